"""Which window drives a screen: the one with the lease of the meeting, else one that reports."""

from __future__ import annotations

from collections.abc import Callable

from app.engine.board import Board

SIGN_S = 20.0
"""A window reports once a second, and one whose connection ended is gone at once. One that is
connected and silent for so long hangs: a merely busy one keeps what it shows."""


class DrivingWindow:
    """One window drives: the one that holds the lease of the meeting if it reports, else the one
    that does already, else the next that reports. Event-loop thread.
    """

    def __init__(self, board: Board, clock: Callable[[], float]) -> None:
        self._board = board
        self._clock = clock
        self._signs: dict[str, float] = {}
        self.name = ""

    def sign(self, window: str) -> bool:
        """A window has reported; True where it drives."""
        self._signs[window] = self._clock()
        self.choose()
        return window == self.name

    def gone(self, window: str) -> None:
        """Its connection has ended: the drive is free at once, for whoever reports."""
        self._signs.pop(window, None)
        if window == self.name:
            self.name = ""
        self.choose()

    @property
    def alive(self) -> bool:
        """True while the window that drives reports."""
        return self.name in self._signs

    def choose(self) -> None:
        """Notice windows that give no sign any more, and who drives now."""
        now_s = self._clock()
        self._signs = {name: at for name, at in self._signs.items() if now_s - at <= SIGN_S}
        lease = (self._board.get("conference") or {}).get("lease") or {}
        holder = str(lease.get("window") or "")
        if holder in self._signs:
            self.name = holder
        elif self.name not in self._signs and self._signs:
            self.name = max(self._signs, key=lambda name: self._signs[name])
