"""Milestones as appointments of a calendar, with the reminders that fit their figures."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.model.preparation import SETTLED
from app.model.text import T, Text

_REMIND = {
    "day": (timedelta(days=1), timedelta(hours=4)),
    "hour": (timedelta(hours=1), timedelta(minutes=15)),
    "min": (timedelta(minutes=15),),
}
"""How long before its due moment a calendar reminds of a milestone, by the unit of its figure."""


@dataclass(frozen=True, slots=True)
class Appointment:
    """One milestone with its words; reminders ``ahead`` of its due moment."""

    id: str
    title: str
    words: str
    due: datetime
    ahead: tuple[timedelta, ...]


def appointments(
    rows: Sequence[Mapping[str, Any]], words_of: Callable[[Text], str]
) -> list[Appointment]:
    """The milestones of the topic that are still to be done, as appointments of a calendar."""
    settled = {str(state) for state in SETTLED}
    return [
        Appointment(
            id=row["id"],
            title=words_of(
                T("preparation board", "Due: {title}")(title=Text.from_json(row["title"]))
            ),
            words=f"{words_of(Text.from_json(row['does']))}\n{row['source']}",
            due=datetime.fromisoformat(row["due"]),
            ahead=_REMIND.get(row["unit"], _REMIND["min"]),
        )
        for row in rows
        if row["due"] and row["state"] not in settled
    ]
