"""The sheet that sends a package to a store: what is shown is what is sent."""

from __future__ import annotations

from typing import Any, cast

from pytestqt.qtbot import QtBot

from app.ui.archive.transfers.store_sheet import StoreSheet
from app.ui.bridge import Bridge
from tests.helpers.answers import Answers

PACKAGE: dict[str, Any] = {
    "path": "/media/o2/GOI-1",
    "at": "/media/usb1/GOI-1",
    "made_at": "2026-11-23T14:28:00+07:00",
    "bytes": 184_000_000,
    "at_hand": True,
}


def sheet_with(qtbot: QtBot, package: dict[str, Any] | None) -> tuple[StoreSheet, Answers]:
    setup = {"operator": "Trần Văn Bình"}
    topics = {"setup": setup, "stores": [{"name": "Kho TP", "address": "/mnt/kho"}]}
    answers = {
        "session.show": {"confidential": False},
        "store.package": package,
        "store.copies": [],
    }
    bridge = Answers(topics, answers, {"job": "1"})
    sheet = StoreSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("8f3a")
    sheet.fields.lines["reason"].setText("Sao lưu lên kho thành phố")
    return sheet, bridge


def test_the_package_that_is_shown_is_the_one_that_is_sent(qtbot: QtBot) -> None:
    sheet, bridge = sheet_with(qtbot, PACKAGE)
    assert "/media/usb1/GOI-1" in sheet.words.text()
    action = sheet.primary_action()
    assert action is not None and action.enabled
    action.trigger()
    sent = dict(bridge.asked)["store.send"]
    assert (sent["package"], sent["store"]) == ("/media/o2/GOI-1", "Kho TP")


def test_without_a_package_at_hand_nothing_is_sent_and_it_is_said_why(qtbot: QtBot) -> None:
    reasons = set()
    for package in (None, {**PACKAGE, "at_hand": False}):
        sheet, _ = sheet_with(qtbot, package)
        action = sheet.primary_action()
        assert action is not None and not action.enabled
        reasons.add(action.reason)
    assert len(reasons - {""}) == 2
