"""What every loudspeaker driver does, real or simulated. Runs in the helper process alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from importlib import import_module

from app.devices.sound_errors import unusable_spec
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState
from app.model.devices import DeviceSpec, SpecKind
from app.model.media import AudioFormat

SOUND = AudioFormat(48_000, 1)
"""What is played: 48 kHz mono, s16le. The driver spreads it over its channels."""
DRIVERS = {
    SpecKind.SIMULATOR: "app.devices.speaker.simulator",
    SpecKind.HARDWARE: "app.devices.speaker.system",
}


class SpeakerDriver(ABC):
    """One loudspeaker. ``name`` is what a person reads; it may become known with ``open``."""

    name: str = ""

    @abstractmethod
    def open(self) -> None:
        """Open the very device that was named; may be called again after it was lost.

        Raises :class:`~app.model.errors.DeviceError` where it is missing or taken.
        """

    @abstractmethod
    def play(self, samples: bytes) -> None:
        """Begin to play this sound in place of what is playing; returns at once."""

    @property
    @abstractmethod
    def playing(self) -> bool:
        """True until the last sample has gone out."""

    @abstractmethod
    def check(self) -> VolumeState:
        """Called twice a second: mute and volume, as far as known.

        Raises :class:`~app.devices.sound_errors.LostDeviceError` when the device is gone.
        """
        return UNKNOWN_VOLUME

    @abstractmethod
    def close(self) -> None:
        """Let go of the device; harmless when it is not open."""


def load_driver(spec: DeviceSpec) -> SpeakerDriver:
    """Make the driver that a SPEC names, loading its module by name.

    Raises :class:`~app.model.errors.DeviceError` for a SPEC that no driver serves.
    """
    if spec.kind not in DRIVERS:
        raise unusable_spec(str(spec))
    driver = import_module(DRIVERS[spec.kind]).create(spec.detail)
    assert isinstance(driver, SpeakerDriver)
    return driver
