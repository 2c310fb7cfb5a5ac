"""Which sound devices a program outside of ours uses, and where its sound can be recorded.

Under PulseAudio (and PipeWire's server of that protocol) the program is told by its environment,
and its streams are moved when they stand elsewhere all the same, for it may have run before.
Windows keeps that choice to itself: there a person makes it, and is told how.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Mapping
from contextlib import suppress
from typing import Any

from app.conference.external_status import SoundPath
from app.devices import sound_pulse
from app.devices.sound_presence import find_device
from app.model.devices import DeviceKind, SpecKind, parse_spec
from app.model.errors import DeviceError
from app.model.text import T, Text

MONITOR = ".monitor"


def is_system_device(spec: str) -> bool:
    """True for a device that another program could use as well: no simulator, no file."""
    return bool(spec) and parse_spec(spec).kind is SpecKind.HARDWARE


def sound_environment(speaker: str, microphone: str) -> Mapping[str, str]:
    """Variables that give a child its devices by identity; empty where the system has none such."""
    if sys.platform == "win32":
        return {}
    wanted = {"PULSE_SINK": speaker, "PULSE_SOURCE": microphone}
    return {
        name: spec
        for name, spec in wanted.items()
        if is_system_device(spec) and not sound_pulse.is_plain_alsa(spec)
    }


def monitor_spec(speaker: str) -> str:
    """SPEC of a microphone that hears what is played on this speaker; empty where none can.

    Linux: the sink's monitor. Windows: the speaker itself, which its microphone driver opens as a
    loopback.
    """
    if not is_system_device(speaker) or sound_pulse.is_plain_alsa(speaker):
        return ""
    return speaker if sys.platform == "win32" else f"{speaker}{MONITOR}"


def sound_advice(name: str, speaker: str) -> Text | None:
    """What the operator has to choose by hand; None where the program is led to its device."""
    if sys.platform != "win32" or not is_system_device(speaker):
        return None
    return advice_by_hand(name, _name_of(speaker))


def advice_by_hand(name: str, speaker_name: str) -> Text:
    """How the output of a program is chosen on Windows."""
    return T(
        "external",
        "Choose the output of “{program}” by hand: Settings, System, Sound, Volume mixer, then "
        "“{speaker}” as its output device. Windows lets no other program set this.",
    )(program=name, speaker=speaker_name)


def _name_of(speaker: str) -> str:
    with suppress(DeviceError):
        device = find_device(DeviceKind.SPEAKER, speaker)
        return device.name if device else speaker
    return speaker


def lead_sound(pids: Collection[int], speaker: str) -> SoundPath:
    """See where these processes play, and move what plays elsewhere onto ``speaker``.

    Takes milliseconds, but a hanging sound server hangs the caller: call it in a thread.
    """
    if sys.platform == "win32" or "PULSE_SINK" not in sound_environment(speaker, ""):
        return SoundPath.UNKNOWN
    try:
        with sound_pulse.connection() as pulse:
            if pulse is None:
                return SoundPath.UNKNOWN
            return _lead(pulse, pids, speaker)
    except DeviceError:
        return SoundPath.UNKNOWN


def _lead(pulse: Any, pids: Collection[int], speaker: str) -> SoundPath:
    wanted = sound_pulse.find(pulse, DeviceKind.SPEAKER, speaker)
    path = SoundPath.QUIET
    for stream in pulse.sink_input_list():
        if int(stream.proplist.get("application.process.id", 0)) not in pids:
            continue
        if path is not SoundPath.ELSEWHERE:
            path = SoundPath.RIGHT
        if stream.sink != wanted.index:
            try:
                pulse.sink_input_move(stream.index, wanted.index)
            except sound_pulse.PulseError:  # a stream that may not be moved
                path = SoundPath.ELSEWHERE
    return path
