"""The files of one copy on one disk: appended to at known places, flushed, never overwritten.

Bytes that are already there are compared: the same are left, and a file that differs is set aside
by renaming it, outside the copy (``DISK/DiemCau/damaged/``), and made anew.
"""

from __future__ import annotations

import errno
import os
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from app.system.whole_file import flush_folder

FLUSH_S = 0.9
"""A little under the second that is promised, for bytes come twice a second."""
LOOK_S = 1.0
DAMAGED = "damaged"


class DeletedError(OSError):
    """A file that was written was deleted, renamed or replaced by another process."""


class StuntedError(OSError):
    """A file holds less than was written to it: it does not grow, or is empty."""


@dataclass
class _File:
    descriptor: int
    size: int


@dataclass
class CopyFiles:
    """The open files of one copy (``DISK/DiemCau/YEAR/NAME``). Methods may raise ``OSError``.

    ``again``: the copy was begun before, so its files may exist. ``on_reset`` is told the name of
    a file that was set aside. ``durable`` holds the sizes that have reached the medium, ``fresh``
    the names whose size has changed since it was last told.
    """

    folder: Path
    again: bool = False
    on_reset: Callable[[str], None] = lambda _name: None
    durable: dict[str, int] = field(default_factory=dict)
    fresh: set[str] = field(default_factory=set)
    _open: dict[str, _File] = field(default_factory=dict)
    _unflushed: set[str] = field(default_factory=set)
    _flushed_at: float = 0.0
    _looked_at: float = 0.0
    _known: bool = False

    def append(self, name: str, offset: int, payload: bytes) -> int:
        """Put bytes at their place; returns how many were new.

        What lies beyond the file's end is left out: the bytes before it come from elsewhere first.
        """
        file = self._open.get(name) or self._enter(name)
        if offset > file.size:
            return 0
        there = min(file.size - offset, len(payload))
        if there and _read_at(file.descriptor, offset, there) != payload[:there]:
            self._set_aside(name)
            return 0
        view = memoryview(payload)[there:]
        os.lseek(file.descriptor, file.size, os.SEEK_SET)
        while view:
            done = os.write(file.descriptor, view)
            file.size += done
            view = view[done:]
        self._unflushed.add(name)
        return len(payload) - there

    def size(self, name: str) -> int:
        """Bytes of a file as it stands, 0 where there is none."""
        file = self._open.get(name)
        if file is not None:
            return file.size
        try:
            return (self.folder / name).stat().st_size
        except FileNotFoundError:
            return 0

    def settle(self, name: str) -> None:
        """A file is whole as it stands; what it holds counts as durable once it was flushed."""
        if name not in self._open:
            self._enter(name)
        self._unflushed.add(name)

    def flush(self) -> None:
        """Bring everything written so far to the medium, and see that it is there."""
        for name in sorted(self._unflushed):
            file = self._open[name]
            flush_data(file.descriptor)
            self._look_at(name, file)
            self.durable[name] = file.size
            self.fresh.add(name)
        self._unflushed.clear()
        self._flushed_at = time.monotonic()

    @property
    def flush_due(self) -> bool:
        """True when something has waited for the medium for ``FLUSH_S``."""
        return bool(self._unflushed) and time.monotonic() - self._flushed_at >= FLUSH_S

    def look(self) -> None:
        """See once a second whether the files that are no longer written are still there."""
        if time.monotonic() - self._looked_at < LOOK_S:
            return
        self._looked_at = time.monotonic()
        for name, size in self.durable.items():
            if name in self._open:
                self._look_at(name, self._open[name])
            else:
                self._seen(name, size)

    def close(self, name: str) -> None:
        """Flush and close one file."""
        self.flush()
        file = self._open.pop(name, None)
        if file is not None:
            os.close(file.descriptor)

    def close_all(self) -> None:
        """Flush and close every file."""
        for name in list(self._open):
            self.close(name)

    def _look_at(self, name: str, file: _File) -> None:
        found = os.fstat(file.descriptor)
        if found.st_nlink == 0:
            raise DeletedError(errno.ENOENT, "deleted while being written", name)
        if found.st_size < file.size:
            raise StuntedError(errno.EIO, "empty" if not found.st_size else "not growing", name)
        if sys.platform != "win32" and self._seen(name, 0).st_dev != found.st_dev:
            raise OSError(errno.ENODEV, "another file system is there now", name)

    def _seen(self, name: str, size: int) -> os.stat_result:
        """What the path itself leads to."""
        try:
            found = (self.folder / name).stat()
        except FileNotFoundError as error:
            raise DeletedError(errno.ENOENT, "deleted or renamed", name) from error
        if found.st_size < size:
            raise StuntedError(errno.EIO, "shorter than it was", name)
        return found

    def _enter(self, name: str) -> _File:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags if self.again else flags | os.O_EXCL, 0o644)
        file = self._open[name] = _File(descriptor, os.fstat(descriptor).st_size)
        flush_folders(path.parent, path.parent if self._known else self.folder.parents[2])
        self._known = True
        return file

    def _set_aside(self, name: str) -> None:
        file = self._open.pop(name)
        os.close(file.descriptor)
        self._unflushed.discard(name)
        self.durable.pop(name, None)
        place = self.folder.parents[1] / DAMAGED / self.folder.parent.name / self.folder.name / name
        place.parent.mkdir(parents=True, exist_ok=True)
        number, target = 1, place
        while target.exists():
            number += 1
            target = place.with_name(f"{place.stem}-{number}{place.suffix}")
        (self.folder / name).rename(target)
        flush_folders(target.parent, self.folder.parents[1])
        flush_folders((self.folder / name).parent, (self.folder / name).parent)
        self.again = True
        self.on_reset(name)


def _read_at(descriptor: int, offset: int, size: int) -> bytes:
    os.lseek(descriptor, offset, os.SEEK_SET)
    found = b""
    while len(found) < size and (block := os.read(descriptor, size - len(found))):
        found += block
    return found


def flush_data(descriptor: int) -> None:
    """Bring a file's bytes to the medium (``fdatasync``, or ``_commit`` on Windows)."""
    if sys.platform == "win32" or sys.platform == "darwin":
        os.fsync(descriptor)
    else:
        os.fdatasync(descriptor)


def flush_folders(folder: Path, last: Path) -> None:
    """Bring new directory entries to the medium, upwards to ``last``. Windows does it by itself."""
    if sys.platform == "win32":
        return
    while True:
        flush_folder(folder)
        if folder in (last, folder.parent):
            return
        folder = folder.parent
