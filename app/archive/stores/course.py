"""Sending a package to a store, checking one that lies there, fetching it back."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from app.archive.bag_check import MANIFEST_FILE, SEAL_FILE, check_bag
from app.archive.check import FolderKind, Tally, VerifyReport
from app.archive.names import WORK_PREFIX
from app.archive.stores.contents import StoredFile, listed_files, package_files
from app.archive.stores.holder import Holder, Told
from app.archive.stores.patience import Patience
from app.archive.tree import portable_name
from app.model.errors import ArchiveError, StorageError
from app.model.jobs import Progress
from app.model.text import T
from app.system.whole_file import flush_folder

OTHER_SEAL = "tagmanifest-sha512.txt"
SMALL_BYTES = 64 * 1024 * 1024
"""A manifest is read whole; one beyond this is none."""

Put = Callable[[StoredFile, Path, Told], None]


@dataclass
class Course:
    """One piece of work at a store. ``tell`` hears how far it is: ``total`` and ``done`` in bytes,
    and ``point``, from which it goes on after a restart.
    """

    holder: Holder
    patience: Patience
    tell: Callable[[Mapping[str, Any]], None]
    point: dict[str, list[str]] = field(default_factory=dict)
    _base: int = 0
    _most: int = 0

    def send(self, folder: Path, seal: str) -> VerifyReport:
        """Bring a package there, seal last, and read all of it back. What is read back otherwise or
        is gone (a file that an earlier try had sent was damaged since) is sent once more.

        Raises what :func:`package_files` and the holder raise.
        """
        files = package_files(folder, seal)
        size_bytes = 2 * sum(file.bytes for file in files)
        self.tell({"total": size_bytes})
        sent = set(self.point.setdefault("sent", []))
        for file in files:
            if file.name not in sent:
                self._put(folder, file, self.holder.put)
                self._passed("sent", file)
            self._base += file.bytes
        report = self._read_back(files, seal)
        bad = _to_be_sent_anew(files, report)
        if not bad:
            return report
        self._base = size_bytes
        self.tell({"total": size_bytes + 2 * sum(file.bytes for file in bad)})
        for file in bad:
            self._put(folder, file, self.holder.put_anew)
            self._base += file.bytes
        return self._read_back(files, seal, again=True)

    def check(self, seal: str) -> VerifyReport:
        """Read all of a package that lies there and compare it with what its seal stands for.

        Lists that are gone or not those that were sealed are told by the report: nothing else of
        it can be compared then.
        """
        try:
            files = self.patience.keep_at(lambda: listed_files(self._small, seal))
        except FileNotFoundError:
            return _without_lists(Tally(missing={SEAL_FILE}))
        except ArchiveError as error:
            return _without_lists(Tally(changed={SEAL_FILE}, problems=[error.what]))
        self._expect(files)
        return self._read_back(files, seal)

    def fetch(self, folder: Path, seal: str) -> tuple[Path, VerifyReport]:
        """Bring a package from there into the new ``folder``, read back from the disk."""
        files = self.patience.keep_at(lambda: listed_files(self._small, seal))
        if OTHER_SEAL in self._expect(files):
            files.insert(-1, StoredFile(OTHER_SEAL, ""))
        work = folder.with_name(WORK_PREFIX + folder.name)
        if folder.exists():
            raise _taken(folder)
        for file in files:
            path = work / portable_name(file.name)
            path.parent.mkdir(parents=True, exist_ok=True)
            self.patience.keep_at(partial(self._fetch, file, path))
            self._base += path.stat().st_size
        report = check_bag(work, Progress(), seal)
        if report.verified:
            work.rename(folder)
            flush_folder(folder.parent)
        return (folder if report.verified else work), report

    def _put(self, folder: Path, file: StoredFile, put: Put) -> None:
        self.patience.keep_at(lambda: put(file, folder / file.name, self._at))

    def _expect(self, files: Sequence[StoredFile]) -> Mapping[str, int]:
        """Tell how much is to be read; returns what lies there, with its sizes in bytes."""
        there = self.patience.keep_at(self.holder.names)
        self.tell({"total": sum(there.get(file.name, 0) for file in files)})
        return there

    def _read_back(
        self, files: Sequence[StoredFile], seal: str, *, again: bool = False
    ) -> VerifyReport:
        tally = Tally()
        known = set(self.point.setdefault("read", []))
        for file in files:
            tally.expected += 1
            if file.name in known:
                tally.read += 1
                tally.matched += 1
                self._base += 0 if again else max(file.bytes, 0)
            else:
                self._compare(file, tally)
        there = self.patience.keep_at(self.holder.names)
        tally.extra |= set(there) - {file.name for file in files} - {OTHER_SEAL}
        return tally.report(Path(), FolderKind.PACKAGE, seal)

    def _compare(self, file: StoredFile, tally: Tally) -> None:
        reading = _Reading(self.holder, file.name, self._at)
        try:
            self.patience.keep_at(reading.go_on)
        except FileNotFoundError:
            tally.missing.add(file.name)
            return
        tally.read += 1
        tally.bytes_read += reading.bytes
        self._base += reading.bytes
        if reading.digest.hexdigest() == file.sha256:
            tally.matched += 1
            self._passed("read", file)
        else:
            tally.changed.add(file.name)

    def _fetch(self, file: StoredFile, path: Path) -> None:
        part = path.with_name(f"{path.name}.part")
        if path.exists():
            return
        with part.open("ab") as target:
            for block in self.holder.blocks(file.name, target.tell()):
                target.write(block)
                self._at(target.tell())
        part.replace(path)

    def _small(self, name: str) -> bytes:
        found = bytearray()
        for block in self.holder.blocks(name, 0):
            found += block
            if len(found) > SMALL_BYTES:
                raise _no_manifest(name)
        return bytes(found)

    def _at(self, there: int) -> None:
        done = self._base + there
        self.tell({"done": done})
        self.patience.back()
        if done > self._most:  # what is sent once more after a cut is no progress
            self._most = done
            self.patience.moved()

    def _passed(self, what: str, file: StoredFile) -> None:
        self.point[what].append(file.name)
        self.tell({"point": self.point})


@dataclass
class _Reading:
    """A file that is read once, going on after cuts where it stopped."""

    holder: Holder
    name: str
    at: Callable[[int], None]
    bytes: int = 0
    digest: Any = field(default_factory=hashlib.sha256)

    def go_on(self) -> None:
        """Read on to the end."""
        for block in self.holder.blocks(self.name, self.bytes):
            self.digest.update(block)
            self.bytes += len(block)
            self.at(self.bytes)


def _to_be_sent_anew(files: Sequence[StoredFile], report: VerifyReport) -> list[StoredFile]:
    """What does not lie there as it was sent; nothing where another package may lie there under
    this name: neither its seal nor its list of files is this one's.
    """
    bad = {*report.changed, *report.missing}
    if report.changed and {SEAL_FILE, MANIFEST_FILE} <= bad:
        return []
    return [file for file in files if file.name in bad]


def _without_lists(tally: Tally) -> VerifyReport:
    tally.expected = 1
    return tally.report(Path(), FolderKind.PACKAGE, "")


def _taken(folder: Path) -> StorageError:
    return StorageError(
        T("stores", "There is already a folder {folder}.")(folder=str(folder)),
        meaning=T("stores", "It was not touched: nothing is ever overwritten."),
        action=T("stores", "Choose another folder."),
    )


def _no_manifest(name: str) -> ArchiveError:
    return ArchiveError(T("stores", "{file} in the store is no list of files.")(file=name))
