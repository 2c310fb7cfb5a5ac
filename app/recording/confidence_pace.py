"""How thoroughly the reader looks: every picture as the rule, few where time is short.

The recording comes first. A computer that has no time left, or a reader that was slow itself the
last time, decodes the key picture of each second and the newest second whole; the bytes are still
compared in full.
"""

from __future__ import annotations

import time
from enum import StrEnum

import psutil

BUSY_LOAD = 0.9
"""Programs that want to run for each core, mean of the last minute, from which time is short."""
SLOW_S = 3.0


class Extent(StrEnum):
    """Which pictures of the newest seconds were decoded."""

    EVERY = "every"
    SPARSE = "sparse"


def load_per_core() -> float:
    """Mean number of programs that wanted to run in the last minute, for each core."""
    return psutil.getloadavg()[0] / (psutil.cpu_count() or 1)


class Pace:
    """Decides for each look, from the computer's load and from how long the last look took."""

    def __init__(self) -> None:
        self.load = 0.0
        self.took_s = 0.0
        self._began_s = 0.0
        load_per_core()  # on Windows the counting begins with the first question

    def begin(self) -> Extent:
        """A look begins: how much of it is decoded."""
        self._began_s, self.load = time.monotonic(), round(load_per_core(), 2)
        return Extent.SPARSE if self.load > BUSY_LOAD or self.slow else Extent.EVERY

    def end(self) -> float:
        """The look is over; returns the seconds it took."""
        self.took_s = round(time.monotonic() - self._began_s, 3)
        return self.took_s

    @property
    def slow(self) -> bool:
        """Whether the last look took longer than a look may."""
        return self.took_s > SLOW_S
