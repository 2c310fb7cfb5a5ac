"""The tables of the library: what sessions are found by, and which have to be read again.

``library_words`` keeps no texts of its own (a contentless index): what it was given of a session
stands in ``library_rows``. Triggers note, in the very transaction that changes anything, which
sessions are to be read again; a database written without the program knows so too.
"""

from __future__ import annotations

from sqlite_utils import Database

EVERY_SESSION = (
    "INSERT OR IGNORE INTO library_stale (session) SELECT id FROM sessions ORDER BY starts_ns"
)
"""Has every session wait to be read; the newest are read first, for the last of a list are."""

_TABLES = (
    """CREATE TABLE library_rows (
        key INTEGER PRIMARY KEY,
        session TEXT NOT NULL UNIQUE,
        facts TEXT NOT NULL,
        texts TEXT NOT NULL)""",
    """CREATE VIRTUAL TABLE library_words USING fts5(
        facts, folded, marked, content='', detail=column, prefix='1 2 3', tokenize='ascii')""",
    "CREATE TABLE library_stale (number INTEGER PRIMARY KEY, session TEXT NOT NULL UNIQUE)",
    "CREATE TABLE library_form (form TEXT NOT NULL)",
    "CREATE INDEX audit_alarms ON audit(subject) WHERE action = 'alarm.raised'",
    "CREATE INDEX session_cases_of_case ON session_cases(case_id)",
    EVERY_SESSION,
)
_HEARD = "SELECT session FROM session_cases WHERE case_id = {case}"
_OF_DOCUMENT = "(SELECT case_id FROM case_documents WHERE id = {document})"
_WRITES: tuple[tuple[str, str, str], ...] = (
    ("sessions", "INSERT UPDATE", "SELECT NEW.id"),
    *(
        (table, "INSERT UPDATE", "SELECT NEW.session")
        for table in ("steps", "recordings", "markers", "call_points", "test_runs", "packages")
    ),
    ("steps", "DELETE", "SELECT OLD.session"),
    ("copies", "INSERT UPDATE", "SELECT session FROM recordings WHERE id = NEW.recording"),
    ("copy_checks", "INSERT", "SELECT NEW.session"),
    ("seals", "INSERT UPDATE", "SELECT NEW.session"),
    ("platform_recordings", "INSERT", "SELECT NEW.session"),
    ("test_results", "INSERT", "SELECT session FROM test_runs WHERE id = NEW.run"),
    ("test_run_notes", "INSERT", "SELECT session FROM test_runs WHERE id = NEW.run"),
    ("cases", "UPDATE", _HEARD.format(case="NEW.id")),
    ("session_cases", "INSERT", "SELECT NEW.session"),
    ("session_cases", "DELETE", "SELECT OLD.session"),
    ("case_documents", "INSERT UPDATE", _HEARD.format(case="NEW.case_id")),
    (
        "original_files",
        "INSERT",
        _HEARD.format(case=_OF_DOCUMENT.format(document="NEW.document")),
    ),
)


def create_library(db: Database) -> None:
    """The step of the schema; every session there is waits to be read in the background."""
    for statement in _TABLES:
        db.conn.execute(statement)
    _hear_writes(db)


def _hear_writes(db: Database) -> None:
    for table, changes, whose in _WRITES:
        for change in changes.split():
            _note(db, table, change, whose)
    when = "AFTER INSERT ON audit WHEN NEW.action = 'alarm.raised' AND NEW.subject != ''"
    _hear(db, "alarms", when, "SELECT NEW.subject")


def _note(db: Database, table: str, change: str, whose: str) -> None:
    _hear(db, f"{table}_{change.lower()}", f"AFTER {change} ON {table}", whose)


def _hear(db: Database, name: str, when: str, whose: str) -> None:
    """Note the sessions that ``whose`` finds, by a trigger that takes the place of an older one.

    It asks what is noted already and has no rule for conflicts: that of the statement which fires a
    trigger, an upsert's too, would hold in its place.
    """
    db.conn.execute(f"DROP TRIGGER IF EXISTS library_hears_{name}")
    db.conn.execute(
        f"CREATE TRIGGER library_hears_{name} {when} BEGIN "
        f"INSERT INTO library_stale (session) SELECT id FROM sessions WHERE id IN ({whose}) "
        "AND id NOT IN (SELECT session FROM library_stale); END"
    )


def create_library_custody(db: Database) -> None:
    """A later step: the library hears of copies in custody and of the labels of their media."""
    _hear_custody(db)
    db.conn.execute(
        "INSERT OR IGNORE INTO library_stale (session) SELECT DISTINCT session FROM held_copies"
    )


def _hear_custody(db: Database) -> None:
    for change in ("INSERT", "UPDATE"):
        _note(db, "held_copies", change, "SELECT NEW.session")
    when = "AFTER UPDATE OF label, serial, place ON media"
    _hear(db, "media", when, "SELECT session FROM held_copies WHERE medium = NEW.id")


def renew_library_triggers(db: Database) -> None:
    """A later step: triggers that stood in the way of an upsert, written anew."""
    _hear_writes(db)
    _hear_custody(db)


def renew_library_index(db: Database) -> None:
    """A later step: an index half as large, of words alone, with a list of all beginnings of up to
    six letters; all is read again in the background. The list of sessions goes by an index that
    has what it asks for, so that no page of it is sorted or counted through the sessions.
    """
    for statement in (
        "DROP TABLE library_words",
        """CREATE VIRTUAL TABLE library_words USING fts5(
            words, content='', detail=none, prefix='1 2 3 4 5 6',
            tokenize="ascii tokenchars '_'")""",
        "DELETE FROM library_rows",
        "DELETE FROM library_form",
        EVERY_SESSION,
        "CREATE INDEX sessions_newest ON sessions(starts_ns DESC, id)",
        "DROP INDEX sessions_in_time",
    ):
        db.conn.execute(statement)
