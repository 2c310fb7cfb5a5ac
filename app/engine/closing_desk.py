"""The desk of the end: a stopped recording is noted, its copies are read back and reported on."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.closing import ClosingReport, check_copies, recovered_record
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.recording_plan import SOURCE
from app.engine.session_desk import SessionDesk
from app.model.alarms import Severity
from app.model.jobs import Progress
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, KeptRecording, RecordingRecord
from app.model.text import T, Text
from app.recording.recovery import RecoveredCopy, closed_copy, recover, recovered_json


@dataclass(frozen=True, slots=True)
class RunningTake:
    """A recording that was begun. ``number`` is that of the database, None where it refused."""

    session: Session
    started_at: str
    disks: Mapping[CopyRole, Path]
    folders: Mapping[CopyRole, Path]
    person: str
    details: dict[str, Any]
    number: int | None = None


class ClosingDesk:
    """Keeps the topic ``closing``: the report of the last recording."""

    def __init__(self, ground: Ground, sessions: SessionDesk, jobs: JobDesk) -> None:
        self._ground = ground
        self._store = ground.store
        self._sessions = sessions
        self._jobs = jobs
        ground.board.set("closing", None)

    async def recover(self, disks: Iterable[tuple[Path, Path]]) -> list[RecoveredCopy]:
        """Close honestly what a sudden end left open, on these pairs of disks and on those of
        the recordings that the database holds open.
        """
        unclosed = await self._ground.thread.run(self._store.recordings.unclosed)
        pairs = dict.fromkeys([*disks, *_disks_of(unclosed)])
        found: list[RecoveredCopy] = []
        for pair in pairs:
            found += await asyncio.to_thread(recover, *pair)
        for kept in unclosed:
            copies = await asyncio.to_thread(_copies_of, kept, found)
            await self._ground.thread.run(self._note_recovered, kept, copies)
        await self._ground.thread.run(self._note_late, found)
        return found

    def _note_late(self, found: list[RecoveredCopy]) -> None:
        """A disk that was lost in a recording and is back: its copy has been closed now."""
        for copy in found:
            size_bytes = sum(segment.bytes for segment in copy.segments)
            with self._store.transaction():
                if self._store.recordings.copy_closed(
                    str(copy.folder), copy.manifest_sha256, size_bytes
                ):
                    self._store.audit.append(
                        self._sessions.who,
                        "recording.copy_closed",
                        copy.session,
                        recovered_json(copy),
                    )

    def _note_recovered(self, kept: KeptRecording, copies: list[RecoveredCopy] | None) -> None:
        if copies is not None:
            record = recovered_record(kept.record.source, copies)
            problem = T(
                "closing", "The recording ended without being stopped and was closed later."
            )
            with self._store.transaction():
                self._store.recordings.close(kept.id, record, _now(), problem)
                details = {"copies": [recovered_json(copy) for copy in copies]}
                self._store.audit.append(
                    self._sessions.who, "recording.recovered", kept.session, details
                )
        self._sessions.close_after_loss(kept.session)

    def check_again(self, session: Session, kept: list[KeptRecording]) -> str:
        """Begin to read back all copies of a session once more; returns the job's id."""
        task = self._jobs.start(
            "verify",
            T("closing", "Checking the copies of “{title}”")(title=session.title),
            lambda progress: self._check_all(session, kept, progress),
            session=session.id,
        )
        task.add_done_callback(lambda _done: self._sessions.refresh())
        return self._jobs.id_of(task)

    def _check_all(
        self, session: Session, kept: list[KeptRecording], progress: Progress
    ) -> dict[str, Any]:
        checks: list[dict[str, Any]] = []
        for recording in kept:
            report = check_copies(recording.record, self._ground.paths.logs, progress)
            self._ground.thread.wait(self._note_checks, session, recording.id, report)
            checks += report.to_json(session.id)["checks"]
        whole = bool(checks) and all(check["verified"] for check in checks)
        return {"session": session.id, "checks": checks, "verified": whole}

    def note_start(self, take: RunningTake) -> int:
        """Note in database and audit log what began (on the store's thread); returns its number."""
        copies = [
            CopyRecord(str(disk), str(take.folders[role]), "", 0, role)
            for role, disk in take.disks.items()
        ]
        with self._store.transaction():
            number = self._store.recordings.begin(take.session.id, SOURCE, take.started_at, copies)
            self._store.audit.append(
                take.person or self._sessions.who,
                "recording.started",
                take.session.id,
                take.details,
            )
        return number

    def note_end(self, take: RunningTake, record: RecordingRecord, problem: Text | None) -> int:
        """Note in database and audit log what was recorded (on the store's thread).

        A start that could not be noted at its time is noted now. Returns the recording's number.
        """
        number = self.note_start(take) if take.number is None else take.number
        folders = [Path(copy.path) for copy in record.copies if copy.sha256]
        details = {
            "seconds": record.seconds,
            "frames": record.frames,
            "copies": {str(copy.role): copy.sha256 for copy in record.copies},
        }
        with self._store.transaction():
            self._store.recordings.close(number, record, _now(), problem)
            self._store.audit.append(
                self._sessions.who, "recording.closed", take.session.id, details
            )
        self._store.audit.anchor_in(folder.parent for folder in folders)
        return number

    def begin(self, session: Session, number: int, record: RecordingRecord) -> str:
        """Begin to read both copies back; returns the job's id."""
        task = self._jobs.start(
            "close",
            T("closing", "Reading back both copies"),
            lambda progress: self._check_copies(session, number, record, progress),
            session=session.id,
        )
        task.add_done_callback(lambda done: self._closing_done(done.result()))
        return self._jobs.id_of(task)

    def _check_copies(
        self, session: Session, number: int, record: RecordingRecord, progress: Progress
    ) -> dict[str, Any]:
        report = check_copies(record, self._ground.paths.logs, progress)
        self._ground.thread.wait(self._note_checks, session, number, report)
        return report.to_json(session.id)

    def _note_checks(self, session: Session, number: int, report: ClosingReport) -> None:
        with self._store.transaction():
            for check in report.checks:
                self._store.recordings.add_check(session.id, check, _now())
            self._store.recordings.set_sound(number, report.record.audio_rms_dbfs)
            self._store.audit.append(
                self._sessions.who,
                "recording.checked",
                session.id,
                {str(check.role): check.verified for check in report.checks},
            )

    def _closing_done(self, job: dict[str, Any]) -> None:
        if job["state"] == "done":
            self._ground.board.set("closing", job["result"])
        self._sessions.refresh()


