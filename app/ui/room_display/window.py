"""The window on the room's screen: no frame, no buttons, no cursor; one picture over all of it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QGuiApplication,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QScreen,
)
from PySide6.QtWidgets import QWidget

from app.model.screens import Showing
from app.system.i18n import tr
from app.ui.room_display import look
from app.ui.room_display.course import Words
from app.ui.room_display.slate import paint_slate

CURSOR_MS = 3000
_FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.WindowDoesNotAcceptFocus
)


def _x11() -> bool:
    """Under X11 the window is none of the window manager's, which would move it to another screen
    at once when its own goes, sooner than it can be taken away.
    """
    return QGuiApplication.platformName() == "xcb"


class RoomWindow(QWidget):
    """Made for one screen and never moved to another: when that goes, so does the window."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__(None)
        self.setWindowTitle(tr("room display", "Room display"))
        self.setWindowFlags(_FLAGS | Qt.WindowType.BypassWindowManagerHint if _x11() else _FLAGS)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.bound_to = screen
        self.showing = Showing.NOTHING
        self.painted = Showing.NOTHING
        self._words = Words()
        self._authority = ""
        self._image: QImage | None = None
        self._cursor = QTimer(self)
        self._cursor.setSingleShot(True)
        self._cursor.setInterval(CURSOR_MS)
        self._cursor.timeout.connect(self._hide_cursor)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._tick)
        self._minute = ""

    def open(self) -> None:
        """Cover the screen."""
        self.setScreen(self.bound_to)
        self.setGeometry(self.bound_to.geometry())
        if _x11():
            self.show()
            self.raise_()
        else:
            self.showFullScreen()
        self._cursor.start()
        self._clock.start()

    @property
    def in_place(self) -> bool:
        """True where it stands on its own screen, with no corner on another one."""
        here = QRect(self.pos(), self.size())
        return self.screen() is self.bound_to and self.bound_to.geometry().contains(here)

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

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The cursor is seen while it moves, so that it can be brought back."""
        self.unsetCursor()
        self._cursor.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """No key does anything here."""
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Only the control room takes it away, never a key of the system."""
        event.setAccepted(not event.spontaneous())

    def _hide_cursor(self) -> None:
        self.setCursor(Qt.CursorShape.BlankCursor)

    def _tick(self) -> None:
        """Stay above what other programs open here, and bring the clock up."""
        if _x11():
            self.raise_()
        minute = datetime.now().astimezone().strftime("%H:%M")
        if minute != self._minute:
            self._minute = minute
            self.update()
