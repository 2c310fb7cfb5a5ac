"""A row that is pressed: a shape, a name, a line of words below; for platforms and points."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import (
    SIZE_BODY,
    SIZE_SMALL,
    Tokens,
    Tone,
    space,
)
from app.ui.widgets.row_ground import paint_focus, paint_ground

_HEIGHT = space(11) + 2
_ICON = 20.0


class PressRow(QAbstractButton):
    """Large enough for a hurried hand; Space and Enter press it, up and down go to the next.

    ``chosen`` draws the ground and the bar of the one that is taken; the shape is the row's state.
    """

    def __init__(self, title: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.words, self.state, self.tone = title, "", "not_done", Tone.QUIET
        self.chosen = False
        self.action = ""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_row(
        self, title: str, words: str, state: str, *, chosen: bool = False, action: str = ""
    ) -> None:
        """Show a name, the line below it and a state of the table.

        ``action`` stands at the right while the row is pointed at or focused: what pressing does.
        """
        shown = (title, words, state, chosen, action)
        if shown != (self.title, self.words, self.state, self.chosen, self.action):
            self.title, self.words, self.state, self.chosen, self.action = shown
            self.tone = look_of(state).tone
            self.setAccessibleName(f"{title}: {words}")
            self.setToolTip(self._tip())
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Two lines high."""
        return QSize(space(50), _HEIGHT)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter presses as Space does; up and down go to the rows beside this one."""
        step = {Qt.Key.Key_Down: True, Qt.Key.Key_Up: False}.get(Qt.Key(event.key()))
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        elif step is not None:
            self.focusNextPrevChild(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, shape and both lines."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        lit = self.isEnabled() and (self.underMouse() or self.hasFocus())
        raised = self.chosen or lit
        paint_ground(painter, box, tokens, raised=raised, chosen=self.chosen, inset=8)
        icon = QRectF(space(3), (self.height() - _ICON) / 2, _ICON, _ICON)
        look = look_of(self.state)
        ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.panel)
        paint_shape(painter, icon, look.shape, ink, ground)
        right = self._paint_action(painter, tokens) if lit and self.action else space(3)
        self._paint_words(painter, tokens, icon.right() + space(3), right)
        if self.hasFocus():
            paint_focus(painter, box, tokens)

    def _paint_action(self, painter: QPainter, tokens: Tokens) -> float:
        """What pressing does; answers how much room it took at the right."""
        painter.setFont(font(SIZE_SMALL, QFont.Weight.DemiBold))
        painter.setPen(QColor(tokens.accent))
        width = QFontMetricsF(painter.font()).horizontalAdvance(self.action)
        place = QRectF(self.width() - width - space(3), 0, width + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.action)
        return width + space(6)

    def _paint_words(self, painter: QPainter, tokens: Tokens, left: float, right: float) -> None:
        room = self.width() - left - right
        upper = QRectF(left, space(1) + 2, room, self.height() / 2 - space(1))
        lower = QRectF(left, self.height() / 2, room, self.height() / 2 - space(1) - 1)
        if not self.words:
            upper = QRectF(left, 0, room, self.height())
        weight = QFont.Weight.DemiBold if self.chosen else QFont.Weight.Medium
        ink = tokens.text if self.isEnabled() else tokens.text_faint
        self._paint_line(painter, upper, self.title, font(SIZE_BODY, weight), ink)
        loud = self.tone in {Tone.CAUTION, Tone.FAIL}
        muted = tokens.ink[self.tone] if loud else tokens.text_muted
        self._paint_line(painter, lower, self.words, font(SIZE_SMALL), muted)

    @staticmethod
    def _paint_line(painter: QPainter, box: QRectF, words: str, made: QFont, ink: str) -> None:
        painter.setFont(made)
        painter.setPen(QColor(ink))
        cut = QFontMetricsF(made).elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, cut)

    def _tip(self) -> str:
        room = self.width() - space(12)
        wide = QFontMetricsF(font(SIZE_BODY, QFont.Weight.DemiBold)).horizontalAdvance(self.title)
        return self.title if wide > room else ""
