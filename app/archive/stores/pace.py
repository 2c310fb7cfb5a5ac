"""How fast a line may be used: a share of each second, kept over all threads that send."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import Any

BURST_S = 0.25
"""Seconds' worth of bytes that may go at once."""


class Pace:
    """Holds senders back to ``bytes_per_s`` together; 0 holds nobody back."""

    def __init__(self, bytes_per_s: int) -> None:
        self._rate = bytes_per_s
        self._lock = threading.Lock()
        self._free_at_s = time.monotonic()

    def block_bytes(self, wanted: int) -> int:
        """So much may be handled at once, at most ``wanted``."""
        return wanted if not self._rate else max(1024, min(wanted, int(self._rate * BURST_S)))

    def take(self, count: int) -> None:
        """Count ``count`` bytes; returns when they may go."""
        if not self._rate:
            return
        with self._lock:
            now_s = time.monotonic()
            self._free_at_s = max(self._free_at_s, now_s - BURST_S) + count / self._rate
            wait_s = self._free_at_s - now_s
        if wait_s > 0:
            threading.Event().wait(wait_s)


def _ignore(_bytes: int) -> None:
    """Nobody listens."""


class PacedBody:
    """Bytes of a request that are handed out at a pace, once the request is really sent.

    Signing reads the body too, which is no traffic: botocore tells when the sending begins.
    ``left`` hears how many bytes of the body have gone over the line.
    """

    def __init__(self, data: memoryview, pace: Pace, left: Callable[[int], None] = _ignore) -> None:
        self._data = data
        self._pace = pace
        self._left = left
        self._at = 0
        self._sending = False

    def signal_transferring(self) -> None:
        """From now on what is read goes over the line."""
        self._sending = True

    def signal_not_transferring(self) -> None:
        """What is read now is only looked at."""
        self._sending = False

    def read(self, size: int = -1) -> bytes:
        """The next bytes, at most ``size``."""
        left = len(self._data) - self._at
        count = left if size is None or size < 0 else min(size, left)
        if self._sending:
            count = self._pace.block_bytes(count)
            self._pace.take(count)
        block = bytes(self._data[self._at : self._at + count])
        self._at += len(block)
        if self._sending:
            self._left(self._at)
        return block

    def seek(self, offset: int, whence: int = 0) -> int:
        """Go to a place in the bytes."""
        base = (0, self._at, len(self._data))[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        """The present place."""
        return self._at

    def __len__(self) -> int:
        return len(self._data)

    def __iter__(self) -> Any:
        return iter(lambda: self.read(16 * 1024), b"")
