"""Cyclic garbage is collected on the window's own thread alone.

Python collects wherever it happens to run. The browser engine reads our streams on threads of its
own, and a collection there would take apart objects of Qt that belong to the window's thread.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 2000
FULL_EVERY = 15
"""One collection in so many looks at everything, the others at what is young."""


class GarbageTimer(QObject):
    """Takes the collecting upon itself for as long as the window's event loop runs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._round = 0
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(self.collect)

    def start(self) -> None:
        """Begin, on the thread that calls this; what is loaded by now is never looked at again."""
        gc.disable()
        gc.freeze()
        self._timer.start()

    def collect(self) -> None:
        """Collect what is young, now and then everything."""
        self._round += 1
        gc.collect(2 if self._round % FULL_EVERY == 0 else 1)
