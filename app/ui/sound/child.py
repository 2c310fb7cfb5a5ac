"""Plays what the window gives it.

Run as ``python -m app.ui.sound.child``: the system's sound service is asked in this process alone.
Where it has died, libpulse ends the process that asks it; where it hangs, Qt waits for it for ever;
neither may happen to the window, least of all when it has to ring.

Orders come at standard input, each a line of JSON, and it ends when that closes:

| order | |
|---|---|
| ``begin`` | with the number of a ``turn``: drop all before, be silent at once. ``live``: what |
| | comes belongs to pictures that are shown now, and is heard now or not at all |
| ``put`` | as many ``bytes`` follow the line: s16le, two channels, 48 kHz |

Answers are JSON lines on standard output: ``turn`` with the ``heard`` frames of it, or with
``refused``: nothing can be heard here.
"""

from __future__ import annotations

import json
import logging
import os
import sys
import threading
from collections import deque
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import BinaryIO

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from app.ui.sound.device import BUFFER_S, DeviceOutlet
from app.ui.sound.form import FRAME_BYTES, RATE

log = logging.getLogger(__name__)

TICK_MS = 10
ENDING_S = 1.0

LIVE_BUFFER_S = 0.1
LIVE_WAITING_S = 0.06
"""Of live sound no more than this waits for the device, beside what is in its buffer."""


@dataclass(frozen=True, slots=True)
class Order:
    """A turn with a piece of its sound; without ``data`` the turn begins."""

    turn: int
    live: bool
    data: bytes | None = None


class Speaker(QObject):
    """Takes orders from the reading thread and plays them on the thread of the event loop."""

    def __init__(self, answers: BinaryIO) -> None:
        super().__init__()
        self.orders: SimpleQueue[Order | None] = SimpleQueue()
        self._answers = answers
        self._turn = 0
        self._live = False
        self._outlet: DeviceOutlet | None = None
        self._refused = False
        self._waiting: deque[bytes] = deque()
        self._told = -1
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._advance)
        self._timer.start(TICK_MS)

    def _advance(self) -> None:
        while (order := self._next()) is not None:
            if order.data is None:
                self._begin(order)
            elif order.turn == self._turn and not self._refused:
                self._waiting.append(order.data)
        # Live sound: opened before anything comes, for that takes longer than it may be late.
        if self._outlet is None and not self._refused and (self._waiting or self._live):
            self._open()
        if self._outlet is not None:
            self._outlet.feed(self._waiting)
            self._tell_heard(self._outlet.heard_frames())
        if self._live:
            self._drop_late()

    def _drop_late(self) -> None:
        most = round(LIVE_WAITING_S * RATE) * FRAME_BYTES
        while sum(len(piece) for piece in self._waiting) > most:
            self._waiting.popleft()

    def _next(self) -> Order | None:
        try:
            order = self.orders.get_nowait()
        except Empty:
            return None
        if order is None:
            QCoreApplication.quit()
        return order

    def _begin(self, order: Order) -> None:
        if self._outlet is not None:
            self._outlet.close()
        self._outlet = None
        self._waiting.clear()
        self._turn, self._live, self._told, self._refused = order.turn, order.live, -1, False

    def _open(self) -> None:
        try:
            self._outlet = DeviceOutlet(LIVE_BUFFER_S if self._live else BUFFER_S)
        except OSError as error:
            log.info("nothing can be heard: %s", error)
            self._refused = True
            self._waiting.clear()
            self._answer(refused=True)

    def _tell_heard(self, frames: int) -> None:
        if frames != self._told:
            self._told = frames
            self._answer(heard=frames)

    def _answer(self, **values: object) -> None:
        line = json.dumps({"turn": self._turn, **values})
        self._answers.write(line.encode() + b"\n")
        self._answers.flush()


def read_orders(source: BinaryIO, orders: SimpleQueue[Order | None]) -> None:
    """Thread: pass the orders on. At their end the process ends, also where its loop hangs."""
    turn, live = 0, False
    try:
        for line in iter(source.readline, b""):
            order = json.loads(line)
            if order["do"] == "begin":
                turn, live = int(order["turn"]), bool(order["live"])
                orders.put(Order(turn, live))
            else:
                orders.put(Order(turn, live, source.read(int(order["bytes"]))))
    finally:
        orders.put(None)
        late = threading.Timer(ENDING_S, os._exit, (0,))
        late.daemon = True
        late.start()


def main() -> int:
    """Play until standard input closes; returns the exit status."""
    app = QCoreApplication([])
    speaker = Speaker(sys.stdout.buffer)
    threading.Thread(
        target=read_orders, args=(sys.stdin.buffer, speaker.orders), name="orders", daemon=True
    ).start()
    return app.exec()


if __name__ == "__main__":
    logging.basicConfig(level=logging.INFO)
    sys.exit(main())
