"""Packages made for archivists, and the handover records that go with them."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

from app.model.packages import Package
from app.store.connection import Connection

COLUMNS = "session, path, sha256, bytes, verified, made_at, made_by, handover_record, holds"


class Packages:
    """The table of packages."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, package: Package) -> Package:
        """Add a package; returns it with its ``id``."""
        with self._connection.writing() as db:
            cursor = db.conn.execute(
                f"INSERT INTO packages ({COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    package.session,
                    package.path,
                    package.sha256,
                    package.bytes,
                    package.verified,
                    package.made_at,
                    package.made_by,
                    package.handover_record,
                    None if package.holds is None else json.dumps(package.holds),
                ),
            )
        return replace(package, id=cursor.lastrowid)

    def of_session(self, session: str) -> list[Package]:
        """The packages of a session, oldest first."""
        rows = self._connection.db.conn.execute(
            f"SELECT id, {COLUMNS} FROM packages WHERE session = ? ORDER BY id", (session,)
        )
        return [_package(row) for row in rows]


def _package(row: tuple[Any, ...]) -> Package:
    holds = None if row[-1] is None else tuple(json.loads(row[-1]))
    return replace(Package(*row), verified=bool(row[5]), holds=holds)
