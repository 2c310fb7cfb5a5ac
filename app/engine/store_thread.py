"""The one thread that touches the database."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import ParamSpec, TypeVar

log = logging.getLogger(__name__)

P = ParamSpec("P")
R = TypeVar("R")


class StoreThread:
    """Runs database work in order on a thread of its own, so that a slow disk stalls no window."""

    def __init__(self) -> None:
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="store")
        self.on_failure: Callable[[BaseException], None] = lambda _error: None

    async def run(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run ``work`` there and hand back what it returns or raises."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._executor, lambda: work(*args, **kwargs))

    def wait(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """The same for a caller on another thread, which waits; never from the store's own."""
        return self._executor.submit(lambda: work(*args, **kwargs)).result()

    def post(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run ``work`` there soon, in order; a failure goes to the log and to ``on_failure``."""
        future = self._executor.submit(lambda: work(*args, **kwargs))
        future.add_done_callback(self._posted)

    async def settled(self) -> None:
        """Return when everything posted so far was tried: done, or told of as refused."""
        await self.run(_nothing)

    def _posted(self, future: Future[R]) -> None:
        error = future.exception()
        if error is not None:
            log.error("the database refused what was posted to it", exc_info=error)
            self.on_failure(error)

    def close(self) -> None:
        """Finish what is queued and end the thread."""
        self._executor.shutdown(wait=True)


def _nothing() -> None:
    """What stands behind all that was queued before it."""
