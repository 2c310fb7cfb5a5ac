"""A small table of texts that is edited by keyboard: rows are added, removed and moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import Label, Role, plain_tip

_ROW_HEIGHT = space(9)
_EDITOR_STYLE = (
    "QTableView::item { padding: 0 8px; }"
    "QTableView QLineEdit { min-height: 0; padding: 0 4px; border-radius: 0; }"
)


class TextTable(QTableWidget):
    """Insert adds, Delete removes, Alt with an arrow moves, Enter edits."""

    add_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys of the list; while a cell is edited they are the cell's."""
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


class RowTable(QWidget):
    """``columns``: (words, width in steps of the grid, 0 for what is left)."""

    def __init__(
        self, title: str, columns: Sequence[tuple[str, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = len(columns)
        self.table = self._make_table(title, columns)
        self.add = QuietButton(tr("case form", "Add"), "Ins")
        self.remove = QuietButton(tr("case form", "Remove"), "Del")
        self.up = QuietButton(tr("case form", "Up"), "Alt ↑")
        self.down = QuietButton(tr("case form", "Down"), "Alt ↓")
        self.add.clicked.connect(self.add_row)
        self.remove.clicked.connect(self.remove_row)
        self.up.clicked.connect(lambda: self.move_row(-1))
        self.down.clicked.connect(lambda: self.move_row(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.add, self.remove, self.up, self.down):
            button.margin_px = space(2)
            buttons.addWidget(button)
        buttons.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(Label(title, Role.SMALL))
        box.addWidget(self.table, 1)
        box.addLayout(buttons)

    def _make_table(self, title: str, columns: Sequence[tuple[str, int]]) -> TextTable:
        table = TextTable(0, len(columns))
        table.setAccessibleName(title)
        table.setHorizontalHeaderLabels([words for words, _ in columns])
        head = table.horizontalHeader()
        for place, (_, steps) in enumerate(columns):
            fixed = QHeaderView.ResizeMode.Fixed if steps else QHeaderView.ResizeMode.Stretch
            head.setSectionResizeMode(place, fixed)
            if steps:
                head.resizeSection(place, space(steps))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        head.setHighlightSections(False)
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        table.verticalHeader().hide()
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setWordWrap(False)
        table.setStyleSheet(_EDITOR_STYLE)
        table.add_asked.connect(self.add_row)
        table.remove_asked.connect(self.remove_row)
        table.move_asked.connect(self.move_row)
        return table

    def show_rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Show these rows in place of all."""
        self.table.setRowCount(0)
        for row in rows:
            self._insert(self.table.rowCount(), row)

    def rows(self) -> list[list[str]]:
        """The rows that say something, blanks at the ends taken off."""
        read = [
            [self._text(row, column) for column in range(self.columns)]
            for row in range(self.table.rowCount())
        ]
        return [row for row in read if any(row)]

    def add_row(self) -> None:
        """Add a row below the chosen one, ready to be typed."""
        row = self.table.currentRow() + 1 or self.table.rowCount()
        self._insert(row, [""] * self.columns)
        self.table.setCurrentCell(row, 0)
        self.table.setFocus()
        self.table.edit(self.table.model().index(row, 0))

    def remove_row(self) -> None:
        """Remove the chosen row."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def move_row(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1)."""
        row, column = self.table.currentRow(), max(0, self.table.currentColumn())
        other = row + by
        if row < 0 or not 0 <= other < self.table.rowCount():
            return
        moved = [self._text(row, place) for place in range(self.columns)]
        self.table.removeRow(row)
        self._insert(other, moved)
        self.table.setCurrentCell(other, column)

    def _insert(self, row: int, texts: Sequence[str]) -> None:
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            self.table.setItem(row, column, item)

    def _text(self, row: int, column: int) -> str:
        item = self.table.item(row, column)
        return " ".join(item.text().split()) if item is not None else ""
