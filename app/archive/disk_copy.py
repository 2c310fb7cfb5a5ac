"""Copying a recording or a package to another disk: read once, hashed while it is written, then
read back from there past the cache and compared with the FIRST hashes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.archive.check import PartProgress, VerifyReport
from app.archive.names import WORK_PREFIX
from app.archive.package_target import free_name, refused, require_space
from app.archive.tree import is_plain_file, list_files, portable_name
from app.archive.verify import verify_path
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from app.model.text import T
from app.system.medium import read_through
from app.system.whole_file import flush_folder

Save = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class DiskCopy:
    """What is to be copied: the folder, the SHA-256 of its one manifest, the folder it goes to."""

    source: Path
    seal: str
    to: Path


@dataclass(frozen=True, slots=True)
class CopyReport:
    """Where the copy lies and what reading it back said."""

    path: Path
    bytes: int
    check: VerifyReport

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        counts = {name: getattr(self.check, name) for name in ("expected", "read", "matched")}
        verified = self.check.verified
        return {"path": str(self.path), "bytes": self.bytes, "verified": verified, **counts}


def copy_to_disk(
    order: DiskCopy, point: dict[str, Any], progress: Progress, save: Save
) -> CopyReport:
    """Make one copy; ``point`` is what was handed to ``save`` last, so that a killed copy goes on.

    It is written under a working name and gets its own once every byte was read back and matched.
    ``progress`` counts bytes, twice those of the folder. Raises :class:`BadUsageError`,
    :class:`StorageError` for a disk that is full or refuses, :class:`ArchiveError` naming the files
    where the source is not what was first hashed, and ``JobCancelledError``: what was half written
    is cleared away then. Where the work is only left off it stays, to be gone on with.
    """
    if not order.source.is_dir() or not order.to.is_dir():
        gone = order.to if order.source.is_dir() else order.source
        raise BadUsageError(
            T("archive", "There is no folder {folder}.")(folder=str(gone)),
            action=T("archive", "Connect the disk or choose another folder."),
        )
    try:
        return _Copying(order, dict(point), progress, save).run()
    except OSError as error:
        raise refused(order.to, error) from error


class _Copying:
    def __init__(
        self, order: DiskCopy, point: dict[str, Any], progress: Progress, save: Save
    ) -> None:
        self._order = order
        self._progress = progress
        self._save = save
        self._files = list_files(order.source)
        self._sizes = {name: path.lstat().st_size for name, path in self._files.items()}
        self._point = point or self._begun()
        self._work = order.to / f"{WORK_PREFIX}{self._point['name']}"

    def run(self) -> CopyReport:
        """Write, read back, give it its name."""
        size_bytes = sum(self._sizes.values())
        final, end = self._order.to / self._point["name"], self._progress.done + 2 * size_bytes
        self._progress.expect(end)
        if final.is_dir() and not self._work.exists():  # killed after it got its name
            return CopyReport(final, size_bytes, self._read_back(final, end))
        try:
            self._work.mkdir(exist_ok=True)
            for name in self._files:
                self._put(name)
            check = self._read_back(self._work, end)
        except JobLeftOffError:
            raise
        except (JobCancelledError, ArchiveError):
            shutil.rmtree(self._work, ignore_errors=True)
            raise
        self._work.rename(final)
        flush_folder(self._order.to)
        return CopyReport(final, size_bytes, check)

    def _read_back(self, folder: Path, end: int) -> VerifyReport:
        check = verify_path(folder, PartProgress(self._progress), seal=self._order.seal)
        if not check.verified:
            raise _not_the_same(check)
        self._progress.advance(end - self._progress.done)
        return check

    def _begun(self) -> dict[str, Any]:
        require_space(self._order.to, sum(self._sizes.values()))
        name = free_name(self._order.to, portable_name(self._order.source.name))
        point = {"name": name, "sums": {}}
        self._save(point)
        return point

    def _put(self, name: str) -> None:
        """Write one file to the medium, unless it was written before the engine ended."""
        target = self._work / portable_name(name)
        size_bytes = self._sizes[name]
        if name in self._point["sums"] and target.is_file() and target.stat().st_size == size_bytes:
            self._progress.advance(size_bytes)
            return
        if not is_plain_file(self._files[name]):
            raise ArchiveError(T("archive", "{file} is a link, not a file.")(file=name))
        target.parent.mkdir(parents=True, exist_ok=True)
        digest = hashlib.sha256()
        with target.open("wb", buffering=0) as out:
            writer = _writer(out.fileno())
            read_through(self._files[name], [digest.update, writer], self._progress)
            os.fsync(out.fileno())
        shutil.copystat(self._files[name], target)
        self._point["sums"][name] = digest.hexdigest()
        self._save(self._point)


def _writer(handle: int) -> Callable[[memoryview], None]:
    def write(block: memoryview) -> None:
        written = 0
        while written < len(block):
            written += os.write(handle, block[written:])

    return write


def _not_the_same(check: VerifyReport) -> ArchiveError:
    names = ", ".join((*check.changed, *check.missing, *check.extra)[:5])
    return ArchiveError(
        T("archive", "The copy does not match the first hashes: {files}")(files=names or "—"),
        meaning=T("archive", "It was not kept. The source itself was not touched."),
        action=T("archive", "Check the source, then copy again, or use another disk."),
    )
