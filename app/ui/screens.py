"""The screens of this computer as the window sees them, by identity, told to the engine."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from app.ui.bridge import Bridge
from app.ui.displays import describe

LOOK_MS = 1000
"""How often it is looked where the operator's window stands; screens tell of themselves."""

FRAME_PX = 24
"""A window that fills its screen may reach over the edge by its frame and its shadow."""


def identity(screen: QScreen) -> str:
    """Maker, model, serial number and connector: the same after any restart or replugging."""
    return str(describe(screen)["id"])


def facts_of(
    screen: QScreen, primary: QScreen | None, screens: Sequence[QScreen]
) -> dict[str, Any]:
    """A screen as the engine is told of it."""
    told = describe(screen)
    names = ("id", "name", "connector", "width", "height")
    return {
        **{name: told[name] for name in names},
        "primary": screen is primary,
        "mirrored": mirrored(screen, screens),
    }


def mirrored(screen: QScreen, screens: Sequence[QScreen]) -> bool:
    """True where another screen shows the same part of the desktop, or some of it."""
    here = screen.geometry()
    return any(one is not screen and here.intersects(one.geometry()) for one in screens)


class ScreenWatch(QObject):
    """Tells ``screens.seen`` on every change. ``changed()`` after each; ``leaving(QScreen)``
    while a screen is going, before any window of it could be moved elsewhere.

    ``operator`` is the window that the operator works in, ``name`` its name for the engine.
    """

    changed = Signal()
    leaving = Signal(object)

    def __init__(self, bridge: Bridge, operator: QWidget, name: str) -> None:
        super().__init__(operator)
        self.name = name
        self._bridge = bridge
        self._operator = operator
        self._told: Any = None
        self._tell_again = True
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._look_soon)
        for screen in self.screens():
            screen.geometryChanged.connect(self._look_soon)
        bridge.connection_changed.connect(self._linked)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    def screens(self) -> list[QScreen]:
        """The screens that are there now."""
        return list(QGuiApplication.screens())

    def operator_area(self) -> QRect:
        """Where the operator's window stands on the desktop; empty while it is hidden."""
        if not self._operator.isVisible() or self._operator.isMinimized():
            return QRect()
        return self._operator.frameGeometry()

    def operator_screen(self) -> str:
        """Identity of the screen that the operator's window stands on, by its middle."""
        screen = QGuiApplication.screenAt(self.operator_area().center())
        return identity(screen) if screen is not None and not self.operator_area().isEmpty() else ""

    def operator_on(self, screen: QScreen) -> bool:
        """True where more of the operator's window than its frame stands on this screen."""
        over = self.operator_area().intersected(screen.geometry())
        return min(over.width(), over.height()) > FRAME_PX

    def look(self) -> None:
        """Tell the engine what is different; ``changed`` where anything is."""
        primary, screens = QGuiApplication.primaryScreen(), self.screens()
        seen = {
            "screens": [facts_of(screen, primary, screens) for screen in screens],
            "operator": self.operator_screen(),
        }
        if seen != self._told:
            self._told, self._tell_again = seen, True
            self.changed.emit()
        if self._tell_again and self._bridge.connected:
            self._tell_again = False
            self._bridge.command(
                "screens.seen", {"window": self.name, **seen}, _quiet, self._untold
            )

    def _untold(self, _error: object) -> None:
        """The engine did not take it: it is told again with the next look."""
        self._tell_again = True

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look_soon)
        self._look_soon()

    def _removed(self, screen: QScreen) -> None:
        self.leaving.emit(screen)
        self._look_soon()

    def _linked(self, connected: bool) -> None:
        self._tell_again = self._tell_again or connected
        self._look_soon()

    def _look_soon(self, *_what: object) -> None:
        QTimer.singleShot(0, self, self.look)


def _quiet(_answer: object) -> None:
    """The effect arrives as the topic ``screens``."""
