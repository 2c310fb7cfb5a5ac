"""The desk of the recording: gates, start, markers, stop, and the alarms that belong to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from functools import partial
from typing import Any, ParamSpec, TypeVar

from app.engine.alarm_desk import AlarmDesk
from app.engine.chosen_disks import ChosenDisks
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.profile_desk import ProfileDesk
from app.engine.recording_gates import Waiver, need_disks, pass_gates
from app.engine.recording_note import NoteKeeper, RecordingNote, media_of
from app.engine.recording_plan import plan_for, source_plans
from app.engine.recovered import tell_recovered
from app.engine.restart import OldParts, correct_restarted, reopen, tell_restarted
from app.engine.resumption import Resumed
from app.engine.room import Room
from app.engine.running_take import RunningTake, begun
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.source_faults import LimitsInForce
from app.engine.source_watch import SourceWatch
from app.engine.test_desk import TestDesk
from app.model.clock import wall_now
from app.model.errors import AppError, RecordingError
from app.model.marks import marker_words
from app.model.reception import SessionState
from app.model.recording import Marker, RecordState
from app.model.text import T
from app.recording.status import RecorderStatus
from app.system.processes import running_children

log = logging.getLogger(__name__)

SOURCES_READY_S = 8.0
P = ParamSpec("P")
R = TypeVar("R")
RECORDER_THREADS = 2
BEFORE_STOP_S = 2.0
"""So long the end of a recording waits for others: an open seal is then sealed to the very end."""


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The other desks that a recording needs."""

    setup: SetupDesk
    sessions: SessionDesk
    tests: TestDesk
    alarms: AlarmDesk
    closing: ClosingDesk
    disks: ChosenDisks
    profiles: ProfileDesk


