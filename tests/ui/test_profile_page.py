"""The page of the rules: each figure with its source, found, and set where a room may."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.text import T
from app.settings.profile import ProfileError
from app.ui.profile import figure_words as words
from app.ui.profile.layers_card import layer_state
from app.ui.profile.page import ProfilePage
from app.ui.widgets.label import Label
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import Rig, asked, page_rig
from tests.helpers.profile_cases import rules, topic


def engine(answer: dict[str, Any] | None = None) -> FakeEngine:
    shown = answer or rules()
    made = FakeEngine({"profile": topic(shown), "setup": {"operator": "Trần Văn Lúa"}})
    made.answers["profile.show"] = shown
    return made


def shown_page(
    qtbot: QtBot, made: FakeEngine | None = None, argument: str = ""
) -> tuple[ProfilePage, Rig]:
    """The page once it has its figures."""
    page, rig = page_rig(qtbot, ProfilePage, made or engine(), argument)
    qtbot.waitUntil(lambda: bool(page.list.figures.rows))
    return page, rig


def texts(page: ProfilePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(Label))


def choose(page: ProfilePage, key: str) -> None:
    rows = page.list.figures.rows
    place = next(place for place, row in enumerate(rows) if row["key"] == key)
    page.list.setCurrentIndex(page.list.figures.index(place, 0))


def test_every_figure_is_listed_with_value_source_and_origin(qtbot: QtBot) -> None:
    page, _ = shown_page(qtbot)
    rows = page.list.figures.rows
    assert len(rows) == len(rules()["rows"])
    for row in rows:
        assert words.title_of(row), row["key"]
        assert words.value_words(row)
        assert words.source_words(row)
        assert words.origin_words(row)
    told = page.list.figures.data(page.list.figures.index(0, 0))
    assert words.title_of(rows[0]) in str(told)


def test_a_figure_shows_the_words_of_the_rule_and_what_it_overrides(qtbot: QtBot) -> None:
    page, _ = shown_page(qtbot)
    choose(page, "bandwidth.central")
    shown = texts(page)
    assert "100 Mbit/s" in shown
    assert "điểm cầu trung tâm sử dụng đường truyền tốc độ khoảng 100Mb" in shown
    assert "30 Mbit/s" in page.detail.over.text()
    assert "748" in page.detail.over.text()
    choose(page, "retention.years")
    assert page.detail.value.text() == "văn bản chưa quy định"


def test_search_without_diacritics_and_the_list_of_what_is_not_said(qtbot: QtBot) -> None:
    page, _ = shown_page(qtbot)
    QTest.keyClicks(page.search, "truoc 05 ngay")
    assert "milestones.report.before" in [row["key"] for row in page.list.figures.rows]
    assert len(page.list.figures.rows) < 5
    page.search.clear()
    page.sections.setCurrentIndex(page.sections.findData(words.MISSING))
    missing = page.list.figures.rows
    assert missing
    assert all(row["value"] is None for row in missing)
    assert page.count.text() == f"{len(missing)}/{len(rules()['rows'])}"


def test_layers_tell_their_state_and_what_is_missing(qtbot: QtBot) -> None:
    page, _ = shown_page(qtbot)
    shown = texts(page)
    assert all(number in shown for number in ("3394", "4217", "136/2025"))
    states = {layer["id"]: layer_state(layer)[0] for layer in rules()["layers"]}
    assert states["national-decree"] == "stale"
    assert states["haiphong-3549"] == "pass"
    assert states["thach-khoi-2026"] == "not_applicable"
    assert states["site"] == "not_done"


def test_the_room_sets_and_takes_back_a_value(qtbot: QtBot, tmp_path: Path) -> None:
    own = {"value": 200, "unit": "Mbit/s", "source": "Điểm cầu", "origin": "design"}
    made = engine(rules({"revision": 1, "bandwidth": {"central": own}}, tmp_path))
    page, _ = shown_page(qtbot, made, "bandwidth.central")
    choose(page, "bandwidth.central")
    page.detail.field.setText("250,5")
    QTest.keyClick(page.detail.field, Qt.Key.Key_Return)
    page.detail.back.click()
    sent = asked(made, "profile.set_site")
    assert [(one["value"], one["person"]) for one in sent] == [
        (250.5, "Trần Văn Lúa"),
        (None, "Trần Văn Lúa"),
    ]
    page.sections.setCurrentIndex(0)
    choose(page, "recording.mandatory")
    assert page.detail.save.isHidden()


def test_a_refusal_stands_beside_the_field(qtbot: QtBot) -> None:
    made = engine()
    made.answers["profile.set_site"] = ProfileError(T("test", "not looser"))
    page, rig = shown_page(qtbot, made)
    choose(page, "bandwidth.central")
    page.detail.field.setText("10")
    page.detail.save.click()
    qtbot.waitUntil(lambda: "not looser" in page.detail.refused.text())
    assert page.detail.refused.isVisible()
    assert rig.told == []
    choose(page, "bandwidth.delegate")
    assert page.detail.refused.isHidden()


def test_the_rules_of_the_room_are_chosen_and_read_again(qtbot: QtBot) -> None:
    made = engine()
    page, _ = shown_page(qtbot, made)
    choice = page.layers.choice
    assert choice.currentData() == "haiphong-3549"
    choice.activated.emit(choice.findData("thach-khoi-2026"))
    page.layers.reload.click()
    assert asked(made, "profile.set_site")[0]["value"] == ["thach-khoi-2026"]
    assert asked(made, "profile.reload") == [{}]
    assert page.layers.aside.isHidden()
    page.layers.show_topic({"site_broken": True})
    assert not page.layers.aside.isHidden()
    page.layers.aside.click()
    assert asked(made, "profile.put_aside") == [{}]


@pytest.mark.allow_log("own figures do not count")
def test_a_wrong_file_of_the_room_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    wrong = {"value": 1, "unit": "Mbit/s", "source": "x", "origin": "design"}
    answer = rules({"bandwidth": {"central": wrong}}, tmp_path)
    page, _ = shown_page(qtbot, engine(answer))
    assert "bandwidth.central" in page.layers.problem.text()


@pytest.mark.parametrize(
    ("row", "text", "value"),
    [
        ({"unit": "Mbit/s"}, "100", 100),
        ({"unit": "Mbit/s"}, "1.024,5", 1024.5),
        ({"unit": "Mbit/s"}, "nhanh", "nhanh"),
        ({"unit": "", "value": ["a"]}, "a; b ;", ["a", "b"]),
        ({"unit": "", "value": "x"}, " y ", "y"),
    ],
)
def test_what_is_typed_becomes_the_kind_of_the_figure(
    row: dict[str, Any], text: str, value: object
) -> None:
    assert words.typed_value(row, text) == value
