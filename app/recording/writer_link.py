"""The engine's end of one writer process: a bounded queue, and the truth about one disk.

Nothing here blocks its caller: a disk that stalls or vanishes stops its own link alone.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.model.clock import now_ns
from app.model.recording import CopyRole, CopyState
from app.recording.wire import APPEND, CLOSE, SYNC, frame_message
from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

QUEUE_BYTES = 64 * 1024 * 1024
SLOW_S = 2.0
SYNC_EVERY_S = 1.0
RATE_WINDOW_S = 10.0
JOIN_BYTES = 4096


@dataclass(frozen=True, slots=True)
class CopyStatus:
    """One disk as it stands. ``durable_bytes`` are on the medium; ``behind_bytes`` not yet.

    ``durable_ns`` is the monotonic time of the writer's last answer (0: none yet).
    ``cause`` is the system's name of an error (``ENOSPC``), ``exit``, ``overflow`` or empty.
    """

    role: CopyRole
    folder: Path
    state: CopyState = CopyState.IDLE
    durable_bytes: int = 0
    behind_bytes: int = 0
    rate_bytes_s: float = 0.0
    free_bytes: int | None = None
    total_bytes: int | None = None
    cause: str = ""
    durable_ns: int = 0


class WriterLink:
    """Hands files of one copy to a writer process and follows what has reached the medium."""

    def __init__(
        self,
        role: CopyRole,
        folder: Path,
        *,
        log_dir: Path,
        on_change: Callable[[CopyStatus], None],
        queue_bytes: int = QUEUE_BYTES,
    ) -> None:
        self.role = role
        self.folder = folder
        self._log_dir = log_dir
        self._on_change = on_change
        self._limit = queue_bytes
        self._messages: deque[tuple[bytes, bytes]] = deque()
        self._queued = 0
        self._accepted = 0
        self._waiting_since: float | None = None
        self._history: deque[tuple[float, int]] = deque([(time.monotonic(), 0)])
        self._status = CopyStatus(role, folder)
        self._ending = False
        self._lock = threading.Condition()
        self._child: Child | None = None
        self._threads: list[threading.Thread] = []

    def start(self) -> None:
        """Start the writer; a failure shows as state LOST, never as an exception."""
        try:
            self._child = start_child(
                f"writer:{self.role}",
                python_command("app.recording.writer", str(self.folder)),
                log_dir=self._log_dir,
                stdin=True,
                stdout=True,
            )
        except OSError as error:
            log.exception("writer of %s cannot be started", self.role)
            self._lose(type(error).__name__)
            return
        self._change(state=CopyState.WRITING)
        for work in (self._send, self._listen):
            thread = threading.Thread(
                target=work, args=(self._child,), name=f"{work.__name__}:{self.role}", daemon=True
            )
            thread.start()
            self._threads.append(thread)

    def append(self, name: str, payload: bytes, *, sync: bool = False) -> None:
        """Queue bytes for a file; with ``sync`` they are flushed to the medium at once."""
        self._put(frame_message(APPEND, name, len(payload)), payload)
        if sync:
            self.sync()

    def close_file(self, name: str) -> None:
        """Queue the closing of a file."""
        self._put(frame_message(CLOSE, name), b"")

    def sync(self) -> None:
        """Queue a flush to the medium."""
        self._put(frame_message(SYNC), b"")

    def status(self) -> CopyStatus:
        """The disk as it stands now."""
        with self._lock:
            return self._measured()

    def watch(self) -> None:
        """Notice slowness; to be called a few times a second."""
        with self._lock:
            waited = 0.0 if self._waiting_since is None else time.monotonic() - self._waiting_since
            state = self._status.state
        if state is CopyState.WRITING and waited > SLOW_S:
            self._change(state=CopyState.SLOW)
        elif state is CopyState.SLOW and waited <= SLOW_S:
            self._change(state=CopyState.WRITING)

    @property
    def lost(self) -> bool:
        """True once this copy has stopped for the rest of the recording."""
        return self._status.state is CopyState.LOST

    def release(self) -> None:
        """Say that nothing more comes; the writer ends when all of it is on the medium."""
        with self._lock:
            self._ending = True
            self._lock.notify_all()

    def abandon(self) -> None:
        """End a writer of a recording that did not begin; this copy is no one's concern."""
        with self._lock:
            self._status = replace(self._status, state=CopyState.LOST)
            self._messages.clear()
            self._lock.notify_all()
        if self._child is not None:
            self._child.stop(self._child.process.kill)
            self._child.stdout.close()

    def finish(self, limit_s: float) -> bool:
        """Let everything queued reach the medium, end the writer; False if it did not in time."""
        self.release()
        deadline = time.monotonic() + limit_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        whole = not any(t.is_alive() for t in self._threads) and not self.lost
        whole = whole and self.status().behind_bytes == 0
        if self._child is not None:
            self._child.stop(lambda: None, ask_s=max(0.1, deadline - time.monotonic()))
            self._child.stdout.close()
        if whole:
            self._change(state=CopyState.CLOSED)
        elif not self.lost:
            self._lose("timeout")
        return whole

    def _put(self, head: bytes, payload: bytes) -> None:
        with self._lock:
            if self._status.state is CopyState.LOST:
                return
            overflow = self._queued + len(payload) > self._limit
            if not overflow:
                self._messages.append((head, payload))
                self._queued += len(payload)
                self._accepted += len(payload)
                if payload and self._waiting_since is None:
                    self._waiting_since = time.monotonic()
                self._lock.notify()
        if overflow:
            self._lose("overflow")

    def _send(self, child: Child) -> None:
        """Thread: pass messages on; with none for a while, have the writer flush."""
        while True:
            with self._lock:
                if not self._messages and not self._ending:
                    self._lock.wait(SYNC_EVERY_S)
                if self._status.state is CopyState.LOST:
                    break
                done = self._ending and not self._messages
                head, payload = (
                    self._messages.popleft() if self._messages else (frame_message(SYNC), b"")
                )
                self._queued -= len(payload)
            if done:
                break
            if not _write_whole(child, head, payload):
                break  # the writer is gone; the listening thread knows why
        try:
            child.stdin.close()
        except OSError:
            log.debug("writer of %s was gone at its end", self.role)

    def _listen(self, child: Child) -> None:
        """Thread: take the writer's answers until it ends."""
        cause = "exit"
        for line in iter(child.stdout.readline, b""):
            answer = json.loads(line)
            if "error" in answer:
                cause = str(answer["error"])
                log.error("writer of %s: %s", self.role, answer)
                break
            self._note_durable(answer)
        status = child.process.wait()
        with self._lock:
            ended_well = self._ending and status == 0
        if not ended_well:
            self._lose(cause)

    def _note_durable(self, answer: dict[str, int]) -> None:
        now = time.monotonic()
        with self._lock:
            durable = answer["durable"]
            if durable >= self._accepted:
                self._waiting_since = None
            elif durable > self._status.durable_bytes:
                self._waiting_since = now
            self._history.append((now, durable))
            while len(self._history) > 2 and now - self._history[0][0] > RATE_WINDOW_S:
                self._history.popleft()
        self._change(
            durable_bytes=durable,
            durable_ns=now_ns(),
            free_bytes=answer["free"],
            total_bytes=answer["total"],
        )

    def _measured(self) -> CopyStatus:
        (since, before), (until, after) = self._history[0], self._history[-1]
        rate = (after - before) / (until - since) if until > since else 0.0
        behind = self._accepted - self._status.durable_bytes
        return replace(self._status, behind_bytes=max(0, behind), rate_bytes_s=rate)

    def _lose(self, cause: str) -> None:
        """Give this copy up; the first cause stays."""
        with self._lock:
            if self._status.state is CopyState.LOST:
                return
            self._status = replace(self._status, state=CopyState.LOST, cause=cause)
            status = self._measured()
            self._messages.clear()
            self._queued = 0
            self._lock.notify_all()
        log.error("copy %s lost: %s", self.role, cause)
        self._on_change(status)
        if self._child is not None and self._child.running:
            self._child.process.kill()

    def _change(self, **values: object) -> None:
        with self._lock:
            if self._status.state is CopyState.LOST:
                return
            self._status = replace(self._status, **values)  # type: ignore[arg-type]
            status = self._measured()
        self._on_change(status)


def _write_whole(child: Child, head: bytes, payload: bytes) -> bool:
    """Write a message to the child; False when the child is gone. Small ones in one piece."""
    parts = (head + payload,) if len(payload) < JOIN_BYTES else (head, payload)
    try:
        for part in parts:
            view = memoryview(part)
            while view:
                view = view[child.stdin.write(view) :]
    except (OSError, ValueError):
        return False
    return True
