"""The desk of papers of the tests: the record of a run, the checklist to tick, the comparison."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Mapping
from dataclasses import asdict
from datetime import datetime
from typing import Any

from app import __version__
from app.archive.audit_proof import printed_head
from app.archive.paper_work import Papers, write_paper
from app.checklist.catalogue import checklist_revision, items_for
from app.checklist.comparison import compare
from app.checklist.contract import Item
from app.checklist.evidence import RESULT
from app.checklist.measurement import source_of, threshold_of
from app.checklist.point_rules import why_not_asked
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.session_desk import SessionDesk
from app.engine.test_figures import Figures
from app.engine.test_results import finished_run, last_good, read_result, run_folder, run_name
from app.model.checklist import Phase, PreSessionTest
from app.model.clock import wall_now
from app.model.errors import BadUsageError, ChecklistError
from app.model.jobs import SHARE, Progress
from app.model.readiness import TestPaper
from app.model.reception import PointRole, Session
from app.model.text import T
from app.settings.profile import Profile
from app.settings.test_rules import test_rules

PROGRAM = f"Điểm Cầu {__version__}"
RECORD_STEM, SHEET_STEM = "BIEN-BAN-KIEM-THU", "DANH-MUC-KIEM-TRA"
SHEETS = "papers"
"""Folder of the data directory that takes what is printed to be filled in by hand."""
PARTIES = "forms.test_record_parties"
HEAD = {"superior": "superior_body", "place": "paper_place", "symbol": "paper_symbol"}


class TestPaperDesk:
    """Keeps the topics ``test_papers`` and ``test_comparison``. Event-loop thread."""

    __test__ = False

    def __init__(
        self, ground: Ground, sessions: SessionDesk, jobs: JobDesk, figures: Figures
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._jobs = jobs
        self._figures = figures
        self._printing = threading.Lock()
        self._good: tuple[str, dict[str, Any] | None] = ("", None)
        self._looking: asyncio.Task[None] | None = None
        ground.board.set("test_papers", [])
        ground.board.set("test_comparison", None)
        ground.board.complete("test", self._run_changed)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"test.record": self.record, "test.paper": self.paper}

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: its papers are listed."""
        await self._announce()

    async def record(self, run_id: str, session: str = "", person: str = "") -> dict[str, Any]:
        """Begin to write the record of a finished run as PDF and DOCX; returns the job."""
        found = await self._session(session)
        row, sha256 = await self._ground.thread.run(finished_run, self._ground, found.id, run_id)
        profile = await self._figures.profile_of(found)
        order = {
            **_record_order(found, row, profile),
            "folder": str(run_folder(self._ground, row)),
            "result_sha256": sha256,
        }
        who = person.strip() or self._sessions.who
        task = self._jobs.start(
            "test_record",
            T("test record", "Record of the test {run}")(run=run_id),
            lambda progress: self._write_record(found, row, order, who, progress),
            session=found.id,
        )
        task.add_done_callback(lambda _done: self._refresh())
        return {"job": self._jobs.id_of(task)}

    async def paper(self, phase: str, person: str = "") -> dict[str, Any]:
        """Begin to write the checklist of a phase to be ticked by hand; returns the job."""
        wanted = _phase(phase)
        session = self._sessions.current
        profile = (
            await self._figures.profile_of(session)
            if session is not None
            else self._ground.figures.profile
        )
        role = session.point_role if session is not None else PointRole.CENTRAL
        items = [
            item
            for item in items_for(wanted, role)
            if why_not_asked(item.asked_where, role, profile, recorded=False) is None
        ]
        order = {
            **_sheet_order(wanted, items, profile),
            "session": asdict(session) if session is not None else None,
        }
        who = person.strip() or self._sessions.who
        task = self._jobs.start(
            "test_paper",
            T("test record", "Checklist on paper"),
            lambda progress: self._write_sheet(wanted, order, who, progress),
            session=session.id if session is not None else "",
        )
        return {"job": self._jobs.id_of(task)}

    def _write_record(
        self,
        session: Session,
        row: PreSessionTest,
        order: Mapping[str, Any],
        who: str,
        progress: Progress,
    ) -> dict[str, Any]:
        progress.expect(2, SHARE)
        folder = run_folder(self._ground, row)
        compared = self._ground.thread.wait(self._compared, session, row)
        head = printed_head(*self._ground.thread.wait(self._ground.store.audit.head))
        progress.advance(1)
        with self._printing:
            whole = {**order, "comparison": compared, "audit_head": head}
            stem = f"{RECORD_STEM}-{run_name(row)}"
            papers = write_paper(whole, folder, stem, self._ground.paths.logs)
        progress.advance(1)
        paper = _noted(session, row, papers, str(order["result_sha256"]), who)
        self._ground.thread.wait(self._note, paper)
        return {**asdict(paper), "folder": str(folder)}

    def _compared(self, session: Session, row: PreSessionTest) -> dict[str, Any] | None:
        good = last_good(self._ground, session, row.phase, row.id)
        result = read_result(run_folder(self._ground, row))
        return compare(good, result["items"]) if good and result else None

    def _note(self, paper: TestPaper) -> None:
        with self._ground.store.transaction():
            self._ground.store.test_papers.add(paper)
            self._ground.store.audit.append(
                paper.made_by, "test.recorded", paper.session, asdict(paper)
            )

    def _write_sheet(
        self, phase: Phase, order: Mapping[str, Any], who: str, progress: Progress
    ) -> dict[str, Any]:
        progress.expect(1, SHARE)
        folder = self._ground.paths.root / SHEETS
        with self._printing:
            stem = f"{SHEET_STEM}-{phase}"
            papers = write_paper(order, folder, stem, self._ground.paths.logs)
        progress.advance(1)
        file = papers.files[0]
        told = {"phase": str(phase), "revision": order["revision"], **asdict(file)}
        subject = str((order["session"] or {}).get("id") or "")
        self._ground.thread.wait(self._ground.store.audit.append, who, "test.paper", subject, told)
        return {**told, "pdf": str(folder / file.file)}

    async def _session(self, session_id: str) -> Session:
        current = self._sessions.current
        if session_id and (current is None or current.id != session_id):
            return await self._ground.thread.run(self._sessions.get, session_id)
        if current is None:
            raise ChecklistError(
                T("test record", "No session is open whose test could be recorded."),
                action=T("test record", "Open the session first."),
            )
        return current

    def _refresh(self) -> None:
        self._announcing = asyncio.create_task(self._announce())

    async def _announce(self) -> None:
        session = self._sessions.current
        papers: list[TestPaper] = []
        if session is not None:
            papers = await self._ground.thread.run(
                self._ground.store.test_papers.of_session, session.id
            )
        evidence = self._ground.paths.evidence
        rows = [
            {**asdict(paper), "folder": str(evidence / paper.session / paper.run_id)}
            for paper in reversed(papers)
        ]
        self._ground.board.set("test_papers", rows)

    def _run_changed(self, run: Any) -> Any:
        """Compare the run as it stands with the last good one of this room."""
        if run is None:
            self._ground.board.set("test_comparison", None)
            return run
        run_id = str(run["run_id"])
        if self._good[0] == run_id:
            self._tell(run)
        elif self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look(run_id, str(run["session"])))
        return run

    async def _look(self, run_id: str, session_id: str) -> None:
        session = await self._ground.thread.run(self._sessions.get, session_id)
        phase, _, number = run_id.rpartition("-")
        good = await self._ground.thread.run(
            last_good, self._ground, session, Phase(phase), int(number)
        )
        self._good = (run_id, good)
        run = self._ground.board.get("test")
        if run is not None:
            self._run_changed(run)

    def _tell(self, run: Mapping[str, Any]) -> None:
        good = self._good[1]
        told = {"run": run["run_id"], **compare(good, run["items"])} if good else None
        self._ground.board.set("test_comparison", told)


