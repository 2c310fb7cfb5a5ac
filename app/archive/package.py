"""Making a package (gói bàn giao) of one session on a disk, read back before it gets its name."""

from __future__ import annotations

import json
import logging
import shutil
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import bagit

from app.archive.bag_check import check_bag
from app.archive.bag_info import bag_info
from app.archive.bag_writer import BagWriter
from app.archive.check import PartProgress, VerifyReport
from app.archive.contents import Authority, Contents, Planner, read_parts
from app.archive.cutting import Span
from app.archive.extract import MadeFilm, extract_manifest, without_reasons, without_words
from app.archive.guide import check_guide
from app.archive.names import (
    EXTRACT_MANIFEST,
    FACTS_FILE,
    GUIDE_FILE,
    PACKAGE_PREFIX,
    TESTS_FOLDER,
    VIEWING_FOLDER,
    VIEWING_LIST,
    WORK_PREFIX,
)
from app.archive.package_target import (
    free_name,
    not_read_back,
    refused,
    require_space,
)
from app.archive.tree import is_plain_file, list_files, portable_name
from app.archive.viewing import make_films, viewing_list
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import Progress
from app.model.recording import Seal
from app.model.text import T
from app.recording.journal import SEALS
from app.system.whole_file import flush_folder

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class RunFolder:
    """A folder that goes in as it is, such as that of a test run: its name in the package, and
    the hashes first taken of its files.
    """

    name: str
    folder: Path
    first_hashes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackageSource:
    """What goes into the package of one session.

    ``folder_name`` is that of the session's folder; ``recordings`` one copy's folder of each of
    its recordings and parts; ``facts`` is written as JSON; ``session_id`` and the texts go
    into ``bag-info.txt``. Without ``authority`` nothing that one of the ``seals`` covers goes in.
    ``log_dir`` takes the log of the child that makes the films; None: no films are made.
    ``most_bytes`` is the largest file that the target holds; None: any. ``platform`` holds what
    the meeting's platform recorded itself, which cannot be cut: a seal keeps it out.
    """

    folder_name: str
    session_id: str
    title: str
    organization: str
    recordings: Sequence[Path]
    facts: Mapping[str, Any]
    tests: Sequence[RunFolder] = ()
    platform: Sequence[RunFolder] = ()
    contact: str = ""
    practice: bool = False
    seals: Sequence[Seal] = ()
    authority: Authority | None = None
    log_dir: Path | None = None
    most_bytes: int | None = None


