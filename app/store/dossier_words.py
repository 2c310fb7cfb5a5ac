"""Search in the words of the pages, with Vietnamese accents or without."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from app.store.connection import Connection

TITLE_PAGE = 0
"""Where the title and the sender's names of a document stand in the index; pages start at 1."""
LONGEST_SNIPPET = 120
MOST_HITS = 200

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Hit:
    """A page in which all words of a query stand. ``page`` is from 1, 0 for the title.

    ``snippet`` is a line around the first of the words, as it is written there.
    """

    case: str
    document: str
    page: int
    snippet: str


@lru_cache(maxsize=4096)
def _fold_character(character: str) -> str:
    if character in "đĐðÐ":
        return "d"
    lower = unicodedata.normalize("NFD", character)[0].lower()
    return lower if len(lower) == 1 else character


def fold(text: str) -> str:
    """``text`` in small letters without accents and with d for đ, and for ð, which some keyboards
    write in its place.

    Each character of the NFC form gives one, so that places in both are the same.
    """
    return "".join(map(_fold_character, unicodedata.normalize("NFC", text)))


class PageTexts:
    """The table of the pages' texts and its index of words."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put_text(self, document: str, page: int, text: str) -> None:
        """Keep the text of a page (from 1), in place of what was there; it is found from now on."""
        plain = unicodedata.normalize("NFC", text.replace("\0", " "))
        with self._connection.writing() as db:
            db.conn.execute(
                "INSERT INTO page_texts (document, page, text, folded) VALUES (?, ?, ?, ?) "
                "ON CONFLICT (document, page) DO UPDATE SET "
                "text = excluded.text, folded = excluded.folded",
                (document, page, plain, fold(plain)),
            )

    def text(self, document: str, page: int) -> str | None:
        """The text of a page, None where none was put."""
        row = self._connection.db.conn.execute(
            "SELECT text FROM page_texts WHERE document = ? AND page = ?", (document, page)
        ).fetchone()
        return None if row is None else str(row[0])

    def pages_with_text(self, document: str) -> set[int]:
        """The pages of a document whose text was put."""
        rows = self._connection.db.conn.execute(
            "SELECT page FROM page_texts WHERE document = ? AND page > 0", (document,)
        )
        return {page for (page,) in rows}

    def search(
        self, query: str, case: str = "", session: str = "", most: int = MOST_HITS
    ) -> list[Hit]:
        """Pages with all words of ``query``, the last as a beginning; best first.

        Before all others come pages with the accents just as they were typed, and there and
        after them those in which the words follow each other. Withdrawn documents are not found.
        """
        found: dict[tuple[str, int], Hit] = {}
        for expression in _expressions(query):
            if len(found) >= most:
                break
            for hit in self._matches(expression, query, case, session, most):
                found.setdefault((hit.document, hit.page), hit)
        return list(found.values())[:most]

    def _matches(
        self, expression: str, query: str, case: str, session: str, most: int
    ) -> list[Hit]:
        rows = self._connection.db.conn.execute(
            "SELECT case_documents.case_id, document, page, page_texts.text, page_texts.folded "
            "FROM page_words JOIN page_texts ON page_texts.id = page_words.rowid "
            "JOIN case_documents ON case_documents.id = page_texts.document "
            "WHERE page_words MATCH ? AND case_documents.withdrawn = '' "
            "AND (? = '' OR case_documents.case_id = ?) "
            "AND (? = '' OR EXISTS (SELECT 1 FROM session_cases WHERE session = ? "
            "AND session_cases.case_id = case_documents.case_id)) "
            "ORDER BY page_words.rank, case_documents.position, page LIMIT ?",
            (expression, case, case, session, session, most),
        )
        words = _WORD.findall(fold(query))
        return [Hit(c, d, page, _snippet(text, folded, words)) for c, d, page, text, folded in rows]


def _expressions(query: str) -> list[str]:
    """What the index is asked, one after another; nothing of it is the query's own syntax."""
    typed = unicodedata.normalize("NFC", query).lower()
    asked = [("folded", _WORD.findall(fold(query)))]
    if fold(query) != typed:
        asked.insert(0, ("text", _WORD.findall(typed)))
    return [
        f"{column} : ({how})"
        for column, words in asked
        if words
        for how in ((_phrase(words), _all(words)) if len(words) > 1 else (_all(words),))
    ]


def _phrase(words: Sequence[str]) -> str:
    return " + ".join(f'"{word}"' for word in words) + " *"


def _all(words: Sequence[str]) -> str:
    return " AND ".join(f'"{word}"' for word in words) + " *"


def _snippet(text: str, folded: str, words: Sequence[str]) -> str:
    """A line around the place where the words follow each other, else around the first."""
    together = r"\W+".join(map(re.escape, words))
    place = re.search(rf"\b{together}", folded) or re.search(rf"\b{re.escape(words[0])}", folded)
    at = place.start() if place else 0
    start = max(0, at - LONGEST_SNIPPET // 3)
    end = min(len(text), start + LONGEST_SNIPPET)
    start = start if start == 0 else _next_space(text, start, at)
    cut = " ".join(text[start:end].split())
    return f"{'… ' if start else ''}{cut}{' …' if end < len(text) else ''}"


def _next_space(text: str, start: int, limit: int) -> int:
    for place in range(start, limit):
        if text[place].isspace():
            return place + 1
    return start
