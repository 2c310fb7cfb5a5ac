"""The desk of the end: a stopped recording is noted, its copies are read back and reported on."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.closing import ClosingReport, check_copies, recovered_record
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.running_take import RunningTake, with_true_gaps
from app.engine.session_desk import SessionDesk
from app.model.alarms import Severity
from app.model.errors import RecordingError
from app.model.jobs import Progress
from app.model.reception import Session
from app.model.recording import CopyRecord, CopyRole, KeptRecording, RecordingRecord
from app.model.text import T, Text
from app.recording.manifest import read_manifest
from app.recording.recovery import RecoveredCopy, closed_copy, recover, recovered_json


class ClosingDesk:
    """Keeps the topic ``closing``: the report of the last recording."""

    def __init__(self, ground: Ground, sessions: SessionDesk, jobs: JobDesk) -> None:
        self._ground = ground
        self._store = ground.store
        self._sessions = sessions
        self._jobs = jobs
        ground.board.set("closing", None)

    async def recover(
        self, disks: Iterable[tuple[Path, Path]], running: RunningTake | None = None
    ) -> list[RecoveredCopy]:
        """Close honestly what a sudden end left open, on these pairs of disks and on those of
        the recordings that the database holds open.

        ``running`` is the part that runs meanwhile: its folders are left alone and its session
        stays open.
        """
        leave = frozenset(running.folders.values()) if running is not None else frozenset()
        unclosed = await self._ground.thread.run(self._unclosed_but, leave)
        pairs = dict.fromkeys([*disks, *_disks_of(unclosed)])
        found: list[RecoveredCopy] = []
        for pair in pairs:
            found += await asyncio.to_thread(recover, *pair, leave=leave)
        for kept in unclosed:
            copies = await asyncio.to_thread(_copies_of, kept, found)
            await self._ground.thread.run(self._note_recovered, kept, copies)
            if running is None or running.session.id != kept.session:
                await self._ground.thread.run(self._sessions.close_after_loss, kept.session)
        starts = await asyncio.to_thread(_starts, found)
        await self._ground.thread.run(self._note_unknown, found, starts)
        await self._ground.thread.run(self._note_late, found)
        return found

    def _unclosed_but(self, leave: Collection[Path]) -> list[KeptRecording]:
        folders = {str(folder) for folder in leave}
        return [
            kept
            for kept in self._store.recordings.unclosed()
            if not any(copy.path in folders for copy in kept.record.copies)
        ]

    def _note_unknown(self, found: Sequence[RecoveredCopy], starts: Mapping[Path, str]) -> None:
        """A recording whose engine died before it could note it belongs to its session now."""
        for session, name in dict.fromkeys((copy.session, copy.folder.name) for copy in found):
            if not self._store.sessions.has(session):
                continue
            kept = self._store.recordings.of_session(session)
            if name in {Path(copy.path).name for one in kept for copy in one.record.copies}:
                continue
            copies = [one for one in found if (one.session, one.folder.name) == (session, name)]
            sources = {part.file.partition("/")[0] for one in copies for part in one.segments}
            with self._store.transaction():
                for source in sorted(sources):
                    begun_at = starts.get(copies[0].folder) or _now()
                    number = self._store.recordings.begin(session, source, begun_at)
                    self._note_closed(number, session, source, copies)

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
        if copies is None:
            return
        with self._store.transaction():
            self._note_closed(kept.id, kept.session, kept.record.source, copies)

    def _note_closed(
        self, number: int, session: str, source: str, copies: Sequence[RecoveredCopy]
    ) -> None:
        record = recovered_record(source, copies)
        problem = T("closing", "The recording ended without being stopped and was closed later.")
        self._store.recordings.close(number, record, _now(), problem)
        details = {"copies": [recovered_json(copy) for copy in copies]}
        self._store.audit.append(self._sessions.who, "recording.recovered", session, details)

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
        self, session: Session, kept: Sequence[KeptRecording], progress: Progress
    ) -> dict[str, Any]:
        records = [one.record for one in kept]
        report = check_copies(records, self._ground.paths.logs, progress)
        numbers = [one.id for one in kept]
        self._ground.thread.wait(self._note_checks, session, numbers, report)
        return report.to_json(session.id)

    def note_start(self, take: RunningTake) -> dict[str, int]:
        """Note in database and audit log what began (on the store's thread).

        Returns the numbers by source.
        """
        copies = [
            CopyRecord(str(disk), str(take.folders[role]), "", 0, role)
            for role, disk in take.disks.items()
        ]
        action = "recording.started" if take.part == 1 else "recording.continued"
        with self._store.transaction():
            numbers = {
                source: self._store.recordings.begin(
                    take.session.id, source, take.started_at, copies
                )
                for source in take.sources
            }
            self._store.audit.append(
                take.person or self._sessions.who, action, take.session.id, take.details
            )
        return numbers

    def note_end(
        self, take: RunningTake, records: Sequence[RecordingRecord], problem: Text | None
    ) -> list[KeptRecording]:
        """Note in database and audit log what was recorded (on the store's thread).

        A start that could not be noted at its time is noted now. Returns the recordings of this
        part, one a source.
        """
        numbers = take.numbers or self.note_start(take)
        folders = [Path(copy.path) for copy in records[0].copies if copy.sha256]
        details = {
            "seconds": records[0].seconds,
            "frames": {record.source: record.frames for record in records},
            "copies": {str(copy.role): copy.sha256 for copy in records[0].copies},
        }
        ended_at = _now()
        with self._store.transaction():
            for record in records:
                self._store.recordings.close(numbers[record.source], record, ended_at, problem)
            self._store.audit.append(
                self._sessions.who, "recording.closed", take.session.id, details
            )
        self._store.audit.anchor_in(folder.parent for folder in folders)
        return [
            KeptRecording(
                numbers[record.source], take.session.id, take.started_at, ended_at, record, problem
            )
            for record in records
        ]

    def begin(
        self,
        take: RunningTake,
        ended: Sequence[KeptRecording],
        recovered: Future[None] | None = None,
    ) -> str:
        """Begin to read both copies of all parts back; returns the job's id.

        ``recovered`` is done once the parts before have been closed.
        """
        task = self._jobs.start(
            "close",
            T("closing", "Reading back both copies"),
            lambda progress: self._check_parts(take, ended, recovered, progress),
            session=take.session.id,
        )
        task.add_done_callback(lambda done: self._closing_done(done.result()))
        return self._jobs.id_of(task)

    def _check_parts(
        self,
        take: RunningTake,
        ended: Sequence[KeptRecording],
        recovered: Future[None] | None,
        progress: Progress,
    ) -> dict[str, Any]:
        if recovered is not None:
            recovered.result()
        kept = self._ground.thread.wait(self._store.recordings.of_session, take.session.id)
        parts = [*take.parts_before(kept), *ended]
        records = with_true_gaps([part.record for part in parts])
        exact = [replace(part, record=one) for part, one in zip(parts, records, strict=True)]
        return self._check_all(take.session, exact, progress)

    def _note_checks(self, session: Session, numbers: list[int], report: ClosingReport) -> None:
        with self._store.transaction():
            for check in report.checks:
                self._store.recordings.add_check(session.id, check, _now())
            for number, record in zip(numbers, report.records, strict=True):
                self._store.recordings.set_sound(number, record.audio_rms_dbfs)
            self._store.audit.append(
                self._sessions.who,
                "recording.checked",
                session.id,
                {check.path: check.verified for check in report.checks},
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


def _starts(found: Iterable[RecoveredCopy]) -> dict[Path, str]:
    """When recordings that were closed now had begun, by their folders; blocks."""
    starts = {}
    for copy in found:
        with suppress(RecordingError):  # its disk has gone again
            starts[copy.folder] = str(read_manifest(copy.folder).data.get("started_at") or "")
    return starts


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
