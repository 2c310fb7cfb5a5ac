"""What can be done with a session: the primary button, the sheets, how far a check of it is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.groups import EXPORT
from app.ui.archive.sheet import Sheet
from app.ui.archive.sheet_menu import SheetMenu
from app.ui.archive.sheets import SESSION_SHEETS
from app.ui.archive.work_words import Job
from app.ui.closing.job_card import job_words
from app.ui.session.space_bar import SpaceBar
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

BUTTONS_SHOWN = 2
"""So many sheets have a button of their own; the others stand in the menu below."""

_WIDTH = space(68)


class SheetButtons(QWidget):
    """``sheet_asked(type)``; ``primary_slot`` takes the primary button."""

    sheet_asked = Signal(object)

    def __init__(
        self, sheets: Sequence[type[Sheet]] = SESSION_SHEETS, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setFixedWidth(_WIDTH)
        self.primary_slot = QHBoxLayout()
        self.course = SpaceBar()
        self.words = Label("", Role.SMALL, wrap=True)
        self.buttons: dict[str, SecondaryButton] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(self.primary_slot)
        box.addWidget(self.course)
        box.addWidget(self.words)
        others = [one for one in sheets if one.group != EXPORT]
        for sheet in others[:BUTTONS_SHOWN]:
            button = self.buttons[sheet.sheet_id] = SecondaryButton(sheet.button_words())
            button.clicked.connect(lambda _=False, s=sheet: self.sheet_asked.emit(s))
            box.addWidget(button)
        self.more = SheetMenu(tr("archive page", "More…"), others[BUTTONS_SHOWN:])
        self.more.sheet_asked.connect(self.sheet_asked)
        box.addWidget(self.more)
        box.addStretch()
        self.show_verifying(None)

    def show_verifying(self, job: Job | None) -> None:
        """Show how far the check of this session's copies is; None: none is under way."""
        self.course.setVisible(job is not None)
        self.words.setVisible(job is not None)
        if job is not None:
            total = float(job.get("total") or 0)
            self.course.show_used(float(job.get("done") or 0) / total if total else 0.0)
            self.words.setText(job_words(job))
