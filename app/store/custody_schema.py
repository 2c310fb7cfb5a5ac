"""The tables of custody: media, copies, events, loans, retention, orders of disposal."""

from __future__ import annotations

from sqlite_utils import Database

from app.store.append_only import REFUSE, make_append_only

_TABLES = (
    """CREATE TABLE media (
        id TEXT PRIMARY KEY,
        kind TEXT NOT NULL,
        serial TEXT NOT NULL,
        label TEXT NOT NULL,
        capacity INTEGER NOT NULL,
        place TEXT NOT NULL,
        registered_at TEXT NOT NULL,
        registered_by TEXT NOT NULL,
        seen_at TEXT NOT NULL,
        path TEXT NOT NULL,
        file_system TEXT NOT NULL,
        free INTEGER NOT NULL)""",
    """CREATE TABLE held_copies (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id),
        form TEXT NOT NULL,
        medium TEXT NOT NULL REFERENCES media(id),
        path TEXT NOT NULL,
        seal TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        made_at TEXT NOT NULL,
        made_by TEXT NOT NULL,
        verified_at TEXT NOT NULL,
        checked_at TEXT NOT NULL,
        state TEXT NOT NULL,
        UNIQUE (medium, path, seal))""",
    "CREATE INDEX held_copies_of_session ON held_copies(session)",
    "CREATE INDEX held_copies_of_path ON held_copies(path)",
    """CREATE TABLE custody_events (
        id INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        who TEXT NOT NULL,
        action TEXT NOT NULL,
        session TEXT NOT NULL,
        copy INTEGER REFERENCES held_copies(id),
        medium TEXT NOT NULL,
        why TEXT NOT NULL,
        details TEXT NOT NULL)""",
    "CREATE INDEX custody_events_of_session ON custody_events(session, id)",
    "CREATE INDEX custody_events_of_medium ON custody_events(medium, id)",
    """CREATE TABLE loans (
        id INTEGER PRIMARY KEY,
        medium TEXT NOT NULL REFERENCES media(id),
        lent_at TEXT NOT NULL,
        lent_by TEXT NOT NULL,
        borrower TEXT NOT NULL,
        purpose TEXT NOT NULL,
        due TEXT NOT NULL,
        returned_at TEXT NOT NULL,
        returned_to TEXT NOT NULL,
        condition TEXT NOT NULL)""",
    "CREATE UNIQUE INDEX one_loan_of_a_medium ON loans(medium) WHERE returned_at = ''",
    """CREATE TABLE retention (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id),
        years INTEGER CHECK (years > 0),
        from_year INTEGER NOT NULL,
        basis TEXT NOT NULL,
        set_at TEXT NOT NULL,
        set_by TEXT NOT NULL)""",
    "CREATE INDEX retention_of_session ON retention(session, id)",
    """CREATE TABLE disposals (
        id INTEGER PRIMARY KEY,
        session TEXT NOT NULL REFERENCES sessions(id),
        copies TEXT NOT NULL,
        reason TEXT NOT NULL,
        asked_by TEXT NOT NULL,
        asked_at TEXT NOT NULL,
        state TEXT NOT NULL,
        agreed_by TEXT NOT NULL,
        agreed_at TEXT NOT NULL,
        ended_at TEXT NOT NULL,
        ended_by TEXT NOT NULL,
        moved TEXT NOT NULL,
        CHECK (agreed_by = '' OR lower(agreed_by) != lower(asked_by)))""",
    "CREATE INDEX disposals_of_session ON disposals(session, id)",
)
_NEVER_DELETED = ("media", "held_copies", "loans", "disposals")


def create_custody(db: Database) -> None:
    """The step of the schema; no row is ever deleted, events and retention never changed."""
    for statement in _TABLES:
        db.conn.execute(statement)
    make_append_only(db, "custody_events")
    make_append_only(db, "retention")
    for table in _NEVER_DELETED:
        db.conn.execute(
            f"CREATE TRIGGER {table}_refuses_delete BEFORE DELETE ON {table} "
            f"BEGIN {REFUSE.format(table=table)}; END"
        )
