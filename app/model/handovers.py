"""A handover as an act of custody: what was given to whom, by whom, why, and the paper of it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Side:
    """One side of a handover. ``unit`` is its office; an empty text is filled in by hand."""

    person: str
    unit: str = ""
    position: str = ""


@dataclass(frozen=True, slots=True)
class Handover:
    """One act. ``session`` is the one it was done at; ``copies`` are numbers of copies, all of
    those that went along. Times are ISO 8601.

    ``authority`` is the decision that allows sealed stretches, ``release`` the one that allows a
    confidential case, either empty where none was needed. ``list_sha256`` stands for the list of
    all that was handed over; ``list_json`` is that list as it stood then.
    """

    id: int | None
    session: str
    given_at: str
    giver: Side
    receiver: Side
    why: str
    place: str
    authority: str
    release: str
    list_sha256: str
    list_json: str
    copies: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class HandoverReturn:
    """A copy that was handed over came back, to whom and in which condition."""

    handover: int
    copy: int
    at: str
    who: str
    condition: str


@dataclass(frozen=True, slots=True)
class HandoverPaper:
    """A record (biên bản) that was printed of an act; ``number`` counts its prints from 1. Names of
    files in the folder of the session's handovers, with their hashes.
    """

    handover: int
    number: int
    made_at: str
    made_by: str
    pdf: str
    pdf_sha256: str
    docx: str
    docx_sha256: str


def handover_json(
    act: Handover, returns: Sequence[HandoverReturn], papers: Sequence[HandoverPaper]
) -> dict[str, Any]:
    """An act with what became of it, as plain values for the protocol; ``items`` is the list of
    what was handed over, ``away`` are the copies that are not back.
    """
    back = {one.copy for one in returns}
    shown = asdict(act)
    del shown["list_json"]
    return {
        **shown,
        "copies": list(act.copies),
        "items": json.loads(act.list_json),
        "away": [number for number in act.copies if number not in back],
        "returns": [asdict(one) for one in returns],
        "papers": [asdict(one) for one in papers],
    }
