"""The bridge: state from announcements, answers on the window's thread, a link that comes back."""

from __future__ import annotations

import threading
from datetime import datetime

import pytest
from pytestqt.qtbot import QtBot

from app.model.errors import AppError, EngineError
from app.model.text import T
from app.ui.bridge import Bridge, OnClosed, OnMessage
from app.ui.loop_probe import LoopProbe
from tests.helpers import fake_engine as fake
from tests.helpers.fake_engine import FakeEngine


def test_snapshot_then_changes_then_levels(qtbot: QtBot) -> None:
    engine = FakeEngine({"clock": {"offset_s": 0.1}, "markers": []})
    bridge = Bridge(engine.connect)
    topics: list[str] = []
    bridge.topic_changed.connect(topics.append)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    assert topics == ["clock", "markers"]
    with qtbot.waitSignal(bridge.topic_changed, timeout=1000):
        threading.Thread(target=engine.send, args=("clock", {"offset_s": 0.2})).start()
    assert bridge.state.mapping("clock") == {"offset_s": 0.2}
    with qtbot.waitSignal(bridge.levels_arrived, timeout=1000) as levels:
        engine.levels(fake.level(-20))
    assert levels.args[0]["microphones"][0]["rms_dbfs"] == -20
    assert bridge.state.get("never") is None
    assert bridge.state.items("never") == []
    bridge.close()
    assert engine.closed


def test_answers_arrive_on_the_windows_thread(qtbot: QtBot) -> None:
    engine = FakeEngine({})
    engine.answers = {"session.create": {"id": "a"}, "record.start": EngineError(fake.REFUSED)}
    bridge = Bridge(engine.connect)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected)
    done: list[tuple[object, bool]] = []
    failed: list[AppError] = []
    main = threading.get_ident()
    bridge.command("session.create", {}, lambda r: done.append((r, threading.get_ident() == main)))
    qtbot.waitUntil(lambda: bool(done))
    assert done == [({"id": "a"}, True)]
    bridge.command("record.start", on_error=failed.append)
    qtbot.waitUntil(lambda: bool(failed))
    with qtbot.waitSignal(bridge.command_failed, timeout=1000) as told:
        bridge.command("record.start")
    assert isinstance(told.args[0], EngineError)
    bridge.close()


def test_without_a_link_a_wish_is_refused_at_once(qtbot: QtBot) -> None:
    bridge = Bridge(FakeEngine({}).connect)
    failed: list[AppError] = []
    bridge.command("record.start", on_error=failed.append)
    assert len(failed) == 1


@pytest.mark.allow_log("WARNING app.ui.bridge: no engine")
def test_it_goes_on_trying_until_an_engine_is_there(qtbot: QtBot) -> None:
    engine = FakeEngine({})
    tries: list[datetime] = []

    def connect(on_message: OnMessage, on_closed: OnClosed) -> FakeEngine:
        tries.append(datetime.now())
        if len(tries) == 1:
            raise EngineError(T("made up", "No engine."))
        return engine.connect(on_message, on_closed)

    bridge = Bridge(connect)
    with qtbot.waitSignal(bridge.connect_failed, timeout=1000):
        bridge.start()
    qtbot.waitUntil(lambda: bridge.connected, timeout=5000)
    engine.die()
    qtbot.waitUntil(lambda: not bridge.connected, timeout=1000)
    qtbot.waitUntil(lambda: bridge.connected, timeout=5000)
    assert len(tries) == 3
    bridge.close()


def test_loop_probe_sees_a_held_up_loop(qtbot: QtBot) -> None:
    probe = LoopProbe()
    probe.start()
    qtbot.waitUntil(lambda: probe.samples > 10)
    held = threading.Event()
    held.wait(0.25)
    seen = probe.samples
    qtbot.waitUntil(lambda: probe.samples > seen + 2)
    assert probe.percentile_ms(1.0) >= 200
    assert probe.percentile_ms(0.5) < 200
