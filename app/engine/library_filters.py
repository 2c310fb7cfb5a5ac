"""The filters of a search in the library, as a window sends them."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from app.model.dossier import MatterType
from app.model.errors import BadUsageError
from app.model.text import T
from app.store.library import Wanted
from app.store.library_words import fact
from app.store.session_copies import CopiesState
from app.store.sessions import instant_ns

FACTS = ("point", "state", "kind", "recorded")
KINDS = ("real", "practice", "unscheduled", *map(str, MatterType))
STATES = tuple(map(str, CopiesState))
_PERIOD = ("from", "to")


def wanted(query: str, filters: Mapping[str, Any]) -> Wanted:
    """What is asked for. ``from`` and ``to`` are days (both belong to the period) or moments, ISO
    8601; of the others each value may be a list, of which one has to hold.

    Raises :class:`BadUsageError` for a filter that there is not.
    """
    unknown = set(filters) - {*FACTS, *_PERIOD}
    if unknown:
        raise BadUsageError(
            T("library", "The library cannot be filtered by {names}.")(
                names=", ".join(sorted(unknown))
            )
        )
    groups = (tuple(fact(name, one) for one in _values(filters.get(name))) for name in FACTS)
    first, last = (_moment(filters.get(name), ends=name == "to") for name in _PERIOD)
    return Wanted(query, tuple(filter(None, groups)), first, last)


def _values(value: Any) -> list[str]:
    values = value if isinstance(value, list | tuple) else [value]
    words = {True: "yes", False: "no"}
    told = [words[one] if isinstance(one, bool) else str(one or "") for one in values]
    return [one for one in told if one.strip()]


def _moment(value: Any, *, ends: bool) -> int | None:
    """Nanoseconds since 1970 of a moment, or of a day's beginning or end in the room's time."""
    text = str(value or "").strip()
    if not text:
        return None
    try:
        if len(text) > len("2026-11-23"):
            return instant_ns(text)
        day = date.fromisoformat(text) + timedelta(days=int(ends))
        return instant_ns(datetime(day.year, day.month, day.day).astimezone().isoformat())
    except (ValueError, OverflowError) as error:
        raise BadUsageError(
            T("library", "“{text}” is no day; write it as year-month-day.")(text=text)
        ) from error
