"""The last minutes of the call as series that a graph draws; pure."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from app.system import figures

SHOWN_S = 300.0
GAP_S = 2.5
"""Where no figures came for longer than this the line is broken."""

Point = tuple[float, float | None]
"""How many seconds ago, and the value then; None breaks the line."""


@dataclass(frozen=True, slots=True)
class Second:
    """One second of the call, all connections together; None where nobody knows.

    Bit rates in b/s, ``loss`` a share of one (the worst stream), round trip and jitter in seconds
    (the worst ones).
    """

    at: datetime
    bits_in: float | None = None
    bits_out: float | None = None
    loss: float | None = None
    round_trip_s: float | None = None
    jitter_s: float | None = None


def second_of(call: Mapping[str, Any]) -> Second | None:
    """The second that the topic ``call`` tells of; None where it holds no figures."""
    found = call.get("figures")
    if not isinstance(found, Mapping):
        return None
    at = figures.parse_time(str(found.get("at") or call.get("at") or ""))
    if at is None:
        return None
    connections = [one for one in found.get("connections") or [] if isinstance(one, Mapping)]
    streams = [stream for one in connections for stream in one.get("streams") or []]
    inward = [stream for stream in streams if stream.get("direction") == "in"]
    outward = [stream for stream in streams if stream.get("direction") == "out"]
    return Second(
        at,
        _sum(stream.get("bit_rate") for stream in inward),
        _sum(stream.get("bit_rate") for stream in outward),
        _worst(stream.get("loss") for stream in streams),
        _worst(one.get("round_trip_s") for one in connections),
        _worst(stream.get("jitter_s") for stream in streams),
    )


def _known(values: Iterable[Any]) -> list[float]:
    return [float(value) for value in values if value is not None]


def _sum(values: Iterable[Any]) -> float | None:
    known = _known(values)
    return sum(known) if known else None


def _worst(values: Iterable[Any]) -> float | None:
    return max(_known(values), default=None)


class History:
    """Keeps five minutes of seconds; the newest last."""

    def __init__(self) -> None:
        self._seconds: deque[Second] = deque(maxlen=int(SHOWN_S) + 5)

    @property
    def newest(self) -> Second | None:
        """The second that came last."""
        return self._seconds[-1] if self._seconds else None

    def take(self, call: Mapping[str, Any]) -> bool:
        """Take a value of the topic ``call``; True when it told something new."""
        second = second_of(call)
        if second is None or (self._seconds and second.at <= self._seconds[-1].at):
            return False
        self._seconds.append(second)
        return True

    def clear(self) -> None:
        """Another call begins."""
        self._seconds.clear()

    def series(self, name: str, now: datetime) -> list[Point]:
        """One figure (a field of :class:`Second`), oldest first, broken where seconds lack."""
        points: list[Point] = []
        before: datetime | None = None
        for second in self._seconds:
            ago_s = (now - second.at).total_seconds()
            if ago_s > SHOWN_S + 1:
                continue
            if before is not None and (second.at - before).total_seconds() > GAP_S:
                points.append((ago_s, None))
            points.append((max(0.0, ago_s), getattr(second, name)))
            before = second.at
        return points
