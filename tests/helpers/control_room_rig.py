"""The whole control room on a made-up engine."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.control_room.window import ControlRoom
from tests.helpers.fake_engine import FakeEngine

SMALL = (1366, 768)


def control_room_on(
    qtbot: QtBot,
    engine: FakeEngine,
    page: str = "recording",
    argument: str = "",
    size: tuple[int, int] = SMALL,
) -> ControlRoom:
    """A window with this page on its stage; it is closed without a question after the test."""
    make_application()
    bridge = Bridge(engine.connect)
    window = ControlRoom(bridge)
    qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_leaving", True))
    window.resize(*size)
    window.show()
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    window.go_to(page, argument)
    return window
