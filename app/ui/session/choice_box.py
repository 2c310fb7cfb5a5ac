"""Fields that open something: a list or a calendar, with an arrow that is seen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDateEdit,
    QDateTimeEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QTimeEdit,
    QWidget,
)

from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import space

_ARROW = 5.0
PLAIN_BOXES = (
    "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }"
    "QDateEdit::drop-down { width: 28px; border: none; background: transparent; }"
)
"""Style of a form whose dates and times are changed with the up and down keys: arrows of a few
pixels are of no use to anyone.
"""


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


class _PickedSection(QObject):
    """A click into a date or a time picks what is under it: digits typed next replace it."""

    def __init__(self, field: QDateTimeEdit) -> None:
        super().__init__(field)
        self._field = field
        field.lineEdit().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """After the click, which only puts the cursor between digits that fill their place."""
        if event.type() is QEvent.Type.MouseButtonRelease:
            self._field.setSelectedSection(self._field.currentSection())
        return super().eventFilter(watched, event)


class TimeField(QTimeEdit):
    """A time of day to type."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        _PickedSection(self)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Never change a time by accident."""
        event.ignore()


class DateField(QDateEdit):
    """A date to type or to take from a calendar, with an arrow that is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCalendarPopup(True)
        _PickedSection(self)

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
