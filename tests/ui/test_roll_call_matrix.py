"""The table of the roll call: filled in by keyboard alone, beforehand by nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.text import T
from app.ui.bridge import Bridge
from app.ui.test.course import Step
from app.ui.test.item_extras import extra_for
from app.ui.test.item_view import ItemView
from app.ui.test.roll_call_cell import RollCallCell
from app.ui.test.roll_call_matrix import RollCallMatrix
from tests.helpers.fake_engine import FakeEngine

ITEM = {"id": "PF4", "measured_at": "2026-11-22T08:00:00+07:00"}
POINTS = [{"id": n, "name": f"Phường {n}", "required": True} for n in (1, 2, 3)]

Opened = tuple[RollCallMatrix, FakeEngine, list[dict[str, Any]]]


@pytest.fixture
def opened(qtbot: QtBot) -> Callable[[], Opened]:
    """The table of an engine with three points, and all that it told."""

    def open_table() -> Opened:
        engine = FakeEngine({"points": POINTS})
        bridge = Bridge(engine.connect)
        qtbot.addWidget(table := _table(bridge, qtbot))
        told: list[dict[str, Any]] = []
        table.answered.connect(told.append)
        return table, engine, told

    return open_table


def _table(bridge: Bridge, qtbot: QtBot) -> RollCallMatrix:
    with qtbot.waitSignal(bridge.connection_changed):
        bridge.start()
    made = extra_for(bridge, ITEM)
    assert isinstance(made, RollCallMatrix)
    bridge.setParent(made)
    made.resize(900, 400)
    made.show()
    qtbot.waitExposed(made)
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, key, modifier)


def test_a_whole_roll_call_by_keyboard(opened: Callable[[], Opened], qtbot: QtBot) -> None:
    table, _, told = opened()
    assert table.details == {"matrix": {}}
    table.activateWindow()
    table.cells["1"][0].setFocus()
    qtbot.waitUntil(table.cells["1"][0].hasFocus)
    press(Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    for _ in range(3):
        press(Qt.Key.Key_Space)
    wanted = {
        "1": {"hear": True, "see": True, "heard": True, "seen": True},
        "2": {"hear": True, "see": False},
    }
    assert told[-1] == {"matrix": wanted}
    focused = QApplication.focusWidget()
    assert isinstance(focused, RollCallCell) and focused.point == "Phường 3"
    assert "not asked" in focused.accessibleName() or "chưa hỏi" in focused.accessibleName()


def test_another_measurement_empties_the_table_and_a_new_list_keeps_what_was_said(
    opened: Callable[[], Opened], qtbot: QtBot
) -> None:
    table, engine, told = opened()
    table.cells["2"][1].click()
    engine.send("points", [POINTS[1], {"id": 9, "name": "Phường 9"}])
    qtbot.waitUntil(lambda: list(table.cells) == ["2", "9"])
    assert table.details == {"matrix": {"2": {"see": True}}}
    table.show_item(dict(ITEM))
    assert table.details == {"matrix": {"2": {"see": True}}}
    table.show_item({**ITEM, "measured_at": "2026-11-22T08:05:00+07:00"})
    assert told[-1] == {"matrix": {}}
    assert [cell.value for cell in table.cells["2"]] == [None] * 4


def test_without_points_the_table_says_so(opened: Callable[[], Opened], qtbot: QtBot) -> None:
    table, engine, _ = opened()
    assert table.none.isHidden()
    engine.send("points", [])
    qtbot.waitUntil(table.none.isVisible)
    assert not table.cells


@pytest.mark.parametrize("size", [(590, 306), (590, 380), (1100, 560)])
def test_all_four_questions_can_be_read_beside_what_is_wrong(
    opened: Callable[[], Opened], qtbot: QtBot, size: tuple[int, int]
) -> None:
    table, _engine, _told = opened()
    qtbot.addWidget(view := ItemView())
    view.make_view = lambda _item: table
    view.resize(*size)
    view.show()
    item = {**ITEM, "state": "could_not_test", "causes": [T("x", "One cause").to_json()] * 4}
    view.show_item(item, Step.ANSWER, 0.0)
    QApplication.processEvents()
    for cell in table.cells["1"]:
        assert cell.visibleRegion().boundingRect().width() == cell.width()
        assert cell.fontMetrics().horizontalAdvance(cell.words) < cell.width()
    assert view.measured.isVisible()
    assert view.causes.isVisible()
