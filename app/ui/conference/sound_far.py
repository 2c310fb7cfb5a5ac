"""The far end's sound as the page's sound thread hands it out, in a ring for the engine."""

from __future__ import annotations

import logging
from collections.abc import Callable

from app.ipc.sound_ring import SoundRingWriter, sound_ring_path
from app.model.clock import NS_PER_S, now_ns
from app.model.media import AudioFormat
from app.ui.conference.sound_blocks import PostedTime

log = logging.getLogger(__name__)

RATE = 48_000
RING_LABEL = "far"
OTHER_S = 1.0
"""A second frame of the page that has sound too is heard once the first was silent for so long."""


class FarRing:
    """Owns the ring. ``told(path)`` is called when it was made.

    ``written`` counts samples, ``lost`` those that never came, as the page's own numbers show.
    """

    def __init__(self, told: Callable[[str], None]) -> None:
        self.written = self.lost = 0
        self._told = told
        self._writer: SoundRingWriter | None = None
        self._tap = ""
        self._expected = self._rings = self._heard_ns = 0
        self._time = PostedTime(RATE)

    @property
    def path(self) -> str:
        """Where the ring is; empty while nothing came from the page."""
        return str(self._writer.path) if self._writer is not None else ""

    def take(self, tap: str, first: int, rate: int, samples: bytes) -> None:
        """A batch of mono s16le samples; ``first`` is the number of the first one of that tap."""
        if rate != RATE or not samples:
            return
        count, now = len(samples) // 2, now_ns()
        if tap != self._tap:
            if now - self._heard_ns < OTHER_S * NS_PER_S:
                return
            self._tap, self._expected, self._time = tap, first, PostedTime(rate)
        self._heard_ns = now
        if first < self._expected:
            return
        self.lost += first - self._expected
        self._expected = first + count
        first_sample_ns = self._time.first_sample_ns(first, count, now)
        if (writer := self._opened()) is not None:
            writer.write(samples, first_sample_ns)
            self.written += count

    def close(self) -> None:
        """End the ring; the next batch makes another."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _opened(self) -> SoundRingWriter | None:
        if self._writer is None:
            try:
                # A name of its own, so that whoever reads sees that it is another ring.
                self._rings += 1
                path = sound_ring_path(f"{RING_LABEL}{self._rings}")
                self._writer = SoundRingWriter.create(path, AudioFormat(RATE, 1))
            except OSError as error:
                log.warning("no memory for the far end's sound: %s", error)
                return None
            self._told(self.path)
        return self._writer
