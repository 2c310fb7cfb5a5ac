"""What the call sees of the room: the engine's own pictures, a frozen one, black, or a slate.

The recording takes its pictures elsewhere and is not touched by anything here.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path

from app.ipc.ring import FrameRingReader, RingFrame
from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CameraMode
from app.model.media import VideoFormat
from app.ui.conference.media_frame import CallFrame, blank_picture

log = logging.getLogger(__name__)

BACKLOG = 3
"""Pictures of a ring that are still sent after the window stood still for a moment."""
STILL_FPS = 5
"""Still pictures are sent this often, so that whoever joins later sees them at once."""
LOST_S = 2.0
_REOPEN_S = 0.5
FIRST_SIZE = VideoFormat()

Slate = Callable[[CameraMode, int, int], bytes]
"""Draws the still picture for a mode, in a size: for SLATE, and for LIVE without pictures."""


class CameraPicture:
    """Gives each new picture once, whatever its kind. ``passed_over`` counts pictures of the ring
    that were gone before they could be taken.
    """

    def __init__(self, slate: Slate) -> None:
        self.mode = CameraMode.LIVE
        self.passed_over = 0
        self._slate = slate
        self._path = ""
        self._reader: FrameRingReader | None = None
        self._taken = 0
        self._last: RingFrame | None = None
        self._size = (FIRST_SIZE.width, FIRST_SIZE.height)
        self._fresh_ns = self._tried_ns = self._still_ns = 0
        self._still: tuple[CameraMode, bytes] | None = None
        self._given = 0

    def show(self, mode: CameraMode, ring: str) -> None:
        """From now on this mode, and the pictures of this ring (``""``: there is no camera)."""
        if mode is not self.mode:
            self.mode = mode
            self._still = None
            self._still_ns = 0
        if ring != self._path:
            self._path = ring
            self._let_go()
            if mode is not CameraMode.FROZEN:
                self._last = None
            self._fresh_ns = now_ns()

    def forget_stills(self) -> None:
        """Draw the still pictures anew, for their words have changed."""
        self._still = None

    def new_frames(self) -> list[CallFrame]:
        """What came since the last call, oldest first; at most ``BACKLOG``."""
        frames = self._of_ring()
        if self.mode is CameraMode.LIVE and frames:
            self._still = None
            return [self._numbered(frame.captured_ns, frame.data) for frame in frames]
        if self.mode is CameraMode.LIVE and not self.lost:
            return []
        now = now_ns()
        if now - self._still_ns < NS_PER_S // STILL_FPS:
            return []
        self._still_ns = now
        return [self._numbered(now, self._still_data())]

    @property
    def lost(self) -> bool:
        """True when the chosen camera gave nothing for two seconds."""
        return now_ns() - self._fresh_ns > LOST_S * NS_PER_S

    def close(self) -> None:
        """Let go of the ring."""
        self._let_go()

    def _numbered(self, captured_ns: int, data: bytes) -> CallFrame:
        self._given += 1
        return CallFrame(self._given, captured_ns, *self._size, data)

    def _still_data(self) -> bytes:
        if self._still is None or self._still[0] is not self.mode:
            self._still = (self.mode, self._drawn())
        return self._still[1]

    def _drawn(self) -> bytes:
        if self.mode is CameraMode.FROZEN and self._last is not None:
            return self._last.data
        if self.mode is CameraMode.BLANK:
            return blank_picture(*self._size)
        return self._slate(self.mode, *self._size)

    def _of_ring(self) -> list[RingFrame]:
        """New pictures of the ring; the last one is kept, for the moment it is to be frozen."""
        if self._reader is None or self.lost:
            self._open()
        reader = self._reader
        if reader is None or (self.mode is CameraMode.FROZEN and self._last is not None):
            return []
        newest = reader.newest_sequence
        if newest == self._taken:
            return []
        first = max(self._taken + 1, newest - BACKLOG + 1) if self._taken else newest
        found = [reader.read(sequence) for sequence in range(first, newest + 1)]
        frames = [frame for frame in found if frame is not None]
        if self._taken:
            self.passed_over += newest - self._taken - len(frames)
        self._taken = newest
        if frames:
            self._last = frames[-1]
            self._fresh_ns = now_ns()
            self._take_size(reader.video)
        return frames

    def _take_size(self, video: VideoFormat) -> None:
        if self._size != (video.width, video.height):
            self._size = (video.width, video.height)
            self._still = None

    def _open(self) -> None:
        now = now_ns()
        if not self._path or now - self._tried_ns < _REOPEN_S * NS_PER_S:
            return
        self._let_go()
        self._tried_ns = now
        try:
            self._reader = FrameRingReader.open(Path(self._path))
        except OSError as error:
            log.debug("ring %s: %s", self._path, error)

    def _let_go(self) -> None:
        if self._reader is not None:
            self._reader.close()
            self._reader = None
        self._taken = 0
        self._tried_ns = 0
