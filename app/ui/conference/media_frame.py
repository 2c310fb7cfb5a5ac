"""Pictures on their way into the call: a frame with its time, fitted to a size asked for."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np

BLACK_LUMA, NO_COLOUR = 16, 128
_HEADER = struct.Struct("<4sIIIQq")
HEADER_MAGIC = b"DCF1"
HEADER_BYTES = _HEADER.size


@dataclass(frozen=True, slots=True)
class CallFrame:
    """One picture for the call: planar I420, ``captured_ns`` on the monotonic clock.

    ``sequence`` counts what was offered to the call; a gap is a picture that it did not get.
    """

    sequence: int
    captured_ns: int
    width: int
    height: int
    data: bytes

    def header(self, skipped: int) -> bytes:
        """What goes before the picture in a stream: magic, width, height, skipped, number, time."""
        magic, size = HEADER_MAGIC, (self.width, self.height)
        return _HEADER.pack(magic, *size, skipped, self.sequence, self.captured_ns)


def even_size(width: int, height: int) -> tuple[int, int]:
    """The next smaller size whose halves are whole, 2x2 at least, as I420 needs it."""
    return max(2, width // 2 * 2), max(2, height // 2 * 2)


def fitted(frame: CallFrame, width: int, height: int) -> CallFrame:
    """The whole picture within ``width`` x ``height`` (even), black where it leaves room."""
    if (frame.width, frame.height) == (width, height):
        return frame
    scale = min(width / frame.width, height / frame.height)
    inner = even_size(round(frame.width * scale), round(frame.height * scale))
    left, top = (width - inner[0]) // 4 * 2, (height - inner[1]) // 4 * 2
    whole = np.frombuffer(frame.data, np.uint8)
    luma = frame.width * frame.height
    room = np.empty(width * height * 3 // 2, np.uint8)
    room[: width * height] = BLACK_LUMA
    room[width * height :] = NO_COLOUR
    planes = [(whole[:luma].reshape(frame.height, frame.width), _luma(room, width, height), 1)]
    colours = whole[luma:].reshape(2, frame.height // 2, frame.width // 2)
    targets = room[width * height :].reshape(2, height // 2, width // 2)
    planes += [(colours[k], targets[k], 2) for k in (0, 1)]
    for plane, target, part in planes:
        rows = slice(top // part, (top + inner[1]) // part)
        columns = slice(left // part, (left + inner[0]) // part)
        target[rows, columns] = cv2.resize(
            plane, (inner[0] // part, inner[1] // part), interpolation=cv2.INTER_AREA
        )
    return CallFrame(frame.sequence, frame.captured_ns, width, height, room.tobytes())


def _luma(room: Any, width: int, height: int) -> Any:
    return room[: width * height].reshape(height, width)


def blank_picture(width: int, height: int) -> bytes:
    """A black I420 picture."""
    luma = width * height
    return bytes([BLACK_LUMA]) * luma + bytes([NO_COLOUR]) * (luma // 2)
