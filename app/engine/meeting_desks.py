"""The desks of the online meeting, put together and wired to the others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.engine.call_alarms import CallAlarms
from app.engine.call_keeper import CallKeeper
from app.engine.call_measures import CallMeasures
from app.engine.call_outside import CallOutside
from app.engine.call_window_desk import CallWindowDesk
from app.engine.commands import Commands
from app.engine.conference_choice import ConferenceChoice
from app.engine.conference_desk import ConferenceDesk
from app.engine.ground import Ground
from app.engine.invitation_desk import InvitationDesk
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.outside_alarms import OutsideAlarms
from app.engine.outside_measures import OutsideMeasures
from app.engine.page_alarms import PageAlarms
from app.engine.platform_recording_desk import PlatformRecordingDesk
from app.engine.points_desk import PointsDesk
from app.engine.room import Room
from app.engine.sharing_desk import SharingDesk
from app.model.reception import Session

Opened = Callable[[Session | None], Awaitable[None]]


LOOK_S = 0.5


@dataclass(frozen=True, slots=True)
class MeetingDesks:
    """The desks of the meeting, around what is known of the call."""

    keeper: CallKeeper
    choice: ConferenceChoice
    conference: ConferenceDesk
    sharing: SharingDesk
    window: CallWindowDesk
    points: PointsDesk
    invitations: InvitationDesk
    measures: CallMeasures
    outside: CallOutside
    recording: PlatformRecordingDesk
    alarms: CallAlarms
    outside_alarms: OutsideAlarms
    page_alarms: PageAlarms
    outside_measures: OutsideMeasures
    every: Callable[[float, Callable[[], None]], None]

    def register(self, commands: Commands) -> None:
        """Add the commands of all of them."""
        for desk in (
            self.choice,
            self.conference,
            self.sharing,
            self.window,
            self.points,
            self.invitations,
            self.recording,
            self.outside,
        ):
            commands.add(desk.commands())

    async def load(self) -> None:
        """Read the platforms and begin to watch the call."""
        self.keeper.settle_in()
        await self.choice.load()
        await self.conference.go_on()
        self.outside.follow()
        self.every(LOOK_S, self.look)

    def look(self) -> None:
        """See how the call fares."""
        keeper = self.keeper
        self.window.look()
        self.conference.look()
        far_dbfs = keeper.call.far.level()
        self.measures.look(keeper.in_call or self.outside_measures.active, far_dbfs)
        self.outside_measures.look(far_dbfs)
        self.alarms.look(far_dbfs)
        self.outside_alarms.look()
        self.page_alarms.look()
        self.recording.look()
        self.points.look(keeper.in_call or keeper.by_hand)

    async def setup_changed(self) -> None:
        """Another choice of the room: the topic tells it, the call hears its microphones."""
        if self.keeper.is_elsewhere:
            await self.conference.leave()
        if self.keeper.course.wanted:
            self.keeper.note()
            self.conference.hear_room()
            self.outside.follow()
        await self.choice.follow()

    async def close(self) -> None:
        """End in order, before the devices are closed."""
        self.measures.end()
        await self.outside.close()
        self.keeper.close()


def build_meeting(ground: Ground, desks: MeetingNeighbours, room: Room) -> MeetingDesks:
    """Make the desks of the meeting beside those of the room."""
    choice = ConferenceChoice(ground, desks.setup, desks.sessions)
    keeper = CallKeeper(ground, choice, room.call)
    measures = CallMeasures(ground, desks.sessions, room.recorder)
    points = PointsDesk(ground, desks.sessions, desks.alarms)
    meeting = MeetingDesks(
        keeper=keeper,
        choice=choice,
        conference=ConferenceDesk(keeper, desks, room),
        sharing=SharingDesk(ground, keeper, desks.sessions),
        window=CallWindowDesk(keeper, measures, points),
        points=points,
        invitations=InvitationDesk(ground, choice, desks.sessions, points),
        measures=measures,
        outside=CallOutside(ground, keeper, room.devices),
        recording=PlatformRecordingDesk(ground, keeper, desks),
        alarms=CallAlarms(keeper, desks.alarms, ground.loop.time, ground.figures),
        outside_alarms=OutsideAlarms(keeper, desks.alarms, ground.loop.time),
        outside_measures=OutsideMeasures(keeper, measures, ground.loop.time),
        page_alarms=PageAlarms(keeper, desks.alarms, ground.loop.time),
        every=room.devices.every,
    )
    measures.on_verdict = meeting.alarms.judged
    desks.setup.meeting = choice.recorded
    desks.setup.on_change = _then(desks.setup.on_change, meeting.setup_changed)
    own = (points.opened, measures.opened, meeting.recording.opened, meeting.conference.opened)
    for opened in own:
        desks.sessions.on_open = both(desks.sessions.on_open, opened)
    return meeting


def _then(
    first: Callable[[], Awaitable[None]] | None, second: Callable[[], Awaitable[None]]
) -> Callable[[], Awaitable[None]]:
    """Tell two that something has changed, one after the other."""

    async def tell() -> None:
        if first is not None:
            await first()
        await second()

    return tell


def both(first: Opened | None, second: Opened) -> Opened:
    """Tell two desks that another session is open, one after the other."""

    async def tell(session: Session | None) -> None:
        if first is not None:
            await first(session)
        await second(session)

    return tell
