"""How many copies each session has on disks, and what the newest check of them said."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.store.connection import Connection

QUERY = """
WITH folders AS (
    SELECT r.session, c.path
    FROM copies c JOIN recordings r ON r.id = c.recording
    GROUP BY r.session, c.path
), newest AS (
    SELECT session, path, verified, checked_at, MAX(id) FROM copy_checks GROUP BY session, path
)
SELECT f.session, COUNT(*), SUM(n.verified), COUNT(n.path), MAX(n.checked_at)
FROM folders f LEFT JOIN newest n ON n.session = f.session AND n.path = f.path
GROUP BY f.session
"""


class CopiesState(StrEnum):
    """State of a session's copies as the archive page shows it."""

    NONE = "none"
    ONE = "one"
    UNCHECKED = "unchecked"
    MATCHED = "matched"
    DIFFERS = "differs"


@dataclass(frozen=True, slots=True)
class CopiesSummary:
    """State of the copies of one session and when they were last checked (ISO 8601 or empty)."""

    state: CopiesState = CopiesState.NONE
    checked_at: str = ""


def copies_by_session(connection: Connection) -> dict[str, CopiesSummary]:
    """The summary of each session that has copies; a copy and its check share the folder path."""
    return {
        session: CopiesSummary(_state(folders, verified or 0, checked), checked_at or "")
        for session, folders, verified, checked, checked_at in connection.db.conn.execute(QUERY)
    }


def seconds_by_session(connection: Connection, source: str = "room") -> dict[str, float]:
    """Recorded seconds of ``source`` of each session, all parts together."""
    rows = connection.db.conn.execute(
        "SELECT session, SUM(seconds) FROM recordings WHERE source = ? GROUP BY session", (source,)
    )
    return {session: float(seconds) for session, seconds in rows}


def _state(folders: int, verified: int, checked: int) -> CopiesState:
    if verified < checked:
        return CopiesState.DIFFERS
    if folders == 1:
        return CopiesState.ONE
    return CopiesState.MATCHED if checked == folders else CopiesState.UNCHECKED
