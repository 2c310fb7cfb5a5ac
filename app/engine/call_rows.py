"""The figures of a call second by second, put together to rows of ten seconds. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from statistics import fmean

from app.model.conference import CallFigures, CallRow, StreamFigures

ROW_S = 10
"""Seconds that a row holds."""


def measures_of(figures: CallFigures) -> dict[str, float]:
    """One second as plain numbers: bit rates in b/s, loss in per cent, times in milliseconds.

    Rates of several streams are added up; of loss, jitter and round trip the worst one counts.
    What the page did not say is left out.
    """
    streams = [stream for one in figures.connections for stream in one.streams]
    found: dict[str, float] = {}
    for direction in ("in", "out"):
        for media in ("audio", "video"):
            own = [s for s in streams if (s.direction, s.media) == (direction, media)]
            found.update(_of_streams(f"{direction}_{media}", own))
    trips = [one.round_trip_s for one in figures.connections if one.round_trip_s is not None]
    if trips:
        found["round_trip_ms"] = 1000 * max(trips)
    return {name: round(value, 3) for name, value in found.items()}


def _of_streams(name: str, streams: Iterable[StreamFigures]) -> dict[str, float]:
    streams = list(streams)
    found: dict[str, float] = {}
    rates = [s.bit_rate for s in streams if s.bit_rate is not None]
    if rates:
        found[f"{name}_bps"] = sum(rates)
    losses = [s.loss for s in streams if s.loss is not None]
    if losses:
        found[f"{name}_loss_percent"] = 100 * max(losses)
    jitters = [s.jitter_s for s in streams if s.jitter_s is not None]
    if jitters:
        found[f"{name}_jitter_ms"] = 1000 * max(jitters)
    if name.endswith("video") and streams:
        largest = max(streams, key=lambda s: s.width * s.height)
        found[f"{name}_width"], found[f"{name}_height"] = largest.width, largest.height
        found[f"{name}_freezes_s"] = max(s.freezes_s for s in streams)
        paces = [s.fps for s in streams if s.fps is not None]
        if paces:
            found[f"{name}_fps"] = max(paces)
    return found


class RowMaker:
    """Gathers seconds; gives a row for every :data:`ROW_S` of them."""

    def __init__(self) -> None:
        self._seconds: list[Mapping[str, float]] = []
        self._at = ""
        self._at_s: float | None = None

    def add(
        self, measures: Mapping[str, float], verdict: tuple[str, str], at: str, at_s: float | None
    ) -> CallRow | None:
        """Add a second with the state and cause of its verdict; the row that it completes."""
        if not self._seconds:
            self._at, self._at_s = at, at_s
        self._seconds.append(measures)
        return self.finish(verdict) if len(self._seconds) >= ROW_S else None

    def finish(self, verdict: tuple[str, str] = ("unknown", "")) -> CallRow | None:
        """The row of what was gathered so far; None where that is nothing."""
        seconds, self._seconds = self._seconds, []
        if not seconds:
            return None
        names = dict.fromkeys(name for second in seconds for name in second)
        figures = {}
        for name in names:
            values = [second[name] for second in seconds if name in second]
            figures[name] = (min(values), round(fmean(values), 3), max(values))
        state, cause = verdict
        return CallRow(self._at, self._at_s, len(seconds), state, cause, figures)


def summary_of(rows: Iterable[CallRow]) -> dict[str, tuple[float, float, float]]:
    """Least, mean and most of each measure over a whole session."""
    rows = list(rows)
    names = dict.fromkeys(name for row in rows for name in row.figures)
    found = {}
    for name in names:
        own = [(row.figures[name], row.seconds) for row in rows if name in row.figures]
        seconds = sum(length for _, length in own)
        mean = sum(three[1] * length for three, length in own) / seconds if seconds else 0.0
        least, most = min(t[0] for t, _ in own), max(t[2] for t, _ in own)
        found[name] = (least, round(mean, 3), most)
    return found
