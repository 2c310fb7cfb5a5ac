"""What recordings, packages and checks know of copies that custody has not taken over yet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.store.connection import Connection
from app.store.custody_places import at_home

_HOLDINGS = """
SELECT r.session, 'recording' AS form, c.path, MAX(c.sha256) AS seal, MAX(c.bytes) AS bytes,
    MAX(r.ended_at) AS made_at, '' AS made_by, '' AS verified_at
FROM copies c JOIN recordings r ON r.id = c.recording
WHERE c.sha256 != '' {of_recordings} GROUP BY c.path
UNION ALL
SELECT session, 'package', path, sha256, bytes, made_at, made_by,
    CASE verified WHEN 1 THEN made_at ELSE '' END FROM packages WHERE 1 {of_rows}
UNION ALL
SELECT session, form, path, seal, bytes, made_at, made_by, made_at FROM brought_in
WHERE seal != '' AND id IN (SELECT MAX(id) FROM brought_in GROUP BY path) {of_rows}
"""
_NEW = f"""
SELECT n.session, n.form, n.path, n.seal, n.bytes, n.made_at, n.made_by, n.verified_at
FROM ({_HOLDINGS}) n
WHERE n.session IN (SELECT id FROM sessions WHERE practice = 0)
AND NOT EXISTS (SELECT 1 FROM held_copies h WHERE h.path = n.path AND h.seal = n.seal)
"""
_READ = f"""
SELECT h.session, h.path, h.medium, k.checked_at, k.verified, k.id
FROM held_copies h JOIN copy_checks k ON k.session = h.session AND k.path = h.path
WHERE h.form = 'recording' AND {at_home("h")} AND k.id > h.seen_copy_check
    AND h.state NOT IN ('disposed', 'set_aside', 'given') AND (h.state != 'lost' OR k.verified = 1)
    {{of_held}}
UNION ALL
SELECT h.session, h.path, h.medium, k.checked_at,
    CASE k.state WHEN 'verified' THEN 1 WHEN 'damaged' THEN 0 END, k.id
FROM held_copies h JOIN holding_checks k ON k.session = h.session AND k.path = h.path
WHERE h.form != 'recording' AND (k.medium = h.medium OR (k.medium = '' AND {at_home("h")}))
    AND k.state != 'away' AND k.id > h.seen_holding_check
    AND h.state NOT IN ('disposed', 'set_aside', 'given')
    AND (h.state != 'lost' OR k.state = 'verified')
    {{of_held}}
ORDER BY 6
"""
_OF_ONE = {
    "of_recordings": "AND r.session = :session",
    "of_rows": "AND session = :session",
    "of_held": "AND h.session = :session",
}
"""A session's rows are looked up, not picked out of those of all."""
_STATES = {1: "kept", 0: "damaged", None: "missing"}


@dataclass(frozen=True, slots=True)
class NewHolding:
    """A copy of a recording, a package, or what was brought in, that custody does not know."""

    session: str
    form: str
    path: str
    seal: str
    bytes: int
    made_at: str
    made_by: str
    verified_at: str


@dataclass(frozen=True, slots=True)
class NewCheck:
    """A check of a copy that custody has not heard of; ``state`` is a word of ``CopyState``."""

    session: str
    path: str
    medium: str
    at: str
    state: str


class CustodyNews:
    """Compares the tables. On the store's thread. Of a copy that was noted as lost only a check
    that found all of it is news.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def holdings(self, session: str = "") -> list[NewHolding]:
        """What is not in custody, of a session or of all that are no practice."""
        return [NewHolding(*row) for row in self._rows(_NEW, session)]

    def checks(self, session: str = "") -> list[NewCheck]:
        """Checks that custody has not heard of, in the order in which they were made: by their
        rows, whatever the clock said then.
        """
        return [
            NewCheck(in_session, path, medium, at, _STATES[verified])
            for in_session, path, medium, at, verified, _row in self._rows(_READ, session)
        ]

    def _rows(self, query: str, session: str) -> list[tuple[Any, ...]]:
        told = query.format(**{name: of if session else "" for name, of in _OF_ONE.items()})
        return list(self._connection.db.conn.execute(told, {"session": session}).fetchall())
