"""A real window in a process of its own, which says on standard output what it shows.

``python -m tests.helpers.window_process DATA`` opens the control room and prints, each once, JSON
lines ``{"shows": "recording", "after_s": ...}`` (seconds since the process began) when its record
block says that a recording runs, and ``{"page": ...}`` whenever another page comes on the stage.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class WindowProcess:
    """The test's end: reads what the window prints, kills it."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self.process = process

    def wait_for(self, key: str) -> dict[str, Any]:
        """The next printed object that has ``key``; fails when the window ends before."""
        assert self.process.stdout is not None
        for line in self.process.stdout:
            if line.startswith("{") and key in (said := json.loads(line)):
                return dict(said)
        raise AssertionError(f"the window ended without saying {key!r}")

    def kill(self) -> None:
        """SIGKILL, and wait until it is gone."""
        self.process.kill()
        self.process.wait(20)


@contextmanager
def open_window(data: Path) -> Iterator[WindowProcess]:
    """A window on the data directory, killed afterwards whatever happened."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.window_process", str(data)],
        cwd=ROOT,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
        stdout=subprocess.PIPE,
        text=True,
    )
    window = WindowProcess(process)
    try:
        yield window
    finally:
        window.kill()
        assert process.stdout is not None
        process.stdout.close()


def main(data: Path) -> int:
    """The window's end."""
    import psutil
    from PySide6.QtCore import QTimer

    from app.ui.application import run_control_room
    from app.ui.control_room.window import ControlRoom
    from app.ui.loop_probe import LoopProbe

    began = psutil.Process().create_time()
    said: set[str] = set()
    timers: list[QTimer] = []

    def say(name: str, **facts: Any) -> None:
        if name not in said:
            said.add(name)
            after_s = round(time.time() - began, 3)
            sys.stdout.write(json.dumps({**facts, "after_s": after_s}) + "\n")
            sys.stdout.flush()

    def ready(window: ControlRoom, _probe: LoopProbe) -> None:
        def look() -> None:
            recording = window.bridge.state.mapping("recording")
            if recording.get("state") == "recording" and window.header.block.look.timed:
                say("recording", shows="recording", words=window.header.block.words())
            if window.page is not None:
                say(f"page:{window.page.page_id}", page=window.page.page_id)

        timer = QTimer(window)
        timer.timeout.connect(look)
        timer.start(10)
        timers.append(timer)

    return run_control_room(data, ready=ready)


if __name__ == "__main__":
    raise SystemExit(main(Path(sys.argv[1])))
