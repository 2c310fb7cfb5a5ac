"""Names as a meeting's page shows them against the points of a list. Pure."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from app.model.conference import CallPoint

_BETWEEN = re.compile(r"[\W_]+")


def folded(name: str) -> str:
    """A name without case, accents and punctuation, as names are compared: people type them."""
    plain = unicodedata.normalize("NFD", name.casefold().replace("đ", "d"))
    letters = "".join(sign for sign in plain if not unicodedata.combining(sign))
    return " ".join(_BETWEEN.sub(" ", letters).split())


def is_named(point: str, shown: str) -> bool:
    """True where ``shown`` is the point: its name stands in it word for word, or the reverse.

    A single word is never taken for a longer name.
    """
    one, other = folded(point), folded(shown)
    if not one or not other:
        return False
    return f" {one} " in f" {other} " or (" " in other and f" {other} " in f" {one} ")


def present_points(points: Iterable[CallPoint], shown: Iterable[str]) -> set[int]:
    """The numbers of the points that are among the names shown."""
    names = list(shown)
    return {
        point.id
        for point in points
        if point.id is not None and any(is_named(point.name, name) for name in names)
    }


def strangers(points: Sequence[CallPoint], shown: Iterable[str], own: str) -> list[str]:
    """Names that belong to no point of the list and are not our own; none without a list."""
    if not points:
        return []
    known = [*(point.name for point in points), *([own] if own else [])]
    return [name for name in shown if not any(is_named(one, name) for one in known)]
