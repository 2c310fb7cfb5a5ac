"""The window on the room's screen: no frame, no buttons, no cursor; one picture over all of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QPixmap, QScreen

from app.model.screens import Showing
from app.system.i18n import tr
from app.ui.bound_window import BoundWindow
from app.ui.room_display import look
from app.ui.room_display.course import Words
from app.ui.room_display.slate import paint_slate


class RoomWindow(BoundWindow):
    """Shows a slate, the call, or black."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__(screen, tr("room display", "Room display"), focus=False)
        self.showing = Showing.NOTHING
        self.painted = Showing.NOTHING
        self._words = Words()
        self._authority = ""
        self._image: QImage | None = None
        self._minute = ""

    def show_slate(self, showing: Showing, authority: str, words: Words) -> None:
        """Show words from now on; the same again costs nothing."""
        now = (showing, authority, words)
        if now != (self.showing, self._authority, self._words) or self._image is not None:
            self.showing, self._authority, self._words = now
            self._image = None
            self.update()

    def show_picture(self, image: QImage) -> None:
        """Show the next picture of the call."""
        self.showing = Showing.CALL
        image.setDevicePixelRatio(self.devicePixelRatioF())
        self._image = image
        self.update()

    @property
    def pixels(self) -> QSize:
        """The screen's size in its own pixels."""
        return self.size() * self.devicePixelRatioF()

    def small_picture(self, fit: QSize) -> QPixmap:
        """What truly stands here, made small."""
        return self.grab().scaled(
            fit, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the slate, the picture in its own shape on black, or black alone."""
        painter = QPainter(self)
        self.painted = self.showing
        if self.showing in {Showing.SLATE, Showing.NOTICE, Showing.LOST}:
            painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
            now = datetime.now().astimezone()
            paint_slate(painter, QRectF(self.rect()), self._authority, self._words, now)
            return
        painter.fillRect(self.rect(), QColor(look.BLACK))
        if self.showing is Showing.CALL and self._image is not None:
            size = self._image.size() / self._image.devicePixelRatio()
            corner = QPoint(
                (self.width() - size.width()) // 2, (self.height() - size.height()) // 2
            )
            painter.drawImage(corner, self._image)

    def tick(self) -> None:
        """Stay above what other programs open here, and bring the clock up."""
        super().tick()
        minute = datetime.now().astimezone().strftime("%H:%M")
        if minute != self._minute:
            self._minute = minute
            self.update()
