"""One life of the encoder process: feeds it from the queue, hands on the fragments it makes."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from app.recording.boxes import BoxReader, Fragment, InitPart
from app.recording.encoder import widen_pipe
from app.recording.encoder_stream import EncoderStream
from app.recording.media_queue import MediaQueue, Picture
from app.recording.plan import SourcePlan
from app.system.processes import Child, start_child

log = logging.getLogger(__name__)

_WAIT_S = 0.25
_READ_BYTES = 1 << 18
STALLED_S = 2.0
"""An encoder that for so long neither takes what waits for it nor gives anything hangs."""
SILENT_S = 8.0
"""One that goes on taking and gives nothing is not merely slow after so long."""


class EncoderRun:
    """Starts the encoder; threads move queue -> encoder -> ``on_part``; ``on_end`` comes last.

    ``origin_tick`` is the tick that stands at zero of this run's output. ``fed_all`` is true once
    the encoder was given everything and the queue was closed.
    """

    def __init__(
        self,
        command: list[str],
        plan: SourcePlan,
        queue: MediaQueue,
        *,
        origin_tick: int,
        log_dir: Path,
        on_part: Callable[[EncoderRun, InitPart | Fragment], None],
        on_end: Callable[[EncoderRun, int], None],
    ) -> None:
        self._command = command
        self._plan = plan
        self._queue = queue
        self._log_dir = log_dir
        self._on_part = on_part
        self._on_end = on_end
        self._child: Child | None = None
        self._threads: list[threading.Thread] = []
        self.origin_tick = origin_tick
        self.fed_all = False
        self.started_at = time.monotonic()
        self._took_at = self.started_at
        self._gave_at = self.started_at

    def start(self) -> None:
        """Start the process and both threads; raises ``OSError`` where the program is missing."""
        role = f"encoder:{self._plan.id}"
        self._child = start_child(
            role, self._command, log_dir=self._log_dir, stdin=True, stdout=True
        )
        widen_pipe(self._child.stdin.fileno())
        for work in (self._feed, self._read):
            thread = threading.Thread(
                target=work, args=(self._child,), name=f"encoder{work.__name__}", daemon=True
            )
            self._threads.append(thread)
            thread.start()

    @property
    def alive(self) -> bool:
        """True while the process runs."""
        return self._child is not None and self._child.running

    @property
    def silent_s(self) -> float:
        """Seconds since the encoder last gave anything."""
        return time.monotonic() - self._gave_at

    @property
    def hangs(self) -> bool:
        """True when the process does not work any more, though it may be there."""
        idle_s = time.monotonic() - max(self._took_at, self._gave_at)
        return idle_s > STALLED_S or self.silent_s > SILENT_S

    def kill(self) -> None:
        """End a process that no longer gives anything."""
        if self._child is not None:
            self._child.process.kill()

    def _took(self) -> None:
        self._took_at = time.monotonic()

    def _feed(self, child: Child) -> None:
        """Thread: queue -> encoder. Whatever ends it, the encoder's input is closed."""
        try:
            self._feed_stream(child)
        except Exception:  # the edge of a thread: the reader sees the encoder end, and tells
            log.exception("the encoder can be fed no longer")
            self.kill()
        finally:
            with suppress(OSError):  # the encoder was gone at its end
                child.stdin.close()

    def _feed_stream(self, child: Child) -> None:
        stream = EncoderStream(child, self._plan, self.origin_tick, on_written=self._took)
        number = self._queue.oldest
        while not stream.broken and child.running:
            item = self._queue.item(number, _WAIT_S)
            if item is None:
                self._took()  # nothing waits: the encoder is not to blame
                if self._queue.drained(number):
                    self.fed_all = True
                    break
                continue
            number += 1
            if isinstance(item, Picture):
                stream.picture(item)
            else:
                stream.sound(item)

    def _read(self, child: Child) -> None:
        reader = BoxReader()
        descriptor = child.stdout.fileno()
        try:
            while data := os.read(descriptor, _READ_BYTES):
                for part in reader.feed(data):
                    self._gave_at = time.monotonic()
                    self._on_part(self, part)
        except Exception:  # the edge of a thread: whatever it was, the end of the run is told
            log.exception("the encoder's output cannot be cut")
            self.kill()
        finally:
            child.stdout.close()
        status = child.process.wait()
        self._threads[0].join()
        self._on_end(self, status)
