"""A window that covers one screen of its own, and never stands on another."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QMouseEvent, QScreen
from PySide6.QtWidgets import QWidget

CURSOR_MS = 3000
TICK_MS = 1000
_FLAGS = (
    Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
)


def on_x11() -> bool:
    """Under X11 the window is none of the window manager's, which would move it to another screen
    at once when its own goes, sooner than it can be taken away.
    """
    return QGuiApplication.platformName() == "xcb"


class BoundWindow(QWidget):
    """Made for one screen and never moved to another: when that goes, so does the window.

    ``focus``: it may be given the keyboard, by a touch; it never takes it by itself.
    """

    def __init__(self, screen: QScreen, title: str, *, focus: bool) -> None:
        super().__init__(None)
        self.setWindowTitle(title)
        flags = _FLAGS if focus else _FLAGS | Qt.WindowType.WindowDoesNotAcceptFocus
        self.setWindowFlags(flags | Qt.WindowType.BypassWindowManagerHint if on_x11() else flags)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.screen_name = screen.name()
        self._cursor = QTimer(self)
        self._cursor.setSingleShot(True)
        self._cursor.setInterval(CURSOR_MS)
        self._cursor.timeout.connect(self._hide_cursor)
        self._clock = QTimer(self)
        self._clock.setInterval(TICK_MS)
        self._clock.timeout.connect(self.tick)

    def open(self) -> None:
        """Cover the screen."""
        screen = self.screen_there()
        if screen is None:
            return
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        if on_x11():
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
        screen = self.screen()
        return screen.name() == self.screen_name and screen.geometry().contains(here)

    def screen_there(self) -> QScreen | None:
        """Its own screen, looked up anew; None where that has gone.

        The binding takes a screen that a window answered for a child of the window, and lets go of
        it with the window, though it is still there: no screen is kept, and none is compared.
        """
        found = (one for one in QGuiApplication.screens() if one.name() == self.screen_name)
        return next(found, None)

    def tick(self) -> None:
        """Stay above what other programs open here."""
        if on_x11():
            self.raise_()

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