def tell_recovered(alarms: AlarmDesk, recovered: list[RecoveredCopy]) -> None:
    """Raise the alarm of a recording that had ended suddenly."""
    seconds = max(copy.seconds for copy in recovered)
    alarms.raise_alarm(
        "recording.recovered",
        Severity.ALARM,
        T("recorder", "A recording ended suddenly and has been closed now."),
        T("recorder", "{seconds} s of it are on the disks and can be played.")(
            seconds=round(seconds)
        ),
        T("recorder", "If the session still goes on, start recording again at once."),
    )


def _disks_of(unclosed: Iterable[KeptRecording]) -> list[tuple[Path, Path]]:
    volumes = [{copy.role: Path(copy.volume) for copy in kept.record.copies} for kept in unclosed]
    return [(v[CopyRole.PRIMARY], v[CopyRole.EXTERNAL]) for v in volumes if len(v) == len(CopyRole)]


def _copies_of(kept: KeptRecording, found: list[RecoveredCopy]) -> list[RecoveredCopy] | None:
    """What the disks hold of a recording; None while it lies on a disk that is not here."""
    known = kept.record.copies
    if not known:
        return [copy for copy in found if copy.session == kept.session]
    copies = [copy for copy in found if str(copy.folder) in {one.path for one in known}]
    copies = copies or [
        copy for one in known if (copy := closed_copy(one.role, Path(one.path))) is not None
    ]
    here = all(Path(one.volume).is_dir() for one in known)
    return copies if copies or here else None


def _now() -> str:
    return datetime.now().astimezone().isoformat(timespec="seconds")
