"""A writer process: appends what it is told to the files of one copy, on one disk.

Run as ``python -m app.recording.writer FOLDER``. Messages come on standard input (``wire``);
on standard output stands one JSON line after each flush: ``{"durable": bytes, "free": bytes,
"total": bytes}``, or ``{"error": errno-name, "text": ..., "file": ...}`` before it ends with
status 1. Files are created exclusively: nothing is ever overwritten. Imports stay few, so that it
starts quickly.
"""

from __future__ import annotations

import errno
import json
import os
import shutil
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path

from app.recording.wire import APPEND, CLOSE, SYNC, read_message

FLUSH_S = 0.9
"""A little under the second that is promised, for bytes come twice a second."""


class DeletedError(OSError):
    """A file that is being written was deleted or replaced by another process."""


@dataclass
class CopyWriter:
    """The open files of one copy (``DISK/DiemCau/YEAR/NAME``). Methods may raise ``OSError``."""

    folder: Path
    written: int = 0
    _open: dict[str, int] = field(default_factory=dict)
    _unflushed: set[str] = field(default_factory=set)
    _flushed_at: float = 0.0
    _known: bool = False

    def append(self, name: str, payload: bytes) -> None:
        """Append to a file of the copy, created (with its folder) at the first time."""
        descriptor = self._open.get(name)
        if descriptor is None:
            descriptor = self._open[name] = self._create(name)
        view = memoryview(payload)
        while view:
            done = os.write(descriptor, view)
            self.written += done
            view = view[done:]
        self._unflushed.add(name)

    def flush(self) -> None:
        """Bring everything written so far to the medium."""
        for name in sorted(self._unflushed):
            descriptor = self._open[name]
            flush_data(descriptor)
            if os.fstat(descriptor).st_nlink == 0:
                raise DeletedError(errno.ENOENT, "deleted while being written", name)
        self._unflushed.clear()
        self._flushed_at = time.monotonic()

    @property
    def flush_due(self) -> bool:
        """True when something has waited for the medium for ``FLUSH_S``."""
        return bool(self._unflushed) and time.monotonic() - self._flushed_at >= FLUSH_S

    def close(self, name: str) -> None:
        """Flush and close one file."""
        self.flush()
        os.close(self._open.pop(name))

    def close_all(self) -> None:
        """Flush and close every file."""
        for name in list(self._open):
            self.close(name)

    def _create(self, name: str) -> int:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND | getattr(os, "O_BINARY", 0)
        descriptor = os.open(path, flags, 0o644)
        flush_folders(path.parent, path.parent if self._known else self.folder.parents[2])
        self._known = True
        return descriptor


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
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        if folder in (last, folder.parent):
            return
        folder = folder.parent


def _tell(**values: object) -> None:
    print(json.dumps(values), flush=True)  # noqa: T201  (standard output is the answer channel)


def _tell_durable(writer: CopyWriter) -> None:
    usage = shutil.disk_usage(writer.folder if writer.folder.exists() else writer.folder.parent)
    _tell(durable=writer.written, free=usage.free, total=usage.total)


def _serve(writer: CopyWriter) -> None:
    while (message := read_message(sys.stdin.buffer)) is not None:
        kind, name, payload = message
        if kind == APPEND:
            writer.append(name, payload)
        elif kind == CLOSE:
            writer.close(name)
        if kind in (CLOSE, SYNC) or writer.flush_due:
            writer.flush()
            _tell_durable(writer)
    writer.close_all()
    _tell_durable(writer)


def main(folder: str) -> int:
    """Serve until standard input ends; returns the exit status."""
    writer = CopyWriter(Path(folder))
    try:
        _serve(writer)
    except OSError as error:
        name = errno.errorcode.get(error.errno or 0, "EIO")
        try:
            _tell(error=name, text=str(error), file=str(error.filename or ""))
        except OSError:
            return 1
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
