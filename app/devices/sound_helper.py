"""The engine's side of a sound helper: starts it, restarts it when it dies, notices it hanging."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from app.system.processes import Child, start_child

log = logging.getLogger(__name__)

RESTART_DELAY_S = 0.2
LONGEST_RESTART_DELAY_S = 3.0
HEALTHY_S = 1.0
"""A helper that lived for so long is replaced at once: sound is missing until another serves."""
LOOK_S = 0.1
SPARE_AFTER_S = 2.0
SPARE_CHECK_S = 10.0
"""How soon after a helper was started its spare is, and how often it is seen to be there."""
SILENT_S = 1.0
"""A live helper that says nothing for so long is told of, before it counts as hanging."""
OPENING_PATIENCE_S = 8.0
"""A helper that says nothing at all for this long hangs, even while it opens a slow device."""


@dataclass(frozen=True, slots=True)
class HelperCalls:
    """What the owner of a helper does with it; all are called from the helper's reader thread.

    ``read`` consumes the helper's output until it ends, calling its second argument whenever
    something came; ``died`` is told when the helper ended without being asked; ``patience_s``
    says how long it may say nothing at all before it counts as hanging and is killed; ``silent``
    is told (from a watching thread) when it has said nothing for ``SILENT_S``.
    """

    read: Callable[[IO[bytes], Callable[[], None]], None]
    died: Callable[[], None]
    patience_s: Callable[[], float] = lambda: OPENING_PATIENCE_S
    silent: Callable[[], None] = lambda: None


class SoundHelper:
    """Keeps one helper process running from :meth:`start` to :meth:`stop`.

    With ``spare`` a second one is kept beside it once the first works: started with ``--wait``, it
    has loaded everything and opens the device when it reads the line ``go``.
    """

    def __init__(
        self,
        role: str,
        arguments: Sequence[str],
        log_dir: Path,
        calls: HelperCalls,
        *,
        spare: bool = False,
    ) -> None:
        self._role = role
        self._arguments = list(arguments)
        self._log_dir = log_dir
        self._calls = calls
        self._stopping = threading.Event()
        self._lock = threading.Lock()
        self._child: Child | None = None
        self._with_spare = spare
        self._spare: Child | None = None
        self._heard_at_s = 0.0
        self._threads: list[threading.Thread] = []

    @property
    def pid(self) -> int | None:
        """Process number of the running helper."""
        child = self._child
        return child.pid if child is not None and child.running else None

    def start(self) -> None:
        """Start the helper and its two threads; returns at once."""
        if self._threads:
            return
        self._stopping.clear()
        for target, name in ((self._supervise, "serve"), (self._watch, "watch")):
            thread = threading.Thread(target=target, name=f"{name}:{self._role}", daemon=True)
            thread.start()
            self._threads.append(thread)

    def stop(self) -> None:
        """Ask the helper to end, and wait for it and the threads."""
        self._stopping.set()
        with self._lock:
            child, spare, self._spare = self._child, self._spare, None
        for one in (child, spare):
            if one is not None:
                one.stop()
        if spare is not None:
            spare.stdout.close()  # nobody reads it
        for thread in self._threads:
            if thread is not threading.current_thread():
                thread.join()
        self._threads.clear()

    def send(self, line: str) -> bool:
        """Send a line to the helper; False when there is none to hear it."""
        with self._lock:
            if self._child is None or not self._child.running:
                return False
            try:
                self._child.stdin.write(line.encode() + b"\n")
            except (OSError, ValueError):
                return False
            return True

    def _supervise(self) -> None:
        delay_s = RESTART_DELAY_S
        while not self._stopping.is_set():
            started_at_s = time.monotonic()
            self._serve_once()
            if self._stopping.is_set():
                return
            log.warning("helper %s ended without being asked", self._role)
            self._calls.died()
            healthy = time.monotonic() - started_at_s > HEALTHY_S
            delay_s = 0.0 if healthy else min(delay_s * 2, LONGEST_RESTART_DELAY_S)
            self._stopping.wait(delay_s)
            delay_s = max(delay_s, RESTART_DELAY_S)

    def _serve_once(self) -> None:
        with self._lock:
            if self._stopping.is_set():
                return
            self._heard()
            try:
                self._child = child = self._woken_spare() or self._started(self._role)
            except OSError:
                log.exception("helper %s cannot be started", self._role)
                return
        try:
            self._calls.read(child.stdout, self._heard)
        except Exception:  # the edge of a thread: a helper that makes no sense is replaced
            log.exception("helper %s sent what cannot be read", self._role)
        finally:
            child.stop()
            child.stdout.close()

    def _started(self, role: str, *more: str) -> Child:
        command = [*self._arguments, *more]
        return start_child(role, command, log_dir=self._log_dir, stdin=True, stdout=True)

    def _woken_spare(self) -> Child | None:
        spare, self._spare = self._spare, None
        if spare is None or not spare.running:
            return None
        try:
            spare.stdin.write(b"go\n")
        except OSError:
            return None
        spare.role = self._role
        return spare

    def _keep_spare(self) -> None:
        with self._lock:
            if self._stopping.is_set() or (self._spare is not None and self._spare.running):
                return
            try:
                self._spare = self._started(f"spare:{self._role}", "--wait")
            except OSError:
                log.exception("no spare helper for %s", self._role)

    def _heard(self) -> None:
        self._heard_at_s = time.monotonic()

    def _watch(self) -> None:
        seen: Child | None = None
        spare_at_s = 0.0
        while not self._stopping.wait(LOOK_S):
            child = self._child
            if child is not seen:
                seen, spare_at_s = child, time.monotonic() + SPARE_AFTER_S
            if self._with_spare and time.monotonic() > spare_at_s:
                spare_at_s = time.monotonic() + SPARE_CHECK_S
                self._keep_spare()
            silent_s = time.monotonic() - self._heard_at_s
            if silent_s > SILENT_S:
                self._calls.silent()
            if silent_s > self._calls.patience_s() and child is not None and child.running:
                log.error("helper %s has said nothing for %.1f s: kill", self._role, silent_s)
                child.process.kill()
