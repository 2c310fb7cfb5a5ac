"""All long work in one place: how far, how fast, how long still; pause, go on, stop."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import told_words, tr
from app.ui.archive.work_words import OPEN_STATES, Job, course_words, state_of, state_word
from app.ui.session.space_bar import SpaceBar
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role, scrolled


class JobRow(Card):
    """One work. ``wished(command, id)``: ``job.pause``, ``job.resume`` or ``job.cancel``;
    ``session_asked(id)``: look at the session that it works on.
    """

    wished = Signal(str, str)
    session_asked = Signal(str)

    def __init__(self, job_id: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.job_id = job_id
        self._session = ""
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        self.title = ElidedLabel("", Role.STRONG)
        self.badge = StateBadge("running")
        self.bar = SpaceBar()
        self.words = Label("", Role.MUTED, wrap=True)
        self.look = SecondaryButton(tr("archive page", "Show the session"))
        self.pause = SecondaryButton(tr("archive page", "Pause"))
        self.resume = SecondaryButton(tr("archive page", "Go on"))
        self.cancel = SecondaryButton(tr("job", "Stop this work"))
        self.look.clicked.connect(lambda: self.session_asked.emit(self._session))
        for button, command in (
            (self.pause, "job.pause"),
            (self.resume, "job.resume"),
            (self.cancel, "job.cancel"),
        ):
            button.clicked.connect(lambda _=False, c=command: self.wished.emit(c, self.job_id))
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(self.title, 1)
        head.addWidget(self.badge)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.words, 1)
        for button in (self.look, self.pause, self.resume, self.cancel):
            foot.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(head)
        self.body.addWidget(self.bar)
        self.body.addLayout(foot)

    def show_job(self, job: Job) -> None:
        """Render a work of the topic ``jobs``."""
        state = str(job.get("state"))
        self._session = str(job.get("session") or "")
        self.title.setText(told_words(job.get("title")))
        self.badge.show_state(state_of(job), state_word(job))
        total = float(job.get("total") or 0)
        self.bar.show_used(float(job.get("done") or 0) / total if total else 0.0)
        self.bar.setVisible(state in OPEN_STATES)
        self.words.setText(course_words(job))
        self.words.set_tone("fail" if state == "failed" else "")
        resumable = bool(job.get("resumable"))
        self.look.setVisible(bool(self._session))
        self.pause.setVisible(state == "running" and bool(job.get("pausable")))
        self.resume.setVisible(resumable)
        self.cancel.setVisible(state == "running" or resumable)


class JobsPanel(QWidget):
    """All works of the topic ``jobs``, those under way first. Signals as :class:`JobRow` has."""

    wished = Signal(str, str)
    session_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, JobRow] = {}
        self.nothing = Label(
            tr("archive page", "No long work has run since the program was started."),
            Role.LEAD_MUTED,
            wrap=True,
        )
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, space(1), 0)
        self._box.setSpacing(space(3))
        self._box.addWidget(self.nothing)
        self._box.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(scrolled(inner))

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Render the topic; rows keep their widgets, so that a button is never pulled away."""
        ordered = sorted(jobs, key=lambda job: job.get("state") not in OPEN_STATES)
        shown = [str(job.get("id")) for job in ordered]
        for gone in [job_id for job_id in self.rows if job_id not in shown]:
            row = self.rows.pop(gone)
            row.hide()
            row.deleteLater()
        for place, job in enumerate(ordered):
            row = self.rows.get(shown[place]) or self._add(shown[place])
            row.show_job(job)
            if self._box.indexOf(row) != place:
                self._box.insertWidget(place, row)
        self.nothing.setVisible(not ordered)

    def _add(self, job_id: str) -> JobRow:
        row = self.rows[job_id] = JobRow(job_id)
        row.wished.connect(self.wished)
        row.session_asked.connect(self.session_asked)
        return row
