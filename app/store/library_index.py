"""The rows of the library's index: put in, taken out, and forgotten where they tell too much.

The index keeps no texts of its own: to take a session out it has to be given the same words again,
which stand in ``library_rows``.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Sequence

from app.model.errors import StoreError
from app.store.connection import Connection
from app.store.library_schema import EVERY_SESSION
from app.store.library_words import index_words

Row = tuple[int, str, str]
"""Of a session in the index: its key, its facts, and its texts as JSON."""


class LibraryIndex:
    """Writes the index, within the transaction of whoever asks for it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def row(self, session: str) -> Row | None:
        """What the index has of a session; None for nothing."""
        found: Row | None = self._connection.db.conn.execute(
            "SELECT key, facts, texts FROM library_rows WHERE session = ?", (session,)
        ).fetchone()
        return found

    def put(self, session: str, row: Row) -> None:
        """Put a session in, under the next free key."""
        key, facts, told = row
        conn = self._connection.db.conn
        while conn.execute("SELECT 1 FROM library_rows WHERE key = ?", (key,)).fetchone():
            key += 1
        conn.execute("INSERT INTO library_rows VALUES (?, ?, ?, ?)", (key, session, facts, told))
        self._index("", "", (key, facts, told))

    def take_out(self, row: Row) -> None:
        """Take a session out."""
        self._index("library_words, ", "'delete', ", row)
        self._connection.db.conn.execute("DELETE FROM library_rows WHERE key = ?", (row[0],))

    def forget(self, sessions: Sequence[str]) -> None:
        """Take sessions out now, for what the index has of them must not be told any more; they
        are the next to be read again. All of an index that is spoilt is given up.
        """
        next_read = (
            "INSERT OR REPLACE INTO library_stale (session) SELECT id FROM sessions WHERE id"
        )
        try:
            with self._connection.writing() as db:
                for session in sessions:
                    db.conn.execute(f"{next_read} = ?", (session,))
                    if (row := self.row(session)) is not None:
                        self.take_out(row)
        except StoreError as error:
            if not is_spoilt(error.__cause__):
                raise
            self.empty()

    def empty(self) -> None:
        """Give up all of the index, and what says how it was made; every session waits."""
        with self._connection.writing() as db:
            db.conn.execute("INSERT INTO library_words (library_words) VALUES ('delete-all')")
            db.conn.execute("DELETE FROM library_rows")
            db.conn.execute("DELETE FROM library_form")
            db.conn.execute(EVERY_SESSION)

    def _index(self, column: str, order: str, row: Row) -> None:
        key, facts, told = row
        whole = "\n".join(json.loads(told).values())
        self._connection.db.conn.execute(
            f"INSERT INTO library_words ({column}rowid, words) VALUES ({order}?, ?)",
            (key, f"{facts} {' '.join(index_words(whole))}"),
        )


def is_spoilt(error: BaseException | None) -> bool:
    """Whether SQLite says that the index itself is damaged: it finds what cannot be, or writes
    what is there already.
    """
    spoilt = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_CONSTRAINT}
    return isinstance(error, sqlite3.DatabaseError) and error.sqlite_errorcode & 0xFF in spoilt