@dataclass(frozen=True, slots=True)
class PackageReport:
    """A finished package. Sizes in bytes, of the payload; ``seal`` is the SHA-256 of its
    ``tagmanifest-sha256.txt``, which stands for every byte of it. ``cuts`` are the stretches that
    were left out, ``withheld`` the files (names in the package) that were; ``films`` those to view.
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
        }


def make_package(source: PackageSource, to: Path, progress: Progress) -> PackageReport:
    """Make the package of a session in the folder ``to`` and read it back from the medium.

    It is written under a working name and renamed once every byte was compared; an existing
    package is never touched (the new one gets ``-2``, ``-3``...). ``progress`` counts bytes, twice
    the payload. Raises :class:`BadUsageError` for a bad target, :class:`StorageError` where it is
    full or refuses, :class:`ArchiveError` naming a file that is not what was first hashed, and
    ``JobCancelledError``; in each case nothing is left behind.
    """
    if not to.is_dir():
        raise BadUsageError(
            T("archive", "There is no folder {folder}.")(folder=str(to)),
            action=T("archive", "Connect the disk or choose another folder."),
        )
    payload = _gather(source, progress)
    require_space(to, payload.size_bytes + payload.contents.film_bytes)
    progress.expect(progress.done + 2 * payload.size_bytes + 4 * payload.contents.film_bytes)
    name = free_name(to, portable_name(PACKAGE_PREFIX + source.folder_name))
    work = to / f"{WORK_PREFIX}{name}-{uuid.uuid4().hex[:8]}"
    try:
        work.mkdir()
        report = _make(source, payload, work, to / name, progress)
        work.rename(to / name)
        flush_folder(to)
    except OSError as error:
        raise refused(to, error) from error
    finally:
        if work.exists():
            shutil.rmtree(work, ignore_errors=True)
    log.info("package %s made, seal %s", report.path, report.seal)
    return report


@dataclass(frozen=True, slots=True)
class _Item:
    """A file on its way into the package."""

    path: Path
    name: str
    first_hash: str
    size_bytes: int


@dataclass(frozen=True, slots=True)
class _Payload:
    """All that goes under ``data``."""

    items: Sequence[_Item]
    facts: bytes
    contents: Contents

    @property
    def size_bytes(self) -> int:
        return sum(item.size_bytes for item in self.items) + len(self.facts)


def _gather(source: PackageSource, progress: Progress) -> _Payload:
    """The files of the payload. Raises :class:`ArchiveError` where one that is known is gone."""
    parts = read_parts(source.recordings)
    for part in parts:
        _require_files(part.folder, part.hashes)
    if source.log_dir is not None:
        sizes = [file.bytes for part in parts for file in part.manifest.files]
        progress.expect(7 * sum(sizes))
    planner = Planner(
        source.seals,
        whole=source.authority is not None,
        log_dir=source.log_dir,
        most_bytes=source.most_bytes,
    )
    contents = planner.plan(parts, progress)
    items: list[_Item] = []
    for part in parts:
        kept = set(contents.kept[part.name])
        whole = not (contents.sealed.get(part.origin) or contents.withheld.get(part.name))
        items += [
            item
            for item in _items_of(part.folder, part.name, part.hashes)
            if _goes_in(item.name.removeprefix(f"{part.name}/"), kept, whole, source)
        ]
    for test in source.tests:
        items += _items_of(test.folder, f"{TESTS_FOLDER}/{test.name}", test.first_hashes)
    for held in source.platform:
        if source.seals and source.authority is None:
            contents.withheld.setdefault(held.name, []).extend(held.first_hashes)
        else:
            items += _items_of(held.folder, held.name, held.first_hashes)
    told = without_words(source.facts, contents.unspoken())
    if source.authority is None:
        told = without_reasons(told)
    facts = json.dumps(told, ensure_ascii=False, indent=2, sort_keys=True).encode()
    return _Payload(items, facts, contents)


def _goes_in(file: str, kept: set[str], whole: bool, source: PackageSource) -> bool:
    """Whether a file of a copy goes in; of a whole one also what no list names, but no reasons."""
    return file in kept or (whole and (file != SEALS or source.authority is not None))


def _require_files(folder: Path, names: Iterable[str]) -> None:
    for file in names:
        if not (folder / file).exists():
            raise ArchiveError(
                T("archive", "The file {file} is missing.")(file=str(folder / file)),
                meaning=T("archive", "No package was made: it would not be whole."),
                action=T("archive", "Verify the other copy of the recording and package that one."),
            )


def _items_of(folder: Path, name: str, hashes: Mapping[str, str]) -> list[_Item]:
    _require_files(folder, hashes)
    present = list_files(folder) if folder.is_dir() else {}
    return [
        _Item(path, f"{name}/{file}", hashes.get(file, ""), path.stat().st_size)
        for file, path in present.items()
        if is_plain_file(path)
    ]


def _make(
    source: PackageSource, payload: _Payload, work: Path, final: Path, progress: Progress
) -> PackageReport:
    made_at = datetime.now().astimezone()
    with BagWriter(work) as writer:
        for item in payload.items:
            writer.copy(item.path, item.name, item.first_hash, progress)
        films = _put_films(source, payload.contents, writer, progress)
        writer.write_payload(FACTS_FILE, payload.facts)
        progress.advance(len(payload.facts))
        guide = check_guide(final.name, source.title, source.practice, made_at)
        writer.write_tag(GUIDE_FILE, guide)
        seal = writer.finish(bag_info(source, final.name, writer.payload_bytes, made_at))
    progress.expect(progress.done + writer.payload_bytes)
    check = check_bag(work, PartProgress(progress), seal)
    if not check.verified:
        raise not_read_back(check)
    _second_opinion(work)
    return PackageReport(
        final,
        final.name,
        writer.payload_files,
        writer.payload_bytes,
        seal,
        made_at.isoformat(timespec="seconds"),
        check,
        tuple(payload.contents.left_out()),
        tuple(f"{n}/{f}" for n, files in payload.contents.withheld.items() for f in files),
        tuple(film.name for film in films if not film.original),
    )


def _put_films(
    source: PackageSource, contents: Contents, writer: BagWriter, progress: Progress
) -> list[MadeFilm]:
    """Films for viewing, pieces of files that were cut, and the lists that tell of them."""
    films: list[MadeFilm] = []
    if source.log_dir is not None:
        films = make_films(contents, writer, source.log_dir, progress, source.most_bytes)
        whole = source.authority is not None
        listed = viewing_list(contents, films, whole=whole)
        writer.write_payload(f"{VIEWING_FOLDER}/{VIEWING_LIST}", listed)
    for part in contents.parts:
        if part.name in contents.withheld:
            data = extract_manifest(contents, part, films, source.seals)
            writer.write_payload(f"{part.name}/{EXTRACT_MANIFEST}", data)
    return films


def _second_opinion(bag: Path) -> None:
    """Let bagit-python judge the structure; the bytes were compared already."""
    try:
        bagit.Bag(str(bag)).validate(completeness_only=True)
    except bagit.BagError as error:
        raise ArchiveError(
            T("archive", "The package is not a valid BagIt package: {reason}")(reason=str(error))
        ) from error
