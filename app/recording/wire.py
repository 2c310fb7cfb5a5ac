"""What the recorder says to a writer process: framed messages on its standard input.

Kept to ``struct`` alone, so that a writer starts in a few hundredths of a second.
"""

from __future__ import annotations

import struct
from typing import BinaryIO, NamedTuple

APPEND = 1
"""Bytes of the named file from ``offset`` on; what is already there is compared and left."""
CLOSE = 2
"""Flush the named file to the medium and close it."""
SYNC = 3
"""Flush every open file to the medium now."""
FILL = 4
"""Bring the named file up to ``offset`` bytes from the other copy; the payload (8 bytes, big
endian) says how many of this copy's own bytes are known to be on the medium."""

_HEAD = struct.Struct(">BHQI")
_SIZE = struct.Struct(">Q")


class Message(NamedTuple):
    """One message; ``offset`` counts bytes from the beginning of the file."""

    kind: int
    name: str
    offset: int
    payload: bytes


def frame_message(kind: int, name: str = "", size: int = 0, offset: int = 0) -> bytes:
    """Head of a message; ``size`` bytes of payload follow it."""
    encoded = name.encode()
    return _HEAD.pack(kind, len(encoded), offset, size) + encoded


def fill_message(name: str, target: int, durable: int) -> tuple[bytes, bytes]:
    """Head and payload of a FILL."""
    return frame_message(FILL, name, _SIZE.size, target), _SIZE.pack(durable)


def durable_of(payload: bytes) -> int:
    """What a FILL's payload says."""
    return int(_SIZE.unpack(payload)[0])


def read_message(stream: BinaryIO) -> Message | None:
    """Next message, or None at the end of the stream."""
    head = _read_whole(stream, _HEAD.size)
    if head is None:
        return None
    kind, name_size, offset, size = _HEAD.unpack(head)
    name = _read_whole(stream, name_size)
    payload = _read_whole(stream, size)
    if name is None or payload is None:
        return None
    return Message(kind, name.decode(), offset, payload)


def _read_whole(stream: BinaryIO, size: int) -> bytes | None:
    data = stream.read(size) if size else b""
    return data if len(data) == size else None
