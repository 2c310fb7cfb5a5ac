"""What every microphone driver does, real or simulated. Runs in the helper process alone."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from importlib import import_module

from app.devices.sound_errors import unusable_spec
from app.devices.sound_volume import UNKNOWN_VOLUME, VolumeState
from app.model.devices import DeviceSpec, SpecKind
from app.model.media import AudioFormat

BLOCKS_PER_S = 50
BLOCK_S = 1 / BLOCKS_PER_S
DRIVERS = {
    SpecKind.SIMULATOR: "app.devices.microphone.simulator",
    SpecKind.FILE: "app.devices.microphone.file",
    SpecKind.HARDWARE: "app.devices.microphone.system",
}


@dataclass(frozen=True, slots=True)
class CapturedSound:
    """One block of ``BLOCK_S``: interleaved s16le, and when its last sample was captured.

    ``ended_ns`` is on the monotonic clock and may jitter; the helper smooths it.
    """

    samples: bytes
    ended_ns: int


class MicrophoneDriver(ABC):
    """One microphone. ``name`` is what a person reads; it may become known with ``open``."""

    name: str = ""

    def prepare(self) -> None:  # noqa: B027  (most drivers have nothing to load)
        """Load what opening will need, so that it takes less time; opens nothing."""

    @abstractmethod
    def open(self) -> None:
        """Open the very device that was named; may be called again after it was lost.

        Raises :class:`~app.model.errors.DeviceError` where it is missing or taken.
        """

    @abstractmethod
    def read(self, timeout_s: float) -> CapturedSound:
        """Return the next block in order, waiting for it.

        Raises :class:`~app.devices.sound_errors.LostDeviceError` when none comes in time.
        """

    def check(self) -> VolumeState:
        """Called several times a second: mute and volume, as far as known.

        Raises :class:`~app.devices.sound_errors.LostDeviceError` when the device is gone.
        """
        return UNKNOWN_VOLUME

    @abstractmethod
    def close(self) -> None:
        """Let go of the device; harmless when it is not open."""


def block_samples(audio: AudioFormat) -> int:
    """Samples a channel in one block."""
    return audio.rate // BLOCKS_PER_S


def load_driver(spec: DeviceSpec, audio: AudioFormat) -> MicrophoneDriver:
    """Make the driver that a SPEC names, loading its module by name.

    Raises :class:`~app.model.errors.DeviceError` for a SPEC that no driver serves.
    """
    if spec.kind not in DRIVERS:
        raise unusable_spec(str(spec))
    driver = import_module(DRIVERS[spec.kind]).create(spec.detail, audio)
    assert isinstance(driver, MicrophoneDriver)
    return driver
