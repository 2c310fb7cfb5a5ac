"""How fast a folder takes data: writes a file of its own, flushes it to the medium, removes it."""

from __future__ import annotations

import os
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

from app.model.errors import StorageError
from app.model.text import T

PROBE_BYTES = 32_000_000
LIMIT_S = 15.0
_CHUNK_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class WriteSpeed:
    """What was written, how long it took with the flush, and the rate (MB = 10^6 bytes)."""

    bytes: int
    seconds: float
    mb_per_s: float


def measure_write_speed(
    folder: Path, size_bytes: int = PROBE_BYTES, *, limit_s: float = LIMIT_S
) -> WriteSpeed:
    """Write up to ``size_bytes`` into a new file in ``folder``; blocks about ``limit_s`` at most.

    The folder is made where it is missing. Only the probe's own file is ever removed. Raises
    :class:`StorageError` where the folder cannot be written.
    """
    path = folder / f".diemcau-write-test-{uuid.uuid4().hex}.tmp"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        return _write(path, size_bytes, limit_s)
    except OSError as error:
        raise StorageError(
            T("storage", "Nothing can be written to the folder {folder}: {reason}.")(
                folder=str(folder), reason=error.strerror or str(error)
            ),
            meaning=T("storage", "A recording cannot be kept there."),
            action=T("storage", "Check that the disk is connected, not locked and not full."),
        ) from error


def _write(path: Path, size_bytes: int, limit_s: float) -> WriteSpeed:
    chunk = os.urandom(_CHUNK_BYTES)
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    handle = os.open(path, flags, 0o600)
    written = 0
    begun = time.perf_counter()
    try:
        while written < size_bytes and time.perf_counter() - begun < limit_s:
            written += os.write(handle, chunk[: size_bytes - written])
        os.fsync(handle)
        seconds = time.perf_counter() - begun
    finally:
        os.close(handle)
        path.unlink()
    return WriteSpeed(written, seconds, written / 1e6 / max(seconds, 1e-6))
