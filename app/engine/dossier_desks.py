"""The desk of dossiers with its parts: documents, intake, reading of scans."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from app.dossier.preparation import Limits, PageReader, Preparer
from app.engine.board import Board
from app.engine.commands import Commands
from app.engine.device_desk import DeviceDesk
from app.engine.dossier_desk import DossierDesk, Figures
from app.engine.dossier_documents import DossierDocuments
from app.engine.dossier_intake import DossierIntake
from app.engine.dossier_scans import LOOK_S, DossierScans
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.session_desk import SessionDesk
from app.model.reception import Session
from app.model.recording import RecordState
from app.settings.profile import profile_in_force


def is_recording(board: Board) -> bool:
    """True while the recorder does anything at all."""
    state = (board.get("recording") or {}).get("state", RecordState.IDLE)
    return bool(state != RecordState.IDLE)


def is_testing(board: Board) -> bool:
    """True while a test run is open, which measures what the computer has to do."""
    run = board.get("test")
    return bool(run) and not run.get("finished_at")


@dataclass(frozen=True, slots=True)
class DossierDesks:
    """All that is done with dossiers."""

    desk: DossierDesk
    documents: DossierDocuments
    intake: DossierIntake
    scans: DossierScans

    def register(self, commands: Commands) -> None:
        """Add the commands of all parts."""
        for part in (self.desk, self.documents, self.intake):
            commands.add(part.commands())

    async def opened(self, session: Session | None) -> None:
        """Another session is open."""
        await self.desk.opened(session)
        await self.intake.opened(session)

    def beside(self, recording: Callable[[], bool], testing: Callable[[], bool]) -> None:
        """Tell what the reading of scans stands back for, and when documents come late."""
        self.intake.recording = recording
        self.scans.stand_back = lambda: recording() or testing()

    def watch(self, devices: DeviceDesk) -> None:
        """Have the reading of scans begin and stand back by itself from now on."""
        devices.every(LOOK_S, self.scans.look)

    async def close(self) -> None:
        """Leave off reading scans, and end the reader child."""
        await self.scans.close()
        await asyncio.to_thread(self.intake.preparer.reader.close)


def build_dossiers(
    ground: Ground, sessions: SessionDesk, jobs: JobDesk, figures: Figures, reader: PageReader
) -> DossierDesks:
    """Make all parts; whoever builds them has them told of opened sessions."""
    limits = Limits.of(profile_in_force(practice=False))
    preparer = Preparer(ground.paths.root, ground.paths.logs, reader, limits)
    desk = DossierDesk(ground, sessions, figures)
    documents = DossierDocuments(ground, desk, preparer)
    intake = DossierIntake(ground, desk, jobs, preparer)
    scans = DossierScans(ground, desk, preparer, documents.password)
    intake.on_ready = scans.want
    return DossierDesks(desk, documents, intake, scans)
