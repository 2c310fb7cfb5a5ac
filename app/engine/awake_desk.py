"""The desk that keeps the computer awake while something is recorded or tested."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from app.devices.machine.awake import KeepAwake
from app.engine.board import Board

log = logging.getLogger(__name__)

LOOK_S = 2.0
TRY_AGAIN_S = 60.0


class AwakeDesk:
    """Keeps the topic ``awake``: ``held``, and ``refused`` where the system does not listen.

    Event-loop thread; what blocks is done on another one.
    """

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop, keep: KeepAwake) -> None:
        self._board = board
        self._loop = loop
        self._keep = keep
        self._refused_s: float | None = None
        self._changing: asyncio.Task[None] | None = None
        self._announce(held=False)

    def start(self, every: Callable[[float, Callable[[], None]], None]) -> None:
        """Look every ``LOOK_S`` seconds from now on."""
        every(LOOK_S, self.look)

    @property
    def wanted(self) -> bool:
        """True while a recording or a test is under way."""
        recording = self._board.get("recording") or {}
        test = self._board.get("test") or {}
        return recording.get("state", "idle") != "idle" or test.get("state") == "running"

    def look(self) -> None:
        """Hold or let go where that is not so yet; one that was refused is tried again later."""
        if self._changing is not None and not self._changing.done():
            return
        wanted, held = self.wanted, self._keep.held
        waited_s = self._loop.time() - (self._refused_s or 0.0)
        refused = wanted and self._refused_s is not None and waited_s < TRY_AGAIN_S
        if wanted != held and not refused:
            self._changing = self._loop.create_task(self._change(wanted))

    async def _change(self, wanted: bool) -> None:
        if wanted:
            held = await asyncio.to_thread(self._keep.hold)
            self._refused_s = None if held else self._loop.time()
            if not held:
                log.info("the system cannot be told to stay awake")
        else:
            await asyncio.to_thread(self._keep.let_go)
        self._announce(held=self._keep.held)

    async def close(self) -> None:
        """The engine ends: the system may sleep again."""
        if self._changing is not None:
            await asyncio.wait({self._changing})
        await asyncio.to_thread(self._keep.let_go)

    def _announce(self, *, held: bool) -> None:
        self._board.set("awake", {"held": held, "refused": self._refused_s is not None})
