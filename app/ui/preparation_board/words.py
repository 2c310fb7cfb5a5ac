"""Milestones in words: state, time left or gone by, where the figure comes from; pure."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from app.model.text import Text
from app.system import figures
from app.system.i18n import render, tr

Row = Mapping[str, Any]

DONE = frozenset({"done", "done_late"})
WAITING = frozenset({"not_due", "due_soon", "late"})
LOOKS = {
    "not_due": "not_done",
    "due_soon": "caution",
    "late": "fail",
    "done": "pass",
    "done_late": "caution",
    "missed": "fail",
    "not_applicable": "not_applicable",
}
"""State of a milestone -> state of the table that it looks like."""

_DAY_S, _HOUR_S, _MINUTE_S = 86_400, 3_600, 60


def title_of(row: Row) -> str:
    """The name of a milestone in the chosen language."""
    return render(Text.from_json(row["title"]))


def look_of(row: Row) -> str:
    """The state of the table in whose look a milestone is shown."""
    return LOOKS.get(str(row.get("state")), "unknown")


def state_words(row: Row) -> str:
    """The state of a milestone in a word or two."""
    confirmed = bool(row.get("confirm"))
    words = {
        "not_due": tr("preparation board", "Not due yet"),
        "due_soon": tr("preparation board", "Due soon"),
        "late": tr("preparation board", "Late"),
        "done": tr("preparation board", "Confirmed")
        if confirmed
        else tr("preparation board", "Done"),
        "done_late": tr("preparation board", "Done late"),
        "missed": tr("preparation board", "Missed"),
        "not_applicable": tr("preparation board", "Not asked for"),
    }
    return words.get(str(row.get("state")), "")


def length(seconds: float) -> str:
    """A length of time in its two largest units: ``2 ngày 3 giờ``, ``4 giờ``, ``12 phút``."""
    whole = max(0, int(abs(seconds)))
    days, hours = whole // _DAY_S, whole % _DAY_S // _HOUR_S
    minutes = whole % _HOUR_S // _MINUTE_S
    parts = []
    if days:
        parts.append(tr("preparation board", "{count} d").format(count=days))
    if hours:
        parts.append(tr("preparation board", "{count} h").format(count=hours))
    if not days and (minutes or not hours):
        parts.append(tr("preparation board", "{count} min").format(count=minutes))
    return " ".join(parts)


def countdown(due: datetime, now: datetime) -> str:
    """Time left until a moment, or gone by since: ``còn 2 ngày 3 giờ``, ``trễ 4 giờ``."""
    left_s = (due - now).total_seconds()
    if left_s < 0:
        return tr("preparation board", "late by {time}").format(time=length(left_s))
    return tr("preparation board", "{time} left").format(time=length(left_s))


def when_words(row: Row, now: datetime) -> str:
    """The line below a milestone's name: done when by whom, or due when, and how long still."""
    done = figures.parse_time(str(row.get("done_at") or ""))
    if done is not None:
        parts = [state_words(row), _day_and_time(done), str(row.get("document") or "")]
        return " · ".join(part for part in parts if part)
    due = figures.parse_time(str(row.get("due") or ""))
    if due is None:
        return state_words(row)
    if row.get("state") == "missed":
        return " · ".join((state_words(row), _day_and_time(due)))
    return " · ".join((countdown(due, now), _day_and_time(due)))


def source_words(row: Row) -> str:
    """Where the figure comes from, and that it is the program's own where no rule sets it."""
    origin = {
        "stated": tr("preparation board", "stated"),
        "inherited": tr("preparation board", "inherited"),
        "inferred": tr("preparation board", "inferred"),
        "design": tr("preparation board", "the program's default"),
    }
    source = str(row.get("source") or "")
    word = origin.get(str(row.get("origin")), "")
    if word.casefold() in source.casefold():
        word = ""
    return " · ".join(part for part in (source, word) if part)


def next_row(preparation: Mapping[str, Any]) -> Row | None:
    """The milestone that comes next; None once nothing is left to do."""
    rows = preparation.get("milestones") or []
    return next((row for row in rows if row["id"] == preparation.get("next")), None)


def rail_state(preparation: Mapping[str, Any] | None) -> str:
    """The state of the whole of preparation, for the rail."""
    rows = [row for row in (preparation or {}).get("milestones") or [] if row.get("applies")]
    states = {str(row.get("state")) for row in rows}
    if not rows:
        return "not_done"
    if states & {"late", "missed"}:
        return "fail"
    if states & {"due_soon"}:
        return "caution"
    if states <= DONE:
        return "caution" if "done_late" in states else "pass"
    return "running" if states & DONE else "not_done"


def reminder_words(reminders: Sequence[Row], now: datetime) -> tuple[str, str]:
    """Head and body of one message about reminders of one session."""
    first = reminders[0]
    due = figures.parse_time(str(first.get("due") or ""))
    left = countdown(due, now) if due else ""
    name = " · ".join(part for part in (title_of(first), left) if part)
    if len(reminders) == 1:
        return name, str(first.get("session_title") or "")
    late = sum(one.get("state") == "late" for one in reminders)
    head = (
        tr("preparation board", "{count} milestones need you, {late} of them late").format(
            count=len(reminders), late=late
        )
        if late
        else tr("preparation board", "{count} milestones are due soon").format(count=len(reminders))
    )
    return head, "\n".join((str(first.get("session_title") or ""), name))


def item_titles() -> dict[str, str]:
    """The eight items that an invitation must hold, by their names."""
    return {
        "session": tr("checks", "information on the session"),
        "guidance": tr("checks", "guidance"),
        "login": tr("checks", "login information"),
        "test_time": tr("checks", "time of the test"),
        "rehearsal_time": tr("checks", "time of the dress rehearsal"),
        "session_time": tr("checks", "time of the session"),
        "points": tr("checks", "number and list of points"),
        "request": tr("checks", "request to set up the room and test"),
    }


def _day_and_time(moment: datetime) -> str:
    return f"{figures.clock_time(moment)} {figures.date(moment)}"
