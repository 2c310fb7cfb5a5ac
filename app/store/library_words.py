"""Words of the library's index: how a text is taken apart, and what the index is asked.

The index holds words without accents, and beside them those that were written with accents. It
splits at ASCII alone, so that what counts as a word is decided here and nowhere else.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

MOST_WORDS = 12
"""Words of a query beyond these are left out."""

LONGEST_WORD = 64
_WORD = re.compile(r"[^\W_]+")


_ETH = str.maketrans("ð", "đ")
"""Some keyboards and converters write the letter of Icelandic, which looks the same as capital."""
_BARRED = str.maketrans("đð", "dd")


class _Letters(dict[int, str]):
    """What becomes of each letter; worked out where one is met for the first time."""

    def __missing__(self, code: int) -> str:
        small = unicodedata.normalize("NFKD", chr(code)).casefold()
        parts = unicodedata.normalize("NFKD", small.translate(_BARRED))
        self[code] = "".join(letter for letter in parts if not unicodedata.combining(letter))
        return self[code]


_LETTERS = _Letters()


def plain(text: str) -> str:
    """``text`` in small letters without accents, with d for đ (and ð), however it is composed."""
    return text.lower() if text.isascii() else text.translate(_LETTERS)


@lru_cache(maxsize=1 << 16)
def _bare(word: str) -> str:
    return plain(word)


def marked(text: str) -> str:
    """``text`` in small letters with its accents, however they were composed."""
    small = unicodedata.normalize("NFKC", text).casefold()
    return unicodedata.normalize("NFC", small.translate(_ETH))


def plain_words(text: str) -> list[str]:
    """The words of a text without accents, in their order."""
    return [word[:LONGEST_WORD] for word in _WORD.findall(plain(text))]


def marked_words(text: str) -> list[str]:
    """The words of a text that carry accents, with them."""
    words = _WORD.findall(marked(text))
    return [word[:LONGEST_WORD] for word in words if word != _bare(word)]


def index_words(text: str) -> list[str]:
    """What the index holds of a text: its words without accents, and those with accents too."""
    return list(dict.fromkeys((*plain_words(text), *marked_words(text))))


def fact(kind: str, value: str) -> str:
    """The one word by which a session is filtered: what kind of fact, and which.

    No word of a text begins with a low line, so that nobody finds it by typing.
    """
    told = hashlib.sha256(" ".join(plain_words(value)).encode()).hexdigest()[:12]
    return f"_{kind}{told}"


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
        return _all_of(self.words, is_open=self.open)

    def accented_expression(self) -> str:
        """What it is asked for the words just as they were typed."""
        return _all_of(self.accented, is_open=self.open)

    def part(self, start: int, end: int) -> Query:
        """The words from ``start`` to ``end`` alone."""
        last = self.open and end == len(self.words)
        return Query(self.words[start:end], self.accented[start:end], last)

    def splits(self) -> list[tuple[Query, Query]]:
        """The words in two parts, at each place, and the other way round."""
        every = len(self.words)
        halves = [(self.part(0, at), self.part(at, every)) for at in range(1, every)]
        return [pair for front, back in halves for pair in ((back, front), (front, back))]

    def page_expressions(self) -> tuple[str, ...]:
        """What the words ask of the pages: one after another, then together.

        The index of pages splits words by another rule; its form of a phrase bears that.
        """
        words = [f'"{word}"' for word in self.words]
        tail = " *" if self.open else ""
        together = f"folded : ({' AND '.join(words)}{tail})"
        if len(words) == 1:
            return (together,)
        return f"folded : ({' + '.join(words)}{tail})", together


def _all_of(words: Sequence[str], *, is_open: bool) -> str:
    return " AND ".join(f'"{word}"' for word in words) + (" *" if is_open else "")


def query_of(text: str) -> Query:
    """Take a query apart; a blank behind it ends the last word, which else may go on."""
    found = _WORD.findall(marked(text))[:MOST_WORDS]
    pairs = [(plain(word), word) for word in found]
    pairs = [
        (bare[:LONGEST_WORD], word[:LONGEST_WORD]) for bare, word in pairs if _WORD.fullmatch(bare)
    ]
    whole = bool(text) and text[-1].isspace()
    return Query(tuple(b for b, _ in pairs), tuple(w for _, w in pairs), not whole)


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
