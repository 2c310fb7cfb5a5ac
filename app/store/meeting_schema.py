"""Steps of the schema that keep the online meeting: its points, its figures, its recording."""

from __future__ import annotations

from sqlite_utils import Database

from app.store.append_only import make_append_only


def create_call_points(db: Database) -> None:
    """Step 12: the points that belong to a session, and when each came and went."""
    db.conn.execute(
        """CREATE TABLE call_points (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            position INTEGER NOT NULL,
            name TEXT NOT NULL,
            role TEXT NOT NULL,
            required INTEGER NOT NULL CHECK (required IN (0, 1)),
            listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)))"""
    )
    db.conn.execute("CREATE INDEX call_points_of_session ON call_points(session, position)")
    db.conn.execute(
        """CREATE TABLE point_presence (
            id INTEGER PRIMARY KEY,
            point INTEGER NOT NULL REFERENCES call_points(id),
            present INTEGER NOT NULL CHECK (present IN (0, 1)),
            at TEXT NOT NULL,
            told_by TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX point_presence_of_point ON point_presence(point, id)")
    make_append_only(db, "point_presence")


def create_call_figures(db: Database) -> None:
    """Step 13: the call measured, ten seconds a row; ``at_s`` is the timeline's, if recorded."""
    db.conn.execute(
        """CREATE TABLE call_figures (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            at TEXT NOT NULL,
            at_s REAL,
            seconds INTEGER NOT NULL,
            state TEXT NOT NULL,
            cause TEXT NOT NULL,
            figures TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX call_figures_of_session ON call_figures(session, id)")


def create_platform_recordings(db: Database) -> None:
    """Step 14: what was said of the platform's own recording, and its file once it was fetched."""
    db.conn.execute(
        """CREATE TABLE platform_recordings (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            at TEXT NOT NULL,
            state TEXT NOT NULL,
            person TEXT NOT NULL,
            file TEXT NOT NULL DEFAULT '',
            sha256 TEXT NOT NULL DEFAULT '',
            bytes INTEGER NOT NULL DEFAULT 0)"""
    )
    db.conn.execute("CREATE INDEX platform_recordings_of_session ON platform_recordings(session)")
    make_append_only(db, "platform_recordings")
