"""What lies under a row that is pressed: its ground, the bar of the chosen one, the focus ring."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from app.ui.theme.tokens import FOCUS_WIDTH, RADIUS, Tokens

_BAR_WIDTH = 3


def paint_ground(
    painter: QPainter, box: QRectF, tokens: Tokens, *, raised: bool, chosen: bool, inset: int
) -> None:
    """The raised ground, and the bar at the left of the chosen row, ``inset`` px from its ends."""
    if raised:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.raised))
        painter.drawRoundedRect(box, RADIUS, RADIUS)
    if chosen:
        painter.setBrush(QColor(tokens.accent))
        height = box.height() - 2 * inset
        painter.drawRoundedRect(QRectF(box.left(), box.top() + inset, _BAR_WIDTH, height), 1, 1)


def paint_focus(painter: QPainter, box: QRectF, tokens: Tokens) -> None:
    """The ring of the row that the keyboard is on."""
    painter.setPen(QPen(QColor(tokens.focus), FOCUS_WIDTH))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, RADIUS, RADIUS)
