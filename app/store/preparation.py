"""The log of a session's preparation and of its dress rehearsals: rows that never change."""

from __future__ import annotations

import json

from sqlite_utils import Database

from app.model.preparation import EntryKind, PreparationEntry
from app.store.append_only import make_append_only
from app.store.connection import Connection

COLUMNS = "session, kind, subject, noted_at, person, details"


def create_preparation(db: Database) -> None:
    """The step of the schema that makes the log of preparation."""
    db.conn.execute(
        """CREATE TABLE preparation (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            kind TEXT NOT NULL,
            subject TEXT NOT NULL,
            noted_at TEXT NOT NULL,
            person TEXT NOT NULL,
            details TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX preparation_of_session ON preparation(session, id)")
    make_append_only(db, "preparation")


class PreparationLog:
    """The table. The database itself refuses to change or delete a row."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, entry: PreparationEntry) -> None:
        """Add a row; on the medium when this returns."""
        details = json.dumps(dict(entry.details), ensure_ascii=False, sort_keys=True)
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO preparation ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)",
                (
                    entry.session,
                    str(entry.kind),
                    entry.subject,
                    entry.noted_at,
                    entry.person,
                    details,
                ),
            )

    def of_session(self, session: str) -> list[PreparationEntry]:
        """All rows of a session, oldest first."""
        rows = self._connection.db.conn.execute(
            f"SELECT {COLUMNS} FROM preparation WHERE session = ? ORDER BY id", (session,)
        )
        return [
            PreparationEntry(of, EntryKind(kind), subject, at, person, json.loads(details))
            for of, kind, subject, at, person, details in rows
        ]
