"""The newest picture of the call, made to fit a screen: read from its ring, never copied twice."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from app.ipc.ring import FrameRingReader, RingFrame
from app.model.clock import NS_PER_S, now_ns
from app.ui.room_display.course import FROZEN_S
from app.ui.widgets.frame_scaler import FrameScaler

log = logging.getLogger(__name__)

REOPEN_NS = 500_000_000


class FarEnd:
    """Follows the ring of the call. ``image`` fits the size asked for; it holds until the next."""

    def __init__(self) -> None:
        self._path = ""
        self._reader: FrameRingReader | None = None
        self._tried_ns = 0
        self._sequence = 0
        self._came_ns = 0
        self._scaler = FrameScaler()
        self.image: QImage | None = None
        self.frames = 0

    def follow(self, path: str) -> None:
        """Read another ring from now on; ``""`` for none."""
        if path != self._path:
            self.close()
            self._path = path
            self.image, self._sequence, self._came_ns = None, 0, 0

    @property
    def moving(self) -> bool:
        """True while pictures come."""
        return bool(self._came_ns) and now_ns() - self._came_ns < FROZEN_S * NS_PER_S

    def look(self) -> bool:
        """True where a newer picture stands in the ring; nothing is drawn of it yet."""
        reader = self._open()
        if reader is None:
            return False
        newest = reader.newest_sequence
        if newest == self._sequence:
            if not self.moving and now_ns() - self._tried_ns > REOPEN_NS:
                self.close()  # a window that was started anew may have made a new file
            return False
        captured_ns = reader.captured_ns(newest)
        self._came_ns = now_ns() if captured_ns is None else captured_ns
        return self.moving

    def draw(self, fit: QSize) -> bool:
        """Make :attr:`image` of the newest picture; False where there is none."""
        reader = self._open()
        frame: RingFrame | None = reader.latest() if reader is not None else None
        if frame is None or reader is None:
            return False
        video = reader.video
        self.image = self._scaler.picture(frame.data, video.width, video.height, fit)
        self._sequence = frame.sequence
        self.frames += 1
        return True

    def pass_over(self) -> None:
        """Note the newest picture as seen, without drawing it."""
        if self._reader is not None:
            self._sequence = self._reader.newest_sequence

    def close(self) -> None:
        """Let go of the ring."""
        if self._reader is not None:
            self._reader.close()
            self._reader = None

    def _open(self) -> FrameRingReader | None:
        if self._reader is None and self._path and now_ns() - self._tried_ns > REOPEN_NS:
            self._tried_ns = now_ns()
            try:
                self._reader = FrameRingReader.open(Path(self._path))
            except OSError as error:
                log.debug("ring %s: %s", self._path, error)
        return self._reader
