"""One cell of the roll call: not asked, yes or no; large enough for a hurried hand."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS, SIZE_BODY, space
from app.ui.widgets.row_ground import paint_focus

_HEIGHT = space(12)
_ICON = 22.0
_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
_STATES = {None: "not_done", True: "pass", False: "fail"}


class RollCallCell(QAbstractButton):
    """Space goes from not asked to yes, to no, and back to not asked; arrows to the next cell.

    ``stepped(rows, columns)`` asks for another cell; ``whole_row`` that the point said yes to all.
    """

    stepped = Signal(int, int)
    whole_row = Signal()

    def __init__(self, point: str, question: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.point, self.question = point, question
        self.value: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name()

    def advance(self) -> None:
        """Take the next of the three values."""
        self.show_value({None: True, True: False, False: None}[self.value])

    def show_value(self, value: bool | None) -> None:
        """Show yes, no, or that nobody has asked."""
        self.value = value
        self._name()
        self.update()

    @property
    def words(self) -> str:
        """What the cell says."""
        if self.value is None:
            return tr("roll call table", "not asked")
        return tr("roll call table", "yes") if self.value else tr("roll call table", "no")

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Higher than a finger is wide."""
        return QSize(space(26), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Arrows go to other cells, Shift and Space fill the row; Enter belongs to the page."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(*_STEPS[key])
        elif key == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.whole_row.emit()
        elif key == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, shape and word."""
        tokens, look = tokens_of(self), look_of(_STATES[self.value])
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.isEnabled() and self.underMouse()
        painter.setPen(QColor(tokens.line_strong))
        painter.setBrush(QColor(tokens.raised if lit else tokens.field))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        icon = QRectF(space(2), (self.height() - _ICON) / 2, _ICON, _ICON)
        ink = QColor(tokens.ink[look.tone])
        paint_shape(painter, icon, look.shape, ink, QColor(tokens.field))
        quiet = self.value is None
        painter.setFont(font(SIZE_BODY, QFont.Weight.Normal if quiet else QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.text_muted if quiet else tokens.text))
        left = icon.right() + space(2)
        room = QRectF(left, 0, self.width() - left - space(1), self.height())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, self.words)
        if self.hasFocus():
            paint_focus(painter, box, tokens)

    def _name(self) -> None:
        self.setAccessibleName(f"{self.point}, {self.question}: {self.words}")
