"""Where a marker gets its words: type, press Enter; F8 alone places one without."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton

TEXT_LENGTH = 200


class MarkerEntry(QWidget):
    """``placed(text)``: a person wants a marker now, with these words."""

    placed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit()
        self.field.setMaxLength(TEXT_LENGTH)
        self.field.setPlaceholderText(tr("marker", "What is happening now, in a few words"))
        self.field.setAccessibleName(tr("marker", "Words of the marker"))
        self.button = SecondaryButton(tr("marker", "Mark"), "Enter")
        self.field.returnPressed.connect(self.place)
        self.button.clicked.connect(self.place)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.field, 1)
        line.addWidget(self.button)

    def place(self) -> None:
        """Place the marker with the words typed so far, and empty the field."""
        text = self.field.text().strip() or tr("marker", "Marker")
        self.field.clear()
        self.placed.emit(text)
