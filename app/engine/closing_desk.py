"""The desk of the end: a stopped recording is noted, its copies are read back and reported on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Collection, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.engine.closing import ClosingReport, check_copies, recovered_record
from app.engine.ground import Ground
from app.engine.head_outside import HeadOutside
from app.engine.job_desk import JobDesk
from app.engine.late_entries import REFUSALS, LateEntries
from app.engine.meeting_summary import meeting_of
from app.engine.recovered import copies_of, disks_of, starts
from app.engine.running_take import RunningTake, with_true_gaps
from app.engine.session_desk import SessionDesk
from app.model.clock import wall_now
from app.model.jobs import Progress
from app.model.reception import Session
from app.model.recording import CopyRecord, KeptRecording, RecordingRecord, RecordState
from app.model.text import T, Text
from app.recording.recovery import RecoveredCopy, recover, recovered_json
from app.system.memory import give_back

log = logging.getLogger(__name__)

NOWHERE_ELSE: Mapping[str, str] = {}
NOTED_WITHIN_S = 3.0
"""So long the end of a recording waits for a database that does not answer."""


class ClosingDesk:
    """Keeps the topic ``closing``: the report of the last recording."""

    def __init__(self, ground: Ground, sessions: SessionDesk, jobs: JobDesk) -> None:
        self._ground = ground
        self._store = ground.store
        self._outside = HeadOutside(ground)
        self._sessions = sessions
        self._jobs = jobs
        self._noting: set[asyncio.Task[Mapping[str, int] | None]] = set()
        self.late = LateEntries(ground.thread, ground.loop)
        self.late.on_entered = sessions.refresh
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
        pairs = dict.fromkeys([*disks, *disks_of(unclosed)])
        found: list[RecoveredCopy] = []
        for pair in pairs:
            found += await asyncio.to_thread(recover, *pair, leave=leave)
        for kept in unclosed:
            copies = await asyncio.to_thread(copies_of, kept, found)
            await self._ground.thread.run(self._note_recovered, kept, copies)
            if running is None or running.session.id != kept.session:
                await self._ground.thread.run(self._sessions.close_after_loss, kept.session)
        began = await asyncio.to_thread(starts, found)
        await self._ground.thread.run(self._note_unknown, found, began)
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
                    begun_at = starts.get(copies[0].folder) or wall_now()
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
        self._store.recordings.close(number, record, wall_now(), problem)
        details = {"copies": [recovered_json(copy) for copy in copies]}
        self._store.audit.append(self._sessions.who, "recording.recovered", session, details)

    def check_again(
        self,
        session: Session,
        kept: list[KeptRecording],
        noted: Mapping[str, str] | None = None,
    ) -> str:
        """Begin to read back all copies of a session once more; returns the job's id. What lies
        somewhere else than it is ``noted`` (by its present place) is noted there all the same.
        """
        task = self._jobs.start(
            "verify",
            T("closing", "Checking the copies of “{title}”")(title=session.title),
            lambda progress: self._check_all(session, kept, progress, noted or {}),
            session=session.id,
        )
        task.add_done_callback(lambda _done: self._sessions.refresh())
        return self._jobs.id_of(task)

    def _check_all(
        self,
        session: Session,
        kept: Sequence[KeptRecording],
        progress: Progress,
        noted: Mapping[str, str] = NOWHERE_ELSE,
    ) -> dict[str, Any]:
        records = [one.record for one in kept]
        report = check_copies(records, self._ground.paths.logs, progress)
        numbers = [one.id for one in kept]
        checks = tuple(replace(one, path=noted.get(one.path, one.path)) for one in report.checks)
        as_noted = replace(report, checks=checks)
        self.late.enter_from_job(self._note_checks, session, numbers, as_noted)
        return {**report.to_json(session.id), "meeting": self._meeting(session)}

    def _meeting(self, session: Session) -> dict[str, Any] | None:
        try:
            return self._ground.thread.wait(meeting_of, self._store, session.id)
        except REFUSALS:
            log.exception("what was kept of the meeting cannot be read")
            return None

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

    async def close(self) -> None:
        """Let what is still to be entered and left outside come to its end."""
        if self._noting:
            await asyncio.wait(self._noting)
        await self._outside.settle()
        await self.late.close()

    async def end(
        self, take: RunningTake, records: Sequence[RecordingRecord], problem: Text | None
    ) -> list[KeptRecording]:
        """Note what was recorded; returns the recordings of this part, one a source.

        The copies are closed on their disks already: what the database refuses is told of,
        entered when it writes again, and keeps nobody from reading the copies back. Whoever ends
        a recording waits ``NOTED_WITHIN_S`` for it.
        """
        ended_at = wall_now()
        ended = [
            KeptRecording(
                take.numbers.get(record.source, 0),
                take.session.id,
                take.started_at,
                ended_at,
                record,
                problem,
            )
            for record in records
        ]
        noting = asyncio.create_task(self._enter_end(take, ended))
        self._noting.add(noting)
        noting.add_done_callback(self._noting.discard)
        done, _still = await asyncio.wait([noting], timeout=NOTED_WITHIN_S)
        numbers = (noting.result() if done else None) or take.numbers
        return [replace(one, id=numbers.get(one.record.source, 0)) for one in ended]

    async def _enter_end(
        self, take: RunningTake, ended: Sequence[KeptRecording]
    ) -> Mapping[str, int] | None:
        """Enter the end; the numbers by source, None while that waits."""
        numbers = await self.late.enter(self._note_end, take, ended)
        folders = [Path(copy.path).parent for copy in ended[0].record.copies if copy.sha256]
        self._outside.leave_beside(folders)
        await self.late.enter(self._sessions.end, take.session.id)
        await self._sessions.show_again()
        return numbers

    def _note_end(self, take: RunningTake, ended: Sequence[KeptRecording]) -> Mapping[str, int]:
        """Note in database and audit log what was recorded (on the store's thread).

        A start that could not be noted at its time is noted now. Returns the numbers by source.
        """
        first = ended[0].record
        details = {
            "seconds": first.seconds,
            "frames": {one.record.source: one.record.frames for one in ended},
            "copies": {str(copy.role): copy.sha256 for copy in first.copies},
        }
        with self._store.transaction():
            numbers = take.numbers or self.note_start(take)
            for one in ended:
                number = numbers[one.record.source]
                self._store.recordings.close(number, one.record, one.ended_at, one.problem)
            self._store.audit.append(
                self._sessions.who, "recording.closed", take.session.id, details
            )
        return numbers

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
        of_session = self._store.recordings.of_session
        kept = self._ground.thread.wait(of_session, take.session.id) if take.earlier else []
        parts = [*take.parts_before(kept), *ended]
        records = with_true_gaps([part.record for part in parts])
        exact = [replace(part, record=one) for part, one in zip(parts, records, strict=True)]
        return self._check_all(take.session, exact, progress)

    def _note_checks(self, session: Session, numbers: list[int], report: ClosingReport) -> None:
        with self._store.transaction():
            for check in report.checks:
                self._store.recordings.add_check(session.id, check, wall_now())
            for number, record in zip(numbers, report.records, strict=True):
                number = number or self._number_of(session, record)  # noqa: PLW2901
                self._store.recordings.set_sound(number, record.audio_rms_dbfs)
            self._store.audit.append(
                self._sessions.who,
                "recording.checked",
                session.id,
                {check.path: check.verified for check in report.checks},
            )

    def _number_of(self, session: Session, record: RecordingRecord) -> int:
        """The number of a recording that was entered late."""
        paths = {copy.path for copy in record.copies}
        return next(
            kept.id
            for kept in self._store.recordings.of_session(session.id)
            if kept.record.source == record.source
            and paths.intersection(copy.path for copy in kept.record.copies)
        )

    def _closing_done(self, job: dict[str, Any]) -> None:
        if job["state"] == "done":
            self._ground.board.set("closing", job["result"])
        self._sessions.refresh()
        recording = self._ground.board.get("recording") or {}
        if recording.get("state", RecordState.IDLE) == RecordState.IDLE:
            self._ground.loop.run_in_executor(None, give_back)
