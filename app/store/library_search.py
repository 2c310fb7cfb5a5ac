"""Asking the library's index: which sessions have the words that are asked for, newest first.

A session's place in the index is its beginning, so that the newest come without sorting and a
period is a range of places. Facts by which the list is filtered are words of the index too.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, field

from app.store.connection import Connection
from app.store.library_pages import MOST_PAGES, PageHit, PageSearch
from app.store.library_words import Query, query_of

FEW = 1000
"""With fewer sessions than these found by what is told of them, pages are searched too."""

MOST_COUNTED = 10_000
"""Of sessions found by words so many are listed: nobody reads on, and more words find less."""

TIE_BITS = 6
"""A key is the second of the beginning, and so many bits to tell sessions apart: neighbours stay
near each other, which is half the size of the index.
"""

_NS = 1_000_000_000
_FIRST_KEY, _LAST_KEY = -(1 << 62), 1 << 62
_MOST_SPLITS = 6


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
    """A stretch of the list. ``total`` counts what the list has; ``more``: of words that are told
    of still more sessions than these. ``pages_left_out``: so many were found that the pages of
    documents were not searched, or more pages were found than are looked at.
    """

    rows: list[Match]
    total: int
    pages_left_out: bool = False
    more: bool = False


class LibrarySearch:
    """Reads the tables of the library. On the store's thread."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._pages = PageSearch(connection)

    def search(self, wanted: Wanted, limit: int, offset: int = 0) -> Matches:
        """The sessions that have all words: first those with the accents as typed, then those
        with the words, then those of whose documents a page has them; each newest first.
        """
        query = query_of(wanted.text)
        if query.words:
            return self._by_words(query, wanted, limit, offset)
        return (
            self._by_facts(wanted, limit, offset)
            if wanted.facts
            else self._all(wanted, limit, offset)
        )

    def _all(self, wanted: Wanted, limit: int, offset: int) -> Matches:
        """Straight from the sessions, so that none is wanting while the index is being made."""
        first = _FIRST_KEY if wanted.from_ns is None else wanted.from_ns
        last = _LAST_KEY if wanted.until_ns is None else wanted.until_ns
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

    def _by_facts(self, wanted: Wanted, limit: int, offset: int) -> Matches:
        expression = _with_facts("", wanted)
        row = self._connection.db.conn.execute(
            "SELECT COUNT(*) FROM library_words WHERE library_words MATCH ? "
            "AND rowid >= ? AND rowid < ?",
            (expression, *_range(wanted)),
        ).fetchone()
        keys = self._keys(expression, wanted, limit, offset)
        return Matches(self._with_texts(keys), int(row[0]))

    def _by_words(self, query: Query, wanted: Wanted, limit: int, offset: int) -> Matches:
        keys, more = self._found(query, wanted)
        total = len(keys)
        rows = self._with_texts(keys[offset : offset + limit])
        if total >= FEW:
            return Matches(rows, total, pages_left_out=True, more=more)
        found, cut = self._by_pages(query, wanted, set(keys))
        shown = found[max(0, offset - total) : max(0, offset - total + limit)]
        texts = {match.session: match for match in self._with_texts([hit.key for hit in shown])}
        rows += [
            Match(hit.session, texts[hit.session].texts, hit)
            for hit in shown
            if hit.session in texts
        ]
        return Matches(rows, total + len(found), pages_left_out=cut)

    def _found(self, query: Query, wanted: Wanted) -> tuple[list[int], bool]:
        """The keys of what has the words, in the order of the list; True where there are more."""
        most = MOST_COUNTED + 1
        keys = self._keys(_with_facts(query.accented_expression(), wanted), wanted, most)
        if query.has_accents and len(keys) < most:
            bare = self._keys(_with_facts(query.expression(), wanted), wanted, most)
            known = set(keys)
            keys += [key for key in bare if key not in known]
        return keys[:MOST_COUNTED], len(keys) > MOST_COUNTED

    def _keys(self, expression: str, wanted: Wanted, limit: int, offset: int = 0) -> list[int]:
        rows = self._connection.db.conn.execute(
            "SELECT rowid FROM library_words WHERE library_words MATCH ? "
            "AND rowid >= ? AND rowid < ? ORDER BY rowid DESC LIMIT ? OFFSET ?",
            (expression, *_range(wanted), limit, offset),
        )
        return [key for (key,) in rows]

    def _with_texts(self, keys: Sequence[int]) -> list[Match]:
        """In the order given; none that waits to be read again and hears a confidential case now:
        what the index has of it may tell more than is allowed.
        """
        rows = self._connection.db.conn.execute(
            "SELECT key, session, texts FROM library_rows r "
            f"WHERE key IN ({', '.join('?' * len(keys))}) AND NOT (EXISTS "
            "(SELECT 1 FROM library_stale s WHERE s.session = r.session) AND EXISTS "
            "(SELECT 1 FROM session_cases h JOIN cases c ON c.id = h.case_id "
            "WHERE h.session = r.session AND c.confidential = 1))",
            keys,
        )
        found = {key: Match(session, json.loads(told)) for key, session, told in rows}
        return [found[key] for key in keys if key in found]

    def _by_pages(
        self, query: Query, wanted: Wanted, known: set[int]
    ) -> tuple[list[PageHit], bool]:
        """Sessions not ``known`` that have the words on a page; where nothing was found at all,
        those that have some of the words on a page and the others in what is told of them.
        """
        bounds = _range(wanted)
        hits, cut = self._pages.of_words(query, bounds, MOST_PAGES)
        found = [hit for hit in hits if hit.key not in known and _holds(hit, wanted)]
        if not found and not known:
            for on_page, told in query.splits()[:_MOST_SPLITS]:
                expression = _with_facts(told.expression(), wanted)
                keys = set(self._keys(expression, wanted, MOST_COUNTED))
                if keys:
                    hits, _ = self._pages.of_words(on_page, bounds, MOST_PAGES // 5)
                    found += [hit for hit in hits if hit.key in keys]
        first: dict[str, PageHit] = {}
        for hit in found:
            first.setdefault(hit.session, hit)
        return list(first.values()), cut


def _with_facts(words: str, wanted: Wanted) -> str:
    """What the index is asked: the words, and of each group of facts one."""
    groups = [" OR ".join(f'"{fact}"' for fact in group) for group in wanted.facts]
    return " AND ".join(f"({part})" for part in (words, *groups) if part)


def _range(wanted: Wanted) -> tuple[int, int]:
    """The keys of a period: whole seconds, the last one with what begins within it."""
    first = _FIRST_KEY if wanted.from_ns is None else (wanted.from_ns // _NS) << TIE_BITS
    last = _LAST_KEY if wanted.until_ns is None else -(-wanted.until_ns // _NS) << TIE_BITS
    return first, last


def _holds(hit: PageHit, wanted: Wanted) -> bool:
    facts = set(hit.facts.split())
    return all(facts.intersection(group) for group in wanted.facts)
