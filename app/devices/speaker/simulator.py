"""A simulated loudspeaker: takes the time that playing takes, and is heard by nobody.

Names: the empty one, and ``muted``.
"""

from __future__ import annotations

from app.devices.sound_errors import unknown_simulator
from app.devices.sound_volume import VolumeState
from app.devices.speaker.contract import SOUND, SpeakerDriver
from app.model.clock import NS_PER_S, now_ns

VOLUME_PERCENT = 60.0


class SimulatedSpeaker(SpeakerDriver):
    """Plays against the monotonic clock."""

    def __init__(self, name: str, muted: bool):
        self.name = name
        self._muted = muted
        self._until_ns = 0

    def open(self) -> None:
        """It is always there."""

    def play(self, samples: bytes) -> None:
        """Count the time that the sound lasts."""
        count = len(samples) // SOUND.bytes_per_sample
        self._until_ns = now_ns() + count * NS_PER_S // SOUND.rate

    @property
    def playing(self) -> bool:
        """True while the sound would last."""
        return now_ns() < self._until_ns

    def check(self) -> VolumeState:
        """A fixed volume."""
        return VolumeState(self._muted, VOLUME_PERCENT)

    def close(self) -> None:
        """There is nothing to let go of."""


def create(detail: str) -> SimulatedSpeaker:
    """Make the simulator called ``detail``; raises ``DeviceError`` for a name that is none."""
    name = f"sim:{detail}" if detail else "sim"
    if detail not in ("", "muted"):
        raise unknown_simulator(name)
    return SimulatedSpeaker(name, detail == "muted")
