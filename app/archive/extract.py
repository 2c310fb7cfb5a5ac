"""The list of files of a recording that goes into a package without its sealed stretches.

It stands in the place of the recording's own manifest, says of every file whether it is there as
recorded, there in pieces, or withheld, and names the first hash of each, so that whoever may see
the original can tell that nothing else was changed.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.archive.contents import Contents, Part, source_of
from app.archive.cutting import Span, inside
from app.archive.film_work import Film
from app.archive.names import EXTRACT_MANIFEST
from app.model.recording import Seal

FORMAT = "diemcau-extract"
VERSION = 1
_SEALED_FACTS = frozenset(("seals", "lifted_seals"))
_REASONS = ("reason", "lifted_reason")
_REPLACED = ("format", "version", "segments", "files", "markers")


@dataclass(frozen=True, slots=True)
class MadeFilm:
    """A film as it lies in the package: ``name`` there, its SHA-256, where it came from."""

    name: str
    sha256: str
    film: Film
    start_s: float
    original: str
    source: str


def extract_manifest(
    contents: Contents, part: Part, made: Iterable[MadeFilm], seals: Iterable[Seal]
) -> bytes:
    """The list of files of one part, as UTF-8 JSON."""
    data = part.manifest.data
    withheld = set(contents.withheld[part.name])
    spans = {source: cuts for (name, source), cuts in contents.cuts.items() if name == part.name}
    listed = {file.path: file.bytes for file in part.manifest.files}
    values = {
        "format": FORMAT,
        "version": VERSION,
        "original": {"manifest_sha256": part.manifest.sha256},
        **{key: value for key, value in data.items() if key not in _REPLACED},
        "seals": [
            {"id": s.id, "start_s": s.start_s, "end_s": s.end_s, "timeline": s.timeline}
            for s in seals
            if not s.lifted_at
        ],
        "unplaced": part.name in contents.unplaced,
        "cuts": [
            {"source": source, "start_s": a, "end_s": b}
            for source, cuts in spans.items()
            for a, b in cuts
        ],
        "kept": [_file(part, name, listed) for name in contents.kept[part.name]],
        "withheld": [_file(part, name, listed) for name in sorted(withheld)],
        "derived": [_derived(film, part) for film in made if film.original and _is_of(film, part)],
        "segments": [asdict(segment) for segment in part.manifest.segments],
        "markers": marked(data.get("markers") or (), contents.unspoken(part.origin)),
    }
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def marked(markers: Iterable[Mapping[str, Any]], spans: Sequence[Span]) -> list[dict[str, Any]]:
    """Markers, without the words of those that were set in one of the stretches."""
    return [
        {**marker, "text": "", "withheld": True} if inside(marker["at_s"], spans) else {**marker}
        for marker in markers
    ]


def without_words(facts: Mapping[str, Any], spans: Sequence[Span]) -> dict[str, Any]:
    """The facts of a session, without what was noted in one of the stretches."""
    markers = facts.get("markers")
    return {**facts, "markers": marked(markers, spans)} if markers and spans else {**facts}


def without_reasons(facts: Mapping[str, Any]) -> dict[str, Any]:
    """The facts of a session, without why parts of it are sealed or were: the reason may itself
    tell the secret.
    """
    told = {**facts}
    for field in _SEALED_FACTS & facts.keys():
        told[field] = [{k: v for k, v in s.items() if k not in _REASONS} for s in facts[field]]
    return told


@dataclass(frozen=True, slots=True)
class Extract:
    """A list of files that was read: names in the folder -> SHA-256 of what must be there, and
    the files that must not.
    """

    present: Mapping[str, str]
    withheld: tuple[str, ...]


def read_extract(data: bytes) -> Extract:
    """Read such a list; raises ``ValueError`` where it is none."""
    try:
        values = json.loads(data)
        if (values["format"], values["version"]) != (FORMAT, VERSION):
            raise ValueError(f"{values['format']} {values['version']}")
        rows = [*values["kept"], *values["derived"]]
        present = {str(row["file"]): str(row["sha256"]) for row in rows}
        withheld = tuple(str(row["file"]) for row in values["withheld"])
    except (KeyError, TypeError) as error:
        raise ValueError(str(error)) from error
    if set(withheld) & present.keys():
        raise ValueError("withheld and present")
    return Extract(present, withheld)


def looks_like_extract(root: Path) -> bool:
    """True where a recording lies without its sealed stretches."""
    return (root / EXTRACT_MANIFEST).exists()


def _file(part: Part, name: str, sizes: Mapping[str, int]) -> dict[str, Any]:
    segments = {segment.file: segment for segment in part.manifest.segments}
    row: dict[str, Any] = {"file": name, "sha256": part.hashes[name], "bytes": sizes.get(name)}
    if name in segments:
        segment = segments[name]
        row |= {"source": source_of(segment), "bytes": segment.bytes, "start_s": segment.start_s}
        row |= {"seconds": segment.seconds, "frames": segment.frames}
    return row


def _is_of(film: MadeFilm, part: Part) -> bool:
    return film.name.startswith(f"{part.name}/")


def _derived(film: MadeFilm, part: Part) -> dict[str, Any]:
    return {
        "file": film.name.removeprefix(f"{part.name}/"),
        "from": film.original,
        "source": film.source,
        "sha256": film.sha256,
        "bytes": film.film.bytes,
        "start_s": film.start_s,
        "seconds": film.film.seconds,
        "frames": film.film.frames,
    }
