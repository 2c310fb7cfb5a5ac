"""A call outside of our windows, judged by what can be seen and heard of it from here.

Nobody tells how such a call fares, so the best that is said is that it arrives; whether the others
see and hear us is never claimed. Pure: no clock, no device.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.conference.external_status import SoundPath
from app.model.conference import Verdict, VerdictState
from app.model.text import T, Text


class Sign(StrEnum):
    """What shows of the call; the words of a verdict belong to one of these."""

    UNSEEN = "outside_unseen"
    WINDOW = "outside_window"
    DEVICE = "outside_device"
    NOTHING = "outside_nothing"
    NO_LINE = "outside_no_line"
    ELSEWHERE = "outside_elsewhere"
    FROZEN = "outside_frozen"
    SILENT = "outside_silent"
    ARRIVING = "outside_arriving"


TOLD_ELSEWHERE = frozenset({Sign.WINDOW, Sign.DEVICE})
"""Signs that have an alarm of their own."""


@dataclass(frozen=True, slots=True)
class OutsideSigns:
    """What is known of the call; None where it is not known, or not captured.

    ``still_s`` counts since its picture moved, ``quiet_s`` since the others were heard;
    ``in_bps`` and ``out_bps`` are the traffic of the whole computer, in bits a second, which
    holds that of the call unless its server runs here; ``program_*`` what of it is the program's
    own by TCP. ``device_lost``: a capture device gives nothing.
    """

    window_seen: bool | None = None
    device_lost: bool = False
    still_s: float | None = None
    quiet_s: float | None = None
    sound_path: str = str(SoundPath.UNKNOWN)
    in_bps: float | None = None
    out_bps: float | None = None
    program_in_bps: float | None = None
    program_out_bps: float | None = None


@dataclass(frozen=True, slots=True)
class OutsideLimits:
    """Seconds after which a picture stands still and the others are silent; b/s that are none."""

    still_s: float
    quiet_s: float
    silent_bps: float


_ASK = T("verdict", "Ask the main point by telephone whether it sees and hears this room.")
_LINE = T("verdict", "Watch the network light; change to the backup line if it does not pass.")

_WORDS: Mapping[Sign, tuple[VerdictState, Text, Sequence[Text]]] = {
    Sign.UNSEEN: (
        VerdictState.UNKNOWN,
        T("verdict", "The call runs on another device: nothing of it can be measured here."),
        (_ASK,),
    ),
    Sign.WINDOW: (
        VerdictState.BAD,
        T("verdict", "The window of the meeting cannot be seen, so nothing of it is known."),
        (T("verdict", "Open the window of the meeting again."),),
    ),
    Sign.DEVICE: (
        VerdictState.BAD,
        T("verdict", "The device that brings the meeting here is lost."),
        (T("verdict", "Check its cables: HDMI, USB, line-in."),),
    ),
    Sign.NO_LINE: (
        VerdictState.BAD,
        T("verdict", "Nothing arrives of the call, and this computer has no traffic at all."),
        (_LINE, _ASK),
    ),
    Sign.NOTHING: (
        VerdictState.BAD,
        T("verdict", "The picture of the meeting stands still and nothing is heard of it."),
        (_ASK, T("verdict", "Leave the room and join again.")),
    ),
    Sign.ELSEWHERE: (
        VerdictState.CAUTION,
        T("verdict", "The sound of the meeting goes to another speaker and is not recorded."),
        (T("verdict", "Choose the call's speaker in the meeting's program."),),
    ),
    Sign.FROZEN: (
        VerdictState.CAUTION,
        T("verdict", "Details cannot be measured; sound arrives, the picture stands still."),
        (_ASK,),
    ),
    Sign.SILENT: (
        VerdictState.CAUTION,
        T("verdict", "Details cannot be measured; the picture moves, nothing is heard."),
        (T("verdict", "Ask another point to speak, and look at the row of sound."), _ASK),
    ),
    Sign.ARRIVING: (
        VerdictState.UNKNOWN,
        T("verdict", "Details of this call cannot be measured; what is captured of it arrives."),
        (_ASK,),
    ),
}


def judge_outside(signs: OutsideSigns, limits: OutsideLimits) -> Verdict:
    """Judge the call; what is not known is never read as good or bad."""
    sign = _sign(signs, limits)
    state, words, advice = _WORDS[sign]
    return Verdict(state, words, tuple(advice), str(sign))


def _sign(signs: OutsideSigns, limits: OutsideLimits) -> Sign:
    still = None if signs.still_s is None else signs.still_s >= limits.still_s
    quiet = None if signs.quiet_s is None else signs.quiet_s >= limits.quiet_s
    if signs.window_seen is False:
        return Sign.WINDOW
    if signs.device_lost:
        return Sign.DEVICE
    if still is None and quiet is None:
        return Sign.UNSEEN
    if still is not False and quiet is not False:
        return Sign.NO_LINE if _without_line(signs, limits) else Sign.NOTHING
    if signs.sound_path == SoundPath.ELSEWHERE:
        return Sign.ELSEWHERE
    return Sign.FROZEN if still else Sign.SILENT if quiet else Sign.ARRIVING


def _without_line(signs: OutsideSigns, limits: OutsideLimits) -> bool:
    """True where the system says that nothing comes in and nothing goes out."""
    both = (signs.in_bps, signs.out_bps)
    return all(rate is not None and rate < limits.silent_bps for rate in both)


def measures_of_outside(signs: OutsideSigns, far_dbfs: float | None) -> dict[str, float]:
    """One second as plain numbers, for the timeline and the report; unknown ones are left out."""
    found = {
        "computer_in_bps": signs.in_bps,
        "computer_out_bps": signs.out_bps,
        "program_in_bps": signs.program_in_bps,
        "program_out_bps": signs.program_out_bps,
        "still_s": signs.still_s,
        "quiet_s": signs.quiet_s,
        "far_dbfs": far_dbfs,
    }
    return {name: round(value, 3) for name, value in found.items() if value is not None}
