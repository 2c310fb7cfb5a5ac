"""Time stamps of sound: a delay-locked loop that takes the jitter out of arrival times.

After F. Adriaensen, "Using a DLL to filter time" (2005): a second-order loop follows the device's
own sample clock and so keeps step with the monotonic clock for any length of time.
"""

from __future__ import annotations

import math
from collections import deque

from app.model.clock import NS_PER_S

SETTLING_S = 1.0
SETTLING_BANDWIDTH_HZ = 1.0
BANDWIDTH_HZ = 0.1
LARGEST_STEP_NS = 10_000_000
"""A block that comes later than this is one delayed on its way; it counts only this much."""
JUMP_NS = 60_000_000
"""When every block of ``JUMP_WINDOW_S`` is off by more than this, sound was lost: start anew."""
JUMP_WINDOW_S = 0.5


class DelayLockedLoop:
    """Smoothed time stamps for blocks of ``samples`` at ``rate``."""

    def __init__(self, rate: int, samples: int):
        self._block_s = samples / rate
        self._nominal_ns = samples * NS_PER_S / rate
        self._errors: deque[float] = deque(maxlen=round(JUMP_WINDOW_S / self._block_s))
        self._blocks = 0
        self._next_end_ns = 0.0
        self._period_ns = self._nominal_ns

    def stamp(self, ended_ns: int) -> int:
        """Take the raw time at which a block ended; return the smoothed time of its beginning."""
        if self._blocks == 0:
            self._start(ended_ns)
        error = ended_ns - self._next_end_ns
        self._errors.append(error)
        if len(self._errors) == self._errors.maxlen and self._jumped():
            self._start(ended_ns)
            error = 0.0
        end_ns = self._next_end_ns
        self._follow(max(-LARGEST_STEP_NS, min(LARGEST_STEP_NS, error)))
        return round(end_ns - self._nominal_ns)

    def _jumped(self) -> bool:
        return min(self._errors) > JUMP_NS or max(self._errors) < -JUMP_NS

    def _start(self, ended_ns: int) -> None:
        self._errors.clear()
        self._blocks = 0
        self._next_end_ns = float(ended_ns)
        self._period_ns = self._nominal_ns

    def _follow(self, error_ns: float) -> None:
        settling = self._blocks * self._block_s < SETTLING_S
        bandwidth_hz = SETTLING_BANDWIDTH_HZ if settling else BANDWIDTH_HZ
        omega = 2 * math.pi * bandwidth_hz * self._block_s
        self._next_end_ns += self._period_ns + math.sqrt(2) * omega * error_ns
        if not settling:
            self._period_ns += omega * omega * error_ns
        self._blocks += 1
