"""The desks of what the operator has in hand: camera, volumes, screens, the room's display."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial

from app.engine.alarm_desk import AlarmDesk
from app.engine.commands import Commands
from app.engine.conference_desk import ConferenceDesk
from app.engine.control_desk import ControlDesk
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.monitors import Monitors
from app.engine.room_display_desk import LOOK_S, RoomDisplayDesk
from app.engine.screens_desk import ScreensDesk
from app.engine.setup_desk import SetupDesk
from app.engine.sound_desk import WATCH_S, SoundDesk
from app.model.screens import Showing

NOTICE_SHOWN = "room_display.notice"
"""The audit log's word for it."""
PROGRAM = "Điểm Cầu"
"""Who stands there for what no person did."""


@dataclass(frozen=True, slots=True)
class HandDesks:
    """The desks of what the operator has in hand."""

    control: ControlDesk
    sound: SoundDesk
    screens: ScreensDesk
    room_display: RoomDisplayDesk

    def register(self, commands: Commands) -> None:
        """Add the commands of all of them."""
        for desk in (self.control, self.sound, self.screens, self.room_display):
            commands.add(desk.commands())

    def watch(self, monitors: Monitors, devices: DeviceDesk) -> None:
        """Have volumes and signs of life looked at from now on."""
        monitors.also("volumes of sound", WATCH_S, self.sound.look, self.sound.tell)
        devices.every(LOOK_S, self.room_display.look)
        devices.every(LOOK_S, self.control.setup_changed)

    def setup_changed(self) -> None:
        """Follow another choice of camera, microphone, speaker or screen."""
        self.control.setup_changed()
        self.screens.setup_changed()

    async def close(self) -> None:
        """Stop a camera that moves."""
        await self.control.close()


def build_hands(
    ground: Ground,
    setup: SetupDesk,
    devices: DeviceDesk,
    alarms: AlarmDesk,
    conference: ConferenceDesk,
) -> HandDesks:
    """Make these desks beside those of the room and of the meeting."""
    control = ControlDesk(ground.board, ground.paths, alarms, lambda: setup.current, ground.loop)
    screens = ScreensDesk(ground.board, setup)
    hands = HandDesks(
        control,
        SoundDesk(ground.board, setup, devices),
        screens,
        RoomDisplayDesk(ground.board, screens, alarms),
    )
    hands.room_display.note = partial(_note_notice, ground)
    hands.sound.unmute_call = partial(conference.mute, muted=False)
    setup.on_change = _then(setup.on_change, hands.setup_changed)
    return hands


def _note_notice(ground: Ground, showing: Showing) -> None:
    """Keep in the audit log when the room was shown that it is recorded."""
    session = str((ground.board.get("session") or {}).get("id") or "")
    if showing is Showing.NOTICE and session:
        with suppress(RuntimeError):  # the store's thread has ended: the log file has it
            ground.thread.post(ground.store.audit.append, PROGRAM, NOTICE_SHOWN, session, {})


def _then(
    first: Callable[[], Awaitable[None]] | None, second: Callable[[], None]
) -> Callable[[], Awaitable[None]]:
    """Tell two that the choice has changed, one after the other."""

    async def tell() -> None:
        if first is not None:
            await first()
        second()

    return tell
