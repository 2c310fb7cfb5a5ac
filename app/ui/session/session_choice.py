"""The list of sessions with its search field: open one, make one, or try the room out."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.session.row_list import SessionList
from app.ui.session.session_words import Row, found, state_mark, upcoming_first
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role


class SearchField(QLineEdit):
    """A search field; the down key goes into the list below it."""

    def __init__(self, words: str, below: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._below = below
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Down moves on to the list."""
        if event.key() == Qt.Key.Key_Down:
            self._below.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)


class SessionChoice(QWidget):
    """``opened(id)``, ``practice_asked()``. ``primary_slot`` takes the page's primary button."""

    opened = Signal(str)
    practice_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: Sequence[Row] = []
        self.list = SessionList(state_mark)
        self.search = SearchField(tr("session", "Find by title, point, chair or date"), self.list)
        self.search.textChanged.connect(self._show)
        self.list.opened.connect(self.opened)
        self.open_button = SecondaryButton(tr("session", "Open this session"), "Enter")
        self.open_button.clicked.connect(lambda: self.opened.emit(self.list.current_id()))
        self.list.chosen.connect(lambda _: self.open_button.setEnabled(True))
        self.practice = SecondaryButton(tr("session", "Practice run"))
        self.practice.setToolTip(
            tr("session", "Makes and opens a practice session; nothing of it counts as real.")
        )
        self.practice.clicked.connect(self.practice_asked)
        self.empty = Label("", Role.LEAD_MUTED, wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.primary_slot = QHBoxLayout()
        head = QHBoxLayout()
        head.setSpacing(space(4))
        head.addWidget(Label(tr("session", "Sessions"), Role.TITLE))
        head.addWidget(self.search, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self.open_button)
        foot.addWidget(self.practice)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(4))
        box.addLayout(head)
        box.addWidget(self.list, 1)
        box.addWidget(self.empty, 1)
        box.addLayout(foot)
        self._show()

    def show_sessions(self, rows: Sequence[Row]) -> None:
        """Show the topic ``sessions``."""
        self._rows = rows
        self._show()

    def _show(self) -> None:
        rows = found(upcoming_first(self._rows, datetime.now().astimezone()), self.search.text())
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.empty.setText(
            tr("session", "No session matches what was typed.")
            if self._rows
            else tr(
                "session", "There is no session yet. Make the first one, or try a practice run."
            )
        )
        if rows and not self.list.current_id():
            self.list.setCurrentIndex(self.list.rows.index(0))
        self.open_button.setEnabled(bool(self.list.current_id()))
