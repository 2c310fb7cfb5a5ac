"""Which microphones and speakers the system has right now, asked of the system itself.

PortAudio lists devices once a process, so it is never asked. Nothing is opened or started.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass

from app.model.devices import DeviceInfo, DeviceKind
from app.model.text import T, Text


@dataclass(frozen=True, slots=True)
class SoundPresence:
    """What is there; ``reason`` says why the lists are empty where the system cannot tell.

    ``usual`` are the ids of the microphone and the speaker that the system gives to whoever asks
    for none in particular; this program never does.
    """

    microphones: tuple[DeviceInfo, ...]
    speakers: tuple[DeviceInfo, ...]
    reason: Text | None = None
    usual: tuple[str, str] = ("", "")


def sound_presence(*, monitors: bool = False) -> SoundPresence:
    """List microphones and speakers; ``monitors`` adds sources that carry what a speaker plays.

    Takes a few milliseconds. Raises :class:`~app.model.errors.DeviceError` when the sound server
    stops answering half-way.
    """
    if sys.platform == "win32":
        from app.devices import sound_windows

        speakers = sound_windows.list_devices(DeviceKind.SPEAKER)
        heard = sound_windows.loopbacks(speakers) if monitors else []
        return SoundPresence(
            (*sound_windows.list_devices(DeviceKind.MICROPHONE), *heard),
            tuple(speakers),
            usual=sound_windows.usual_devices(),
        )
    return _linux_presence(monitors)


def find_device(kind: DeviceKind, identity: str) -> DeviceInfo | None:
    """The device of this identity (a monitor counts as a microphone), None where it is absent."""
    present = sound_presence(monitors=True)
    devices = present.microphones if kind is DeviceKind.MICROPHONE else present.speakers
    return next((device for device in devices if device.id == identity), None)


def _linux_presence(monitors: bool) -> SoundPresence:
    from app.devices import sound_alsa, sound_pulse

    with sound_pulse.connection() as pulse:
        if pulse is not None:
            return SoundPresence(
                tuple(sound_pulse.list_devices(pulse, DeviceKind.MICROPHONE, monitors=monitors)),
                tuple(sound_pulse.list_devices(pulse, DeviceKind.SPEAKER)),
                usual=sound_pulse.usual_devices(pulse),
            )
    microphones = tuple(sound_alsa.list_devices(DeviceKind.MICROPHONE))
    speakers = tuple(sound_alsa.list_devices(DeviceKind.SPEAKER))
    nothing = T("sound", "No sound server is running and the computer has no sound card.")
    return SoundPresence(microphones, speakers, None if microphones or speakers else nothing)
