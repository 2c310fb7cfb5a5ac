"""Trying again while a line is cut: soon at first, then ever more seldom, then no more."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from app.archive.stores.holder import LineCutError
from app.model.errors import StorageError
from app.model.text import T

log = logging.getLogger(__name__)

FIRST_S = 1.0
LONGEST_S = 30.0
Result = TypeVar("Result")


class Patience:
    """Repeats what a cut line broke off. Without progress for ``lasts_s`` seconds it is given up.

    ``waiting`` is told when a wait begins (True) and when the line is back (False).
    """

    def __init__(self, lasts_s: float, waiting: Callable[[bool], None]) -> None:
        self._lasts_s = lasts_s
        self._waiting = waiting
        self._moved_s = time.monotonic()
        self._cut = False

    def moved(self) -> None:
        """The work is further than it ever was."""
        self._moved_s = time.monotonic()

    def back(self) -> None:
        """Bytes go over the line."""
        if self._cut:
            self._cut = False
            self._waiting(False)

    def keep_at(self, work: Callable[[], Result]) -> Result:
        """The result of ``work``, begun again after each cut; raises :class:`StorageError`."""
        pause_s = FIRST_S
        while True:
            before = self._moved_s
            try:
                return work()
            except LineCutError as error:
                log.info("the line to the store is cut: %s", error)
                if self._moved_s != before:
                    pause_s = FIRST_S
                if time.monotonic() - self._moved_s + pause_s > self._lasts_s:
                    raise _given_up() from error
            self._cut = True
            self._waiting(True)
            threading.Event().wait(pause_s)
            pause_s = min(2 * pause_s, LONGEST_S)


def _given_up() -> StorageError:
    return StorageError(
        T("stores", "The store does not answer.")(),
        meaning=T("stores", "What was sent stays there; the rest waits on this computer."),
        action=T("stores", "Check the line and the store, then go on with the work."),
    )
