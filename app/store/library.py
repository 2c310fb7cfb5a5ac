"""The library's index kept as it has to be: what waits is read, what changed is put in its place.

What the index is asked, see :mod:`app.store.library_search`.
"""

from __future__ import annotations

import json
import time
import unicodedata
import zlib
from collections.abc import Mapping

from app.store.connection import Connection
from app.store.library_index import LibraryIndex, Row
from app.store.library_search import TIE_BITS, LibrarySearch, Match, Matches, Wanted
from app.store.library_texts import Gathering, LibraryTexts
from app.system.i18n import language

__all__ = ["Library", "Match", "Matches", "Wanted"]

FORM = 3
"""Raised when words are taken apart otherwise than before: all is then read again."""

_AT_ONCE = 200


class Library:
    """The tables of the library. On the store's thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._index = LibraryIndex(connection)
        self.search = LibrarySearch(connection).search

    def waiting(self) -> int:
        """Sessions that are still to be read, or to be read again."""
        row = self._connection.db.conn.execute("SELECT COUNT(*) FROM library_stale").fetchone()
        return int(row[0])

    def check_form(self) -> bool:
        """See that all was read as this program reads it, in its language; else begin anew."""
        form = f"{FORM} {unicodedata.unidata_version} {language()}"
        row = self._connection.db.conn.execute("SELECT form FROM library_form").fetchone()
        if row is not None and row[0] == form:
            return True
        self.empty()
        with self._connection.writing() as db:
            db.conn.execute("INSERT INTO library_form VALUES (?)", (form,))
        return False

    def empty(self) -> None:
        """Forget the index; every session waits to be read again."""
        self._index.empty()

    def refresh(self, gathering: Gathering, budget_s: float, least: int = 1) -> int:
        """Read what waits for so long, but ``least`` so many, what was written last first; returns
        how many wait on.
        """
        until = time.monotonic() + budget_s
        left = self.waiting()
        if not left:
            return 0
        with self._connection.writing() as db:
            waiting = db.conn.execute(
                "SELECT session FROM library_stale ORDER BY number DESC LIMIT ?", (_AT_ONCE,)
            ).fetchall()
            read: dict[str, LibraryTexts | None] = {}
            for (session,) in waiting:
                read[session] = _read(session, gathering)
                if len(read) >= least and time.monotonic() > until:
                    break
            self._replace(read)
        return left - len(read)

    def _replace(self, read: Mapping[str, LibraryTexts | None]) -> None:
        """Put what was read in the place of what was there.

        The index is given keys in rising order: each step back would make it begin a new file.
        """
        out: list[Row] = []
        into: list[tuple[str, Row]] = []
        for session, new in read.items():
            old = self._index.row(session)
            if new is not None and old is not None and _is_same(old, new):
                continue
            out += [old] if old is not None else []
            into += [(session, _row(new))] if new is not None else []
        for old in sorted(out):
            self._index.take_out(old)
        for session, row in sorted(into, key=lambda one: one[1]):
            self._index.put(session, row)
        self._connection.db.conn.executemany(
            "DELETE FROM library_stale WHERE session = ?", [(session,) for session in read]
        )


def _read(session: str, gathering: Gathering) -> LibraryTexts | None:
    try:
        return gathering.of_session(session)
    except LookupError:  # an entry of the log about something that is no session
        return None


def _row(texts: LibraryTexts) -> Row:
    """A session's row; its key is its beginning, and its name to tell it from others."""
    tie = zlib.crc32(texts.session.encode()) & ((1 << TIE_BITS - 1) - 1)
    key = ((texts.starts_ns // 1_000_000_000) << TIE_BITS) | tie
    return key, " ".join(texts.facts), json.dumps(dict(texts.texts), ensure_ascii=False)


def _is_same(old: Row, texts: LibraryTexts) -> bool:
    tie = (1 << TIE_BITS) - 1
    key, facts, told = _row(texts)
    return (old[0] | tie, *old[1:]) == (key | tie, facts, told)
