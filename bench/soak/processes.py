"""Memory and handles of every process of the program, sampled and judged."""

from __future__ import annotations

import statistics
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import psutil

MEGABYTE = 1_000_000
WARM_UP_S = 300.0
"""What a process still takes in its first minutes (caches, lazy imports) is no growth."""
GROWTH_ALLOWED_MB = 12.0
"""Of one process over the whole run: a leak of a frame or a block a minute is far above it."""
HANDLES_ALLOWED = 2


@dataclass(frozen=True, slots=True)
class Trend:
    """How one figure of one process went, from the start (after warming up) to the end."""

    first: float
    last: float
    highest: float
    per_hour: float

    @property
    def growth(self) -> float:
        """What was added from the first to the last tenth."""
        return self.last - self.first


def sample(roles: Mapping[str, int]) -> dict[str, dict[str, Any]]:
    """Figures of each process by role; one that has just ended is left out."""
    return {role: figures for role, pid in roles.items() if (figures := _of(pid)) is not None}


def _of(pid: int) -> dict[str, Any] | None:
    try:
        process = psutil.Process(pid)
        memory, spent = process.memory_full_info(), process.cpu_times()
        return {
            "pid": pid,
            "rss_mb": round(memory.rss / MEGABYTE, 2),
            "pss_mb": round(memory.pss / MEGABYTE, 2),
            "own_mb": round(memory.uss / MEGABYTE, 2),
            "handles": process.num_fds(),
            "threads": process.num_threads(),
            "cpu_s": round(spent.user + spent.system, 2),
        }
    except psutil.Error:
        return None


def trends(samples: Iterable[Mapping[str, Any]], figure: str) -> dict[str, Trend]:
    """The course of one figure of every process, by role; short-lived processes are left out.

    ``samples`` are ``{"t_s", "processes": {role: figures}}``; a role whose process was replaced
    is followed on from its newest process.
    """
    rows: dict[str, list[tuple[float, float, int]]] = {}
    for one in samples:
        for role, figures in one["processes"].items():
            rows.setdefault(role, []).append((one["t_s"], figures[figure], figures["pid"]))
    found = {}
    for role, course in rows.items():
        points = [(t_s, value) for t_s, value, pid in course if pid == course[-1][2]]
        span_s = points[-1][0] - points[0][0]
        begin_s = points[0][0] + min(WARM_UP_S, span_s / 3)
        if len(warm := [point for point in points if point[0] >= begin_s]) >= 3:
            found[role] = _trend(warm)
    return found


def _trend(points: list[tuple[float, float]]) -> Trend:
    tenth = max(1, len(points) // 10)
    values = [value for _, value in points]
    slope, _ = statistics.linear_regression([t_s for t_s, _ in points], values)
    return Trend(
        statistics.median(values[:tenth]),
        statistics.median(values[-tenth:]),
        max(values),
        slope * 3600,
    )


def not_flat(samples: list[dict[str, Any]]) -> list[str]:
    """What grew more than is allowed, in words."""
    limits = (("own_mb", GROWTH_ALLOWED_MB, "MB"), ("handles", HANDLES_ALLOWED, "handles"))
    return [
        f"{role}: {trend.first:.1f} -> {trend.last:.1f} {unit}"
        for figure, limit, unit in limits
        for role, trend in trends(samples, figure).items()
        if trend.growth > limit
    ]
