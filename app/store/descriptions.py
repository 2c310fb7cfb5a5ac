"""What archivists stated about sessions' files: every statement stays, the newest counts."""

from __future__ import annotations

from dataclasses import astuple

from sqlite_utils import Database

from app.model.clock import wall_now
from app.model.descriptions import FIELDS, NOTHING_STATED, ArchivalDescription
from app.store.append_only import make_append_only
from app.store.connection import Connection

_COLUMNS = ", ".join(FIELDS)


def create_descriptions(db: Database) -> None:
    """The step of the schema that makes the table."""
    columns = ", ".join(f"{name} TEXT NOT NULL" for name in FIELDS)
    db.conn.execute(
        f"""CREATE TABLE descriptions (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            at TEXT NOT NULL,
            person TEXT NOT NULL,
            {columns})"""
    )
    db.conn.execute("CREATE INDEX descriptions_of_session ON descriptions(session, id)")
    make_append_only(db, "descriptions")


class Descriptions:
    """The table of descriptions. Raises :class:`~app.model.errors.StoreError` on a refusal."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def state(self, session: str, stated: ArchivalDescription, person: str) -> None:
        """Keep what a person states of a session's file."""
        values = (session, wall_now(), person, *astuple(stated))
        marks = ", ".join("?" * len(values))
        with self._connection.writing() as db:
            db.conn.execute(
                f"INSERT INTO descriptions (session, at, person, {_COLUMNS}) VALUES ({marks})",
                values,
            )

    def of_session(self, session: str) -> ArchivalDescription:
        """What was stated last of a session's file; nothing where nobody did."""
        return self._newest("WHERE session = ?", session)

    def newest(self) -> ArchivalDescription:
        """What was stated last of any file: the fonds of a house seldom changes."""
        return self._newest("")

    def _newest(self, where: str, *values: str) -> ArchivalDescription:
        row = self._connection.db.conn.execute(
            f"SELECT {_COLUMNS} FROM descriptions {where} ORDER BY id DESC LIMIT 1", values
        ).fetchone()
        return ArchivalDescription(*row) if row else NOTHING_STATED