def _record_order(session: Session, row: PreSessionTest, profile: Profile) -> dict[str, Any]:
    rule = test_rules(profile).get(row.phase)
    window = rule.window(datetime.fromisoformat(session.starts_at)) if rule else None
    return {
        "kind": "test_record",
        "result_file": RESULT,
        "session": asdict(session),
        "made_at": wall_now(),
        "program": PROGRAM,
        "parties": _parties(profile),
        **{name: _words(profile, key) for name, key in HEAD.items()},
        "rule": rule.lead.source if rule else "",
        "window": [at.isoformat() for at in window] if window else None,
    }


def _sheet_order(phase: Phase, items: Any, profile: Profile) -> dict[str, Any]:
    return {
        "kind": "test_sheet",
        "phase": str(phase),
        "items": [_sheet_item(item, phase, profile) for item in items],
        "profile": {
            "title": profile.title,
            "revision": profile.revision,
            "sha256": profile.fingerprint,
        },
        "revision": checklist_revision(profile),
        "practice": profile.practice,
        "made_at": wall_now(),
        "program": PROGRAM,
        "parties": _parties(profile),
    }


def _sheet_item(item: Item, phase: Phase, profile: Profile) -> dict[str, Any]:
    return {
        "id": item.id,
        "title": item.title.to_json(),
        "question": item.question.text.to_json() if item.question else None,
        "threshold": threshold_of(item, profile).to_json(),
        "source": source_of(item, profile),
        "blocking": phase in item.blocking or item.shuts_unknown(profile),
    }


def _parties(profile: Profile) -> list[str]:
    leaf = profile.leaves.get(PARTIES)
    return [str(party) for party in (leaf.value if leaf is not None else None) or ()]


def _words(profile: Profile, key: str) -> str:
    """What the room writes at the head of papers; empty where nothing is set."""
    leaf = profile.leaves.get(f"forms.{key}")
    return str(leaf.value or "") if leaf is not None else ""


def _noted(
    session: Session, row: PreSessionTest, papers: Papers, result_sha256: str, who: str
) -> TestPaper:
    pdf, docx = papers.files
    return TestPaper(
        session.id,
        run_name(row),
        str(row.phase),
        papers.number,
        wall_now(),
        who,
        result_sha256,
        *(pdf.file, pdf.sha256, docx.file, docx.sha256),
    )


def _phase(text: str) -> Phase:
    try:
        return Phase(text)
    except ValueError as error:
        raise BadUsageError(
            T("checklist", "There is no test named “{phase}”.")(phase=text)
        ) from error
