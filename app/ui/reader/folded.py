"""Words found in a text without regard to case and diacritics, at their places in that text."""

from __future__ import annotations

import unicodedata

_LETTERS = {"đ": "d", "Đ": "d"}


def _folded(text: str) -> tuple[str, list[int]]:
    """The plain letters, and where each stood; any run of white space is one space."""
    letters: list[str] = []
    places: list[int] = []
    for place, letter in enumerate(text):
        plain = _LETTERS.get(letter) or unicodedata.normalize("NFKD", letter).casefold()
        for one in plain:
            if unicodedata.combining(one):
                continue
            if one.isspace() or one == "\x00":
                if not letters or letters[-1] == " ":
                    continue
                one = " "  # noqa: PLW2901  (a run of white space)
            letters.append(one)
            places.append(place)
    return "".join(letters), places


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Start and length in ``text`` of each place where the words stand."""
    wanted = _folded(words)[0].strip()
    if not wanted:
        return []
    plain, places = _folded(text)
    found: list[tuple[int, int]] = []
    at = plain.find(wanted)
    while at >= 0:
        first, last = places[at], places[at + len(wanted) - 1]
        found.append((first, last - first + 1))
        at = plain.find(wanted, at + len(wanted))
    return found
