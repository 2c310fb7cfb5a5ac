"""The little key cap that tells which key presses a button."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, space

_HEIGHT = space(5)


def hint_width(key: str) -> float:
    """Pixels that the cap of ``key`` takes; 0 without a key."""
    if not key:
        return 0.0
    metrics = QFontMetricsF(font(SIZE_SMALL, QFont.Weight.Medium))
    return max(float(_HEIGHT), metrics.horizontalAdvance(key) + space(3))


def paint_key_hint(painter: QPainter, right: float, middle: float, key: str, ink: QColor) -> None:
    """Paint the cap with its right edge and its middle at the given places."""
    width = hint_width(key)
    rect = QRectF(right - width + 0.5, middle - _HEIGHT / 2 + 0.5, width - 1, _HEIGHT - 1)
    border = QColor(ink)
    border.setAlphaF(ink.alphaF() * 0.45)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(border, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(rect, RADIUS_SMALL, RADIUS_SMALL)
    painter.setPen(ink)
    painter.setFont(font(SIZE_SMALL, QFont.Weight.Medium))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)


class KeyHint(QWidget):
    """A key cap that stands by itself beside words."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As large as the cap."""
        return QSize(round(hint_width(self.key)) + 1, _HEIGHT + 1)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the cap."""
        ink = QColor(tokens_of(self).text_muted)
        paint_key_hint(QPainter(self), self.width(), self.height() / 2, self.key, ink)
