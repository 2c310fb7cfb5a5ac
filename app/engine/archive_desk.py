"""The desk of the archive's checks, and which copies are taken of a session."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.archive.names import recording_folder
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import copy_folders, fullest_copy, wanting
from app.model.errors import ArchiveError
from app.model.recording import KeptRecording
from app.model.text import T
from app.store.store import Store


class ArchiveDesk:
    """Reads back the copies of a session on a person's word: a job with progress."""

    def __init__(self, ground: Ground, sessions: SessionDesk, closing: ClosingDesk) -> None:
        self._ground = ground
        self._sessions = sessions
        self._closing = closing

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"archive.verify": self.verify}

    async def verify(self, session: str) -> dict[str, Any]:
        """Begin to read back all copies of a session; returns the job."""
        found = await self._ground.thread.run(self._sessions.get, session)
        kept = await self._ground.thread.run(_recordings_here, self._ground.store, session)
        return {"job": self._closing.check_again(found, kept)}


def _recordings_here(store: Store, session: str) -> list[KeptRecording]:
    """The closed recordings without the copies that were handed over or disposed of."""
    gone = store.custody.gone(session)
    found = []
    for kept in closed_recordings(store, session):
        here = tuple(one for one in kept.record.copies if one.path not in gone)
        if here:
            found.append(replace(kept, record=replace(kept.record, copies=here)))
    if not found:
        raise ArchiveError(
            T("archive", "Every copy of this session was handed over or disposed of."),
            meaning=T("archive", "There is nothing to read back here."),
        )
    return found


def closed_recordings(store: Store, session: str) -> list[KeptRecording]:
    """The recordings of a session that were closed; raises :class:`ArchiveError` for none."""
    kept = [one for one in store.recordings.of_session(session) if one.ended_at]
    if not kept:
        raise ArchiveError(
            T("archive", "This session has no closed recording."),
            meaning=T("archive", "There is nothing to check or to hand over yet."),
        )
    return kept


def copies_to_take(recordings: Sequence[KeptRecording]) -> tuple[list[Path], list[str]]:
    """Of each part the fullest copy that was closed and is there now; and the recorded files, named
    as they would lie in the package, that these copies lack.
    """
    taken: list[Path] = []
    wanted: list[str] = []
    for number, folders in enumerate(copy_folders(recordings), 1):
        paths = {str(folder) for folder in folders}
        records = [kept.record for kept in recordings]
        ours = [record for record in records if paths == {copy.path for copy in record.copies}]
        segments = [one for record in ours for one in record.segments]
        found = fullest_copy(folders, segments)
        if found is None:
            raise ArchiveError(
                T("archive", "None of the copies of this recording can be reached."),
                meaning=T("archive", "The package was not made."),
                action=T("archive", "Connect the disk that holds a copy."),
            )
        taken.append(found)
        wanted += [f"{recording_folder(number)}/{file}" for file in wanting(found, segments)]
    return taken, wanted
