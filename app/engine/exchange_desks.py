"""The desks of what a test leaves for others: its papers, and the readiness of points."""

from __future__ import annotations

from dataclasses import dataclass

from app.engine.commands import Commands
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.monitors import Monitors
from app.engine.readiness_desk import ReadinessDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.test_figures import Figures
from app.engine.test_paper_desk import TestPaperDesk
from app.model.reception import Session


@dataclass(frozen=True, slots=True)
class ExchangeDesks:
    """Papers of the tests, readiness of the points."""

    papers: TestPaperDesk
    readiness: ReadinessDesk

    def register(self, commands: Commands) -> None:
        """Add the commands of both."""
        commands.add(self.papers.commands())
        commands.add(self.readiness.commands())

    async def opened(self, session: Session | None) -> None:
        """Another session is open."""
        await self.papers.opened(session)
        await self.readiness.opened(session)

    def watch(self, monitors: Monitors) -> None:
        """Have the folder that the points share looked at from now on."""
        readiness = self.readiness
        monitors.also("readiness", readiness.look_s, readiness.look, readiness.tell)


def build_exchange(
    ground: Ground, sessions: SessionDesk, setup: SetupDesk, jobs: JobDesk, figures: Figures
) -> ExchangeDesks:
    """Make both; whoever builds them has them told of opened sessions."""
    return ExchangeDesks(
        TestPaperDesk(ground, sessions, jobs, figures), ReadinessDesk(ground, sessions, setup)
    )
