"""Figures of the rules in words: value, unit, origin, section; which of them a search finds."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from app.model.text import T, Text
from app.settings.profile_names import name_of
from app.system import figures
from app.system.i18n import render, tr

Row = Mapping[str, Any]

MISSING = "-missing"
OWN = "-own"

SECTIONS: Mapping[str, Text] = {
    "scenarios": T("profile page", "Scenarios"),
    "milestones": T("profile page", "Deadlines"),
    "deadlines": T("profile page", "Dates"),
    "windows": T("profile page", "Time of the tests"),
    "tests": T("profile page", "Tests and rehearsal"),
    "bandwidth": T("profile page", "Lines"),
    "capacity": T("profile page", "Number of points"),
    "equipment": T("profile page", "Equipment"),
    "platforms": T("profile page", "Platforms"),
    "recording": T("profile page", "Recording"),
    "storage": T("profile page", "Storage"),
    "retention": T("profile page", "Retention"),
    "forms": T("profile page", "Forms"),
    "reports": T("profile page", "Reports"),
    "invitation": T("profile page", "Invitation"),
    "cases": T("profile page", "Cases"),
    "matters": T("profile page", "Matters"),
    "dossier": T("profile page", "Case dossiers"),
    "citizens": T("profile page", "Citizens"),
    "venues": T("profile page", "Places"),
    "chair": T("profile page", "Chair"),
    "staff": T("profile page", "Staff"),
    "procedure": T("profile page", "Procedure"),
    "points": T("profile page", "Words"),
    "levels": T("profile page", "Levels of government"),
    "checks": T("profile page", "Limits of the test items"),
    "live": T("profile page", "Watching during the session"),
    "watch": T("profile page", "Watching the recording"),
    "conference": T("profile page", "Watching the meeting"),
    "call": T("profile page", "Quality of the call"),
    "preflight": T("profile page", "Before joining"),
    "readiness": T("profile page", "Readiness of the points"),
}
"""The sections in the order of the page; one that is not here stands at the end."""

ORIGINS: Mapping[str, Text] = {
    "stated": T("profile page", "stated by the rule"),
    "inherited": T("profile page", "inherited"),
    "inferred": T("profile page", "inferred"),
    "design": T("profile page", "the program's own default"),
}

_UNITS: Mapping[str, Text] = {
    "day": T("profile page", "{value} days"),
    "hour": T("profile page", "{value} hours"),
    "min": T("profile page", "{value} minutes"),
    "s": T("profile page", "{value} seconds"),
    "year": T("profile page", "{value} years"),
    "point": T("profile page", "{value} points"),
    "set": T("profile page", "{value} sets"),
    "copy": T("profile page", "{value} copies"),
    "channel": T("profile page", "{value} channels"),
    "time": T("profile page", "{value} times"),
    "fps": T("profile page", "{value} pictures a second"),
    "share": T("profile page", "{value} of the whole"),
}

_CODES: Mapping[str, Text] = {
    "central_point": T("profile page", "central point"),
    "delegate_point": T("profile page", "delegate point"),
    "lower": T("profile page", "the lower of both directions"),
    "finished": T("profile page", "finished before it"),
    "calendar": T("profile page", "calendar days"),
    "working": T("profile page", "working days"),
    "confidential": T("profile page", "kept confidential"),
    "always": T("profile page", "in every case"),
    "settled": T("profile page", "where it was settled before"),
    "directed": T("profile page", "where a higher authority gave directions"),
    "group": T("profile page", "for a group"),
    "central": T("profile page", "central level"),
    "province": T("profile page", "provincial level"),
    "commune": T("profile page", "commune level"),
}


def title_of(row: Row) -> str:
    """What the figure is called."""
    return name_of(str(row.get("key", "")), str(row.get("title") or ""))


def value_words(row: Row) -> str:
    """The value with its unit; what is not stated says so, never zero."""
    value, unit = row.get("value"), str(row.get("unit") or "")
    if value is None:
        return tr("profile page", "the rules do not say")
    if isinstance(value, bool):
        return tr("profile page", "Yes") if value else tr("profile page", "No")
    if isinstance(value, list | tuple) and not value:
        return tr("profile page", "in no case")
    if isinstance(value, list | tuple):
        return "; ".join(_coded(str(word)) for word in value)
    if isinstance(value, int | float):
        return _number(value, unit)
    return _coded(str(value))


def _coded(word: str) -> str:
    return render(_CODES[word]) if word in _CODES else word


def _number(value: float, unit: str) -> str:
    if unit in {"byte", "bytes", "B"}:
        return figures.size(value)
    places = 0 if float(value).is_integer() else len(f"{value:g}".partition(".")[2])
    number = figures.decimal(value, places)
    if unit in _UNITS:
        return render(_UNITS[unit](value=number))
    return f"{number}%" if unit == "%" else f"{number} {unit}".strip()


def origin_words(row: Row) -> str:
    """Where the figure comes from."""
    origin = str(row.get("origin") or "")
    return render(ORIGINS[origin]) if origin in ORIGINS else origin


def source_words(row: Row) -> str:
    """The source as the list shows it: whose default a figure is, the origin says already."""
    source = str(row.get("source") or "")
    first, _, rest = source.partition("; ")
    return (
        rest[:1].upper() + rest[1:] if row.get("origin") == "design" and rest else first or source
    )


def section_words(section: str) -> str:
    """The name of a section."""
    return render(SECTIONS[section]) if section in SECTIONS else section


def sections_of(rows: Sequence[Row]) -> list[str]:
    """The sections that the figures have, in the order of the page."""
    there = {str(row.get("section", "")) for row in rows}
    known = [section for section in SECTIONS if section in there]
    return [*known, *sorted(there.difference(known))]


def shown(rows: Sequence[Row], section: str, search: str) -> list[Row]:
    """The figures of a section (or all; or those without a value, or the room's own) found."""
    order = {name: place for place, name in enumerate(sections_of(rows))}
    words = _plain(search).split()
    found = [row for row in rows if _in(row, section) and _matches(row, words)]
    return sorted(found, key=lambda row: (order[str(row.get("section", ""))], str(row["key"])))


def _in(row: Row, section: str) -> bool:
    if section == MISSING:
        return row.get("value") is None
    if section == OWN:
        return row.get("layer") == "site"
    return not section or row.get("section") == section


def _matches(row: Row, words: Sequence[str]) -> bool:
    if not words:
        return True
    fields = (title_of(row), value_words(row), row.get("source"), row.get("quote"), row.get("key"))
    text = _plain(" ".join(str(field or "") for field in fields))
    return all(word in text for word in words)


def _plain(text: str) -> str:
    """Without diacritics and capitals, for a search typed on any keyboard."""
    parts = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def typed_value(row: Row, text: str) -> object:
    """The value that a person typed, of the kind that the figure has; text where it is not one."""
    words = text.strip()
    if row.get("unit"):
        try:
            number = float(words.replace(".", "").replace(",", ".") if "," in words else words)
        except ValueError:
            return words
        return int(number) if number.is_integer() else number
    if isinstance(row.get("value"), list):
        return [word.strip() for word in words.split(";") if word.strip()]
    return words


def field_text(row: Row) -> str:
    """The value as it stands in the field in which it is changed."""
    value = row.get("value")
    if value is None:
        return ""
    if isinstance(value, list):
        return "; ".join(str(word) for word in value)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return f"{value:g}".replace(".", ",")
    return str(value)
