"""A screen of the room, small: the true picture of what stands on it, or words."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, space


class SmallScreen(QWidget):
    """Takes a picture every ``every_ms`` while it can be seen itself; ``words`` without one."""

    def __init__(self, every_ms: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture: QPixmap | None = None
        self.words = ""
        self._timer = QTimer(self)
        self._timer.setInterval(every_ms)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()

    def take(self, fit: QSize) -> QPixmap | None:
        """What stands on the screen, at most ``fit`` pixels; None where nothing does."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Take the picture anew."""
        if not self.isVisible() or self.visibleRegion().isEmpty():
            return
        self.picture = self.take(self.size() * self.devicePixelRatioF())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The picture in its shape, or the words."""
        tokens = tokens_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(tokens.line))
        painter.setBrush(QColor(tokens.track))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, RADIUS_SMALL, RADIUS_SMALL)
        if self.picture is not None and not self.picture.isNull():
            size = self.picture.size() / self.devicePixelRatioF()
            left, top = (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            painter.drawPixmap(left, top, size.width(), size.height(), self.picture)
            return
        painter.setFont(font(SIZE_SMALL))
        painter.setPen(QColor(tokens.text_muted))
        inner = box.adjusted(space(3), 0, -space(3), 0)
        middle = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
        painter.drawText(inner, middle, self.words)
