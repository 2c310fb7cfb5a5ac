"""The run-of-show as a list to be edited: a title and minutes a step, all by keyboard."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QTableWidgetItem, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.edit_table import EditTable
from app.ui.widgets.label import Label, Role

TITLE, MINUTES = 0, 1
NEW_STEP_MINUTES = 5
_MINUTES_STEPS = 16
LONGEST_MINUTES = 720


class StepsEditor(QWidget):
    """``changed()``: a person changed the list."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = self._make_table()
        self.total = Label("", Role.SMALL)
        self.add = QuietButton(tr("session form", "Add"), "Ins")
        self.remove = QuietButton(tr("session form", "Remove"), "Del")
        self.up = QuietButton(tr("session form", "Up"), "Alt ↑")
        self.down = QuietButton(tr("session form", "Down"), "Alt ↓")
        self.add.clicked.connect(self.add_step)
        self.remove.clicked.connect(self.remove_step)
        self.up.clicked.connect(lambda: self.move_step(-1))
        self.down.clicked.connect(lambda: self.move_step(1))
        buttons = QHBoxLayout()
        buttons.setSpacing(0)
        for button in (self.add, self.remove, self.up, self.down):
            button.margin_px = space(2)
            button.setMinimumWidth(space(19))
            buttons.addWidget(button)
        buttons.addStretch()
        head = QHBoxLayout()
        head.addWidget(Label(tr("session form", "Run of show"), Role.SMALL), 1)
        head.addWidget(self.total)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addLayout(head)
        box.addWidget(self.table, 1)
        box.addLayout(buttons)
        self._count()

    def _make_table(self) -> EditTable:
        columns = ((tr("session form", "Step"), 0), (tr("session form", "Minutes"), _MINUTES_STEPS))
        table = EditTable(tr("session form", "Run of show"), columns)
        table.add_asked.connect(self.add_step)
        table.remove_asked.connect(self.remove_step)
        table.move_asked.connect(self.move_step)
        table.itemChanged.connect(self._edited)
        return table

    def show_steps(self, steps: Iterable[Mapping[str, Any]]) -> None:
        """Show these steps (``title``, ``planned_s``)."""
        self.table.blockSignals(True)
        self.table.setRowCount(0)
        for step in steps:
            minutes = round(float(step.get("planned_s") or 0) / 60)
            self._insert(self.table.rowCount(), str(step.get("title", "")), minutes)
        self.table.blockSignals(False)
        self._count()

    def steps(self) -> list[dict[str, Any]]:
        """The steps as the engine takes them; rows without a title are left out."""
        rows = [(self.table.words_at(row, TITLE), self._minutes(row)) for row in self._rows()]
        return [{"title": title, "planned_s": minutes * 60} for title, minutes in rows if title]

    def set_locked(self, locked: bool) -> None:
        """A run-of-show that is under way is shown and cannot be changed."""
        self.setEnabled(not locked)

    def add_step(self) -> None:
        """Add a step below the selected one, ready to be typed."""
        row = self.table.currentRow() + 1 or self.table.rowCount()
        self._insert(row, "", NEW_STEP_MINUTES)
        self.table.edit_row(row)
        self._edited()

    def remove_step(self) -> None:
        """Remove the selected step."""
        row = self.table.currentRow()
        if row >= 0:
            self.table.removeRow(row)
            self._edited()

    def move_step(self, by: int) -> None:
        """Move the selected step up (-1) or down (1)."""
        places, column = self.table.place_of_move(by), max(0, self.table.currentColumn())
        if places is None:
            return
        row, other = places
        title, minutes = self.table.words_at(row, TITLE), self._minutes(row)
        self.table.removeRow(row)
        self._insert(other, title, minutes)
        self.table.setCurrentCell(other, column)
        self._edited()

    def _insert(self, row: int, title: str, minutes: int) -> None:
        self.table.insertRow(row)
        for column, value in ((TITLE, title), (MINUTES, minutes)):
            item = QTableWidgetItem()
            # A number under the editor's role is edited in a box for numbers.
            item.setData(Qt.ItemDataRole.EditRole, value)
            self.table.setItem(row, column, item)

    def _rows(self) -> range:
        return range(self.table.rowCount())

    def _minutes(self, row: int) -> int:
        item = self.table.item(row, MINUTES)
        value = item.data(Qt.ItemDataRole.EditRole) if item is not None else 0
        return min(max(0, int(value or 0)), LONGEST_MINUTES)

    def _edited(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        minutes = sum(self._minutes(row) for row in self._rows())
        self.total.setText(
            tr("session form", "{steps} steps · {minutes} minutes").format(
                steps=self.table.rowCount(), minutes=minutes
            )
        )
