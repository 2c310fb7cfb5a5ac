"""When a value that stands on the screen may be confirmed."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.model.clock import NS_PER_S, now_ns
from app.ui.bridge import Bridge
from app.ui.test import measurements
from app.ui.test.measurements import SEEN_S, Measurements
from tests.helpers.fake_engine import FakeEngine

ITEM = {"id": "VI1", "state": "pass", "measured_at": "2026-11-23T07:00:00+07:00", "shown_at": "7"}


def test_a_look_that_comes_too_early_is_followed_by_another(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Timers may fire early, and a value that nothing changes is announced no second time."""
    looks: list[bool] = []
    began_ns = now_ns()

    def slow_clock() -> int:
        """The first look finds itself a twentieth too early, as a coarse timer may be."""
        early_s = 0.05 * SEEN_S if not looks else 0.0
        passed_s = (now_ns() - began_ns) / NS_PER_S
        return began_ns + round((passed_s if passed_s < 0.1 else passed_s - early_s) * NS_PER_S)

    monkeypatch.setattr(measurements, "now_ns", slow_clock)
    shown: Any = None

    def look() -> None:
        looks.append(shown.seen(ITEM))

    shown = Measurements(Bridge(FakeEngine({}).connect), lambda _error: None, look)
    assert not shown.seen(ITEM)
    qtbot.waitUntil(lambda: True in looks, timeout=10_000)
    assert looks[0] is False
    assert looks.count(True) == 1
