"""One run of a writer process: its pipes, its threads, when it last gave a sign of life."""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from typing import Any

from app.recording.outbox import Outbox
from app.system.processes import Child

log = logging.getLogger(__name__)

HANG_S = 2.5
START_S = 3.0
JOIN_BYTES = 4096
WAIT_S = 0.5
FAULT = "fault"


class WriterRun:
    """Passes an outbox on to a child and its answers back, until the child ends."""

    def __init__(
        self, child: Child, outbox: Outbox, changed: threading.Condition, done: Callable[[], bool]
    ) -> None:
        self.child = child
        self.outbox = outbox
        self.over = False
        self.began = time.monotonic()
        self._changed = changed
        self._done = done
        self._beat_at = self.began + START_S
        self._sender = threading.Thread(target=self._send, name=f"send:{child.role}", daemon=True)
        self._sender.start()

    def listen(self, take: Callable[[dict[str, Any]], None]) -> str:
        """Pass on the writer's answers until it ends; returns why it ended (empty: in order)."""
        try:
            cause = self._follow(take)
        except Exception:  # edge: whatever it was, this side is lost, told of and begun again
            log.exception("%s cannot be followed", self.child.role)
            self.kill()
            cause = FAULT
        status = self.child.process.wait()
        with self._changed:
            self.over = True
            self._changed.notify_all()
        self.child.stdout.close()
        return "" if status == 0 and cause == "exit" else cause

    def _follow(self, take: Callable[[dict[str, Any]], None]) -> str:
        for line in iter(self.child.stdout.readline, b""):
            self._beat_at = time.monotonic()
            try:
                answer = json.loads(line)
            except ValueError:
                break  # the last line of a writer that was killed
            if "error" in answer:
                log.info("%s: %s", self.child.role, answer)
                return str(answer["error"])
            if "beat" not in answer:
                take(answer)
        return "exit"

    @property
    def hangs(self) -> bool:
        """True when the process itself has given no sign of life, whatever its disk does."""
        return not self.over and time.monotonic() - self._beat_at > HANG_S

    def kill(self) -> None:
        """End the process; a stopped one too."""
        if self.child.running:
            self.child.process.kill()

    def _send(self) -> None:
        """Thread: pass on what there is until nothing more comes."""
        try:
            self._send_all()
        except Exception:  # edge: the writer ends with it, which is told of
            log.exception("%s can be told nothing more", self.child.role)
            self.kill()
        try:
            self.child.stdin.close()
        except OSError:
            log.debug("%s was gone at its end", self.child.role)

    def _send_all(self) -> None:
        while True:
            with self._changed:
                message = None
                while not self.over and (message := self.outbox.next()) is None:
                    if self._done():
                        break
                    self._changed.wait(WAIT_S)
            if message is None or not _write_whole(self.child, *message):
                return


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
