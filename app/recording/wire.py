"""What the recorder says to a writer process: framed messages on its standard input.

Kept to ``struct`` alone, so that a writer starts in a few hundredths of a second.
"""

from __future__ import annotations

import struct
from typing import BinaryIO

APPEND = 1
"""Append the payload to the named file; the first time the file is created, exclusively."""
CLOSE = 2
"""Flush the named file to the medium and close it."""
SYNC = 3
"""Flush every open file to the medium now."""

_HEAD = struct.Struct(">BHI")


def frame_message(kind: int, name: str = "", size: int = 0) -> bytes:
    """Head of a message; ``size`` bytes of payload follow it."""
    encoded = name.encode()
    return _HEAD.pack(kind, len(encoded), size) + encoded


def read_message(stream: BinaryIO) -> tuple[int, str, bytes] | None:
    """Next message (kind, name, payload), or None at the end of the stream."""
    head = _read_whole(stream, _HEAD.size)
    if head is None:
        return None
    kind, name_size, size = _HEAD.unpack(head)
    name = _read_whole(stream, name_size)
    payload = _read_whole(stream, size)
    return None if name is None or payload is None else (kind, name.decode(), payload)


def _read_whole(stream: BinaryIO, size: int) -> bytes | None:
    data = stream.read(size) if size else b""
    return data if len(data) == size else None
