"""The desk of the dress rehearsal: the run-of-show gone through with all points before the day."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from typing import Any

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.model.errors import ReceptionError
from app.model.reception import Session
from app.model.text import T
from app.reception.dress_book import DressBook
from app.reception.dress_rehearsal import DressRun, run_topic


class DressDesk:
    """Keeps the topic ``dress_rehearsal`` of the open session. Event-loop thread.

    Who is in the call comes from the topic ``points``, as it is the moment a step is noted.
    """

    def __init__(self, ground: Ground, sessions: SessionDesk) -> None:
        self._board = ground.board
        self._thread = ground.thread
        self._sessions = sessions
        self._book = DressBook(ground.store, ground.paths.evidence)
        self._one_at_a_time = asyncio.Lock()
        self._board.set("dress_rehearsal", None)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "dress.start": self.start,
            "dress.step": self.step,
            "dress.mend": self.mend,
            "dress.finish": self.finish,
            "dress.stop": self.stop,
        }

    async def opened(self, session: Session | None) -> None:
        """Another session is open: announce its last dress rehearsal; one under way goes on."""
        if session is None:
            self._board.set("dress_rehearsal", None)
            return
        self._announce(session, await self._thread.run(self._book.newest, session))

    async def start(self, people: Sequence[str], person: str = "") -> dict[str, Any]:
        """Begin a run with those who take part."""
        return await self._do(
            lambda session: self._book.begin(session, person or self._sessions.who, list(people))
        )

    async def step(
        self,
        position: int,
        state: str,
        *,
        note: str = "",
        who: str = "",
        until: str = "",
        person: str = "",
    ) -> dict[str, Any]:
        """Note that a step is in order, or what is to be mended by whom until when."""
        said = {"state": state, "note": note, "who": who, "until": until}
        here = [str(point["name"]) for point in self._points() if point.get("present")]
        return await self._do(
            lambda session: self._book.step(
                session, int(position), person or self._sessions.who, said, here
            )
        )

    async def mend(self, what: str, who: str, until: str, person: str = "") -> dict[str, Any]:
        """Note something to be mended that belongs to no one step."""
        return await self._do(
            lambda session: self._book.mend(session, person or self._sessions.who, what, who, until)
        )

    async def finish(self, person: str = "") -> dict[str, Any]:
        """Close the run once every step was gone through; its record is kept as evidence."""
        points = self._points()
        return await self._do(
            lambda session: self._book.finish(session, person or self._sessions.who, points)
        )

    async def stop(self, reason: str, person: str = "") -> dict[str, Any]:
        """Break the run off, with a reason: it was not held."""
        return await self._do(
            lambda session: self._book.stop(session, person or self._sessions.who, reason)
        )

    async def _do(self, work: Callable[[Session], DressRun]) -> dict[str, Any]:
        session = self._sessions.current
        if session is None:
            raise ReceptionError(
                T("dress rehearsal", "No session is open that could be rehearsed."),
                action=T("dress rehearsal", "Open the session first."),
            )
        async with self._one_at_a_time:
            run = await self._thread.run(work, session)
            self._announce(session, run)
        return run_topic(run)

    def _announce(self, session: Session, run: DressRun) -> None:
        opened = self._sessions.current
        if opened is not None and opened.id == session.id:
            self._board.set("dress_rehearsal", {"session": session.id, **run_topic(run)})

    def _points(self) -> list[dict[str, Any]]:
        return list(self._board.get("points") or [])
