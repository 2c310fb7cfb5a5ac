"""The milestones one below the other, joined by a line; the chosen one has the bar."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QPointF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.connect.press_row import PressRow
from app.ui.preparation_board.words import Row, look_of, title_of, when_words
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import space
from app.ui.widgets.label import scrolled

_LINE_X = space(3) + 10


class MilestoneRow(PressRow):
    """One milestone; the line of time runs behind its shape."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.first = self.last = False

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The line above the ground, around the shape, then the row itself."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setPen(QPen(QColor(tokens_of(self).line_strong), 2))
        middle = self.height() / 2
        if not self.first:
            painter.drawLine(QPointF(_LINE_X, 0), QPointF(_LINE_X, middle - 12))
        if not self.last:
            painter.drawLine(QPointF(_LINE_X, middle + 12), QPointF(_LINE_X, self.height()))


class Timeline(QWidget):
    """``chosen(id)``: a person wants to see this milestone."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: list[MilestoneRow] = []
        self._ids: list[str] = []
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, space(2), 0)
        self._box.setSpacing(0)
        self._box.addStretch()
        self.area = scrolled(inner)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)

    def show_rows(self, rows: Sequence[Row], chosen: str, now: datetime) -> None:
        """Show these milestones, one of them chosen."""
        while len(self.rows) > len(rows):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(rows):
            made, place = MilestoneRow(), len(self.rows)
            made.clicked.connect(lambda _=False, at=place: self._pressed(at))
            self._box.insertWidget(place, made)
            self.rows.append(made)
        self._ids = [str(row["id"]) for row in rows]
        for place, (shown, row) in enumerate(zip(self.rows, rows, strict=True)):
            shown.first, shown.last = place == 0, place == len(rows) - 1
            shown.show_row(
                title_of(row), when_words(row, now), look_of(row), chosen=row["id"] == chosen
            )

    def reveal(self, milestone: str) -> None:
        """Scroll so that a milestone is seen."""
        if milestone in self._ids:
            self.area.ensureWidgetVisible(self.rows[self._ids.index(milestone)], 0, space(12))

    def focus_on(self, milestone: str) -> None:
        """Give the keys to a milestone's row."""
        if milestone in self._ids:
            self.rows[self._ids.index(milestone)].setFocus()

    def _pressed(self, at: int) -> None:
        if at < len(self._ids):
            self.chosen.emit(self._ids[at])
