"""The roll call of PF4: a point a row, four cells each, filled in as the points answer."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.test.roll_call_cell import RollCallCell
from app.ui.theme.tokens import space
from app.ui.widgets.label import ElidedLabel, Label, Role, scrolled

ANSWERS = ("hear", "see", "heard", "seen")


def question_words() -> dict[str, str]:
    """The heads of the columns: what a point says of itself."""
    return {
        "hear": tr("roll call table", "Hears us"),
        "see": tr("roll call table", "Sees us"),
        "heard": tr("roll call table", "Is heard"),
        "seen": tr("roll call table", "Is seen"),
    }


class RollCallMatrix(QWidget):
    """``answered({"matrix": {id: {"hear": bool, …}}})``: what was filled in so far.

    Nothing is filled in beforehand; a cell that nobody has asked about is not in it. Measuring
    the item anew empties the table.
    """

    answered = Signal(object)
    least_width = space(144)
    """Pixels in which the name of a point and all four questions can be read."""

    def __init__(
        self, bridge: Bridge, item: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._measured_at = str(item.get("measured_at") or "")
        self._points: list[dict[str, Any]] = []
        self.cells: dict[str, list[RollCallCell]] = {}
        self.given: dict[str, dict[str, bool]] = {}
        self.none = Label(tr("roll call table", "No points are on the list."), wrap=True)
        hint = tr(
            "roll call table",
            "Space: yes, no, not asked. Shift + Space: yes to all four. Arrows: next cell.",
        )
        self.hint = Label(hint, Role.SMALL, wrap=True)
        self._inner = QWidget()
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space(1))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.hint)
        box.addWidget(self.none)
        self._area = scrolled(self._inner)
        box.addWidget(self._area, 1)
        bridge.topic_changed.connect(self._topic_changed)
        self._show_points()

    @property
    def details(self) -> dict[str, Any]:
        """What was filled in so far."""
        return {"matrix": {point: dict(row) for point, row in self.given.items() if row}}

    def show_item(self, item: Mapping[str, Any]) -> None:
        """Take the item of the topic: a new measurement begins with an empty table."""
        measured_at = str(item.get("measured_at") or "")
        if measured_at != self._measured_at:
            self._measured_at = measured_at
            self.given.clear()
            for row in self.cells.values():
                for cell in row:
                    cell.show_value(None)
            self.answered.emit(self.details)

    def _topic_changed(self, topic: str) -> None:
        if topic == "points":
            self._show_points()

    def _show_points(self) -> None:
        points = self._bridge.state.items("points")
        listed = [{"id": str(p["id"]), "name": str(p["name"])} for p in points]
        self.none.setVisible(not listed)
        self.hint.setVisible(bool(listed))
        if listed == self._points:
            return
        self._points = listed
        kept = {point["id"] for point in listed}
        self.given = {point: row for point, row in self.given.items() if point in kept}
        self._build()
        self.answered.emit(self.details)

    def _build(self) -> None:
        while (entry := self._grid.takeAt(0)) is not None:
            widget = entry.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.cells.clear()
        heads = question_words()
        for column, answer in enumerate(ANSWERS, 1):
            self._grid.addWidget(Label(heads[answer], Role.STRONG), 0, column)
            self._grid.setColumnStretch(column, 2)
            self._grid.setColumnMinimumWidth(column, space(28))
        self._grid.setColumnStretch(0, 3)
        for row, point in enumerate(self._points, 1):
            self._grid.addWidget(ElidedLabel(point["name"], Role.STRONG), row, 0)
            self.cells[point["id"]] = [
                self._cell(row, column, point, heads[answer])
                for column, answer in enumerate(ANSWERS, 1)
            ]
        last = len(self._points) + 1
        self._grid.setRowStretch(last, 1)

    def _cell(self, row: int, column: int, point: Mapping[str, Any], head: str) -> RollCallCell:
        cell, answer = RollCallCell(point["name"], head), ANSWERS[column - 1]
        cell.show_value(self.given.get(point["id"], {}).get(answer))
        cell.clicked.connect(partial(self._pressed, cell, point["id"], answer))
        cell.stepped.connect(partial(self._step, row, column))
        cell.whole_row.connect(partial(self._fill_row, point["id"]))
        self._grid.addWidget(cell, row, column)
        return cell

    def _pressed(self, cell: RollCallCell, point: str, answer: str, _checked: bool = False) -> None:
        cell.advance()
        row = self.given.setdefault(point, {})
        if cell.value is None:
            row.pop(answer, None)
        else:
            row[answer] = cell.value
        self.answered.emit(self.details)

    def _fill_row(self, point: str) -> None:
        for cell in self.cells[point]:
            cell.show_value(True)
        self.given[point] = dict.fromkeys(ANSWERS, True)
        self.answered.emit(self.details)

    def _step(self, row: int, column: int, rows: int, columns: int) -> None:
        entry = self._grid.itemAtPosition(row + rows, column + columns)
        widget = entry.widget() if entry is not None else None
        if isinstance(widget, RollCallCell):
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            self._area.ensureWidgetVisible(widget)
