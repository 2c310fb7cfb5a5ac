"""The windows that carry the chair's view: over a screen of its own, or plainly marked beside."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QScreen,
    QShowEvent,
)
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bound_window import BoundWindow
from app.ui.chair.keys import OPERATORS_KEYS
from app.ui.chair.protection import AffinityApi, Protection, protect, still_protected, system_api
from app.ui.kept_screens import keep_window
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

if TYPE_CHECKING:
    from collections.abc import Mapping

_BLACK = "#000000"
_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin})


class View(Protocol):
    """What is carried; :class:`app.ui.chair.view.ChairView` is the real one."""

    painted: str
    turned: Any
    asked: Any
    marked: Any
    noted: Any
    unnoted: Any

    def show_state(
        self, chair: Mapping[str, Any], dossiers: Mapping[str, Any], topics: Mapping[str, Any]
    ) -> None:
        """Bring it up to the topics."""

    def black(self) -> None:
        """Nothing but black, at once."""


class Carrier:
    """What both windows do for the view: black under it, kept out of captures, keys handed on."""

    view: QWidget
    protection: Protection
    _api: AffinityApi | None

    def carry(self, window: QWidget, view: QWidget) -> None:
        """Take the view in; it is black until it is told otherwise."""
        self.view, self._api, self.protection = view, system_api(), Protection.NONE
        view.setParent(window)
        keep_window(window)

    def protect(self, window: QWidget) -> None:
        """Keep it out of captures before the first picture of it."""
        self.protection = protect(int(window.winId()), self._api)

    def look_after(self, window: QWidget) -> None:
        """It must stay kept out."""
        self.protection = still_protected(int(window.winId()), self._api)


class ChairWindow(BoundWindow, Carrier):
    """Covers the chair's screen. ``key(int)``: one of the operator's keys was pressed here."""

    key = Signal(int)

    def __init__(self, screen: QScreen, view: QWidget) -> None:
        super().__init__(screen, tr("chair screen", "Chair's screen"), focus=True)
        self.carry(self, view)

    def open(self) -> None:
        """Cover the screen, kept out of captures from the first picture on."""
        screen = self.screen_there()
        if screen is None:
            return
        self.setGeometry(screen.geometry())
        self.view.setGeometry(self.rect())
        self.protect(self)
        self.view.show()
        super().open()
        self.windowHandle().installEventFilter(self)
        self.view.setFocus()

    def tick(self) -> None:
        """Stay above what other programs open here, and out of captures."""
        super().tick()
        self.look_after(self)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The view covers everything."""
        self.view.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Black where the view is not."""
        QPainter(self).fillRect(self.rect(), QColor(_BLACK))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Who touches the screen, wherever on it, has the keyboard here from now on."""
        if event.type() in _TOUCHES and watched is self.windowHandle():
            self.activateWindow()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys for black, still and all black do their work here too."""
        if event.key() in OPERATORS_KEYS and not event.isAutoRepeat():
            self.key.emit(event.key())
        event.accept()


class StandIn(QWidget, Carrier):
    """The same view where there is no second screen, in an ordinary window that says what it is.

    ``key(int)`` as above; ``closed()``: a person closed it.
    """

    key = Signal(int)
    closed = Signal()

    def __init__(self, view: QWidget) -> None:
        super().__init__(None)
        self.setWindowTitle(tr("chair screen", "Chair's screen (in a window)"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.banner = Label(
            tr("chair screen", "In place of the chair's screen: for the chair's eyes alone"),
            Role.STRONG,
        )
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.banner.set_tone("caution")
        self.carry(self, view)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, space(2), 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.banner)
        box.addWidget(view, 1)
        self.resize(960, 600)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Kept out of captures from the first picture on."""
        self.protect(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The keys for black, still and all black do their work here too."""
        if event.key() in OPERATORS_KEYS and not event.isAutoRepeat():
            self.key.emit(event.key())
        event.accept()

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Closing it by hand is to want it no more."""
        if event.spontaneous():
            self.closed.emit()
        event.accept()


MakeView = Callable[[], QWidget]
