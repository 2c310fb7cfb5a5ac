"""The room's window on its screen: what belongs there, and the call's own pictures."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap, QScreen

from app.model.screens import RoomMode, Showing
from app.ui.bound_display import BoundDisplay, Place
from app.ui.bridge import Bridge
from app.ui.room_display.course import authority, showing_of, words_of
from app.ui.room_display.far_end import FarEnd
from app.ui.room_display.window import RoomWindow
from app.ui.screens import ScreenWatch

FRAME_MS = 8
_TOPICS = frozenset({"room_display", "conference", "session", "recording", "setup"})
_displays: WeakKeyDictionary[Bridge, RoomDisplay] = WeakKeyDictionary()


def display_of(bridge: Bridge) -> RoomDisplay | None:
    """The room display of this window, for pages that show what it shows."""
    return _displays.get(bridge)


class RoomDisplay(BoundDisplay[RoomWindow]):
    """Drives the room's screen while the engine says that this window does."""

    topic = "room_display"
    report = "room_display.report"

    def __init__(self, bridge: Bridge, watch: ScreenWatch) -> None:
        super().__init__(bridge, watch)
        self._far = FarEnd()
        _displays[bridge] = self
        self._frames = self.timer(FRAME_MS, self._next_frame)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)

    @property
    def showing(self) -> Showing:
        """What truly stands on the screen."""
        return self.window.painted if self.window is not None else Showing.NOTHING

    def small_picture(self, fit: QSize) -> QPixmap | None:
        """A picture of what stands on the screen; None while it is hidden."""
        return self.window.small_picture(fit) if self.window is not None else None

    def close(self) -> None:
        """Take the window away; the engine is told."""
        super().close()
        self._far.close()

    def make_window(self, screen: QScreen) -> RoomWindow:
        """The room's window for a screen."""
        return RoomWindow(screen)

    def become(self, place: Place) -> None:
        """Read the call's pictures only while there is a window for them."""
        super().become(place)
        if self.window is None:
            self._frames.stop()
        elif not self._frames.isActive():
            self._frames.start()

    def topic_changed(self, topic: str) -> None:
        """The engine has announced a topic."""
        super().topic_changed(topic)
        if topic in _TOPICS:
            self.render()

    def _mode(self) -> RoomMode:
        mode = str(self._bridge.state.mapping("room_display").get("mode") or "auto")
        return RoomMode(mode) if mode in set(RoomMode) else RoomMode.AUTO

    def _topics(self) -> dict[str, Any]:
        return {name: self._bridge.state.get(name) for name in _TOPICS}

    def render(self) -> None:
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
            self.render()

    def _draw(self, window: RoomWindow) -> None:
        if self._far.draw(window.pixels) and self._far.image is not None:
            window.show_picture(self._far.image)
