"""Bounds of an archive's table of contents, read before anything is made of it in memory."""

from __future__ import annotations

import struct
import zipfile
import zlib
from typing import BinaryIO

from app.dossier.limits import LARGEST_DIRECTORY_BYTES, MOST_PACKED_FILES

DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    IndexError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    UnicodeError,
    ValueError,
)
"""All that the ZIP reader of Python says of a damaged or hostile archive, ``OSError`` apart."""

_END, _END_64, _LOCATOR = b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07"
_END_BYTES, _COMMENT_BYTES, _END_64_BYTES, _LOCATOR_BYTES = 22, 65_535, 56, 20


def is_within_bounds(file: BinaryIO, size_bytes: int) -> bool:
    """Whether the table of contents is small enough to be read.

    The same record is asked that Python's own reader goes by. Raises
    :class:`zipfile.BadZipFile` where there is none, ``OSError`` of the medium.
    """
    before = _LOCATOR_BYTES + _END_64_BYTES
    tail_bytes = min(size_bytes, before + _END_BYTES + _COMMENT_BYTES)
    file.seek(size_bytes - tail_bytes)
    tail = file.read(tail_bytes)
    at = tail.rfind(_END)
    if at < 0 or len(tail) - at < _END_BYTES:
        raise zipfile.BadZipFile("no table of contents")
    count, directory_bytes = struct.unpack_from("<HL", tail, at + 10)
    large = tail[max(0, at - before) : at]
    if large.startswith(_END_64) and large[_END_64_BYTES:].startswith(_LOCATOR):
        count, directory_bytes = struct.unpack_from("<QQ", large, 32)
    return bool(count <= MOST_PACKED_FILES and directory_bytes <= LARGEST_DIRECTORY_BYTES)
