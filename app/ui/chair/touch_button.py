"""Buttons for fingers on the dark ground: a sign over a word, a row, and the edges of the page."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.ui.chair import look
from app.ui.chair.icons import Icon, paint_icon
from app.ui.chair.look import Scale

RADIUS = 10
_WRAP = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_BESIDE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class TouchButton(QAbstractButton):
    """``lit`` while what it stands for is in force; ``row`` puts the word beside the sign."""

    def __init__(
        self, icon: Icon, text: str, parent: QWidget | None = None, *, row: bool = False
    ) -> None:
        super().__init__(parent)
        self.icon_shown = icon
        self.lit = False
        self.row = row
        self.scale = Scale()
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        # Keys belong to the page: a remote's key must never press the button touched last.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.say(text)

    def say(self, text: str, icon: Icon | None = None, *, lit: bool = False) -> None:
        """Another word, another sign."""
        if (text, icon or self.icon_shown, lit) == (self.text(), self.icon_shown, self.lit):
            return
        self.icon_shown, self.lit = icon or self.icon_shown, lit
        self.setText(text)
        self.setShortcut("")
        self.setAccessibleName(text)
        self.update()

    def set_scale(self, scale: Scale) -> None:
        """Follow the size of the screen."""
        self.scale = scale
        self.setMinimumSize(scale.touch(52), scale.touch(56))
        self.updateGeometry()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Never smaller than a finger."""
        if not self.row:
            return QSize(self.scale.type_px(112), self.scale.type_px(96))
        words = QFontMetricsF(self._font()).horizontalAdvance(self.text())
        return QSize(round(words) + self.scale.type_px(78), self.scale.touch(58))

    def _font(self) -> QFont:
        return self.scale.font(18 if self.row else 15, QFont.Weight.Medium)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw ground, sign and word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = look.GOLD if self.lit else look.PRESSED if self.isDown() else look.RAISED
        ink = QColor(look.ON_GOLD if self.lit else look.TEXT if self.isEnabled() else look.FAINT)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(QColor(look.LINE), 1))
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
        side = self.scale.px(28)
        painter.setFont(self._font())
        if self.row:
            left = self.scale.px(16)
            top = (self.height() - side) / 2
            paint_icon(painter, self.icon_shown, QRectF(left, top, side, side), ink)
            room = QRectF(left + side + self.scale.px(12), 0, self.width(), self.height())
            room.setRight(self.width() - self.scale.px(10))
            painter.setPen(ink)
            metrics = QFontMetricsF(painter.font())
            words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
            painter.drawText(room, _BESIDE, words)
            return
        top = self.scale.px(12)
        paint_icon(
            painter, self.icon_shown, QRectF((self.width() - side) / 2, top, side, side), ink
        )
        painter.setPen(ink)
        words_top = top + side + self.scale.px(5)
        painter.drawText(
            QRectF(3, words_top, self.width() - 6, self.height() - words_top), _WRAP, self.text()
        )


class EdgeButton(QAbstractButton):
    """The whole edge beside the page: touched it turns; drawn only while the hands are near."""

    def __init__(self, icon: Icon, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.drawn = False
        self.scale = Scale()
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_drawn(self, drawn: bool) -> None:
        """Draw the arrow, or leave the ground calm."""
        if drawn != self.drawn:
            self.drawn = drawn
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the arrow on a soft disc."""
        if not self.drawn or not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = min(self.width() - 4, self.scale.touch(76))
        disc = QRectF((self.width() - side) / 2, (self.height() - side) / 2, side, side)
        painter.setPen(QPen(QColor(look.LINE), 1))
        painter.setBrush(QColor(look.PRESSED if self.isDown() else look.RAISED))
        painter.drawEllipse(disc)
        edge = side * 0.28
        paint_icon(painter, self._icon, disc.adjusted(edge, edge, -edge, -edge), QColor(look.TEXT))
