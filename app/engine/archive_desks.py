"""The desks of the archive, put together: each part is one line of :func:`build_archive`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from app.engine.alarm_desk import AlarmDesk
from app.engine.archive_contents_desk import ArchiveContentsDesk
from app.engine.archive_desk import ArchiveDesk
from app.engine.audit_desk import AuditDesk
from app.engine.check_desk import CheckDesk
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Commands, Handler
from app.engine.custody_desk import CustodyDesk
from app.engine.disc_desk import DiscDesk
from app.engine.disposal_desk import DisposalDesk
from app.engine.excerpt_desk import ExcerptDesk
from app.engine.ground import Ground
from app.engine.handover_desk import HandoverDesk
from app.engine.import_desk import ImportDesk
from app.engine.job_desk import JobDesk
from app.engine.library_desk import LibraryDesk
from app.engine.library_view_desk import LibraryViewDesk
from app.engine.long_work_desk import LongWork
from app.engine.loss_desk import LossDesk
from app.engine.media_desk import MediaDesk
from app.engine.monitors import Monitors
from app.engine.package_desk import PackageDesk
from app.engine.player_desk import PlayerDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.engine.stored_copies import StoredCopies
from app.engine.stores_desk import StoresDesk
from app.settings.secrets import Secrets


class ArchivePart(Protocol):
    """One desk of the archive. Event-loop thread; long work goes through the job desk."""

    def commands(self) -> dict[str, Handler]:
        """The commands of this part."""
        ...

    def start(self) -> None:
        """The engine serves: go on with what a restart left unfinished, begin what is due."""
        ...

    async def close(self) -> None:
        """Leave off in order; what is unfinished goes on after the next start."""
        ...


@dataclass(frozen=True, slots=True)
class ArchiveGround:
    """What every part of the archive stands on."""

    ground: Ground
    sessions: SessionDesk
    jobs: JobDesk
    closing: ClosingDesk
    alarms: AlarmDesk
    monitors: Monitors
    long_work: LongWork
    setup: SetupDesk


@dataclass(frozen=True, slots=True)
class ArchiveDesks:
    """All that is done with recordings once they are closed."""

    desk: ArchiveDesk
    parts: tuple[ArchivePart, ...]

    def register(self, commands: Commands) -> None:
        """Add the commands of all parts."""
        commands.add(self.desk.commands())
        for part in self.parts:
            commands.add(part.commands())

    def start(self) -> None:
        """Have every part go on."""
        for part in self.parts:
            part.start()

    async def close(self) -> None:
        """Have every part leave off, the last one first."""
        for part in reversed(self.parts):
            await part.close()


def build_archive(on: ArchiveGround) -> ArchiveDesks:
    """Make all parts."""
    custody = CustodyDesk(on.ground, on.sessions, on.jobs, on.long_work)
    media = MediaDesk(on.ground, on.sessions, on.setup, custody.book)

    def copies_changed() -> None:
        media.refresh()
        on.sessions.refresh()

    custody.changed = copies_changed
    secrets = Secrets()
    stored = StoredCopies(on.ground, secrets)
    there = custody.book.there
    checks = CheckDesk(on.ground, on.setup, on.alarms, on.long_work, stored, there=there)
    media.came_back, checks.changed = checks.check_returned, on.sessions.refresh
    handovers = HandoverDesk(on.ground, on.sessions, on.jobs, custody.book)
    handovers.changed, handovers.came_back = copies_changed, checks.check_returned
    disposal = DisposalDesk(
        *(on.ground, custody.book, on.jobs, stored), recording=on.sessions.recording
    )
    disposal.changed = copies_changed
    losses = LossDesk(on.ground, custody.book)

    def loss_noted() -> None:
        copies_changed()
        checks.refresh()

    losses.changed = loss_noted
    parts: tuple[ArchivePart, ...] = (
        on.long_work,
        checks,
        AuditDesk(on.ground, on.setup),
        PackageDesk(on.ground, on.sessions, on.long_work),
        ArchiveContentsDesk(on.ground),
        LibraryDesk(on.ground, on.sessions),
        LibraryViewDesk(on.ground, on.sessions),
        PlayerDesk(on.ground, on.sessions, on.long_work),
        ExcerptDesk(on.ground, on.sessions, on.long_work),
        StoresDesk(on.ground, on.sessions, on.long_work, secrets),
        ImportDesk(on.ground, on.sessions, on.long_work),
        DiscDesk(
            on.ground,
            on.sessions,
            on.long_work,
            least_kbps=lambda: on.setup.settings.disc_least_kbps,
        ),
        custody,
        media,
        disposal,
        handovers,
        losses,
    )
    return ArchiveDesks(ArchiveDesk(on.ground, on.sessions, on.closing, there), parts)
