"""The checklist on paper, to be ticked by hand where the program cannot be used.

The same items, thresholds and sources as on the screen, of the same revision, which stands on the
paper in words and as a QR code.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Any

from app.archive.document import (
    Blank,
    Cell,
    Code,
    Document,
    Grid,
    Head,
    Heading,
    Line,
    Part,
    Signatures,
    Title,
)
from app.archive.test_record import CODE_LETTERS, record_words
from app.archive.test_record_facts import Values, text_of
from app.archive.test_record_rows import moment
from app.system.paths import RESOURCES

Words = Mapping[str, str]
_EMPTY_ROWS = 4


def compose_sheet(order: Mapping[str, Any]) -> Document:
    """The paper of one phase. ``order`` has ``phase``, ``items``, ``profile``, ``revision``,
    ``session`` (or None), ``made_at``, ``program``, ``practice``, ``parties``.
    """
    words = sheet_words()
    session: Values = order.get("session") or {}
    subject = record_words()[f"subject_{order['phase']}"]
    practice = bool(order.get("practice"))
    made_at = datetime.fromisoformat(order["made_at"])
    parts: list[Part] = [
        _head(session, made_at.date(), str(order.get("place") or "")),
        Title(words["title"], subject),
        *([Line(words["practice_note"], italic=True, centred=True)] if practice else []),
        _about(words, order, session),
        Line(words["intro"]),
        _items(words, order["items"]),
        *_by_hand(words),
        Line(words["code"]),
        _code(words, order, subject),
        *_signing(words, order),
    ]
    return Document(
        title=f"{words['title'].capitalize()}: {subject}",
        author=str(session.get("point_name") or ""),
        parts=tuple(parts),
        watermark=words["practice"] if practice else "",
    )


@cache
def sheet_words() -> Words:
    """The words of the paper by their keys."""
    path = RESOURCES / "documents" / "test_sheet.json"
    words: Words = json.loads(path.read_text(encoding="utf-8"))
    return words


def _head(session: Values, day: date, place: str) -> Head:
    return Head("", str(session.get("point_name") or ""), "", place, day)


def _about(words: Words, order: Values, session: Values) -> Grid:
    profile = order["profile"]
    starts_at = str(session.get("starts_at") or "")
    rows = {
        "row_session": str(session.get("title") or words["no_session"]),
        "row_starts": moment(record_words(), starts_at) if starts_at else words["no_session"],
        "row_point": str(session.get("point_name") or words["no_session"]),
        "row_profile": words["profile"].format(
            title=profile["title"],
            revision=profile["revision"],
            code=str(profile["sha256"])[:CODE_LETTERS],
        ),
        "row_revision": str(order["revision"])[:CODE_LETTERS],
        "row_program": str(order["program"]),
    }
    return Grid((48, 112), tuple((Cell(words[key]), Cell(text)) for key, text in rows.items()))


def _items(words: Words, items: list[Values]) -> Grid:
    header = ("id", "item", "threshold", "value", "result")
    rows = tuple(_row(words, item) for item in items)
    return Grid((14, 44, 46, 22, 34), rows, tuple(words[f"column_{name}"] for name in header))


def _row(words: Words, item: Values) -> tuple[Cell, ...]:
    question = text_of(item.get("question"))
    asked = [words["question"].format(text=question)] if question else []
    number = words["blocking"].format(id=item["id"]) if item.get("blocking") else str(item["id"])
    source = words["source"].format(text=item["source"])
    return (
        Cell(number, bold=True, centred=True),
        Cell("\n".join([text_of(item["title"]), *asked])),
        Cell("\n".join([text_of(item["threshold"]), source])),
        Cell(""),
        Cell(words["result"]),
    )


def _by_hand(words: Words) -> list[Part]:
    header = tuple(words[f"column_{name}"] for name in ("id", "reason", "until", "by"))
    rows = ((Cell("\n"), Cell(""), Cell(""), Cell("")),) * _EMPTY_ROWS
    blanks = [Blank(words[name]) for name in ("start", "end", "person", "second")]
    waivers = Grid((14, 72, 26, 48), rows, header)
    return [Heading(words["waivers"]), waivers, Heading(words["people"]), *blanks]


def _code(words: Words, order: Values, subject: str) -> Code:
    revision = str(order["revision"])
    lines = (
        words["code_line"].format(revision=revision[:CODE_LETTERS]),
        words["phase_line"].format(phase=subject),
    )
    return Code(f"{order['phase']} {revision}", lines)


def _signing(words: Words, order: Values) -> list[Part]:
    places = tuple((str(party).upper(), "") for party in order.get("parties") or ())
    return [Signatures(words["sign_how"], places)] if places else []
