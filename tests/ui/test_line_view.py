"""A measurement of the line while it runs, as the window shows it."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.test.item_extras import extra_for
from app.ui.test.line_view import LineView
from tests.helpers.fake_engine import FakeEngine, text


def progress(item: str, share: float, **values: float) -> dict[str, Any]:
    """The topic as the engine tells it."""
    words = text(f"Asking: {round(100 * share)} %")
    return {"item": item, "share": share, "words": words, "values": values}


def test_a_running_measurement_is_drawn_and_another_items_is_not(qtbot: QtBot) -> None:
    engine = FakeEngine({"test_progress": None})
    bridge = Bridge(engine.connect)
    with qtbot.waitSignal(bridge.connection_changed):
        bridge.start()
    view = extra_for(bridge, {"id": "NT4"})
    assert isinstance(view, LineView)
    bridge.setParent(view)
    qtbot.addWidget(view)
    view.resize(500, 300)
    view.show()
    assert view.bar.isHidden()
    for n in range(3):
        engine.send("test_progress", progress("NT4", n / 10, round_trip_ms=40.0 + n))
    qtbot.waitUntil(lambda: list(view.graph.values) == [40.0, 41.0, 42.0])
    assert view.bar.isVisible() and view.bar.value() == 200
    assert "20 %" in view.head.text() and "42" in view.value.text()
    assert not view.grab().isNull()
    engine.send("test_progress", None)
    qtbot.waitUntil(view.bar.isHidden)
    assert len(view.graph.values) == 3, "what was measured stays"
    assert view.head.text() == tr("line view", "What was measured, over its time")
    engine.send("test_progress", progress("NT2", 0.5, mbps=90.0))
    engine.send("test_progress", progress("NT4", 0.1, round_trip_ms=7.0))
    qtbot.waitUntil(lambda: list(view.graph.values) == [7.0])


@pytest.mark.parametrize("item", ["NT2", "NT3", "NT6"])
def test_every_long_measurement_has_the_view(qtbot: QtBot, item: str) -> None:
    view = extra_for(Bridge(FakeEngine({}).connect), {"id": item})
    assert isinstance(view, LineView)
    qtbot.addWidget(view)
