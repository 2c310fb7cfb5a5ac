"""A small table that is edited by keyboard: its look, and the keys that change its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget

from app.ui.theme.tokens import space

_ROW_HEIGHT = space(9)
_EDITOR_STYLE = (
    "QTableView::item { padding: 0 8px; }"
    "QTableView QLineEdit, QTableView QSpinBox { min-height: 0; padding: 0 4px; border-radius: 0; }"
)


class EditTable(QTableWidget):
    """Insert adds, Delete removes, Alt with an arrow moves a row, Enter edits.

    ``columns``: (words, width in steps of the grid, 0 for what is left).
    """

    add_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)

    def __init__(self, name: str, columns: Sequence[tuple[str, int]]) -> None:
        super().__init__(0, len(columns))
        self.setAccessibleName(name)
        self.setHorizontalHeaderLabels([words for words, _ in columns])
        head = self.horizontalHeader()
        for place, (_, steps) in enumerate(columns):
            fixed = QHeaderView.ResizeMode.Fixed if steps else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, fixed)
            if steps:
                head.resizeSection(place, space(steps))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setHighlightSections(False)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrap(False)
        self.setStyleSheet(_EDITOR_STYLE)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys of the list; while a cell is edited they are what its editor left over."""
        key, alt = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if self.state() is QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Insert:
            self.add_asked.emit()
        elif key == Qt.Key.Key_Delete:
            self.remove_asked.emit()
        elif alt and key in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.move_asked.emit(-1 if key == Qt.Key.Key_Up else 1)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def place_of_move(self, by: int) -> tuple[int, int] | None:
        """The chosen row and where it goes, up (-1) or down (1); None where it cannot go."""
        row = self.currentRow()
        other = row + by
        return (row, other) if row >= 0 and 0 <= other < self.rowCount() else None

    def edit_row(self, row: int) -> None:
        """Go to the first cell of a row, ready to be typed."""
        self.setCurrentCell(row, 0)
        self.setFocus()
        self.edit(self.model().index(row, 0))

    def words_at(self, row: int, column: int) -> str:
        """What stands in a cell, blanks taken together."""
        item = self.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""
