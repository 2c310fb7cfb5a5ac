"""What says of a re-encoded package that it is one: which film was made of which original."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from app.archive.bag_form import SOFTWARE_AGENT
from app.archive.describing.facts import in_vietnam, kind_of
from app.archive.describing.premis import (
    agent,
    event,
    file_object,
    identifier,
    linked,
    whole_document,
)
from app.archive.describing.xml_text import Element, element
from app.archive.discs.derived import NOTE
from app.archive.discs.order import DiscSource

FILM_FOLDER = "nen-lai"
LIST_FILE = f"{FILM_FOLDER}/danh-sach.json"
PREMIS_FILE = "metadata/preservation/PREMIS-nen-lai.xml"


@dataclass(frozen=True, slots=True)
class FittedFilm:
    """A film that was encoded anew, and the original that it was made of: names in their packages,
    sizes in bytes, digests by algorithm.
    """

    file: str
    bytes: int
    digests: Mapping[str, str]
    frames: int
    seconds: float
    original: str
    original_bytes: int
    original_digests: Mapping[str, str]


def fit_list(
    source: DiscSource, films: Sequence[FittedFilm], bit_rate: int, left_out: Sequence[str]
) -> bytes:
    """The list of a re-encoded package, as JSON."""
    facts: dict[str, Any] = {
        "format": "diemcau-reencoded",
        "version": 1,
        "note": NOTE,
        "package": source.name,
        "package_seal": source.seal,
        "picture_bit_rate": bit_rate,
        "films": [asdict(film) for film in films],
        "left_out": list(left_out),
    }
    return (json.dumps(facts, ensure_ascii=False, indent=1) + "\n").encode()


def fit_premis(source: DiscSource, films: Sequence[FittedFilm], made_at: datetime) -> bytes:
    """Objects of both sides with their hashes, related as derivation, and the event (PREMIS 3)."""
    return whole_document(
        *(one for film in films for one in (_film(film), _original(source, film))),
        event(
            "migration",
            in_vietnam(made_at),
            NOTE,
            *(linked("path", film.original, "source") for film in films),
            *(linked("path", film.file, "outcome") for film in films),
        ),
        agent(SOFTWARE_AGENT, SOFTWARE_AGENT, "software"),
    )


def _film(film: FittedFilm) -> Element:
    related = element(
        "relationship",
        element("relationshipType", text="derivation"),
        element("relationshipSubType", text="has source"),
        identifier("relatedObject", "path", film.original),
    )
    return file_object(film.file, film.bytes, film.digests, kind_of(film.file), related)


def _original(source: DiscSource, film: FittedFilm) -> Element:
    where = element("originalName", text=f"{source.name}/{film.original}")
    kind = kind_of(film.original)
    return file_object(film.original, film.original_bytes, film.original_digests, kind, where)
