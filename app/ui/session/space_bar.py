"""A thin bar that shows how full a disk is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import Tone, space

_HEIGHT = 6


class SpaceBar(QWidget):
    """How much of a disk, or of a work, is filled: 0 to 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.used = 0.0
        self.tone = Tone.ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_used(self, used: float, *, worry: bool = False) -> None:
        """Show a share; ``worry`` paints it as needing attention."""
        self.used = min(1.0, max(0.0, used))
        self.tone = Tone.CAUTION if worry else Tone.ACCENT
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Thin and as wide as there is room."""
        return QSize(space(40), _HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the groove and what is filled of it."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.track))
        radius = _HEIGHT / 2
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self.used > 0:
            painter.setBrush(QColor(tokens.ink[self.tone]))
            filled = max(float(_HEIGHT), self.width() * self.used)
            painter.drawRoundedRect(QRectF(0, 0, filled, self.height()), radius, radius)
