"""How much an adapter carries just now, all programs together."""

from __future__ import annotations

from dataclasses import dataclass

import psutil

from app.model.clock import NS_PER_S, now_ns


@dataclass(frozen=True, slots=True)
class Counters:
    """Bytes that an adapter has taken and given since the system began, at a monotonic moment."""

    at_ns: int
    in_bytes: int
    out_bytes: int


def counters_of(name: str) -> Counters | None:
    """The counters of an adapter; None where there is none of that name."""
    found = psutil.net_io_counters(pernic=True).get(name)
    if found is None:
        return None
    return Counters(now_ns(), int(found.bytes_recv), int(found.bytes_sent))


def mbps_between(first: Counters, later: Counters) -> tuple[float, float]:
    """Megabits a second in and out between two looks; a counter that began anew counts as 0."""
    seconds = max((later.at_ns - first.at_ns) / NS_PER_S, 1e-9)
    into = max(0, later.in_bytes - first.in_bytes)
    out = max(0, later.out_bytes - first.out_bytes)
    return round(8 * into / seconds / 1e6, 3), round(8 * out / seconds / 1e6, 3)
