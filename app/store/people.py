"""People: names, roles and phones that sessions are filled from."""

from __future__ import annotations

from dataclasses import replace

from app.model.reception import Person
from app.store.connection import Connection


class People:
    """The table of people."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, person: Person) -> Person:
        """Add a person (``id`` None) or change one; returns the person with its ``id``.

        Raises ``LookupError`` for an ``id`` that is not there.
        """
        with self._connection.writing() as db:
            values = (person.name, person.role, person.phone)
            if person.id is None:
                cursor = db.conn.execute(
                    "INSERT INTO people (name, role, phone) VALUES (?, ?, ?)", values
                )
                return replace(person, id=cursor.lastrowid)
            changed = db.conn.execute(
                "UPDATE people SET name = ?, role = ?, phone = ? WHERE id = ?",
                (*values, person.id),
            )
            if changed.rowcount == 0:
                raise LookupError(person.id)
            return person

    def all(self) -> list[Person]:
        """All people in the order in which they were added."""
        rows = self._connection.db.conn.execute(
            "SELECT id, name, role, phone FROM people ORDER BY id"
        )
        return [Person(*row) for row in rows]
