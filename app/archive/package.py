"""Making a package (gói bàn giao) of one session on a disk, read back before it gets its name."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import bagit

from app.archive.bag_check import SEAL_FILE, check_bag
from app.archive.bag_info import bag_info
from app.archive.bag_writer import BagWriter
from app.archive.check import PartProgress, VerifyReport, digest_of
from app.archive.cutting import Span
from app.archive.describing.facts import PackageFacts
from app.archive.describing.put import put_descriptions
from app.archive.guide import check_guide
from app.archive.index_page import INDEX_FILE, PlayedFilm, index_page
from app.archive.names import FACTS_FILE, GUIDE_FILE, PACKAGE_PREFIX
from app.archive.package_course import PackageCourse
from app.archive.package_payload import Payload, gather
from app.archive.package_scripts import put_scripts
from app.archive.package_source import PackageSource, RunFolder
from app.archive.package_target import free_name, not_read_back, refused, require_space
from app.archive.tree import list_files, portable_name
from app.archive.viewing import FRAME_BYTES, Making, put_films
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import BYTES, SHARE, JobLeftOffError, Progress
from app.model.text import T
from app.system.whole_file import flush_folder

__all__ = ["PackageReport", "PackageSource", "RunFolder", "make_package"]

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class PackageReport:
    """A finished package. Sizes in bytes, of the payload; ``seal`` is the SHA-256 of its
    ``tagmanifest-sha256.txt``, which stands for every byte of it. ``cuts`` are the stretches that
    were left out, ``withheld`` the files (names in the package) that were; ``films`` those to view;
    ``unplaced`` the parts of which no film is in it: nobody knows where a seal lies in them.
    """

    path: Path
    name: str
    files: int
    bytes: int
    seal: str
    made_at: str
    check: VerifyReport
    cuts: tuple[Span, ...] = ()
    withheld: tuple[str, ...] = ()
    films: tuple[str, ...] = ()
    unplaced: tuple[str, ...] = ()

    @property
    def verified(self) -> bool:
        """True when all was read back from the medium and matched."""
        return self.check.verified

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {
            "package": str(self.path),
            "name": self.name,
            "files": self.files,
            "bytes": self.bytes,
            "seal": self.seal,
            "made_at": self.made_at,
            "verified": self.verified,
            "check": self.check.to_json(),
            "cuts": [{"start_s": start, "end_s": end} for start, end in self.cuts],
            "withheld": list(self.withheld),
            "films": list(self.films),
            "unplaced": list(self.unplaced),
        }


def make_package(
    source: PackageSource, to: Path, progress: Progress, course: PackageCourse | None = None
) -> PackageReport:
    """Make the package of a session in the folder ``to`` and read it back from the medium.

    It is written under a working name and renamed once every byte was compared; an existing
    package is never touched (the new one gets ``-2``, ``-3``...). ``progress`` counts bytes, twice
    the payload. With a ``course`` that was begun it goes on from there; work that is left off
    stays where it is. Raises :class:`BadUsageError` for a bad target, :class:`StorageError` where
    it is full or refuses, :class:`ArchiveError` naming a file that is not what was first hashed,
    and ``JobCancelledError``; in each case nothing is left behind.
    """
    if not to.is_dir():
        raise BadUsageError(
            T("archive", "There is no folder {folder}.")(folder=str(to)),
            action=T("archive", "Connect the disk or choose another folder."),
        )
    course = course or PackageCourse()
    made = _made_before(course, to, progress)
    if made is not None:
        return made
    payload = gather(source, progress)
    left_off = False
    try:
        _prepare(source, payload, to, course)
        unit = SHARE if payload.joint else BYTES  # pictures that are encoded are no bytes
        progress.expect(progress.done + _work_bytes(payload), unit)
        report = _make(source, payload, to, course, progress)
        course.note_whole(report.seal, {**report.to_json(), "check": None})
        course.work_folder(to).rename(report.path)
        flush_folder(to)
    except JobLeftOffError:
        left_off = True
        raise
    except OSError as error:
        raise refused(to, error) from error
    finally:
        if not left_off and course.name:
            _clear(course, to)
    log.info("package %s made, seal %s", report.path, report.seal)
    return report


def _made_before(course: PackageCourse, to: Path, progress: Progress) -> PackageReport | None:
    """The package, where only the last steps after its renaming were broken off; read back."""
    final = to / course.name
    if not (course.seal and digest_of(final / SEAL_FILE) == course.seal):
        return None
    facts = course.facts
    check = check_bag(final, progress, course.seal)
    if not check.verified:
        raise not_read_back(check)
    _clear(course, to)
    cuts = tuple((float(cut["start_s"]), float(cut["end_s"])) for cut in facts["cuts"])
    films, withheld = tuple(facts["films"]), tuple(facts["withheld"])
    head = (facts["files"], facts["bytes"], course.seal, facts["made_at"])
    unplaced = tuple(facts.get("unplaced", ()))
    return PackageReport(final, course.name, *head, check, cuts, withheld, films, unplaced)


def _prepare(source: PackageSource, payload: Payload, to: Path, course: PackageCourse) -> None:
    """Go on with the working folder of before, or begin one."""
    fingerprint = payload.fingerprint(source)
    if course.goes_on(fingerprint) and course.work_folder(to).is_dir():
        _drop_unfinished(course.work_folder(to), set(course.files()))
        return
    if course.name:
        _clear(course, to)
    room = payload.contents.film_bytes + sum(film.room_bytes for film in payload.joint)
    require_space(to, payload.size_bytes + room)
    course.begin(free_name(to, portable_name(PACKAGE_PREFIX + source.folder_name)), fingerprint)
    course.work_folder(to).mkdir()


def _clear(course: PackageCourse, to: Path) -> None:
    """Clear away this work's own folders, and nothing else."""
    shutil.rmtree(course.work_folder(to), ignore_errors=True)
    shutil.rmtree(course.scratch(to), ignore_errors=True)


