"""Python reads this at its start: the clocks of the process are as a file says.

The file that ``FAULT_CLOCK`` names holds two figures in seconds: by how much the time of day was
set, and how long the computer has slept. See :mod:`tests.helpers.fault_clock`.
"""

from __future__ import annotations

import os
import time
from pathlib import Path

NS_PER_S = 1_000_000_000


def _install(file: Path) -> None:
    real_time, real_clock_ns = time.time, time.clock_gettime_ns

    def figures() -> tuple[float, float]:
        try:
            set_by_s, slept_s = file.read_text(encoding="utf-8").split()
        except (OSError, ValueError):
            return 0.0, 0.0
        return float(set_by_s), float(slept_s)

    def clock_gettime_ns(clock: int) -> int:
        slept_s = figures()[1] if clock == time.CLOCK_BOOTTIME else 0.0
        return real_clock_ns(clock) + round(slept_s * NS_PER_S)

    time.time = lambda: real_time() + sum(figures())
    time.clock_gettime_ns = clock_gettime_ns


if "FAULT_CLOCK" in os.environ:
    _install(Path(os.environ["FAULT_CLOCK"]))
