"""The desk of the meeting: what is wanted, who shows it, where it stands."""

from __future__ import annotations

import logging
import time
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.conference.deep_links import joining_address
from app.engine.call_measures import CallMeasures
from app.engine.call_sound import SoundOut
from app.engine.commands import Handler
from app.engine.conference_choice import ConferenceChoice, road_not_known
from app.engine.conference_course import Course, Report
from app.engine.conference_lease import Lease
from app.engine.conference_note import forget_course, note_course, noted_course
from app.engine.conference_topic import CallFacts, conference_json
from app.engine.ground import Ground
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.room import Room
from app.engine.setup import ROOM, ROOM2
from app.engine.source_inputs import RoomSound
from app.model.clock import wall_now
from app.model.conference import CallState, CameraMode, PlatformKind
from app.model.errors import BadUsageError
from app.model.text import T

log = logging.getLogger(__name__)

LOOK_S = 0.5


class ConferenceDesk:
    """Keeps the topic ``conference``. Event-loop thread.

    The window that holds the lease reports, this desk decides; ``call`` is what the recorder is
    given of it.
    """

    def __init__(
        self,
        ground: Ground,
        choice: ConferenceChoice,
        measures: CallMeasures,
        desks: MeetingNeighbours,
        room: Room,
    ) -> None:
        self._board = ground.board
        self._paths = ground.paths
        self._choice = choice
        self._sessions = desks.sessions
        self._alarms = desks.alarms
        self._devices = room.devices
        self._call = room.call
        self._measures = measures
        self._out = SoundOut()
        self._lease = Lease(time.monotonic)
        self.course, choice.road = noted_course(ground.paths)
        self.facts = CallFacts()
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "conference.join": self.join,
            "conference.leave": self.leave,
            "conference.camera": self.camera,
            "conference.mute": self.mute,
            "conference.share": self.share,
            "conference.stop_sharing": self.stop_sharing,
            "conference.lease": self.lease,
            "conference.release": self.release,
            "conference.target": self.target,
            "conference.report": self.report,
            "conference.media": self.media,
            "conference.frames": self.frames,
            "conference.figures": self.figures,
        }

    @property
    def in_call(self) -> bool:
        """True while the call stands."""
        return self.course.state is CallState.IN_CALL

    async def load(self) -> None:
        """Read the platforms, and watch from now on."""
        await self._choice.load()
        self._announce()
        self._devices.every(LOOK_S, self.look)

    async def join(self, kind: str = "") -> dict[str, Any]:
        """Join the chosen meeting, on another road than the usual one where ``kind`` names it."""
        profile = self._choice.profile
        if profile is None:
            raise BadUsageError(
                T("conference", "No meeting platform has been chosen."),
                action=T("conference", "Choose one on the page “Connect” first."),
            )
        if kind and kind not in [str(one) for one in profile.kinds]:
            raise road_not_known(profile, kind)
        if kind:
            self._choice.road = PlatformKind(kind)
        await self._devices.open(self._choice.setup)
        self._hear_room()
        self._become(self.course.join(wall_now()))
        return dict(self._board.get("conference"))

    async def leave(self) -> None:
        """Leave the meeting; harmless where nobody is in one."""
        self._become(self.course.leave(wall_now()))
        self._choice.road = None
        self._announce()
        if self._sessions.current is None:
            await self._devices.close()

    async def camera(self, mode: str = "", source: str = "") -> dict[str, Any]:
        """What the others see of this room; the recording sees the room as before."""
        if mode and mode not in set(CameraMode):
            raise BadUsageError(T("conference", "There is no such picture: {mode}.")(mode=mode))
        if source and source not in {ROOM, ROOM2}:
            raise BadUsageError(T("conference", "There is no camera “{name}”.")(name=source))
        self.facts.camera_mode = CameraMode(mode) if mode else self.facts.camera_mode
        self.facts.camera_source = source or self.facts.camera_source
        self._announce()
        return {"mode": str(self.facts.camera_mode), "source": self.facts.camera_source}

    async def mute(self, muted: bool) -> None:
        """Hand the room's sound to the call, or silence; the recording hears the room as before."""
        self.facts.muted = self._out.muted = bool(muted)
        self._announce()

    async def share(self, what: dict[str, Any]) -> None:
        """Share a window or a document into the call; the window with the lease does it."""
        self.facts.sharing = dict(what)
        self._announce()

    async def stop_sharing(self) -> None:
        """Share nothing any more."""
        self.facts.sharing = None
        self._announce()

    async def lease(self, window: str) -> bool:
        """A window wants to show the meeting; False where another one does."""
        taken = self._lease.take(window)
        self._announce()
        return taken

    async def release(self, window: str) -> None:
        """The window will not show the meeting any more."""
        if self._lease.give_back(window):
            self._undriven()

    async def target(self, window: str) -> dict[str, Any]:
        """What is to be joined, whole and with its password: for the window with the lease."""
        self._need_lease(window)
        meeting = self._choice.meeting
        if meeting is None:
            raise BadUsageError(T("conference", "No meeting platform has been chosen."))
        link = joining_address(meeting.profile, meeting.address, meeting.display_name)
        return {
            "platform": meeting.profile.id,
            "kind": str(meeting.kind),
            "address": link,
            "room": meeting.room,
            "display_name": meeting.display_name,
            "user": meeting.user,
            "password": meeting.password,
            "allowed_hosts": list(meeting.profile.allowed_hosts),
            "origins": list(meeting.origins),
            "hooks": list(meeting.profile.hooks),
            "settings": dict(meeting.profile.settings),
            "order": self.course.order,
        }

    async def report(
        self,
        window: str,
        state: str,
        *,
        problem: dict[str, Any] | None = None,
        advice: dict[str, Any] | None = None,
        host: str = "",
        title: str = "",
        attempts: int | None = None,
        next_try_s: float | None = None,
        order: int | None = None,
    ) -> None:
        """The window says where the call stands."""
        self._need_lease(window)
        if state not in set(CallState):
            raise BadUsageError(T("conference", "A call is never “{state}”.")(state=state))
        self.facts.host, self.facts.title = host or self.facts.host, title or self.facts.title
        told = Report(CallState(state), problem, advice, attempts, next_try_s, order)
        self._become(self.course.reported(told, wall_now()))

    async def media(
        self,
        window: str,
        ring: str,
        *,
        width: int = 0,
        height: int = 0,
        fps: int = 0,
        sound_ring: str = "",
    ) -> None:
        """The window says where it puts the pictures and the sound of the call."""
        self._need_lease(window)
        size = {"width": int(width), "height": int(height), "fps": int(fps)}
        self.facts.picture = {"ring": ring, **size, "frozen_s": 0.0, "shown": 0} if ring else None
        self._call.show(Path(ring) if ring else None)
        if sound_ring != self.facts.far_ring:
            self.facts.far_ring = sound_ring
            self._call.far.from_ring(Path(sound_ring) if sound_ring else None)
        self._announce()

    async def frames(self, window: str, shown: int, moved_s: float) -> None:
        """Once a second: pictures shown so far, and seconds since one was another."""
        self._need_lease(window)
        if self.facts.picture is not None:
            moved = {"shown": int(shown), "frozen_s": round(float(moved_s), 1)}
            self.facts.picture = {**self.facts.picture, **moved}
            self._announce()

    async def figures(self, window: str, figures: dict[str, Any]) -> None:
        """Once a second: what the page's connections did, as :class:`CallFigures` has it."""
        self._need_lease(window)
        if self.in_call:
            self._measures.take(figures)

    def look(self) -> None:
        """See whether the window still lives."""
        if self._lease.expire():
            log.warning("the window that showed the meeting gives no sign of life")
            self._undriven()
        self._measures.look(self.in_call)

    def client_gone(self) -> None:
        """A client of the engine went away, perhaps the window with the lease."""
        self._lease.doubt()

    def setup_changed(self) -> None:
        """Another choice of the room: the call is joined under it the next time."""
        self._announce()

    def close(self) -> None:
        """The engine ends in order."""
        self._out.close()
        self._call.far.from_ring(None)
        forget_course(self._paths)

    def _hear_room(self) -> None:
        try:
            self._out.open(RoomSound(self._devices, ROOM))
        except OSError:
            log.exception("the call cannot be given the room's sound")

    def _undriven(self) -> None:
        self._call.show(None)
        self._call.far.from_ring(None)
        self.facts.picture, self.facts.far_ring = None, ""
        self._become(self.course.undriven(wall_now()))

    def _become(self, course: Course) -> None:
        if course.wanted != self.course.wanted:
            note_course(self._paths, course, self._choice.road)
        self.course = course
        self._announce()

    def _need_lease(self, window: str) -> None:
        if not self._lease.sign(window):
            raise BadUsageError(
                T("conference", "Another window shows the meeting."),
                action=T("conference", "Ask for the meeting again."),
            )

    def _announce(self) -> None:
        self.facts.lease = self._lease.holder
        self.facts.sound_out = self._out.path
        video = asdict(self._choice.setup.conference_video)
        topic = conference_json(self._choice.meeting, self.course, self.facts, video)
        self._board.set("conference", topic)
