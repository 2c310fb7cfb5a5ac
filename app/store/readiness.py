"""Printed records of tests, keys of other points, readiness files that came: only ever added."""

from __future__ import annotations

from dataclasses import astuple, fields
from typing import Any, Generic, TypeVar

from sqlite_utils import Database

from app.model.readiness import KnownKey, ReceivedFile, TestPaper
from app.store.append_only import make_append_only
from app.store.connection import Connection

Row = TypeVar("Row", KnownKey, ReceivedFile, TestPaper)


def create_readiness(db: Database) -> None:
    """The step of the schema that makes the tables; their rows never change, the newest counts."""
    db.conn.execute(
        """CREATE TABLE test_papers (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            run_id TEXT NOT NULL,
            phase TEXT NOT NULL,
            number INTEGER NOT NULL,
            made_at TEXT NOT NULL,
            made_by TEXT NOT NULL,
            result_sha256 TEXT NOT NULL,
            pdf TEXT NOT NULL,
            pdf_sha256 TEXT NOT NULL,
            docx TEXT NOT NULL,
            docx_sha256 TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX test_papers_of_session ON test_papers(session, id)")
    db.conn.execute(
        """CREATE TABLE point_keys (
            id INTEGER PRIMARY KEY,
            point TEXT NOT NULL,
            public_key TEXT NOT NULL,
            fingerprint TEXT NOT NULL,
            trusted_at TEXT NOT NULL,
            trusted_by TEXT NOT NULL)"""
    )
    db.conn.execute(
        """CREATE TABLE readiness_files (
            id INTEGER PRIMARY KEY,
            session TEXT NOT NULL REFERENCES sessions(id),
            point TEXT NOT NULL,
            public_key TEXT NOT NULL,
            made_at TEXT NOT NULL,
            received_at TEXT NOT NULL,
            received_by TEXT NOT NULL,
            origin TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            text TEXT NOT NULL)"""
    )
    db.conn.execute("CREATE INDEX readiness_files_of_session ON readiness_files(session, id)")
    for table in ("test_papers", "point_keys", "readiness_files"):
        make_append_only(db, table)


class AddedRows(Generic[Row]):
    """A table of rows of one kind that is only ever added to."""

    def __init__(self, connection: Connection, table: str, kind: type[Row]) -> None:
        self._connection = connection
        self._table = table
        self._kind: type[Row] = kind
        self._columns = ", ".join(field.name for field in fields(kind))

    def add(self, row: Row) -> None:
        """Add a row; on the medium when this returns."""
        values = astuple(row)
        marks = ", ".join("?" * len(values))
        with self._connection.writing() as db:
            db.conn.execute(f"INSERT INTO {self._table} ({self._columns}) VALUES ({marks})", values)

    def all(self) -> list[Row]:
        """All rows, oldest first."""
        return self._rows("", ())

    def of_session(self, session: str) -> list[Row]:
        """The rows of a session, oldest first; not of a table that knows no sessions."""
        return self._rows("WHERE session = ?", (session,))

    def _rows(self, where: str, values: tuple[Any, ...]) -> list[Row]:
        rows = self._connection.db.conn.execute(
            f"SELECT {self._columns} FROM {self._table} {where} ORDER BY id", values
        )
        return [self._kind(*row) for row in rows]
