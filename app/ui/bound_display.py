"""Keeps a window on the screen it is bound to, and on no other, whatever happens."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any, Generic, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QScreen

from app.model.clock import NS_PER_S, now_ns
from app.model.errors import AppError
from app.ui.bound_window import BoundWindow
from app.ui.bridge import Bridge
from app.ui.screens import ScreenWatch, identity, mirrored

log = logging.getLogger(__name__)

WATCH_MS = 100
REPORT_MS = 1000
AGAIN_NS = NS_PER_S
"""A window that something moved off its screen is not shown again at once, lest it flicker."""
OFF, SHOWN, LOST, WRONG = "off", "shown", "lost", "wrong"
MIRRORED, OPERATOR = "mirrored", "operator"

Window = TypeVar("Window", bound=BoundWindow)


class Place(NamedTuple):
    """How the screen fares, why it must not be used, and the screen where it may be."""

    state: str
    fault: str = ""
    screen: QScreen | None = None


class BoundDisplay(QObject, Generic[Window]):
    """Drives a screen while the engine says that this window does.

    ``topic`` names the chosen screen and the window that drives it; ``report`` is the command by
    which the engine hears of what truly is. ``changed()`` when that has become another.
    """

    changed = Signal()
    topic: str
    report: str

    def __init__(self, bridge: Bridge, watch: ScreenWatch) -> None:
        super().__init__(watch)
        self._bridge = bridge
        self._watch = watch
        self.window: Window | None = None
        self.state, self.fault = OFF, ""
        self._told: tuple[object, ...] = ()
        self._not_before_ns = 0
        watch.leaving.connect(self._leave)
        watch.changed.connect(self.place)
        bridge.topic_changed.connect(self.topic_changed)
        self.timer(WATCH_MS, self._look).start()
        self.timer(REPORT_MS, self.tell).start()

    @property
    def showing(self) -> str:
        """What truly stands on the screen; empty for nothing."""
        raise NotImplementedError

    def make_window(self, screen: QScreen) -> Window:
        """The window for a screen, not shown yet, with nothing in it that is old."""
        raise NotImplementedError

    def render(self) -> None:
        """Bring what is shown up to the topics."""
        raise NotImplementedError

    def forbidden(self) -> dict[str, str]:
        """Screens that must not be used, by identity, with the reason."""
        return {self._watch.operator_screen(): OPERATOR}

    def facts(self) -> tuple[object, ...]:
        """What a report tells; another one is told at once."""
        return (self.state, self.fault, self.showing)

    def more_to_report(self) -> dict[str, Any]:
        """What a report tells besides."""
        return {}

    @property
    def chosen(self) -> dict[str, Any]:
        """The engine's word on this screen."""
        return self._bridge.state.mapping(self.topic)

    @property
    def drives(self) -> bool:
        """True where the engine has this window drive the screen.

        An engine that was started anew knows of no window yet: what stands there stays.
        """
        driver = str(self.chosen.get("window") or "")
        return driver == self._watch.name or (not driver and self.window is not None)

    def place(self) -> None:
        """Put the window where it belongs, or take it away where it must not be."""
        self.become(self._where())

    def close(self) -> None:
        """Take the window away; the engine is told."""
        self.take_away()
        self.state, self.fault = OFF, ""
        self.tell()

    def topic_changed(self, topic: str) -> None:
        """The engine has announced a topic."""
        if topic == self.topic:
            self.place()

    def take_away(self) -> None:
        """The window is not moved and not kept: a hidden one could be shown elsewhere."""
        window, self.window = self.window, None
        if window is not None:
            window.hide()
            window.destroy()
            window.deleteLater()

    def become(self, place: Place) -> None:
        """Show the window on the screen of that place, or nowhere."""
        if place.screen is None:
            self.take_away()
        elif self.window is None or self.window.screen_name != place.screen.name():
            self.take_away()
            if now_ns() < self._not_before_ns:
                return
            self.window = self.make_window(place.screen)
            self.render()
            self.window.open()
        if (place.state, place.fault) != (self.state, self.fault):
            log.info("%s: %s %s", self.topic, place.state, place.fault)
            self.state, self.fault = place.state, place.fault
            self.tell()

    def tell(self) -> None:
        """Tell the engine what truly is; also a sign of life of this window."""
        now = self.facts()
        if now != self._told:
            self._told = now
            self.changed.emit()
        if not self._bridge.connected:
            return
        self._bridge.command(
            self.report,
            {
                "window": self._watch.name,
                "showing": self.showing,
                "state": self.state,
                "fault": self.fault,
                "screen": str(self.chosen.get("screen") or ""),
                **self.more_to_report(),
            },
            on_error=_passed_over,
        )

    def timer(self, every_ms: int, slot: Callable[[], object]) -> QTimer:
        """A timer of this display, not started yet."""
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.timeout.connect(slot)
        return timer

    def _where(self) -> Place:
        chosen = str(self.chosen.get("screen") or "")
        if not chosen or not self.drives:
            return Place(OFF)
        screens = self._watch.screens()
        found = [screen for screen in screens if identity(screen) == chosen]
        if not found:
            return Place(LOST)
        if len(found) > 1 or mirrored(found[0], screens):
            return Place(WRONG, MIRRORED)
        fault = self.forbidden().get(chosen, "")
        if not fault and self._watch.operator_on(found[0]):
            fault = OPERATOR
        return Place(WRONG, fault) if fault else Place(SHOWN, "", found[0])

    def _leave(self, screen: QScreen) -> None:
        """The screen is going: before Qt moves its windows elsewhere, ours is gone."""
        if self.window is not None and self.window.screen_name == screen.name():
            self.take_away()
            self.place()

    def _look(self) -> None:
        """Ten times a second: the window is where it belongs, and what it shows still holds."""
        window = self.window
        if window is not None and (not window.in_place or not window.isVisible()):
            log.warning("%s: the window was moved off its screen: taken away", self.topic)
            self.take_away()
            self._not_before_ns = now_ns() + AGAIN_NS
        self.place()
        self.render()
        if self.facts() != self._told:
            self.tell()


def _passed_over(error: AppError) -> None:
    """The next report follows within a second."""
    log.debug("display: %s", error)
