"""All desks of an engine, put together and wired to each other."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from functools import partial

from app.engine.alarm_desk import AlarmDesk
from app.engine.archive_desks import ArchiveDesks, ArchiveGround, build_archive
from app.engine.beside_recording import ComingUp
from app.engine.call_marks import CallMarks
from app.engine.care_desks import PROGRAM, CareDesks, build_care
from app.engine.chair_desks import ChairDesks, build_chair
from app.engine.chosen_disks import ChosenDisks
from app.engine.clock_watch import ClockWatch
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Commands
from app.engine.confidence_desk import ConfidenceDesk
from app.engine.device_desk import DeviceDesk
from app.engine.encoder_desk import LOOK_S, EncoderDesk
from app.engine.ground import Ground
from app.engine.hand_desks import HandDesks, build_hands
from app.engine.interruption_desk import InterruptionDesk
from app.engine.job_desk import JobDesk
from app.engine.listening_desk import ListeningDesk
from app.engine.long_work_desk import LongWork
from app.engine.mandate_desks import MandateDesks, build_mandate
from app.engine.mark_desk import MarkDesk
from app.engine.meeting_desks import MeetingDesks, both, build_meeting
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.monitors import Monitors
from app.engine.people_desk import PeopleDesk
from app.engine.recording_desk import Neighbours, RecordingDesk
from app.engine.resumption import Resumed
from app.engine.room import Room
from app.engine.seal_desk import SealDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.model.alarms import Alarm
from app.model.recording import CopyRole
from app.recording.recorder import warm_up
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
    mandate: MandateDesks
    recordings: RecordingDesk
    interruptions: InterruptionDesk
    seals: SealDesk
    marks: MarkDesk
    confidence: ConfidenceDesk
    encoders: EncoderDesk
    listening: ListeningDesk
    archive: ArchiveDesks
    meeting: MeetingDesks
    hands: HandDesks
    chair: ChairDesks
    monitors: Monitors
    clocks: ClockWatch
    care: CareDesks

    def start(self) -> None:
        """Begin to watch devices, disks, power, line and clocks."""
        self.monitors.start()
        self.clocks.start()
        self.care.start()
        self.mandate.start()
        self.archive.start()
        self.sessions.start()

    def register(self, commands: Commands) -> None:
        """Add the commands of all desks."""
        for desk in (
            self.alarms,
            self.jobs,
            self.setup,
            self.devices,
            self.people,
            self.sessions,
            self.recordings,
            self.interruptions,
            self.seals,
            self.listening,
            self.encoders,
        ):
            commands.add(desk.commands())
        self.archive.register(commands)
        self.meeting.register(commands)
        self.hands.register(commands)
        self.chair.register(commands)
        self.mandate.register(commands)

    def window_gone(self, window: str) -> None:
        """The connection of a window has ended: it drives no screen any more."""
        self.hands.room_display.window_gone(window)
        self.chair.desk.window_gone(window)

    async def load(self, resumed: Resumed | None, coming_up: ComingUp) -> None:
        """Announce what the database holds, and close what a sudden end left open.

        Beside a recording that goes on, that is done later and in the background.
        """
        if resumed is not None:
            await coming_up.do(lambda: self.recordings.take_over(resumed))
        await coming_up.do(self.meeting.load)
        await coming_up.do(self.people.load)
        if resumed is None:
            await self.recordings.recover()
            await self.sessions.load()
            await asyncio.to_thread(warm_up)
        await coming_up.do(self.seals.load)
        self.marks.load()

    async def close(self) -> None:
        """End in order: the recording, the work on it, the watching, the devices."""
        self.sessions.close()
        await self.mandate.close()
        await self.archive.close()
        self.encoders.close()
        await self.marks.close()
        await self.chair.close()
        await self.recordings.close()
        await self.care.close()
        self.confidence.close()
        await self.listening.stop()
        await self.jobs.close()
        await self.clocks.stop()
        await self.mandate.watch.stop()
        await self.monitors.stop()
        await self.meeting.close()
        await self.hands.close()
        await self.devices.close()


def build_desks(ground: Ground, settings: Settings, room: Room) -> Desks:
    """Make all desks on the same ground, around the room's devices and recorder."""
    alarms = AlarmDesk(ground.board, partial(_note_alarm, ground))
    jobs = JobDesk(ground.board, ground.loop)
    setup = SetupDesk(ground.board, ground.paths, settings)
    devices = room.devices
    sessions = SessionDesk(ground, setup, devices)
    mandate = build_mandate(ground, setup, devices, sessions=sessions, alarms=alarms, jobs=jobs)
    closing = ClosingDesk(ground, sessions, jobs)
    disks = ChosenDisks(ground.board, ground.paths, setup, room.recorder)
    tests, profiles = mandate.tests, mandate.profiles
    recordings = RecordingDesk(
        ground, Neighbours(setup, sessions, tests, alarms, closing, disks, profiles), room
    )
    confidence, listening = ConfidenceDesk(ground, alarms), ListeningDesk(ground, setup, alarms)
    confidence.on_recording = listening.follow
    seals = _seals(SealDesk(ground, sessions, room.recorder), setup, sessions, recordings)
    sessions.recording = lambda: recordings.active
    encoders = _encoders(ground, setup, lambda: recordings.active)
    long_work = LongWork(ground, jobs, lambda: recordings.active)
    beside = MeetingNeighbours(setup, sessions, alarms, jobs, lambda: recordings.active)
    meeting = build_meeting(ground, beside, room)
    _tie_meeting(meeting, mandate, CallMarks(recordings, ground.loop))
    hands = build_hands(ground, setup, devices, alarms, meeting.conference)
    monitors = Monitors(ground.board, ground.paths)
    hands.watch(monitors, devices)
    mandate.exchange.watch(monitors)
    figures = mandate.profiles.at_hand
    care = build_care(ground, setup, devices, sessions=sessions, alarms=alarms, figures=figures)
    _watch(monitors, ground, devices, disks, encoders)
    return Desks(
        alarms=alarms,
        jobs=jobs,
        setup=setup,
        devices=devices,
        people=PeopleDesk(ground, lambda: sessions.who, mandate.profiles.check_level),
        sessions=sessions,
        mandate=mandate,
        recordings=recordings,
        interruptions=InterruptionDesk(ground, room.recorder, recordings, sessions),
        seals=seals,
        marks=MarkDesk(ground, sessions),
        confidence=confidence,
        encoders=encoders,
        listening=listening,
        archive=build_archive(
            ArchiveGround(ground, sessions, jobs, closing, alarms, monitors, long_work, setup)
        ),
        meeting=meeting,
        hands=hands,
        chair=build_chair(
            ground, sessions, devices, alarms=alarms, recordings=recordings, hands=hands
        ),
        monitors=monitors,
        clocks=ClockWatch(alarms),
        care=care,
    )


