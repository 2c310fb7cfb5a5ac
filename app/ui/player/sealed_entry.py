"""Opening the sealed parts: a person with the duty, a reason, noted before anything is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton


class SealedEntry(QWidget):
    """``opened(person, reason)``: the parts are to be opened."""

    opened = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person, self.reason = QLineEdit(), QLineEdit()
        self.person.setPlaceholderText(tr("player", "Who views it (chair or archivist)"))
        self.reason.setPlaceholderText(tr("player", "Why it is viewed; this goes into the log"))
        self.button = SecondaryButton(tr("player", "Open and note it"))
        self.button.clicked.connect(self._open)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space(2))
        row.addWidget(self.person, 2)
        row.addWidget(self.reason, 3)
        row.addWidget(self.button)
        for field in (self.person, self.reason):
            field.textChanged.connect(self._judge)
        self._judge()

    def clear(self) -> None:
        """Forget who asked and why."""
        self.person.clear()
        self.reason.clear()

    def _judge(self) -> None:
        said = " ".join(self.reason.text().split())
        complete = bool(self.person.text().strip()) and len(said) >= LEAST_REASON
        self.button.setEnabled(complete)

    def _open(self) -> None:
        self.opened.emit(self.person.text().strip(), " ".join(self.reason.text().split()))
