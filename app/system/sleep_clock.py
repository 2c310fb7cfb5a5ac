"""Two clocks that nobody sets: one counts while the computer sleeps, one stands still."""

from __future__ import annotations

import sys
import time

if sys.platform == "win32":
    import ctypes

    _UNITS_NS = 100

    def _interrupt_time_ns(name: str) -> int:
        """Windows: ``QueryInterruptTime`` goes on in sleep, the unbiased one does not."""
        value = ctypes.c_ulonglong()
        getattr(ctypes.WinDLL("kernelbase"), name)(ctypes.byref(value))
        return value.value * _UNITS_NS

    def awake_ns() -> int:
        """Nanoseconds that the computer has been awake since its start."""
        return _interrupt_time_ns("QueryUnbiasedInterruptTime")

    def with_sleep_ns() -> int:
        """Nanoseconds since the computer's start, sleep included."""
        return _interrupt_time_ns("QueryInterruptTime")

elif hasattr(time, "CLOCK_BOOTTIME"):

    def awake_ns() -> int:
        """Nanoseconds that the computer has been awake since its start."""
        return time.clock_gettime_ns(time.CLOCK_MONOTONIC)

    def with_sleep_ns() -> int:
        """Nanoseconds since the computer's start, sleep included."""
        return time.clock_gettime_ns(time.CLOCK_BOOTTIME)

else:

    def awake_ns() -> int:
        """Nanoseconds that the computer has been awake since its start."""
        return time.monotonic_ns()

    def with_sleep_ns() -> int:
        """The same: this system tells nothing of its sleep."""
        return time.monotonic_ns()
