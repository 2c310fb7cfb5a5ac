"""The desks of what the rules demand before a session: figures, tests, preparation, readiness."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.alarm_desk import AlarmDesk
from app.engine.commands import Commands
from app.engine.device_desk import DeviceDesk
from app.engine.dress_desk import DressDesk
from app.engine.exchange_desks import ExchangeDesks, build_exchange
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.meeting_desks import both
from app.engine.preparation_desk import LOOK_S as PREPARATION_S
from app.engine.preparation_desk import PreparationDesk
from app.engine.profile_desk import ProfileDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.test_desk import TestDesk
from app.engine.test_watch import TestWatch


@dataclass(frozen=True, slots=True)
class MandateDesks:
    """All of them, wired to the open session."""

    profiles: ProfileDesk
    tests: TestDesk
    watch: TestWatch
    preparation: PreparationDesk
    dress: DressDesk
    exchange: ExchangeDesks

    def start(self) -> None:
        """Begin to look after what was acknowledged."""
        self.watch.start()

    def register(self, commands: Commands) -> None:
        """Add the commands of all."""
        for desk in (self.profiles, self.tests, self.preparation, self.dress):
            commands.add(desk.commands())
        self.exchange.register(commands)


def build_mandate(
    ground: Ground,
    setup: SetupDesk,
    devices: DeviceDesk,
    *,
    sessions: SessionDesk,
    alarms: AlarmDesk,
    jobs: JobDesk,
) -> MandateDesks:
    """Make them; each is told of the session that opens, in this order."""
    profiles = ProfileDesk(ground, sessions)
    tests = TestDesk(ground, setup, devices, sessions, profiles)
    exchange = build_exchange(ground, sessions, setup, jobs, profiles)
    preparation = PreparationDesk(ground, sessions, profiles.figures_now)
    dress = DressDesk(ground, sessions)
    for opened in (profiles.opened, exchange.opened, dress.opened, preparation.opened):
        sessions.on_open = both(sessions.on_open, opened)
    devices.every(PREPARATION_S, preparation.look)
    return MandateDesks(profiles, tests, tests.watch(alarms), preparation, dress, exchange)
