"""Hashes come from the medium, in one pass, whatever the size of the file."""

from __future__ import annotations

import ctypes
import hashlib
import mmap
import os
import random
from pathlib import Path

import pytest

from app.model.jobs import JobCancelledError, Progress
from app.system.medium import BLOCK_BYTES, drop_cache, hash_file, read_through

SIZES = [
    0,
    1,
    4095,
    4096,
    4097,
    262_144,
    262_145,
    BLOCK_BYTES,
    BLOCK_BYTES + 1,
    5 * BLOCK_BYTES + 77,
]


def cached_pages(path: Path) -> int:
    """How many pages of the file the system holds in memory (mincore)."""
    size = path.stat().st_size
    with path.open("r+b") as file, mmap.mmap(file.fileno(), size) as view:
        address = ctypes.addressof(ctypes.c_char.from_buffer(view))
        held = (ctypes.c_ubyte * -(-size // mmap.PAGESIZE))()
        libc = ctypes.CDLL(None, use_errno=True)
        assert libc.mincore(ctypes.c_void_p(address), ctypes.c_size_t(size), held) == 0
        return sum(page & 1 for page in held)


@pytest.mark.parametrize("size", SIZES)
def test_digests_equal_those_of_hashlib(tmp_path: Path, size: int) -> None:
    data = random.Random(size).randbytes(size)
    path = tmp_path / "Tệp ghi hình.mp4"
    path.write_bytes(data)
    progress = Progress()
    found = hash_file(path, ("sha256", "sha512"), progress)
    assert found == {n: hashlib.new(n, data).hexdigest() for n in ("sha256", "sha512")}
    assert progress.done == size


def test_file_system_without_unbuffered_reading(tmp_path: Path) -> None:
    path = Path("/dev/shm") / f"medium-{os.getpid()}"
    data = random.Random(1).randbytes(BLOCK_BYTES + 5)
    path.write_bytes(data)
    try:
        assert hash_file(path)["sha256"] == hashlib.sha256(data).hexdigest()
    finally:
        path.unlink()


def test_cache_is_dropped_and_stays_so_while_reading(tmp_path: Path) -> None:
    path = tmp_path / "segment.mp4"
    path.write_bytes(bytes(8 * BLOCK_BYTES))
    assert cached_pages(path) > 1000
    drop_cache(path)
    assert cached_pages(path) == 0
    hash_file(path)
    assert cached_pages(path) == 0


def test_cancel_and_failing_consumer_end_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "segment.mp4"
    path.write_bytes(bytes(6 * BLOCK_BYTES))
    progress = Progress()
    progress.cancel()
    with pytest.raises(JobCancelledError):
        hash_file(path, progress=progress)
    assert progress.done == BLOCK_BYTES

    def full(block: memoryview) -> None:
        raise OSError(28, "No space left on device")

    with pytest.raises(OSError, match="No space"):
        read_through(path, [full, hashlib.sha256().update])


def test_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        hash_file(tmp_path / "nothing")
