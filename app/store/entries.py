"""Entries that records are filled from: people and bridge points, one table each."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Generic, TypeVar

from app.model.reception import BridgePoint, Person
from app.store.connection import Connection

Entry = TypeVar("Entry", Person, BridgePoint)


class Entries(Generic[Entry]):
    """A table whose columns are the fields of the dataclass ``kind``; ``id`` numbers the rows."""

    def __init__(self, connection: Connection, table: str, kind: type[Entry]) -> None:
        self._connection = connection
        self._table = table
        self._kind: type[Entry] = kind
        self._columns: tuple[str, ...] = tuple(
            field.name for field in fields(kind) if field.name != "id"
        )

    def save(self, entry: Entry) -> Entry:
        """Add an entry (``id`` None) or change one; returns it with its ``id``.

        Raises ``LookupError`` for an ``id`` that is not there.
        """
        values: tuple[object, ...] = tuple(getattr(entry, column) for column in self._columns)
        with self._connection.writing() as db:
            if entry.id is None:
                marks = ", ".join("?" * len(values))
                cursor = db.conn.execute(
                    f"INSERT INTO {self._table} ({', '.join(self._columns)}) VALUES ({marks})",
                    values,
                )
                return replace(entry, id=cursor.lastrowid)
            settings = ", ".join(f"{column} = ?" for column in self._columns)
            changed = db.conn.execute(
                f"UPDATE {self._table} SET {settings} WHERE id = ?", (*values, entry.id)
            )
            if changed.rowcount == 0:
                raise LookupError(entry.id)
            return entry

    def all(self) -> list[Entry]:
        """All entries in the order in which they were added."""
        rows = self._connection.db.conn.execute(
            f"SELECT id, {', '.join(self._columns)} FROM {self._table} ORDER BY id"
        )
        return [self._kind(*row) for row in rows]
