"""Leaves the head of the audit log outside of this machine: in folders of other media."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Iterable
from pathlib import Path

from app.devices.storage.medium_on import medium_on
from app.devices.storage.medium_places import MediumPlaces
from app.engine.ground import Ground
from app.engine.medium_there import Identify
from app.model.errors import StoreError

PATIENCE_S = 2.0
"""So long the engine's end waits for a disk that takes the head."""

log = logging.getLogger(__name__)


class HeadOutside:
    """:meth:`leave` blocks: on a thread that is not the store's."""

    def __init__(self, ground: Ground, identify: Identify = medium_on) -> None:
        self._ground = ground
        self._identify = identify
        self._leaving: set[asyncio.Task[None]] = set()

    @property
    def places(self) -> MediumPlaces:
        """Where media are, and what is left on them."""
        return MediumPlaces(self._ground.paths.logs, self._identify)

    def leave_beside(self, folders: Iterable[Path]) -> None:
        """Leave the head while other things go on: a disk that does not answer keeps no recording
        from ending. What is not left now is left with the next head. On the event loop.
        """
        leaving = asyncio.create_task(asyncio.to_thread(self.leave, [*folders]))
        self._leaving.add(leaving)
        leaving.add_done_callback(self._leaving.discard)

    async def settle(self, patience_s: float = PATIENCE_S) -> None:
        """Wait a moment for what is being left."""
        if self._leaving:
            await asyncio.wait(self._leaving, timeout=patience_s)

    def leave(self, folders: Iterable[Path]) -> None:
        """Leave the head in folders, and note in the log on which media. What the database refuses
        meanwhile is left at the next time.
        """
        try:
            found = [self.places.of(folder) for folder in dict.fromkeys(folders)]
            self._ground.thread.wait(self._ground.store.audit.anchor_in, found)
        except (StoreError, sqlite3.Error, OSError) as error:
            log.warning("the head of the log was not left outside: %s", error)