def _drop_unfinished(work: Path, whole: set[str]) -> None:
    for name, path in list_files(work).items():
        if name not in whole:
            path.unlink()


def _work_bytes(payload: Payload) -> int:
    joint = sum(film.frames for film in payload.joint) * FRAME_BYTES
    return 2 * payload.size_bytes + 4 * payload.contents.film_bytes + joint


def _make(
    source: PackageSource, payload: Payload, to: Path, course: PackageCourse, progress: Progress
) -> PackageReport:
    work = course.work_folder(to)
    with BagWriter(work, course.files(), course.note_file) as writer:
        for item in payload.items:
            writer.copy(item.path, item.name, item.first_hash, progress)
        making = Making(writer, course, course.scratch(to), progress)
        films = put_films(source, payload, making)
        writer.write_payload(FACTS_FILE, payload.facts)
        progress.advance(len(payload.facts))
        seal = _close(source, payload, films, writer, course)
    progress.expect(progress.done + writer.payload_bytes, progress.unit)
    check = check_bag(work, PartProgress(progress), seal)
    if not check.verified:
        raise not_read_back(check)
    _second_opinion(work)
    contents = payload.contents
    return PackageReport(
        to / course.name,
        course.name,
        writer.payload_files,
        writer.payload_bytes,
        seal,
        course.made_at.isoformat(timespec="seconds"),
        replace(check, path=str(to / course.name)),
        tuple(contents.left_out()),
        tuple(f"{n}/{f}" for n, files in contents.withheld.items() for f in files),
        tuple(film.name.removeprefix("data/") for film in films),
        tuple(contents.unplaced),
    )


def _close(
    source: PackageSource,
    payload: Payload,
    films: Sequence[PlayedFilm],
    writer: BagWriter,
    course: PackageCourse,
) -> str:
    """Everything beside the payload, the lists last; returns the seal."""
    facts = PackageFacts(
        course.id,
        course.name,
        source.session_id,
        source.title,
        source.organization,
        course.made_at,
        practice=source.practice,
        description=source.description,
        started_at=source.started_at,
        ended_at=source.ended_at,
        operator=source.contact,
        backups=source.backups,
        left_out=bool(payload.contents.withheld),
        files=writer.listed(),
    )
    put_descriptions(facts, writer)
    put_scripts(writer)
    writer.write_tag(INDEX_FILE, index_page(facts, films))
    guide = check_guide(course.name, source.title, source.practice, course.made_at)
    writer.write_tag(GUIDE_FILE, guide)
    return writer.finish(bag_info(source, course.name, writer.payload_bytes, course.made_at))


def _second_opinion(bag: Path) -> None:
    """Let bagit-python judge the structure; the bytes were compared already."""
    try:
        bagit.Bag(str(bag)).validate(completeness_only=True)
    except bagit.BagError as error:
        raise ArchiveError(
            T("archive", "The package is not a valid BagIt package: {reason}")(reason=str(error))
        ) from error
