"""Sessions found by the words on pages of their documents; never by those of confidential cases."""

from __future__ import annotations

import re
from dataclasses import dataclass

from app.store.connection import Connection
from app.store.library_words import Query

MOST_PAGES = 500
"""Pages that are looked at for one query: the newest of those that have its words."""

LEAST_LETTERS = 3
"""A word shorter than this stands on nearly every page: alone it is not looked for there, and as
the beginning of a last word it is looked for on the pages that have the others.
"""

_HITS = """
SELECT l.session, l.key, l.facts, d.title, t.page, t.id, t.folded
FROM (SELECT rowid AS id FROM page_words WHERE page_words MATCH ? ORDER BY rowid DESC LIMIT ?) h
CROSS JOIN page_texts t ON t.id = h.id
CROSS JOIN case_documents d ON d.id = t.document AND d.withdrawn = ''
CROSS JOIN session_cases s ON s.case_id = d.case_id
CROSS JOIN library_rows l ON l.session = s.session AND l.key >= ? AND l.key < ?
WHERE NOT EXISTS (SELECT 1 FROM session_cases h JOIN cases c ON c.id = h.case_id
    WHERE h.session = s.session AND c.confidential = 1)
ORDER BY l.key DESC, t.id
"""


@dataclass(frozen=True, slots=True)
class PageHit:
    """A page of a document of a session's case. ``page`` is from 1, 0 for the document's title;
    ``text`` its number in the table of texts, ``key`` the session's in the index.
    """

    session: str
    key: int
    facts: str
    document: str
    page: int
    text: int


class PageSearch:
    """Asks the index of pages that dossiers keep."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_words(
        self, query: Query, keys: tuple[int, int], most: int
    ) -> tuple[list[PageHit], bool]:
        """Pages with the words of a query: those where they follow each other first, then the
        newest session's. True where there may be more than ``most``.
        """
        asked, beginning = _without_short_end(query)
        if not asked.words or (len(asked.words) == 1 and len(asked.words[0]) < LEAST_LETTERS):
            return [], False
        found: dict[tuple[str, int], PageHit] = {}
        cut = False
        for expression in asked.page_expressions():
            rows = self._connection.db.conn.execute(_HITS, (expression, most, *keys)).fetchall()
            cut = cut or len(rows) >= most
            for *row, folded in rows:
                if beginning.search(folded):
                    found.setdefault((row[0], row[-1]), PageHit(*row))
        return list(found.values()), cut

    def text(self, hit: PageHit) -> str:
        """The words of a page that was found."""
        row = self._connection.db.conn.execute(
            "SELECT text FROM page_texts WHERE id = ?", (hit.text,)
        ).fetchone()
        return str(row[0]) if row else ""


def _without_short_end(query: Query) -> tuple[Query, re.Pattern[str]]:
    """A query without the few letters at its end, and what finds a word that begins so."""
    last = query.words[-1] if query.words and query.open else ""
    if len(query.words) < 2 or not last or len(last) >= LEAST_LETTERS:
        return query, re.compile("")
    whole = query.part(0, len(query.words) - 1)
    return whole, re.compile(rf"(?<![^\W_]){re.escape(last)}")
