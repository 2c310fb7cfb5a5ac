"""The desk of the meeting: what people order of it."""

from __future__ import annotations

import logging
from typing import Any

from app.devices.microphone.feed import MicrophoneFeed
from app.engine.call_keeper import CallKeeper
from app.engine.commands import Handler
from app.engine.conference_choice import road_not_known
from app.engine.conference_topic import camera_json
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.room import Room
from app.engine.setup import ROOM, ROOM2
from app.engine.source_inputs import RoomSound
from app.model.clock import wall_now
from app.model.conference import CallState, CameraMode, PictureQuality, PlatformKind
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T

log = logging.getLogger(__name__)


class ConferenceDesk:
    """Joining, leaving, and what the others see and hear of this room. Event-loop thread."""

    def __init__(self, keeper: CallKeeper, desks: MeetingNeighbours, room: Room) -> None:
        self._keeper = keeper
        self._sessions = desks.sessions
        self._devices = room.devices
        self._recorder = room.recorder
        self._heard: MicrophoneFeed | None = None

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "conference.join": self.join,
            "conference.leave": self.leave,
            "conference.camera": self.camera,
            "conference.mute": self.mute,
        }

    async def join(self, kind: str = "") -> dict[str, Any]:
        """Join the chosen meeting, on another road than the usual one where ``kind`` names it."""
        keeper = self._keeper
        profile = keeper.choice.profile
        if profile is None:
            raise BadUsageError(
                T("conference", "No meeting platform has been chosen."),
                action=T("conference", "Choose one on the page “Connect” first."),
            )
        if kind and kind not in [str(one) for one in profile.kinds]:
            raise road_not_known(profile, kind)
        self._need_door(PlatformKind(kind) if kind else keeper.kind)
        if kind and kind != keeper.kind:
            keeper.become(keeper.course.leave(wall_now()))
            keeper.choice.road = PlatformKind(kind)
        await self._devices.open(keeper.choice.setup)
        self.hear_room()
        keeper.become(keeper.course.join(wall_now()))
        return keeper.topic

    async def go_on(self) -> None:
        """A call that an engine left when it died needs the room's devices again."""
        if self._keeper.course.wanted:
            await self._devices.open(self._keeper.choice.setup)
            self.hear_room()

    async def leave(self) -> None:
        """Leave the meeting; harmless where nobody is in one."""
        keeper = self._keeper
        keeper.become(keeper.course.leave(wall_now()))
        keeper.choice.road = None
        keeper.announce()
        if self._sessions.current is None and self._recorder.timeline is None:
            await self._devices.close()

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: a meeting of the one before that failed is missed no more."""
        if self._keeper.course.state is CallState.FAILED:
            await self.leave()

    async def camera(self, mode: str = "", source: str = "", quality: str = "") -> dict[str, Any]:
        """What the others see of this room; the recording sees the room as before.

        ``quality`` ``low`` sends a small picture seldom, ``full`` what the meeting's page asks for.
        """
        if mode and mode not in set(CameraMode):
            raise BadUsageError(T("conference", "There is no such picture: {mode}.")(mode=mode))
        if source and source not in {ROOM, ROOM2}:
            raise BadUsageError(T("conference", "There is no camera “{name}”.")(name=source))
        facts = self._keeper.facts
        if quality:
            self._need_quality(quality)
            facts.camera_quality = PictureQuality(quality)
        shown = CameraMode(mode) if mode else facts.camera_mode
        self._keeper.show_room(shown, source or facts.camera_source)
        return camera_json(facts)

    async def mute(self, muted: bool) -> None:
        """Hand the room's sound to the call, or silence; the recording hears the room as before."""
        self._keeper.facts.muted = self._keeper.out.muted = bool(muted)
        self._keeper.announce()

    def look(self) -> None:
        """Twice a second: the call hears the room's microphone, also where another was opened."""
        if self._keeper.course.wanted and self._devices.microphone is not self._heard:
            self.hear_room()

    def _need_quality(self, quality: str) -> None:
        """A picture that does not go through our own page cannot be lowered from here."""
        if quality not in set(PictureQuality):
            raise BadUsageError(T("conference", "There is no such picture: {mode}.")(mode=quality))
        if quality == PictureQuality.LOW and self._keeper.kind is not PlatformKind.EMBEDDED:
            raise BadUsageError(
                T("conference", "The picture of this call cannot be lowered from here."),
                meaning=T("conference", "The call runs outside of this program."),
                action=T("conference", "Choose a lower quality in the meeting's own settings."),
            )

    def _need_door(self, kind: PlatformKind | None) -> None:
        """A page cannot be opened without its link; programs and devices know their own."""
        meeting = self._keeper.meeting
        pages = (PlatformKind.EMBEDDED, PlatformKind.BROWSER)
        if kind in pages and meeting is not None and not meeting.address:
            raise BadUsageError(
                T("conference", "The link of the meeting is missing."),
                action=T("conference", "Paste the invitation, or type the link of the room."),
            )

    def hear_room(self) -> None:
        """Hand the room's sound on from the microphones that are open now."""
        self._heard = self._devices.microphone
        try:
            self._keeper.out.open(RoomSound(self._devices, ROOM))
        except OSError:
            log.exception("the call cannot be given the room's sound")
