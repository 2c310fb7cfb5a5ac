"""Long work that a person waits for: progress, rate, time left, cancel, and leaving off."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from app.model.text import Text

LOOK_AGAIN_S = 0.5

BYTES, SHARE = "bytes", "share"
"""What a progress counts: bytes, or something that only its share of the whole is worth telling."""


class JobCancelledError(Exception):
    """The person asked to stop; what was made so far is left in a consistent state."""


class JobLeftOffError(JobCancelledError):
    """The work is to be left as it is, to be gone on with later: paused, or the engine ends.

    Who clears away what is half made when a person cancels leaves it where it is on this one.
    """


@dataclass
class Progress:
    """Handed to long work: it reports bytes done, and learns whether to stop or to stand back.

    All of it may be called from several threads at once; the callbacks must be thread-safe.
    ``held`` is asked at every step: while it is true, the work waits there (a recording runs).
    ``on_held`` hears when that waiting begins and when it is over, ``on_words`` what :meth:`say`
    is told.
    """

    on_change: Callable[[int, int], None] | None = None
    done: int = 0
    total: int = 0
    unit: str = BYTES
    held: Callable[[], bool] | None = None
    on_held: Callable[[bool], None] | None = None
    on_words: Callable[[Text | None], None] | None = None
    _cancelled: threading.Event = field(default_factory=threading.Event)
    _left_off: bool = False
    _when_cancelled: list[Callable[[], None]] = field(default_factory=list)
    _counting: threading.Lock = field(default_factory=threading.Lock)

    def expect(self, total: int, unit: str = BYTES) -> None:
        """Say how much work there is, and whether ``total`` counts bytes or gives a share alone."""
        self.total, self.unit = total, unit
        self._tell()

    def advance(self, amount: int) -> None:
        """Count work done; waits while the work is held.

        Raises :class:`JobCancelledError` once the person cancelled, :class:`JobLeftOffError`
        once it is to be left off.
        """
        with self._counting:
            self.done += amount
        self._tell()
        if self.held is not None and self.held() and not self._cancelled.is_set():
            self._wait(self.held)
        if self._cancelled.is_set():
            raise JobLeftOffError if self._left_off else JobCancelledError

    def say(self, words: Text | None) -> None:
        """Tell the person what the work waits for; None once it goes on."""
        if self.on_words is not None:
            self.on_words(words)

    def cancel(self) -> None:
        """Ask the work to stop at the next :meth:`advance`."""
        self._left_off = False
        self._cancelled.set()
        for function in [*self._when_cancelled]:
            function()

    def leave_off(self) -> None:
        """Ask the work to stop at the next :meth:`advance`, so that it can be gone on with."""
        if not self._cancelled.is_set():
            self._left_off = True
            self._cancelled.set()
            for function in [*self._when_cancelled]:
                function()

    def when_cancelled(self, function: Callable[[], None]) -> None:
        """Have work that waits for something woken by :meth:`cancel`, from another thread."""
        self._when_cancelled.append(function)
        if self._cancelled.is_set():
            function()

    def no_longer(self, function: Callable[[], None]) -> None:
        """What waited has come to its end; nothing is done for what never waited."""
        with suppress(ValueError):
            self._when_cancelled.remove(function)

    def _wait(self, held: Callable[[], bool]) -> None:
        tell = self.on_held or (lambda _held: None)
        tell(True)
        while held() and not self._cancelled.wait(LOOK_AGAIN_S):
            pass
        tell(False)

    def _tell(self) -> None:
        if self.on_change is not None:
            self.on_change(self.done, self.total)
