"""Sessions as the window is told of them: rows of the list, and the open one in full."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.model.reception import Session
from app.reception.sessions import present_step
from app.store.session_copies import CopiesSummary, copies_by_session, seconds_by_session
from app.store.store import Store

ROW_FIELDS = (
    "id",
    "title",
    "starts_at",
    "point_name",
    "point_role",
    "practice",
    "unscheduled",
    "state",
    "chair",
)


def session_rows(store: Store, limit: int | None = None) -> list[dict[str, Any]]:
    """One row a session, newest first, with recorded seconds and the state of the copies."""
    copies = copies_by_session(store.connection)
    seconds = seconds_by_session(store.connection)
    seals = store.seals.by_session()
    nothing = CopiesSummary()
    rows = store.sessions.rows(ROW_FIELDS, limit)
    for row in rows:
        found = copies.get(row["id"], nothing)
        row["seconds"] = seconds.get(row["id"], 0.0)
        row["seals"] = seals.get(row["id"], 0)
        row["copies"] = {"state": found.state, "checked_at": found.checked_at}
    return rows


def open_session(session: Session) -> dict[str, Any]:
    """The whole session with its steps; ``present_step`` is a position, or None."""
    present = present_step(session)
    return {
        **asdict(session),
        "steps": [asdict(step) for step in session.steps],
        "present_step": present.position if present else None,
    }
