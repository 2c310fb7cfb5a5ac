"""When a simulator has its fault: ``NAME@S`` from second S on, ``NAME@S+B`` for B seconds."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TIMED = re.compile(r"([a-z0-9]*)(?:@(\d+(?:\.\d+)?)(?:\+(\d+(?:\.\d+)?))?)?")


@dataclass(frozen=True, slots=True)
class FaultTime:
    """A span in seconds since the simulator was first opened."""

    begin_s: float = 0.0
    end_s: float = float("inf")

    def holds(self, opened_for_s: float) -> bool:
        """True while the fault lasts."""
        return self.begin_s <= opened_for_s < self.end_s


def timed_fault(detail: str, begin_s: float = 0.0) -> tuple[str, FaultTime] | None:
    """Name and time of a simulator's fault; None where ``detail`` is not written like one.

    Without a time it holds from ``begin_s`` on.
    """
    found = _TIMED.fullmatch(detail)
    if found is None:
        return None
    name, begin, length = found.groups()
    begin_s = float(begin) if begin else begin_s
    return name, FaultTime(begin_s, begin_s + float(length) if length else float("inf"))
