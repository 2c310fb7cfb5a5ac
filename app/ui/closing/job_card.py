"""A long work in place: what it is, how far, how fast, how long still, and a way to stop it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.model.jobs import BYTES
from app.model.text import Text
from app.system import figures
from app.system.i18n import render, told_words, tr
from app.ui.session.space_bar import SpaceBar
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

Job = Mapping[str, Any]


def job_words(job: Job) -> str:
    """Progress, rate and time left on one line; what is not known yet is left out. Work that
    counts no bytes has its share and the time left.
    """
    done, total = float(job.get("done") or 0), float(job.get("total") or 0)
    if not total:
        return tr("job", "Getting ready…")
    counts_bytes = job.get("unit", BYTES) == BYTES
    if not done and counts_bytes:
        return tr("job", "Beginning… {total} in all").format(total=figures.size(total))
    parts = [figures.percent(min(1.0, done / total))]
    if counts_bytes:
        sizes = {"done": figures.size(done), "total": figures.size(total)}
        parts.append(tr("job", "{done} of {total}").format(**sizes))
    if counts_bytes and job.get("rate"):
        parts.append(figures.rate(float(job["rate"])))
    if job.get("eta_s") is not None:
        parts.append(tr("job", "{span} left").format(span=figures.span(float(job["eta_s"]))))
    return " · ".join(parts)


def running_words(job: Job) -> str:
    """What a running work waits for, if anything, and how far it is."""
    message = job.get("message")
    told = render(Text.from_json(message)) if message else ""
    return " ".join(part for part in (told, job_words(job)) if part)


def job_error(job: Job) -> str:
    """Why a work ended without its result, as the engine says it; empty while it goes well."""
    if job.get("state") not in {"failed", "cancelled"}:
        return ""
    error = job.get("error") or {}
    texts = [error.get(part) for part in ("what", "meaning", "action")]
    sentences = [text for text in texts if text] or [job.get("message")]
    return " ".join(render(Text.from_json(text)) for text in sentences if text)


class JobCard(Card):
    """``cancel_asked(id)``: a person wants the work to stop."""

    cancel_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._id = ""
        self.title = Label("", Role.LEAD_STRONG, wrap=True)
        self.bar = SpaceBar()
        self.words = Label("", Role.MUTED, wrap=True)
        self.cancel = SecondaryButton(tr("job", "Stop this work"))
        self.cancel.clicked.connect(lambda: self.cancel_asked.emit(self._id))
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.words, 1)
        line.addWidget(self.cancel)
        self.body.addWidget(self.title)
        self.body.addWidget(self.bar)
        self.body.addLayout(line)

    def show_job(self, job: Job) -> None:
        """Render a running work of the topic ``jobs``."""
        self._id = str(job.get("id", ""))
        title = job.get("title")
        self.title.setText(told_words(title))
        total = float(job.get("total") or 0)
        self.bar.show_used(float(job.get("done") or 0) / total if total else 0.0)
        self.words.setText(running_words(job))
