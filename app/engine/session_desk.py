"""The desk of sessions: the list, the open one, its steps and its state."""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import asdict
from typing import Any

from app.engine.commands import Handler
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.medium_there import MediumThere
from app.engine.meeting_summary import meeting_of
from app.engine.open_session import OpenSessionNote
from app.engine.present_copies import session_places
from app.engine.setup import Setup
from app.engine.setup_desk import SetupDesk
from app.model.errors import AppError, ReceptionError, StoreError
from app.model.reception import Session, SessionState
from app.model.text import T
from app.reception.sessions import Reception
from app.reception.summaries import open_session, session_rows
from app.system.i18n import render

log = logging.getLogger(__name__)

SHOWN = 300
NOBODY = T("reception", "not named")


class SessionDesk:
    """Keeps the topics ``sessions`` and ``session``. Event-loop thread."""

    def __init__(self, ground: Ground, setup: SetupDesk, devices: DeviceDesk) -> None:
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._setup = setup
        self._devices = devices
        self._reception = Reception(ground.store)
        self._note = OpenSessionNote(ground.paths)
        self.there = MediumThere(ground)
        self.current: Session | None = None
        self.recording: Callable[[], bool] = lambda: False
        self.before_update: Callable[[str, Mapping[str, Any]], None] = lambda _id, _values: None
        """May refuse what is to be changed of a session; on the store's thread."""
        self.hide: Callable[[str], str] = str
        """Takes names that are kept confidential out of what is written on the timeline."""
        self.on_open: Callable[[Session | None], Awaitable[None]] | None = None
        setup.on_change = self._setup_changed
        self._board.set("session", None)
        self._board.set("sessions", [])

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "session.create": self.create,
            "session.update": self.update,
            "session.open": self.open,
            "session.leave": self.leave,
            "session.list": self.rows,
            "session.show": self.show,
        }

    @property
    def who(self) -> str:
        """The name that stands in the record for what is done now."""
        chosen = self._setup.current.operator
        return (self.current.operator if self.current else "") or chosen or render(NOBODY)

    async def load(self) -> None:
        """Announce the list."""
        self._board.set("sessions", await self._thread.run(session_rows, self._store, SHOWN))

    def refresh(self) -> None:
        """Announce list and open session soon; for callers that do not wait."""
        self._refreshing = asyncio.create_task(self.show_again())

    async def create(self, **values: Any) -> dict[str, Any]:
        """Make a session; returns it in full."""
        session = await self._thread.run(self._reception.create, values, self.who)
        await self.load()
        return open_session(session)

    async def update(self, id: str, **values: Any) -> dict[str, Any]:  # noqa: A002
        """Change a session; returns it in full."""
        session = await self._thread.run(self._update, id, values, self.who)
        await self._adopt_if_current(session)
        return open_session(session)

    async def open(self, id: str) -> dict[str, Any]:  # noqa: A002
        """Open a session to work on it: its devices are opened too."""
        self._refuse_while_recording(id)
        session = await self._thread.run(self._reception.open, id, self.who)
        await self._become_current(session)
        return open_session(session)

    async def leave(self) -> None:
        """Put the open session away and close the devices; nothing is lost."""
        if self.current is None:
            return
        self._refuse_while_recording("")
        await self._become_current(None)

    def start(self) -> None:
        """Open again what an engine that died had open; a practice's devices went with it."""
        if self.current is None and (left := self._note.left()):
            self._reopening = asyncio.create_task(self._reopen(left))

    async def _reopen(self, left: str) -> None:
        try:
            session = await self._thread.run(self._reception.get, left)
            if self.current is None and not session.practice:
                log.info("the session %s is opened again", session.id)
                await self._become_current(session)
        except AppError:
            log.exception("the session %s cannot be opened again", left)

    def close(self) -> None:
        """The engine ends in order: the next one opens nothing by itself."""
        self._note.keep("")

    async def take_over(self, id: str, setup: Setup) -> Session:  # noqa: A002
        """Open the session of a recording that went on by itself, with the devices it has open."""
        self._setup.take_over(setup)
        session = await self._thread.run(self._reception.get, id)
        await self._become_current(session)
        return session

    async def begin_unscheduled(self) -> Session:
        """Make and open the session of a recording that was begun without one."""
        title = render(T("reception", "Unscheduled reception"))
        session = await self._thread.run(self._reception.create_unscheduled, title, self.who, {})
        await self._become_current(session)
        return session

    async def become(self, state: SessionState, session_id: str = "") -> None:
        """Move a session (default: the open one) on to ``state``."""
        wanted = session_id or (self.current.id if self.current else "")
        session = await self._thread.run(self._reception.set_state, wanted, state, self.who)
        await self._adopt_if_current(session)

    async def next_step(self) -> dict[str, Any] | None:
        """End the present step, begin the next; None when the last one ended."""
        session = self._needed()
        step = await self._thread.run(self._reception.next_step, session.id, self.who)
        await self._reload()
        return asdict(step) if step is not None else None

    def end(self, session_id: str) -> None:
        """End the present step and close the session with its recording; on the store's thread.

        Not where it is being recorded again: then this comes too late.
        """
        if self.recording() and self.current is not None and self.current.id == session_id:
            return
        self._reception.end_step(session_id, self.who)
        for state in (SessionState.RECORDING, SessionState.CLOSED):  # the first may be wanting
            self._reception.set_state(session_id, state, self.who)

    async def show_again(self) -> None:
        """Announce what has been noted of the open session; a database that refuses is told of."""
        try:
            if self.current is not None:
                session = await self._thread.run(self._reception.get, self.current.id)
                if self.current is not None and self.current.id == session.id:
                    self.current = session
                    await self._announce_open()
            await self.load()
        except (StoreError, sqlite3.Error) as error:
            log.exception("the sessions cannot be read")
            self._thread.on_failure(error)

    async def rows(self) -> list[dict[str, Any]]:
        """All sessions, newest first."""
        return await self._thread.run(session_rows, self._store)

    async def show(self, id: str) -> dict[str, Any]:  # noqa: A002
        """A session in full: recordings, checks of the copies, packages, markers. Of copies and
        packages ``at`` says where they lie now.
        """
        shown = await self._thread.run(self._whole, id)
        await session_places(self.there, id, shown)
        return shown

    def _update(self, session_id: str, values: Mapping[str, Any], who: str) -> Session:
        self.before_update(session_id, values)
        return self._reception.update(session_id, dict(values), who)

    def get(self, session_id: str) -> Session:
        """A session by id, on the store's thread."""
        return self._reception.get(session_id)

    def _whole(self, session_id: str) -> dict[str, Any]:
        session = self._reception.get(session_id)
        store = self._store
        recordings = [
            {
                **kept.record.to_json(),
                "started_at": kept.started_at,
                "ended_at": kept.ended_at,
                "problem": kept.problem.to_json() if kept.problem else None,
            }
            for kept in store.recordings.of_session(session_id)
        ]
        checks = [
            {**asdict(kept.check), "verified": kept.check.verified, "checked_at": kept.checked_at}
            for kept in store.recordings.checks(session_id)
        ]
        seals = [asdict(seal) for seal in store.seals.of_session(session_id)]
        return {
            **open_session(session),
            "confidential": any(
                case.confidential for case in store.dossiers.of_session(session_id)
            ),
            "seals": [seal for seal in seals if not seal["lifted_at"]],
            "lifted_seals": [seal for seal in seals if seal["lifted_at"]],
            "recordings": recordings,
            "checks": checks,
            "packages": [asdict(package) for package in store.packages.of_session(session_id)],
            "markers": [asdict(marker) for marker in store.markers.of_session(session_id)],
            "meeting": meeting_of(store, session_id),
        }

    def close_after_loss(self, session_id: str) -> None:
        """Close a session whose recording was ended by a crash; on the store's thread."""
        self._reception.end_step(session_id, self.who)
        if self._reception.get(session_id).state is SessionState.RECORDING:
            self._reception.set_state(session_id, SessionState.CLOSED, self.who)

    async def _become_current(self, session: Session | None) -> None:
        left, self.current = self.current, session
        self._note.keep(session.id if session is not None else "")
        await self._announce_open()
        if left is not None and left.practice:
            await self._setup.restore()
        try:
            if self.on_open is not None:
                await self.on_open(session)
        finally:  # what a desk meets is told, and keeps no camera shut
            if session is None:
                await self._devices.close()
            else:
                await self._devices.open(self._setup.current)
            await self.load()

    async def _adopt_if_current(self, session: Session) -> None:
        if self.current is not None and self.current.id == session.id:
            await self._reload()
        await self.load()

    async def _reload(self) -> None:
        session = await self._thread.run(self._reception.get, self._needed().id)
        self.current = session
        await self._announce_open()

    async def package_made(self, session_id: str) -> None:
        """A package of a session was made: show it where the session is open."""
        if self.current is not None and self.current.id == session_id:
            await self._announce_open()

    async def _announce_open(self) -> None:
        session = self.current
        if session is None:
            self._board.set("session", None)
            return
        packages = await self._thread.run(self._store.packages.of_session, session.id)
        self._board.set("session", {**open_session(session), "packages": len(packages)})

    async def _setup_changed(self) -> None:
        if self.current is not None:
            await self._devices.open(self._setup.current)

    def _needed(self) -> Session:
        if self.current is None:
            raise ReceptionError(
                T("reception", "No session is open."),
                action=T("reception", "Open one from the list, or make a new one."),
            )
        return self.current

    def _refuse_while_recording(self, wanted: str) -> None:
        if self.recording() and (self.current is None or self.current.id != wanted):
            raise ReceptionError(
                T("reception", "A recording is running; the session cannot be changed now."),
                meaning=T("reception", "The recording goes on."),
                action=T("reception", "End the recording first."),
            )
