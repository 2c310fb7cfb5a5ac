"""The desk of preparation: the milestones of the open session, and reminders of all that come."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Coroutine, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.model.errors import AppError, ReceptionError, StorageError, StoreError
from app.model.reception import Session
from app.model.text import T
from app.reception.appointments import appointments
from app.reception.preparation import PreparationBook
from app.reception.preparation_overview import overview
from app.reception.reminders import due_reminders
from app.settings.profile import Profile, profile_in_force
from app.system.i18n import render

log = logging.getLogger(__name__)

LOOK_S = 20.0
FOLLOWED = ("session", "test_summaries", "dress_rehearsal")
"""Topics whose change may settle a milestone."""


@cache
def _figures(practice: bool) -> Profile:
    return profile_in_force(practice=practice)


def usual_profile(session: Session) -> Profile:
    """The figures that the program comes with."""
    return _figures(session.practice)


class PreparationDesk:
    """Keeps the topics ``preparation`` and ``reminders``. Event-loop thread.

    A milestone's state follows from the clock, so both are looked at every ``LOOK_S`` seconds too.
    """

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        profile_of: Callable[[Session], Profile] = usual_profile,
    ) -> None:
        self._board = ground.board
        self._thread = ground.thread
        self._store = ground.store
        self._loop = ground.loop
        self._sessions = sessions
        self._profile_of = profile_of
        self._book = PreparationBook(ground.store, profile_of)
        self._task: asyncio.Task[None] | None = None
        self._again = False
        self.now: Callable[[], datetime] = lambda: datetime.now().astimezone()
        self._board.set("preparation", None)
        self._board.set("reminders", [])
        for topic in FOLLOWED:
            self._board.complete(topic, self._followed)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "preparation.mark": self.mark,
            "preparation.unmark": self.unmark,
            "preparation.requests": self.requests,
            "preparation.ics": self.ics,
            "preparation.claim": self.claim,
        }

    async def mark(
        self,
        id: str,  # noqa: A002  (the command's own word)
        at: str = "",
        *,
        person: str = "",
        document: str = "",
        note: str = "",
        late_reason: str = "",
    ) -> None:
        """Note that a milestone of the open session was reached, or why it is late."""
        said = {"at": at, "document": document, "note": note, "late_reason": late_reason}
        session, who = self._session(), person or self._sessions.who
        await self._thread.run(self._book.mark, session, id, who, said)
        await self.refresh()

    async def unmark(self, id: str, reason: str = "", person: str = "") -> None:  # noqa: A002
        """Take a mark back, with a reason."""
        session, who = self._session(), person or self._sessions.who
        await self._thread.run(self._book.unmark, session, id, who, reason)
        await self.refresh()

    async def requests(self, requests: Sequence[Mapping[str, Any]], person: str = "") -> None:
        """Write down the technical requests of the open session, all of them."""
        session, who = self._session(), person or self._sessions.who
        await self._thread.run(self._book.set_requests, session, who, requests)
        await self.refresh()

    async def ics(self, file: str) -> dict[str, Any]:
        """Write the milestones of the open session into a calendar file."""
        session = self._session()
        preparation = await self._thread.run(self._book.of, session)
        rows = overview(session, preparation, self._profile_of(session), self.now())["milestones"]
        count = await asyncio.to_thread(_write_calendar, Path(file), session, rows, self.now())
        return {"file": file, "events": count}

    async def claim(self, session: str, milestones: Sequence[Mapping[str, str]]) -> list[str]:
        """The ids of those that the asking window is to tell of; no other window is given them."""

        def ask() -> list[str]:
            known = self._sessions.get(session)
            return [
                str(one.get("id"))
                for one in milestones
                if self._book.claim(known, str(one.get("id")), str(one.get("state")))
            ]

        granted = await self._thread.run(ask)
        await self.refresh()
        return granted

    def note_invitation(self, items: Mapping[str, bool]) -> None:
        """An invitation was read: note of the open session which of its eight items are there."""
        session = self._sessions.current
        if session is not None:
            who = self._sessions.who
            self._soon(self._note_invitation(session, who, items))

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: announce its milestones."""
        await self.refresh()

    def look(self) -> None:
        """Time went by: a milestone may be near, or late."""
        if self._task is not None and not self._task.done():
            self._again = True
            return
        self._soon(self._refresh_until_settled())

    async def refresh(self) -> None:
        """Announce both topics as they now stand."""
        session, now = self._sessions.current, self.now()
        if session is None:
            self._board.set("preparation", None)
        else:
            preparation = await self._thread.run(self._book.of, session)
            still = self._sessions.current
            if still is not None and still.id == session.id:
                shown = overview(still, preparation, self._profile_of(still), now)
                self._board.set("preparation", shown)
        reminders = await self._thread.run(
            due_reminders, self._store, self._book, self._profile_of, now
        )
        self._board.set("reminders", reminders)

    async def close(self) -> None:
        """End what is still being read."""
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task

    async def _refresh_until_settled(self) -> None:
        self._again = True
        while self._again:
            self._again = False
            await self.refresh()

    async def _note_invitation(self, session: Session, who: str, items: Mapping[str, bool]) -> None:
        await self._thread.run(self._book.note_invitation, session, who, items)
        await self.refresh()

    def _followed(self, value: Any) -> Any:
        self._loop.call_soon_threadsafe(self.look)
        return value

    def _soon(self, work: Coroutine[Any, Any, None]) -> None:
        self._task = self._loop.create_task(self._guarded(work))

    async def _guarded(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        except (AppError, sqlite3.Error, RuntimeError) as error:
            # RuntimeError: the store's thread has ended, as the engine does.
            log.exception("the preparation cannot be read")
            if isinstance(error, StoreError | sqlite3.Error):
                self._thread.on_failure(error)

    def _session(self) -> Session:
        session = self._sessions.current
        if session is None:
            raise ReceptionError(
                T("preparation board", "No session is open whose preparation could be noted."),
                action=T("preparation board", "Open the session first."),
            )
        return session


def _write_calendar(
    path: Path, session: Session, rows: Sequence[Mapping[str, Any]], now: datetime
) -> int:
    from app.reception.calendar_file import calendar_of

    found = appointments(rows, render)
    data = calendar_of(session, found, session.point_name, now)
    try:
        path.write_bytes(data)
    except OSError as error:
        raise StorageError(
            T("preparation board", "The calendar file cannot be written: {reason}")(
                reason=error.strerror or str(error)
            ),
            meaning=T("preparation board", "Nothing was saved."),
            action=T("preparation board", "Choose another folder."),
        ) from error
    return len(found) + 1
