"""A recorded file as far as it is whole: what follows in a torn one belongs to no fragment."""

from __future__ import annotations

import io
import os
from pathlib import Path


class Head(io.RawIOBase):
    """The first ``size`` bytes of a file, as one that can be read and sought in."""

    def __init__(self, path: Path, size: int) -> None:
        self._file = path.open("rb", buffering=0)
        self._size = size

    def readable(self) -> bool:
        """It can be."""
        return True

    def seekable(self) -> bool:
        """It can be."""
        return True

    def read(self, size: int = -1, /) -> bytes:
        """At most ``size`` bytes, none of them beyond the head."""
        left = max(0, self._size - self._file.tell())
        return self._file.read(left if size < 0 else min(size, left)) or b""

    def seek(self, offset: int, whence: int = os.SEEK_SET, /) -> int:
        """Go to a byte; the end is that of the head."""
        if whence == os.SEEK_END:
            return self._file.seek(self._size + offset)
        return self._file.seek(offset, whence)

    def tell(self) -> int:
        """The byte that is read next."""
        return self._file.tell()

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()


def whole_part(path: Path, size_bytes: int) -> str | Head:
    """What a demuxer is to open of a file whose first ``size_bytes`` bytes are whole."""
    return str(path) if path.stat().st_size == size_bytes else Head(path, size_bytes)
