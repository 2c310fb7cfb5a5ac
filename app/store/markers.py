"""Markers on the timeline of a session, as the database keeps them beside the sidecar file."""

from __future__ import annotations

from app.model.recording import Marker
from app.store.connection import Connection


class Markers:
    """The table of markers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, session: str, marker: Marker) -> None:
        """Add a marker; on the medium when this returns."""
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO markers (session, at_s, text, kind, at) VALUES (?, ?, ?, ?, ?)",
                (session, marker.at_s, marker.text, marker.kind, marker.at),
            )

    def of_session(self, session: str) -> list[Marker]:
        """The markers of a session in the order of the timeline."""
        rows = self._connection.db.conn.execute(
            "SELECT at_s, text, kind, at FROM markers WHERE session = ? ORDER BY at_s, id",
            (session,),
        )
        return [Marker(*row) for row in rows]
