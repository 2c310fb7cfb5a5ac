"""What the items of the displays share: the facts, and what is wrong with either screen."""

from __future__ import annotations

from dataclasses import asdict

from app.checklist.contract import Facts, Values
from app.checklist.findings import Findings
from app.checklist.instruments import Instruments
from app.model.dossier import ChairFault, ChairState
from app.model.screens import RoomFault, RoomState
from app.model.text import T, Text

SCREENS_UNKNOWN = T("checks", "No window of the program is open that could tell of the screens.")


async def measured_screens(instruments: Instruments) -> Facts:
    """Which screens there are, which role each has, and what is shared."""
    seen = await instruments.hall.screens()
    if not seen.known:
        return Facts(not_tested=SCREENS_UNKNOWN)
    values = {**asdict(seen), "names": list(seen.names)}
    return Facts(values, device=", ".join(seen.names))


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


def chair_finding(facts: Values, findings: Findings) -> None:
    """What is wrong with the chair's screen, where one is chosen, or with the window instead."""
    if facts["chair_state"] == ChairState.WINDOWED:
        findings.caution(T("checks", "The dossier is shown in a window on the operator's screen."))
        return
    if not facts["chair"]:
        return
    wrong = _chair_words(facts)
    if wrong is not None:
        findings.fail(wrong(name=facts["chair_name"]))


def _chair_words(facts: Values) -> Text | None:
    chair, fault = facts["chair"], facts["chair_fault"]
    if chair == facts["operator"] or fault == ChairFault.OPERATOR:
        return T("checks", "The operator works on the chair's screen “{name}”.")
    if chair == facts["room"] or fault == ChairFault.ROOM:
        return T("checks", "The chair's screen “{name}” is the room's too.")
    if fault == ChairFault.MIRRORED:
        return T("checks", "The chair's screen “{name}” shows the same as another one.")
    return _CHAIR_STATES.get(
        facts["chair_state"], T("checks", "Nothing is shown on the chair's screen “{name}”.")
    )


_CHAIR_STATES: dict[str, Text | None] = {
    ChairState.SHOWN: None,
    ChairState.LOST: T("checks", "The chair's screen “{name}” is not connected."),
    ChairState.WRONG: T("checks", "The chair's screen “{name}” must not be used."),
}
