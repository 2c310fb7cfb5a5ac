"""The roll call's table: each point of the session, and the four things it has to answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from app.model.text import T, Text

HEAR, SEE, HEARD, SEEN = "hear", "see", "heard", "seen"
ANSWERS = (HEAR, SEE, HEARD, SEEN)
ANSWER_WORDS: Mapping[str, Text] = {
    HEAR: T("roll call", "hears us"),
    SEE: T("roll call", "sees us"),
    HEARD: T("roll call", "is heard"),
    SEEN: T("roll call", "is seen"),
}
"""What each answer says of the point."""

Rows = Sequence[Mapping[str, Any]]
Matrix = Mapping[str, Mapping[str, Any]]


def wanting(point: Mapping[str, Any], matrix: Matrix) -> tuple[list[str], list[str]]:
    """Of one point the answers that are "no", and those that nobody has given."""
    row = matrix.get(str(point["id"])) or {}
    bad = [answer for answer in ANSWERS if row.get(answer) is False]
    missing = [answer for answer in ANSWERS if not isinstance(row.get(answer), bool)]
    return bad, missing


def point_words(name: str, answers: Sequence[str]) -> Text:
    """A point with what is wrong with it."""
    words = ANSWER_WORDS[answers[0]]
    for answer in answers[1:]:
        words = T("roll call", "{first}, {next}")(first=words, next=ANSWER_WORDS[answer])
    return T("roll call", "{point} ({answers})")(point=name, answers=words)


def listed_words(parts: Sequence[Text]) -> Text:
    """Points one after the other; raises ``IndexError`` for none."""
    words = parts[0]
    for part in parts[1:]:
        words = T("roll call", "{first}; {next}")(first=words, next=part)
    return words
