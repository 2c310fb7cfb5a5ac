"""The open database: how it is opened, and transactions that nest and speak plainly."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from sqlite_utils import Database

from app.model.errors import StoreError
from app.model.text import T

BUSY_TIMEOUT_S = 5.0
BUSY = frozenset(
    {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_PERM, sqlite3.SQLITE_CANTOPEN}
)
"""What SQLite says of a whole database that cannot be had just now."""
BUSY_AGAIN_S = 0.1
"""So long a write waits for a database that did not let the last one in: many wait in turn."""
LOCKED = frozenset({sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED})
DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Connection:
    """One connection. ``after_commit`` callables run once the outermost transaction is durable.

    Thread-agnostic: whoever opens it sees to it that one thread at a time uses it.
    """

    def __init__(self, db: Database, path: Path) -> None:
        self.db = db
        self.path = path
        self.after_commit: list[Callable[[], None]] = []
        self._held_up = False

    @contextmanager
    def writing(self) -> Generator[Database, None, None]:
        """Commit all or nothing of what the block writes; blocks nest.

        Raises :class:`StoreError` where SQLite refuses (disk full, read-only, locked, damaged).
        """
        outermost = not self.db.conn.in_transaction
        try:
            with self.db.atomic():
                yield self.db
        except sqlite3.Error as error:
            if getattr(error, "sqlite_errorcode", 0) & 0xFF in LOCKED:
                self._wait_less(held_up=True)
            raise cannot_write(self.path, error) from error
        if outermost:
            self._wait_less(held_up=False)
            for tell in self.after_commit:
                tell()

    def _wait_less(self, *, held_up: bool) -> None:
        """While another program holds the database, each further write is refused at once."""
        if held_up is not self._held_up:
            self._held_up = held_up
            wait_s = BUSY_AGAIN_S if held_up else BUSY_TIMEOUT_S
            self.db.conn.execute(f"PRAGMA busy_timeout = {round(wait_s * 1000)}")

    def close(self) -> None:
        """Close the file; the write-ahead log is folded in by the last one to close."""
        self.db.close()


def connect(path: Path) -> Database:
    """Open a database for writing: WAL, every commit flushed to the medium, foreign keys held."""
    raw = sqlite3.connect(
        path, timeout=BUSY_TIMEOUT_S, isolation_level=None, check_same_thread=False
    )
    try:
        db = Database(raw, recursive_triggers=True, execute_plugins=False)
        raw.execute("PRAGMA journal_mode = WAL")
        raw.execute("PRAGMA synchronous = FULL")
        raw.execute("PRAGMA foreign_keys = ON")
    except BaseException:
        raw.close()
        raise
    return db


def connect_to_read(path: Path) -> Database:
    """Open an existing database that this connection can never change."""
    raw = sqlite3.connect(
        f"{path.resolve().as_uri()}?mode=ro",
        uri=True,
        timeout=BUSY_TIMEOUT_S,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        raw.execute("PRAGMA query_only = ON")
        return Database(raw, recursive_triggers=True, execute_plugins=False)
    except BaseException:
        raw.close()
        raise


@contextmanager
def reading(path: Path) -> Generator[None, None, None]:
    """Say plainly what SQLite finds wrong with a database that is read; a whole one is never it.

    Raises :class:`StoreError`.
    """
    try:
        yield
    except sqlite3.DatabaseError as error:
        busy = getattr(error, "sqlite_errorcode", None) in BUSY
        raise (unreadable(path, str(error)) if busy else damaged(path, error)) from error


def damaged(path: Path, error: Exception) -> StoreError:
    """The sentence for a database in which SQLite finds what cannot be."""
    return StoreError(
        T("store", "The database {path} is damaged: {reason}.")(path=str(path), reason=str(error)),
        meaning=T(
            "store",
            "What the lists and the audit log say can no longer be proved. Nothing was changed;"
            " recordings and packages on the disks are not touched.",
        ),
        action=T(
            "store",
            "Close the program, keep the damaged file, check the disk, put back the newest copy"
            " of the database with the file of anchors beside it, and have the log checked again.",
        ),
    )


def cannot_write(path: Path, error: Exception) -> StoreError:
    """The sentence for a refused write, or for a database that proves to be damaged."""
    if getattr(error, "sqlite_errorcode", None) in DAMAGED:
        return damaged(path, error)
    return StoreError(
        T("store", "The database {path} cannot be written: {reason}.")(
            path=str(path), reason=str(error)
        ),
        meaning=T("store", "The last entry is not kept; recordings on the disks are not touched."),
        action=T("store", "Check the disk of the data folder and its free space."),
    )


def unreadable(path: Path, reason: object) -> StoreError:
    """The sentence for a database that cannot be read; ``reason`` is a text or a message."""
    return StoreError(
        T("store", "The database {path} cannot be read: {reason}.")(path=str(path), reason=reason),
        meaning=T("store", "Nothing was changed; the file stays where it is."),
        action=T("store", "Put back a copy of the database, or choose another data folder."),
    )
