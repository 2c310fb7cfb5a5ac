"""The window of :mod:`tests.helpers.room_screens_process`: obeys lines, tells what it shows."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QSocketNotifier
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from app.model.clock import now_ns
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.displays import describe
from app.ui.room_display.display import RoomDisplay
from app.ui.screens import ScreenWatch
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.room_screens_process import NAME, OPERATOR

Wish = dict[str, Any]


def say(**facts: Any) -> None:
    sys.stdout.write(json.dumps({**facts, "at_ns": now_ns()}) + "\n")
    sys.stdout.flush()


def picture(area: list[int]) -> QImage:
    left, top, width, height = area
    root = QGuiApplication.primaryScreen()
    corner = root.geometry().topLeft()
    return root.grabWindow(0, left - corner.x(), top - corner.y(), width, height).toImage()


def colours(area: list[int]) -> dict[str, int]:
    image = picture(area)
    found: dict[str, int] = {}
    for y in range(0, image.height(), 4):
        for x in range(0, image.width(), 4):
            colour = QColor(image.pixel(x, y)).name()
            found[colour] = found.get(colour, 0) + 1
    return found


class Window:
    """An operator's window of one colour and the room's display beside it."""

    def __init__(self, app: QApplication) -> None:
        self.app = app
        self.engine = FakeEngine({"session": None})
        self.bridge = Bridge(self.engine.connect)
        self.operator = QWidget()
        self.operator.setStyleSheet(f"background: {OPERATOR}")
        self.operator.setWindowTitle("operator")
        self.removed_ns = 0
        app.screenRemoved.connect(self._screen_removed)
        self.display = self.make_display(ScreenWatch(self.bridge, self.operator, NAME))
        self.display.changed.connect(lambda: say(event="display", **self.facts()))
        self.does: dict[str, Callable[[Wish], dict[str, Any]]] = {
            "topic": self._topic,
            "cover": self._cover,
            "colours": lambda wish: {"colours": colours(wish["area"])},
            "save": self._save,
            "commands": lambda _wish: {"commands": self.engine.commands},
            "screens": lambda _wish: {"screens": [describe(one) for one in app.screens()]},
        }

    def make_display(self, watch: ScreenWatch) -> Any:
        return RoomDisplay(self.bridge, watch)

    def obey(self) -> None:
        line = sys.stdin.readline()
        if not line:
            self.app.quit()
            return
        wish = json.loads(line)
        say(**self.does.get(wish["do"], lambda _wish: self.facts())(wish))

    def facts(self) -> dict[str, Any]:
        window = self.display.window
        return {
            "state": str(self.display.state),
            "fault": str(self.display.fault),
            "showing": str(self.display.showing),
            "window": None if window is None else [*window.geometry().getRect()],
            "windows": [
                [*one.geometry().getRect()]
                for one in self.app.topLevelWidgets()
                if one.isVisible() and one is not self.operator
            ],
            "removed_ns": self.removed_ns,
        }

    def cover(self, connector: str) -> bool:
        for screen in self.app.screens():
            if screen.name() == connector:
                self.operator.setScreen(screen)
                self.operator.setGeometry(screen.geometry())
                self.operator.showFullScreen()
                return True
        return False

    def _screen_removed(self) -> None:
        self.removed_ns = now_ns()

    def _topic(self, wish: Wish) -> dict[str, Any]:
        self.engine.send(wish["name"], wish["value"])
        return {"done": True}

    def _cover(self, wish: Wish) -> dict[str, Any]:
        return {"done": self.cover(wish["screen"])}

    def _save(self, wish: Wish) -> dict[str, Any]:
        pixmap = self.display.small_picture(self.operator.size() * 4)
        return {"saved": pixmap is not None and pixmap.save(wish["file"])}


def main(make: type[Window] = Window) -> int:
    app = make_application()
    window = make(app)
    reader = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, QObject(app))
    reader.activated.connect(lambda *_: window.obey())
    window.bridge.start()
    window.cover("console")
    say(event="ready")
    app.exec()
    window.display.close()
    window.bridge.close()
    return 0


if __name__ == "__main__":
    sys.exit(main())
