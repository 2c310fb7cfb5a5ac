"""What the helpers of sound devices share: their pipes, and opening again what was lost."""

from __future__ import annotations

import os
import sys
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator
from typing import Protocol

from app.devices.sound_errors import LostDeviceError
from app.model.devices import DeviceState
from app.model.errors import AppError, DeviceError

RETRY_INTERVAL_S = 0.5
REPEAT_S = 0.25
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


class SoundDriver(Protocol):
    """The part of a driver that is the same for microphones and loudspeakers."""

    name: str

    def open(self) -> None:
        """Open the very device that was named; ``DeviceError`` where it is missing or taken."""

    def close(self) -> None:
        """Let go of the device."""


class DeviceKeeper(ABC):
    """Opens a driver, serves it, and opens the same device again when it was lost."""

    def __init__(self, driver: SoundDriver, channel: HelperChannel) -> None:
        self._kept = driver
        self._channel = channel

    @abstractmethod
    def serve(self) -> None:
        """Work with the open device; raises ``LostDeviceError`` when it goes."""

    @abstractmethod
    def announce(self, state: DeviceState, error: AppError | None = None) -> None:
        """Tell the engine how the device fares."""

    def run(self) -> None:
        """Serve until the engine lets go of standard input."""
        failed_as = DeviceState.FAILED
        while not self._channel.ending.is_set():
            try:
                self._kept.open()
                self.serve()
            except LostDeviceError as error:
                failed_as = DeviceState.LOST
                self.announce(failed_as, error)
            except DeviceError as error:
                self.announce(failed_as, error)
            finally:
                self._kept.close()
            self._channel.ending.wait(RETRY_INTERVAL_S)


def repeat_failure(channel: HelperChannel, message: bytes) -> None:
    """Say again and again why there is no driver, until the engine lets go of standard input."""
    channel.write(message)
    while not channel.ending.wait(REPEAT_S):
        channel.write(message)
