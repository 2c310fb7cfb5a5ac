"""Measures how late the window's event loop runs: a timer of 10 ms, and its lateness."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QObject, Qt, QTimer

from app.model.clock import now_ns

INTERVAL_MS = 10
KEPT = 60_000
"""Ten minutes of samples."""


class LoopProbe(QObject):
    """Keeps the lateness of the last ten minutes; figures in milliseconds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._late_ms: deque[float] = deque(maxlen=KEPT)
        self._last_ns = now_ns()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(INTERVAL_MS)
        self._timer.timeout.connect(self._measure)

    def start(self) -> None:
        """Begin to measure."""
        self._last_ns = now_ns()
        self._timer.start()

    @property
    def samples(self) -> int:
        """How many ticks were measured."""
        return len(self._late_ms)

    def percentile_ms(self, share: float) -> float:
        """Lateness that this share of the ticks stayed under; 0 without samples."""
        ordered = sorted(self._late_ms)
        return ordered[min(len(ordered) - 1, int(share * len(ordered)))] if ordered else 0.0

    def _measure(self) -> None:
        now = now_ns()
        self._late_ms.append(max(0.0, (now - self._last_ns) / 1e6 - INTERVAL_MS))
        self._last_ns = now
