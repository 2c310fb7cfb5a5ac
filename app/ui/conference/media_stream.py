"""Endless answers to a page's fetch: pictures, sound, and lines that say how things stand.

The browser engine reads a device only as fast as the page takes what it was given, so nothing
piles up: while a picture waits to be read, newer ones push it out and are counted. It reads on a
thread of its own; what passes between the threads are queues whose single steps are whole.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Mapping
from typing import Any, TypeVar

from PySide6.QtCore import QIODevice, QObject

from app.model.clock import NS_PER_S, now_ns
from app.model.devices import AudioBlock
from app.model.media import VideoFormat
from app.ui.conference.media_frame import CallFrame, even_size, fitted
from app.ui.conference.sound_blocks import block_header

Item = TypeVar("Item")

IN_FLIGHT = 3
"""Pictures that may wait for the page; the oldest goes when another comes."""
LATE_NS = 150_000_000
_EARLY_NS = 15_000_000
"""Less than half the time between two pictures of a camera, so that the mean rate is kept."""
_SOUND_WAITING = 200
LOW = VideoFormat(320, 180, 8)
"""The largest and fastest that goes out while the picture is lowered for the sake of the sound."""


def taken(waiting: deque[Item]) -> Item | None:
    """The oldest of what waits, taken out; None where the other thread was quicker."""
    try:
        return waiting.popleft()
    except IndexError:
        return None


class EndlessStream(QIODevice):
    """A device without an end: pieces are put in at one side and read at the other."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._piece = memoryview(b"")
        mode = QIODevice.OpenModeFlag.ReadOnly | QIODevice.OpenModeFlag.Unbuffered
        self.open(mode)

    def next_piece(self) -> bytes:
        """What is read next; empty where nothing waits."""
        return b""

    def waiting_bytes(self) -> int:
        """Bytes that :meth:`next_piece` will give."""
        return 0

    def isSequential(self) -> bool:  # noqa: N802  (Qt's name)
        """It has no length and cannot be read twice."""
        return True

    def bytesAvailable(self) -> int:  # noqa: N802  (Qt's name)
        """Bytes that can be read at once."""
        return len(self._piece) + self.waiting_bytes()

    def readData(self, maxlen: int) -> bytes:  # noqa: N802  (Qt's name)
        """The next bytes, at most ``maxlen``."""
        if not len(self._piece):
            self._piece = memoryview(self.next_piece())
        part = bytes(self._piece[:maxlen])
        self._piece = self._piece[maxlen:]
        return part

    def writeData(self, data: Any, length: int) -> int:  # noqa: N802  (Qt's name)
        """Nothing can be written."""
        return -1


class FrameStream(EndlessStream):
    """Pictures in one size and at most one rate, each with its header."""

    def __init__(self, size: tuple[int, int] | None, fps: float, parent: QObject) -> None:
        super().__init__(parent)
        self.sent = self.skipped = 0
        self._size = size
        self._low = False
        self._step_ns = int(NS_PER_S / fps) if fps > 0 else 0
        self._due_ns = 0
        self._frames: deque[CallFrame] = deque()

    def lower(self, on: bool) -> None:
        """Send no more than :data:`LOW` from now on, or again what was asked for."""
        self._low = on

    def offer(self, frame: CallFrame) -> None:
        """Take a picture on its way; what the page did not fetch in time gives way to it."""
        if frame.captured_ns < self._due_ns - _EARLY_NS:
            return
        step_ns = max(self._step_ns, NS_PER_S // LOW.fps) if self._low else self._step_ns
        self._due_ns = max(self._due_ns, frame.captured_ns - step_ns) + step_ns
        if len(self._frames) >= IN_FLIGHT and taken(self._frames) is not None:
            self.skipped += 1
        self._frames.append(frame)
        self.readyRead.emit()

    def waiting_bytes(self) -> int:
        """Bytes of the pictures that wait (a lower bound is enough)."""
        return len(self._frames)

    def next_piece(self) -> bytes:
        """The oldest picture that waits and is not late, in the size that was asked for."""
        frame = self._in_time()
        if frame is None:
            return b""
        frame = fitted(frame, *self._size_of(frame))
        self.sent += 1
        return frame.header(self.skipped) + frame.data

    def _size_of(self, frame: CallFrame) -> tuple[int, int]:
        """The size asked for; while it is lowered, one of that shape within :data:`LOW`."""
        width, height = self._size or (frame.width, frame.height)
        scale = min(LOW.width / width, LOW.height / height) if self._low else 1.0
        if scale >= 1.0:
            return width, height
        return even_size(round(width * scale), round(height * scale))

    def _in_time(self) -> CallFrame | None:
        """A late picture gives way to a newer one: a slow page must not be seconds behind."""
        frame = taken(self._frames)
        while frame is not None and now_ns() - frame.captured_ns > LATE_NS:
            newer = taken(self._frames)
            if newer is None:
                break
            frame = newer
            self.skipped += 1
        return frame


class SoundStream(EndlessStream):
    """Blocks of sound, each with its header; ``lost`` counts those that waited too long."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lost = 0
        self._blocks: deque[AudioBlock] = deque()

    def offer(self, block: AudioBlock) -> None:
        """Take a block on its way."""
        if len(self._blocks) >= _SOUND_WAITING and taken(self._blocks) is not None:
            self.lost += 1
        self._blocks.append(block)
        self.readyRead.emit()

    def waiting_bytes(self) -> int:
        """Bytes of the blocks that wait (a lower bound is enough)."""
        return len(self._blocks)

    def next_piece(self) -> bytes:
        """All blocks that wait."""
        pieces = []
        while (block := taken(self._blocks)) is not None:
            pieces.append(block_header(block) + block.samples)
        return b"".join(pieces)


class StateStream(EndlessStream):
    """Lines of JSON: how things stand now, and again whenever they change."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: deque[bytes] = deque()

    def tell(self, state: Mapping[str, Any]) -> None:
        """Send a new state."""
        self._lines.append(json.dumps(state, ensure_ascii=False).encode() + b"\n")
        self.readyRead.emit()

    def waiting_bytes(self) -> int:
        """Bytes of the lines that wait (a lower bound is enough)."""
        return len(self._lines)

    def next_piece(self) -> bytes:
        """The oldest line that waits."""
        return taken(self._lines) or b""
