"""Keeps the computer awake and its screen on for as long as it is held.

Linux: ``systemd-inhibit`` as a child; Windows: ``SetThreadExecutionState`` on a thread of its own,
for the state belongs to the thread that set it.
"""

from __future__ import annotations

import ctypes
import logging
import sys
import threading
from pathlib import Path

from app.system.processes import Child, start_child

log = logging.getLogger(__name__)

_COMMAND = [
    *("systemd-inhibit", "--what=sleep:idle", "--mode=block", "--who=diemcau"),
    *("--why=A session of citizen reception", "cat"),
]
_CONTINUOUS = 0x80000000
_SYSTEM_AND_DISPLAY = 0x00000001 | 0x00000002
START_S = 2.0


class KeepAwake:
    """Held or not. The methods may block for a moment; one thread at a time."""

    def __init__(self, log_dir: Path, command: list[str] | None = None) -> None:
        self._log_dir = log_dir
        self._command = command or _COMMAND
        self._child: Child | None = None
        self._release: threading.Event | None = None

    @property
    def held(self) -> bool:
        """True while the system is told to stay awake; a helper that ended holds nothing."""
        return self._release is not None or (self._child is not None and self._child.running)

    def hold(self) -> bool:
        """Tell the system to stay awake; False where it cannot be told."""
        if self.held:
            return True
        if sys.platform == "win32":
            return self._hold_windows()
        return self._hold_linux()

    def let_go(self) -> None:
        """The system may sleep again."""
        if self._release is not None:
            self._release.set()
            self._release = None
        if self._child is not None:
            self._child.stop()
            self._child = None

    def _hold_linux(self) -> bool:
        """A refusal shows as a child that ends at once."""
        try:
            child = start_child("awake", self._command, log_dir=self._log_dir, stdin=True)
        except OSError:
            return False
        ended = threading.Event()
        child.when_ended(lambda _status: ended.set())
        if ended.wait(START_S):
            return False
        self._child = child
        return True

    def _hold_windows(self) -> bool:
        accepted, release, answered = [False], threading.Event(), threading.Event()

        def stay() -> None:
            accepted[0] = _tell_windows(_CONTINUOUS | _SYSTEM_AND_DISPLAY)
            answered.set()
            release.wait()
            _tell_windows(_CONTINUOUS)

        threading.Thread(target=stay, name="awake", daemon=True).start()
        answered.wait(START_S)
        if not accepted[0]:
            release.set()
            return False
        self._release = release
        return True


def _tell_windows(state: int) -> bool:
    """False off Windows, and where Windows refuses."""
    if sys.platform != "win32":
        return False
    return bool(ctypes.windll.kernel32.SetThreadExecutionState(state))
