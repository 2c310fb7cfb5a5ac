"""A private X server for tests, with a window manager if wanted, and windows of other programs."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.devices.camera.window_list import WindowInfo, list_windows

HELPER = Path(__file__).with_name("number_window.py")
ROOT = Path(__file__).parents[2]
PATIENCE_S = 20.0


@dataclass
class OtherProgram:
    """A program of somebody else's whose window shows numbers."""

    process: subprocess.Popen[str]
    window: int

    @property
    def pid(self) -> int:
        return self.process.pid

    def tell(self, line: str) -> None:
        """``size W H``, ``move X Y``, ``minimise``, ``restore``."""
        assert self.process.stdin is not None
        self.process.stdin.write(f"{line}\n")
        self.process.stdin.flush()

    def end(self) -> None:
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.close()
        self.process.wait(10)
        self.process.stdout.close()


def minimise(window: int) -> None:
    """Press a window's button in the title bar."""
    subprocess.run(["xdotool", "windowminimize", str(window)], check=True, timeout=10)


def wait_for_window(fits: Callable[[WindowInfo], bool]) -> WindowInfo:
    """The first window that fits, waited for."""
    deadline, turn = time.monotonic() + PATIENCE_S, threading.Event()
    while time.monotonic() < deadline:
        for window in list_windows():
            if fits(window):
                return window
        turn.wait(0.05)
    raise AssertionError(f"no such window among {list_windows()}")


@contextmanager
def number_window(
    title: str = "Phòng họp số 7", size: str = "640x360", first: int = 0
) -> Iterator[OtherProgram]:
    """Show a window of ``size`` that paints numbers 25 times a second; yields it when it is up."""
    process = subprocess.Popen(
        [sys.executable, str(HELPER), "--title", title, "--size", size, "--first", str(first)],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    program = OtherProgram(process, int(process.stdout.readline()))
    try:
        wait_for_window(lambda window: window.id == program.window and window.shown)
        yield program
    finally:
        program.end()


@contextmanager
def x_display(size: str = "1600x900", *, manager: bool = True) -> Iterator[str]:
    """Run an X server and, unless told otherwise, openbox; sets and yields ``DISPLAY``."""
    with tempfile.TemporaryDirectory(prefix="diemcau-x-") as home:
        reader, writer = os.pipe()
        server = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{size}x24", "-noreset"],
            pass_fds=(writer,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(writer)
        with os.fdopen(reader) as told:
            display = f":{told.readline().strip()}"
        before = {name: os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY")}
        os.environ.pop("WAYLAND_DISPLAY", None)
        os.environ["DISPLAY"] = display
        started = [server]
        try:
            if manager:
                started.append(_openbox(home))
            yield display
        finally:
            for name, value in before.items():
                os.environ.pop(name, None)
                if value is not None:
                    os.environ[name] = value
            for process in reversed(started):
                process.terminate()
                process.wait(10)


def _openbox(home: str) -> subprocess.Popen[bytes]:
    from app.devices.camera.window_x11 import desktop

    process = subprocess.Popen(
        ["openbox", "--sm-disable"],
        env={**os.environ, "HOME": home, "XDG_CONFIG_HOME": home, "XDG_CACHE_HOME": home},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    deadline, turn = time.monotonic() + PATIENCE_S, threading.Event()
    with desktop() as made:
        while not made.words(made.root, "_NET_SUPPORTING_WM_CHECK"):
            assert time.monotonic() < deadline, "openbox does not start"
            turn.wait(0.02)
    return process
