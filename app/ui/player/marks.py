"""The moments of a recording that one jumps to: its marks, where it goes on after a gap, and what
the strip of the course shows besides: alarms and incidents.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

NEAR_S = 1.0
"""A mark that was just passed is not the one before."""
AT_IT_S = 0.05


class Marks:
    """``moments``: all of them in seconds, in order; two that cannot be told apart are one."""

    def __init__(self) -> None:
        self.moments: list[float] = []
        self._seconds = 0.0
        self._recorded: tuple[float, ...] = ()
        self._course: tuple[float, ...] = ()

    def tell(self, told: Mapping[str, Any] | None) -> None:
        """What ``player.open`` tells of marks and gaps; None: nothing is opened."""
        opened = told or {"gaps": (), "markers": (), "plan": {"seconds": 0.0}}
        ends = [float(end) for _, end in opened["gaps"]]
        self._recorded = (*(float(marker["at_s"]) for marker in opened["markers"]), *ends)
        self._seconds = float(opened["plan"]["seconds"])
        self._join()

    def show_course(self, moments: Iterable[float]) -> None:
        """What the strip of the course shows."""
        self._course = tuple(moments)
        self._join()

    def beside(self, at_s: float, direction: int) -> float | None:
        """The mark after or before a moment; before the first one the beginning."""
        if direction > 0:
            place = bisect_right(self.moments, at_s + AT_IT_S)
            return self.moments[place] if place < len(self.moments) else None
        place = bisect_left(self.moments, at_s - NEAR_S) - 1
        return self.moments[place] if place >= 0 else 0.0

    def _join(self) -> None:
        self.moments = []
        for mark in sorted({*self._recorded, *self._course}):
            apart = not self.moments or mark - self.moments[-1] > AT_IT_S
            if apart and 0 <= mark < self._seconds:
                self.moments.append(mark)
