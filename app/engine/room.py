"""What a recording needs of the engine, and no more: the devices and the recorder.

Made before anything else, so that a recording whose engine died goes on before the next engine
has opened its database or loaded its other parts.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Any

from app.engine.board import Board
from app.engine.device_desk import DeviceDesk
from app.engine.source_inputs import source_inputs
from app.model.alarms import Alarm
from app.recording.recorder import SessionRecorder
from app.recording.status import RecorderStatus


class Room:
    """Devices, call and recorder. ``on_status`` and ``on_alarm`` are called on the event loop.

    Alarms that come before anybody listens wait for :meth:`listen`.
    """

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop, log_dir: Path) -> None:
        self._loop = loop
        self._early: list[Alarm] = []
        self._on_status: Callable[[RecorderStatus], None] = lambda _status: None
        self._on_alarm: Callable[[Alarm], None] = self._early.append
        self.devices = DeviceDesk(board, loop, log_dir)
        self.call = self.devices.call
        self.recorder = SessionRecorder(
            log_dir=log_dir,
            inputs=partial(source_inputs, self.devices, self.call),
            on_status=lambda status: self._later(self._tell_status, status),
            on_alarm=lambda alarm: self._later(self._tell_alarm, alarm),
        )

    def listen(
        self, on_status: Callable[[RecorderStatus], None], on_alarm: Callable[[Alarm], None]
    ) -> None:
        """Have status and alarms handed over from now on, and the alarms of before at once."""
        self._on_status, self._on_alarm = on_status, on_alarm
        for alarm in self._early:
            on_alarm(alarm)
        self._early.clear()

    def _tell_status(self, status: RecorderStatus) -> None:
        self._on_status(status)

    def _tell_alarm(self, alarm: Alarm) -> None:
        self._on_alarm(alarm)

    def _later(self, function: Callable[[Any], None], value: object) -> None:
        with suppress(RuntimeError):  # the loop has ended while a thread was still speaking
            self._loop.call_soon_threadsafe(function, value)
