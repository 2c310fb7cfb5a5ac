"""The line above the stage that reminds of milestones; it stays until a person has read it."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.preparation_board.words import Row, reminder_words
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import ElidedLabel, Role


class ReminderLine(QFrame):
    """``opened(session)``: a person wants to see the milestones of this session."""

    opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "caution")
        self.reminders: list[Row] = []
        self.icon = StateIcon("caution")
        self.head = ElidedLabel("", Role.STRONG)
        self.body = ElidedLabel("", Role.SMALL)
        self.open = SecondaryButton(tr("preparation board", "See"))
        self.understood = QuietButton(tr("preparation board", "Understood"))
        self.open.clicked.connect(self._open)
        self.understood.clicked.connect(self._put_away)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.head)
        words.addWidget(self.body)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(4), space(1), space(3), space(1))
        line.setSpacing(space(3))
        line.addWidget(self.icon)
        line.addLayout(words, 1)
        line.addWidget(self.open)
        line.addWidget(self.understood)
        self.hide()

    def remind(self, reminders: Sequence[Row]) -> None:
        """Show these beside those that nobody has read yet; of one session at a time."""
        self.reminders += reminders
        self._show_next()

    def _show_next(self) -> None:
        if not self.reminders:
            self.hide()
            return
        session = self.reminders[0]["session"]
        now = datetime.now().astimezone()
        ours = [row for row in self.reminders if row["session"] == session]
        head, body = reminder_words(ours, now)
        self.head.setText(head)
        self.body.setText(body.replace("\n", " · "))
        late = any(row.get("state") == "late" for row in ours)
        self.icon.show_state("fail" if late else "caution")
        self.setAccessibleName(head)
        self.show()

    def _put_away(self) -> None:
        session = self.reminders[0]["session"]
        self.reminders = [row for row in self.reminders if row["session"] != session]
        self._show_next()

    def _open(self) -> None:
        session = str(self.reminders[0]["session"])
        self._put_away()
        self.opened.emit(session)
