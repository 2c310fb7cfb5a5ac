"""The desk of the archive: checks of copies, packages with their handover records."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.handover import write_handover
from app.archive.handover_facts import HandoverFacts, Party
from app.archive.names import recording_folder
from app.archive.package import PackageReport, PackageSource, RunFolder, make_package
from app.devices.storage.volumes import volume_of
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.session_desk import SessionDesk
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.packages import Package
from app.model.reception import Session
from app.model.recording import CopyRecord, KeptRecording, SegmentRecord
from app.model.text import T

TEST_RESULT = "result.json"


@dataclass(frozen=True, slots=True)
class _Order:
    """What a package is made of, and where."""

    session: Session
    recordings: list[KeptRecording]
    tests: list[RunFolder]
    facts: dict[str, Any]
    to: Path


class ArchiveDesk:
    """Verifies and exports; both are jobs with progress."""

    def __init__(
        self, ground: Ground, sessions: SessionDesk, jobs: JobDesk, closing: ClosingDesk
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._jobs = jobs
        self._closing = closing

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"archive.verify": self.verify, "archive.export": self.export}

    async def verify(self, session: str) -> dict[str, Any]:
        """Begin to read back all copies of a session; returns the job."""
        found = await self._ground.thread.run(self._sessions.get, session)
        kept = await self._ground.thread.run(self._closed_recordings, session)
        return {"job": self._closing.check_again(found, kept)}

    async def export(self, session: str, to: str) -> dict[str, Any]:
        """Begin to make the package of a session in the folder ``to``; returns the job."""
        found = await self._ground.thread.run(self._sessions.get, session)
        kept = await self._ground.thread.run(self._closed_recordings, session)
        tests = await self._ground.thread.run(self._test_folders, session)
        order = _Order(found, kept, tests, await self._sessions.show(session), Path(to))
        self._ground.paths.make_practice_folders(order.to)
        task = self._jobs.start(
            "export",
            T("archive", "Package of “{title}”")(title=found.title),
            lambda progress: self._make(order, progress),
            session=session,
        )
        task.add_done_callback(lambda _done: self._announce(session))
        return {"job": self._jobs.id_of(task)}

    def _announce(self, session: str) -> None:
        self._announcing = asyncio.create_task(self._sessions.package_made(session))

    def _make(self, order: _Order, progress: Progress) -> dict[str, Any]:
        session = order.session
        copies = [Path(_copy_to_take(recording).path) for recording in order.recordings]
        source = PackageSource(
            folder_name=copies[0].name,
            session_id=session.id,
            title=session.title,
            organization=session.point_name,
            recordings=copies,
            facts=json.loads(json.dumps(order.facts, default=str)),
            tests=order.tests,
            practice=session.practice,
        )
        report = make_package(source, order.to, progress)
        paper = write_handover(_handover_facts(order, report), order.to)
        self._ground.thread.wait(self._note, session, report, paper)
        return {
            **report.to_json(),
            "session": session.id,
            "handover": str(paper),
            "volumes": [_volume(order.to)],
        }

    def _note(self, session: Session, report: PackageReport, paper: Path) -> None:
        who = self._sessions.who
        package = Package(
            None,
            session.id,
            str(report.path),
            report.seal,
            report.bytes,
            report.verified,
            report.made_at,
            who,
            str(paper),
        )
        with self._ground.store.transaction():
            self._ground.store.packages.add(package)
            self._ground.store.audit.append(
                who,
                "package.made",
                session.id,
                {"package": str(report.path), "seal": report.seal, "verified": report.verified},
            )

    def _closed_recordings(self, session: str) -> list[KeptRecording]:
        kept = [
            recording
            for recording in self._ground.store.recordings.of_session(session)
            if recording.ended_at
        ]
        if not kept:
            raise ArchiveError(
                T("archive", "This session has no closed recording."),
                meaning=T("archive", "There is nothing to check or to hand over yet."),
            )
        return kept

    def _test_folders(self, session: str) -> list[RunFolder]:
        folders = []
        for run in self._ground.store.tests.of_session(session):
            name = f"{run.phase}-{run.id}"
            folder = self._ground.paths.evidence / session / name
            if (folder / TEST_RESULT).exists():
                hashes = {
                    evidence.file: evidence.sha256
                    for result in self._ground.store.tests.history(run.id)
                    for evidence in result.evidence
                }
                folders.append(RunFolder(name, folder, hashes))
        return folders


def _copy_to_take(recording: KeptRecording) -> CopyRecord:
    """The first copy that was closed and is there now."""
    for copy in recording.record.copies:
        if copy.sha256 and Path(copy.path).is_dir():
            return copy
    raise ArchiveError(
        T("archive", "None of the copies of this recording can be reached."),
        meaning=T("archive", "The package was not made."),
        action=T("archive", "Connect the disk that holds a copy."),
    )


def _volume(folder: Path) -> dict[str, Any]:
    volume = volume_of(folder)
    return volume.to_json() if volume is not None else {"path": str(folder)}


def _handover_facts(order: _Order, report: PackageReport) -> HandoverFacts:
    session, volume = order.session, volume_of(order.to)
    return HandoverFacts(
        package_name=report.name,
        seal=report.seal,
        files=report.files,
        bytes=report.bytes,
        read_back=(report.check.matched, report.check.expected),
        made_at=datetime.now().astimezone(),
        session_title=session.title,
        session_id=session.id,
        segments=_segments(order.recordings),
        started_at=datetime.fromisoformat(order.recordings[0].started_at),
        ended_at=datetime.fromisoformat(order.recordings[-1].ended_at),
        point_name=session.point_name,
        medium_name=volume.name if volume is not None else "",
        medium_serial=volume.serial if volume is not None else "",
        giver=Party(organization=session.point_name, person=session.operator),
        issuer=session.point_name,
        practice=session.practice,
    )


def _segments(recordings: list[KeptRecording]) -> list[SegmentRecord]:
    """All segments, named as they lie in the package."""
    return [
        replace(segment, file=f"{recording_folder(number)}/{segment.file}")
        for number, recording in enumerate(recordings, 1)
        for segment in recording.record.segments
    ]
