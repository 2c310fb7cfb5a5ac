"""The desks that take care while a session runs: the checks that go on, the computer kept awake."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from app.devices.machine.awake import KeepAwake
from app.engine.alarm_desk import AlarmDesk
from app.engine.awake_desk import AwakeDesk
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.instruments import RoomInstruments
from app.engine.live_checks import LOOK_S, Figures, LiveChecks
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk

PROGRAM = "Điểm Cầu"
"""Who stands in the audit log for what no person did."""


@dataclass(frozen=True, slots=True)
class CareDesks:
    """Both of them; ``every`` calls a look again and again."""

    live: LiveChecks
    awake: AwakeDesk
    every: Callable[[float, Callable[[], None]], None]

    def start(self) -> None:
        """Begin to look."""
        self.every(LOOK_S, self.live.look)
        self.awake.start(self.every)

    async def close(self) -> None:
        """End in order, once the recording has ended."""
        await self.live.close()
        await self.awake.close()


def build_care(
    ground: Ground,
    setup: SetupDesk,
    devices: DeviceDesk,
    *,
    sessions: SessionDesk,
    alarms: AlarmDesk,
    figures: Figures,
) -> CareDesks:
    """Make them; ``figures`` hands out the profile of a session."""
    live = LiveChecks(
        ground,
        alarms,
        lambda: sessions.current,
        figures,
        partial(RoomInstruments, ground, devices, setup),
        who=PROGRAM,
    )
    awake = AwakeDesk(ground.board, ground.loop, KeepAwake(ground.paths.logs))
    return CareDesks(live, awake, devices.every)
