"""When a result does not count any more: another device, a started computer, a waiver that ended.

All of it is computed from what is kept; a finished record stays as it was written.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime

from app.checklist.touches import changed, why_stale
from app.model.checklist import ItemResult, ItemState
from app.model.text import T, Text

_MEASURED = frozenset({ItemState.PASS, ItemState.CAUTION, ItemState.FAIL, ItemState.COULD_NOT_TEST})


def as_it_stands(result: ItemResult, present: Mapping[str, str], now: datetime) -> ItemResult:
    """The result as it counts ``now``, with the devices that are ``present``."""
    if result.state is ItemState.WAIVED and ended(result.waived_until, now):
        why = T("checklist", "The acceptance by {name} has ended.")(name=result.waived_by)
        return no_longer(result, why)
    if result.state in _MEASURED:
        names = changed(result.bound, present)
        if names:
            return no_longer(result, why_stale(names, present))
    return result


def no_longer(result: ItemResult, why: Text) -> ItemResult:
    """The same, to be checked again; the value stays to be seen, nobody stands by it any more."""
    return replace(
        result,
        state=ItemState.STALE,
        explanation=why,
        acknowledged_by="",
        acknowledged_at="",
        answer="",
        shown_at="",
        waiver_reason="",
        waived_by="",
        waived_with="",
        waived_until="",
    )


def ended(until: str, now: datetime) -> bool:
    """True where a moment has passed; a waiver of old, without an end, does not end by itself."""
    return bool(until) and datetime.fromisoformat(until) <= now
