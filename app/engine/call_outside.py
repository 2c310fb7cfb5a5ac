"""Calls outside of our windows: a browser, a program, a device; begun and ended as people order."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field
from typing import Any

from app.conference.deep_links import joining_address, program_address
from app.conference.external import ExternalCall
from app.conference.external_status import ExternalState, ExternalStatus
from app.engine.call_capture import CallCapture, CaptureSpecs
from app.engine.call_keeper import CallKeeper
from app.engine.commands import Handler
from app.engine.conference_choice import NEED_CAPTURE, Meeting
from app.engine.conference_course import Course, Report
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.outside_camera import OutsideCamera
from app.engine.setup import Setup
from app.model.clock import wall_now
from app.model.conference import CallState, PlatformKind
from app.model.errors import AppError, BadUsageError, DeviceError
from app.model.media import VideoFormat
from app.model.text import T

log = logging.getLogger(__name__)

PROGRAMS = (PlatformKind.BROWSER, PlatformKind.PROGRAM)
_STATES = {
    ExternalState.STARTING: CallState.JOINING,
    ExternalState.RESTARTING: CallState.RECONNECTING,
    ExternalState.FAILED: CallState.FAILED,
}


@dataclass(frozen=True, slots=True)
class Way:
    """What is to run: two that are alike need nothing done between them.

    Of one order the meeting stays the same one, whatever is learnt of its name or password.
    """

    order: int
    meeting: Meeting = field(compare=False)
    specs: CaptureSpecs
    video: VideoFormat


class CallOutside:
    """Starts and stops what the wanted call needs. Event-loop thread."""

    def __init__(self, ground: Ground, keeper: CallKeeper, devices: DeviceDesk) -> None:
        self._ground = ground
        self._keeper = keeper
        self._capture = CallCapture(keeper.call, ground.paths.logs, self._later, self._show_picture)
        self._camera = OutsideCamera(devices, ground.paths.logs, self._later, self._show_program)
        self._program: ExternalCall | None = None
        self._now: Way | None = None
        self._one_at_a_time = asyncio.Lock()
        self._tasks: set[asyncio.Task[None]] = set()
        keeper.on_course.append(self._course_changed)
        keeper.on_camera.append(self._camera_changed)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"conference.show_window": self.show_window}

    def follow(self) -> None:
        """The choice may have changed: run what it asks for now; returns at once."""
        task = asyncio.create_task(self._follow())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def show_window(self) -> None:
        """Open the window of the meeting's program again; raises :class:`BadUsageError`."""
        program = self._program
        if program is None or not await asyncio.to_thread(program.show_window):
            raise BadUsageError(
                T("conference", "The meeting has no window outside of this program now."),
                action=T("conference", "Leave the meeting and join again."),
            )

    async def close(self) -> None:
        """End what runs."""
        async with self._one_at_a_time:
            await self._end()

    def _course_changed(self, before: Course, now: Course) -> None:
        if (before.order, before.wanted) != (now.order, now.wanted):
            self.follow()

    async def _follow(self) -> None:
        async with self._one_at_a_time:
            way = self._wanted_way()
            if way == self._now:
                return
            await self._end()
            if way is not None:
                self._begin(way)

    def _wanted_way(self) -> Way | None:
        keeper = self._keeper
        meeting, setup = keeper.meeting, keeper.choice.setup
        if meeting is None or not keeper.course.wanted or meeting.kind is PlatformKind.EMBEDDED:
            return None
        specs = CaptureSpecs(setup.call_camera, setup.call_sound)
        return Way(keeper.course.order, meeting, specs, setup.conference_video)

    def _begin(self, way: Way) -> None:
        self._now = way
        try:
            if way.meeting.kind in NEED_CAPTURE:
                self._capture.open(way.specs, way.video)
                self._tell(Report(CallState.IN_CALL, order=way.order))
            else:
                self._begin_program(way, self._keeper.choice.setup)
        except (AppError, OSError) as error:
            log.warning("the call cannot be begun: %s", error)
            problem = error if isinstance(error, AppError) else _not_begun(str(error))
            self._tell(Report(CallState.FAILED, problem.to_json(), order=way.order))
        self._show_picture()

    def _begin_program(self, way: Way, setup: Setup) -> None:
        meeting = way.meeting
        self._program = program = ExternalCall(
            meeting.profile,
            _door(meeting),
            log_dir=self._ground.paths.logs,
            speaker=setup.call_speaker,
            microphone=setup.microphone,
            on_change=lambda status: self._later(self._program_told, status, way),
            home=self._ground.paths.root / "external",
            kind=meeting.kind,
        )
        camera = way.specs.camera or program.camera_spec
        program.start()
        facts = self._keeper.facts
        self._camera.begin(setup.video, facts.camera_mode, facts.camera_source)
        self._capture.open(CaptureSpecs(camera, way.specs.sound or program.sound_spec), way.video)

    async def _end(self) -> None:
        self._now = None
        program, self._program = self._program, None
        await self._capture.close()
        await self._camera.end()
        if program is not None:
            await asyncio.to_thread(program.stop)
        if self._keeper.kind is not PlatformKind.EMBEDDED or not self._keeper.course.wanted:
            self._keeper.facts.picture = None
        self._keeper.facts.external = self._keeper.facts.capture = None
        self._keeper.announce()

    def _program_told(self, status: ExternalStatus, way: Way) -> None:
        if self._now is not way:
            return
        self._show_program()
        state = _STATES.get(status.state, CallState.WAITING)
        if status.state is ExternalState.RUNNING and status.window_seen:
            state = CallState.IN_CALL
        problem = DeviceError(status.problem).to_json() if status.problem else None
        self._tell(Report(state, problem, attempts=status.restarts, order=way.order))

    def _camera_changed(self) -> None:
        """Another picture of this room was ordered for the call."""
        facts = self._keeper.facts
        self._camera.show(facts.camera_mode, facts.camera_source)

    def _show_program(self) -> None:
        if self._program is not None:
            told = self._program.status.to_json()
            self._keeper.facts.external = {**told, "virtual_camera": self._camera.status}
            self._keeper.announce()

    def _show_picture(self) -> None:
        if self._now is not None:
            facts = self._keeper.facts
            facts.picture, facts.capture = self._capture.picture, self._capture.states
            self._keeper.announce()

    def _tell(self, report: Report) -> None:
        self._keeper.become(self._keeper.course.reported(report, wall_now()))

    def _later(self, function: Any, *values: Any) -> None:
        try:
            self._ground.loop.call_soon_threadsafe(function, *values)
        except RuntimeError:  # the loop has ended while a thread was still speaking
            return


def _door(meeting: Meeting) -> str:
    """The link as the road wants it: a program's own, or the page's with our name."""
    if meeting.kind is PlatformKind.PROGRAM and meeting.address:
        return program_address(meeting.profile, meeting.address, meeting.room) or meeting.address
    return joining_address(meeting.profile, meeting.address, meeting.display_name)


def _not_begun(reason: str) -> DeviceError:
    return DeviceError(
        T("conference", "The meeting cannot be begun: {reason}.")(reason=reason[:120])
    )
