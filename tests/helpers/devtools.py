"""Chromium's DevTools protocol over a pipe: what a test asks of a page and what the page answers.

``--remote-debugging-pipe``: the browser reads JSON messages ended by a NUL on descriptor 3 and
answers on 4, so there is no port that anyone else could open.
"""

from __future__ import annotations

import itertools
import json
import os
import queue
import shutil
import signal
import subprocess
import tempfile
import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

PROGRAM = "/usr/lib/chromium/chromium"
ANSWER_S = 30.0
ENDS_S = 5.0
FLAGS = (
    "--no-first-run",
    "--no-default-browser-check",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-extensions",
    "--disable-sync",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-features=Translate,MediaRouter,OptimizationHints",
    "--password-store=basic",
    "--mute-audio",
    "--autoplay-policy=no-user-gesture-required",
    # A browser that nobody looks at must not slow its pages down.
    "--disable-background-timer-throttling",
    "--disable-backgrounding-occluded-windows",
    "--disable-renderer-backgrounding",
)


class PageError(Exception):
    """The page threw, or the browser refused."""


class Browser:
    """A Chromium with one page, ended by :meth:`close`."""

    def __init__(self, *flags: str, size: tuple[int, int] = (1280, 720)) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="diemcau-chromium-"))
        to_browser, self._writer = os.pipe()
        self._reader, from_browser = os.pipe()
        self.process = _start(to_browser, from_browser, self._folder, (*flags, _window(size)))
        self._numbers = itertools.count(1)
        self._answers: dict[int, queue.SimpleQueue[dict[str, Any]]] = {}
        self._session = ""
        self._thread = threading.Thread(target=self._read, daemon=True)
        self._thread.start()
        pages = self.ask("Target.getTargets")["targetInfos"]
        target = next(one["targetId"] for one in pages if one["type"] == "page")
        attached = self.ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self.ask("Runtime.enable")
        self.ask("Page.enable")

    def ask(self, method: str, **params: Any) -> dict[str, Any]:
        """Call a method of the protocol and wait for its result."""
        number = next(self._numbers)
        answers = self._answers[number] = queue.SimpleQueue()
        message = {"id": number, "method": method, "params": params}
        if self._session:
            message["sessionId"] = self._session
        data = json.dumps(message).encode() + b"\0"
        while data:
            data = data[os.write(self._writer, data) :]
        answer = answers.get(timeout=ANSWER_S)
        if "error" in answer:
            raise PageError(f"{method}: {answer['error']}")
        return dict(answer["result"])

    def evaluate(self, script: str) -> Any:
        """Value of an expression in the page; a promise is waited for."""
        done = self.ask(
            "Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True
        )
        if "exceptionDetails" in done:
            raise PageError(str(done["exceptionDetails"])[:2000])
        return done["result"].get("value")

    def wait_for(self, script: str, limit_s: float = 30.0) -> Any:
        """The first value that is true in the page; fails when it does not come in time."""
        deadline = time.monotonic() + limit_s
        while not (value := self.evaluate(script)):
            assert time.monotonic() < deadline, f"did not come true in time: {script}"
            time.sleep(0.05)
        return value

    def open(self, address: str) -> None:
        """Load a page."""
        self.ask("Page.navigate", url=address)

    def close(self) -> None:
        """End the browser with all its processes and remove what it left; again does nothing."""
        if not self._folder.exists():
            return
        with suppress(OSError):
            os.close(self._writer)  # a browser whose pipe closes ends
        with suppress(subprocess.TimeoutExpired):
            self.process.wait(ENDS_S)
        with suppress(ProcessLookupError):
            os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait(ENDS_S)
        self._thread.join(ENDS_S)
        os.close(self._reader)
        shutil.rmtree(self._folder, ignore_errors=True)

    def _read(self) -> None:
        rest = b""
        while chunk := os.read(self._reader, 1 << 16):
            *messages, rest = (rest + chunk).split(b"\0")
            for message in map(json.loads, messages):
                if answers := self._answers.pop(message.get("id", 0), None):
                    answers.put(message)
        for answers in list(self._answers.values()):
            answers.put({"error": "the browser ended"})


def _window(size: tuple[int, int]) -> str:
    return f"--window-size={size[0]},{size[1]}"


def _start(
    to_browser: int, from_browser: int, folder: Path, flags: Sequence[str]
) -> subprocess.Popen[bytes]:
    command = [PROGRAM, "--headless=new", "--remote-debugging-pipe", f"--user-data-dir={folder}"]
    if os.geteuid() == 0:
        command.append("--no-sandbox")
    # Descriptors 3 and 4 of the child are the pipe, whatever their numbers are here.
    script = 'exec "$@" 3<&"$IN" 4>&"$OUT"'
    with (folder / "browser.log").open("wb") as output:
        process = subprocess.Popen(
            ["bash", "-c", script, "chromium", *command, *FLAGS, *flags, "about:blank"],
            env={**os.environ, "IN": str(to_browser), "OUT": str(from_browser)},
            pass_fds=(to_browser, from_browser),
            stdin=subprocess.DEVNULL,
            stdout=output,
            stderr=output,
            process_group=0,
        )
    os.close(to_browser)
    os.close(from_browser)
    return process
