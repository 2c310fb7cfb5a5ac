"""The desk of the recording: gates, start, markers, stop, and the alarms that belong to it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.recording_gates import pass_gates
from app.engine.recording_plan import SOURCE, encoder_settings, no_disk_chosen, plan_for
from app.engine.session_desk import SessionDesk
from app.engine.setup import Setup
from app.engine.setup_desk import SetupDesk
from app.engine.test_desk import TestDesk
from app.model.alarms import Alarm, Severity
from app.model.devices import (
    AudioBlock,
    CameraStatus,
    DeviceState,
    MicrophoneLevel,
    MicrophoneStatus,
)
from app.model.errors import AppError, RecordingError
from app.model.reception import Session, SessionState
from app.model.recording import CopyRole, Marker, RecordState
from app.model.text import T, Text
from app.recording.guard import check_folders
from app.recording.idle_disks import idle_volume
from app.recording.recorder import SessionRecorder, warm_up
from app.recording.recovery import RecoveredCopy
from app.recording.status import RecorderStatus, VolumeStatus
from app.system.processes import running_children

log = logging.getLogger(__name__)

SOURCES_READY_S = 8.0
SILENCE_S = 20.0
"""Silence with people present that is told (item LV2 of the checklist)."""


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
        self._number: int | None = None
        self._session: Session | None = None
        self._one_at_a_time = asyncio.Lock()
        self._recorder = SessionRecorder(
            log_dir=ground.paths.logs,
            ring_path=self._ring,
            sound=_RoomSound(desks.devices),
            on_status=lambda status: self._later(self._status_changed, status),
            on_alarm=lambda alarm: self._later(self._alarmed, alarm),
        )
        desks.devices.on_camera = self._camera_changed
        desks.devices.on_microphone = self._microphone_changed
        desks.devices.on_level = self._level_changed
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
        folders = await asyncio.to_thread(self._recorder.start, plan)
        self._session = session
        self._board.set("closing", None)
        self._board.set("markers", [])
        started_at = self._recorder.status.since or _now()
        details = {
            "copies": {str(role): str(folder) for role, folder in folders.items()},
            "waiver": waive,
            "waived_by": person,
            "not_held": not_held,
        }
        self._number = await self._thread.run(
            self._note_start, session, started_at, person, details
        )
        await self._desks.sessions.become(SessionState.RECORDING)
        self._status_changed(self._recorder.status)
        return self._recorder.status.to_json()

    async def _need_sources_and_disks(self, setup: Setup) -> None:
        """Raise for what is missing before a session is made or anything is written."""
        primary, external = setup.primary_folder, setup.external_folder
        if primary is None or external is None:
            raise no_disk_chosen()
        self._ground.paths.make_practice_folders(primary, external)
        check_folders(primary, external)
        await self._desks.devices.open(setup)
        await self._desks.devices.ready_sources(SOURCES_READY_S)

    async def stop(self) -> dict[str, Any]:
        """End the recording; the copies are then read back in a job of its own."""
        async with self._one_at_a_time:
            return await self._stop()

    async def _stop(self) -> dict[str, Any]:
        session, number = self._session, self._number
        if session is None or number is None:
            raise RecordingError(T("recorder", "Nothing is being recorded."))
        record = (await asyncio.to_thread(self._recorder.stop))[0]
        self._session = self._number = None
        problem = self._recorder.status.problem
        closing = self._desks.closing
        await self._thread.run(closing.note_end, session, number, record, problem)
        await self._desks.sessions.end_steps()
        await self._desks.sessions.become(SessionState.CLOSED)
        return {"job": closing.begin(session, number, record), "seconds": record.seconds}

    async def mark(self, text: str = "", kind: str = "marker") -> dict[str, Any]:
        """Put a marker on the timeline, on both disks within a second."""
        timeline = self._recorder.timeline
        if timeline is None or self._session is None:
            raise RecordingError(
                T("recorder", "Nothing is being recorded."),
                action=T("recorder", "Start the recording first, then set the marker."),
            )
        marker = Marker(round(timeline.seconds(), 3), text.strip(), kind, _now())
        await asyncio.to_thread(self._recorder.mark, marker)
        self._board.set("markers", [*self._board.get("markers", []), asdict(marker)])
        await self._thread.run(self._store.markers.add, self._session.id, marker)
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
        recovered = await self._desks.closing.recover(
            (paths.practice_primary, paths.practice_external)
        )
        if setup.primary_folder is not None and setup.external_folder is not None:
            recovered += await self._desks.closing.recover(
                (setup.primary_folder, setup.external_folder)
            )
        if recovered:
            self._tell_recovered(recovered)

    def _tell_recovered(self, recovered: list[RecoveredCopy]) -> None:
        seconds = max(copy.seconds for copy in recovered)
        self._desks.alarms.raise_alarm(
            "recording.recovered",
            Severity.ALARM,
            T("recorder", "A recording ended suddenly and has been closed now."),
            T("recorder", "{seconds} s of it are on the disks and can be played.")(
                seconds=round(seconds)
            ),
            T("recorder", "If the session still goes on, start recording again at once."),
        )

    async def close(self) -> None:
        """The engine ends: finish the recording first, then what still reads the copies."""
        if self.active:
            log.warning("the engine was told to end while recording; the recording is closed")
            await self.stop()

    def _note_start(
        self, session: Session, started_at: str, person: str, details: dict[str, Any]
    ) -> int:
        with self._store.transaction():
            number = self._store.recordings.begin(session.id, SOURCE, started_at)
            self._store.audit.append(
                person or self._desks.sessions.who,
                "recording.started",
                session.id,
                details,
            )
        return number

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

    def _camera_changed(self, status: CameraStatus) -> None:
        self._watch_source(
            "camera.lost",
            status.state,
            T("recorder", "The camera “{name}” gives no picture.")(name=status.name),
            T("recorder", "The recording goes on with the last picture and with sound."),
            T("recorder", "Check the camera's cable; the same camera is taken back by itself."),
        )

    def _microphone_changed(self, status: MicrophoneStatus) -> None:
        self._watch_source(
            "microphone.lost",
            status.state,
            T("recorder", "The microphone “{name}” gives no sound.")(name=status.name),
            T("recorder", "The recording goes on with picture and silence."),
            T("recorder", "Check its cable; the same microphone is taken back by itself."),
        )

    def _level_changed(self, level: MicrophoneLevel) -> None:
        if not self.active or level.silent_s < SILENCE_S:
            self._desks.alarms.settle("microphone.silent")
            return
        self._desks.alarms.raise_alarm(
            "microphone.silent",
            Severity.CAUTION,
            T("recorder", "The room's microphone has heard nothing for a while."),
            T("recorder", "The recording goes on, but it may hold no voices."),
            T("recorder", "Ask someone to speak; see whether the microphone is switched off."),
        )

    def _watch_source(
        self, key: str, state: DeviceState, what: Text, meaning: Text, action: Text
    ) -> None:
        if state is DeviceState.LIVE:
            self._desks.alarms.settle(key)
        elif self.active and state in {DeviceState.LOST, DeviceState.FAILED}:
            self._desks.alarms.raise_alarm(key, Severity.ALARM, what, meaning, action)


class _RoomSound:
    """The room's microphone for the recorder, whichever feed serves it at the moment."""

    def __init__(self, devices: DeviceDesk) -> None:
        self._devices = devices

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        """Have every block handed to ``callback``; returns the way to stop."""
        microphone = self._devices.microphone
        return microphone.subscribe(callback) if microphone is not None else _nothing


def _nothing() -> None:
    """There was nothing to leave."""


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
