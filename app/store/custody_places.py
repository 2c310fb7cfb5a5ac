"""Where copies lie: a path alone names none, for two disks may be connected at one place in turn.

The first copy that custody took over at a path is the one that the program put there itself; the
records from before media were noted, and those of the recording, speak of that one.
"""

from __future__ import annotations

from sqlite_utils import Database

SEEN = {"seen_copy_check": "copy_checks", "seen_holding_check": "holding_checks"}
"""How far the checks of a copy were taken over, by their rows: a clock may have been wrong."""
_NEWEST = (
    "COALESCE((SELECT MAX(k.id) FROM {table} k WHERE k.session = held_copies.session "
    "AND k.path = held_copies.path{more}), 0)"
)
NEWEST_CHECKS = {column: _NEWEST.format(table=table, more="") for column, table in SEEN.items()}
"""SQL: the newest row at the place of a held copy, by the column that remembers it."""


def home_medium(row: str, *, seal: str = "seal") -> str:
    """SQL: the medium of what the program put at the session and path of a table's ``row``, and of
    its ``seal`` where that column is named; empty where custody has not taken it over.
    """
    same = f"AND f.seal = {row}.{seal} " if seal else ""
    return (
        f"COALESCE((SELECT f.medium FROM held_copies f WHERE f.session = {row}.session "
        f"AND f.path = {row}.path {same}ORDER BY f.id LIMIT 1), '')"
    )


def at_home(held: str) -> str:
    """SQL: true for the row of ``held_copies`` that is what the program itself put there."""
    return (
        f"{held}.id = (SELECT MIN(f.id) FROM held_copies f WHERE f.session = {held}.session "
        f"AND f.path = {held}.path AND f.seal = {held}.seal)"
    )


def tell_media_apart(db: Database) -> None:
    """Step 33: a check says on which medium it was made; a copy knows which checks it has heard of
    by their rows. What was taken over so far was taken over by time.
    """
    db.conn.execute("ALTER TABLE holding_checks ADD COLUMN medium TEXT NOT NULL DEFAULT ''")
    before = " AND k.checked_at <= held_copies.checked_at"
    for column, table in SEEN.items():
        db.conn.execute(f"ALTER TABLE held_copies ADD COLUMN {column} INTEGER NOT NULL DEFAULT 0")
        known = _NEWEST.format(table=table, more=before)
        db.conn.execute(f"UPDATE held_copies SET {column} = {known}")
