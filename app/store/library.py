"""The library's index: which sessions have the words that are asked for, newest first.

A session's place in the index is its beginning, so that the newest come without sorting and a
period is a range of places. Facts by which the list is filtered are words of the index too.
"""

from __future__ import annotations

import json
import time
import unicodedata
import zlib
from dataclasses import dataclass, field

from app.store.connection import Connection
from app.store.library_pages import MOST_PAGES, PageHit, PageSearch
from app.store.library_schema import EVERY_SESSION
from app.store.library_texts import Gathering, LibraryTexts
from app.store.library_words import Query, has_words, marked_words, plain_words, query_of
from app.system.i18n import language

FORM = 1
"""Raised when words are taken apart otherwise than before: all is then read again."""

FEW = 1000
"""With fewer sessions than these found by what is told of them, pages are searched too."""

_AT_ONCE = 200
_TIE_BITS = 12
_FIRST_KEY, _LAST_KEY = -(1 << 62), 1 << 62


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is asked for. Of each group of ``facts`` one has to hold; times are since 1970."""

    text: str = ""
    facts: tuple[tuple[str, ...], ...] = ()
    from_ns: int | None = None
    until_ns: int | None = None


@dataclass(frozen=True, slots=True)
class Match:
    """A session that was found: its ``texts`` by kind, and the page where it was found by one."""

    session: str
    texts: dict[str, str] = field(default_factory=dict)
    page: PageHit | None = None


@dataclass(frozen=True, slots=True)
class Matches:
    """A stretch of the list. ``total`` counts all; ``pages_left_out``: so many were found that the
    pages of documents were not searched, or more pages were found than are looked at.
    """

    rows: list[Match]
    total: int
    pages_left_out: bool = False


class Library:
    """The tables of the library. On the store's thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._pages = PageSearch(connection)

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
        with self._connection.writing() as db:
            db.conn.execute("INSERT INTO library_words (library_words) VALUES ('delete-all')")
            db.conn.execute("DELETE FROM library_rows")
            db.conn.execute("DELETE FROM library_form")
            db.conn.execute(EVERY_SESSION)

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
            for number, (session,) in enumerate(waiting, 1):
                self._read(session, gathering)
                left -= 1
                if number >= least and time.monotonic() > until:
                    break
        return left

    def search(self, wanted: Wanted, limit: int, offset: int = 0) -> Matches:
        """The sessions that have all words: first those with the accents as typed, then those
        with the words, then those of whose documents a page has them; each newest first.
        """
        query = query_of(wanted.text)
        if not query.words and not wanted.facts:
            return self._all(wanted, limit, offset)
        lists = _lists(query, wanted)
        counts = [self._count(expression, wanted) for expression in lists]
        total = sum(counts)
        sessions: list[str] = []
        start = offset
        for expression, count in zip(lists, counts, strict=True):
            if len(sessions) < limit and start < count:
                sessions += self._keys(expression, wanted, limit - len(sessions), start)
            start = max(0, start - count)
        rows = self._with_texts(sessions)
        if total >= FEW or not query.words:
            return Matches(rows, total, pages_left_out=bool(query.words))
        known = {one for e in lists for one in self._keys(e, wanted, FEW, 0)}
        more, cut = self._by_pages(query, wanted, known)
        first = max(0, offset - total)
        shown = more[first : first + limit - len(sessions)]
        texts = {match.session: match.texts for match in self._with_texts([s for s, _ in shown])}
        rows += [Match(session, texts[session], hit) for session, hit in shown if session in texts]
        return Matches(rows, total + len(more), pages_left_out=cut)

    def _read(self, session: str, gathering: Gathering) -> None:
        try:
            texts = gathering.of_session(session)
        except LookupError:  # an entry of the log about something that is no session
            texts = None
        self._replace(session, texts)

    def _replace(self, session: str, new: LibraryTexts | None) -> None:
        conn = self._connection.db.conn
        facts = " ".join(new.facts) if new else ""
        told = json.dumps(dict(new.texts), ensure_ascii=False) if new else ""
        old = conn.execute(
            "SELECT key, facts, texts FROM library_rows WHERE session = ?", (session,)
        ).fetchone()
        at = _key(new) if new else 0
        tie = (1 << _TIE_BITS) - 1
        same = old is not None and (old[0] | tie, *old[1:]) == (at | tie, facts, told)
        if old is not None and not same:
            self._index("library_words, ", "'delete', ", *old)
            conn.execute("DELETE FROM library_rows WHERE key = ?", (old[0],))
        if new is not None and not same:
            while conn.execute("SELECT 1 FROM library_rows WHERE key = ?", (at,)).fetchone():
                at += 1
            conn.execute("INSERT INTO library_rows VALUES (?, ?, ?, ?)", (at, session, facts, told))
            self._index("", "", at, facts, told)
        conn.execute("DELETE FROM library_stale WHERE session = ?", (session,))

    def _index(self, column: str, order: str, key: int, facts: str, texts: str) -> None:
        whole = "\n".join(json.loads(texts).values())
        self._connection.db.conn.execute(
            f"INSERT INTO library_words ({column}rowid, facts, folded, marked) "
            f"VALUES ({order}?, ?, ?, ?)",
            (key, facts, " ".join(plain_words(whole)), " ".join(marked_words(whole))),
        )

    def _all(self, wanted: Wanted, limit: int, offset: int) -> Matches:
        """Straight from the sessions, so that none is wanting while the index is being made."""
        first = -(1 << 62) if wanted.from_ns is None else wanted.from_ns
        last = (1 << 62) if wanted.until_ns is None else wanted.until_ns
        conn = self._connection.db.conn
        rows = conn.execute(
            "SELECT id FROM sessions WHERE starts_ns >= ? AND starts_ns < ? "
            "ORDER BY starts_ns DESC, id LIMIT ? OFFSET ?",
            (first, last, limit, offset),
        ).fetchall()
        total = conn.execute(
            "SELECT COUNT(*) FROM sessions WHERE starts_ns >= ? AND starts_ns < ?", (first, last)
        ).fetchone()
        return Matches([Match(session) for (session,) in rows], int(total[0]))

    def _count(self, expression: str, wanted: Wanted) -> int:
        row = self._connection.db.conn.execute(
            "SELECT COUNT(*) FROM library_words WHERE library_words MATCH ? "
            "AND rowid >= ? AND rowid < ?",
            (expression, *_range(wanted)),
        ).fetchone()
        return int(row[0])

    def _keys(self, expression: str, wanted: Wanted, limit: int, offset: int) -> list[str]:
        rows = self._connection.db.conn.execute(
            "SELECT session FROM (SELECT rowid AS place FROM library_words "
            "WHERE library_words MATCH ? AND rowid >= ? AND rowid < ? "
            "ORDER BY rowid DESC LIMIT ? OFFSET ?) CROSS JOIN library_rows ON key = place",
            (expression, *_range(wanted), limit, offset),
        )
        return [session for (session,) in rows]

    def _with_texts(self, sessions: list[str]) -> list[Match]:
        """In the order given; none that waits to be read again and hears a confidential case now:
        what the index has of it may tell more than is allowed.
        """
        rows = self._connection.db.conn.execute(
            "SELECT session, texts FROM library_rows r "
            f"WHERE session IN ({', '.join('?' * len(sessions))}) AND NOT (EXISTS "
            "(SELECT 1 FROM library_stale s WHERE s.session = r.session) AND EXISTS "
            "(SELECT 1 FROM session_cases h JOIN cases c ON c.id = h.case_id "
            "WHERE h.session = r.session AND c.confidential = 1))",
            sessions,
        )
        texts = {session: json.loads(told) for session, told in rows}
        return [Match(session, texts[session]) for session in sessions if session in texts]

    def _by_pages(
        self, query: Query, wanted: Wanted, known: set[str]
    ) -> tuple[list[tuple[str, PageHit]], bool]:
        """Sessions not ``known`` that have the words on a page; where nothing was found at all,
        those that have some of the words on a page and the others in what is told of them.
        """
        bounds = _range(wanted)
        every = len(query.words)
        hits, cut = self._pages.of_words(query, (0, every), bounds, MOST_PAGES)
        found = [hit for hit in hits if hit.session not in known and _holds(hit, wanted)]
        if not found and not known:
            splits = [part for at in range(1, every) for part in ((at, every), (0, at))]
            for start, end in splits[:6]:
                rest = (*query.words[:start], *query.words[end:])
                hits, _ = self._pages.of_words(query, (start, end), bounds, MOST_PAGES // 5)
                is_open = query.open and end < every
                found += [
                    hit
                    for hit in hits
                    if _holds(hit, wanted) and has_words(hit.told(), rest, is_open=is_open)
                ]
        first: dict[str, PageHit] = {}
        for hit in found:
            first.setdefault(hit.session, hit)
        return list(first.items()), cut


def _lists(query: Query, wanted: Wanted) -> list[str]:
    """What the index is asked, one after another; no session is in two of the answers."""
    groups = [" OR ".join(f'facts : "{fact}"' for fact in group) for group in wanted.facts]
    facts = [f"({group})" for group in groups if group]
    if not query.words:
        return [" AND ".join(facts)]
    plain = f"({query.expression()})"
    if not query.has_accents:
        return [" AND ".join((plain, *facts))]
    accented = f"({query.accented_expression()})"
    return [" AND ".join((one, *facts)) for one in (accented, f"({plain} NOT {accented})")]


def _key(texts: LibraryTexts) -> int:
    """Where a session stands in the index: its beginning, and its name to tell it from others."""
    tie = zlib.crc32(texts.session.encode()) & ((1 << _TIE_BITS - 1) - 1)
    return ((texts.starts_ns // 1_000_000) << _TIE_BITS) | tie


def _range(wanted: Wanted) -> tuple[int, int]:
    first, last = (
        None if at is None else (at // 1_000_000) << _TIE_BITS
        for at in (wanted.from_ns, wanted.until_ns)
    )
    return (_FIRST_KEY if first is None else first, _LAST_KEY if last is None else last)


def _holds(hit: PageHit, wanted: Wanted) -> bool:
    facts = set(hit.facts.split())
    return all(facts.intersection(group) for group in wanted.facts)
