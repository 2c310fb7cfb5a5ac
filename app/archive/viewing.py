"""Making the films of a package, and the list of those that are joined for viewing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

from app.archive.bag_writer import BagWriter
from app.archive.contents import Contents, PlannedFilm
from app.archive.extract import MadeFilm
from app.archive.film_work import Film, write_films
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T


def make_films(
    contents: Contents,
    writer: BagWriter,
    log_dir: Path,
    progress: Progress,
    most_bytes: int | None,
) -> list[MadeFilm]:
    """Write all films of a package into it, and prove that each holds every picture it should.

    Raises :class:`ArchiveError` naming a film that does not, :class:`StorageError` for one that
    grew too large for the medium, and what :func:`~app.archive.film_work.write_films` raises.
    """
    if not contents.films:
        return []
    orders = [replace(p.order, path=writer.place_for(p.name)) for p in contents.films]
    films = write_films(orders, log_dir, progress)
    return [
        _proved(planned, film, writer, progress, most_bytes)
        for planned, film in zip(contents.films, films, strict=True)
    ]


def viewing_list(contents: Contents, made: Sequence[MadeFilm], *, whole: bool) -> bytes:
    """What the joined films are: place on the timeline, chapters, gaps, stretches left out."""
    by_name = {film.name: film for film in made}
    joined = [planned for planned in contents.films if not planned.original]
    values = {
        "derived": True,
        "films": [_row(planned, by_name[planned.name], whole=whole) for planned in joined],
        "not_read": [{"file": file, "reason": reason} for file, reason in contents.faults],
    }
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def _proved(
    planned: PlannedFilm,
    film: Film,
    writer: BagWriter,
    progress: Progress,
    most_bytes: int | None,
) -> MadeFilm:
    if film.frames != planned.frames:
        raise ArchiveError(
            T("archive", "The film {file} holds {found} pictures instead of {expected}.")(
                file=planned.name, found=film.frames, expected=planned.frames
            ),
            meaning=T("archive", "No package was made; the recording is untouched."),
            action=T("archive", "Verify the copies of the recording, then make the package again."),
        )
    if most_bytes is not None and film.bytes > most_bytes:
        raise StorageError(
            T("archive", "The film {file} grew too large for this disk.")(file=planned.name),
            meaning=T("archive", "No package was made; the recording is untouched."),
            action=T("archive", "Check the disk or choose another one."),
        )
    sha256 = writer.adopt(planned.name, progress)
    start_s = planned.order.zero_s
    return MadeFilm(planned.name, sha256, film, start_s, planned.original, planned.source)


def _row(planned: PlannedFilm, made: MadeFilm, *, whole: bool) -> dict[str, Any]:
    order = planned.order
    return {
        "file": made.name.split("/", 1)[1],
        "source": planned.source,
        "sha256": made.sha256,
        "bytes": made.film.bytes,
        "start_s": made.start_s,
        "seconds": made.film.seconds,
        "frames": made.film.frames,
        "packets": list(made.film.packets),
        "chapters": [asdict(chapter) for chapter in order.chapters],
        "gaps": _spans(planned.gaps),
        "sealed": _spans(planned.sealed),
        "sealed_contained": whole or not planned.sealed,
        "made_of": ["/".join(file.path.parts[-3:]) for file in order.files],
    }


def _spans(spans: Iterable[tuple[float, float]]) -> list[dict[str, float]]:
    return [{"start_s": round(a, 3), "end_s": round(b, 3)} for a, b in spans]
