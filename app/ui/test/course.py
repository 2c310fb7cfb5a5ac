"""Where a run stands and what may be done next with an item: pure, from the ``test`` topic."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any

Item = Mapping[str, Any]

UNMEASURED = frozenset({"not_done", "running", "stale"})
BAD = frozenset({"fail", "could_not_test"})
_SETTLED = frozenset({"waived", "deferred", "not_applicable"})
_NOTHING_TO_WAIVE = frozenset({"pass", "running", "waived", "not_applicable"})
SHOWN_AT_ONCE = 9
"""At most this many items stand on the screen at a time (quality bar C7)."""


class Step(StrEnum):
    """What an item needs now."""

    WAIT = "wait"
    MEASURE = "measure"
    ANSWER = "answer"
    REPAIR = "repair"
    CONFIRM = "confirm"
    GO_ON = "go_on"


def look_key(item: Item) -> str:
    """The key of an item's look: what a machine sensed is told from what a person stands by."""
    return str(item.get("standing") or item.get("state") or "not_done")


def step_of(item: Item, *, asked: bool) -> Step:
    """What ``item`` needs; ``asked``: a measurement was asked for and has not answered yet."""
    state = item.get("state")
    if asked or state == "running":
        return Step.WAIT
    if state in _SETTLED:
        return Step.GO_ON
    if state in UNMEASURED:
        return Step.MEASURE
    if item.get("question") and not item.get("answer"):
        return Step.ANSWER
    if state in BAD:
        return Step.REPAIR
    return Step.GO_ON if item.get("acknowledged_by") else Step.CONFIRM


def settled(item: Item) -> bool:
    """True when a person has dealt with the item: acknowledged, answered or waived it."""
    state = item.get("state")
    if state in _SETTLED:
        return True
    if state in UNMEASURED:
        return False
    return bool(item.get("acknowledged_by"))


def waivable(item: Item) -> bool:
    """True when there is something that a person could accept with a reason."""
    return item.get("state") not in _NOTHING_TO_WAIVE


def deferrable(item: Item) -> bool:
    """True when there is something that can be put off to a later gate."""
    return item.get("state") not in _NOTHING_TO_WAIVE and bool(item.get("later_gates"))


def in_trouble(item: Item) -> bool:
    """True when the likely causes are to be shown."""
    return item.get("state") in BAD | {"caution"} and not item.get("waived_by")


def find(items: Sequence[Item], item_id: str) -> Item | None:
    """The item with this id."""
    return next((item for item in items if item["id"] == item_id), None)


def first_unsettled(items: Sequence[Item]) -> str:
    """Id of the first item that nobody has dealt with; empty when there is none."""
    return next((str(item["id"]) for item in items if not settled(item)), "")


def following(items: Sequence[Item], item_id: str) -> str:
    """The next item to deal with after this one, those before it last; empty: all are done."""
    ids = [item["id"] for item in items]
    at = ids.index(item_id) + 1 if item_id in ids else 0
    return first_unsettled([*items[at:], *(i for i in items[:at] if i["id"] != item_id)])


def neighbour(items: Sequence[Item], item_id: str, step: int) -> str:
    """The item ``step`` places on; empty past the last, which is the summary's place."""
    ids = [str(item["id"]) for item in items]
    at = ids.index(item_id) if item_id in ids else len(ids)
    to = min(max(at + step, 0), len(ids))
    return ids[to] if to < len(ids) else ""


def blocks(items: Sequence[Item]) -> list[list[Item]]:
    """The items in blocks of at most nine, groups kept whole as far as they fit."""
    groups: list[list[Item]] = []
    for item in items:
        same = bool(groups) and groups[-1][0]["group"] == item["group"]
        if same and len(groups[-1]) < SHOWN_AT_ONCE:
            groups[-1].append(item)
        else:
            groups.append([item])
    found: list[list[Item]] = []
    for group in groups:
        if found and len(found[-1]) + len(group) <= SHOWN_AT_ONCE:
            found[-1].extend(group)
        else:
            found.append(list(group))
    return found


def block_of(items: Sequence[Item], item_id: str) -> tuple[int, list[list[Item]]]:
    """Index of the block that holds the item (the last one for the summary), and all blocks."""
    found = blocks(items)
    for index, block in enumerate(found):
        if any(item["id"] == item_id for item in block):
            return index, found
    return max(0, len(found) - 1), found
