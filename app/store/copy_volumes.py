"""On which file system of its medium a copy was put: two disks may bear one serial number (cheap
enclosures do), and a disk may be formatted. Their file systems tell them apart.
"""

from __future__ import annotations

from sqlite_utils import Database

from app.store.connection import Connection


def create_copy_volumes(db: Database) -> None:
    """The step of the schema. Of copies from before nothing is noted."""
    db.conn.execute(
        "CREATE TABLE copy_volumes (medium TEXT NOT NULL, path TEXT NOT NULL, "
        "volume TEXT NOT NULL, PRIMARY KEY (medium, path)) WITHOUT ROWID"
    )


class CopyVolumes:
    """The table: of each place of a medium the name of the file system that it was on last."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def note(self, medium: str, path: str, volume: str) -> None:
        """Note that what lies at ``path`` of a medium was put on the file system ``volume``; an
        empty name, of a system that tells none, is not kept.
        """
        if volume:
            with self._connection.writing() as db:
                db.conn.execute(
                    "INSERT OR REPLACE INTO copy_volumes (medium, path, volume) VALUES (?, ?, ?)",
                    (medium, path, volume),
                )

    def of(self, medium: str, path: str) -> str:
        """The name of the file system; empty where none was noted."""
        row = self._connection.db.conn.execute(
            "SELECT volume FROM copy_volumes WHERE medium = ? AND path = ?", (medium, path)
        ).fetchone()
        return str(row[0]) if row else ""
