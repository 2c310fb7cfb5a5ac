"""Which window shows the meeting: one at a time, for as long as it gives signs of life."""

from __future__ import annotations

from collections.abc import Callable

LEASE_S = 8.0
"""A window tells its pictures once a second; without a sign for so long it is gone.

Loading the browser engine holds a window up for seconds on a busy machine.
"""
DOUBT_S = 2.5
"""So long it has to give a sign once some client of the engine went away."""


class Lease:
    """Held by one window's name. ``clock`` gives seconds of a clock that never steps."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._holder = ""
        self._sign_s = 0.0

    @property
    def holder(self) -> str:
        """The window that holds it; empty where none does."""
        return self._holder

    def take(self, window: str) -> bool:
        """Take it or keep it; False where another window has it."""
        self.expire()
        if not window or (self._holder and self._holder != window):
            return False
        self._holder, self._sign_s = window, self._clock()
        return True

    def sign(self, window: str) -> bool:
        """A sign of life; False where this window does not hold it."""
        if not window or window != self._holder:
            return False
        self._sign_s = self._clock()
        return True

    def doubt(self) -> None:
        """A client went away: the holder shows soon that it was another one, or it is gone."""
        self._sign_s = min(self._sign_s, self._clock() - LEASE_S + DOUBT_S)

    def give_back(self, window: str) -> bool:
        """The window has no more use for it; False where it did not hold it."""
        held = bool(window) and window == self._holder
        if held:
            self._holder = ""
        return held

    def expire(self) -> bool:
        """True where it was held by a window that gave no sign for too long: free now."""
        if self._holder and self._clock() - self._sign_s > LEASE_S:
            self._holder = ""
            return True
        return False
