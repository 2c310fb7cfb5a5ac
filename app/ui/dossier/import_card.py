"""Documents on their way in: how far, how fast, how long still; afterwards what came of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.closing.job_card import JobCard, job_error
from app.ui.dossier.words import words_of
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import Card, Label, Role

Job = Mapping[str, Any]
KIND = "dossier"
MOST_REFUSED = 6


class ImportCard(QWidget):
    """``cancel_asked(id)``. Away while nothing comes in and the last answer was read."""

    cancel_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._watched: set[str] = set()
        self.job = JobCard()
        self.job.cancel_asked.connect(self.cancel_asked)
        self.answer = Card()
        self.head = Label("", Role.STRONG, wrap=True)
        self.lines = Label("", Role.SMALL, wrap=True)
        self.understood = QuietButton(tr("dossier import", "Understood"))
        self.understood.clicked.connect(self.answer.hide)
        line = QHBoxLayout()
        line.addWidget(self.head, 1)
        line.addWidget(self.understood)
        self.answer.body.setContentsMargins(space(4), space(2), space(2), space(2))
        self.answer.body.addLayout(line)
        self.answer.body.addWidget(self.lines)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.job)
        box.addWidget(self.answer)
        self.job.hide()
        self.answer.hide()

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Render the works of this kind; one that ends under these eyes leaves its answer."""
        ours = [job for job in jobs if job.get("kind") == KIND]
        running = [job for job in ours if job.get("state") == "running"]
        self.job.setVisible(bool(running))
        if running:
            self.job.show_job(running[-1])
            self.answer.hide()
        for job in ours:
            identity = str(job.get("id"))
            if job.get("state") == "running":
                self._watched.add(identity)
            elif identity in self._watched:
                self._watched.discard(identity)
                self._say(job)

    def _say(self, job: Job) -> None:
        result = job.get("result") or {}
        failed = job_error(job)
        refused = list(result.get("refused") or [])
        self.head.setText(failed or import_words(result))
        self.head.set_tone("caution" if failed or refused else "good")
        told = [words_of(one) for one in refused[:MOST_REFUSED]]
        if len(refused) > MOST_REFUSED:
            more = tr("dossier import", "and {count} more files")
            told.append(more.format(count=len(refused) - MOST_REFUSED))
        self.lines.setText("\n".join(told))
        self.lines.setVisible(bool(told))
        self.answer.show()


def import_words(result: Mapping[str, Any]) -> str:
    """How many came in, were here already, and were refused."""
    added, again, refused = (_count(result.get(k)) for k in ("added", "duplicates", "refused"))
    parts = [tr("dossier import", "{count} documents added").format(count=added)]
    if again:
        parts.append(tr("dossier import", "{count} were here already").format(count=again))
    if refused:
        parts.append(tr("dossier import", "{count} not taken").format(count=refused))
    return " · ".join(parts)


def _count(value: Any) -> int:
    return len(value) if isinstance(value, list) else int(value or 0)
