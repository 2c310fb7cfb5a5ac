"""The preparation of a session at a glance: the topic ``preparation``, pure."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from app.model.preparation import SETTLED, MilestoneState
from app.model.reception import Session
from app.reception.milestones import (
    MILESTONES,
    Milestone,
    applies,
    due_of,
    figure_of,
    is_confirmed_only,
    is_over,
    soon_of,
    state_of,
    title_of,
)
from app.reception.preparation_log import Preparation
from app.settings.profile import Profile

_FIGURE = ("value", "unit", "source", "quote", "origin")


def overview(
    session: Session, preparation: Preparation, profile: Profile, now: datetime
) -> dict[str, Any]:
    """The topic ``preparation``: every milestone with its state, and which comes next."""
    rows = [milestone_row(one, session, preparation, profile, now) for one in MILESTONES]
    asked = [row for row in rows if row["applies"]]
    waiting = [row for row in asked if row["state"] not in set(SETTLED) | {MilestoneState.MISSED}]
    return {
        "session": session.id,
        "practice": session.practice,
        "milestones": rows if session.practice else asked,
        "next": waiting[0]["id"] if waiting else None,
        "late": [row["id"] for row in asked if row["state"] == MilestoneState.LATE],
        "invitation": {
            "items": preparation.invitation,
            "read_at": preparation.invitation_at,
        },
        "requests": [dict(request) for request in preparation.requests],
        "told": sorted(preparation.told),
    }


def milestone_row(
    milestone: Milestone,
    session: Session,
    preparation: Preparation,
    profile: Profile,
    now: datetime,
) -> dict[str, Any]:
    """One milestone as it is announced; times are ISO 8601, empty where there is none."""
    asked = applies(milestone, session, profile)
    before = figure_of(milestone, profile)
    due = due_of(milestone, session, profile) if asked else None
    noted, figure = preparation.of(milestone.id), before.to_json()
    over = is_over(session, now) and not milestone.leaves_open
    state = state_of(due, noted.done_at, now, soon_of(before, profile), over=over)
    if not asked:
        state = MilestoneState.DONE if noted.done_at else MilestoneState.NOT_APPLICABLE
    return {
        "id": milestone.id,
        "title": title_of(milestone, session.point_role).to_json(),
        "does": milestone.does.to_json(),
        "applies": asked,
        "confirm": is_confirmed_only(milestone, session.point_role),
        "needs_document": milestone.document,
        "phase": str(milestone.phase) if milestone.phase else "",
        "due": due.isoformat() if due else "",
        "state": str(state),
        "done_at": noted.done_at.isoformat() if noted.done_at else "",
        "done_by": noted.person,
        "auto": noted.auto,
        "document": noted.document,
        "note": noted.note,
        "late_reason": noted.late_reason,
        **{name: figure[name] for name in _FIGURE},
    }
