"""Cyclic garbage is collected by the window's own thread, and by no other."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from app.ui import garbage
from app.ui.garbage import GarbageTimer


class Knot:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    gc.enable()
    yield
    gc.disable()


def test_what_holds_itself_goes_on_the_windows_thread(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(garbage, "EVERY_MS", 10)
    seen: list[int] = []
    timer = GarbageTimer()
    timer.start()
    assert not gc.isenabled()
    weakref.finalize(Knot(), lambda: seen.append(threading.get_ident()))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == [threading.get_ident()]
