"""What waits between the feeder and the encoder: pictures and sound, bounded by memory.

It bridges an encoder's start, its hiccups and its restart: what is in here is not lost with it.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

QUEUE_BYTES = 160 * 1024 * 1024
QUEUE_ITEMS = 6000


@dataclass(frozen=True, slots=True)
class Picture:
    """An I420 frame for a tick of the timeline."""

    tick: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Sound:
    """Interleaved s16le samples; ``start`` counts samples since the timeline's origin."""

    start: int
    data: bytes


class MediaQueue:
    """First in, first out; a picture that repeats the one before costs no memory."""

    def __init__(self, limit_bytes: int = QUEUE_BYTES) -> None:
        self._items: deque[Picture | Sound] = deque()
        self._limit = limit_bytes
        self._bytes = 0
        self._closed = False
        self._ready = threading.Condition()
        self._last: bytes = b""

    @property
    def full(self) -> bool:
        """True when no new picture fits; repeats and sound still do."""
        return self._bytes >= self._limit

    def put(self, item: Picture | Sound) -> bool:
        """Add an item; False when even repeats no longer fit, so that it is lost."""
        with self._ready:
            if len(self._items) >= QUEUE_ITEMS:
                return False
            self._items.append(item)
            self._bytes += self._cost(item)
            self._ready.notify()
            return True

    def _cost(self, item: Picture | Sound) -> int:
        if isinstance(item, Sound):
            return 0
        new = item.data is not self._last
        self._last = item.data
        return len(item.data) if new else 0

    def first(self, wait_s: float) -> Picture | Sound | None:
        """The oldest item, left in place; None when there is none within ``wait_s``."""
        with self._ready:
            if not self._items and not self._closed:
                self._ready.wait(wait_s)
            return self._items[0] if self._items else None

    def drop_first(self) -> None:
        """Remove the oldest item, which is now with the encoder."""
        with self._ready:
            item = self._items.popleft()
            if isinstance(item, Picture):
                following = next((i for i in self._items if isinstance(i, Picture)), None)
                if following is None or following.data is not item.data:
                    self._bytes = max(0, self._bytes - len(item.data))

    def close(self) -> None:
        """Say that nothing more comes."""
        with self._ready:
            self._closed = True
            self._ready.notify_all()

    @property
    def ended(self) -> bool:
        """True when nothing is left and nothing more comes."""
        return self._closed and not self._items
