"""Keeps the room's window on the screen it is bound to, and on no other, whatever happens."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPixmap, QScreen

from app.model.clock import NS_PER_S, now_ns
from app.model.errors import AppError
from app.model.screens import RoomFault, RoomMode, RoomState, Showing
from app.ui.bridge import Bridge
from app.ui.room_display.course import authority, showing_of, words_of
from app.ui.room_display.far_end import FarEnd
from app.ui.room_display.window import RoomWindow
from app.ui.screens import ScreenWatch, identity, mirrored

log = logging.getLogger(__name__)

FRAME_MS = 8
WATCH_MS = 100
REPORT_MS = 1000
AGAIN_NS = NS_PER_S
"""A window that something moved off its screen is not shown again at once, lest it flicker."""
_TOPICS = frozenset({"room_display", "conference", "session", "recording", "setup"})
_displays: WeakKeyDictionary[Bridge, RoomDisplay] = WeakKeyDictionary()


def display_of(bridge: Bridge) -> RoomDisplay | None:
    """The room display of this window, for pages that show what it shows."""
    return _displays.get(bridge)


class RoomDisplay(QObject):
    """Drives the room's screen while the engine says that this window does.

    ``changed()`` when what is shown, or whether anything is, has become another.
    """

    changed = Signal()

    def __init__(self, bridge: Bridge, watch: ScreenWatch) -> None:
        super().__init__(watch)
        self._bridge = bridge
        self._watch = watch
        self.window: RoomWindow | None = None
        self.state, self.fault = RoomState.OFF, RoomFault.NONE
        self._far = FarEnd()
        self._told: tuple[object, ...] = ()
        self._not_before_ns = 0
        _displays[bridge] = self
        watch.leaving.connect(self._leave)
        watch.changed.connect(self.place)
        bridge.topic_changed.connect(self._take)
        self._frames = self._timer(FRAME_MS, self._next_frame)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer(WATCH_MS, self._look).start()
        self._timer(REPORT_MS, self._report).start()

    @property
    def showing(self) -> Showing:
        """What truly stands on the screen."""
        return self.window.painted if self.window is not None else Showing.NOTHING

    def small_picture(self, fit: QSize) -> QPixmap | None:
        """A picture of what stands on the screen; None while it is hidden."""
        return self.window.small_picture(fit) if self.window is not None else None

    def close(self) -> None:
        """Take the window away; the engine is told."""
        self._take_away()
        self._far.close()
        self.state, self.fault = RoomState.OFF, RoomFault.NONE
        self._report()

    def place(self) -> None:
        """Put the window where it belongs, or take it away where it must not be.

        An engine that was started anew knows of no window yet: what stands there stays.
        """
        told = self._bridge.state.mapping("room_display")
        chosen = str(told.get("screen") or "")
        driver = str(told.get("window") or "")
        mine = driver == self._watch.name or (not driver and self.window is not None)
        if not chosen or not mine:
            self._become(RoomState.OFF, RoomFault.NONE, None)
            return
        screens = self._watch.screens()
        found = [screen for screen in screens if identity(screen) == chosen]
        if not found:
            self._become(RoomState.LOST, RoomFault.NONE, None)
        elif len(found) > 1 or mirrored(found[0], screens):
            self._become(RoomState.WRONG, RoomFault.MIRRORED, None)
        elif self._watch.operator_screen() == chosen:
            self._become(RoomState.WRONG, RoomFault.OPERATOR, None)
        else:
            self._become(RoomState.SHOWN, RoomFault.NONE, found[0])

    def _become(self, state: RoomState, fault: RoomFault, screen: QScreen | None) -> None:
        if screen is None:
            self._take_away()
        elif self.window is None or self.window.bound_to is not screen:
            self._take_away()
            if now_ns() < self._not_before_ns:
                return
            self._open(screen)
        if (state, fault) != (self.state, self.fault):
            log.info("the room's screen: %s %s", state, fault)
            self.state, self.fault = state, fault
            self._report()

    def _open(self, screen: QScreen) -> None:
        self.window = RoomWindow(screen)
        self._render()
        self.window.open()
        self._frames.start()

    def _take_away(self) -> None:
        """The window is not moved and not kept: a hidden one could be shown elsewhere."""
        window, self.window = self.window, None
        self._frames.stop()
        if window is not None:
            window.hide()
            window.destroy()
            window.deleteLater()

    def _leave(self, screen: QScreen) -> None:
        """The screen is going: before Qt moves its windows elsewhere, ours is gone."""
        if self.window is not None and self.window.bound_to is screen:
            self._take_away()
            self.place()

    def _take(self, topic: str) -> None:
        if topic == "room_display":
            self.place()
        if topic in _TOPICS and self.window is not None:
            self._render()

    def _mode(self) -> RoomMode:
        mode = str(self._bridge.state.mapping("room_display").get("mode") or "auto")
        return RoomMode(mode) if mode in set(RoomMode) else RoomMode.AUTO

    def _topics(self) -> dict[str, Any]:
        return {name: self._bridge.state.get(name) for name in _TOPICS}

    def _render(self) -> None:
        """Bring the window up to the topics; the call's own pictures come by themselves."""
        window = self.window
        if window is None:
            return
        picture = self._bridge.state.mapping("conference").get("picture") or {}
        self._far.follow(str(picture.get("ring") or ""))
        topics = self._topics()
        showing = showing_of(topics, self._mode(), moving=self._far.moving)
        if showing is Showing.CALL:
            if window.showing is not Showing.CALL:
                self._draw(window)
        else:
            now = datetime.now().astimezone()
            window.show_slate(showing, authority(topics), words_of(showing, topics, now))

    def _next_frame(self) -> None:
        window = self.window
        if window is None or not self._far.look():
            return
        if window.showing is Showing.CALL:
            self._draw(window)
        else:
            self._far.pass_over()
            self._render()

    def _draw(self, window: RoomWindow) -> None:
        if self._far.draw(window.pixels) and self._far.image is not None:
            window.show_picture(self._far.image)

    def _look(self) -> None:
        """Ten times a second: the window is where it belongs, and what it shows still holds."""
        window = self.window
        if window is not None and (not window.in_place or not window.isVisible()):
            log.warning("the room's window was moved off its screen: taken away")
            self._take_away()
            self._not_before_ns = now_ns() + AGAIN_NS
        self.place()
        self._render()
        if self._facts() != self._told:
            self._report()

    def _facts(self) -> tuple[object, ...]:
        return (self.state, self.fault, self.showing)

    def _report(self) -> None:
        """Tell the engine what truly is; also a sign of life of this window."""
        now = self._facts()
        if now != self._told:
            self._told = now
            self.changed.emit()
        if not self._bridge.connected:
            return
        self._bridge.command(
            "room_display.report",
            {
                "window": self._watch.name,
                "showing": str(self.showing),
                "state": str(self.state),
                "fault": str(self.fault),
                "screen": str(self._bridge.state.mapping("room_display").get("screen") or ""),
            },
            on_error=_passed_over,
        )

    def _timer(self, every_ms: int, slot: Any) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(every_ms)
        timer.timeout.connect(slot)
        return timer


def _passed_over(error: AppError) -> None:
    """The next report follows within a second."""
    log.debug("room display: %s", error)
