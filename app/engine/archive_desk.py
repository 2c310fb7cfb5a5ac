"""The desk of the archive: checks of copies, packages with their handover records."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.contents import Authority
from app.archive.handover import write_handover
from app.archive.handover_facts import HandoverFacts, Party
from app.archive.names import recording_folder
from app.archive.package import PackageReport, PackageSource, RunFolder, make_package
from app.devices.storage.volumes import volume_of
from app.engine.closing_desk import ClosingDesk
from app.engine.commands import Handler
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.handover_authority import authority_of
from app.engine.job_desk import JobDesk
from app.engine.package_limits import largest_file, largest_on_discs, package_folder
from app.engine.platform_file import platform_files
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import copy_folders, fullest_copy, sidecar_seals, wanting
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from app.model.packages import Package
from app.model.reception import Session
from app.model.recording import KeptRecording, Seal, SegmentRecord
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
    authority: Authority | None
    release: Authority | None = None
    most_bytes: int | None = None


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

    async def export(
        self,
        session: str,
        to: str = "",
        authority: str = "",
        person: str = "",
        release: str = "",
        *,
        discs: str = "",
    ) -> dict[str, Any]:
        """Begin to make the package of a session in the folder ``to``; returns the job.

        ``discs`` is the capacity of discs that it is to be divided among: no film in it is longer
        than a disc, and without ``to`` it is made in the data folder.

        Sealed stretches go in only on the ``authority`` of a decision, named by the ``person``
        who hands them over; a session that heard a confidential case only on the decision
        ``release``, and never with a name in its papers.
        """
        allowed = authority_of(authority, person)
        found = await self._ground.thread.run(self._sessions.get, session)
        discretion = await self._ground.thread.run(Discretion, self._ground.store, session)
        discretion.need_release(release, person)
        kept = await self._ground.thread.run(self._closed_recordings, session)
        tests = await self._ground.thread.run(self._test_folders, session)
        facts = discretion.hide(await self._sessions.show(session))
        found = replace(found, title=discretion.hide(found.title))
        order = _Order(found, kept, tests, facts, Path(to), allowed)
        if discretion.confidential:
            order = replace(order, release=Authority(" ".join(release.split()), person.strip()))
        if discs:
            order = replace(order, most_bytes=largest_on_discs(discs))
        order = replace(order, to=package_folder(self._ground.paths, to, discs))
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
        copies, wanted = copies_to_take(order.recordings)
        seals = _all_seals(
            order, self._ground.thread.wait(self._ground.store.seals.of_session, session.id)
        )
        notes = self._ground.thread.wait(
            self._ground.store.platform_recordings.of_session, session.id
        )
        platform, gone = platform_files(notes, order.recordings)
        wanted = [*wanted, *gone]
        source = PackageSource(
            folder_name=copies[0].name,
            session_id=session.id,
            title=session.title,
            organization=session.point_name,
            recordings=copies,
            facts=json.loads(json.dumps(order.facts, default=str)),
            tests=order.tests,
            platform=platform,
            practice=session.practice,
            seals=[seal for seal in seals if not seal.lifted_at],
            authority=order.authority,
            log_dir=self._ground.paths.logs,
            most_bytes=largest_file(order.to, order.most_bytes),
        )
        report = make_package(source, order.to, progress)
        facts = replace(_handover_facts(order, report, source.seals), wanting=wanted)
        paper = write_handover(facts, order.to)
        self._ground.thread.wait(self._note, order, report, source, facts, paper)
        return {
            **report.to_json(),
            "session": session.id,
            "handover": str(paper),
            "incomplete": bool(wanted),
            "wanting": wanted,
            "volumes": [_volume(order.to)],
        }

    def _note(
        self,
        order: _Order,
        report: PackageReport,
        source: PackageSource,
        facts: HandoverFacts,
        paper: Path,
    ) -> None:
        session, who = order.session.id, self._sessions.who
        package = Package(
            None,
            session,
            str(report.path),
            report.seal,
            report.bytes,
            report.verified,
            report.made_at,
            who,
            str(paper),
        )
        details: dict[str, Any] = {"package": str(report.path), "seal": report.seal}
        details["verified"] = report.verified
        if facts.wanting:
            details |= {"incomplete": True, "wanting": list(facts.wanting)}
        if source.seals:
            details["sealed"] = [
                {"id": s.id, "start_s": s.start_s, "end_s": s.end_s} for s in source.seals
            ]
            details["sealed_contained"] = order.authority is not None
            details["withheld"] = list(report.withheld)
        with self._ground.store.transaction():
            self._ground.store.packages.add(package)
            self._ground.store.audit.append(who, "package.made", session, details)
            if source.seals and order.authority is not None:
                given = {**asdict(order.authority), "package": str(report.path)}
                audit = self._ground.store.audit
                audit.append(order.authority.person, "package.sealed_given", session, given)
            if order.release is not None:
                given = {**asdict(order.release), "package": str(report.path)}
                audit = self._ground.store.audit
                audit.append(order.release.person, "package.confidential_given", session, given)

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


def _all_seals(order: _Order, kept: Sequence[Seal]) -> list[Seal]:
    """Those ``kept`` in the database, and those that only the disks know of."""
    known = {seal.id for seal in kept}
    found = [seal for seal in sidecar_seals(order.recordings) if seal.id not in known]
    return sorted([*kept, *found], key=lambda seal: (seal.start_s, seal.id))


def copies_to_take(recordings: Sequence[KeptRecording]) -> tuple[list[Path], list[str]]:
    """Of each part the fullest copy that was closed and is there now; and the recorded files, named
    as they would lie in the package, that these copies lack.
    """
    taken: list[Path] = []
    wanted: list[str] = []
    for number, folders in enumerate(copy_folders(recordings), 1):
        paths = {str(folder) for folder in folders}
        records = [kept.record for kept in recordings]
        ours = [record for record in records if paths == {copy.path for copy in record.copies}]
        segments = [one for record in ours for one in record.segments]
        found = fullest_copy(folders, segments)
        if found is None:
            raise ArchiveError(
                T("archive", "None of the copies of this recording can be reached."),
                meaning=T("archive", "The package was not made."),
                action=T("archive", "Connect the disk that holds a copy."),
            )
        taken.append(found)
        wanted += [f"{recording_folder(number)}/{file}" for file in wanting(found, segments)]
    return taken, wanted


def _volume(folder: Path) -> dict[str, Any]:
    volume = volume_of(folder)
    return volume.to_json() if volume is not None else {"path": str(folder)}


def _handover_facts(order: _Order, report: PackageReport, seals: Sequence[Seal]) -> HandoverFacts:
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
        sealed=[(seal.start_s, seal.end_s) for seal in seals],
        authority=order.authority,
        withheld=report.withheld,
    )


def _segments(recordings: list[KeptRecording]) -> list[SegmentRecord]:
    """All segments, named as they lie in the package."""
    parts = [{str(path) for path in folders} for folders in copy_folders(recordings)]
    named = []
    for recording in recordings:
        paths = {copy.path for copy in recording.record.copies}
        folder = recording_folder(parts.index(paths) + 1)
        named += [replace(s, file=f"{folder}/{s.file}") for s in recording.record.segments]
    return named
