"""Long work that a person waits for: progress, rate, time left, cancel."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field


class JobCancelledError(Exception):
    """The person asked to stop; what was made so far is left in a consistent state."""


@dataclass
class Progress:
    """Handed to long work: it reports bytes done, and learns whether to stop.

    ``report`` is called from the working thread; the callback must be thread-safe.
    """

    on_change: Callable[[int, int], None] | None = None
    done: int = 0
    total: int = 0
    _cancelled: threading.Event = field(default_factory=threading.Event)
    _when_cancelled: list[Callable[[], None]] = field(default_factory=list)

    def expect(self, total: int) -> None:
        """Say how many units (bytes unless said otherwise) the work has."""
        self.total = total
        self._tell()

    def advance(self, amount: int) -> None:
        """Count work done; raises :class:`JobCancelledError` once the person cancelled."""
        self.done += amount
        self._tell()
        if self._cancelled.is_set():
            raise JobCancelledError

    def cancel(self) -> None:
        """Ask the work to stop at the next :meth:`advance`."""
        self._cancelled.set()
        for function in [*self._when_cancelled]:
            function()

    def when_cancelled(self, function: Callable[[], None]) -> None:
        """Have work that waits for something woken by :meth:`cancel`, from another thread."""
        self._when_cancelled.append(function)
        if self._cancelled.is_set():
            function()

    def no_longer(self, function: Callable[[], None]) -> None:
        """What waited has come to its end."""
        self._when_cancelled.remove(function)

    def _tell(self) -> None:
        if self.on_change is not None:
            self.on_change(self.done, self.total)
