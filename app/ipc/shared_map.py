"""Memory that processes share under a name: a file on Linux, a named mapping on Windows.

Whatever lies in it begins with a page of machine words that says what it is and how long it is;
the positions of those words are the same in every kind.
"""

from __future__ import annotations

import mmap
import os
import sys
from pathlib import Path

PAGE_BYTES = 4096
MAGIC_WORD, VERSION_WORD, SLOTS_WORD, STRIDE_WORD = 0, 1, 5, 6
"""Positions in the first page; what lies behind it is ``slots * stride`` bytes long."""
WORD_BYTES = 8


class RingError(OSError):
    """The memory holds no ring of this kind and version, or was never finished."""


def mapping_name(path: Path) -> str:
    """Name of the mapping on Windows, where the memory has no file."""
    return f"Local\\{path.name}"


if sys.platform == "win32":

    def map_new(path: Path, size_bytes: int) -> mmap.mmap:
        """Make memory of that size; raises ``OSError`` where there is none."""
        return mmap.mmap(-1, size_bytes, tagname=mapping_name(path))

    def map_existing(path: Path, magic: int, *, writable: bool) -> mmap.mmap:
        """Map what another process made; raises ``FileNotFoundError`` or :class:`RingError`."""
        access = mmap.ACCESS_WRITE if writable else mmap.ACCESS_READ
        with mmap.mmap(-1, PAGE_BYTES, tagname=mapping_name(path), access=access) as head:
            words = memoryview(head).cast("Q")
            size_bytes = PAGE_BYTES + words[SLOTS_WORD] * words[STRIDE_WORD]
            known = words[MAGIC_WORD] == magic
            words.release()
            if not known:
                raise FileNotFoundError(str(path))
            return mmap.mmap(-1, size_bytes, tagname=mapping_name(path), access=access)

else:

    def map_new(path: Path, size_bytes: int) -> mmap.mmap:
        """Make memory of that size; raises ``OSError`` where there is none."""
        path.unlink(missing_ok=True)
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        try:
            # Reserved at once: a full memory disk is an error here, not a bus error later.
            os.posix_fallocate(descriptor, 0, size_bytes)
            return mmap.mmap(descriptor, size_bytes)
        except OSError:
            path.unlink(missing_ok=True)
            raise
        finally:
            os.close(descriptor)

    def map_existing(path: Path, magic: int, *, writable: bool) -> mmap.mmap:
        """Map what another process made; raises ``FileNotFoundError`` or :class:`RingError`."""
        access = mmap.ACCESS_WRITE if writable else mmap.ACCESS_READ
        with path.open("r+b" if writable else "rb") as file:
            if os.fstat(file.fileno()).st_size < PAGE_BYTES:
                raise RingError(f"{path} holds nothing that is shared")
            mapping = mmap.mmap(file.fileno(), 0, access=access)
        if int.from_bytes(mapping[:WORD_BYTES], sys.byteorder) != magic:
            mapping.close()
            raise RingError(f"{path} holds something else")
        return mapping
