"""How the room's screen looks: its own colours and sizes, the same in every theme of the windows.

Light on a deep ground, read from the back of a room. Sizes are shares of the screen's height.
"""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFont, QLinearGradient, QPainter

from app.ui.theme.fonts import font

GROUND_TOP, GROUND_FOOT = "#12233a", "#0a1422"
TEXT, MUTED, GOLD = "#f4f1e8", "#b4c0cf", "#d4b26a"
BLACK = "#000000"

MARGIN = 0.085
CLOCK = 0.042
EYEBROW = 0.030
HEADLINE = 0.082
LINE = 0.044
FOOT = 0.034
SMALLEST = 0.022
RULE_WIDTH, RULE_HEIGHT = 0.16, 0.004


def ground(area: QRectF) -> QLinearGradient:
    """The ground, a little lighter above."""
    made = QLinearGradient(area.topLeft(), area.bottomLeft())
    made.setColorAt(0, QColor(GROUND_TOP))
    made.setColorAt(1, QColor(GROUND_FOOT))
    return made


def sized(share: float, height: float, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """A font whose size is a share of the screen's height."""
    return font(max(8, round(share * height)), weight)


def gold_rule(painter: QPainter, area: QRectF, left: float, top: float) -> None:
    """The short golden line under the authority's name."""
    height = max(2.0, RULE_HEIGHT * area.height())
    painter.fillRect(QRectF(left, top, RULE_WIDTH * area.height(), height), QColor(GOLD))