class RecordingDesk:
    """Owns the recorder. Event-loop thread, but for what it hands to others."""

    def __init__(self, ground: Ground, desks: Neighbours, room: Room) -> None:
        self._ground = ground
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._desks = desks
        self._devices = room.devices
        self._recorder = room.recorder
        self._running: RunningTake | None = None
        self.before_stop: Callable[[], Awaitable[None]] | None = None
        self._old_parts = OldParts()
        self._note = NoteKeeper(ground.paths)
        self._one_at_a_time = asyncio.Lock()
        self._threads = ThreadPoolExecutor(RECORDER_THREADS, thread_name_prefix="recording")
        self._watch = SourceWatch(
            room.devices, desks.alarms, lambda: self.active, LimitsInForce(ground.figures)
        )
        self._board.set("recording", self._recorder.status.to_json())
        self._board.set("markers", [])
        room.listen(self._status_changed, desks.alarms.take)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "record.start": self.start,
            "record.stop": self.stop,
            "record.mark": self.mark,
            "record.status": self.status,
            "step.next": self.next_step,
        }

    @property
    def active(self) -> bool:
        """True while the recorder does anything at all."""
        return self._recorder.status.state is not RecordState.IDLE

    async def start(
        self, waive: str = "", person: str = "", second_person: str = ""
    ) -> dict[str, Any]:
        """Begin recording the open session, or an unscheduled one where none is open.

        Raises :class:`RecordingError` where a gate is closed and nobody took it upon themselves,
        :class:`TwoPersonsError` where it takes a second person to do so.
        """
        async with self._one_at_a_time:
            if self.active:
                raise RecordingError(
                    T("recorder", "A recording is already running."),
                    meaning=T("recorder", "It goes on; nothing was changed."),
                )
            await self._old_parts.finish()
            return await self._start(Waiver(waive, person, second_person))

    async def _start(self, waiver: Waiver) -> dict[str, Any]:
        setup = self._desks.setup.current
        session = self._desks.sessions.current
        try:
            await need_disks(session, setup, self._ground.paths)
            await self._devices.open(setup)
            await self._devices.ready_sources(SOURCES_READY_S)
        except AppError:
            if session is None:
                await self._devices.close()
            raise
        session = session or await self._desks.sessions.begin_unscheduled()
        not_held = await pass_gates(
            session,
            self._desks.tests,
            setup,
            sum(one.bytes_per_s for one in source_plans(self._devices, self._desks.setup)),
            profile=await self._desks.profiles.at_hand(session),
            waiver=waiver,
        )
        plan = plan_for(session, self._ground, self._desks.setup, self._devices)
        media = await self._on_own_thread(media_of, plan)
        folders = await self._on_own_thread(self._recorder.start, plan)
        timeline = self._recorder.timeline
        assert timeline is not None
        self._note.begin(RecordingNote(plan, timeline, setup, (folders,), {}, waiver.person, media))
        self._running = begun(
            session,
            plan,
            folders,
            since=self._recorder.status.since or wall_now(),
            person=waiver.person,
            waiver=waiver.reason,
            waived_by=waiver.persons,
            not_held=not_held,
        )
        self._board.set("closing", None)
        self._board.set("markers", [])
        await self._note_start(self._running)
        self._status_changed(self._recorder.status)
        return self._recorder.status.to_json()

    async def take_over(self, resumed: Resumed) -> None:
        """A recording goes on whose engine died: its session is the open one again.

        The database comes after the recording; what it refuses is told of and ends nothing.
        """
        since = self._recorder.status.since or wall_now()
        self._note.begin(resumed.note)
        session, markers = await reopen(resumed, self._ground, self._desks.sessions, since)
        self._running = begun(
            session,
            resumed.plan,
            resumed.folders,
            since=since,
            person=resumed.before.person,
            earlier=resumed.before.parts,
            part=resumed.note.part,
            missing_s=round(resumed.missing_s, 1),
        )
        self._board.set("markers", [asdict(marker) for marker in markers])
        tell_restarted(self._desks.alarms, resumed)
        await self._note_start(self._running)
        self._old_parts.close(partial(self._recover_around, self._running, resumed))
        self._status_changed(self._recorder.status)

    async def _recover_around(self, running: RunningTake, resumed: Resumed) -> None:
        found = await self._desks.closing.recover(self._desks.disks.pairs(), running)
        ends = running.end_of_part_before(found)
        missing_s = await self._on_own_thread(self._recorder.part_before_ended, ends)
        correct_restarted(self._desks.alarms, resumed, missing_s)
        await self._desks.sessions.load()

    async def stop(self) -> dict[str, Any]:
        """End the recording; the copies are then read back in a job of its own."""
        async with self._one_at_a_time:
            return await self._stop()

    async def _stop(self) -> dict[str, Any]:
        running = self._running
        if running is None:
            raise RecordingError(T("recorder", "Nothing is being recorded."))
        if self.before_stop is not None:
            with suppress(TimeoutError):
                await asyncio.wait_for(self.before_stop(), BEFORE_STOP_S)
        await self._on_own_thread(self._note.forget)
        try:
            records = await self._on_own_thread(self._recorder.stop)
        finally:
            self._running = None
            self._watch.settle()
            for key in running.alarm_keys:
                self._desks.alarms.settle(key)
        closing = self._desks.closing
        ended = await closing.end(running, records, self._recorder.status.problem)
        job = closing.begin(running, ended, self._old_parts.now())
        return {"job": job, "seconds": max(record.seconds for record in records)}

    async def mark(self, text: str = "", kind: str = "marker") -> dict[str, Any]:
        """Put a marker on the timeline, on both disks within a second."""
        return asdict(await self.put_on_timeline(self._mark, marker_words(text, kind), kind))

    def _mark(self, text: str, kind: str) -> Marker:
        timeline = self._recorder.timeline
        at_s = round(timeline.seconds(), 3) if timeline else 0.0
        marker = Marker(at_s, self._desks.sessions.hide(text), kind, wall_now())
        self._recorder.mark(marker)
        return marker

    async def put_on_timeline(
        self, put: Callable[P, Marker], *args: P.args, **more: P.kwargs
    ) -> Marker:
        """Have the recorder put a marker on the disks, then show it and note it in the database,
        late where that refuses.

        Raises :class:`RecordingError` where nothing is recorded.
        """
        running = self._running
        if running is None:
            raise RecordingError(
                T("recorder", "Nothing is being recorded."),
                action=T("recorder", "Start the recording first, then set the marker."),
            )
        marker = await self._on_own_thread(put, *args, **more)
        self._board.set("markers", [*self._board.get("markers", []), asdict(marker)])
        await self._desks.closing.late.enter(self._store.markers.add, running.session.id, marker)
        return marker

    async def keep_interruption(self) -> None:
        """Before anyone is told that it is interrupted, or that it goes on, an engine that had to
        follow this one would know it too.
        """
        now = self._recorder.interruption
        if not await self._on_own_thread(self._note.keep_interruption, now):
            log.error("whether the recording is interrupted cannot be noted")

    async def next_step(self) -> dict[str, Any] | None:
        """Go on to the next step of the run-of-show, on the timeline too while recording."""
        step = await self._desks.sessions.next_step()
        if step is not None and self._recorder.timeline is not None:
            await self.mark(str(step["title"]), "step")
        return step

    async def status(self) -> dict[str, Any]:
        """What ``record status`` prints: the topic as the other desks complete it (seal, what was
        read back from the disks); nothing of the last recording once it was stopped.
        """
        if self.active:
            self._status_changed(self._recorder.status)
        status = self._board.get("recording") if self.active else RecorderStatus().to_json()
        return {
            **status,
            "session": status["session"] or None,
            "engine_pid": self._board.get("engine")["pid"],
            "children": [asdict(child) for child in running_children()],
            "alarms": self._desks.alarms.to_json(),
        }

    async def recover(self) -> None:
        """Close honestly what a sudden end left open, before anything else begins."""
        recovered = await self._desks.closing.recover(self._desks.disks.pairs())
        await self._on_own_thread(self._note.forget)
        if recovered:
            tell_recovered(self._desks.alarms, recovered)

    async def close(self) -> None:
        """The engine ends: finish the recording first, then what still reads the copies."""
        if self.active:
            log.warning("the engine was told to end while recording; the recording is closed")
            await self.stop()
        await self._old_parts.finish()
        await self._desks.closing.close()

    async def _on_own_thread(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run what blocks where nobody who waits for a dead disk can be before it."""
        call = partial(work, *args, **kwargs)
        return await self._ground.loop.run_in_executor(self._threads, call)

    async def _note_start(self, running: RunningTake) -> None:
        """Note what began; a database that refuses is told of and does not end the recording."""
        try:
            numbers = await self._thread.run(self._desks.closing.note_start, running)
            self._running = replace(running, numbers=numbers)
            await self._desks.sessions.become(SessionState.RECORDING)
            await self._desks.profiles.pin(running.session)
        except AppError as error:
            log.exception("the recording runs, but could not be noted")
            self._thread.on_failure(error)

    def _status_changed(self, status: RecorderStatus) -> None:
        self._board.set("recording", status.to_json())
        if status.state is RecordState.RECORDING:
            self._note.came_to({source.id: source.seconds for source in status.sources})
        self._note.is_interrupted(self._recorder.interruption)
