"""After a restart: markers that reached the disks and not the database are put into it."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import asdict

from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import copy_folders, sidecar_markers
from app.model.errors import AppError
from app.model.recording import KeptRecording, Marker

log = logging.getLogger(__name__)

NEWEST = 5


class MarkDesk:
    """Keeps database and disks agreed on the markers of the newest sessions."""

    def __init__(self, ground: Ground, sessions: SessionDesk) -> None:
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._sessions = sessions
        self._comparing: asyncio.Task[None] | None = None

    def load(self) -> None:
        """Begin to compare; the disks may take their time."""
        self._comparing = asyncio.create_task(self._compare())

    async def close(self) -> None:
        """Leave off comparing."""
        if self._comparing is not None:
            self._comparing.cancel()
            await asyncio.wait([self._comparing])

    async def _compare(self) -> None:
        rows = await self._thread.run(self._store.sessions.rows, ("id",), NEWEST)
        for row in rows:
            try:
                await self.take_in(str(row["id"]))
            except (AppError, OSError, TypeError):
                log.exception("the markers of session %s were not compared", row["id"])

    async def take_in(self, session: str) -> int:
        """Add to the database what only the disks know of a session; returns how many."""
        recordings = await self._thread.run(self._store.recordings.of_session, session)
        on_disk = await asyncio.to_thread(_on_disk, recordings)
        added = await self._thread.run(self._add_missing, session, on_disk)
        current = self._sessions.current
        if added and current is not None and current.id == session:
            markers = await self._thread.run(self._store.markers.of_session, session)
            self._board.set("markers", [asdict(marker) for marker in markers])
        return added

    def _add_missing(self, session: str, on_disk: list[Marker]) -> int:
        known = {_key(marker) for marker in self._store.markers.of_session(session)}
        missing = [marker for marker in on_disk if _key(marker) not in known]
        with self._store.transaction():
            for marker in missing:
                self._store.markers.add(session, marker)
        return len(missing)


def _on_disk(recordings: list[KeptRecording]) -> list[Marker]:
    return [m for folders in copy_folders(recordings) for m in sidecar_markers(folders)]


def _key(marker: Marker) -> tuple[float, str, str, str]:
    return marker.at_s, marker.text, marker.kind, marker.at
