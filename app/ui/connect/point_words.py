"""What the roll call says of each point, and of all of them; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.system import figures
from app.system.i18n import tr
from app.ui.connect.limits import Limits

Point = Mapping[str, Any]


def counts(points: Sequence[Point]) -> tuple[int, int]:
    """How many are here, of how many."""
    return sum(bool(point.get("present")) for point in points), len(points)


def gone_s(point: Point, now: datetime) -> float | None:
    """Since how many seconds a point is gone; None where it is here or never was."""
    since = figures.parse_time(str(point.get("since") or ""))
    if point.get("present") or since is None:
        return None
    return max(0.0, (now - since).total_seconds())


def point_state(point: Point, now: datetime, limits: Limits) -> str:
    """The state of a point as a key of the table; ``limits`` in seconds of being away."""
    if point.get("present"):
        return "pass"
    away_s = gone_s(point, now)
    if away_s is None or not point.get("required"):
        return "not_done"
    if limits.fail is not None and away_s >= limits.fail:
        return "fail"
    missed = limits.caution is not None and away_s >= limits.caution
    return "caution" if missed else "not_done"


def points_state(points: Sequence[Point], now: datetime, limits: Limits) -> str:
    """The state of all: the worst of the required ones; ``pass`` only when those are all here."""
    states = [point_state(point, now, limits) for point in points if point.get("required")]
    for state in ("fail", "caution", "not_done"):
        if state in states:
            return state
    return "pass" if points else "not_done"


def point_words(point: Point, now: datetime) -> str:
    """Here or away, since when, who says so, and whether it is required."""
    since = figures.parse_time(str(point.get("since") or ""))
    if point.get("present"):
        time = figures.clock_time(since) if since else ""
        words = tr("points", "present since {time}").format(time=time)
        if not time:
            words = tr("points", "present")
    elif since is None:
        words = tr("points", "not here yet")
    else:
        words = tr("points", "absent {span}").format(span=figures.span(gone_s(point, now) or 0))
    parts = [words]
    if point.get("required"):
        parts.append(tr("points", "required"))
    if point.get("told_by") == "page":
        parts.append(tr("points", "told by the meeting page"))
    return " · ".join(parts)


def count_words(points: Sequence[Point]) -> str:
    """How many points are here, as a heading."""
    if not points:
        return tr("points", "No list of points yet")
    here, all_of_them = counts(points)
    return tr("points", "{here} of {count} points are here").format(here=here, count=all_of_them)
