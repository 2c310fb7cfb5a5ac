"""The alarms of the chair's screen: gone, wrongly used, or not kept out of captures."""

from __future__ import annotations

from app.engine.alarm_desk import AlarmDesk
from app.model.alarms import Severity
from app.model.dossier import ChairFault, ChairState
from app.model.text import T, Text

CHAIR_LOST = "chair_display.lost"
CHAIR_UNPROTECTED = "chair_display.unprotected"
PROTECTION_OFF = "off"


def judge_screen(
    alarms: AlarmDesk, state: ChairState, fault: ChairFault, name: str, *, needed: bool
) -> None:
    """A screen that was chosen and is needed must be there, and be the chair's alone."""
    if state not in {ChairState.LOST, ChairState.WRONG} or not needed:
        alarms.settle(CHAIR_LOST)
        return
    what, action = _WORDS[fault]
    alarms.raise_alarm(
        CHAIR_LOST,
        Severity.CAUTION,
        what(name=name),
        T(
            "chair screen",
            "The chair sees nothing of the dossier; it stands on no other screen either. A"
            " recording under way goes on.",
        ),
        action,
    )


def judge_protection(alarms: AlarmDesk, protection: str, *, shown: bool) -> None:
    """Where the system could keep the window out of captures, it must do so."""
    if not shown or protection != PROTECTION_OFF:
        alarms.settle(CHAIR_UNPROTECTED)
        return
    alarms.raise_alarm(
        CHAIR_UNPROTECTED,
        Severity.CAUTION,
        T("chair screen", "Windows does not keep the chair's screen out of captures."),
        T("chair screen", "Another program that shares this screen would show the dossier."),
        T(
            "chair screen",
            "Share no whole screen from any other program while a dossier is shown.",
        ),
    )


_WORDS: dict[ChairFault, tuple[Text, Text]] = {
    ChairFault.NONE: (
        T("chair screen", "The chair's screen “{name}” is gone."),
        T(
            "chair screen",
            "Check its cable and its power. It comes back black: then take the page again.",
        ),
    ),
    ChairFault.MIRRORED: (
        T("chair screen", "The chair's screen “{name}” shows the same as another screen."),
        T("chair screen", "Set the screens of the computer to “extend”, not to “duplicate”."),
    ),
    ChairFault.OPERATOR: (
        T("chair screen", "The control room stands on the chair's screen “{name}”."),
        T("chair screen", "Move this window to the operator's own screen."),
    ),
    ChairFault.ROOM: (
        T("chair screen", "The chair's screen “{name}” was chosen for the room too."),
        T("chair screen", "Choose another screen for the chair or for the room."),
    ),
}
