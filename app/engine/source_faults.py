"""What is wrong with a source while it is recorded: the rules, without clock or state.

Every figure is a leaf of the regulation profile under ``watch``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from app.engine.figures_in_force import FiguresInForce
from app.model.alarms import Severity
from app.model.devices import CameraStatus, DeviceState, MicrophoneHealth, MicrophoneStatus
from app.model.text import T, Text
from app.settings.profile import Profile

GONE = frozenset({DeviceState.LOST, DeviceState.FAILED})
CAMERA_FAULTS = ("lost", "frozen", "black", "size")
MICROPHONE_FAULTS = ("lost", "silent", "never", "hum", "clip", "same")
CHECK_MICROPHONE = T("sources", "See whether it is switched on and its cable sits firmly.")


@dataclass(frozen=True, slots=True)
class Fault:
    """One fault of a source, as its alarm will say it; ``kind`` is the middle of its key."""

    kind: str
    severity: Severity
    what: Text
    meaning: Text
    action: Text


@dataclass(frozen=True, slots=True)
class Limits:
    """From when on something counts as a fault; spans in seconds."""

    frozen_s: float
    black_s: float
    zero_s: float
    hum_s: float
    noise_s: float
    silence_s: float
    never_s: float
    clip_shown_s: float
    same_s: float
    same_correlation: float


def limits_of(profile: Profile) -> Limits:
    """The figures of a profile."""
    cameras, microphones = profile.section("watch.camera"), profile.section("watch.microphone")
    return Limits(
        **{name: float(str(leaf.value)) for name, leaf in (cameras | microphones).items()}
    )


class LimitsInForce:
    """The figures that hold at the moment of asking."""

    def __init__(self, figures: FiguresInForce) -> None:
        self._figures = figures
        self._read_from = figures.profile
        self._limits = limits_of(figures.profile)

    def __call__(self) -> Limits:
        """Read anew only where another profile holds than at the last asking."""
        if self._figures.profile is not self._read_from:
            self._read_from = self._figures.profile
            self._limits = limits_of(self._read_from)
        return self._limits


@dataclass(frozen=True, slots=True)
class Hearing:
    """A microphone as it is judged: ``title`` is what people call its seat.

    ``stand_in`` is the title of the microphone that serves its track, empty while it does so
    itself; ``silent_since_start_s`` is how long the recording has lasted without a word of it,
    None once somebody spoke; ``same_as`` the title of another one that carries the same sound.
    """

    title: str
    status: MicrophoneStatus
    health: MicrophoneHealth
    stand_in: str = ""
    silent_since_start_s: float | None = None
    same_as: str = ""


def camera_faults(
    status: CameraStatus, size: tuple[int, int] | None, limits: Limits
) -> Iterator[Fault]:
    """Faults of a camera; ``size`` is what it gave when the recording began, None while unknown."""
    name = status.name or status.spec
    if status.state in GONE:
        yield Fault(
            "lost",
            Severity.ALARM,
            T("sources", "The camera “{name}” gives no picture.")(name=name),
            T("sources", "The recording goes on with a slate in its place, and with sound."),
            T("sources", "Check the camera's cable; the same camera is taken back by itself."),
        )
    if status.state is not DeviceState.LIVE:
        return
    if status.black_s > limits.black_s:
        yield Fault(
            "black",
            Severity.ALARM,
            T("sources", "The picture of the camera “{name}” is black.")(name=name),
            T("sources", "The recording goes on and shows nothing."),
            T("sources", "See whether its lens is covered and the light of the room is on."),
        )
    elif status.identical_s > limits.frozen_s:
        yield Fault(
            "frozen",
            Severity.ALARM,
            T("sources", "The picture of the camera “{name}” stands still.")(name=name),
            T("sources", "The recording goes on, but holds one and the same picture."),
            T("sources", "Pull the camera's plug and put it back; it is taken back by itself."),
        )
    now = (status.native_width, status.native_height)
    if size is not None and now != size:
        yield Fault(
            "size",
            Severity.CAUTION,
            T("sources", "The camera “{name}” has changed its picture to {size}.")(
                name=name, size=f"{now[0]}×{now[1]}"
            ),
            T("sources", "The recording goes on in its own size; the picture is fitted into it."),
            T("sources", "Nothing has to be done. If the picture is blurred, check the camera."),
        )


def microphone_faults(hearing: Hearing, limits: Limits) -> Iterator[Fault]:
    """Faults of a microphone, the loudest first."""
    name, health = hearing.title, hearing.health
    if hearing.status.state in GONE:
        yield _lost(hearing)
    if hearing.status.state is not DeviceState.LIVE:
        return
    silent = _silent(name, health, limits)
    if silent is not None:
        yield silent
    if (hearing.silent_since_start_s or 0.0) >= limits.never_s:
        yield Fault(
            "never",
            Severity.ALARM,
            T("sources", "Nobody has spoken into “{name}” since the recording began.")(name=name),
            T("sources", "Its track may hold no voice at all."),
            T("sources", "Ask someone to speak into it; see whether it is the right microphone."),
        )
    if health.hum_s > limits.hum_s or health.noise_s > limits.noise_s:
        yield _disturbed(name, hum=health.hum_s > limits.hum_s)
    if health.clipped_ago_s is not None and health.clipped_ago_s < limits.clip_shown_s:
        yield Fault(
            "clip",
            Severity.CAUTION,
            T("sources", "The sound of “{name}” is too loud and is cut off.")(name=name),
            T("sources", "The recording goes on; the loudest words are distorted."),
            T("sources", "Turn its level down, or ask the speaker to keep more distance."),
        )
    if hearing.same_as or health.same_channels_s >= limits.same_s:
        yield _same(name, hearing.same_as)


def _lost(hearing: Hearing) -> Fault:
    meaning = T("sources", "The recording goes on with picture; this track holds silence.")()
    if hearing.stand_in:
        meaning = T("sources", "“{other}” stands in: this track goes on with its sound.")(
            other=hearing.stand_in
        )
    return Fault(
        "lost",
        Severity.ALARM,
        T("sources", "The microphone “{name}” gives no sound.")(name=hearing.title),
        meaning,
        T("sources", "Check its cable; the same microphone is taken back by itself."),
    )


def _silent(name: str, health: MicrophoneHealth, limits: Limits) -> Fault | None:
    if health.zero_s > limits.zero_s:
        return Fault(
            "silent",
            Severity.ALARM,
            T("sources", "The microphone “{name}” is dead: it sends nothing but silence.")(
                name=name
            ),
            T("sources", "The recording goes on, but without its sound."),
            CHECK_MICROPHONE,
        )
    if health.voiceless_s >= limits.silence_s:
        return Fault(
            "silent",
            Severity.CAUTION,
            T("sources", "Nobody has been heard in “{name}” for a while.")(name=name),
            T("sources", "If people are speaking, the recording does not hold their voices."),
            T("sources", "Ask someone to speak; see whether the microphone is switched off."),
        )
    return None


def _disturbed(name: str, *, hum: bool) -> Fault:
    what = T("sources", "The microphone “{name}” gives loud noise and no voice.")
    if hum:
        what = T("sources", "The microphone “{name}” hums.")
    return Fault(
        "hum",
        Severity.CAUTION,
        what(name=name),
        T("sources", "The recording goes on; voices are hard to understand."),
        T("sources", "Keep its cable away from power cables, or change the cable or its socket."),
    )


def _same(name: str, other: str) -> Fault:
    what = T("sources", "Left and right of “{name}” carry the same sound.")(name=name)
    if other:
        what = T("sources", "“{name}” and “{other}” carry the same sound.")(name=name, other=other)
    return Fault(
        "same",
        Severity.CAUTION,
        what,
        T("sources", "What look like two microphones are one; a voice may be missing."),
        T("sources", "See whether both are plugged in and the right ones are chosen."),
    )


def default_fault(name: str) -> Fault:
    """The computer has made another device its usual one; nothing here follows it."""
    return Fault(
        "default",
        Severity.CAUTION,
        T("sources", "The computer's usual sound device is now “{name}”.")(name=name),
        T("sources", "The recording keeps its own devices; nothing was changed."),
        T("sources", "If a cable was pulled, plug it in again. Leave other choices for later."),
    )
