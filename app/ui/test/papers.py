"""Papers of the test page: the record of a finished run, and the checklist to tick by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.errors import AppError, ChecklistError, error_from_json
from app.model.text import T
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role

MOST_SHOWN = 3
"""So many earlier records are offered; all of them lie in the folder of the evidence."""


class RecordRow(QWidget):
    """``wanted()``: a record is to be written; ``opened(path)``: one is to be seen."""

    wanted = Signal()
    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make = SecondaryButton(tr("test record", "Write the record"))
        self.make.clicked.connect(self.wanted)
        self.words = ElidedLabel("", Role.SMALL)
        self._shown: list[str] = []
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.make)
        line.addWidget(self.words, 1)
        self._papers = QVBoxLayout()
        self._papers.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, space(2))
        box.setSpacing(space(1))
        box.addLayout(line)
        box.addLayout(self._papers)

    def show_papers(self, papers: Sequence[Mapping[str, Any]], *, busy: bool) -> None:
        """Show the records of one run, newest first."""
        self.make.setEnabled(not busy)
        if busy:
            self.words.setText(tr("test record", "The record is being written…"))
        elif papers:
            words = tr("test record", "PDF and DOCX, kept unchanged beside the result")
            self.words.setText(words)
        else:
            self.words.setText(tr("test record", "Not written yet: waivers first, to be signed"))
        shown = list(papers[:MOST_SHOWN])
        files = [str(paper["pdf"]) for paper in shown]
        if files == self._shown:
            return
        self._shown = files
        while self._papers.count():
            entry = self._papers.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.deleteLater()
        for paper in shown:
            self._papers.addWidget(self._paper(paper))

    def _paper(self, paper: Mapping[str, Any]) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        at = figures.parse_time(str(paper["made_at"]))
        moment = figures.moment_in_words(at) if at is not None else ""
        words = tr("test record", "Record no. {number}, {moment}, {person}").format(
            number=paper["number"], moment=moment, person=paper["made_by"]
        )
        line.addWidget(ElidedLabel(words, Role.BODY), 1)
        for kind, name in (("PDF", paper["pdf"]), ("DOCX", paper["docx"])):
            button = QuietButton(tr("test record", "Open {kind}").format(kind=kind))
            path = str(Path(str(paper["folder"])) / str(name))
            button.clicked.connect(lambda _checked=False, path=path: self.opened.emit(path))
            line.addWidget(button)
        return row


class SheetRow(QWidget):
    """``wanted()``: the checklist is to be printed."""

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.make = SecondaryButton(tr("test record", "Print the checklist"))
        self.make.clicked.connect(self.wanted)
        words = tr(
            "test record", "On paper, of the same revision, for when the computer cannot be used"
        )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, space(2), 0, 0)
        line.setSpacing(space(3))
        line.addWidget(self.make)
        line.addWidget(Label(words, Role.SMALL, wrap=True), 1)


class TestPapers(QObject):
    """Has papers written and opens them. ``told(AppError)``: what went wrong."""

    __test__ = False

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._run: Mapping[str, Any] = {}
        self._phase = ""
        self._jobs: set[str] = set()
        self.record = RecordRow()
        self.sheet = SheetRow()
        self.record.wanted.connect(self._write)
        self.record.opened.connect(self.open)
        self.sheet.wanted.connect(self._print)

    def show(self, run: Mapping[str, Any], phase: str) -> None:
        """Follow a run (empty: none) and the phase that is on the stage."""
        self._run, self._phase = run, phase
        finished = run.get("state") == "finished"
        self.record.setVisible(finished)
        if finished:
            papers = [
                paper
                for paper in self._bridge.state.items("test_papers")
                if paper.get("run_id") == run.get("run_id")
            ]
            self.record.show_papers(papers, busy=bool(self._jobs))

    def follow_jobs(self) -> None:
        """Open what was written; tell why where it was not."""
        for job in self._bridge.state.items("jobs"):
            if job["id"] not in self._jobs or job["state"] == "running":
                continue
            self._jobs.discard(str(job["id"]))
            if job.get("error"):
                self.told.emit(error_from_json(job["error"]))
            elif job["kind"] == "test_paper" and job.get("result"):
                self.open(str(job["result"]["pdf"]))
        self.show(self._run, self._phase)

    def open(self, path: str) -> None:
        """Open a paper with what the system has for it."""
        exists = bool(path) and Path(path).exists()
        if not exists or not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.told.emit(
                ChecklistError(
                    T("test record", "{path} cannot be opened.")(path=path),
                    meaning=T("test record", "No program opens it, or it is not there any more."),
                    action=T("test record", "Open it from the file manager."),
                )
            )

    def _write(self) -> None:
        args = {"run_id": self._run.get("run_id"), "session": self._run.get("session")}
        self._begin("test.record", args)

    def _print(self) -> None:
        self._begin("test.paper", {"phase": self._phase})

    def _begin(self, command: str, args: Mapping[str, Any]) -> None:
        person = str(self._bridge.state.mapping("setup").get("operator") or "")
        self._bridge.command(
            command, {**args, "person": person}, on_done=self._begun, on_error=self._refused
        )

    def _begun(self, answer: Any) -> None:
        self._jobs.add(str((answer or {}).get("job")))
        self.follow_jobs()

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)
