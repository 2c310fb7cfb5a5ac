"""A window over an engine of an older version: told once and plainly, not at each command."""

from __future__ import annotations

from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from app.ipc.older_engine import OlderEngineError
from app.ui.control_room.window import ControlRoom
from tests.helpers import fake_engine as fake
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.fake_engine import FakeEngine


def engine_of(version: str) -> FakeEngine:
    topics = fake.recording_topics(datetime.now().astimezone())
    topics["engine"] = {**topics["engine"], "version": version}
    engine = FakeEngine(topics)
    engine.answers["new.thing"] = OlderEngineError(fake.REFUSED)
    return engine


def ask(qtbot: QtBot, window: ControlRoom) -> None:
    with qtbot.waitSignal(window.bridge.engine_too_old):
        window.bridge.command("new.thing", on_error=window.show_error)


def test_the_version_of_the_engine_says_it_at_once(qtbot: QtBot) -> None:
    window = control_room_on(qtbot, engine_of("0.0.9"))
    qtbot.waitUntil(window.version_line.isVisible)
    assert window.version_line.property("surface") == "caution"
    assert "mới hơn bộ ghi" in window.version_line.what.text()
    assert "buổi tiếp" in window.version_line.more.text()
    assert window.bridge.state.mapping("recording")["state"] == "recording"


def test_a_command_that_it_does_not_know_says_it_once(qtbot: QtBot) -> None:
    window = control_room_on(qtbot, engine_of("0.1.0"))
    assert not window.version_line.isVisible()
    ask(qtbot, window)
    assert window.version_line.isVisible()
    assert not window.error_line.isVisible()
    window.version_line.button.click()
    ask(qtbot, window)
    assert not window.version_line.isVisible()
    qtbot.waitUntil(window.error_line.isVisible)


@pytest.mark.parametrize("version", ["0.1.0", "0.0.9"])
def test_another_engine_is_judged_anew(qtbot: QtBot, version: str) -> None:
    engine = engine_of("0.0.9")
    window = control_room_on(qtbot, engine)
    qtbot.waitUntil(window.version_line.isVisible)
    engine.send("engine", {**engine.topics["engine"], "version": version, "pid": 2})
    older = version == "0.0.9"
    qtbot.waitUntil(lambda: window.bridge.state.mapping("engine")["pid"] == 2)
    assert window.version_line.isVisible() is older
