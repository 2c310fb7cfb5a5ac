"""Sessions as the window is told of them: rows of the list, and the open one in full."""

from __future__ import annotations

from collections.abc import Sequence
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
    rows = store.sessions.rows(ROW_FIELDS, limit)
    _complete(store, rows, None if limit is None else [row["id"] for row in rows])
    return rows


def rows_of(store: Store, ids: Sequence[str]) -> list[dict[str, Any]]:
    """The same rows of these sessions, in their order; of those that are there."""
    rows = store.sessions.rows(ROW_FIELDS, ids=ids)
    _complete(store, rows, ids)
    by_id = {row["id"]: row for row in rows}
    return [by_id[session] for session in ids if session in by_id]


def _complete(store: Store, rows: list[dict[str, Any]], ids: Sequence[str] | None) -> None:
    """Add what other tables tell of the sessions ``ids``, or of all."""
    copies = copies_by_session(store.connection, ids)
    seconds = seconds_by_session(store.connection, sessions=ids)
    seals = store.seals.by_session(ids)
    nothing = CopiesSummary()
    for row in rows:
        found = copies.get(row["id"], nothing)
        row["seconds"] = seconds.get(row["id"], 0.0)
        row["seals"] = seals.get(row["id"], 0)
        row["copies"] = {"state": found.state, "checked_at": found.checked_at}


def open_session(session: Session) -> dict[str, Any]:
    """The whole session with its steps; ``present_step`` is a position, or None."""
    present = present_step(session)
    return {
        **asdict(session),
        "steps": [asdict(step) for step in session.steps],
        "present_step": present.position if present else None,
    }
