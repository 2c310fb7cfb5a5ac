"""What the items of the displays share: the facts, and what is wrong with the room's screen."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from app.checklist.contract import Values
from app.checklist.findings import Findings
from app.checklist.readings_hall import Screens
from app.model.screens import RoomFault, RoomState
from app.model.text import T

SCREENS_UNKNOWN = T("checks", "No window of the program is open that could tell of the screens.")


def screen_facts(seen: Screens) -> dict[str, Any]:
    """The screens as plain values."""
    return {**asdict(seen), "names": list(seen.names)}


def room_finding(facts: Values, findings: Findings) -> None:
    """What is wrong with the room's screen, where one is chosen."""
    name = facts["room_name"]
    if not facts["room"]:
        return
    if facts["room"] == facts["operator"] or facts["room_fault"] == RoomFault.OPERATOR:
        findings.fail(T("checks", "The operator works on the room's screen “{name}”.")(name=name))
    elif facts["room_fault"] == RoomFault.MIRRORED:
        findings.fail(
            T("checks", "The room's screen “{name}” shows the same as another one.")(name=name)
        )
    elif facts["room_state"] == RoomState.LOST:
        findings.fail(T("checks", "The room's screen “{name}” is not connected.")(name=name))
    elif facts["room_state"] == RoomState.WRONG:
        findings.fail(T("checks", "The room's screen “{name}” must not be used.")(name=name))
    elif facts["room_state"] != RoomState.SHOWN:
        findings.fail(T("checks", "Nothing is shown on the room's screen “{name}”.")(name=name))
