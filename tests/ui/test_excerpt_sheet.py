"""The sheet of excerpts: of which recording, which stretch, and what is still wanting."""

from __future__ import annotations

from typing import Any

from pytestqt.qtbot import QtBot

from app.ui.archive.excerpt_sheet import ExcerptSheet
from app.ui.bridge import Bridge
from tests.helpers.fake_engine import FakeEngine

SESSION = "a2b4c6"
TWICE = [
    {"take": 1, "origin": "2026-11-22T09:00:00+07:00", "seconds": 4320.0},
    {"take": 2, "origin": "2026-11-22T10:30:00+07:00", "seconds": 600.0},
]


def opened(*sources: str, sealed: tuple[float, float] | None = None) -> dict[str, Any]:
    """What the engine answers to ``player.open``."""
    rows = [{"id": one, "name": one, "fps": 25.0, "tracks": [], "files": []} for one in sources]
    plan = {"sources": rows, "sealed": [], "seconds": 600.0}
    return {"plan": plan, "recordings": TWICE, "sealed": [list(sealed)] if sealed else []}


def test_the_recording_of_the_player_is_taken_and_another_one_can_be_chosen(qtbot: QtBot) -> None:
    engine = FakeEngine({"jobs": [], "devices": {"volumes": []}})
    engine.answers["player.open"] = opened("room", "conference", sealed=(20.0, 30.0))
    bridge = Bridge(engine.connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    sheet = ExcerptSheet(bridge)
    qtbot.addWidget(sheet)
    sheet.show_session(SESSION)
    sheet.show_span(10.0, 25.5, 2)
    qtbot.waitUntil(lambda: sheet.takes.take == 2)
    assert not sheet.takes.isHidden() and not sheet.sealed_too.isHidden()
    told = sheet.args()
    assert (told["take"], told["start_s"], told["end_s"]) == (2, 10.0, 25.5)
    assert told["sources"] == ["room", "conference"]
    engine.answers["player.open"] = opened("room")
    sheet.takes.box.activated.emit(0)
    qtbot.waitUntil(lambda: sheet.takes.take == 1)
    assert ("player.open", {"session": SESSION, "take": 1}) in engine.commands
    told = sheet.args()
    assert (told["take"], told["sources"], told["sealed_too"]) == (1, ["room"], False)
    action = sheet.primary_action()
    assert action is not None and not action.enabled
