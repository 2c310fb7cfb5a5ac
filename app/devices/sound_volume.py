"""The seam for mute and volume of one sound device: PulseAudio on Linux, MMDevice on Windows."""

from __future__ import annotations

import sys
from dataclasses import dataclass

from app.model.devices import DeviceKind


@dataclass(frozen=True, slots=True)
class VolumeState:
    """Mute and volume of a device; None where the system does not tell. Volume is 0-100 and up."""

    muted: bool | None = None
    percent: float | None = None


UNKNOWN_VOLUME = VolumeState()


def read_volume(kind: DeviceKind, identity: str) -> VolumeState:
    """Mute and volume of a device by its identity.

    Raises :class:`~app.model.errors.DeviceError` where the system knows no such device; both
    figures are None where the system has no mixer (plain ALSA).
    """
    if sys.platform == "win32":
        from app.devices import sound_windows

        return VolumeState(*sound_windows.read_volume(identity))
    from app.devices import sound_pulse

    with sound_pulse.connection() as pulse:
        if pulse is None or sound_pulse.is_plain_alsa(identity):
            return UNKNOWN_VOLUME
        return VolumeState(*sound_pulse.volume_of(sound_pulse.find(pulse, kind, identity)))


def set_volume(
    kind: DeviceKind, identity: str, *, percent: float | None = None, muted: bool | None = None
) -> VolumeState:
    """Set volume (0-100) and mute of a device where given; returns what the system then says.

    Raises :class:`~app.model.errors.DeviceError` where the system knows no such device.
    """
    if percent is not None:
        percent = min(100.0, max(0.0, percent))
    if sys.platform == "win32":
        from app.devices import sound_windows

        sound_windows.set_volume(identity, percent, muted)
    else:
        from app.devices import sound_pulse

        with sound_pulse.connection() as pulse:
            if pulse is not None and not sound_pulse.is_plain_alsa(identity):
                device = sound_pulse.find(pulse, kind, identity)
                sound_pulse.set_volume(pulse, device, percent, muted)
    return read_volume(kind, identity)
