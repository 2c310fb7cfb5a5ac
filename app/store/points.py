"""Bridge points: the rooms that join sessions."""

from __future__ import annotations

from dataclasses import replace

from app.model.reception import BridgePoint
from app.store.connection import Connection


class Points:
    """The table of bridge points."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, point: BridgePoint) -> BridgePoint:
        """Add a point (``id`` None) or change one; returns the point with its ``id``.

        Raises ``LookupError`` for an ``id`` that is not there.
        """
        with self._connection.writing() as db:
            values = (point.name, point.level, point.address, point.phone)
            if point.id is None:
                cursor = db.conn.execute(
                    "INSERT INTO points (name, level, address, phone) VALUES (?, ?, ?, ?)", values
                )
                return replace(point, id=cursor.lastrowid)
            changed = db.conn.execute(
                "UPDATE points SET name = ?, level = ?, address = ?, phone = ? WHERE id = ?",
                (*values, point.id),
            )
            if changed.rowcount == 0:
                raise LookupError(point.id)
            return point

    def all(self) -> list[BridgePoint]:
        """All points in the order in which they were added."""
        rows = self._connection.db.conn.execute(
            "SELECT id, name, level, address, phone FROM points ORDER BY id"
        )
        return [BridgePoint(*row) for row in rows]
