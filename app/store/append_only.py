"""Tables to which rows are only ever added: the database itself refuses anything else."""

from __future__ import annotations

from sqlite_utils import Database

REFUSE = "SELECT RAISE(ABORT, '{table} is append-only')"


def make_append_only(db: Database, table: str) -> None:
    """Have the database refuse to change or delete a row of ``table``."""
    for change in ("UPDATE", "DELETE"):
        db.conn.execute(
            f"CREATE TRIGGER {table}_refuses_{change.lower()} BEFORE {change} ON {table} "
            f"BEGIN {REFUSE.format(table=table)}; END"
        )
