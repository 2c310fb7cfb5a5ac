"""Hashing many files from the medium at the speed of the disk, or of all cores if they are slower.

One thread reads. It stays with a file as long as hashing keeps up with it, so that a disk with
heads reads from front to back; only where every block of that file still waits for its hash does
it go on with the next file, whose hash another core computes.
"""

from __future__ import annotations

import hashlib
import os
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.jobs import Progress
from app.system.medium import BLOCKS_IN_FLIGHT, blocks

LEAST_LANES = 2
MOST_LANES = 8


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file to hash: its name for the caller, where it lies, algorithms of :mod:`hashlib`."""

    name: str
    path: Path
    algorithms: tuple[str, ...] = ("sha256",)


@dataclass(frozen=True, slots=True)
class Hashed:
    """What was read of a file: algorithm -> lower-case hex digest, and its bytes; or the error."""

    name: str
    digests: dict[str, str]
    bytes: int = 0
    error: OSError | None = None


def hash_files(
    files: Iterable[Wanted], progress: Progress | None = None, *, cores: int | None = None
) -> Iterator[Hashed]:
    """Hash files from the medium, past the page cache; yields each as soon as it is done.

    The order is roughly that of ``files``. An unreadable file is yielded with its error.
    ``progress`` advances by the bytes read; raises ``JobCancelledError`` on cancel.
    """
    lanes = max(LEAST_LANES, min(MOST_LANES, cores or os.cpu_count() or 1))
    with ExitStack() as stack:
        workers = deque(_Worker(stack) for _ in range(2 * lanes))
        yield from _Hashing(deque(files), workers, lanes, progress).run()


class _Worker:
    """A thread for each algorithm, so that the blocks of a file are hashed in order."""

    def __init__(self, stack: ExitStack) -> None:
        self._stack = stack
        self._threads: list[ThreadPoolExecutor] = []

    def threads(self, count: int) -> list[ThreadPoolExecutor]:
        while len(self._threads) < count:
            self._threads.append(self._stack.enter_context(ThreadPoolExecutor(1)))
        return self._threads[:count]


class _Lane:
    """A file that is being read."""

    def __init__(self, wanted: Wanted, worker: _Worker) -> None:
        self.wanted = wanted
        self.worker = worker
        self.ended = False
        self.bytes = 0
        self.error: OSError | None = None
        self._digests = {name: hashlib.new(name) for name in wanted.algorithms}
        self._threads = worker.threads(len(self._digests))
        self._pending: list[list[Future[Any]]] = [[] for _ in range(BLOCKS_IN_FLIGHT)]
        self._blocks = blocks(wanted.path, lambda _slot: None)
        self._next = 0

    @property
    def waiting(self) -> list[Future[Any]]:
        """What of this file still waits to be hashed."""
        return [one for slot in self._pending for one in slot if not one.done()]

    @property
    def readable(self) -> bool:
        """True where the memory for the next block is free."""
        return not self.ended and all(one.done() for one in self._pending[self._next])

    def read(self) -> int:
        """Read the next block and have it hashed; returns its bytes, 0 at the end."""
        try:
            slot, block = next(self._blocks)
        except StopIteration:
            self.ended = True
            return 0
        except OSError as error:
            self.ended, self.error = True, error
            return 0
        self._pending[slot] = [
            thread.submit(digest.update, block)
            for thread, digest in zip(self._threads, self._digests.values(), strict=True)
        ]
        self._next = (slot + 1) % BLOCKS_IN_FLIGHT
        self.bytes += len(block)
        return len(block)

    def hashed(self) -> Hashed:
        """The result, once nothing waits any more."""
        digests = {name: digest.hexdigest() for name, digest in self._digests.items()}
        return Hashed(self.wanted.name, {} if self.error else digests, self.bytes, self.error)

    def close(self) -> None:
        """Let go of the file when nothing of it is in work."""
        wait(self.waiting)
        self._blocks.close()


class _Hashing:
    def __init__(
        self,
        files: deque[Wanted],
        workers: deque[_Worker],
        most: int,
        progress: Progress | None,
    ) -> None:
        self._files = files
        self._workers = workers
        self._most = most
        self._progress = progress
        self._lanes: list[_Lane] = []

    def run(self) -> Iterator[Hashed]:
        try:
            while self._lanes or self._files:
                lane = next((one for one in self._lanes if one.readable), None) or self._opened()
                if lane is not None and self._read(lane):
                    continue
                yield from self._finished()
                if lane is None and (waiting := [f for one in self._lanes for f in one.waiting]):
                    wait(waiting, return_when=FIRST_COMPLETED)
        finally:
            for lane in self._lanes:
                lane.close()

    def _opened(self) -> _Lane | None:
        """The next file, where another core can still take one."""
        reading = sum(not lane.ended for lane in self._lanes)
        if not self._files or not self._workers or reading >= self._most:
            return None
        lane = _Lane(self._files.popleft(), self._workers.popleft())
        self._lanes.append(lane)
        return lane

    def _read(self, lane: _Lane) -> bool:
        count = lane.read()
        if count and self._progress is not None:
            self._progress.advance(count)
        return count > 0

    def _finished(self) -> Iterator[Hashed]:
        done = [lane for lane in self._lanes if lane.ended and not lane.waiting]
        for lane in done:
            self._lanes.remove(lane)
            lane.close()
            self._workers.append(lane.worker)
            yield lane.hashed()
