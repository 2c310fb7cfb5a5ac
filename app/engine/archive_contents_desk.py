"""The desk of what a session holds beside its recordings: cases, tests, custody of its copies."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from app.dossier.confidentiality import hide_names, names_of, shown_document, shown_title
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.test_results import run_folder, run_name, sealed_result
from app.model.checklist import PreSessionTest
from app.model.dossier import Case, CaseDocument
from app.model.readiness import TestPaper
from app.reception.sessions import Reception


class ArchiveContentsDesk:
    """Answers ``archive.contents``. Of a confidential case no name and no title is told."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._reception = Reception(ground.store)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"archive.contents": self.contents}

    def start(self) -> None:
        """Nothing is left over from before."""

    async def close(self) -> None:
        """Nothing to leave off."""

    async def contents(self, session: str) -> dict[str, Any]:
        """``cases`` with their ``documents``, the ``tests`` of a session, newest first, and the
        ``history`` of its copies, oldest first.

        The ``summary`` of a test is None where its result is not, byte for byte, the one that was
        sealed. Raises :class:`~app.model.errors.ReceptionError` for a session that is not there.
        """
        return await self._ground.thread.run(self._contents, session)

    def _contents(self, session: str) -> dict[str, Any]:
        store = self._ground.store
        self._reception.get(session)
        cases = store.dossiers.of_session(session)
        names = names_of(cases)
        papers: dict[str, TestPaper] = {}
        for paper in store.test_papers.of_session(session):
            papers[paper.run_id] = paper
        runs = store.tests.of_session(session)
        return {
            "cases": [self._case(case, names) for case in cases],
            "tests": [self._test(run, papers.get(run_name(run))) for run in reversed(runs)],
            "history": self._history(session, names),
        }

    def _history(self, session: str, names: tuple[str, ...]) -> list[dict[str, Any]]:
        found = self._ground.store.custody.of_session(session)
        copies = {copy.id: copy for copy in found.copies}
        media = {one.id: one.name for one in self._ground.store.custody.media()}
        rows = []
        for event in found.events:
            copy = copies.get(event.copy)
            row = {
                "at": event.at,
                "who": event.who,
                "action": event.action,
                "why": hide_names(event.why, names),
                "form": str(copy.form) if copy is not None else "",
                "path": copy.path if copy is not None else "",
                "medium": media.get(event.medium, ""),
                "receiver": hide_names(_receiver(event.details), names),
            }
            rows.append(row)
        return rows

    def _case(self, case: Case, names: tuple[str, ...]) -> dict[str, Any]:
        documents = self._ground.store.dossiers.documents(case.id)
        return {
            "id": case.id,
            "title": hide_names(shown_title(case), names),
            "confidential": case.confidential,
            "documents": [_document(case, document, names) for document in documents],
        }

    def _test(self, run: PreSessionTest, paper: TestPaper | None) -> dict[str, Any]:
        result = sealed_result(self._ground, run) if run.finished_at else None
        folder = run_folder(self._ground, run)
        return {
            "run": run_name(run),
            "phase": str(run.phase),
            "started_at": run.started_at,
            "finished_at": run.finished_at,
            "finished_by": run.finished_by,
            "summary": (result or {}).get("summary"),
            "paper": _there(folder / paper.pdf) if paper is not None else "",
        }


def _document(case: Case, document: CaseDocument, names: tuple[str, ...]) -> dict[str, Any]:
    return {
        "id": document.id,
        "title": hide_names(shown_document(case, document, ""), names),
        "kind": str(document.kind),
        "pages": document.pages,
        "seconds": document.seconds,
        "bytes": sum(original.bytes for original in document.originals),
        "late": document.late,
        "withdrawn": bool(document.withdrawn),
    }


def _receiver(details: Mapping[str, Any]) -> str:
    """To whom a copy was handed over, with the unit; empty for every other event."""
    told = (str(details.get(name) or "") for name in ("receiver", "receiver_unit"))
    return ", ".join(one for one in told if one)


def _there(path: Path) -> str:
    return str(path) if path.exists() else ""
