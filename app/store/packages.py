"""Packages made for archivists, and the handover records that go with them."""

from __future__ import annotations

from dataclasses import replace

from app.model.packages import Package
from app.store.connection import Connection

COLUMNS = "session, path, sha256, bytes, verified, made_at, made_by, handover_record"


class Packages:
    """The table of packages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, package: Package) -> Package:
        """Add a package; returns it with its ``id``."""
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO packages ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    package.session,
                    package.path,
                    package.sha256,
                    package.bytes,
                    package.verified,
                    package.made_at,
                    package.made_by,
                    package.handover_record,
                ),
            )
        return replace(package, id=cursor.lastrowid)

    def of_session(self, session: str) -> list[Package]:
        """The packages of a session, oldest first."""
        rows = self._connection.db.conn.execute(
            f"SELECT id, {COLUMNS} FROM packages WHERE session = ? ORDER BY id", (session,)
        )
        return [replace(Package(*row), verified=bool(row[5])) for row in rows]
