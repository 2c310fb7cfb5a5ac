"""The moments of a recording that one jumps to: its marks, and where it goes on after a gap."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

NEAR_S = 1.0
"""A mark that was just passed is not the one before."""
AT_IT_S = 0.05


def marks_of(told: Mapping[str, Any]) -> list[float]:
    """What ``player.open`` tells of marks and gaps, in order."""
    ends = {float(end) for _, end in told["gaps"]}
    marks = {float(marker["at_s"]) for marker in told["markers"]} | ends
    return sorted(mark for mark in marks if 0 <= mark < float(told["plan"]["seconds"]))


def mark_beside(marks: Sequence[float], at_s: float, direction: int) -> float | None:
    """The mark after or before a moment; before the first one the beginning."""
    if direction > 0:
        place = bisect_right(marks, at_s + AT_IT_S)
        return marks[place] if place < len(marks) else None
    place = bisect_left(marks, at_s - NEAR_S) - 1
    return marks[place] if place >= 0 else 0.0
