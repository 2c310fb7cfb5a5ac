"""The figures that a session is held by: kept whole, so that a later version changes no old one."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from sqlite_utils import Database

from app.store.append_only import make_append_only
from app.store.connection import Connection

_COLUMNS = "session, profile, title, revision, sha256, pinned_at, figures"


@dataclass(frozen=True, slots=True)
class PinnedProfile:
    """What one session pinned. ``figures`` is plain data; ``pinned_at`` is ISO 8601."""

    session: str
    profile: str
    title: str
    revision: int
    sha256: str
    pinned_at: str
    figures: dict[str, Any]


class SessionProfiles:
    """The table of pinned profiles: one row for a session, for ever."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def pin(self, pinned: PinnedProfile) -> PinnedProfile:
        """Keep what a session is held by; the first word counts, and it is handed back."""
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT OR IGNORE INTO session_profiles ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    pinned.session,
                    pinned.profile,
                    pinned.title,
                    pinned.revision,
                    pinned.sha256,
                    pinned.pinned_at,
                    json.dumps(pinned.figures, ensure_ascii=False, sort_keys=True),
                ),
            )
        kept = self.of_session(pinned.session)
        assert kept is not None
        return kept

    def of_session(self, session: str) -> PinnedProfile | None:
        """What a session pinned, or None."""
        row = self._connection.db.conn.execute(
            f"SELECT {_COLUMNS} FROM session_profiles WHERE session = ?", (session,)
        ).fetchone()
        if row is None:
            return None
        values = dict(zip(_COLUMNS.split(", "), row, strict=True))
        return PinnedProfile(**{**values, "figures": json.loads(values["figures"])})


def create_session_profiles(db: Database) -> None:
    """The profile of each session, pinned when its first test or its recording begins."""
    db.conn.execute(
        """CREATE TABLE session_profiles (
            session TEXT PRIMARY KEY REFERENCES sessions(id),
            profile TEXT NOT NULL,
            title TEXT NOT NULL,
            revision INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            pinned_at TEXT NOT NULL,
            figures TEXT NOT NULL)"""
    )
    make_append_only(db, "session_profiles")
