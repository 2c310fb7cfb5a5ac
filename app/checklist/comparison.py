"""What a run shows that the last good run of the same room did not: pure, on plain records.

Both sides are items as ``result.json`` and the ``test`` topic hold them. What was not measured yet
is not compared.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

from app.checklist.findings import badness
from app.model.checklist import ItemState

Values = Mapping[str, Any]
_UNMEASURED = frozenset({ItemState.NOT_DONE, ItemState.RUNNING})
SHOWN = ("state", "value", "device", "measured_at")


class Change(StrEnum):
    """In what an item differs; several may hold at once."""

    BETTER = "better"
    WORSE = "worse"
    NEW = "new"
    GONE = "gone"
    DEVICE = "device"
    VALUE = "value"


def compare(before: Values, items: Sequence[Values]) -> dict[str, Any]:
    """Compare ``items`` of a run with the record of an earlier one.

    Returns the earlier run's ``run_id``, ``session``, ``finished_at``, how many items are the
    ``same``, and ``changes``: items in order, each with its ``kinds`` and both sides.
    """
    earlier = {str(item["id"]): item for item in before.get("items") or ()}
    now = {str(item["id"]): item for item in items}
    changes = []
    same = 0
    for item_id in (*now, *(known for known in earlier if known not in now)):
        kinds = _kinds(earlier.get(item_id), now.get(item_id))
        if kinds:
            changes.append(_row(item_id, kinds, earlier.get(item_id), now.get(item_id)))
        elif item_id in earlier and not _is_unmeasured(now[item_id]):
            same += 1
    return {
        "run_id": str(before["run_id"]),
        "session": str(before.get("session") or ""),
        "finished_at": str((before.get("summary") or {}).get("finished_at") or ""),
        "same": same,
        "changes": changes,
    }


def _kinds(before: Values | None, now: Values | None) -> list[Change]:
    if now is None:
        return [Change.GONE]
    if _is_unmeasured(now):
        return []
    if before is None or _is_unmeasured(before):
        return [Change.NEW]
    found = []
    step = badness(_state(now)) - badness(_state(before))
    if step:
        found.append(Change.WORSE if step > 0 else Change.BETTER)
    if now.get("device", "") != before.get("device", ""):
        found.append(Change.DEVICE)
    if now.get("value") != before.get("value"):
        found.append(Change.VALUE)
    return found


def _row(
    item_id: str, kinds: Sequence[Change], before: Values | None, now: Values | None
) -> dict[str, Any]:
    titled = now or before or {}
    return {
        "id": item_id,
        "title": titled.get("title"),
        "kinds": [str(kind) for kind in kinds],
        "before": _side(before),
        "now": _side(now),
    }


def _side(item: Values | None) -> dict[str, Any] | None:
    return {name: item.get(name) for name in SHOWN} if item is not None else None


def _state(item: Values) -> ItemState:
    return ItemState(str(item["state"]))


def _is_unmeasured(item: Values) -> bool:
    return _state(item) in _UNMEASURED
