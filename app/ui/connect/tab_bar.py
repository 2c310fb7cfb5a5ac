"""Tabs of one level, painted: a word each, and the shape of what needs attention behind it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from app.system.i18n import render
from app.ui.theme.fonts import font
from app.ui.theme.shapes import paint_shape
from app.ui.theme.states import look_of
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import FOCUS_WIDTH, RADIUS_SMALL, SIZE_SMALL, Tokens, space

_HEIGHT = space(9)
_SIGN = 11.0


class Tab(QAbstractButton):
    """One word; ``sign`` is a state of the table that is shown behind it, or ``""``."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sign = ""
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_sign(self, sign: str) -> None:
        """Show the shape of a state behind the word; ``""`` takes it away."""
        if sign != self.sign:
            self.sign = sign
            word = render(look_of(sign).word) if sign else ""
            self.setToolTip(word)
            self.setAccessibleDescription(word)
            self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for word and shape, so that nothing moves when the shape comes."""
        words = QFontMetricsF(_font(chosen=True)).horizontalAdvance(self.text())
        return QSize(round(words) + space(4), _HEIGHT)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The word is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw word, shape and the line below the chosen one."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        made = _font(chosen=chosen)
        words = QFontMetricsF(made).horizontalAdvance(self.text())
        left = (self.width() - words - (_SIGN + 2 if self.sign else 0)) / 2
        painter.setFont(made)
        lit = chosen or self.underMouse()
        painter.setPen(QColor(tokens.text if lit else tokens.text_muted))
        place = QRectF(left, 0, words + 2, self.height() - 3)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.sign:
            self._paint_sign(painter, tokens, left + words + 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent if chosen else tokens.line))
        thick = 3.0 if chosen else 1.0
        painter.drawRect(QRectF(0, self.height() - thick, self.width(), thick))
        if self.hasFocus():
            painter.setPen(QPen(QColor(tokens.focus), FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(1, 1, -1, -4)
            painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)

    def _paint_sign(self, painter: QPainter, tokens: Tokens, left: float) -> None:
        look = look_of(self.sign)
        box = QRectF(left, (self.height() - 3 - _SIGN) / 2, _SIGN, _SIGN)
        ink, ground = QColor(tokens.ink[look.tone]), QColor(tokens.panel)
        paint_shape(painter, box, look.shape, ink, ground)


class TabBar(QWidget):
    """``picked(index)``; the arrow keys go from tab to tab."""

    picked = Signal(int)

    def __init__(self, words: list[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        self.tabs = [Tab(word) for word in words]
        for index, tab in enumerate(self.tabs):
            tab.clicked.connect(lambda _=False, at=index: self.pick(at))
            line.addWidget(tab, tab.sizeHint().width())
        self.index = 0
        self.tabs[0].setChecked(True)

    def pick(self, index: int) -> None:
        """Bring one to the front."""
        self.index = index
        for place, tab in enumerate(self.tabs):
            tab.setChecked(place == index)
        self.picked.emit(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right go to the tab beside."""
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        self.pick((self.index + step) % len(self.tabs))
        self.tabs[self.index].setFocus(Qt.FocusReason.TabFocusReason)


def _font(*, chosen: bool) -> QFont:
    return font(SIZE_SMALL, QFont.Weight.Bold if chosen else QFont.Weight.DemiBold)
