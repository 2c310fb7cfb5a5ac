"""The desk of seals: parts of a session that nobody sees without authority."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import asdict
from typing import Any, Protocol

from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.medium_there import MediumThere
from app.engine.player_desk import one_of, takes_of_session
from app.engine.present_copies import present_copies
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import first_origin
from app.model.clock import Timeline
from app.model.errors import AppError, RecordingError
from app.model.reception import Session
from app.model.recording import Seal
from app.model.text import T
from app.reception.sealing import AFTERWARDS, WHILE_RECORDING, Sealing

log = logging.getLogger(__name__)

RUN_OUT_S = 5.0
"""So long at most something is still recorded once its end was ordered: an open seal covers it."""


class SealedRecorder(Protocol):
    """What of the recorder a seal needs: the time axis, and the sidecar on both disks."""

    @property
    def timeline(self) -> Timeline | None:
        """The time axis of the recording under way, else None."""

    def note_seal(self, seal: Seal) -> None:
        """Put a seal as it now is onto both disks."""


class SealDesk:
    """Keeps the topic ``seals``. Event-loop thread."""

    def __init__(self, ground: Ground, sessions: SessionDesk, recorder: SealedRecorder) -> None:
        self._ground = ground
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._sessions = sessions
        self._recorder = recorder
        self._sealing = Sealing(ground.store)
        self._one_at_a_time = asyncio.Lock()
        self.operator: Callable[[], str] = lambda: ""
        self.current: dict[str, Any] | None = None
        """The open seal as the topic ``recording`` has it."""
        self._board.set("seals", [])
        self._board.complete("recording", self._with_seal)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "seal.begin": self.begin,
            "seal.end": self.end,
            "seal.add": self.add,
            "seal.widen": self.widen,
            "seal.lift": self.lift,
        }

    async def begin(self, reason: str = "", person: str = "") -> dict[str, Any]:
        """Seal from now on; raises where nothing is recorded or the person may not.

        It is on both disks before it is in the database: what only one of them knows is sealed.
        """
        session, timeline = self._recorded()
        async with self._one_at_a_time:
            seal = await self._thread.run(
                self._sealing.begin,
                session,
                timeline.seconds(),
                timeline.wall_origin.isoformat(),
                reason,
                person,
                operator=self.operator(),
            )
            await asyncio.to_thread(self._recorder.note_seal, seal)
            await self._thread.run(self._sealing.keep, seal)
            await self.announce()
        return asdict(seal)

    async def end(self, person: str = "") -> dict[str, Any]:
        """End the open seal now."""
        session, timeline = self._recorded()
        async with self._one_at_a_time:
            seal = await self._thread.run(
                self._sealing.end, session, timeline.seconds(), person, operator=self.operator()
            )
            await asyncio.to_thread(self._recorder.note_seal, seal)
            await self.announce()
        return asdict(seal)

    async def add(
        self,
        session: str,
        start_s: float,
        end_s: float,
        reason: str = "",
        person: str = "",
        *,
        take: int = 0,
    ) -> dict[str, Any]:
        """Seal a stretch that was recorded before, in this session or an earlier one.

        The seconds are those of the ``take``-th recording as the player counts them; 0 means the
        recording under way, else the first.
        """
        found = await self._thread.run(self._sessions.get, session)
        timeline = await asyncio.to_thread(self._timeline_of, session, take)
        span = (float(start_s), float(end_s))
        allowed = AFTERWARDS | (WHILE_RECORDING if self._records(session) else frozenset())
        seal = await self._thread.run(
            self._sealing.add, found, span, timeline, reason, person, allowed=allowed
        )
        await self._changed(seal)
        return asdict(seal)

    async def widen(
        self,
        id: str,  # noqa: A002  (the command's own word)
        start_s: float,
        end_s: float,
        reason: str = "",
        person: str = "",
    ) -> dict[str, Any]:
        """Let a seal reach further than it does."""
        seal, session = await self._of(id)
        span = (float(start_s), float(end_s))
        wider = await self._thread.run(self._sealing.widen, session, seal, span, reason, person)
        await self._changed(wider)
        return asdict(wider)

    async def lift(self, id: str, reason: str = "", person: str = "") -> dict[str, Any]:  # noqa: A002
        """Let a seal hold no more; the row and the log keep it."""
        seal, session = await self._of(id)
        lifted = await self._thread.run(self._sealing.lift, session, seal, reason, person)
        await self._changed(lifted)
        return asdict(lifted)

    async def before_stop(self) -> None:
        """The recording is about to end: an open seal ends after it. Never hinders the end."""
        session, timeline = self._sessions.current, self._recorder.timeline
        if session is None or timeline is None:
            return
        try:
            open_seal = await self._thread.run(self._sealing.open_of, session.id)
            if open_seal is not None:
                seal = await self._thread.run(
                    self._sealing.close,
                    open_seal,
                    timeline.seconds() + RUN_OUT_S,
                    self._sessions.who,
                )
                await asyncio.to_thread(self._recorder.note_seal, seal)
                await self.announce()
        except AppError:  # it stays open in the database: sealed up to the very end
            log.exception("the open seal could not be ended with the recording")

    async def opened(self, _session: Session | None) -> None:
        """Another session is open, or none."""
        await self.announce()

    async def load(self) -> None:
        """After a restart: a seal that is open goes on with its recording, or ends where it did."""
        for seal in await self._thread.run(self._store.seals.open):
            if self._records(seal.session):
                await asyncio.to_thread(self._recorder.note_seal, seal)
            else:
                await self._thread.run(self._close_after_loss, seal)
        await self.announce()

    async def announce(self) -> None:
        """Announce the seals of the open session that hold."""
        session = self._sessions.current
        seals = await self._thread.run(self._store.seals.of_session, session.id) if session else []
        held = [seal for seal in seals if not seal.lifted_at]
        open_seals = [seal for seal in held if seal.end_s is None]
        recorded = self._recorder.timeline is not None
        self.current = _current(open_seals[0]) if open_seals and recorded else None
        self._board.set("seals", [asdict(seal) for seal in held])
        self._board.set("recording", self._board.get("recording"))

    def _with_seal(self, recording: Any) -> Any:
        """The topic ``recording`` with the open seal."""
        return None if recording is None else {**recording, "seal": self.current}

    def _close_after_loss(self, seal: Seal) -> None:
        """Its recording ended without being stopped: the seal goes to the end of what there is."""
        recordings = self._store.recordings.of_session(seal.session)
        if any(not recording.ended_at for recording in recordings):
            return
        ends = [s.start_s + s.seconds for kept in recordings for s in kept.record.segments]
        if ends:
            self._sealing.close(seal, max(ends), self._sessions.who)

    async def _of(self, seal_id: str) -> tuple[Seal, Session]:
        seal = await self._thread.run(self._sealing.get, seal_id)
        return seal, await self._thread.run(self._sessions.get, seal.session)

    async def _changed(self, seal: Seal) -> None:
        """Tell of a change, and put it onto the disks while the session is being recorded."""
        if self._records(seal.session):
            await asyncio.to_thread(self._recorder.note_seal, seal)
        await self.announce()
        self._sessions.refresh()

    def _records(self, session: str) -> bool:
        """True while this session is the one that is being recorded."""
        current = self._sessions.current
        return self._recorder.timeline is not None and current is not None and current.id == session

    def _timeline_of(self, session: str, take: int) -> str:
        """Wall clock at second 0 of a recording of a session, as its copies say."""
        if take:
            return one_of(takes_of_session(self._ground, session), take).origin
        timeline = self._recorder.timeline
        if timeline is not None and self._records(session):
            return timeline.wall_origin.isoformat()
        recordings = self._thread.wait(self._store.recordings.of_session, session)
        present = present_copies(MediumThere(self._ground), session, recordings)
        return first_origin(present.recordings)

    def _recorded(self) -> tuple[Session, Timeline]:
        session, timeline = self._sessions.current, self._recorder.timeline
        if session is None or timeline is None:
            raise RecordingError(
                T("recorder", "Nothing is being recorded."),
                action=T("sealing", "A part of an earlier recording is sealed in the archive."),
            )
        return session, timeline


def _current(seal: Seal) -> dict[str, Any]:
    """An open seal as the topic ``recording`` has it."""
    return {
        "id": seal.id,
        "since_s": seal.start_s,
        "reason": seal.reason,
        "person": seal.person,
    }
