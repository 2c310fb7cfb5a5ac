"""Making the films of a package, and the list of those that are joined for viewing."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.archive.bag_writer import BagWriter
from app.archive.check import PartProgress
from app.archive.contents import Contents, PlannedFilm
from app.archive.extract import MadeFilm, extract_manifest
from app.archive.film_work import Film, write_films
from app.archive.index_page import PlayedFilm
from app.archive.joint.film import JointFilm, JointWork, make_joint
from app.archive.names import EXTRACT_MANIFEST, VIEWING_FOLDER, VIEWING_LIST
from app.archive.package_course import PackageCourse
from app.archive.package_payload import Payload
from app.archive.package_source import PackageSource
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T

_JOINT_TITLE = "Toàn buổi"
_SOURCE_TITLES = {"room": "Phòng tiếp", "conference": "Phòng họp trực tuyến"}


FRAME_BYTES = 1_000_000
"""A picture that is encoded anew counts as so many bytes of progress: about what is copied in the
same time."""


@dataclass(frozen=True, slots=True)
class Making:
    """A package that is being made: its writer, how far it came, where stretches of films lie."""

    writer: BagWriter
    course: PackageCourse
    scratch: Path
    progress: Progress


def put_films(source: PackageSource, payload: Payload, making: Making) -> list[PlayedFilm]:
    """Films for viewing, pieces of files that were cut, and the lists that tell of them. Returns
    those to play, the one with all pictures and sound first.
    """
    contents, log_dir, writer = payload.contents, source.log_dir, making.writer
    films: list[MadeFilm] = []
    joint: list[tuple[JointFilm, Film]] = []
    if log_dir is not None:
        films = make_films(contents, making, log_dir, source.most_bytes)
        joint = [(film, _put_joint(film, making, log_dir)) for film in payload.joint]
        whole = source.authority is not None
        listed = viewing_list(contents, films, joint, writer, whole=whole)
        writer.write_payload(f"{VIEWING_FOLDER}/{VIEWING_LIST}", listed)
    for part in contents.parts:
        if part.name in contents.withheld:
            data = extract_manifest(contents, part, films, source.seals)
            writer.write_payload(f"{part.name}/{EXTRACT_MANIFEST}", data)
    return _played(contents, payload.joint)


def make_films(
    contents: Contents, making: Making, log_dir: Path, most_bytes: int | None
) -> list[MadeFilm]:
    """Write all films of recorded packets into a package, and prove that each holds every picture
    it should; one that was made before a restart is not made again.

    Raises :class:`ArchiveError` naming a film that does not, :class:`StorageError` for one that
    grew too large for the medium, and what :func:`~app.archive.film_work.write_films` raises.
    """
    writer, course, progress = making.writer, making.course, making.progress
    wanted = [p for p in contents.films if not _stands(p.name, writer, course)]
    orders = [replace(p.order, path=writer.place_for(p.name)) for p in wanted]
    films = write_films(orders, log_dir, progress) if orders else []
    for planned, film in zip(wanted, films, strict=True):
        _prove(planned, film, most_bytes)
        writer.adopt(planned.name, progress)
        course.note_film(planned.name, film)
    return [_made(planned, writer, course) for planned in contents.films]


def _put_joint(film: JointFilm, making: Making, log_dir: Path) -> Film:
    writer, course = making.writer, making.course
    pictures = _PictureProgress(making.progress)
    stands = course.film(film.name)
    if stands is not None and _stands(film.name, writer, course):
        pictures.advance(film.frames)
        return stands
    path = writer.place_for(film.name)
    work = JointWork(making.scratch, course.stretches, course.note_stretch, log_dir, pictures)
    made = make_joint(film, path, work)
    writer.adopt(film.name, PartProgress(Progress()))
    course.note_film(film.name, made)
    return made


class _PictureProgress(Progress):
    """Counts pictures on a progress that counts bytes."""

    def __init__(self, whole: Progress) -> None:
        super().__init__()
        self._whole = whole

    def advance(self, amount: int) -> None:
        """Count so many pictures; raises ``JobCancelledError`` on cancel."""
        self._whole.advance(amount * FRAME_BYTES)


def _stands(name: str, writer: BagWriter, course: PackageCourse) -> bool:
    return course.film(name) is not None and writer.holds(f"data/{name}")


def _made(planned: PlannedFilm, writer: BagWriter, course: PackageCourse) -> MadeFilm:
    film = course.film(planned.name)
    assert film is not None, planned.name
    digest = writer.digest(f"data/{planned.name}")
    zero_s = planned.order.zero_s
    return MadeFilm(planned.name, digest, film, zero_s, planned.original, planned.source)


def _played(contents: Contents, joint: Sequence[JointFilm]) -> list[PlayedFilm]:
    whole = [PlayedFilm(f"data/{film.name}", _JOINT_TITLE, film.chapters) for film in joint]
    return whole + [
        PlayedFilm(
            f"data/{film.name}",
            _SOURCE_TITLES.get(film.source, film.source),
            [
                replace(c, start_s=c.start_s - film.order.zero_s)
                for c in film.order.chapters
                if film.order.zero_s <= c.start_s < film.order.span[1]
            ],
        )
        for film in contents.films
        if not film.original
    ]


def viewing_list(
    contents: Contents,
    made: Sequence[MadeFilm],
    joint: Sequence[tuple[JointFilm, Film]],
    writer: BagWriter,
    *,
    whole: bool,
) -> bytes:
    """What the films for viewing are: place on the timeline, chapters, gaps, stretches left out."""
    by_name = {film.name: film for film in made}
    joined = [planned for planned in contents.films if not planned.original]
    values = {
        "derived": True,
        "films": [_row(planned, by_name[planned.name], whole=whole) for planned in joined],
        "joint": [_joint_row(film, found, writer, whole=whole) for film, found in joint],
        "unplaced": list(contents.unplaced),
        "not_read": [{"file": file, "reason": reason} for file, reason in contents.faults],
    }
    return (json.dumps(values, ensure_ascii=False, indent=1) + "\n").encode()


def _prove(planned: PlannedFilm, film: Film, most_bytes: int | None) -> None:
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


def _joint_row(film: JointFilm, found: Film, writer: BagWriter, *, whole: bool) -> dict[str, Any]:
    return {
        "file": film.name.split("/", 1)[1],
        "sources": [source.id for source in film.plan.sources],
        "sha256": writer.digest(f"data/{film.name}"),
        "bytes": found.bytes,
        "start_s": 0.0,
        "seconds": round(found.seconds, 3),
        "frames": found.frames,
        "chapters": [asdict(chapter) for chapter in film.chapters],
        "gaps": _spans(film.gaps),
        "sealed": _spans(film.plan.sealed),
        "sealed_contained": whole or not film.plan.sealed,
    }


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
