"""How much of the machine others take while one child works."""

from __future__ import annotations

import os
import time
from contextlib import suppress

import psutil


class ForeignLoad:
    """Measures from its making to the last :meth:`look`; for two threads of this process."""

    def __init__(self, pid: int) -> None:
        self._began = time.monotonic()
        self._busy_s = _busy_s()
        self._own_s = time.process_time()
        self._child: psutil.Process | None = None
        with suppress(psutil.Error):
            self._child = psutil.Process(pid)
        self.share = 0.0
        """Of all processors together, 0 to 1, without this process and the child."""

    def look(self) -> None:
        """Measure anew; the last look before the child is gone counts."""
        if self._child is None:
            return
        with suppress(psutil.Error):
            times = self._child.cpu_times()
            own_s = time.process_time() - self._own_s + times.user + times.system
            whole_s = (time.monotonic() - self._began) * (os.cpu_count() or 1)
            if whole_s > 0:
                foreign = (_busy_s() - self._busy_s - own_s) / whole_s
                self.share = min(1.0, max(0.0, foreign))


def _busy_s() -> float:
    """CPU seconds of the whole machine in which something ran."""
    times = psutil.cpu_times()
    idle = times.idle + getattr(times, "iowait", 0.0)
    guests = getattr(times, "guest", 0.0) + getattr(times, "guest_nice", 0.0)
    return float(sum(times) - idle - guests)
