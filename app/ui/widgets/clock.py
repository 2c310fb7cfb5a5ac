"""Running clocks: time gone by since a moment, time left until one."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from app.model.clock import NS_PER_S, now_ns
from app.system import figures
from app.ui.widgets.label import Label, Role

_TICK_MS = 200


class Stopwatch:
    """Seconds since a wall-clock moment, run on the monotonic clock once it is set.

    A step of the wall clock during a recording therefore never shows in the time code.
    """

    def __init__(self) -> None:
        self._origin = ""
        self._anchor_ns: int | None = None

    def set_origin(self, origin_wall: str) -> None:
        """Set the moment (ISO 8601) that counts as zero; the same one again changes nothing."""
        if origin_wall == self._origin:
            return
        self._origin = origin_wall
        moment = figures.parse_time(origin_wall)
        self._anchor_ns = None
        if moment is not None:
            gone_s = (datetime.now().astimezone() - moment).total_seconds()
            self._anchor_ns = now_ns() - round(gone_s * NS_PER_S)

    @property
    def seconds(self) -> float | None:
        """Seconds gone by; None while there is no origin."""
        return None if self._anchor_ns is None else (now_ns() - self._anchor_ns) / NS_PER_S


class RunningClock(Label):
    """A label whose words follow from a number of seconds, brought up five times a second."""

    def __init__(
        self,
        seconds: Callable[[], float | None],
        words: Callable[[float], str] = figures.timecode,
        role: Role = Role.STRONG,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", role, parent=parent)
        self._seconds = seconds
        self._words = words
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        self.refresh()

    def refresh(self) -> None:
        """Bring the words up to now; empty where there is nothing to count."""
        seconds = self._seconds()
        self.setText("" if seconds is None else self._words(seconds))


def seconds_until(moment: datetime) -> float:
    """Seconds from now to a moment; below zero once it is past."""
    return (moment - datetime.now().astimezone()).total_seconds()
