"""The desks of what the rules demand before a session: figures, tests, dossiers, preparation."""

from __future__ import annotations

from dataclasses import dataclass

from app.dossier.reading import Reading
from app.engine.alarm_desk import AlarmDesk
from app.engine.commands import Commands
from app.engine.device_desk import DeviceDesk
from app.engine.dossier_desks import DossierDesks, build_dossiers, is_recording, is_testing
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
    dossiers: DossierDesks

    def start(self) -> None:
        """Begin to look after what was acknowledged."""
        self.watch.start()

    def register(self, commands: Commands) -> None:
        """Add the commands of all."""
        for desk in (self.profiles, self.tests, self.preparation, self.dress):
            commands.add(desk.commands())
        self.exchange.register(commands)
        self.dossiers.register(commands)

    async def close(self) -> None:
        """Leave off what they do by themselves."""
        await self.preparation.close()
        await self.dossiers.close()


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
    dossiers = _dossiers(ground, sessions, devices, jobs, profiles)
    for desk in (profiles, exchange, dress, preparation, dossiers):
        sessions.on_open = both(sessions.on_open, desk.opened)
    devices.every(PREPARATION_S, preparation.look)
    return MandateDesks(
        profiles, tests, tests.watch(alarms), preparation, dress, exchange, dossiers
    )


def _dossiers(
    ground: Ground,
    sessions: SessionDesk,
    devices: DeviceDesk,
    jobs: JobDesk,
    profiles: ProfileDesk,
) -> DossierDesks:
    """Dossiers stand back for recordings and tests, and keep names out of the session's words."""
    reading = Reading(ground.paths.logs)
    dossiers = build_dossiers(ground, sessions, jobs, profiles.figures_now, reading)
    dossiers.beside(lambda: is_recording(ground.board), lambda: is_testing(ground.board))
    dossiers.watch(devices)
    sessions.before_update = dossiers.desk.before_update
    sessions.hide = dossiers.desk.hide
    return dossiers
