"""The record (Biên bản bàn giao) of an act: written once, kept in the data folder, judged again."""

from __future__ import annotations

import json
import threading
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Any

from app.archive.audit_proof import printed_head
from app.archive.check import digest_of
from app.archive.names import HANDOVER_PREFIX
from app.archive.paper_work import write_paper
from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.handovers import Handover, HandoverPaper
from app.model.jobs import SHARE, Progress

FOLDER = "handovers"
"""Folder of the data directory that keeps the records of handovers, one folder a session."""
HEAD = {"superior": "superior_body", "place": "paper_place", "symbol": "paper_symbol"}


class HandoverPapers:
    """Writes and judges papers. On threads of jobs."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._printing = threading.Lock()

    def write(self, act: Handover, who: str, progress: Progress) -> dict[str, Any]:
        """Write the record as PDF and DOCX, and note it; blocks for some seconds."""
        progress.expect(2, SHARE)
        order = self._ground.thread.wait(self._order, act)
        progress.advance(1)
        with self._printing:
            day = datetime.fromisoformat(act.given_at)
            number = 1 + self._ground.thread.wait(self._printed, act)
            stem = f"{HANDOVER_PREFIX}{day:%Y%m%d}-{act.session}-{act.id}"
            stem = stem if number == 1 else f"{stem}-{number}"
            folder = self._folder(act.session)
            papers = write_paper(order, folder, stem, self._ground.paths.logs)
            pdf, docx = papers.files
            files = (pdf.file, pdf.sha256, docx.file, docx.sha256)
            paper = HandoverPaper(act.id or 0, number, wall_now(), who, *files)
            self._ground.thread.wait(self._note, act, paper)
        progress.advance(1)
        return {**asdict(paper), "pdf": str(folder / pdf.file), "docx": str(folder / docx.file)}

    def judge(self, acts: Sequence[dict[str, Any]]) -> None:
        """Say of each paper of :func:`~app.model.handovers.handover_json` where it lies, and
        whether both its files are those that were written: ``path`` and ``docx_path`` are empty
        where the file is not there; ``unchanged`` is None where the PDF is not.
        """
        for act in acts:
            folder = self._folder(str(act["session"]))
            for paper in act["papers"]:
                pdf, docx = folder / paper["pdf"], folder / paper["docx"]
                paper["path"] = str(pdf) if pdf.is_file() else ""
                paper["docx_path"] = str(docx) if docx.is_file() else ""
                there = [
                    (file, paper[f"{kind}_sha256"])
                    for kind, file in (("pdf", pdf), ("docx", docx))
                    if file.is_file()
                ]
                same = all(digest_of(file) == sha256 for file, sha256 in there)
                paper["unchanged"] = same if paper["path"] else None

    def _folder(self, session: str) -> Path:
        return self._ground.paths.root / FOLDER / session

    def _order(self, act: Handover) -> dict[str, Any]:
        """What the paper is told; the head of the log is one that holds this act."""
        store, profile = self._ground.store, self._ground.figures.profile
        leaves = {name: profile.leaves.get(f"forms.{key}") for name, key in HEAD.items()}
        session = store.sessions.get(act.session)
        return {
            "kind": "handover_act",
            **{name: str(leaf.value or "") if leaf else "" for name, leaf in leaves.items()},
            "issuer": act.giver.unit or session.point_name,
            "act": {**asdict(act), "list_json": ""},
            "items": json.loads(act.list_json),
            "audit_head": printed_head(*store.audit.head()),
            "made_at": wall_now(),
        }

    def _printed(self, act: Handover) -> int:
        """How often its paper was printed, whatever has become of the files."""
        return len(self._ground.store.handovers.papers(act.id or 0))

    def _note(self, act: Handover, paper: HandoverPaper) -> None:
        store, details = self._ground.store, asdict(paper)
        with store.transaction():
            store.handovers.add_paper(paper)
            for session in dict.fromkeys(row["session"] for row in json.loads(act.list_json)):
                store.custody.note(paper.made_by, "handover.recorded", session, details=details)
            store.audit.append(paper.made_by, "handover.recorded", act.session, details)
