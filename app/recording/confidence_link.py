"""The engine's end of a disk's reader: asks for a look each period, restarts a reader that dies.

One thread a disk. A disk that hangs holds its own reader and this thread; nobody waits for either.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.recording import CopyRole
from app.system.processes import Child, python_command, start_child

log = logging.getLogger(__name__)

PERIOD_S = 10.0
PATIENCE_PERIODS = 2.0
"""A reader that does not answer for so many periods is killed and started again."""
LEAST_PATIENCE_S = 8.0
ENDING_S = 0.5


@dataclass(frozen=True, slots=True)
class Look:
    """One look that is asked for: the copy's folder of the moment, its sources."""

    folder: Path
    sources: tuple[str, ...]
    decode: bool


class ReaderLink:
    """Has one copy read back each ``period_s`` from :meth:`start` to :meth:`stop`.

    ``ask`` says what to look at (None: nothing now); ``on_answer`` hears the look and what
    :meth:`app.recording.confidence.Reader.look` answered to it. Both are called from the link's
    thread and must be quick.
    """

    def __init__(
        self,
        role: CopyRole,
        *,
        log_dir: Path,
        ask: Callable[[], Look | None],
        on_answer: Callable[[Look, dict[str, Any]], None],
        period_s: float = PERIOD_S,
    ) -> None:
        self.role = role
        self.period_s = period_s
        self._log_dir = log_dir
        self._ask = ask
        self._on_answer = on_answer
        self._ending = threading.Event()
        self._child: Child | None = None
        self._asked = 0
        self._thread = threading.Thread(target=self._run, name=f"confidence:{role}", daemon=True)

    @property
    def pid(self) -> int | None:
        """Process number of the running reader."""
        child = self._child
        return child.pid if child is not None and child.running else None

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def stop(self) -> None:
        """End the reader, by force where its disk holds it. May take some seconds."""
        self._ending.set()
        child = self._child
        if child is not None:
            child.stop(ask_s=ENDING_S)

    def _run(self) -> None:
        due_s = time.monotonic() + self.period_s
        while not self._ending.wait(max(0.0, due_s - time.monotonic())):
            due_s = max(due_s + self.period_s, time.monotonic())
            look = self._ask()
            if look is None:
                continue
            try:
                answer = self._answer(look)
            except (OSError, ValueError) as error:
                if not self._ending.is_set():
                    log.warning("reader of the %s disk: %s", self.role, error)
                answer = None
            if answer is not None and not self._ending.is_set():
                self._on_answer(look, answer)
        if self._child is not None:
            self._child.stop(ask_s=ENDING_S)
            self._child.stdout.close()

    def _answer(self, look: Look) -> dict[str, Any] | None:
        """Ask the reader; None where it ended or was ended for hanging."""
        child = self._running(look.folder)
        self._asked += 1
        question = {
            "id": self._asked,
            "folder": str(look.folder),
            "sources": look.sources,
            "window_s": self.period_s,
            "decode": look.decode,
        }
        patience_s = max(LEAST_PATIENCE_S, self.period_s * PATIENCE_PERIODS)
        watchdog = threading.Timer(patience_s, self._end_hanging, (child,))
        watchdog.daemon = True
        watchdog.start()
        try:
            child.stdin.write(json.dumps(question).encode() + b"\n")
            line = child.stdout.readline()
        finally:
            watchdog.cancel()
        if not line:
            if not self._ending.is_set():
                log.warning("the reader of the %s disk ended without being asked", self.role)
                child.stop(ask_s=ENDING_S)
            return None
        answer: dict[str, Any] = json.loads(line)
        return answer

    def _running(self, folder: Path) -> Child:
        """The reader, started where none runs."""
        if self._child is not None and self._child.running:
            return self._child
        if self._child is not None:
            self._child.stdout.close()
            self._child.stdin.close()
        self._child = start_child(
            f"reader:{self.role}",
            python_command("app.recording.confidence", str(folder)),
            log_dir=self._log_dir,
            patient=True,
            stdin=True,
            stdout=True,
        )
        return self._child

    def _end_hanging(self, child: Child) -> None:
        log.warning("the reader of the %s disk hangs: kill", self.role)
        child.process.kill()
