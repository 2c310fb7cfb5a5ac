"""The platform's own recording: what to press where, who pressed it, and its file afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from app.model.conference import PlatformRecording
from app.system.i18n import tr
from app.ui.closing.job_card import JobCard, job_error
from app.ui.connect.recording_words import recording_line, recording_state, steps_in
from app.ui.theme.tokens import space
from app.ui.tools.speaking import NameBox
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

IMPORT_KIND = "conference.import_recording"
_FILMS = "*.mp4 *.mkv *.webm *.mov *.avi *.m4a *.mp3 *.zip"


class RecordingCard(QWidget):
    """``told(state, person)``: a person says how it stands; ``imported(file, person)``."""

    told = Signal(str, str)
    imported = Signal(str, str)
    cancelled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.icon = StateIcon("not_done")
        self.title = Label("", Role.STRONG, wrap=True)
        self.words = Label("", Role.SMALL, wrap=True)
        self.steps = QVBoxLayout()
        self.steps.setSpacing(space(1))
        self.steps_head = Label(tr("platform recording", "How to start it there"), Role.EYEBROW)
        self.steps_head.hide()
        self._steps: list[str] = []
        self.person = NameBox()
        self.person.setAccessibleName(tr("platform recording", "Said by"))
        self.runs = SecondaryButton(tr("platform recording", "Recording is on in the room"))
        self.stopped = SecondaryButton(tr("platform recording", "It has been stopped"))
        self.missing = SecondaryButton(tr("platform recording", "No such recording here"))
        self.bring = SecondaryButton(tr("platform recording", "Bring in its file…"))
        self.runs.clicked.connect(lambda: self._tell(PlatformRecording.RUNNING))
        self.stopped.clicked.connect(lambda: self._tell(PlatformRecording.STOPPED))
        self.missing.clicked.connect(lambda: self._tell(PlatformRecording.NOT_OFFERED))
        self.bring.clicked.connect(self._open_dialog)
        self.job = JobCard()
        self.job.cancel_asked.connect(self.cancelled)
        self.failure = Label("", Role.SMALL, wrap=True)
        self.failure.set_tone("fail")
        self._lay_out()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.title, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(head)
        box.addWidget(self.words)
        self.person_label = Label(tr("platform recording", "Said by"), Role.MUTED)
        asking: tuple[QWidget, ...] = (self.runs, self.stopped, self.bring, self.job, self.failure)
        rest: tuple[QWidget, ...] = (self.person_label, self.person, self.missing)
        for widget in (*asking, *rest, self.steps_head):
            box.addWidget(widget)
        box.addLayout(self.steps)
        box.addStretch()

    @property
    def who(self) -> str:
        """The person who says how it stands."""
        return self.person.currentText().strip()

    def show_state(
        self,
        recording: Mapping[str, Any],
        steps: str,
        names: Sequence[str],
        jobs: Sequence[Mapping[str, Any]],
        *,
        over: bool,
    ) -> None:
        """Render ``recording`` of the topic ``conference``, the profile's steps, the import.

        ``over``: nothing is recorded here any more, so that the file can be brought in.
        """
        line = recording_line(recording)
        state = recording_state(recording)
        self.icon.show_state(line.state)
        self.title.setText(line.title)
        self.words.setText(line.words)
        self.words.setVisible(bool(line.words))
        before = {PlatformRecording.NOT_ASKED, PlatformRecording.DUE}
        self._show_steps(steps_in(steps) if state in before else [])
        if not self.person.count() and names:
            self.person.addItems(list(dict.fromkeys(names)))
        settled = state is PlatformRecording.FETCHED
        resumed = {PlatformRecording.STOPPED, PlatformRecording.NOT_OFFERED}
        self.runs.setVisible(state in before or (state in resumed and not over))
        self.stopped.setVisible(state is PlatformRecording.RUNNING and not over)
        self.missing.setVisible(state in before)
        ran = state in {PlatformRecording.STOPPED, PlatformRecording.RUNNING}
        self.bring.setVisible(over and ran)
        for widget in (self.person, self.person_label):
            widget.setVisible(not settled)
        self._show_job(jobs)

    def _show_steps(self, steps: list[str]) -> None:
        if steps == self._steps:
            return
        self._steps = steps
        self.steps_head.setVisible(bool(steps))
        while self.steps.count():
            item = self.steps.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, step in enumerate(steps, 1):
            self.steps.addWidget(Label(f"{number}. {step}", Role.SMALL, wrap=True))

    def _show_job(self, jobs: Sequence[Mapping[str, Any]]) -> None:
        own = [job for job in jobs if str(job.get("kind") or "") == IMPORT_KIND]
        running = next((job for job in own if job.get("state") == "running"), None)
        self.job.setVisible(running is not None)
        if running is not None:
            self.job.show_job(running)
            self.bring.hide()
        failure = job_error(own[0]) if own and running is None else ""
        self.failure.setText(failure)
        self.failure.setVisible(bool(failure))

    def _tell(self, state: PlatformRecording) -> None:
        self.told.emit(str(state), self.who)

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, tr("platform recording", "Recording of the meeting room"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        films = tr("platform recording", "Recordings ({kinds})").format(kinds=_FILMS)
        dialog.setNameFilters([films, tr("platform recording", "All files (*)")])
        dialog.fileSelected.connect(lambda path: self.imported.emit(path, self.who))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
