"""The log of a process that must never wait for a disk: written by a thread of its own."""

from __future__ import annotations

import logging
import logging.handlers
import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

WAITING = 5000
"""So many entries wait for a disk that is slow; more are left out and counted."""
END_S = 2.0
LAYOUT = "%(asctime)s %(levelname)s %(name)s: %(message)s"


class _Entries(logging.handlers.QueueHandler):
    """Takes entries from all threads and waits for nobody."""

    def __init__(self, waiting: queue.Queue[logging.LogRecord | None]) -> None:
        super().__init__(waiting)
        self.waiting = waiting
        self.left_out = 0

    def enqueue(self, record: logging.LogRecord) -> None:
        try:
            self.waiting.put_nowait(record)
        except queue.Full:
            self.left_out += 1


class _File(logging.handlers.RotatingFileHandler):
    """Touched by one thread alone; once given up, nothing of it waits for the disk any more."""

    given_up = False

    def createLock(self) -> None:  # noqa: N802  (the name is logging's)
        self.lock = None

    def flush(self) -> None:
        if not self.given_up:
            super().flush()

    def close(self) -> None:
        if not self.given_up:
            super().close()

    def finish(self) -> None:
        """Close it from the one thread that writes."""
        super().close()


class _Listener(logging.handlers.QueueListener):
    """Writes what waits, and says how much was left out."""

    def __init__(self, entries: _Entries, file: _File) -> None:
        super().__init__(entries.waiting, file)
        self._entries = entries
        self._file = file
        self._told = 0
        self._ended = threading.Event()

    def handle(self, record: logging.LogRecord) -> None:
        super().handle(record)
        missing = self._entries.left_out - self._told
        if missing:
            self._told += missing
            text = "%d entries before this one are missing: the disk of the log was too slow"
            super().handle(
                logging.LogRecord(__name__, logging.WARNING, "", 0, text, (missing,), None)
            )

    def _monitor(self) -> None:
        super()._monitor()  # type: ignore[misc]  # typeshed does not show it
        self._file.finish()
        self._ended.set()

    def end(self, within_s: float) -> None:
        """Write what waits and close the file; leave it all behind after ``within_s``."""
        until = time.monotonic() + within_s
        with suppress(queue.Full):
            self._entries.waiting.put(None, timeout=within_s)
            if self._ended.wait(max(0.0, until - time.monotonic())):
                return
        self._file.given_up = True


@contextmanager
def logging_to(path: Path, *, file_bytes: int, files: int) -> Iterator[None]:
    """Have this process's log written to ``path`` meanwhile, ``files`` old ones beside it.

    At the end what waits is written, for ``END_S`` at most.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    file = _File(path, maxBytes=file_bytes, backupCount=files, encoding="utf-8")
    file.setFormatter(logging.Formatter(LAYOUT))
    entries = _Entries(queue.Queue(WAITING))
    listener = _Listener(entries, file)
    root = logging.getLogger()
    root.addHandler(entries)
    root.setLevel(logging.INFO)
    listener.start()
    try:
        yield
    finally:
        root.removeHandler(entries)
        listener.end(END_S)
