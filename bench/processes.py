"""What processes cost: CPU seconds by name between two looks, memory, and what others took."""

from __future__ import annotations

import os
import resource
import time
from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass

import psutil


@dataclass(frozen=True)
class Look:
    """CPU seconds of processes by number and of the whole machine, at one moment."""

    at: float
    cpu_s: Mapping[int, float]
    busy_s: float

    def since(self, before: Look, names: Mapping[int, str]) -> dict[str, float]:
        """CPU seconds a second by name; a process that came later counts from its beginning."""
        seconds, found = self.at - before.at, dict.fromkeys(names.values(), 0.0)
        for pid, name in names.items():
            spent = self.cpu_s.get(pid, 0.0) - before.cpu_s.get(pid, 0.0)
            found[name] += max(0.0, spent) / seconds
        return found

    def busy_since(self, before: Look) -> float:
        """CPU seconds a second of the whole machine."""
        return (self.busy_s - before.busy_s) / (self.at - before.at)


def look(pids: Iterable[int]) -> Look:
    """Look now; a process that is gone is left out."""
    found = {}
    for pid in pids:
        with suppress(psutil.Error):
            times = psutil.Process(pid).cpu_times()
            found[pid] = times.user + times.system
    whole = psutil.cpu_times()
    guests = getattr(whole, "guest", 0.0) + getattr(whole, "guest_nice", 0.0)
    idle = whole.idle + getattr(whole, "iowait", 0.0) + guests
    return Look(time.monotonic(), found, sum(whole) - idle)


def ended_cpu_s() -> float:
    """CPU seconds of this process's children that have ended."""
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime


def memory_mb(pids: Iterable[int]) -> float:
    """What these processes hold alone, shared libraries counted once each (Linux: PSS)."""
    found = [psutil.Process(pid).memory_full_info() for pid in pids]
    return sum(getattr(row, "pss", row.rss) for row in found) / 1e6


def others_share(busy: float, ours: float) -> float:
    """Share of the machine (0 to 1) that neither of both measured things took."""
    return max(0.0, busy - ours) / (os.cpu_count() or 1)
