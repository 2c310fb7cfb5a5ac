"""Signs of life between the engine and its supervisor, in a page of memory that both map.

Layout: per party four native words — process number, count of beats, 1 once it ended in order,
1 while it records. A beat only counts on, so no clock is compared, and a whole machine that stood
still (asleep, overloaded) is not mistaken for a process that hangs: see :class:`Pulse`.
"""

from __future__ import annotations

import contextlib
import hashlib
import mmap
import os
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from app.model.clock import NS_PER_S, now_ns
from app.system.paths import DataPaths, shared_memory_dir

BEAT_S = 0.2
SILENT_S = 1.8
"""A party that has not beaten for so long hangs."""
COUNTED_S = 0.5
"""The most that one look counts as silence."""
_PAGE_BYTES = 4096
_WORDS = 4
_PID, _BEATS, _ENDED, _RECORDS = range(4)


class Party(IntEnum):
    """Who beats."""

    ENGINE = 0
    SUPERVISOR = 1


@dataclass(frozen=True, slots=True)
class Sign:
    """What one party has last said: 0 as process number where it never came."""

    pid: int
    beats: int
    ended: bool
    records: bool = False


def heartbeat_file(paths: DataPaths) -> Path:
    """Where the page of a data directory lies: in memory, so that no disk can hold it up."""
    name = hashlib.sha256(os.fsencode(paths.root)).hexdigest()[:20]
    return shared_memory_dir() / f"diemcau-{name}.beat"


class Heartbeat:
    """The page, mapped. Writes of whole words; each party writes its own alone."""

    def __init__(self, paths: DataPaths) -> None:
        self.path = heartbeat_file(paths)
        self.path.parent.mkdir(parents=True, exist_ok=True)
        flags = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        descriptor = os.open(self.path, flags, 0o600)
        try:
            if os.fstat(descriptor).st_size < _PAGE_BYTES:
                os.ftruncate(descriptor, _PAGE_BYTES)
            self._map = mmap.mmap(descriptor, _PAGE_BYTES)
        finally:
            os.close(descriptor)
        self._words = memoryview(self._map).cast("Q")

    def begin(self, party: Party) -> None:
        """Say that this process is now that party."""
        base = party * _WORDS
        self._words[base + _ENDED] = 0
        self._words[base + _RECORDS] = 0
        self._words[base + _PID] = os.getpid()
        self.beat(party)

    def beat(self, party: Party) -> None:
        """Say that it lives."""
        self._words[party * _WORDS + _BEATS] += 1

    def records(self, party: Party, yes: bool) -> None:
        """Say whether something is being recorded."""
        self._words[party * _WORDS + _RECORDS] = int(yes)

    def end(self, party: Party) -> None:
        """Say that it ends in order and is not to be started again."""
        self._words[party * _WORDS + _ENDED] = 1

    def sign(self, party: Party) -> Sign:
        """The last sign of a party."""
        base = party * _WORDS
        words = self._words
        return Sign(
            words[base + _PID],
            words[base + _BEATS],
            bool(words[base + _ENDED]),
            bool(words[base + _RECORDS]),
        )

    def close(self, *, remove: bool = False) -> None:
        """Let go of the page; ``remove`` when both parties have ended."""
        self._words.release()
        self._map.close()
        if remove:
            with contextlib.suppress(OSError):  # Windows keeps a file that another one has open
                self.path.unlink()


class Pulse:
    """Judges from one look after another whether a party has gone silent.

    Each look counts at most ``COUNTED_S``: time in which the looker itself did not run, because
    the machine slept or was overloaded, is nobody's silence.
    """

    def __init__(self, limit_s: float = SILENT_S) -> None:
        self._limit_ns = int(limit_s * NS_PER_S)
        self._beats = -1
        self._silent_ns = 0
        self._looked_ns = now_ns()

    def silent(self, beats: int, at_ns: int | None = None) -> bool:
        """Take a look; True once no beat came for the limit."""
        at = now_ns() if at_ns is None else at_ns
        passed, self._looked_ns = at - self._looked_ns, at
        if beats != self._beats:
            self._beats, self._silent_ns = beats, 0
        else:
            self._silent_ns += min(max(0, passed), int(COUNTED_S * NS_PER_S))
        return self._silent_ns > self._limit_ns
