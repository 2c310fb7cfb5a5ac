"""The helper process's side of its pipes to the engine. Standard library only."""

from __future__ import annotations

import os
import sys
import threading
from collections import deque
from collections.abc import Iterator

ENDING_S = 1.5
"""How long the helper may take to let go of its device once the engine is done with it."""


class HelperChannel:
    """Lines of command from standard input, bytes to standard output.

    Whatever a sound library prints to standard output goes to standard error instead, so it
    cannot get between our messages. When standard input closes, ``ending`` is set, and a helper
    that a device keeps hanging is ended all the same after ``ENDING_S``.
    """

    def __init__(self) -> None:
        self.ending = threading.Event()
        self.woken = threading.Event()
        self._commands: deque[str] = deque()
        self._writing = threading.Lock()
        self._output = os.dup(1)
        os.dup2(2, 1)
        threading.Thread(target=self._listen, name="stdin", daemon=True).start()

    def commands(self) -> Iterator[str]:
        """The lines that came since the last call."""
        self.woken.clear()
        while self._commands:
            yield self._commands.popleft()

    def write(self, message: bytes) -> None:
        """Send a whole message; a reader that is gone ends the helper."""
        rest = memoryview(message)
        with self._writing:
            while rest and not self.ending.is_set():
                try:
                    rest = rest[os.write(self._output, rest) :]
                except OSError:
                    self.ending.set()

    def _listen(self) -> None:
        for line in sys.stdin:
            self._commands.append(line.strip())
            self.woken.set()
        self.ending.set()
        self.woken.set()
        threading.Timer(ENDING_S, os._exit, (0,)).start()