def _encoders(ground: Ground, setup: SetupDesk, recording: Callable[[], bool]) -> EncoderDesk:
    """Both keep still while it is recorded; what is chosen goes to the encoders."""
    encoders = EncoderDesk(ground.board, ground.paths, setup, recording)
    setup.recording, setup.encoder = recording, encoders.choose
    return encoders


def _seals(
    seals: SealDesk, setup: SetupDesk, sessions: SessionDesk, recordings: RecordingDesk
) -> SealDesk:
    """Tie the seals to the operator, to the session that opens and to the end of a recording."""
    seals.operator = lambda: setup.current.operator
    recordings.before_stop = seals.before_stop
    sessions.on_open = both(sessions.on_open, seals.opened)
    return seals


def _tie_meeting(meeting: MeetingDesks, mandate: MandateDesks, marks: CallMarks) -> None:
    """An invitation that was read tells the preparation; the call's course marks the recording."""
    meeting.invitations.on_items = mandate.preparation.note_invitation
    meeting.keeper.on_course.append(marks.course_changed)


def _watch(
    monitors: Monitors,
    ground: Ground,
    devices: DeviceDesk,
    disks: ChosenDisks,
    encoders: EncoderDesk,
) -> None:
    """Have what may change by itself looked at while the engine runs."""
    monitors.on_appeared = lambda seen: ground.thread.post(
        ground.store.devices.note_seen, seen, datetime.now().astimezone().isoformat()
    )
    monitors.on_usual = devices.note_usual
    for role in CopyRole:
        name = f"disk:{role}"
        monitors.also(name, DISKS_S, partial(disks.look, role), partial(disks.tell, role))
        monitors.late(name, partial(disks.tell_late, role))
    monitors.also("encoders", LOOK_S, encoders.look, encoders.tell)


def _note_alarm(ground: Ground, action: str, alarm: Alarm) -> None:
    """Keep in the audit log what was told, when it was over, and that somebody read it."""
    session = str((ground.board.get("session") or {}).get("id") or "")
    details = {
        "key": alarm.key,
        "severity": str(alarm.severity),
        "what": alarm.what.to_json(),
        "since": alarm.since,
    }
    with suppress(RuntimeError):  # the store's thread has ended: the log file has it
        ground.thread.post(ground.store.audit.append, PROGRAM, action, session, details)
