"""The chair's screen with its parts, tied to session, recording and the room's display."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from app.engine.alarm_desk import AlarmDesk
from app.engine.chair_desk import ChairDesk
from app.engine.chair_notes import ChairNotes, reader_of
from app.engine.chair_probe import ChairProbe
from app.engine.chair_record import ChairRecord, Recordings
from app.engine.commands import Commands
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.hand_desks import HandDesks
from app.engine.meeting_desks import both
from app.engine.session_desk import SessionDesk
from app.model.screens import RoomMode

LOOK_S = 1.0


@dataclass(frozen=True, slots=True)
class ChairDesks:
    """All that serves the chair's screen."""

    desk: ChairDesk
    notes: ChairNotes
    record: ChairRecord
    probe: ChairProbe

    def register(self, commands: Commands) -> None:
        """Add the commands of all parts."""
        for part in (self.desk, self.notes, self.probe):
            commands.add(part.commands())

    async def close(self) -> None:
        """Wait for what is still to be put on the timeline."""
        await self.record.settled()


def build_chair(
    ground: Ground,
    sessions: SessionDesk,
    devices: DeviceDesk,
    *,
    alarms: AlarmDesk,
    recordings: Recordings,
    hands: HandDesks,
) -> ChairDesks:
    """Make all parts and have them looked after."""
    record = ChairRecord(ground, recordings)
    desk = ChairDesk(ground.board, hands.screens, alarms, record)
    desk.person = lambda: sessions.who
    desk.blacken_room = partial(hands.room_display.mode, RoomMode.BLACK)
    notes = ChairNotes(ground, lambda: reader_of(sessions.current))
    sessions.on_open = both(sessions.on_open, desk.opened)
    devices.every(LOOK_S, desk.look)
    return ChairDesks(desk, notes, record, ChairProbe(ground.board))
