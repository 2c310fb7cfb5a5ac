"""Decides which captured frame is shown at which tick of a constant rate. Pure: no clock, no I/O.

A frame follows its predecessor while its capture time lies within ``HYSTERESIS`` of a frame
around the tick. Only when camera and timeline have drifted further apart is one frame left out or
one repeated, which puts the offset back well inside; so neither jitter nor a camera that holds its
rate costs a frame.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field

from app.model.clock import NS_PER_S

HYSTERESIS = 0.7
DELAY_NS = 400_000_000


@dataclass(frozen=True, slots=True)
class Emission:
    """What one tick shows: a frame's sequence number, or None to repeat the one before."""

    tick: int
    sequence: int | None


@dataclass
class Pacer:
    """Frames in, ticks out. All times are of the monotonic clock in nanoseconds.

    ``delay_ns`` is how long a tick waits for its frame before the last one is repeated; it must
    exceed what a frame needs from the camera's shutter to :meth:`arrived` on a busy machine.
    """

    fps: int
    origin_ns: int
    delay_ns: int = DELAY_NS
    tick: int = 0
    dropped: int = 0
    duplicated: int = 0
    _pending: deque[tuple[int, int]] = field(default_factory=deque)
    _newest_ns: int = -1

    def target_ns(self, tick: int) -> int:
        """Monotonic time of a tick, without rounding that could add up."""
        return self.origin_ns + tick * NS_PER_S // self.fps

    def arrived(self, sequence: int, captured_ns: int) -> None:
        """Tell of a captured frame, in order of capture; one that steps back in time is dropped."""
        if captured_ns < self._newest_ns:
            self.dropped += 1
            return
        self._newest_ns = captured_ns
        self._pending.append((sequence, captured_ns))

    def missed(self, frames: int) -> None:
        """Count frames that were captured but could not be fetched any more."""
        self.dropped += frames

    def replaced(self) -> None:
        """Count a frame that was due but gone, so that the one before stands in for it."""
        self.dropped += 1
        self.duplicated += 1

    def due(self, now_ns: int) -> Emission | None:
        """The next tick's decision, or None while it has to wait."""
        reach = int(HYSTERESIS * NS_PER_S / self.fps)
        target = self.target_ns(self.tick)
        while len(self._pending) > 1 and self._pending[0][1] < target - reach:
            self._pending.popleft()
            self.dropped += 1
        late = now_ns >= target + self.delay_ns
        if not self._pending:
            return self._emit(None) if late else None
        sequence, captured = self._pending[0]
        if captured > target + reach:
            return self._emit(None)
        if captured < target - reach and not late:
            return None
        self._pending.popleft()
        return self._emit(sequence)

    def _emit(self, sequence: int | None) -> Emission:
        emission = Emission(self.tick, sequence)
        self.tick += 1
        self.duplicated += sequence is None
        return emission
