"""The head of the archive: the search, what holds for the whole archive, and the long work."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.system.i18n import tr
from app.ui.archive.sheet_menu import SheetMenu
from app.ui.archive.sheets import ARCHIVE_SHEETS
from app.ui.archive.work_words import OPEN_STATES, Job, summary_words
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, plain_tip

_FIELD_WIDTH = space(100)
_JOBS_WIDTH = space(80)
"""Dots that the words on the long work have at most: the search keeps its room."""


class ArchiveHead(QWidget):
    """``sheet_asked(type)``: a sheet of the whole archive; ``jobs_asked()``: the long work."""

    sheet_asked = Signal(object)
    jobs_asked = Signal()

    def __init__(self, field: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._jobs: Sequence[Job] = ()
        self._opened = False
        field.setMaximumWidth(_FIELD_WIDTH)
        self.menu = SheetMenu(tr("archive page", "Whole archive…"), ARCHIVE_SHEETS)
        self.menu.sheet_asked.connect(self.sheet_asked)
        self.jobs = SecondaryButton("")
        self.jobs.clicked.connect(self.jobs_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(Label(tr("archive page", "Archive"), Role.TITLE))
        line.addWidget(field, 2)
        line.addStretch(1)
        line.addWidget(self.menu)
        line.addWidget(self.jobs)
        self.show_jobs([])

    def show_jobs(self, jobs: Sequence[Job]) -> None:
        """Tell of the long work in short."""
        self._jobs = jobs
        words = summary_words(jobs)
        shown = self.jobs.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _JOBS_WIDTH)
        self.jobs.setText(tr("archive page", "Back to the session") if self._opened else shown)
        self.jobs.setToolTip(plain_tip(words))
        active = any(job.get("state") in {*OPEN_STATES, "failed"} for job in jobs)
        self.jobs.setVisible(self._opened or active or bool(jobs))

    def show_jobs_open(self, *, opened: bool) -> None:
        """The list of the long work is shown: the button leads back."""
        self._opened = opened
        self.show_jobs(self._jobs)
