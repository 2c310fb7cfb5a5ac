"""Who speaks from here on: one choice, one press, on the timeline."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.session.choice_box import paint_arrow
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

NAME_LENGTH = 120


class SpeakingTool(QWidget):
    """``chosen(name)``: this person speaks now."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = NameBox()
        edit = self.name.lineEdit()
        assert edit is not None
        edit.setMaxLength(NAME_LENGTH)
        edit.setPlaceholderText(tr("tools", "Name, or whom the person speaks for"))
        edit.returnPressed.connect(self._pressed)
        self.name.setAccessibleName(tr("tools", "Who speaks"))
        self.button = SecondaryButton(tr("tools", "Note the speaker"))
        self.button.clicked.connect(self._pressed)
        self.name.editTextChanged.connect(self._refresh)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.name, 1)
        line.addWidget(self.button)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(Label(tr("tools", "Who speaks"), Role.EYEBROW))
        explains = tr("tools", "Stands on the timeline and becomes a chapter of the recording.")
        box.addWidget(Label(explains, Role.SMALL, wrap=True))
        box.addLayout(line)
        self._refresh()

    def show_names(self, names: Iterable[str]) -> None:
        """Offer these names; what was typed stays."""
        typed = self.name.currentText()
        offered = list(dict.fromkeys(name for name in names if name))
        if offered != [self.name.itemText(k) for k in range(self.name.count())]:
            self.name.clear()
            self.name.addItems(offered)
            self.name.setCurrentText(typed)

    def _refresh(self) -> None:
        self.button.setEnabled(bool(self.name.currentText().strip()))

    def _pressed(self) -> None:
        name = self.name.currentText().strip()
        if name:
            self.chosen.emit(name)
            self.name.setCurrentText("")


class NameBox(QComboBox):
    """A name to type or to take from a list, with an arrow that is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(space(30))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the field and its arrow."""
        super().paintEvent(event)
        paint_arrow(QPainter(self), self)
