"""Sound between page and window as bytes: the header of a block, and where posted sound belongs."""

from __future__ import annotations

import struct
from collections import deque

from app.model.clock import NS_PER_S
from app.model.devices import AudioBlock

_HEADER = struct.Struct("<4sIIIq")
BLOCK_MAGIC = b"DCS1"
BLOCK_HEADER_BYTES = _HEADER.size
_SLEW_NS = 500_000
_JUMP_NS = 60_000_000
_BATCHES = 50


def block_header(block: AudioBlock) -> bytes:
    """What goes before a block: magic, rate, channels, bytes, time of the first sample."""
    size = len(block.samples)
    return _HEADER.pack(BLOCK_MAGIC, block.rate, block.channels, size, block.first_sample_ns)


class PostedTime:
    """Puts sound that a page posts in batches onto the monotonic clock.

    A page knows the number of each sample and nothing of our clock. The batch that was least
    delayed on its way tells best when a sample was heard, so the smallest delay of the last few
    seconds counts; the time moves there in steps too small to be heard as a cut.
    """

    def __init__(self, rate: int) -> None:
        self._rate = rate
        self._origins: deque[int] = deque(maxlen=_BATCHES)
        self._origin_ns: int | None = None

    def first_sample_ns(self, first_sample: int, samples: int, arrived_ns: int) -> int:
        """When the first sample of a batch was heard; ``first_sample`` is its number."""
        end = first_sample + samples
        self._origins.append(arrived_ns - end * NS_PER_S // self._rate)
        best = min(self._origins)
        if self._origin_ns is None or abs(best - self._origin_ns) > _JUMP_NS:
            self._origin_ns = best
        step = max(-_SLEW_NS, min(_SLEW_NS, best - self._origin_ns))
        self._origin_ns += step
        return self._origin_ns + first_sample * NS_PER_S // self._rate
