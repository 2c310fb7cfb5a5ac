"""Days and times of day as Vietnamese officials write them, read from running text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, timezone
from itertools import pairwise

VIETNAM = timezone(timedelta(hours=7))
"""The country has one time and no summer time."""

_TIME = re.compile(
    r"(?<![\d/.:])(?P<hour>[01]?\d|2[0-3])"
    r"(?:\s?(?:giờ|gio|h|g)(?:\s?(?P<minute>[0-5]\d)(?!\d)\s?(?:phút|phut|ph|p|['’])?)?"
    r"|:(?P<colon>[0-5]\d)(?::[0-5]\d)?)(?![\w/]|:\d)"
    r"(?:\s?(?P<half>sáng|trưa|chiều|tối|sa|ch|am|pm)\b)?",
    re.IGNORECASE,
)
_DATE = re.compile(
    r"(?<![\d/.-])(?:"
    r"(?P<iso>(?:19|20)\d\d-\d\d-\d\d)"
    r"|(?P<day>0?[1-9]|[12]\d|3[01])(?:\s?[/.-]\s?|\s+(?:tháng|thg)\s+)(?P<month>1[0-2]|0?[1-9])"
    r"(?:(?:\s?[/.-]\s?|,?\s+năm\s+|,?\s)(?P<year>20\d\d))?"
    r")(?![\d/]|[.-]\d)",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(r"cùng ngày|ngày hôm đó", re.IGNORECASE)
_BETWEEN = re.compile(
    r"T?[\s,;.()–-]*(?:(?:bắt đầu|vào|hồi|lúc|từ|ngày|hôm|thứ|chủ nhật|hai|ba|tư|năm|sáu|bảy|[2-7]"
    r"|sáng|chiều|tối|trưa|buổi|cn|t[2-7]|nay|mai|kia)\b[\s,;.()–-]*){0,8}",
    re.IGNORECASE,
)
_UNTIL = re.compile(r"[\s,]*(?:-|–|đến|tới)\s*(?:lúc\s*)?", re.IGNORECASE)
_MORNING = frozenset({"sáng", "sa", "am"})
_AFTERNOON = frozenset({"chiều", "tối", "ch", "pm"})


@dataclass(frozen=True, slots=True)
class SaidTime:
    """A moment that the text names, and where it stands in it. ``has_time`` false: a day alone."""

    moment: datetime
    start: int
    end: int
    has_time: bool = True


@dataclass(frozen=True, slots=True)
class _Piece:
    value: date | time
    start: int
    end: int


def said_times(text: str, today: date) -> list[SaidTime]:
    """All moments in ``text`` in their order; a day without a year is the next such one.

    A time of day without a day of its own belongs to the day named before it. The end of a span
    (“08:00–11:30”) is left out. Impossible days are passed over; never raises.
    """
    days = list(_days(text, today))
    times = _without_ends(list(_times(text)), text)
    found = [_paired(clock, days, text) for clock in times]
    told = [moment for moment in found if moment is not None]
    covered = {id(day) for day in days for clock in times if _is_near(day, clock, text)}
    alone = [
        SaidTime(_joined(day.value, time(0, 0)), day.start, day.end, has_time=False)
        for day in days
        if id(day) not in covered and isinstance(day.value, date)
    ]
    return sorted([*told, *alone], key=lambda moment: moment.start)


def _days(text: str, today: date) -> Iterator[_Piece]:
    for found in _DATE.finditer(text):
        try:
            day = _day(found, today)
        except ValueError:
            continue
        yield _Piece(day, found.start(), found.end())


def _day(found: re.Match[str], today: date) -> date:
    """Raises ``ValueError`` for the 31st of a short month and the like."""
    if found["iso"]:
        return date.fromisoformat(found["iso"])
    if found["year"]:
        return date(int(found["year"]), int(found["month"]), int(found["day"]))
    this_year = date(today.year, int(found["month"]), int(found["day"]))
    return this_year if this_year >= today else this_year.replace(year=today.year + 1)


def _times(text: str) -> Iterator[_Piece]:
    for found in _TIME.finditer(text):
        hour = int(found["hour"])
        half = (found["half"] or "").lower()
        if half in _AFTERNOON and hour < 12:
            hour += 12
        elif half in _MORNING and hour == 12:
            hour = 0
        minute = int(found["minute"] or found["colon"] or 0)
        yield _Piece(time(hour, minute), found.start(), found.end())


def _without_ends(times: list[_Piece], text: str) -> list[_Piece]:
    ends = {
        id(later)
        for earlier, later in pairwise(times)
        if _UNTIL.fullmatch(text, earlier.end, later.start)
    }
    return [piece for piece in times if id(piece) not in ends]


def _paired(clock: _Piece, days: list[_Piece], text: str) -> SaidTime | None:
    assert isinstance(clock.value, time)
    near = [day for day in days if _is_near(day, clock, text)]
    before = [day for day in days if day.end <= clock.start]
    day = near[0] if near else (before[-1] if before else None)
    if day is None or not isinstance(day.value, date):
        return None
    start, end = clock.start, clock.end
    if near:
        start, end = min(start, day.start), max(end, day.end)
    return SaidTime(_joined(day.value, clock.value), start, end)


def _is_near(day: _Piece, clock: _Piece, text: str) -> bool:
    """True where nothing but words such as “ngày”, “thứ Tư” stand between day and time."""
    first, last = sorted((day, clock), key=lambda piece: piece.start)
    gap = last.start - first.end
    if not 0 <= gap <= 60:
        return False
    between = text[first.end : last.start]
    ended = _UNTIL.match(between)
    rest = between[ended.end() :] if ended else between
    span_end = _TIME.match(rest) if ended else None
    bare = rest[span_end.end() :] if span_end else between
    return not _SAME_DAY.search(between) and _BETWEEN.fullmatch(bare) is not None


def _joined(day: date, clock: time) -> datetime:
    return datetime.combine(day, clock, VIETNAM)
