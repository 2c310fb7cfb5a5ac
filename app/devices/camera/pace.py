"""Playing something at its own rate against the monotonic clock."""

from __future__ import annotations

import threading

from app.model.clock import NS_PER_S, now_ns

# Behind by more than this, the time that was lost is left out instead of being hurried after.
GIVE_UP_S = 0.5


class Pace:
    """Says when each next picture is due, and waits for that moment."""

    def __init__(self, fps: float) -> None:
        self._fps = fps
        self._begin_ns = now_ns()
        self._count = 0
        self._wait = threading.Event()

    def next_ns(self) -> int:
        """Wait until the next picture is due; returns that instant, exact on the clock."""
        due_ns = self._begin_ns + round(self._count * NS_PER_S / self._fps)
        early_ns = due_ns - now_ns()
        if early_ns > 0:
            self._wait.wait(early_ns / NS_PER_S)
        elif -early_ns > GIVE_UP_S * NS_PER_S:
            self._begin_ns, self._count, due_ns = now_ns(), 0, now_ns()
        self._count += 1
        return due_ns
