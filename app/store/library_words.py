"""Words of the library's index: how a text is taken apart, and what the index is asked.

The index holds words without accents, and beside them those that were written with accents. It
splits at ASCII alone, so that what counts as a word is decided here and nowhere else.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

MOST_WORDS = 12
"""Words of a query beyond these are left out."""

LONGEST_WORD = 64
_WORD = re.compile(r"[^\W_]+")


def plain(text: str) -> str:
    """``text`` in small letters without accents, with d for đ, however it is composed."""
    if text.isascii():
        return text.lower()
    small = unicodedata.normalize("NFKD", text).casefold().replace("đ", "d")
    parts = unicodedata.normalize("NFKD", small)
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


@lru_cache(maxsize=1 << 16)
def _bare(word: str) -> str:
    return plain(word)


def marked(text: str) -> str:
    """``text`` in small letters with its accents, however they were composed."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFKC", text).casefold())


def plain_words(text: str) -> list[str]:
    """The words of a text without accents, in their order."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(plain(text))]


def marked_words(text: str) -> list[str]:
    """The words of a text that carry accents, with them."""
    words = _WORD.findall(marked(text))
    return [word[:LONGEST_WORD] for word in words if word != _bare(word)]


def fact(kind: str, value: str) -> str:
    """The one word by which a session is filtered: what kind of fact, and which."""
    told = hashlib.sha256(" ".join(plain_words(value)).encode()).hexdigest()[:12]
    return f"x{kind}{told}"


@dataclass(frozen=True, slots=True)
class Query:
    """A query taken apart. ``words`` are without accents; ``accented`` as they were typed, equal
    to the former where nothing was accented; the last counts as a beginning where ``open``.
    """

    words: tuple[str, ...]
    accented: tuple[str, ...]
    open: bool

    @property
    def has_accents(self) -> bool:
        """True where it was typed with accents."""
        return self.words != self.accented

    def expression(self) -> str:
        """What the index is asked for the words without accents."""
        return self._expression(("folded", word) for word in self.words)

    def accented_expression(self) -> str:
        """What it is asked for the words just as they were typed."""
        return self._expression(
            ("folded" if word == bare else "marked", word)
            for word, bare in zip(self.accented, self.words, strict=True)
        )

    def page_expressions(self, start: int, end: int) -> tuple[str, ...]:
        """What the words ``start`` to ``end`` ask of the pages: one after another, then together.

        The index of pages splits words by another rule; its form of a phrase bears that.
        """
        words = [f'"{word}"' for word in self.words[start:end]]
        tail = " *" if self.open and end == len(self.words) else ""
        together = f"folded : ({' AND '.join(words)}{tail})"
        if len(words) == 1:
            return (together,)
        return f"folded : ({' + '.join(words)}{tail})", together

    def _expression(self, parts: Iterable[tuple[str, str]]) -> str:
        asked = [f'{column} : "{word}"' for column, word in parts]
        return " AND ".join(asked) + (" *" if self.open else "")


def query_of(text: str) -> Query:
    """Take a query apart; a blank behind it ends the last word, which else may go on."""
    found = _WORD.findall(marked(text))[:MOST_WORDS]
    pairs = [(plain(word), word) for word in found]
    pairs = [
        (bare[:LONGEST_WORD], word[:LONGEST_WORD]) for bare, word in pairs if _WORD.fullmatch(bare)
    ]
    whole = bool(text) and text[-1].isspace()
    return Query(tuple(b for b, _ in pairs), tuple(w for _, w in pairs), not whole)


def has_words(text: str, words: Sequence[str], *, is_open: bool) -> bool:
    """True where all ``words`` (without accents) stand in ``text``, the last as a beginning where
    ``is_open``.
    """
    there = plain_words(text)
    known = set(there)
    if not words:
        return True
    whole, last = (words[:-1], words[-1]) if is_open else (words, "")
    if not known.issuperset(whole):
        return False
    return not last or any(word.startswith(last) for word in known)


def line_around(text: str, words: Sequence[str], *, longest: int = 120) -> str:
    """A line of ``text`` around the first of ``words`` (without accents) that stands in it."""
    flat = " ".join(text.split())
    at = _place(flat, words)
    start = max(0, at - longest // 3)
    while 0 < start < at and not flat[start - 1].isspace():
        start += 1
    cut = flat[start : start + longest].rstrip()
    after = start + longest < len(flat)
    return f"{'… ' if start else ''}{cut}{' …' if after else ''}"


def _place(text: str, words: Sequence[str]) -> int:
    for found in re.finditer(r"\S+", text):
        if any(one.startswith(word) for one in plain_words(found.group()) for word in words):
            return found.start()
    return 0
