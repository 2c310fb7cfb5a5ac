"""What the database refuses in the middle of a recording is entered when it writes again."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections import deque
from collections.abc import Callable
from functools import partial
from typing import ParamSpec, TypeVar

from app.engine.store_thread import StoreThread
from app.model.errors import StoreError

log = logging.getLogger(__name__)

AGAIN_S = 2.0
P = ParamSpec("P")
R = TypeVar("R")
REFUSALS = (StoreError, sqlite3.Error)


class LateEntries:
    """Enters what cannot be done twice by a person, in order; nothing overtakes what waits.

    A refusal is told of through ``thread.on_failure`` and tried again until the engine ends.
    ``on_entered`` is called on the event loop once all that had waited is in.
    """

    def __init__(self, thread: StoreThread, loop: asyncio.AbstractEventLoop) -> None:
        self._thread = thread
        self._loop = loop
        self._waiting: deque[Callable[[], object]] = deque()
        self._late = False
        self._timer: asyncio.TimerHandle | None = None
        self._closed = False
        self.on_entered: Callable[[], None] = lambda: None

    async def enter(self, work: Callable[P, R], *args: P.args, **more: P.kwargs) -> R | None:
        """Do ``work`` on the store's thread; returns what it returns, None while it waits."""
        return await self._thread.run(self._enter, partial(work, *args, **more))

    def enter_from_job(self, work: Callable[P, R], *args: P.args, **more: P.kwargs) -> R | None:
        """The same for another thread, which waits for the first try."""
        return self._thread.wait(self._enter, partial(work, *args, **more))

    async def close(self) -> None:
        """Try a last time; what is refused then, recovery enters at the next start."""
        self._closed = True
        if self._timer is not None:
            self._timer.cancel()
        await self._thread.run(self._enter_waiting)

    def _enter(self, work: Callable[[], R]) -> R | None:
        done: list[R] = []
        self._waiting.append(lambda: done.append(work()))
        if not self._late or self._closed:
            self._enter_waiting()
        return done[0] if done else None

    def _enter_waiting(self) -> None:
        """On the store's thread."""
        while self._waiting:
            try:
                self._waiting[0]()
            except REFUSALS as error:
                if not isinstance(error.__cause__ or error, sqlite3.IntegrityError):
                    self._refused(error)
                    return
                log.exception("an entry can never be made and is left out")
            except Exception:  # edge: an entry that is wrong in itself must not hold up the others
                log.exception("an entry fails and is left out")
            self._waiting.popleft()
        if self._late:
            self._late = False
            log.info("the database has taken what it had refused")
            self._loop.call_soon_threadsafe(self.on_entered)

    def _refused(self, error: Exception) -> None:
        if not self._late:
            self._late = True
            log.error("the database refuses; what is to be entered waits", exc_info=error)
            self._thread.on_failure(error)
        if not self._closed:
            self._loop.call_soon_threadsafe(self._later)

    def _later(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if not self._closed:
            self._timer = self._loop.call_later(AGAIN_S, self._again)

    def _again(self) -> None:
        self._thread.post(self._enter_waiting)
