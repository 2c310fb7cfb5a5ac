"""Making a package (gói bàn giao) of one session on a disk, read back before it gets its name."""

from __future__ import annotations

import errno
import json
import logging
import os
import shutil
import sys
import uuid
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import bagit

from app.archive.bag_check import SOFTWARE_AGENT, check_bag
from app.archive.bag_writer import BagWriter
from app.archive.check import PartProgress, VerifyReport
from app.archive.copy_check import first_hashes
from app.archive.guide import check_guide
from app.archive.names import (
    FACTS_FILE,
    GUIDE_FILE,
    PACKAGE_PREFIX,
    TESTS_FOLDER,
    WORK_PREFIX,
    recording_folder,
)
from app.archive.tree import is_plain_file, list_files, portable_name
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.jobs import Progress
from app.model.text import T

log = logging.getLogger(__name__)

_SPARE_BYTES = 16 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class RunFolder:
    """The folder of one test run: its name in the package, and hashes first taken of its files."""

    name: str
    folder: Path
    first_hashes: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class PackageSource:
    """What goes into the package of one session.

    ``folder_name`` is that of the session's folder; ``recordings`` one copy's folder of each of
    its recordings; ``facts`` is written as JSON; ``session_id`` and the texts go
    into ``bag-info.txt``.
    """

    folder_name: str
    session_id: str
    title: str
    organization: str
    recordings: Sequence[Path]
    facts: Mapping[str, Any]
    tests: Sequence[RunFolder] = ()
    contact: str = ""
    practice: bool = False


@dataclass(frozen=True, slots=True)
class PackageReport:
    """A finished package. Sizes in bytes, of the payload; ``seal`` is the SHA-256 of its
    ``tagmanifest-sha256.txt``, which stands for every byte of it.
    """

    path: Path
    name: str
    files: int
    bytes: int
    seal: str
    made_at: str
    check: VerifyReport

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
    payload = _gather(source)
    _require_space(to, payload.size_bytes)
    progress.expect(2 * payload.size_bytes)
    name = _free_name(to, portable_name(PACKAGE_PREFIX + source.folder_name))
    work = to / f"{WORK_PREFIX}{name}-{uuid.uuid4().hex[:8]}"
    try:
        work.mkdir()
        report = _make(source, payload, work, to / name, progress)
        work.rename(to / name)
        _flush_folder(to)
    except OSError as error:
        raise _refused(to, error) from error
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

    @property
    def size_bytes(self) -> int:
        return sum(item.size_bytes for item in self.items) + len(self.facts)


def _gather(source: PackageSource) -> _Payload:
    """The files of the payload. Raises :class:`ArchiveError` where one that is known is gone."""
    items: list[_Item] = []
    for number, recording in enumerate(source.recordings, 1):
        items += _items_of(recording, recording_folder(number), first_hashes(recording))
    for test in source.tests:
        items += _items_of(test.folder, f"{TESTS_FOLDER}/{test.name}", test.first_hashes)
    facts = json.dumps(source.facts, ensure_ascii=False, indent=2, sort_keys=True).encode()
    return _Payload(items, facts)


def _items_of(folder: Path, name: str, hashes: Mapping[str, str]) -> list[_Item]:
    present = list_files(folder) if folder.is_dir() else {}
    for file in hashes:
        if file not in present:
            raise ArchiveError(
                T("archive", "The file {file} is missing.")(file=str(folder / file)),
                meaning=T("archive", "No package was made: it would not be whole."),
                action=T("archive", "Verify the other copy of the recording and package that one."),
            )
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
        writer.write_payload(FACTS_FILE, payload.facts)
        progress.advance(len(payload.facts))
        guide = check_guide(final.name, source.title, source.practice, made_at)
        writer.write_tag(GUIDE_FILE, guide)
        seal = writer.finish(_info(source, final.name, writer.payload_bytes, made_at))
    check = check_bag(work, PartProgress(progress), seal)
    if not check.verified:
        raise _not_read_back(check)
    _second_opinion(work)
    return PackageReport(
        final,
        final.name,
        writer.payload_files,
        writer.payload_bytes,
        seal,
        made_at.isoformat(timespec="seconds"),
        check,
    )


def _info(source: PackageSource, name: str, size_bytes: int, made_at: datetime) -> dict[str, str]:
    """Fields of ``bag-info.txt`` (RFC 8493, 2.2.2); empty ones are left out."""
    description = f"CHẠY THỬ - {source.title}" if source.practice else source.title
    fields = {
        "Source-Organization": source.organization,
        "Contact-Name": source.contact,
        "External-Description": description,
        "External-Identifier": source.session_id,
        "Internal-Sender-Identifier": name,
        "Bagging-Date": made_at.date().isoformat(),
        "Bag-Size": f"{size_bytes / 1e6:.1f} MB",
        "Bag-Software-Agent": SOFTWARE_AGENT,
    }
    return {key: text for key, text in fields.items() if text}


def _free_name(to: Path, name: str) -> str:
    """The name, or the name with the first number that no package bears."""
    taken = {entry.name.casefold() for entry in to.iterdir()}
    number, free = 1, name
    while free.casefold() in taken:
        number += 1
        free = f"{name}-{number}"
    return free


def _require_space(to: Path, payload_bytes: int) -> None:
    needed, free = payload_bytes + payload_bytes // 100 + _SPARE_BYTES, shutil.disk_usage(to).free
    if free < needed:
        raise StorageError(
            T("archive", "{folder} has {free_mb} MB free, the package needs {needed_mb} MB.")(
                folder=str(to), free_mb=free // 1_000_000, needed_mb=needed // 1_000_000
            ),
            meaning=T("archive", "No package was made; the recording is untouched."),
            action=T("archive", "Choose a disk with more free space."),
        )


def _second_opinion(bag: Path) -> None:
    """Let bagit-python judge the structure; the bytes were compared already."""
    try:
        bagit.Bag(str(bag)).validate(completeness_only=True)
    except bagit.BagError as error:
        raise ArchiveError(
            T("archive", "The package is not a valid BagIt package: {reason}")(reason=str(error))
        ) from error


def _not_read_back(check: VerifyReport) -> ArchiveError:
    names = ", ".join((*check.changed, *check.missing, *check.extra))
    return ArchiveError(
        T("archive", "The disk did not give back what was written: {files}")(files=names),
        meaning=T("archive", "No package was made; the recording is untouched."),
        action=T("archive", "The disk may be failing. Use another disk."),
    )


def _refused(to: Path, error: OSError) -> StorageError:
    what: Callable[..., Any] = (
        T("archive", "{folder} is full.")
        if error.errno == errno.ENOSPC
        else T("archive", "The package cannot be written to {folder}: {reason}")
    )
    return StorageError(
        what(folder=str(to), reason=str(error.strerror)),
        meaning=T("archive", "No package was made; the recording is untouched."),
        action=T("archive", "Check the disk or choose another one."),
    )


def _flush_folder(folder: Path) -> None:
    """Make the new name last through a power cut; Windows writes names through by itself."""
    if sys.platform != "win32":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
