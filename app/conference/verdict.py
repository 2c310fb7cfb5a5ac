"""The call judged in plain words from the figures of its last seconds; no clock, no device."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from app.conference.call_window import CallWindow, look_at
from app.conference.verdict_words import WORDS, Cause
from app.model.conference import CallFigures, Verdict, VerdictState
from app.settings.profile import Profile

_ENDS = ("good", "bad")
LONGEST_HISTORY = 60
"""Seconds of figures that are looked at; more change nothing."""


@dataclass(frozen=True, slots=True)
class CallLimits:
    """What counts as good and what as bad: milliseconds, per cent, pictures a second, b/s, seconds.

    ``window_s`` is averaged; a worse verdict must hold for ``settle_s``, a better one for
    ``recover_s`` before the words change.
    """

    round_trip_good_ms: float
    round_trip_bad_ms: float
    jitter_good_ms: float
    jitter_bad_ms: float
    loss_good_percent: float
    loss_bad_percent: float
    freeze_share_bad_percent: float
    picture_bad_fps: float
    uplink_bad_bps: float
    silent_bps: float
    window_s: int
    settle_s: int
    recover_s: int


def call_limits(profile: Profile) -> CallLimits:
    """The limits of a regulation profile (section ``call``); raises ``ProfileError`` naming one."""
    number = {name: profile.leaf(f"call.{name}").value for name in CallLimits.__slots__}
    return CallLimits(**number)


def shown_limits(profile: Profile) -> dict[str, list[float]]:
    """What windows draw and tell by, from the same leaves: caution and bad, shares and seconds.

    ``point_s``: a required point is missed, and a reason to suspend.
    """

    def pair(name: str, scale: float) -> list[float]:
        return [float(profile.leaf(f"call.{name.format(end)}").value) / scale for end in _ENDS]

    missed = ("conference.point_warn_s", "conference.point_suspend_s")
    return {
        "loss": pair("loss_{}_percent", 100.0),
        "round_trip_s": pair("round_trip_{}_ms", 1000.0),
        "jitter_s": pair("jitter_{}_ms", 1000.0),
        "point_s": [float(profile.leaf(key).value) for key in missed],
    }


def judge(history: Sequence[CallFigures], limits: CallLimits) -> Verdict:
    """Judge the call by its last seconds, one entry a second, the newest last.

    The words change only when another cause has held for a while, so they do not flicker. Figures
    that are missing are never read as good or bad.
    """
    causes = [_cause(window, limits) for window in _windows(history[-LONGEST_HISTORY:], limits)]
    if not causes:
        return verdict_of(Cause.UNKNOWN)
    standing, candidate, held = causes[0], causes[0], 0
    for cause in causes:
        held = held + 1 if cause is candidate else 1
        candidate = cause
        worse = _rank(candidate) > _rank(standing)
        if candidate is not standing and held >= (limits.settle_s if worse else limits.recover_s):
            standing = candidate
    return verdict_of(standing)


def verdict_of(cause: Cause) -> Verdict:
    """The verdict that belongs to a cause."""
    state, words, advice = WORDS[cause]
    return Verdict(state, words, advice, str(cause))


def _windows(history: Sequence[CallFigures], limits: CallLimits) -> list[CallWindow]:
    size = max(1, limits.window_s)
    ends = range(min(size, len(history)), len(history) + 1)
    return [look_at(history[max(0, end - size) : end], limits.silent_bps) for end in ends if end]


def _rank(cause: Cause) -> int:
    return (VerdictState.UNKNOWN, VerdictState.GOOD, VerdictState.CAUTION, VerdictState.BAD).index(
        WORDS[cause][0]
    )


def _cause(window: CallWindow, limits: CallLimits) -> Cause:
    """The gravest cause that the window shows; the order is that of what a person must do first."""
    for cause, shows in _CAUSES:
        if shows(window, limits):
            return cause
    return Cause.GOOD if window.is_known else Cause.UNKNOWN


def _beyond(value: float | None, limit: float) -> bool:
    return value is not None and value > limit


def _sound_in(window: CallWindow, limits: CallLimits) -> bool:
    return _beyond(window.audio_in.loss_percent, limits.loss_bad_percent) or _beyond(
        window.audio_in.jitter_ms, limits.jitter_bad_ms
    )


def _sound_out(window: CallWindow, limits: CallLimits) -> bool:
    return _beyond(window.audio_out.loss_percent, limits.loss_bad_percent)


def _uplink(window: CallWindow, limits: CallLimits) -> bool:
    out = window.video_out
    return (
        out.limitation == "bandwidth"
        or _beyond(out.loss_percent, limits.loss_bad_percent)
        or (window.room_out_bps is not None and window.room_out_bps < limits.uplink_bad_bps)
    )


def _downlink(window: CallWindow, limits: CallLimits) -> bool:
    picture = window.video_in
    return (
        _beyond(picture.loss_percent, limits.loss_bad_percent)
        or picture.freeze_percent > limits.freeze_share_bad_percent
        or (
            picture.flows is True
            and picture.fps is not None
            and picture.fps < limits.picture_bad_fps
        )
    )


def _far_away(window: CallWindow, limits: CallLimits) -> bool:
    return _beyond(window.round_trip_ms, limits.round_trip_bad_ms)


def _unstable(window: CallWindow, limits: CallLimits) -> bool:
    streams = (window.audio_in, window.audio_out, window.video_in, window.video_out)
    return _beyond(window.round_trip_ms, limits.round_trip_good_ms) or any(
        _beyond(stream.loss_percent, limits.loss_good_percent)
        or _beyond(stream.jitter_ms, limits.jitter_good_ms)
        for stream in streams
    )


_CAUSES: Sequence[tuple[Cause, Callable[[CallWindow, CallLimits], bool]]] = (
    (Cause.CUT, lambda window, _: window.is_cut),
    (Cause.NOTHING_IN, lambda window, _: window.nothing_in),
    (Cause.NOTHING_OUT, lambda window, _: window.nothing_out),
    (Cause.SOUND_IN, _sound_in),
    (Cause.SOUND_OUT, _sound_out),
    (Cause.NO_PICTURE, lambda window, _: window.undecoded),
    (Cause.UPLINK, _uplink),
    (Cause.CPU, lambda window, _: window.video_out.limitation == "cpu"),
    (Cause.DOWNLINK, _downlink),
    (Cause.FAR_AWAY, _far_away),
    (Cause.OWN_SOUND, lambda window, _: window.audio_out.flows is False),
    (Cause.OWN_PICTURE, lambda window, _: window.video_out.flows is False),
    (Cause.UNSTABLE, _unstable),
)
