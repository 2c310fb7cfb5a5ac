"""Reading files from the medium itself, past the page cache, and hashing them in one pass.

"Read back" must mean read from the disk: a check that is answered from memory proves nothing.
On Linux the file's pages are written out and dropped first and the file is opened with
``O_DIRECT``; where a file system refuses that (tmpfs), an ordinary read follows the drop. On
Windows the file is opened with ``FILE_FLAG_NO_BUFFERING``.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import mmap
import os
import sys
from collections.abc import Callable, Generator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from typing import Any

from app.model.jobs import Progress

BLOCK_BYTES = 4 * 1024 * 1024
BLOCKS_IN_FLIGHT = 4
_SMALL_BYTES = 256 * 1024

Consumer = Callable[[memoryview], Any]


def hash_file(
    path: Path, algorithms: Sequence[str] = ("sha256",), progress: Progress | None = None
) -> dict[str, str]:
    """Hash a file from the medium in one pass; returns algorithm -> lower-case hex digest.

    ``algorithms`` are names of :mod:`hashlib`; each is computed in a thread of its own.
    Raises ``OSError`` where the file cannot be read, ``JobCancelledError`` on cancel.
    """
    digests = {name: hashlib.new(name) for name in algorithms}
    read_through(path, [digest.update for digest in digests.values()], progress)
    return {name: digest.hexdigest() for name, digest in digests.items()}


def read_through(
    path: Path, consumers: Sequence[Consumer], progress: Progress | None = None
) -> int:
    """Read a file once from the medium and hand every block to each consumer, in order.

    Each consumer runs in a thread of its own and must not keep the block it is given. An error
    of a consumer ends the reading and is raised here. Returns the bytes read; ``progress``
    advances by them.
    """
    if path.stat().st_size <= _SMALL_BYTES:
        return _read_small(path, consumers, progress)
    read = 0
    with ExitStack() as stack:
        workers = [stack.enter_context(ThreadPoolExecutor(1)) for _ in consumers]
        pending: list[list[Future[Any]]] = [[] for _ in range(BLOCKS_IN_FLIGHT)]

        def wait_for_slot(slot: int) -> None:
            for future in pending[slot]:
                future.result()

        for slot, block in blocks(path, wait_for_slot):
            pending[slot] = [
                worker.submit(consume, block)
                for worker, consume in zip(workers, consumers, strict=True)
            ]
            read += len(block)
            if progress is not None:
                progress.advance(len(block))
        for slot in range(BLOCKS_IN_FLIGHT):
            wait_for_slot(slot)
    return read


def drop_cache(path: Path) -> None:
    """Write a file's dirty pages to the medium and drop its pages from the page cache.

    On Windows nothing is needed: opening the file unbuffered does the same.
    """
    if sys.platform == "win32":
        return
    handle = os.open(path, os.O_RDONLY)
    try:
        _drop(handle)
    finally:
        os.close(handle)


def read_stretch(path: Path, start: int, size: int) -> bytes:
    """Up to ``size`` bytes of a file from ``start`` on, from the medium; fewer where it ends.

    The file may be growing. Unbuffered reading asks for whole pages, so a little more is read on
    both sides. Raises ``OSError`` where the file cannot be read.
    """
    begin = start - start % mmap.PAGESIZE
    span = -(-(start + size - begin) // mmap.PAGESIZE) * mmap.PAGESIZE
    with mmap.mmap(-1, max(span, mmap.PAGESIZE)) as memory, memoryview(memory) as view:
        source, filled = _open_unbuffered(path), 0
        try:
            source.seek(begin)
            while filled < span:
                try:
                    count = source.readinto(view[filled:span]) or 0
                except OSError as error:
                    if error.errno != errno.EINVAL:
                        raise
                    source = _reopen(source, path, begin + filled)
                    continue
                filled += count
                if count % mmap.PAGESIZE or not count:
                    break
        finally:
            source.close()
        return bytes(view[start - begin : max(start - begin, min(filled, start - begin + size))])


def _read_small(path: Path, consumers: Sequence[Consumer], progress: Progress | None) -> int:
    read = 0
    for _, block in blocks(path, lambda _slot: None, slots=1, block_bytes=_SMALL_BYTES):
        for consume in consumers:
            consume(block)
        read += len(block)
        if progress is not None:
            progress.advance(len(block))
    return read


def blocks(
    path: Path,
    free_slot: Callable[[int], None],
    *,
    slots: int = BLOCKS_IN_FLIGHT,
    block_bytes: int = BLOCK_BYTES,
) -> Generator[tuple[int, memoryview], None, None]:
    """Read a file from the medium in blocks, one after the other: yields (slot, block).

    ``free_slot`` is called before the memory of a slot is used again: what was yielded for it is
    gone then. Slots are used in turn, beginning with 0. Raises ``OSError``.
    """
    # Anonymous maps begin at a page boundary, which unbuffered reading asks of its memory.
    memory = mmap.mmap(-1, slots * block_bytes)
    view = memoryview(memory)
    source = _open_unbuffered(path)
    position, slot = 0, 0
    try:
        while True:
            free_slot(slot)
            target = view[slot * block_bytes : (slot + 1) * block_bytes]
            try:
                count = source.readinto(target) or 0
            except OSError as error:
                if error.errno != errno.EINVAL:
                    raise
                source = _reopen(source, path, position)
                continue
            if count == 0:
                return
            position += count
            yield slot, target[:count]
            slot = (slot + 1) % slots
            if count % mmap.PAGESIZE:
                if position >= os.fstat(source.fileno()).st_size:
                    return
                source = _reopen(source, path, position)
    finally:
        source.close()
        with contextlib.suppress(BufferError):  # a consumer that failed may still hold a block
            view.release()
            memory.close()


def _reopen(source: io.FileIO, path: Path, position: int) -> io.FileIO:
    """Go on with ordinary reading where unbuffered reading cannot."""
    source.close()
    drop_cache(path)
    plain = io.FileIO(path, "rb")
    plain.seek(position)
    return plain


def _drop(handle: int) -> None:
    if sys.platform == "linux":
        with contextlib.suppress(OSError):  # a read-only medium has nothing to write out
            os.fsync(handle)
        os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


if sys.platform == "win32":
    import ctypes
    import msvcrt
    from ctypes import wintypes

    _GENERIC_READ = 0x80000000
    _SHARE_ALL = 0x7
    _OPEN_EXISTING = 3
    _NO_BUFFERING = 0x20000000
    _SEQUENTIAL_SCAN = 0x08000000

    _kernel32 = ctypes.WinDLL("kernel32", use_last_error=True)
    _kernel32.CreateFileW.restype = wintypes.HANDLE
    _kernel32.CreateFileW.argtypes = [
        wintypes.LPCWSTR,
        wintypes.DWORD,
        wintypes.DWORD,
        wintypes.LPVOID,
        wintypes.DWORD,
        wintypes.DWORD,
        wintypes.HANDLE,
    ]

    def _open_unbuffered(path: Path) -> io.FileIO:
        flags = _NO_BUFFERING | _SEQUENTIAL_SCAN
        handle = _kernel32.CreateFileW(
            str(path), _GENERIC_READ, _SHARE_ALL, None, _OPEN_EXISTING, flags, None
        )
        if handle in (None, wintypes.HANDLE(-1).value):
            raise ctypes.WinError(ctypes.get_last_error())
        return io.FileIO(msvcrt.open_osfhandle(handle, os.O_RDONLY), "rb")

else:

    def _open_unbuffered(path: Path) -> io.FileIO:
        handle = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
        try:
            _drop(handle)
            with contextlib.suppress(OSError):
                direct = os.open(path, os.O_RDONLY | os.O_CLOEXEC | getattr(os, "O_DIRECT", 0))
                os.close(handle)
                handle = direct
            return io.FileIO(handle, "rb")
        except BaseException:
            os.close(handle)
            raise
