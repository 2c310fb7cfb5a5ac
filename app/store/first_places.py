"""On which medium a recorded copy was closed: before custody takes it over, the log alone knows.

When a recording ends the head of the log is left beside its copies, and the log says on which media
(:mod:`app.store.audit_anchors`): a disk may be exchanged for another one before it is asked again.
"""

from __future__ import annotations

import json
from pathlib import Path

from sqlite_utils import Database

from app.store.audit_anchors import LEFT, AnchorPlace, left_places
from app.store.connection import Connection

CLOSED, COPIED = "recording.closed", "copy.made"
_SESSION = """
SELECT r.session FROM copies c JOIN recordings r ON r.id = c.recording
WHERE c.path = ? AND c.sha256 = ? LIMIT 1
"""
_BESIDE = """
SELECT c.path, c.sha256 FROM brought_in b JOIN recordings r ON r.session = b.session
JOIN copies c ON c.recording = r.id AND c.sha256 != ''
    AND SUBSTR(b.path, 1, LENGTH(c.path)) = c.path
WHERE b.path = ? AND b.id = (SELECT MAX(id) FROM brought_in WHERE path = ?)
ORDER BY LENGTH(c.path) DESC
"""
_HELD = """
SELECT h.medium, m.path FROM held_copies h JOIN media m ON m.id = h.medium
WHERE h.path = ? AND h.seal = ? ORDER BY h.id LIMIT 1
"""
_CLOSINGS = f"SELECT counter, details FROM audit WHERE action = '{CLOSED}' AND subject = ?"
_AFTER = """
SELECT counter, action, details FROM audit WHERE counter > ? AND action IN (?, ?, ?)
ORDER BY counter LIMIT 9
"""


def create_places_index(db: Database) -> None:
    """The step of the schema: a copy is looked up by its place, and the end of a recording by its
    session, without reading all of the log.
    """
    db.conn.execute("CREATE INDEX copies_of_place ON copies(path)")
    db.conn.execute(f"CREATE INDEX audit_closings ON audit(subject) WHERE action = '{CLOSED}'")


def closed_on(connection: Connection, path: str, seal: str) -> AnchorPlace | None:
    """The medium on which the copy at ``path``, with this ``seal``, was closed, or that on which
    the copy lies beside which it was brought in; None where that was not noted. On the store's
    thread.
    """
    own = _closed_on(connection, path, seal)
    if own is not None:
        return own
    for copy, copy_seal in brought_in_beside(connection, path):
        known = connection.db.conn.execute(_HELD, (copy, copy_seal)).fetchone()
        place = AnchorPlace(Path(copy).parent, *known) if known else None
        place = place or _closed_on(connection, copy, copy_seal)
        if place is not None:
            return place
    return None


def brought_in_beside(connection: Connection, path: str) -> list[tuple[str, str]]:
    """Place and seal of the copies beside which what lies at ``path`` was brought in: that is done
    only where the very disk of a copy is connected. Empty for what was recorded.
    """
    return [(row[0], row[1]) for row in connection.db.conn.execute(_BESIDE, (path, path))]


def _closed_on(connection: Connection, path: str, seal: str) -> AnchorPlace | None:
    db = connection.db.conn
    for (session,) in db.execute(_SESSION, (path, seal)).fetchall():
        for counter, details in db.execute(_CLOSINGS, (session,)).fetchall():
            if seal in json.loads(details).get("copies", {}).values():
                return _left_after(connection, counter, Path(path).parent)
    return None


def _left_after(connection: Connection, closed: int, folder: Path) -> AnchorPlace | None:
    """Where the head was left at that end, in this folder: what is left there after a later
    recording or a copy may be left on another disk.
    """
    values = (closed, LEFT, CLOSED, COPIED)
    for counter, action, details in connection.db.conn.execute(_AFTER, values).fetchall():
        if action != LEFT:
            return None
        for one in left_places([(counter, details)]):
            if one.place.folder == folder:
                return one.place if one.place.medium else None
    return None
