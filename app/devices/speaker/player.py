"""What plays a stream of sound without end, real or simulated: the contract of both.

Unlike :class:`~app.devices.speaker.contract.SpeakerDriver`, which plays whole sounds, a player is
fed as the sound comes and says how much of it has not been heard yet. Helper process only.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from importlib import import_module

from app.devices.sound_errors import unusable_spec
from app.devices.speaker.contract import SOUND
from app.model.devices import DeviceSpec, SpecKind

PLAYERS = {
    SpecKind.SIMULATOR: "app.devices.speaker.player_simulator",
    SpecKind.HARDWARE: "app.devices.speaker.player_system",
}


class StreamPlayer(ABC):
    """One output that is fed with 48 kHz mono s16le. ``name`` is what a person reads."""

    name: str = ""

    @abstractmethod
    def open(self) -> None:
        """Open the very device that was named; :class:`DeviceError` where it cannot be."""

    @abstractmethod
    def feed(self, samples: bytes) -> None:
        """Add sound behind what is waiting; returns at once. Where nothing waits it is silent."""

    @property
    @abstractmethod
    def waiting_s(self) -> float:
        """Seconds of sound that were fed and not yet handed to the device."""

    @abstractmethod
    def check(self) -> None:
        """Raise ``LostDeviceError`` when the device is gone."""

    @abstractmethod
    def close(self) -> None:
        """Let go of the device; harmless when it is not open."""


def seconds_of(size: int) -> float:
    """Length of so many bytes of sound."""
    return size / SOUND.bytes_per_sample / SOUND.rate


def load_player(spec: DeviceSpec) -> StreamPlayer:
    """The player that a SPEC names; :class:`DeviceError` for one that no player serves."""
    if spec.kind not in PLAYERS:
        raise unusable_spec(str(spec))
    player = import_module(PLAYERS[spec.kind]).create(spec.detail)
    assert isinstance(player, StreamPlayer)
    return player
