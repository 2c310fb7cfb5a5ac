"""How many copies each session has on disks, and what the newest check of them said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.model.custody import ENOUGH_COPIES
from app.store.connection import Connection
from app.store.custody_places import at_home
from app.store.holdings_query import IS_NOT_HERE

QUERY = """
WITH folders AS (
    SELECT r.session, c.path, MIN(r.id) AS part,
        MAX(c.sha256 != '') AS closed, MIN(r.ended_at != '') AS ended,
        EXISTS (SELECT 1 FROM held_copies h WHERE h.path = c.path AND h.session = r.session
            AND h.state IN ({not_here}) AND {first}) AS gone,
        EXISTS (SELECT 1 FROM held_copies h WHERE h.path = c.path AND h.session = r.session
            AND h.state = 'lost' AND {first}) AS lost
    FROM copies c JOIN recordings r ON r.id = c.recording {of_recordings}
    GROUP BY r.session, c.path
), fewest AS (
    SELECT session, MIN(kept) AS kept FROM (SELECT session, SUM(NOT gone) AS kept FROM folders
        GROUP BY session, part) GROUP BY session
), newest AS (
    SELECT session, path, verified, checked_at, MAX(id) FROM copy_checks {of_checks}
    GROUP BY session, path
)
SELECT f.session, SUM(NOT f.gone), MIN(w.kept), SUM(f.closed AND NOT f.gone), MIN(f.ended),
    SUM(n.verified), COUNT(n.path), SUM(f.lost), MAX(n.checked_at)
FROM folders f JOIN fewest w ON w.session = f.session
LEFT JOIN newest n ON n.session = f.session AND n.path = f.path AND NOT f.gone
GROUP BY f.session
"""


class CopiesState(StrEnum):
    """State of a session's copies as the archive page shows it.

    ``NOT_CLOSED``: something was recorded, and both disks were lost before a copy was closed.
    ``ELSEWHERE``: every copy was handed over or disposed of. ``LOST``: none is left, and of one at
    least a person noted that it is lost.
    """

    NONE = "none"
    NOT_CLOSED = "not_closed"
    ONE = "one"
    UNCHECKED = "unchecked"
    MATCHED = "matched"
    DIFFERS = "differs"
    ELSEWHERE = "elsewhere"
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class CopiesSummary:
    """State of the copies of one session and when they were last checked (ISO 8601 or empty)."""

    state: CopiesState = CopiesState.NONE
    checked_at: str = ""


def copies_by_session(
    connection: Connection, sessions: Sequence[str] | None = None
) -> dict[str, CopiesSummary]:
    """The summary of each session that has copies, or of those among ``sessions``; a copy and its
    check share the folder path.
    """
    asked = QUERY.format(
        not_here=IS_NOT_HERE,
        of_recordings=_among("WHERE r.session", sessions),
        of_checks=_among("WHERE session", sessions),
        first=at_home("h"),
    )
    named = tuple(sessions or ())
    rows = connection.db.conn.execute(asked, (*named, *named))
    return {session: CopiesSummary(_state(*counts), at or "") for session, *counts, at in rows}


def seconds_by_session(
    connection: Connection, source: str = "room", sessions: Sequence[str] | None = None
) -> dict[str, float]:
    """Recorded seconds of ``source`` of each session or of ``sessions``, all parts together."""
    rows = connection.db.conn.execute(
        "SELECT session, SUM(seconds) FROM recordings WHERE source = ? "
        f"{_among('AND session', sessions)} GROUP BY session",
        (source, *(sessions or ())),
    )
    return {session: float(seconds) for session, seconds in rows}


def _among(column: str, sessions: Sequence[str] | None) -> str:
    if sessions is None:
        return ""
    return f"{column} IN ({', '.join('?' * len(sessions))})"


def _state(*counts: int | None) -> CopiesState:
    """A copy that was lost before its end is none to be read, and is not waited for. ``fewest`` is
    how many folders there are of the part that has least of them.
    """
    folders, fewest, closed, ended, verified, checked, lost = (count or 0 for count in counts)
    if not folders:
        return CopiesState.LOST if lost else CopiesState.ELSEWHERE
    if verified < checked:
        return CopiesState.DIFFERS
    if ended and not closed:
        return CopiesState.NOT_CLOSED
    if fewest < ENOUGH_COPIES or (ended and closed < folders):
        return CopiesState.ONE
    return CopiesState.MATCHED if checked == folders else CopiesState.UNCHECKED
