"""The desk of the recording: gates, start, markers, stop, and the alarms that belong to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any, ParamSpec, TypeVar

from app.engine.alarm_desk import AlarmDesk
from app.engine.closing_desk import ClosingDesk, RunningTake, tell_recovered
from app.engine.commands import Handler
from app.engine.device_desk import DeviceDesk, RoomSound
from app.engine.ground import Ground
from app.engine.recording_gates import pass_gates
from app.engine.recording_plan import encoder_settings, no_disk_chosen, plan_for
from app.engine.session_desk import SessionDesk
from app.engine.setup import Setup
from app.engine.setup_desk import SetupDesk
from app.engine.source_watch import SourceWatch
from app.engine.test_desk import TestDesk
from app.model.alarms import Alarm
from app.model.errors import AppError, RecordingError, StoreError
from app.model.reception import SessionState
from app.model.recording import CopyRole, Marker, RecordState
from app.model.text import T
from app.recording.guard import FINALISE_BYTES, check_folders
from app.recording.idle_disks import idle_volume
from app.recording.recorder import SessionRecorder, warm_up
from app.recording.status import RecorderStatus, VolumeStatus
from app.system.processes import running_children

log = logging.getLogger(__name__)

SOURCES_READY_S = 8.0
P = ParamSpec("P")
R = TypeVar("R")
RECORDER_THREADS = 2
RECORDERS_ALARMS = (
    *(f"recording.{kind}.{role}" for kind in ("copy", "slow") for role in CopyRole),
    "recording.encoder",
    "recording.encoder.gone",
)


@dataclass(frozen=True, slots=True)
class Neighbours:
    """The other desks that a recording needs."""

    setup: SetupDesk
    devices: DeviceDesk
    sessions: SessionDesk
    tests: TestDesk
    alarms: AlarmDesk
    closing: ClosingDesk


class RecordingDesk:
    """Owns the recorder. Event-loop thread, but for what it hands to others."""

    def __init__(self, ground: Ground, desks: Neighbours) -> None:
        self._ground = ground
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._desks = desks
        self._running: RunningTake | None = None
        self._one_at_a_time = asyncio.Lock()
        self._threads = ThreadPoolExecutor(RECORDER_THREADS, thread_name_prefix="recording")
        self._recorder = SessionRecorder(
            log_dir=ground.paths.logs,
            ring_path=self._ring,
            sound=RoomSound(desks.devices),
            on_status=lambda status: self._later(self._status_changed, status),
            on_alarm=lambda alarm: self._later(self._alarmed, alarm),
        )
        self._watch = SourceWatch(desks.devices, desks.alarms, lambda: self.active)
        self._board.set("recording", RecorderStatus().to_json())
        self._board.set("markers", [])

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

    def look_at_disks(self) -> list[VolumeStatus]:
        """The chosen disks while nothing is recorded; on a watching thread."""
        setup = self._desks.setup
        chosen = {
            CopyRole.PRIMARY: setup.current.primary_folder,
            CopyRole.EXTERNAL: setup.current.external_folder,
        }
        encoder = encoder_settings(setup.settings)
        return [idle_volume(role, folder, encoder) for role, folder in chosen.items() if folder]

    def tell_disks(self, volumes: list[VolumeStatus]) -> None:
        """Announce the chosen disks, unless the recorder itself speaks of them."""
        if not self.active:
            status = replace(self._recorder.status, volumes=tuple(volumes))
            self._board.set("recording", status.to_json())

    async def warm_up(self) -> None:
        """Load what the first start would otherwise wait for."""
        await asyncio.to_thread(warm_up)

    async def start(self, waive: str = "", person: str = "") -> dict[str, Any]:
        """Begin recording the open session, or an unscheduled one where none is open.

        Raises :class:`RecordingError` where a gate is closed and nobody took it upon themselves.
        """
        async with self._one_at_a_time:
            if self.active:
                raise RecordingError(
                    T("recorder", "A recording is already running."),
                    meaning=T("recorder", "It goes on; nothing was changed."),
                )
            return await self._start(waive, person)

    async def _start(self, waive: str, person: str) -> dict[str, Any]:
        setup = self._desks.setup.current
        try:
            await self._need_sources_and_disks(setup)
        except AppError:
            if self._desks.sessions.current is None:
                await self._desks.devices.close()
            raise
        session = self._desks.sessions.current or await self._desks.sessions.begin_unscheduled()
        not_held = await pass_gates(
            session,
            self._desks.tests,
            setup,
            encoder_settings(self._desks.setup.settings).bytes_per_s,
            waive=waive,
            person=person,
        )
        plan = plan_for(session, self._ground, self._desks.setup, self._desks.devices)
        folders = await self._on_own_thread(self._recorder.start, plan)
        self._running = RunningTake(
            session,
            self._recorder.status.since or _now(),
            {CopyRole.PRIMARY: plan.primary, CopyRole.EXTERNAL: plan.external},
            folders,
            person,
            {
                "copies": {str(role): str(folder) for role, folder in folders.items()},
                "waiver": waive,
                "waived_by": person,
                "not_held": not_held,
            },
        )
        self._board.set("closing", None)
        self._board.set("markers", [])
        await self._note_start(self._running)
        self._status_changed(self._recorder.status)
        return self._recorder.status.to_json()

    async def _need_sources_and_disks(self, setup: Setup) -> None:
        """Raise for what is missing before a session is made or anything is written.

        A disk on which a recording could not even be closed takes none, waiver or not; a practice
        is too short for that.
        """
        primary, external = setup.primary_folder, setup.external_folder
        if primary is None or external is None:
            raise no_disk_chosen()
        self._ground.paths.make_practice_folders(primary, external)
        session = self._desks.sessions.current
        need_bytes = 0 if session is not None and session.practice else FINALISE_BYTES
        await asyncio.to_thread(check_folders, primary, external, need_bytes)
        await self._desks.devices.open(setup)
        await self._desks.devices.ready_sources(SOURCES_READY_S)

    async def stop(self) -> dict[str, Any]:
        """End the recording; the copies are then read back in a job of its own."""
        async with self._one_at_a_time:
            return await self._stop()

    async def _stop(self) -> dict[str, Any]:
        running = self._running
        if running is None:
            raise RecordingError(T("recorder", "Nothing is being recorded."))
        record = (await self._on_own_thread(self._recorder.stop))[0]
        self._running = None
        self._watch.settle()
        for key in RECORDERS_ALARMS:
            self._desks.alarms.settle(key)
        problem = self._recorder.status.problem
        closing = self._desks.closing
        number = await self._thread.run(closing.note_end, running, record, problem)
        await self._desks.sessions.end_steps()
        for state in (SessionState.RECORDING, SessionState.CLOSED):  # the first may be wanting
            await self._desks.sessions.become(state)
        job = closing.begin(running.session, number, record)
        return {"job": job, "seconds": record.seconds}

    async def mark(self, text: str = "", kind: str = "marker") -> dict[str, Any]:
        """Put a marker on the timeline, on both disks within a second."""
        timeline = self._recorder.timeline
        if timeline is None or self._running is None:
            raise RecordingError(
                T("recorder", "Nothing is being recorded."),
                action=T("recorder", "Start the recording first, then set the marker."),
            )
        marker = Marker(round(timeline.seconds(), 3), text.strip(), kind, _now())
        await self._on_own_thread(self._recorder.mark, marker)
        self._board.set("markers", [*self._board.get("markers", []), asdict(marker)])
        await self._thread.run(self._store.markers.add, self._running.session.id, marker)
        return asdict(marker)

    async def next_step(self) -> dict[str, Any] | None:
        """Go on to the next step of the run-of-show, on the timeline too while recording."""
        step = await self._desks.sessions.next_step()
        if step is not None and self._recorder.timeline is not None:
            await self.mark(str(step["title"]), "step")
        return step

    async def status(self) -> dict[str, Any]:
        """What ``record status`` prints; nothing of the last recording once it was stopped."""
        status = (self._recorder.status if self.active else RecorderStatus()).to_json()
        return {
            **status,
            "session": status["session"] or None,
            "engine_pid": self._board.get("engine")["pid"],
            "children": [asdict(child) for child in running_children()],
            "alarms": self._desks.alarms.to_json(),
        }

    async def recover(self) -> None:
        """Close honestly what a sudden end left open, before anything else begins."""
        setup, paths = self._desks.setup.current, self._ground.paths
        disks = [(paths.practice_primary, paths.practice_external)]
        if setup.primary_folder is not None and setup.external_folder is not None:
            disks.append((setup.primary_folder, setup.external_folder))
        recovered = await self._desks.closing.recover(disks)
        if recovered:
            tell_recovered(self._desks.alarms, recovered)

    async def close(self) -> None:
        """The engine ends: finish the recording first, then what still reads the copies."""
        if self.active:
            log.warning("the engine was told to end while recording; the recording is closed")
            await self.stop()

    async def _on_own_thread(self, work: Callable[P, R], *args: P.args, **kwargs: P.kwargs) -> R:
        """Run what blocks where nobody who waits for a dead disk can be before it."""
        call = partial(work, *args, **kwargs)
        return await self._ground.loop.run_in_executor(self._threads, call)

    async def _note_start(self, running: RunningTake) -> None:
        """Note what began; a database that refuses is told of and does not end the recording."""
        try:
            number = await self._thread.run(self._desks.closing.note_start, running)
            self._running = replace(running, number=number)
            await self._desks.sessions.become(SessionState.RECORDING)
        except StoreError as error:
            log.exception("the recording runs, but could not be noted")
            self._thread.on_failure(error)

    def _ring(self) -> Path | None:
        camera = self._desks.devices.camera
        return Path(camera.ring_path) if camera is not None else None

    def _later(self, function: Callable[[Any], None], value: object) -> None:
        with suppress(RuntimeError):  # the loop has ended while a thread was still speaking
            self._ground.loop.call_soon_threadsafe(function, value)

    def _status_changed(self, status: RecorderStatus) -> None:
        self._board.set("recording", status.to_json())

    def _alarmed(self, alarm: Alarm) -> None:
        if alarm.active:
            self._desks.alarms.raise_alarm(
                alarm.key, alarm.severity, alarm.what, alarm.meaning, alarm.action
            )
        else:
            self._desks.alarms.settle(alarm.key)


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
