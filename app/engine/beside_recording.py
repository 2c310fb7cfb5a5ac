"""Bringing the engine up beside a recording that goes on: nothing that fails there ends it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable

log = logging.getLogger(__name__)

AGAIN_S = 1.0
TRIES = 3

Step = Callable[[], Awaitable[object]]


class ComingUp:
    """The steps of coming up. Without a recording each is done once, and fails as it fails.

    ``on_failure`` is told of the error of a step that was given up.
    """

    def __init__(
        self,
        stop: asyncio.Event,
        *,
        recording: bool,
        on_failure: Callable[[BaseException], None],
    ) -> None:
        self._stop = stop
        self._recording = recording
        self._on_failure = on_failure

    async def do(self, step: Step) -> None:
        """Do ``step``; beside a recording a few times, and then go on without it."""
        error: Exception | None = None
        for _ in range(TRIES):
            error = await self._tried(step)
            if error is None:
                return
        if error is not None:
            self._on_failure(error)

    async def insist(self, step: Step) -> None:
        """Do ``step``; beside a recording again and again until the engine is told to end."""
        while await self._tried(step) is not None and not self._stop.is_set():
            pass

    async def _tried(self, step: Step) -> Exception | None:
        try:
            await step()
        except Exception as error:  # edge: a recording runs, and nothing else may end it
            if not self._recording:
                raise
            log.exception("the recording goes on, but a step of coming up failed")
            await asyncio.sleep(AGAIN_S)
            return error
        return None
