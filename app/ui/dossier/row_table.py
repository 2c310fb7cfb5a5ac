"""A small table of texts that is edited by keyboard: rows are added, removed and moved."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.edit_table import EditTable
from app.ui.widgets.label import Label, Role, plain_tip


class RowTable(QWidget):
    """``columns``: (words, width in steps of the grid, 0 for what is left)."""

    def __init__(
        self, title: str, columns: Sequence[tuple[str, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.columns = len(columns)
        self.table = EditTable(title, columns)
        self.table.add_asked.connect(self.add_row)
        self.table.remove_asked.connect(self.remove_row)
        self.table.move_asked.connect(self.move_row)
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

    def show_rows(self, rows: Iterable[Sequence[str]]) -> None:
        """Show these rows in place of all."""
        self.table.setRowCount(0)
        for row in rows:
            self._insert(self.table.rowCount(), row)

    def rows(self) -> list[list[str]]:
        """The rows that say something, blanks at the ends taken off."""
        read = [
            [self.table.words_at(row, column) for column in range(self.columns)]
            for row in range(self.table.rowCount())
        ]
        return [row for row in read if any(row)]

    def add_row(self) -> None:
        """Add a row below the chosen one, ready to be typed."""
        row = self.table.currentRow() + 1 or self.table.rowCount()
        self._insert(row, [""] * self.columns)
        self.table.edit_row(row)

    def remove_row(self) -> None:
        """Remove the chosen row."""
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())

    def move_row(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1)."""
        places, column = self.table.place_of_move(by), max(0, self.table.currentColumn())
        if places is None:
            return
        row, other = places
        moved = [self.table.words_at(row, place) for place in range(self.columns)]
        self.table.removeRow(row)
        self._insert(other, moved)
        self.table.setCurrentCell(other, column)

    def _insert(self, row: int, texts: Sequence[str]) -> None:
        self.table.insertRow(row)
        for column, text in enumerate(texts):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text))
            self.table.setItem(row, column, item)
