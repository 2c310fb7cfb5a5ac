"""Sessions found by the words on pages of their documents; never by those of confidential cases."""

from __future__ import annotations

import json
from dataclasses import dataclass

from app.store.connection import Connection
from app.store.library_words import Query

MOST_PAGES = 1000
"""Pages that are looked at for one query: the newest of those that have its words."""

LEAST_LETTERS = 3
"""A single word shorter than this stands on nearly every page, and is not looked for there."""

_HITS = """
SELECT l.session, l.facts, l.texts, d.title, t.page, t.id
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
    ``text`` its number in the table of texts.
    """

    session: str
    facts: str
    texts: str
    document: str
    page: int
    text: int

    def told(self) -> str:
        """What else is told of the session."""
        return "\n".join(json.loads(self.texts).values())


class PageSearch:
    """Asks the index of pages that dossiers keep."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_words(
        self, query: Query, part: tuple[int, int], keys: tuple[int, int], most: int
    ) -> tuple[list[PageHit], bool]:
        """Pages with the words of a ``part`` of the query: those where they follow each other
        first, then the newest session's. True where there may be more than ``most``.
        """
        words = query.words[slice(*part)]
        if not words or (len(words) == 1 and len(words[0]) < LEAST_LETTERS):
            return [], False
        found: dict[tuple[str, int], PageHit] = {}
        cut = False
        for expression in query.page_expressions(*part):
            rows = self._connection.db.conn.execute(_HITS, (expression, most, *keys)).fetchall()
            cut = cut or len(rows) >= most
            for row in rows:
                found.setdefault((row[0], row[5]), PageHit(*row))
        return list(found.values()), cut

    def text(self, hit: PageHit) -> str:
        """The words of a page that was found."""
        row = self._connection.db.conn.execute(
            "SELECT text FROM page_texts WHERE id = ?", (hit.text,)
        ).fetchone()
        return str(row[0]) if row else ""
