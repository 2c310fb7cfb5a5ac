"""The desks of the online meeting, put together and wired to the others."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from app.engine.call_measures import CallMeasures
from app.engine.commands import Commands
from app.engine.conference_choice import ConferenceChoice
from app.engine.conference_desk import ConferenceDesk
from app.engine.ground import Ground
from app.engine.meeting_neighbours import MeetingNeighbours
from app.engine.points_desk import PointsDesk
from app.engine.room import Room


@dataclass(frozen=True, slots=True)
class MeetingDesks:
    """The desks of the meeting."""

    choice: ConferenceChoice
    conference: ConferenceDesk
    points: PointsDesk

    def register(self, commands: Commands) -> None:
        """Add the commands of all of them."""
        for desk in (self.choice, self.conference, self.points):
            commands.add(desk.commands())

    async def load(self) -> None:
        """Read the platforms and begin to watch the call."""
        await self.conference.load()

    async def close(self) -> None:
        """End in order, before the devices are closed."""
        self.conference.close()


def build_meeting(ground: Ground, desks: MeetingNeighbours, room: Room) -> MeetingDesks:
    """Make the desks of the meeting beside those of the room."""
    choice = ConferenceChoice(ground, desks.setup, desks.sessions)
    measures = CallMeasures(ground, desks.sessions, room.recorder)
    measures.far_level = room.call.far.level
    conference = ConferenceDesk(ground, choice, measures, desks, room)
    desks.setup.meeting = choice.recorded
    desks.setup.on_change = _then(desks.setup.on_change, conference.setup_changed)
    return MeetingDesks(choice, conference, PointsDesk(ground))


def _then(
    first: Callable[[], Awaitable[None]] | None, second: Callable[[], None]
) -> Callable[[], Awaitable[None]]:
    """Tell two that something has changed, one after the other."""

    async def tell() -> None:
        if first is not None:
            await first()
        second()

    return tell
