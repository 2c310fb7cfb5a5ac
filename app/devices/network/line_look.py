"""The line looked at every second, in full only where something may have changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from app.devices.network.observation import NetworkFacts
from app.model.clock import NS_PER_S, now_ns

LOOK_S = 1.0
FULL_S = 10.0


class LineLook:
    """Each look answers how the line stands. ``mark`` is cheap and changes with every link that
    comes or goes; ``full`` may start a program of the system, so it is asked when the mark is
    another one, and every ``FULL_S`` seconds besides. For one thread.
    """

    def __init__(
        self,
        mark: Callable[[], Hashable],
        full: Callable[[], NetworkFacts],
        clock_ns: Callable[[], int] = now_ns,
    ) -> None:
        self._mark, self._full, self._clock_ns = mark, full, clock_ns
        self._seen: Hashable = None
        self._at_ns = 0
        self._facts: NetworkFacts | None = None

    def look(self) -> NetworkFacts:
        """How the line stands now; blocks as long as a full look takes."""
        mark, now = self._mark(), self._clock_ns()
        old = now - self._at_ns >= FULL_S * NS_PER_S
        if self._facts is None or old or mark != self._seen:
            self._facts = self._full()
            self._seen, self._at_ns = mark, now
        return self._facts
