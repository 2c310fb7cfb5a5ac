"""Step of the schema: stores away from this machine, and recordings that came from elsewhere."""

from __future__ import annotations

from sqlite_utils import Database

from app.store.append_only import make_append_only


def create_transfers(db: Database) -> None:
    """Stores by name, never deleted, only put out of use; imports, only ever added to."""
    db.conn.execute(
        """CREATE TABLE archive_stores (
            name TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            place TEXT NOT NULL,
            changed_at TEXT NOT NULL,
            changed_by TEXT NOT NULL,
            in_use INTEGER NOT NULL DEFAULT 1 CHECK (in_use IN (0, 1)))"""
    )
    db.conn.execute(
        """CREATE TABLE imported_recordings (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            at TEXT NOT NULL,
            person TEXT NOT NULL,
            origin TEXT NOT NULL,
            from_whom TEXT NOT NULL,
            note TEXT NOT NULL,
            folders TEXT NOT NULL,
            files TEXT NOT NULL,
            work TEXT NOT NULL UNIQUE)"""
    )
    db.conn.execute("CREATE INDEX imported_of_session ON imported_recordings(session)")
    make_append_only(db, "imported_recordings")
