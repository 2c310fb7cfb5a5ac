"""What people are reminded of: milestones that are near or late, of all sessions that come."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from app.model.preparation import MilestoneState
from app.model.reception import Session
from app.reception.preparation import PreparationBook
from app.reception.preparation_overview import overview
from app.reception.sessions import BEFORE_RECORDING
from app.settings.profile import Profile
from app.store.store import Store

TOLD_STATES = frozenset({MilestoneState.DUE_SOON, MilestoneState.LATE})
AHEAD = timedelta(days=15)
PAST = timedelta(days=1)
LOOKED_AT = 300
_FIELDS = ("id", "starts_at", "practice", "unscheduled", "state")


def due_reminders(
    store: Store,
    book: PreparationBook,
    profile_of: Callable[[Session], Profile],
    now: datetime,
) -> list[dict[str, Any]]:
    """Milestones that are near or late and of which no window has told yet, the nearest first.

    Of real, planned sessions alone: practices and unscheduled recordings remind of nothing.
    """
    found: list[dict[str, Any]] = []
    for session in _coming(store, now):
        shown = overview(session, book.of(session), profile_of(session), now)
        told = set(shown["told"])
        found += [
            {
                "session": session.id,
                "session_title": session.title,
                **{name: row[name] for name in ("id", "title", "state", "due")},
            }
            for row in shown["milestones"]
            if row["state"] in TOLD_STATES and f"{row['id']}:{row['state']}" not in told
        ]
    return sorted(found, key=lambda one: str(one["due"]))


def _coming(store: Store, now: datetime) -> list[Session]:
    before = {str(state) for state in BEFORE_RECORDING}
    coming = []
    for row in store.sessions.rows(_FIELDS, LOOKED_AT):
        starts_at = datetime.fromisoformat(row["starts_at"])
        near = now - PAST <= starts_at <= now + AHEAD
        if near and row["state"] in before and not row["practice"] and not row["unscheduled"]:
            coming.append(store.sessions.get(row["id"]))
    return coming
