"""What recordings, packages and checks know of copies that custody has not taken over yet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection

_HOLDINGS = """
SELECT r.session, 'recording' AS form, c.path, MAX(c.sha256) AS seal, MAX(c.bytes) AS bytes,
    MAX(r.ended_at) AS made_at, '' AS made_by
FROM copies c JOIN recordings r ON r.id = c.recording WHERE c.sha256 != '' GROUP BY c.path
UNION ALL
SELECT session, 'package', path, sha256, bytes, made_at, made_by FROM packages
"""
_CHECKS = """
SELECT session, path, checked_at AS at, CASE verified WHEN 1 THEN 'kept' ELSE 'damaged' END AS state
FROM copy_checks
UNION ALL
SELECT session, path, checked_at, CASE state WHEN 'verified' THEN 'kept' ELSE state END
FROM holding_checks WHERE state != 'away'
UNION ALL
SELECT session, path, made_at, 'kept' FROM packages WHERE verified = 1
"""
_NEW = f"""
SELECT n.session, n.form, n.path, n.seal, n.bytes, n.made_at, n.made_by FROM ({_HOLDINGS}) n
WHERE n.session IN (SELECT id FROM sessions WHERE practice = 0)
AND NOT EXISTS (SELECT 1 FROM held_copies h WHERE h.path = n.path AND h.seal = n.seal)
AND (n.session = :session OR :session = '')
"""
_READ = f"""
SELECT h.session, h.path, k.at, k.state FROM held_copies h
JOIN ({_CHECKS}) k ON k.session = h.session AND k.path = h.path
WHERE h.state NOT IN ('disposed', 'set_aside', 'given') AND k.at > h.checked_at
AND (h.session = :session OR :session = '') ORDER BY k.at
"""


@dataclass(frozen=True, slots=True)
class NewHolding:
    """A copy of a recording, or a package, that custody does not know."""

    session: str
    form: str
    path: str
    seal: str
    bytes: int
    made_at: str
    made_by: str


@dataclass(frozen=True, slots=True)
class NewCheck:
    """The newest check of a copy's folder, and the newest one in which all of it matched."""

    session: str
    path: str
    at: str
    state: str


class CustodyNews:
    """Compares the tables. On the store's thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holdings(self, session: str = "") -> list[NewHolding]:
        """What is not in custody, of a session or of all that are no practice."""
        return [NewHolding(*row) for row in self._rows(_NEW, {"session": session})]

    def checks(self, session: str = "") -> list[NewCheck]:
        """Checks since custody last heard of a copy, oldest first."""
        return [NewCheck(*row) for row in self._rows(_READ, {"session": session})]

    def newest_check(self, session: str, path: str) -> str:
        """When the copy at ``path`` was last looked at by any check; empty for never."""
        query = f"SELECT MAX(at) FROM ({_CHECKS}) WHERE session = :session AND path = :path"
        [(at,)] = self._rows(query, {"session": session, "path": path})
        return str(at or "")

    def _rows(self, query: str, values: Mapping[str, str]) -> list[tuple[Any, ...]]:
        return list(self._connection.db.conn.execute(query, dict(values)).fetchall())
