"""On the sheet of checks a missing copy is noted as lost, and one that was lost is read again."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, cast

import pytest
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.model.errors import ArchiveError
from app.model.text import T
from app.ui.archive.checks.holding_card import HoldingCard
from app.ui.archive.checks.session_sheet import SessionCheckSheet
from app.ui.archive.checks.words import course_words
from app.ui.archive.custody.words import copy_state
from app.ui.archive.custody_words import custody_event
from app.ui.bridge import Bridge
from app.ui.session.session_words import copies_mark
from tests.helpers.answers import Answers
from tests.ui.test_check_sheets import DAMAGED, ROW, WHEN, checks_bridge

MISSING = {
    **ROW,
    "state": "missing",
    "matched": 0,
    "medium": "serial:WX71A29K",
    "lose": {"copy": 7, "last": []},
    "lost": None,
}
LOST = {
    **MISSING,
    "state": "lost",
    "connected": False,
    "checked_at": "2026-11-20T08:00:00+07:00",
    "lose": None,
    "lost": {"at": WHEN, "who": "Đỗ Văn Lưu"},
}
WHY = "O dia hong, khong cuu duoc"


def opened(qtbot: QtBot, *rows: dict[str, Any]) -> tuple[SessionCheckSheet, Answers]:
    bridge = checks_bridge()
    bridge.answers["archive.holdings"] = list(rows)
    sheet = SessionCheckSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.resize(900, 900)
    sheet.show_session("k3m7qa")
    sheet.show()
    return sheet, bridge


def asked(bridge: Answers, command: str) -> list[dict[str, Any]]:
    return [dict(args) for name, args in bridge.asked if name == command]


def test_a_missing_copy_is_noted_as_lost_with_name_and_reason(qtbot: QtBot) -> None:
    sheet, bridge = opened(qtbot, MISSING, DAMAGED)
    missing, damaged = sheet.cards
    assert missing.open_loss.isVisible() and not damaged.open_loss.isVisible()
    missing.open_loss.click()
    losing = missing.losing
    assert losing.isVisible() and not losing.warning.isVisible()
    assert not losing.act.isEnabled()
    QTest.keyClicks(losing.reason, WHY)
    assert losing.act.isEnabled()
    bridge.answers["custody.lost"] = {"copies": [7], "sessions": {}}
    bridge.answers["archive.holdings"] = [LOST]
    losing.act.confirmed.emit()
    assert asked(bridge, "custody.lost") == [
        {
            "copies": [7],
            "person": "Trần Văn Bình",
            "reason": WHY,
            "last": False,
            "disk_gone": False,
            "session": "k3m7qa",
        }
    ]
    [card] = sheet.cards  # asked for again at once
    assert card.badge.state == "stale" and "Đỗ Văn Lưu" in card.lost.text()
    assert card.read_again.isVisibleTo(card)
    assert not card.faults.isVisibleTo(card) and not card.open_mend.isVisibleTo(card)


def test_the_last_copy_is_lost_only_by_one_who_says_that_he_knows(qtbot: QtBot) -> None:
    last = {**MISSING, "lose": {"copy": 7, "last": ["20261120-0800-k3m7qa"]}}
    sheet, bridge = opened(qtbot, last)
    [card] = sheet.cards
    card.open_loss.click()
    losing = card.losing
    assert losing.warning.isVisible() and "20261120-0800-k3m7qa" in losing.warning.text()
    QTest.keyClicks(losing.reason, WHY)
    assert not losing.act.isEnabled()
    losing.understood.click()
    assert losing.act.isEnabled()
    losing.act.confirmed.emit()
    assert asked(bridge, "custody.lost")[0]["last"] is True


def test_a_copy_goes_with_its_disk_only_by_one_who_says_that_he_knows(qtbot: QtBot) -> None:
    away = {**ROW, "connected": False, "lose": {"copy": 7, "last": [], "disk_gone": True}}
    sheet, bridge = opened(qtbot, {**away, "lost": None})
    [card] = sheet.cards
    card.open_loss.click()
    assert "mất hẳn" in card.losing.warning.text()
    QTest.keyClicks(card.losing.reason, WHY)
    assert not card.losing.act.isEnabled()
    card.losing.understood.click()
    card.losing.act.confirmed.emit()
    [args] = asked(bridge, "custody.lost")
    assert (args["disk_gone"], args["last"], args["copies"]) == (True, False, [7])


def test_what_was_lost_is_read_again_where_it_lay(qtbot: QtBot) -> None:
    sheet, bridge = opened(qtbot, LOST)
    [card] = sheet.cards
    assert not card.open_loss.isVisible()
    card.read_again.click()
    [args] = asked(bridge, "archive.check")
    assert (args["scope"], args["paths"]) == ("paths", [LOST["path"]])
    assert (args["media"], args["session"]) == (["serial:WX71A29K"], "k3m7qa")


def test_a_loss_that_is_refused_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet, bridge = opened(qtbot, MISSING)
    refusal = ArchiveError(T("custody", "It is there."))
    told: list[object] = []
    sheet.told.connect(told.append)

    def refuse(_name: str, _args: object, _done: object, on_error: Callable[..., None]) -> None:
        on_error(refusal)

    monkeypatch.setattr(bridge, "command", refuse)
    sheet.cards[0].loss_told.emit({"copies": [7], "person": "Trần Văn Bình", "reason": WHY})
    assert told == [refusal]


def test_one_form_at_a_time_and_the_keys_in_what_is_empty(qtbot: QtBot) -> None:
    sheet, _bridge = opened(qtbot, MISSING)
    [card] = sheet.cards
    card.open_mend.click()
    card.open_loss.click()
    assert card.losing.isVisible() and not card.mending.isVisible()
    assert card.open_mend.isVisible() and not card.open_loss.isVisible()
    for operator, reason in (("", False), ("Trần Văn Bình", True)):
        alone = HoldingCard(MISSING, operator)
        qtbot.addWidget(alone)
        alone.show()
        alone.open_mend.click()
        keys = alone.mending.reason if reason else alone.mending.person
        assert alone.focusWidget() is keys


def test_the_words_on_the_button_tell_the_holding_once(qtbot: QtBot) -> None:
    card = HoldingCard(MISSING, "")
    qtbot.addWidget(card)
    for act in (card.mending.act, card.losing.act):
        assert act.text().count("giữ") == 1


def test_a_lost_copy_is_told_in_the_books(qtbot: QtBot) -> None:
    later = {**LOST, "checked_at": "2026-11-22T08:00:00+07:00"}
    sheet, _bridge = opened(qtbot, LOST, later)
    once, again = (card.lost.text() for card in sheet.cards)
    assert "\n" not in once and "22/11/2026" in again
    assert copy_state({"state": "lost", "verified_at": WHEN}) == ("stale", "đã ghi nhận là mất")
    event = custody_event({"action": "copy.lost", "form": "recording", "why": WHY, "at": WHEN})
    assert event.state == "caution" and "đã ghi nhận là mất" in event.words
    found = custody_event({"action": "copy.found_again", "form": "recording"})
    assert found.state == "pass" and "tìm lại được" in found.words
    assert copies_mark({"copies": {"state": "lost"}}).state == "caution"


def test_what_was_not_there_was_not_read_back() -> None:
    assert "đọc lại" in course_words(ROW)
    assert "đọc lại" not in course_words(MISSING) + course_words(LOST)
