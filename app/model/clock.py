"""One monotonic clock for all processes of a machine, and the timeline of a session."""

from __future__ import annotations

import sys
import time
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

NS_PER_S = 1_000_000_000


def now_ns() -> int:
    """Nanoseconds of a clock that never steps and is the same in every process.

    On Windows ``time.monotonic`` moves in steps of about 16 ms, so the performance counter is
    used there; both are system-wide.
    """
    return time.perf_counter_ns() if sys.platform == "win32" else time.monotonic_ns()


def wall_now(timespec: str = "seconds") -> str:
    """The computer's time of day, ISO 8601 with its offset, as records and topics keep it."""
    return datetime.now().astimezone().isoformat(timespec=timespec)


@dataclass(frozen=True, slots=True)
class Timeline:
    """The single time axis of a session: monotonic origin with the wall clock noted beside it."""

    origin_ns: int
    wall_origin: datetime
    ntp_offset_s: float | None = None

    @classmethod
    def start(cls, origin_ns: int | None = None, ntp_offset_s: float | None = None) -> Timeline:
        """Begin a timeline now, or at ``origin_ns`` on the monotonic clock."""
        now = now_ns()
        origin = now if origin_ns is None else origin_ns
        wall = datetime.now().astimezone() - timedelta(seconds=(now - origin) / NS_PER_S)
        return cls(origin, wall, ntp_offset_s)

    def seconds(self, at_ns: int | None = None) -> float:
        """Seconds on this timeline of a monotonic instant (default: now)."""
        return ((now_ns() if at_ns is None else at_ns) - self.origin_ns) / NS_PER_S

    def wall(self, seconds: float) -> datetime:
        """Wall-clock time of a point on the timeline, by the clock as it stood at the start."""
        return self.wall_origin + timedelta(seconds=seconds)

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for journal and manifest."""
        return {
            "origin_ns": self.origin_ns,
            "wall_origin": self.wall_origin.isoformat(),
            "ntp_offset_s": self.ntp_offset_s,
        }
