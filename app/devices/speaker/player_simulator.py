"""A simulated output that is fed with a stream: it takes as long as playing does, unheard.

Names: the empty one; ``lost`` is unplugged after ``LOST_AFTER_S``.
"""

from __future__ import annotations

from app.devices.sound_errors import lost_device, unknown_simulator
from app.devices.speaker.player import StreamPlayer, seconds_of
from app.model.clock import NS_PER_S, now_ns

LOST_AFTER_S = 2.0


class SimulatedPlayer(StreamPlayer):
    """Plays against the monotonic clock."""

    def __init__(self, name: str, *, vanishes: bool) -> None:
        self.name = name
        self._vanishes = vanishes
        self._opened_ns = 0
        self._until_ns = 0

    def open(self) -> None:
        """It is always there."""
        self._opened_ns = now_ns()

    def feed(self, samples: bytes) -> None:
        """Count the time that the sound lasts."""
        begin_ns = max(self._until_ns, now_ns())
        self._until_ns = begin_ns + round(seconds_of(len(samples)) * NS_PER_S)

    @property
    def waiting_s(self) -> float:
        """What would not have been heard yet."""
        return max(0, self._until_ns - now_ns()) / NS_PER_S

    def check(self) -> None:
        """Gone after a while where it was named so."""
        if self._vanishes and now_ns() - self._opened_ns > LOST_AFTER_S * NS_PER_S:
            raise lost_device(self.name)

    def close(self) -> None:
        """There is nothing to let go of."""


def create(detail: str) -> SimulatedPlayer:
    """Make the simulator called ``detail``; raises ``DeviceError`` for a name that is none."""
    name = f"sim:{detail}" if detail else "sim"
    if detail not in ("", "lost", "muted"):
        raise unknown_simulator(name)
    return SimulatedPlayer(name, vanishes=detail == "lost")
