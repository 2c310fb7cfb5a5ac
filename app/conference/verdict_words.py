"""What each cause of trouble in a call is called, and what the operator does first."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.model.conference import VerdictState
from app.model.text import T, Text


class Cause(StrEnum):
    """What the figures of a call show."""

    UNKNOWN = "unknown"
    GOOD = "good"
    CUT = "cut"
    NOTHING_IN = "nothing_in"
    NOTHING_OUT = "nothing_out"
    SOUND_IN = "sound_in"
    SOUND_OUT = "sound_out"
    NO_PICTURE = "no_picture"
    UPLINK = "uplink"
    CPU = "cpu"
    DOWNLINK = "downlink"
    FAR_AWAY = "far_away"
    OWN_SOUND = "own_sound"
    OWN_PICTURE = "own_picture"
    UNSTABLE = "unstable"


_BACKUP = T("verdict", "If it does not pass within a minute, change to the backup line.")
_LOWER = T("verdict", "Lower the size of our picture, the sound comes first.")
_OTHERS = T("verdict", "Stop other traffic on this line: downloads, updates, other calls.")

WORDS: Mapping[Cause, tuple[VerdictState, Text, tuple[Text, ...]]] = {
    Cause.UNKNOWN: (VerdictState.UNKNOWN, T("verdict", "The call is not measured yet."), ()),
    Cause.GOOD: (VerdictState.GOOD, T("verdict", "Sound good, picture good."), ()),
    Cause.CUT: (
        VerdictState.BAD,
        T("verdict", "The connection to the room is cut."),
        (T("verdict", "The program joins again by itself. Watch the network light."), _BACKUP),
    ),
    Cause.NOTHING_IN: (
        VerdictState.BAD,
        T("verdict", "Nothing comes from the far end: neither sound nor picture."),
        (
            T("verdict", "Ask the main point by telephone whether others see and hear it."),
            T("verdict", "Leave the room and join again."),
        ),
    ),
    Cause.NOTHING_OUT: (
        VerdictState.BAD,
        T("verdict", "The far end gets nothing from us: neither sound nor picture."),
        (
            T("verdict", "Turn camera and microphone on in the room."),
            T("verdict", "Leave the room and join again."),
        ),
    ),
    Cause.SOUND_IN: (
        VerdictState.BAD,
        T("verdict", "The sound of the far end breaks off: the line to us loses too much."),
        (_OTHERS, _LOWER, _BACKUP),
    ),
    Cause.SOUND_OUT: (
        VerdictState.BAD,
        T("verdict", "Our sound breaks off at the far end: the uplink loses too much."),
        (_LOWER, _OTHERS, _BACKUP),
    ),
    Cause.NO_PICTURE: (
        VerdictState.BAD,
        T("verdict", "Sound arrives, the picture cannot be shown here."),
        (
            T(
                "verdict",
                "Open the room in Chrome or Edge: this view cannot decode the picture.",
            ),
        ),
    ),
    Cause.UPLINK: (
        VerdictState.CAUTION,
        T("verdict", "Sound good, our picture breaks: the uplink is weak."),
        (_LOWER, _OTHERS, _BACKUP),
    ),
    Cause.CPU: (
        VerdictState.CAUTION,
        T("verdict", "Our picture gets worse: this computer is too slow at the moment."),
        (T("verdict", "Close other programs. The recording goes first."), _LOWER),
    ),
    Cause.DOWNLINK: (
        VerdictState.CAUTION,
        T("verdict", "Sound good, the picture of the far end breaks or stands still."),
        (_OTHERS, T("verdict", "Ask the far end whether others see it well."), _BACKUP),
    ),
    Cause.FAR_AWAY: (
        VerdictState.BAD,
        T("verdict", "Sound and picture arrive late: the delay of the line is long."),
        (T("verdict", "Speak in turn and wait for the answer."), _OTHERS, _BACKUP),
    ),
    Cause.OWN_SOUND: (
        VerdictState.CAUTION,
        T("verdict", "Our sound does not go out."),
        (T("verdict", "Look at the row of sound: what is muted says so there."),),
    ),
    Cause.OWN_PICTURE: (
        VerdictState.CAUTION,
        T("verdict", "Our picture does not go out."),
        (T("verdict", "Turn the camera on in the room."),),
    ),
    Cause.UNSTABLE: (
        VerdictState.CAUTION,
        T("verdict", "Sound and picture are still good, the line is unstable."),
        (_OTHERS, _BACKUP),
    ),
}
"""State, words and advice of every cause."""
