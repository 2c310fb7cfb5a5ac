"""Fields that open something: a list or a calendar, with an arrow that is seen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import space

_ARROW = 5.0


class ChoiceBox(QComboBox):
    """A combo box in the theme; the wheel never changes it by accident."""

    def __init__(self, popup_width: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        narrow = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        self.setSizeAdjustPolicy(narrow)
        self.setMinimumContentsLength(6)
        if popup_width:
            self.view().setMinimumWidth(popup_width)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Let the page scroll instead."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the field, the words cut to it, and the arrow."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        room = self.width() - space(12)
        option.currentText = QFontMetrics(self.font()).elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        paint_arrow(painter, self)


class DateField(QDateEdit):
    """A date to type or to take from a calendar, with an arrow that is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Never change a date by accident."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the field, and the arrow of the calendar."""
        super().paintEvent(event)
        paint_arrow(QPainter(self), self)


def paint_arrow(painter: QPainter, field: QWidget) -> None:
    """The arrow at the right end of a field that opens something below it."""
    tokens = tokens_of(field)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    ink = tokens.text_muted if field.isEnabled() else tokens.text_faint
    painter.setPen(QPen(QColor(ink), 1.8))
    middle = QPointF(field.width() - space(5), field.height() / 2)
    points = ((-_ARROW, -2.5), (0.0, 2.5), (_ARROW, -2.5))
    painter.drawPolyline(QPolygonF([middle + QPointF(x, y) for x, y in points]))
