"""The chair's screen from every page: keys, the health column, what the chair asks for."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.bridge import Bridge
from app.ui.chair import display
from app.ui.control_room.window import ControlRoom
from app.ui.dossier.chair_hand import hand_of
from app.ui.dossier.chair_words import chair_mark, trouble
from app.ui.dossier.page import DossierPage
from app.ui.reader.shared import pages_of
from tests.helpers import dossier_cases as cases
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import asked


def now() -> datetime:
    return datetime.now().astimezone()


class HereScreen:
    """Notes what the display of this window was told, and what the engine knew by then."""

    def __init__(self, engine: FakeEngine) -> None:
        self.engine = engine
        self.told: list[tuple[str, int]] = []

    def black(self) -> None:
        self.told.append(("black", len(self.engine.commands)))

    def freeze(self) -> None:
        self.told.append(("freeze", len(self.engine.commands)))

    def small_picture(self, fit: QSize) -> None:
        """The mirror asks for it a few times a second; nothing stands here."""


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[tuple[ControlRoom, FakeEngine]]:
    engine = FakeEngine(cases.board_topics(now()))
    bridge = Bridge(engine.connect)
    window = ControlRoom(bridge)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    window.show()
    bridge.start()
    qtbot.waitUntil(lambda: bool(bridge.state.topics()))
    qtbot.waitUntil(window.request_line.isVisible)
    yield window, engine
    window._leaving = True
    window.close()
    bridge.close()


@pytest.mark.parametrize("page", ["recording", "test", "connect", "dossier"])
def test_the_keys_act_on_every_page_here_first(
    room: tuple[ControlRoom, FakeEngine], monkeypatch: pytest.MonkeyPatch, page: str
) -> None:
    window, engine = room
    here = HereScreen(engine)
    monkeypatch.setitem(display._displays, window.bridge, here)
    window.go_to(page)
    engine.commands.clear()
    for key in (Qt.Key.Key_F10, Qt.Key.Key_F11, Qt.Key.Key_F7):
        QTest.keyClick(window, key)
        QApplication.processEvents()
    sent = [name for name, _ in engine.commands if name.startswith("chair.")]
    assert sent == ["chair.black", "chair.freeze", "chair.blacken_all"]
    assert [what for what, _ in here.told] == ["black", "freeze", "black"]
    assert [engine.commands[at][0] for _, at in here.told] == sent


def test_both_views_of_a_window_share_one_reader(room: tuple[ControlRoom, FakeEngine]) -> None:
    window, _engine = room
    window.go_to("dossier")
    assert isinstance(window.page, DossierPage)
    assert window.page.pages is pages_of(window.bridge)


def test_two_presses_within_the_guard_are_one(room: tuple[ControlRoom, FakeEngine]) -> None:
    window, engine = room
    hand = hand_of(window.bridge)
    hand.turn(4)
    hand.turn(5)
    hand.black()
    hand.black()
    assert asked(engine, "chair.turn") == [{"page": 4, "by": "operator"}]
    assert asked(engine, "chair.black") == [{}]


def test_what_the_chair_asks_for_stands_on_every_page(
    room: tuple[ControlRoom, FakeEngine], qtbot: QtBot
) -> None:
    window, engine = room
    line = window.request_line
    window.go_to("closing")
    assert line.isVisible()
    line.done.click()
    assert asked(engine, "chair.answered") == [{"id": "r1"}]
    line.open.click()
    assert window.page is not None
    assert window.page.page_id == "dossier"
    engine.send("chair", cases.chair(now()))
    qtbot.waitUntil(lambda: not line.isVisible())


def test_screens_taken_for_each_other_are_exchanged_by_one_button(
    room: tuple[ControlRoom, FakeEngine], qtbot: QtBot
) -> None:
    window, engine = room
    window.go_to("dossier")
    assert isinstance(window.page, DossierPage)
    swap = window.page.board.panel.swap
    engine.send("room_display", {"screen": ""})
    qtbot.waitUntil(swap.isHidden)
    engine.send("room_display", {"screen": "LG:::HDMI-2"})
    qtbot.waitUntil(lambda: not swap.isHidden())
    swap.click()
    assert asked(engine, "chair.swap") == [{}]


def test_the_health_column_tells_of_the_chairs_screen(
    room: tuple[ControlRoom, FakeEngine], qtbot: QtBot
) -> None:
    window, engine = room
    shown = window.health.chair
    assert shown.isVisible()
    assert shown.badge.state == "pass"
    assert "Điều 2" in shown.value.text()
    engine.send("chair", cases.chair(now(), state="lost", showing="", taken=None))
    qtbot.waitUntil(lambda: shown.badge.state == "alarm")
    engine.send("chair", cases.nothing_taken(now()))
    qtbot.waitUntil(lambda: not shown.isVisible())


@pytest.mark.parametrize(
    ("more", "state"),
    [
        ({}, "pass"),
        ({"mode": "black"}, "not_applicable"),
        ({"mode": "freeze"}, "caution"),
        ({"taken": None, "mode": "black"}, "not_done"),
        ({"showing": ""}, "running"),
        ({"state": "windowed", "screen": "", "windowed": True}, "pass"),
        ({"state": "lost"}, "alarm"),
        ({"state": "wrong", "fault": "room"}, "alarm"),
        ({"state": "off"}, "running"),
    ],
)
def test_each_state_of_the_screen_has_its_look(more: dict[str, Any], state: str) -> None:
    chair = cases.chair(now(), **more)
    assert chair_mark(chair)[0] == state
    assert bool(trouble(chair)) == (state == "alarm")
