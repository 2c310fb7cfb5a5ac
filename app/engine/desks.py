"""All desks of an engine, put together and wired to each other."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from app.engine.alarm_desk import AlarmDesk
from app.engine.archive_desk import ArchiveDesk
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Commands
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.monitors import Monitors
from app.engine.people_desk import PeopleDesk
from app.engine.recording_desk import Neighbours, RecordingDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.test_desk import TestDesk
from app.settings.values import Settings

DISKS_S = 2.0


@dataclass(frozen=True, slots=True)
class Desks:
    """The desks of one engine."""

    alarms: AlarmDesk
    jobs: JobDesk
    setup: SetupDesk
    devices: DeviceDesk
    people: PeopleDesk
    sessions: SessionDesk
    tests: TestDesk
    recordings: RecordingDesk
    archive: ArchiveDesk
    monitors: Monitors

    def register(self, commands: Commands) -> None:
        """Add the commands of all desks."""
        for desk in (
            self.alarms,
            self.jobs,
            self.setup,
            self.people,
            self.sessions,
            self.tests,
            self.recordings,
            self.archive,
        ):
            commands.add(desk.commands())

    async def load(self) -> None:
        """Announce what the database holds, and close what a sudden end left open."""
        await self.people.load()
        await self.recordings.recover()
        await self.sessions.load()
        await self.recordings.warm_up()

    async def close(self) -> None:
        """End in order: the recording, the work on it, the watching, the devices."""
        await self.recordings.close()
        await self.jobs.close()
        await self.monitors.stop()
        await self.devices.close()


def build_desks(ground: Ground, settings: Settings) -> Desks:
    """Make all desks on the same ground."""
    alarms = AlarmDesk(ground.board)
    jobs = JobDesk(ground.board, ground.loop)
    setup = SetupDesk(ground.board, ground.paths, settings)
    devices = DeviceDesk(ground.board, ground.loop, ground.paths.logs)
    sessions = SessionDesk(ground, setup, devices)
    tests = TestDesk(ground, setup, devices, sessions)
    closing = ClosingDesk(ground, sessions, jobs)
    recordings = RecordingDesk(
        ground,
        Neighbours(
            setup=setup,
            devices=devices,
            sessions=sessions,
            tests=tests,
            alarms=alarms,
            closing=closing,
        ),
    )
    setup.recording = lambda: recordings.active
    sessions.recording = lambda: recordings.active
    monitors = Monitors(ground.board, ground.paths)
    monitors.on_appeared = lambda devices: ground.thread.post(
        ground.store.devices.note_seen, devices, datetime.now().astimezone().isoformat()
    )
    monitors.also("disks", DISKS_S, recordings.look_at_disks, recordings.tell_disks)
    return Desks(
        alarms=alarms,
        jobs=jobs,
        setup=setup,
        devices=devices,
        people=PeopleDesk(ground, lambda: sessions.who),
        sessions=sessions,
        tests=tests,
        recordings=recordings,
        archive=ArchiveDesk(ground, sessions, jobs, closing),
        monitors=monitors,
    )
