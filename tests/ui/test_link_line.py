"""A window whose engine died: quiet for a moment, the last state faded, loud when it lasts."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.model.errors import EngineError
from app.ui.application import make_application
from app.ui.bridge import Bridge
from app.ui.control_room import link_line
from app.ui.control_room.window import ControlRoom
from tests.helpers import fake_engine as fake
from tests.helpers.fake_engine import FakeEngine


class ComesAndGoes(FakeEngine):
    """An engine that may be away when a window looks for it."""

    away = False

    def connect(
        self, on_message: Callable[[dict[str, Any]], None], on_closed: Callable[[], None]
    ) -> FakeEngine:
        if self.away:
            raise EngineError(fake.REFUSED)
        return super().connect(on_message, on_closed)


@pytest.mark.allow_log("no engine")
def test_a_lost_link_is_quiet_at_first_loud_when_it_lasts_and_gone_when_it_is_back(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_application()
    monkeypatch.setattr(link_line, "LONG_MS", 900)
    engine = ComesAndGoes(fake.recording_topics(datetime.now().astimezone()))
    bridge = Bridge(engine.connect)
    window = ControlRoom(bridge)
    qtbot.addWidget(window, before_close_func=lambda w: setattr(w, "_leaving", True))
    window.show()
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    line = window.link_line
    assert not line.isVisible()
    engine.away = True
    engine.die()
    qtbot.waitUntil(line.isVisible)
    assert line.property("surface") == "stale"
    assert window.health.graphicsEffect() is not None
    assert not window.error_line.isVisible()
    assert bridge.state.mapping("recording")["state"] == "recording"
    qtbot.waitUntil(lambda: line.property("surface") == "alarm", timeout=5000)
    engine.away = False
    qtbot.waitUntil(lambda: bridge.connected, timeout=5000)
    assert not line.isVisible()
    assert window.health.graphicsEffect() is None
    bridge.close()
