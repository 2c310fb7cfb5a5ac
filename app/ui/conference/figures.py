"""Turns what a page says of its connections into figures that can be trusted to be well formed.

The page is a stranger: everything is checked for type, size and range, and what does not fit is
left out. It sends running totals; rates and shares are worked out here, over the time between two
reports as the statistics themselves give it where that is likely, else by our own clock.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.model.conference import CallFigures, ConnectionFigures, StreamFigures

MOST_CONNECTIONS = 16
MOST_STREAMS = 32
_LONGEST = 64
_ODD = re.compile(r"[^A-Za-z0-9 ._:/+-]")
_STATES = frozenset({"new", "connecting", "connected", "disconnected", "failed", "closed"})
_MOST_BYTES = 1e15
_MOST_RATE = 1e10
_MOST_SECONDS = 600.0
_CLOCKS_DIFFER_S = 2.0


@dataclass(frozen=True, slots=True)
class _Totals:
    at_s: float
    page_ms: float | None
    bytes: float
    packets: float
    lost: float
    freezes_s: float


def word(value: Any) -> str:
    """A short word of plain letters; everything else is taken out of it."""
    return _ODD.sub("", value[:_LONGEST]) if isinstance(value, str) else ""


def number(value: Any, most: float, least: float = 0.0) -> float | None:
    """A finite number within its range; None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and least <= value <= most else None


def _count(value: Any, most: float = _MOST_BYTES) -> int:
    return int(number(value, most) or 0)


class FigureTaker:
    """Remembers the totals of the report before, by frame, connection and stream."""

    def __init__(self) -> None:
        self._before: dict[tuple[str, str, str], _Totals] = {}

    def take(self, raw: Any, at: str, now_s: float, frame: str = "") -> CallFigures:
        """Figures of one report. ``now_s`` stands on a clock that never steps."""
        found = raw if isinstance(raw, list) else []
        connections = tuple(
            self._connection(one, now_s, frame)
            for one in found[:MOST_CONNECTIONS]
            if isinstance(one, Mapping)
        )
        return CallFigures(at, connections)

    def forget(self) -> None:
        """Another page: its totals begin anew."""
        self._before.clear()

    def _connection(self, raw: Mapping[str, Any], now_s: float, frame: str) -> ConnectionFigures:
        name = word(raw.get("id"))
        found = raw.get("streams")
        streams = tuple(
            self._stream(one, now_s, (frame, name))
            for one in (found[:MOST_STREAMS] if isinstance(found, list) else [])
            if isinstance(one, Mapping) and one.get("media") in {"audio", "video"}
        )
        return ConnectionFigures(
            id=f"{frame}{name}",
            state=_state(raw),
            round_trip_s=number(raw.get("round_trip_s"), _MOST_SECONDS),
            available_out=number(raw.get("available_out"), _MOST_RATE),
            streams=streams,
        )

    def _stream(
        self, raw: Mapping[str, Any], now_s: float, connection: tuple[str, str]
    ) -> StreamFigures:
        now = _Totals(
            now_s,
            number(raw.get("at_ms"), _MOST_BYTES),
            number(raw.get("bytes"), _MOST_BYTES) or 0.0,
            number(raw.get("packets"), _MOST_BYTES) or 0.0,
            number(raw.get("lost"), _MOST_BYTES, -_MOST_BYTES) or 0.0,
            number(raw.get("freezes_s"), _MOST_BYTES) or 0.0,
        )
        key = (*connection, word(raw.get("id")))
        before = self._before.get(key)
        if len(self._before) < MOST_CONNECTIONS * MOST_STREAMS or before is not None:
            self._before[key] = now
        return StreamFigures(
            direction="out" if raw.get("direction") == "out" else "in",
            media=str(raw["media"]),
            codec=word(raw.get("codec")).rpartition("/")[2],
            bit_rate=_bit_rate(before, now),
            # What we send is lost on the way: the far end says which share of it since its last
            # report. What we receive is counted here.
            loss=number(raw.get("loss"), 1.0)
            if raw.get("direction") == "out"
            else _loss(before, now),
            jitter_s=number(raw.get("jitter_s"), _MOST_SECONDS),
            width=_count(raw.get("width"), 20_000),
            height=_count(raw.get("height"), 20_000),
            fps=number(raw.get("fps"), 1000.0),
            frames=_count(raw.get("frames")),
            freezes_s=max(0.0, now.freezes_s - before.freezes_s) if before else 0.0,
            limitation=word(raw.get("limitation")),
            level=number(raw.get("level"), 1.0),
        )


def _state(raw: Mapping[str, Any]) -> str:
    """The connection's state; a transport that was cut is told sooner by its ICE state."""
    state, ice = word(raw.get("state")), word(raw.get("ice"))
    if state == "connected" and ice in {"disconnected", "failed"}:
        return ice
    return state if state in _STATES else "new"


def _elapsed_s(before: _Totals, now: _Totals) -> float:
    """Seconds between two reports; the page's clock counts only where ours nearly agrees."""
    ours = now.at_s - before.at_s
    if before.page_ms is None or now.page_ms is None:
        return ours
    theirs = (now.page_ms - before.page_ms) / 1000
    return theirs if theirs > 0 and abs(theirs - ours) < _CLOCKS_DIFFER_S else ours


def _bit_rate(before: _Totals | None, now: _Totals) -> float | None:
    elapsed_s = 0.0 if before is None else _elapsed_s(before, now)
    if before is None or elapsed_s <= 0 or now.bytes < before.bytes:
        return None
    return min(_MOST_RATE, (now.bytes - before.bytes) * 8 / elapsed_s)


def _loss(before: _Totals | None, now: _Totals) -> float | None:
    """Share of this interval's packets that did not come; lost ones come on top of received."""
    if before is None or now.packets < before.packets:
        return None
    lost = max(0.0, now.lost - before.lost)
    whole = now.packets - before.packets + lost
    return min(1.0, lost / whole) if whole > 0 else None
