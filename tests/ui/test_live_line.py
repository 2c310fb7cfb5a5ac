"""The line of what the program checks by itself while recording."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from app.ui.control_room.live_line import LiveLine
from tests.helpers.fake_engine import live_items


def shown(qtbot: QtBot, items: list[dict[str, object]]) -> LiveLine:
    line = LiveLine()
    qtbot.addWidget(line)
    line.show_checks({"items": items})
    return line


def test_all_in_order_is_told_with_a_count(qtbot: QtBot) -> None:
    line = shown(qtbot, live_items())
    assert line.badge.state == "pass"
    assert line.words.text() == "3/3 mục đạt"


def test_what_is_amiss_is_named_the_worst_first(qtbot: QtBot) -> None:
    line = shown(qtbot, live_items(LV2="caution", NT1="fail"))
    assert line.badge.state == "fail"
    assert [part.split()[0] for part in line.words.text().split("; ")] == ["NT1", "LV2"]
    assert [row.split()[0] for row in line.toolTip().splitlines()] == ["NT1", "LV1", "LV2"]


def test_what_was_not_measured_yet_is_no_pass(qtbot: QtBot) -> None:
    line = shown(qtbot, live_items(LV1="not_done", LV2="not_done", NT1="not_done"))
    assert line.badge.state == "running"


def test_a_recording_that_ended_is_told_nothing_of(qtbot: QtBot) -> None:
    line = shown(qtbot, live_items())
    line.show_checks({})
    assert line.isHidden()
