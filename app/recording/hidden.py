"""The stretches of a recording that an ordered interruption hides: slate and silence instead."""

from __future__ import annotations

import threading

from app.model.clock import now_ns


class Hidden:
    """Which instants of the monotonic clock are hidden; the same for all sources of a take.

    Pictures and sound arrive late, so the stretches of the past count as much as the newest.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._stretches: list[tuple[int, int | None, str]] = []

    @property
    def line(self) -> str | None:
        """What the slate says now; None while nothing is hidden."""
        with self._lock:
            return self._stretches[-1][2] if self._stretches and not self._over() else None

    def begin(self, line: str) -> bool:
        """Hide from now on; False where it was hidden already."""
        with self._lock:
            if not self._over():
                return False
            self._stretches.append((now_ns(), None, line))
            return True

    def end(self) -> bool:
        """Show again from now on; False where nothing was hidden."""
        with self._lock:
            if self._over():
                return False
            since, _, line = self._stretches[-1]
            self._stretches[-1] = (since, now_ns(), line)
            return True

    def line_at(self, at_ns: int) -> str | None:
        """What the slate says at an instant; None where the instant is not hidden."""
        for since, until, line in reversed(self._stretches):
            if since <= at_ns and (until is None or at_ns < until):
                return line
        return None

    def _over(self) -> bool:
        return not self._stretches or self._stretches[-1][1] is not None
