"""Sessions in words: how one is found, ordered, and what its state and its copies are called."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from app.model.reception import Scenario
from app.settings.session_templates import ScenarioTemplate, scenario_templates
from app.system import figures
from app.system.i18n import tr

Row = Mapping[str, Any]

SEARCHED = ("title", "point_name", "chair", "id")


@dataclass(frozen=True, slots=True)
class Mark:
    """A state of the table with the words that stand for it here (``""``: the table's own)."""

    state: str
    word: str = ""


@cache
def scenarios() -> dict[Scenario, ScenarioTemplate]:
    """The connection scenarios, read once."""
    return scenario_templates()


def folded(text: str) -> str:
    """The text in small letters without diacritics, so that ``thach khoi`` finds Thạch Khôi."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def matches(row: Row, query: str) -> bool:
    """True when every word of ``query`` stands in title, point, chair, number or date."""
    words = folded(query).split()
    if not words:
        return True
    starts_at = figures.parse_time(str(row.get("starts_at") or ""))
    fields = [str(row.get(name) or "") for name in SEARCHED]
    whole = folded(" ".join([*fields, figures.date(starts_at) if starts_at else ""]))
    return all(word in whole for word in words)


def found(rows: Iterable[Row], query: str) -> list[Row]:
    """The rows that match, in the order given."""
    return [row for row in rows if matches(row, query)]


def upcoming_first(rows: Sequence[Row], now: datetime) -> list[Row]:
    """Sessions still to come, the nearest first; then those gone by, the newest first."""

    def place(row: Row) -> tuple[int, float]:
        starts_at = figures.parse_time(str(row.get("starts_at") or ""))
        if starts_at is None:
            return 2, 0.0
        left_s = (starts_at - now).total_seconds()
        if row.get("state") == "recording":
            return -1, left_s
        if still_open(row) and starts_at.date() >= now.date():
            return 0, left_s
        return 1, -left_s

    return sorted(rows, key=place)


def usual_point(rows: Iterable[Row]) -> str:
    """The point of the newest real session that names one; rows come newest first."""
    named = [row for row in rows if row.get("point_name")]
    real = [row for row in named if not row.get("practice")]
    return str((real or named)[0]["point_name"]) if named else ""


def still_open(row: Row) -> bool:
    """True while a session has not been recorded to its end."""
    return row.get("state") in {"planned", "testing", "ready", "recording"}


def state_mark(row: Row) -> Mark:
    """Where a session stands on its way."""
    marks = {
        "planned": Mark("not_done", tr("session", "Not tested yet")),
        "testing": Mark("running", tr("session", "Being tested")),
        "ready": Mark("pass", tr("session", "Ready")),
        "recording": Mark("recording"),
        "closed": Mark("pass", tr("session", "Recorded")),
        "archived": Mark("pass", tr("session", "In the archive")),
    }
    return marks.get(str(row.get("state")), Mark("unknown"))


def copies_mark(row: Row) -> Mark:
    """What is known of both copies of a recorded session, and when it was found."""
    copies = row.get("copies") or {}
    state = str(copies.get("state") or "none")
    checked = figures.parse_time(str(copies.get("checked_at") or ""))
    day = figures.date(checked) if checked else ""
    marks = {
        "none": Mark("not_applicable", tr("session", "Not recorded")),
        "not_closed": Mark("fail", tr("session", "No copy was closed")),
        "elsewhere": Mark("stale", tr("session", "Copies handed over or disposed of")),
        "lost": Mark("caution", tr("session", "Copies noted as lost")),
        "one": Mark("caution", tr("session", "One copy only")),
        "unchecked": Mark("stale", tr("session", "Copies not checked")),
        "matched": Mark("pass", tr("session", "2 copies match · checked {date}").format(date=day)),
        "differs": Mark("fail", tr("session", "A copy is damaged · {date}").format(date=day)),
    }
    return marks.get(state, Mark("unknown"))


def day_and_time(row: Row) -> str:
    """Date and time of a session for the corner of its row."""
    starts_at = figures.parse_time(str(row.get("starts_at") or ""))
    return f"{figures.clock_time(starts_at)} · {figures.date(starts_at)}" if starts_at else ""


def day_words(row: Row) -> str:
    """Date of a session, for narrow rows."""
    starts_at = figures.parse_time(str(row.get("starts_at") or ""))
    return figures.date(starts_at) if starts_at else ""


def place_words(row: Row) -> str:
    """Point and chair on one line; what is not known is left out."""
    chair = str(row.get("chair") or "")
    parts = [
        str(row.get("point_name") or ""),
        tr("session", "chaired by {name}").format(name=chair) if chair else "",
    ]
    return " · ".join(part for part in parts if part)


def time_left(seconds: float) -> str:
    """Time until the start: days in words, then the clock: ``còn 2 ngày 03:12:00``."""
    if seconds < 0:
        return tr("session", "start time passed {time} ago").format(time=_days_and_clock(-seconds))
    return tr("session", "{time} left").format(time=_days_and_clock(seconds))


def _days_and_clock(seconds: float) -> str:
    days, rest = divmod(int(seconds), 86_400)
    clock = figures.timecode(rest)
    return tr("session", "{count} days {clock}").format(count=days, clock=clock) if days else clock
