"""A window with a room display on several screens, in a process of its own, driven by lines.

``python -m tests.helpers.room_screens_window`` reads JSON lines ``{"do": ..., ...}`` and answers
each with one; whenever the display has become another, it says so with ``{"event": ...}`` by
itself. The operator's window is one colour, so that anything else on it is seen.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, Queue
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
OPERATOR = "#c81ec8"
NAME = "window-of-the-test"
PATIENCE_S = 30.0


class RoomScreens:
    """The test's end."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process
        self._said: Queue[dict[str, Any]] = Queue()
        self._reading = threading.Thread(target=self._read, daemon=True)
        self._reading.start()
        self.events: list[dict[str, Any]] = []
        self._unread: list[dict[str, Any]] = []

    def ask(self, do: str, **more: Any) -> dict[str, Any]:
        """Have something done, and what it answers."""
        assert self.process.stdin is not None
        self.process.stdin.write(json.dumps({"do": do, **more}) + "\n")
        self.process.stdin.flush()
        return self._next(lambda said: "event" not in said)

    def until(self, **facts: Any) -> dict[str, Any]:
        """The next event of the display that has these facts, also one from before an answer."""

        def fits(said: dict[str, Any]) -> bool:
            return "event" in said and all(said[name] == v for name, v in facts.items())

        while self._unread:
            if fits(said := self._unread.pop(0)):
                return said
        said = self._next(fits)
        self._unread.clear()
        return said

    def topic(self, name: str, value: Any) -> None:
        """Have the engine announce a topic."""
        self.ask("topic", name=name, value=value)

    def cover(self, screen: str) -> None:
        """Put the operator's window over a whole screen, once Qt knows of that screen."""
        deadline_s = time.monotonic() + PATIENCE_S
        while not self.ask("cover", screen=screen)["done"]:
            assert time.monotonic() < deadline_s, f"the window never saw the screen {screen}"

    def _next(self, fits: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        deadline_s = time.monotonic() + PATIENCE_S
        seen: list[dict[str, Any]] = []
        while (left_s := deadline_s - time.monotonic()) > 0:
            try:
                said = self._said.get(timeout=left_s)
            except Empty:
                break
            seen.append(said)
            if "event" in said:
                self.events.append(said)
                self._unread.append(said)
            if fits(said):
                return said
        raise AssertionError(f"nothing of the kind came, but {seen}")

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("{"):
                self._said.put(json.loads(line))


@contextmanager
def room_screens(
    module: str = "tests.helpers.room_screens_window", **environment: str
) -> Iterator[RoomScreens]:
    """The process on the present display; ended afterwards."""
    process = subprocess.Popen(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "xcb", "QT_LOGGING_RULES": "*=false", **environment},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    screens = RoomScreens(process)
    try:
        screens.until(event="ready")
        yield screens
    finally:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.wait(PATIENCE_S)
        screens._reading.join(5)
        process.stdout.close()


def monitor(name: str, area: str, output: str = "none", *, primary: bool = False) -> None:
    """Plug a screen in: ``area`` as xrandr has it (``1024/300x768/200+1280+0``)."""
    _xrandr("--setmonitor", f"{'*' if primary else ''}{name}", area, output)


def unplug(name: str) -> None:
    """Pull it out."""
    _xrandr("--delmonitor", name)


def _xrandr(*words: str) -> None:
    subprocess.run(["xrandr", *words], check=True, timeout=20, capture_output=True)
