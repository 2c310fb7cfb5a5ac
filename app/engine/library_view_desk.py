"""What the library shows of one session: a picture of its recording, the strip of its course."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.archive.child_work import carry_out
from app.archive.course import Take, course_of, origin_of, takes
from app.archive.cutting import inside, sealed_spans
from app.engine.commands import Handler
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.medium_there import MediumThere
from app.engine.present_copies import present_copies
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import sidecar_seals
from app.model.errors import AppError
from app.model.jobs import Progress
from app.model.recording import KeptRecording, Marker, Seal, SegmentRecord
from app.store.library_texts import alarms_of

log = logging.getLogger(__name__)

SHARES = (0.4, 0.6, 0.25, 0.8, 0.1, 0.02)
"""Where in a recording a picture is looked for: in its middle first."""

AWAY_FROM_SEALS_S = 2.0
WIDTH_PX = 320


@dataclass(frozen=True, slots=True)
class _Told:
    """What the database tells of a session."""

    recordings: list[KeptRecording]
    markers: list[Marker]
    seals: list[Seal]
    alarms: list[tuple[str, str]]
    discretion: Discretion


class LibraryViewDesk:
    """Carries out ``library.thumbnail`` and ``library.course``. Event-loop thread."""

    def __init__(self, ground: Ground, sessions: SessionDesk) -> None:
        self._ground = ground
        self._sessions = sessions
        self._one_at_a_time = asyncio.Lock()
        self._failed: set[Path] = set()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"library.thumbnail": self.thumbnail, "library.course": self.course}

    def start(self) -> None:
        """Nothing is left over from before."""

    async def close(self) -> None:
        """A picture that is being taken is not waited for."""

    async def course(self, session: str, take: int = 1) -> dict[str, Any]:
        """The strip of the ``take``-th recording of a session: ``seconds``, ``marks``, ``steps``,
        ``incidents``, ``sealed``, ``gaps`` on its timeline; how many ``takes`` there are.
        """
        told = await self._ground.thread.run(self._told, session)
        found = takes(told.recordings)
        chosen = found[take - 1] if 1 <= take <= len(found) else None
        seals = [seal for seal in told.seals if not seal.lifted_at]
        course = course_of(chosen, len(found), told.markers, seals, told.alarms)
        hidden: dict[str, Any] = told.discretion.hide(course)
        return hidden

    async def thumbnail(self, session: str) -> dict[str, Any]:
        """The file of a real picture of a session's recording; ``path`` is empty where there is
        none to be shown: nothing recorded, no copy connected, all of it sealed, a confidential
        case heard. While something is recorded no new picture is taken.
        """
        told = await self._ground.thread.run(self._told, session)
        found = takes(told.recordings)
        if told.discretion.confidential or not found:
            await asyncio.to_thread(self._forget, session, None)
            return {"path": ""}
        async with self._one_at_a_time:
            path = await asyncio.to_thread(self._picture, session, found[0], told)
        return {"path": str(path) if path is not None else ""}

    def _picture(self, session: str, take: Take, told: _Told) -> Path | None:
        """The picture that is there, else a new one; blocks."""
        seals = [seal for seal in told.seals if not seal.lifted_at]
        path = self._place(session, take, told.markers, seals)
        self._forget(session, path)
        if path is None or path.exists():
            return path
        if self._sessions.recording() or path in self._failed:
            return None
        present = present_copies(MediumThere(self._ground), session, take.recordings)
        take = replace(take, recordings=tuple(present.recordings))
        known = {seal.id for seal in told.seals}
        more = [s for s in sidecar_seals(take.recordings) if s.id not in known and not s.lifted_at]
        at_s = self._moment(take, told.markers, [*seals, *more])
        if at_s is None or self._place_at(session, at_s) != path:
            return None
        return path if self._take_picture(take, at_s, path, present.away) else None

    def _take_picture(
        self, take: Take, at_s: float, path: Path, away: Collection[str] = ()
    ) -> bool:
        segment, folders = _segment_at(take, at_s)
        folders = [folder for folder in folders if str(folder) not in away]
        fresh = path.with_suffix(".new")
        for folder in folders:
            file = folder / segment.file
            if not file.is_file():
                continue
            path.parent.mkdir(parents=True, exist_ok=True)
            order = {
                "path": str(file),
                "at_s": at_s - segment.start_s,
                "to": str(fresh),
                "width": WIDTH_PX,
            }
            try:
                carry_out("app.archive.still_child", order, self._ground.paths.logs, Progress())
                fresh.replace(path)
            except (AppError, OSError):
                log.warning("no picture of recording %d for the library", take.recordings[0].id)
                self._failed.add(path)
                continue
            return True
        return False

    def _place(
        self, session: str, take: Take, markers: list[Marker], seals: list[Seal]
    ) -> Path | None:
        at_s = self._moment(take, markers, seals)
        return None if at_s is None else self._place_at(session, at_s)

    def _place_at(self, session: str, at_s: float) -> Path:
        """The name tells the moment: once that is sealed, another picture is looked for."""
        return self._folder() / f"{session}-{round(1000 * at_s)}.jpg"

    def _moment(self, take: Take, markers: list[Marker], seals: list[Seal]) -> float | None:
        """A moment of the take of which there is a picture, away from all that is sealed."""
        origin = origin_of(take, markers, seals)
        sealed = [
            (start - AWAY_FROM_SEALS_S, end + AWAY_FROM_SEALS_S)
            for start, end in sealed_spans(seals, origin)
        ]
        files = [segment for kept in _rooms(take) for segment in kept.record.segments]
        whole_s = sum(segment.seconds for segment in files)
        for share in SHARES:
            left_s = share * whole_s
            for segment in files:
                if left_s < segment.seconds:
                    at_s = segment.start_s + left_s
                    if not inside(at_s, sealed):
                        return at_s
                    break
                left_s -= segment.seconds
        return None

    def _forget(self, session: str, kept: Path | None) -> None:
        """Remove pictures of a session that must not be shown any more: they are copies of one
        moment each, made anew at any time; of the recording nothing is touched.
        """
        for path in self._folder().glob(f"{session}-*.jpg"):
            if path != kept:
                with suppress(OSError):
                    path.unlink()

    def _folder(self) -> Path:
        return self._ground.paths.root / "archive" / "thumbs"

    def _told(self, session: str) -> _Told:
        store = self._ground.store
        self._sessions.get(session)
        return _Told(
            store.recordings.of_session(session),
            store.markers.of_session(session),
            store.seals.of_session(session),
            alarms_of(store.connection, session),
            Discretion(store, session),
        )


def _rooms(take: Take) -> list[KeptRecording]:
    """The recordings of the room, or all where it was not recorded."""
    rooms = [kept for kept in take.recordings if kept.record.source == "room"]
    return rooms or list(take.recordings)


def _segment_at(take: Take, at_s: float) -> tuple[SegmentRecord, list[Path]]:
    for kept in _rooms(take):
        for segment in kept.record.segments:
            if segment.start_s <= at_s < segment.start_s + segment.seconds:
                return segment, [Path(copy.path) for copy in kept.record.copies]
    raise LookupError(at_s)
