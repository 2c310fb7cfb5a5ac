"""What waits for the encoder, and what it was given and has not given back yet.

Pictures and sound stay here until the fragment that holds them has come out of the encoder. An
encoder that dies therefore takes nothing with it: the next one is given the same again.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from app.model.media import AudioFormat, VideoFormat

KEPT_S = 6
MOST_BYTES = 600 * 1024 * 1024
QUEUE_ITEMS = 12_000


@dataclass(frozen=True, slots=True)
class Picture:
    """An I420 frame for a tick of the timeline."""

    tick: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Sound:
    """Interleaved s16le samples of the sound track ``track`` (0, 1...).

    ``start`` counts samples since the timeline's origin.
    """

    start: int
    data: bytes
    track: int = 0


def limit_bytes_of(video: VideoFormat) -> int:
    """Memory for ``KEPT_S`` seconds of pictures, at most ``MOST_BYTES``."""
    return min(MOST_BYTES, KEPT_S * video.fps * video.frame_bytes)


class MediaQueue:
    """Items in order, each with a number that counts all there ever were, from 0.

    A reader asks for numbers; :meth:`release` lets go of what has come out. A picture that repeats
    the one before costs no memory.
    """

    def __init__(
        self, video: VideoFormat, audio: AudioFormat, limit_bytes: int | None = None
    ) -> None:
        self._video = video
        self._audio = audio
        self._items: deque[Picture | Sound] = deque()
        self._limit = limit_bytes_of(video) if limit_bytes is None else limit_bytes
        self._released = 0
        self._bytes = 0
        self._closed = False
        self._ready = threading.Condition()
        self._last: bytes = b""
        self.next_tick: int | None = None

    @property
    def full(self) -> bool:
        """True when no new picture fits; repeats and sound still do."""
        return self._bytes >= self._limit

    @property
    def oldest(self) -> int:
        """Number of the oldest item that is still kept."""
        return self._released

    def put(self, item: Picture | Sound) -> bool:
        """Add an item; False when even repeats no longer fit, so that it is lost."""
        with self._ready:
            if len(self._items) >= QUEUE_ITEMS:
                return False
            self._items.append(item)
            if isinstance(item, Picture):
                self._bytes += len(item.data) if item.data is not self._last else 0
                self._last = item.data
                self.next_tick = item.tick + 1
            self._ready.notify_all()
            return True

    def item(self, number: int, wait_s: float) -> Picture | Sound | None:
        """The item of that number, left in place; None when it does not come within ``wait_s``."""
        with self._ready:
            if not self._holds(number) and not self._closed:
                self._ready.wait(wait_s)
            return self._items[number - self._released] if self._holds(number) else None

    def drained(self, number: int) -> bool:
        """True when nothing of that number or after it is here or will come."""
        with self._ready:
            return self._closed and not self._holds(number)

    def first_tick(self, from_tick: int) -> int:
        """The first tick at or after ``from_tick`` whose picture is kept; itself if none is."""
        with self._ready:
            ticks = (item.tick for item in self._items if isinstance(item, Picture))
            return next((tick for tick in ticks if tick >= from_tick), from_tick)

    def release(self, until_tick: int) -> None:
        """Let go of the pictures before that tick and of the sound that ends there or before."""
        until_sample = until_tick * self._audio.rate // self._video.fps
        with self._ready:
            while self._items and self._out(self._items[0], until_tick, until_sample):
                self._drop()

    def _holds(self, number: int) -> bool:
        return 0 <= number - self._released < len(self._items)

    def _out(self, item: Picture | Sound, until_tick: int, until_sample: int) -> bool:
        if isinstance(item, Picture):
            return item.tick < until_tick
        return item.start + len(item.data) // self._audio.bytes_per_sample <= until_sample

    def _drop(self) -> None:
        item = self._items.popleft()
        self._released += 1
        if isinstance(item, Picture):
            following = next((i for i in self._items if isinstance(i, Picture)), None)
            if following is None or following.data is not item.data:
                self._bytes = max(0, self._bytes - len(item.data))
            if following is None:
                self._last = b""

    def close(self) -> None:
        """Say that nothing more comes."""
        with self._ready:
            self._closed = True
            self._ready.notify_all()
