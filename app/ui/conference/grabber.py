"""Takes the pictures of the call at its rate, and knows whether they move.

Each picture goes into a ring that the engine records from, and to whoever shows it in this
window. A picture that was not drawn anew is not taken again; now and then the last one is given
once more, so that a page on which nothing happens is no lost signal. A page that no longer lives,
or plays films that are not drawn, gives none at all.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QImage

from app.ipc.ring import FrameRingWriter, ring_path
from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CONFERENCE
from app.model.media import VideoFormat
from app.ui.conference.figures import number
from app.ui.conference.view import CallView

# OpenCV's wheel points Qt at plugins of its own; the windows must not follow.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

AGAIN_S = 0.4
"""A picture on which nothing changes is given again so often."""
FROZEN_S = 2.0
_MOST_COUNT = 1e12


class Movement:
    """Whether a page lives, from what was drawn and what its frames say of themselves."""

    def __init__(self) -> None:
        self._moved_ns = now_ns()
        self._pulses: dict[str, tuple[float, float]] = {}

    @property
    def still_s(self) -> float:
        """Seconds since the picture was last known to be true."""
        return (now_ns() - self._moved_ns) / NS_PER_S

    @property
    def frozen(self) -> bool:
        """True where the picture shows what was, and not what is."""
        return self.still_s > FROZEN_S

    def drawn(self) -> None:
        """The page was drawn anew."""
        self._moved_ns = now_ns()

    def pulse(self, frame: str, facts: Mapping[str, Any]) -> None:
        """A frame of the page says how often it was drawn and how many film pictures it played.

        Films that play and are not drawn prove a frozen view; a page that is drawn and plays
        nothing may well look the same for hours.
        """
        ticks = number(facts.get("ticks"), _MOST_COUNT) or 0.0
        frames = number(facts.get("frames"), _MOST_COUNT) or 0.0
        before_ticks, before_frames = self._pulses.get(frame, (0.0, 0.0))
        if frame in self._pulses or len(self._pulses) < 32:
            self._pulses[frame] = (ticks, frames)
        if ticks != before_ticks and frames <= before_frames:
            self._moved_ns = now_ns()

    def begin(self) -> None:
        """A new page."""
        self._pulses.clear()
        self._moved_ns = now_ns()


class Grabber(QObject):
    """Takes a view's pictures into the ring ``path``. ``shown(QImage)`` for each new one.

    ``written`` counts pictures given to the ring, ``skipped`` ticks at which nothing was drawn.
    """

    shown = Signal(QImage)

    def __init__(self, view: CallView, video: VideoFormat, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._ring = FrameRingWriter.create(ring_path(CONFERENCE), video)
        self._planes: Any = np.empty((video.height * 3 // 2, video.width), np.uint8)
        self.video = video
        self.movement = Movement()
        self.picture: QImage | None = None
        self.written = 0
        self.skipped = 0
        self._seen = -1
        self._written_ns = 0
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(round(1000 / video.fps))
        self._timer.timeout.connect(self.take)
        self._timer.start()

    @property
    def path(self) -> str:
        """The ring's path."""
        return str(self._ring.path)

    def take(self) -> None:
        """One tick of the rate; called by the timer."""
        if self._view.repaints != self._seen:
            self._seen = self._view.repaints
            self.movement.drawn()
            self._grab()
            return
        self.skipped += 1
        due = now_ns() - self._written_ns > AGAIN_S * NS_PER_S
        if due and self.picture is not None and not self.movement.frozen:
            self._write()

    def _grab(self) -> None:
        picture = self._view.picture()
        size = (self.video.width, self.video.height)
        pixels: Any = np.frombuffer(picture.constBits(), np.uint8)
        pixels = pixels.reshape(picture.height(), picture.bytesPerLine() // 4, 4)
        pixels = pixels[:, : picture.width()]
        if size != (picture.width(), picture.height()):
            pixels = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
        cv2.cvtColor(pixels, cv2.COLOR_BGRA2YUV_I420, dst=self._planes)
        self.picture = picture
        self._write()
        self.shown.emit(picture)

    def _write(self) -> None:
        self._written_ns = now_ns()
        self._ring.write(self._planes.reshape(-1), self._written_ns)
        self.written += 1

    def end(self) -> None:
        """Take no more, and end the ring."""
        self._timer.stop()
        self._ring.close()
