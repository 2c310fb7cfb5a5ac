"""What was to be written and is not yet on every medium, kept in memory for all copies.

Every byte that is accepted is in memory here or on the medium of a copy. A copy that was away takes
the bytes it missed from here, and older ones from the other copy.
"""

from __future__ import annotations

import hashlib
import threading
import time
from bisect import bisect_left
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

LIMIT_BYTES = 64 * 1024 * 1024
RATE_WINDOW_S = 10.0


class Entry(NamedTuple):
    """Bytes of a file from ``offset`` on; ``sync``: to be flushed to the medium at once."""

    offset: int
    payload: bytes
    sync: bool

    @property
    def end(self) -> int:
        """Offset behind these bytes."""
        return self.offset + len(self.payload)


@dataclass
class KeptFile:
    """One file of the copies: its size so far, its first hash, what of it is in memory."""

    number: int
    small: bool
    size: int = 0
    closed: bool = False
    entries: list[Entry] = field(default_factory=list)
    digest: Any = field(default_factory=hashlib.sha256)

    @property
    def base(self) -> int:
        """Where that begins which is in memory; bytes before it are on a medium."""
        return self.entries[0].offset if self.entries else self.size

    def entry_at(self, offset: int) -> Entry:
        """The entry that begins at ``offset``."""
        return self.entries[bisect_left(self.entries, offset, key=lambda entry: entry.offset)]


class Reader(Protocol):
    """A copy as the backlog sees it."""

    durable: dict[str, int]

    @property
    def needs_all(self) -> bool:
        """False for a copy that takes what it lacks from another one."""

    def want(self, name: str) -> None:
        """Something is to be done for a file."""


class Backlog:
    """Shared by the links of all copies; ``changed`` guards it and all of theirs."""

    def __init__(self, limit_bytes: int = LIMIT_BYTES) -> None:
        self.changed = threading.Condition(threading.RLock())
        self.files: dict[str, KeptFile] = {}
        self.readers: Sequence[Reader] = ()
        self.accepted = 0
        self.accepting = True
        self.held_bytes = 0
        self._limit = limit_bytes
        self._holding: dict[str, None] = {}
        self._history: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])

    def append(self, name: str, payload: bytes, *, sync: bool = False) -> bool:
        """Take bytes for a file; False when memory is full and no disk takes anything.

        Files in the copy's own folder (journal, marks, manifest) are small and always taken.
        """
        with self.changed:
            small = "/" not in name
            if not small and not self._room(len(payload)):
                return False
            file = self.files.get(name)
            if file is None:
                file = self.files[name] = KeptFile(len(self.files), small)
            if payload:
                file.entries.append(Entry(file.size, payload, sync))
                file.digest.update(payload)
                file.size += len(payload)
                self._holding[name] = None
                self.held_bytes += 0 if small else len(payload)
                self._count(len(payload))
            self._announce(name)
            return True

    def close(self, name: str) -> None:
        """Nothing more comes for a file."""
        with self.changed:
            if name in self.files:
                self.files[name].closed = True
                self._announce(name)

    def trim(self) -> None:
        """Let go of what every copy has, and above the limit of what one copy has."""
        with self.changed:
            for name in list(self._holding):
                sizes = [r.durable.get(name, 0) for r in self.readers if r.needs_all]
                most = max((r.durable.get(name, 0) for r in self.readers), default=0)
                self._drop(name, min(sizes, default=most))
            self._trim_to_limit(0 if self.accepting else self._limit // 2)
            if self.held_bytes <= self._limit // 2:
                self.accepting = True

    @property
    def rate_bytes_s(self) -> float:
        """Bytes a second that were accepted of late."""
        (since, before), (until, after) = self._history[0], self._history[-1]
        return (after - before) / (until - since) if until > since else 0.0

    def _room(self, size: int) -> bool:
        if self.accepting and self.held_bytes + size > self._limit:
            self._trim_to_limit(size)
            self.accepting = self.held_bytes + size <= self._limit
        return self.accepting

    def _trim_to_limit(self, more: int = 0) -> None:
        for name in list(self._holding):
            if self.files[name].small:
                continue
            most = max((r.durable.get(name, 0) for r in self.readers), default=0)
            self._drop(name, most, until_held=self._limit - more)

    def _drop(self, name: str, size: int, *, until_held: int = -1) -> None:
        file, done = self.files[name], 0
        for entry in file.entries:
            if entry.end > size or self.held_bytes <= until_held:
                break
            done += 1
            self.held_bytes -= 0 if file.small else len(entry.payload)
        del file.entries[:done]
        if not file.entries:
            del self._holding[name]

    def _announce(self, name: str) -> None:
        for reader in self.readers:
            reader.want(name)
        self.changed.notify_all()

    def _count(self, size: int) -> None:
        now = time.monotonic()
        self.accepted += size
        self._history.append((now, self.accepted))
        while len(self._history) > 2 and now - self._history[0][0] > RATE_WINDOW_S:
            self._history.popleft()
