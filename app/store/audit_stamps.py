"""Time stamps of the audit log's head, as a server outside gave them (RFC 3161); only added to."""

from __future__ import annotations

from dataclasses import astuple, dataclass

from sqlite_utils import Database

from app.store.append_only import make_append_only
from app.store.connection import Connection

COLUMNS = "counter, sha256, stamped_at, address, token"


@dataclass(frozen=True, slots=True)
class AuditStamp:
    """The head (``counter``, ``sha256`` of that entry) stood before ``stamped_at`` (ISO 8601, by
    the server's clock); ``token`` is the server's whole answer (DER).
    """

    counter: int
    sha256: str
    stamped_at: str
    address: str
    token: bytes


def create_audit_stamps(db: Database) -> None:
    """The step of the schema that makes the table."""
    db.conn.execute(
        """CREATE TABLE audit_stamps (
            id INTEGER PRIMARY KEY,
            counter INTEGER NOT NULL,
            sha256 TEXT NOT NULL,
            stamped_at TEXT NOT NULL,
            address TEXT NOT NULL,
            token BLOB NOT NULL)"""
    )
    make_append_only(db, "audit_stamps")


class AuditStamps:
    """The table of time stamps."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, stamp: AuditStamp) -> None:
        """Keep a stamp; raises :class:`~app.model.errors.StoreError`."""
        with self._connection.writing() as db:
            marks = ", ".join("?" * len(COLUMNS.split(", ")))
            db.conn.execute(
                f"INSERT INTO audit_stamps ({COLUMNS}) VALUES ({marks})", astuple(stamp)
            )

    def all(self) -> list[AuditStamp]:
        """All stamps, oldest first."""
        rows = self._connection.db.conn.execute(f"SELECT {COLUMNS} FROM audit_stamps ORDER BY id")
        return [AuditStamp(*row) for row in rows]

    def newest(self) -> AuditStamp | None:
        """The newest stamp."""
        row = self._connection.db.conn.execute(
            f"SELECT {COLUMNS} FROM audit_stamps ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return AuditStamp(*row) if row else None
