"""A button that opens a menu of sheets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from app.ui.archive.sheet import Sheet
from app.ui.widgets.button import SecondaryButton


class SheetMenu(SecondaryButton):
    """``sheet_asked(type)``: one was chosen. Gone where there is none to choose."""

    sheet_asked = Signal(object)

    def __init__(
        self, words: str, sheets: Sequence[type[Sheet]], parent: QWidget | None = None
    ) -> None:
        super().__init__(words, parent=parent)
        self.menu = QMenu(self)
        for sheet in sheets:
            action = self.menu.addAction(sheet.button_words().replace("&", "&&"))
            action.triggered.connect(lambda _=False, s=sheet: self.sheet_asked.emit(s))
        self.clicked.connect(self._open)
        if not sheets:
            self.hide()

    def _open(self) -> None:
        self.menu.setMinimumWidth(self.width())
        self.menu.popup(self.mapToGlobal(self.rect().bottomLeft()))
