"""The VISCA language: what is said to a camera, byte for byte, and what it answers.

Sony's command list for the EVI and BRC series, which most makers follow. A packet begins with the
address byte 0x81 (controller to camera 1) or 0x90 (camera 1 to controller) and ends with 0xFF.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.camera_control import Motion
from app.model.text import T, Text

END = 0xFF
TO_CAMERA = 0x81
FASTEST_PAN, FASTEST_TILT, FASTEST_ZOOM = 0x18, 0x14, 0x07
"""Largest speeds that all cameras take (pan 1-24, tilt 1-20, zoom 0-7)."""

ADDRESS_SET = bytes((0x88, 0x30, 0x01, END))
"""To all cameras of a serial line, which count themselves through from 1."""
IF_CLEAR = bytes((TO_CAMERA, 0x01, 0x00, 0x01, END))
PAN_TILT_POSITION = bytes((TO_CAMERA, 0x09, 0x06, 0x12, END))
ZOOM_POSITION = bytes((TO_CAMERA, 0x09, 0x04, 0x47, END))
VERSION = bytes((TO_CAMERA, 0x09, 0x00, 0x02, END))
_MEMORY_SET, _MEMORY_RECALL = 0x01, 0x02


class Answer(StrEnum):
    """The kinds of answer."""

    ACK = "ack"
    DONE = "done"
    ERROR = "error"
    OTHER = "other"


ERRORS = {
    0x01: T("camera control", "the message has the wrong length"),
    0x02: T("camera control", "it does not know this command"),
    0x03: T("camera control", "it is still busy with earlier commands"),
    0x04: T("camera control", "the movement was called off"),
    0x05: T("camera control", "nothing of the kind is under way"),
    0x41: T("camera control", "it cannot do this just now"),
}
"""What follows 0x60 in an error answer."""
UNKNOWN_ERROR = T("camera control", "it gave no reason")
BUFFER_FULL, CANCELLED, NOT_NOW, SYNTAX = 0x03, 0x04, 0x41, 0x02


@dataclass(frozen=True, slots=True)
class Reply:
    """One packet of a camera. ``data`` is what stands between the second byte and the end."""

    answer: Answer
    socket: int
    data: bytes

    @property
    def error(self) -> int:
        """Number of the error; 0 where it is none."""
        return self.data[0] if self.answer is Answer.ERROR and self.data else 0

    @property
    def reason(self) -> Text:
        """The error in words."""
        return ERRORS.get(self.error, UNKNOWN_ERROR)


def pan_tilt(motion: Motion) -> bytes:
    """Pan_tiltDrive at these speeds; both at 0 is its stop."""
    across = 0x03 if motion.pan == 0 else 0x02 if motion.pan > 0 else 0x01
    upright = 0x03 if motion.tilt == 0 else 0x01 if motion.tilt > 0 else 0x02
    pan = _speed(motion.pan, 1, FASTEST_PAN)
    tilt = _speed(motion.tilt, 1, FASTEST_TILT)
    return bytes((TO_CAMERA, 0x01, 0x06, 0x01, pan, tilt, across, upright, END))


def zoom(speed: float) -> bytes:
    """CAM_Zoom with variable speed; 0 is its stop."""
    if speed == 0:
        return bytes((TO_CAMERA, 0x01, 0x04, 0x07, 0x00, END))
    way = (0x20 if speed > 0 else 0x30) | _speed(speed, 0, FASTEST_ZOOM)
    return bytes((TO_CAMERA, 0x01, 0x04, 0x07, way, END))


def save_preset(number: int) -> bytes:
    """CAM_Memory Set."""
    return bytes((TO_CAMERA, 0x01, 0x04, 0x3F, _MEMORY_SET, number, END))


def recall_preset(number: int) -> bytes:
    """CAM_Memory Recall."""
    return bytes((TO_CAMERA, 0x01, 0x04, 0x3F, _MEMORY_RECALL, number, END))


def read_reply(packet: bytes) -> Reply | None:
    """One packet of a camera, or None for what is none (another address, cut short)."""
    if len(packet) < 3 or packet[-1] != END or packet[0] & 0x80 == 0 or packet[0] == TO_CAMERA:
        return None
    kind, socket = packet[1] & 0xF0, packet[1] & 0x0F
    answers = {0x40: Answer.ACK, 0x50: Answer.DONE, 0x60: Answer.ERROR}
    return Reply(answers.get(kind, Answer.OTHER), socket, packet[2:-1])


def read_pan_tilt(data: bytes) -> tuple[int, int] | None:
    """Pan and tilt out of the answer to :data:`PAN_TILT_POSITION`: two times four half bytes.

    Signed; cameras that answer with five half bytes for pan (newer BRC) are understood too.
    """
    if len(data) not in {8, 9}:
        return None
    split = len(data) - 4
    return _signed(data[:split]), _signed(data[split:])


def read_zoom(data: bytes) -> int | None:
    """Zoom out of the answer to :data:`ZOOM_POSITION`: four half bytes."""
    return _number(data) if len(data) == 4 else None


def _speed(speed: float, slowest: int, fastest: int) -> int:
    """A speed of 0 to 1 on the camera's own scale."""
    return max(slowest, min(fastest, round(slowest + abs(speed) * (fastest - slowest))))


def _number(halves: bytes) -> int:
    value = 0
    for half in halves:
        value = value << 4 | half & 0x0F
    return value


def _signed(halves: bytes) -> int:
    value, span = _number(halves), 1 << 4 * len(halves)
    return value - span if value >= span // 2 else value
