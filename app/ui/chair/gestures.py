"""What fingers on the page mean: a tap, a swipe, a drag, a pinch. Knows nothing of Qt.

Points are (x, y) in pixels of the page's widget; times are monotonic nanoseconds.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

Point = tuple[float, float]

TAP_PX = 14.0
"""A finger that moved less than this has not moved."""
SWIPE_PX = 56.0
SWIPE_NS = 900_000_000
DOUBLE_TAP_NS = 350_000_000
DOUBLE_TAP_PX = 48.0
_TWO = 2


class Meaning(StrEnum):
    """What the fingers have done."""

    PRESS = "press"
    DRAG = "drag"
    RELEASE = "release"
    PINCH = "pinch"
    TAP = "tap"
    DOUBLE_TAP = "double_tap"
    SWIPE_LEFT = "swipe_left"
    SWIPE_RIGHT = "swipe_right"


@dataclass(frozen=True, slots=True)
class Act:
    """One thing that the fingers did. ``at``: where; ``moved``: by how much since the last act;
    ``factor``: how much further the two fingers are apart than at the last act.
    """

    meaning: Meaning
    at: Point
    moved: Point = (0.0, 0.0)
    factor: float = 1.0


class Fingers:
    """Follows the fingers from the first that comes down until the last has left."""

    def __init__(self) -> None:
        self._start: Point | None = None
        self._start_ns = 0
        self._centre: Point = (0.0, 0.0)
        self._spread = 0.0
        self._count = 0
        self._most = 0
        self._far = False
        self._tap: tuple[Point, int] | None = None

    def down(self, points: Sequence[Point], now_ns: int) -> list[Act]:
        """The first finger came down."""
        self._start, self._start_ns = points[0], now_ns
        self._most, self._far = len(points), False
        self._measure(points)
        return [Act(Meaning.PRESS, points[0])] if len(points) == 1 else []

    def move(self, points: Sequence[Point], now_ns: int) -> list[Act]:
        """Fingers moved, came or left; at least one is down."""
        if self._start is None or not points:
            return []
        self._most = max(self._most, len(points))
        before, spread, count = self._centre, self._spread, self._count
        self._measure(points)
        if count != len(points):
            return []  # a finger came or went: what it does from here on counts
        moved = (self._centre[0] - before[0], self._centre[1] - before[1])
        if len(points) >= _TWO:
            factor = self._spread / spread if spread > 0 else 1.0
            return [Act(Meaning.PINCH, self._centre, moved, factor)]
        if self._most > 1:
            return []  # the rest of a pinch
        if not self._far and _apart(points[0], self._start) < TAP_PX:
            self._centre = before
            return []
        self._far = True
        return [Act(Meaning.DRAG, points[0], moved)]

    def up(self, now_ns: int) -> list[Act]:
        """The last finger left."""
        start, self._start = self._start, None
        if start is None or self._most > 1:
            return []
        if not self._far:
            return [Act(Meaning.RELEASE, start), self._tapped(start, now_ns)]
        acts = [Act(Meaning.RELEASE, self._centre)]
        across, along = self._centre[0] - start[0], self._centre[1] - start[1]
        quick = now_ns - self._start_ns <= SWIPE_NS
        if quick and abs(across) >= SWIPE_PX and abs(across) > 2 * abs(along):
            meaning = Meaning.SWIPE_LEFT if across < 0 else Meaning.SWIPE_RIGHT
            acts.append(Act(meaning, self._centre, (across, along)))
        return acts

    def cancel(self) -> None:
        """The system took the fingers away: nothing was meant."""
        self._start = None

    def _tapped(self, at: Point, now_ns: int) -> Act:
        tap, self._tap = self._tap, (at, now_ns)
        if tap and now_ns - tap[1] <= DOUBLE_TAP_NS and _apart(tap[0], at) <= DOUBLE_TAP_PX:
            self._tap = None
            return Act(Meaning.DOUBLE_TAP, at)
        return Act(Meaning.TAP, at)

    def _measure(self, points: Sequence[Point]) -> None:
        self._count = len(points)
        two = points[:_TWO]
        self._centre = (sum(p[0] for p in two) / len(two), sum(p[1] for p in two) / len(two))
        self._spread = _apart(two[0], two[1]) if len(two) == _TWO else 0.0


def _apart(one: Point, other: Point) -> float:
    return math.dist(one, other)
