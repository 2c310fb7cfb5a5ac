"""What happens to a test run besides its results: rows that are only ever added."""

from __future__ import annotations

from sqlite_utils import Database

from app.store.append_only import make_append_only


def create_test_run_notes(db: Database) -> None:
    """Notes of a run: who began it, why it is late, who handed it over to whom."""
    db.conn.execute(
        """CREATE TABLE test_run_notes (
            id INTEGER PRIMARY KEY,
            run INTEGER NOT NULL REFERENCES test_runs(id),
            kind TEXT NOT NULL,
            at TEXT NOT NULL,
            note TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX test_run_notes_of_run ON test_run_notes(run)")
    make_append_only(db, "test_run_notes")
