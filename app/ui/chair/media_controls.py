"""What a film or a sound is played with on the chair's screen: one button and one bar."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.chair import look
from app.ui.chair.icons import Icon, paint_icon
from app.ui.chair.look import Scale

_MS = 1000


class PlayButton(QAbstractButton):
    """One large round button: play, or pause."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.playing = False
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_playing(False)

    def show_playing(self, playing: bool) -> None:
        """What is under way, and so what a touch does."""
        self.playing = playing
        self.setAccessibleName(
            tr("chair screen", "Pause") if playing else tr("chair screen", "Play")
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the disc and the sign."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        disc = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.PRESSED if self.isDown() else look.GOLD))
        painter.drawEllipse(disc)
        edge = disc.width() * 0.24
        icon = Icon.PAUSE if self.playing else Icon.PLAY
        paint_icon(painter, icon, disc.adjusted(edge, edge, -edge, -edge), QColor(look.ON_GOLD))


class SeekBar(QWidget):
    """``sought(int)``: milliseconds that were touched."""

    sought = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.at_ms, self.length_ms = 0, 0
        self.scale = Scale()
        self.setAccessibleName(tr("chair screen", "Position"))

    def show_time(self, at_ms: int, length_ms: int) -> None:
        """Where the playing is."""
        self.at_ms, self.length_ms = at_ms, length_ms
        self.setAccessibleDescription(self.words)
        self.update()

    @property
    def words(self) -> str:
        """``00:18 / 03:12``."""
        at, length = (figures.minutes_seconds(ms / _MS) for ms in (self.at_ms, self.length_ms))
        return f"{at} / {length}" if self.length_ms else at

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the line, the part that is over, and the handle."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        share = self.at_ms / self.length_ms if self.length_ms else 0.0
        radius, middle = self.scale.px(11), self.height() / 2
        line = QRectF(radius, middle - 3, self.width() - 2 * radius, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.PRESSED))
        painter.drawRoundedRect(line, 3, 3)
        painter.setBrush(QColor(look.GOLD))
        over = QRectF(line.topLeft(), QPointF(line.left() + share * line.width(), line.bottom()))
        painter.drawRoundedRect(over, 3, 3)
        painter.drawEllipse(QPointF(over.right(), middle), radius, radius)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Go to where the bar is touched."""
        self._seek(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow the finger."""
        self._seek(event)

    def _seek(self, event: QMouseEvent) -> None:
        radius = self.scale.px(11)
        share = (event.position().x() - radius) / max(1, self.width() - 2 * radius)
        if self.length_ms:
            self.sought.emit(round(max(0.0, min(1.0, share)) * self.length_ms))
