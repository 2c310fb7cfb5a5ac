"""The desk of the archive's checks, and which copies are taken of a session."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.archive.names import recording_folder
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.medium_there import MediumThere
from app.engine.present_copies import PresentCopies, present_copies, with_copies
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
        present = await asyncio.to_thread(self._present, session, kept)
        away = [problem.to_json() for problem in present.away.values()]
        return {
            "job": self._closing.check_again(found, present.here, present.noted),
            "away": [one for place, one in enumerate(away) if one not in away[:place]],
        }

    def _present(self, session: str, kept: list[KeptRecording]) -> PresentCopies:
        """Where the copies lie now; raises :class:`StorageError` where no disk of theirs is
        connected. Touches disks.
        """
        present = present_copies(self._there, session, kept)
        if not present.here:
            path = kept[0].record.copies[0].path
            self._there.need(self._there.first_media(session).get(path, ""), path)
        return present


def _recordings_kept(store: Store, session: str) -> list[KeptRecording]:
    """The closed recordings without the copies that were handed over, disposed of or lost."""
    gone = store.custody.gone(session)
    closed = closed_recordings(store, session)
    found = with_copies(closed, lambda copy: copy.path not in gone)
    if not found:
        raise ArchiveError(
            T("archive", "Every copy of this session was handed over, disposed of or lost."),
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
