"""The gates before a recording, in two columns, each with shape and word."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.ui.control_room.gates import Gate
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import ElidedLabel

_COLUMNS = 2
_TITLE_WIDTH = space(54)


class GateList(QWidget):
    """Renders gates; rows are kept, only their state changes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setVerticalSpacing(space(1))
        self._grid.setColumnMinimumWidth(2, space(4))
        for column in (0, 3):
            self._grid.setColumnMinimumWidth(column, _TITLE_WIDTH)
        self._grid.setColumnStretch(5, 1)
        self.badges: list[StateBadge] = []

    def show_gates(self, gates: Sequence[Gate]) -> None:
        """Show the gates in order."""
        for index, gate in enumerate(gates):
            if index >= len(self.badges):
                row, column = index // _COLUMNS, index % _COLUMNS * 3
                badge = StateBadge()
                self._grid.addWidget(ElidedLabel(gate.title), row, column)
                self._grid.addWidget(badge, row, column + 1, Qt.AlignmentFlag.AlignLeft)
                self.badges.append(badge)
            self.badges[index].show_state(gate.state)
