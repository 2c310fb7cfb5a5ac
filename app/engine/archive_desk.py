"""The desk of the archive's checks, and which copies are taken of a session."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.archive.names import recording_folder
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.medium_there import MediumThere
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import copy_folders, fullest_copy, wanting
from app.model.errors import ArchiveError
from app.model.recording import KeptRecording
from app.model.text import T, Text
from app.store.store import Store


class ArchiveDesk:
    """Reads back the copies of a session on a person's word: a job with progress."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        closing: ClosingDesk,
        there: MediumThere | None = None,
    ) -> None:
        self._ground = ground
        self._there = there or MediumThere(ground)
        self._sessions = sessions
        self._closing = closing

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"archive.verify": self.verify}

    async def verify(self, session: str) -> dict[str, Any]:
        """Begin to read back all copies of a session whose disks are connected; returns the job,
        and in ``away`` which disks are to be brought for the others.
        """
        found = await self._ground.thread.run(self._sessions.get, session)
        store = self._ground.store
        kept = await self._ground.thread.run(_recordings_kept, store, session)
        media = await self._ground.thread.run(store.custody.first_media, session)
        here, away = await asyncio.to_thread(self._connected, kept, media)
        return {"job": self._closing.check_again(found, here), "away": away}

    def _connected(
        self, kept: list[KeptRecording], media: Mapping[str, str]
    ) -> tuple[list[KeptRecording], list[dict[str, Any]]]:
        """The recordings with those copies alone whose very disk is connected, and which disks are
        not; raises :class:`StorageError` where none is. Touches disks.
        """
        paths = dict.fromkeys(copy.path for one in kept for copy in one.record.copies)
        looked = {path: self._there.look(media.get(path, ""), path) for path in paths}
        here = _with_copies(kept, {path for path in paths if looked[path].there})
        if not here:
            path = next(iter(paths))
            self._there.need(media.get(path, ""), path)
        away = [one.problem.to_json() for one in looked.values() if one.problem is not None]
        return here, [one for place, one in enumerate(away) if one not in away[:place]]


def _with_copies(kept: Sequence[KeptRecording], paths: set[str]) -> list[KeptRecording]:
    """The recordings with their copies at ``paths``, without those that have none there."""
    found = []
    for one in kept:
        copies = tuple(copy for copy in one.record.copies if copy.path in paths)
        if copies:
            found.append(replace(one, record=replace(one.record, copies=copies)))
    return found


def _recordings_kept(store: Store, session: str) -> list[KeptRecording]:
    """The closed recordings without the copies that were handed over or disposed of."""
    gone = store.custody.gone(session)
    closed = closed_recordings(store, session)
    paths = {copy.path for kept in closed for copy in kept.record.copies}
    found = _with_copies(closed, paths - gone)
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


def copies_to_take(
    recordings: Sequence[KeptRecording], away: Mapping[str, Text] | None = None
) -> tuple[list[Path], list[str]]:
    """Of each part the fullest copy that was closed and is there now; and the recorded files, named
    as they would lie in the package, that these copies lack. What lies at a path that is ``away``
    is another disk's; the text says which one is to be brought.
    """
    problems = away or {}
    taken: list[Path] = []
    wanted: list[str] = []
    for number, folders in enumerate(copy_folders(recordings), 1):
        paths = {str(folder) for folder in folders}
        records = [kept.record for kept in recordings]
        ours = [record for record in records if paths == {copy.path for copy in record.copies}]
        segments = [one for record in ours for one in record.segments]
        found = fullest_copy([one for one in folders if str(one) not in problems], segments)
        if found is None:
            wanted_disks = [problems[path] for path in sorted(paths) if path in problems]
            raise ArchiveError(
                T("archive", "None of the copies of this recording can be reached."),
                meaning=T("archive", "The package was not made."),
                action=next(
                    iter(wanted_disks), T("archive", "Connect the disk that holds a copy.")
                ),
            )
        taken.append(found)
        wanted += [f"{recording_folder(number)}/{file}" for file in wanting(found, segments)]
    return taken, wanted
