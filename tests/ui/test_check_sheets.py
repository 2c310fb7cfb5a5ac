"""The sheets of checks: a damaged copy is named and mended on a word, the log tells how it is."""

from __future__ import annotations

from typing import Any, cast

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyle, QStyleOptionFrame
from pytestqt.qtbot import QtBot

from app.model.text import T
from app.system.i18n import render
from app.ui.archive.checks.archive_sheet import MOST_DAYS, ArchiveChecksSheet
from app.ui.archive.checks.log_sheet import LogSheet
from app.ui.archive.checks.session_sheet import SessionCheckSheet
from app.ui.archive.checks.words import course_words
from app.ui.bridge import Bridge
from app.ui.theme.style import use_theme
from app.ui.theme.tokens import LIGHT, space
from app.ui.widgets.label import Label
from tests.helpers.answers import Answers

WHEN = "2026-11-20T09:14:02+07:00"
ROW = {
    "session": "k3m7qa",
    "kind": "copy",
    "path": "/media/LUUTRU-02/2026/k3m7qa/ghi",
    "bytes": 4_300_000_000,
    "read_back_at": WHEN,
    "due_at": "2027-02-18T09:14:02+07:00",
    "state": "verified",
    "connected": True,
    "expected": 12,
    "matched": 12,
}
DAMAGED = {
    **ROW,
    "path": "/home/ghi/2026/k3m7qa/ghi",
    "state": "damaged",
    "matched": 11,
    "changed": ["room/000003.mp4"],
}
OUTCOME = {"holdings": 240, "verified": 236, "damaged": 1, "away": 3, "bytes": 980_000_000_000}
SUMMARY = {
    "every_days": 90,
    "holdings": 240,
    "bytes": 980_000_000_000,
    "due": 3,
    "due_bytes": 12_000_000_000,
    "next_due_at": WHEN,
    "bad": [DAMAGED],
    "runs": [{"begun_at": WHEN, "ended_at": WHEN, "outcome": OUTCOME}],
}
ENTRY = {
    "counter": 1204,
    "at": WHEN,
    "who": "Trần Văn Bình",
    "action": "archive.checked",
    "subject": "",
    "details": {"verified": 236},
}
AUDIT = {
    "counter": 1204,
    "sha256": "8f3a09c2" * 8,
    "address": "http://tsa.example",
    "stamped": 1201,
    "stamped_at": WHEN,
    "problem": None,
}
PROOF = {"entries": 1204, "ok": True, "anchors": 1300, "stamps": 7, "clock_steps": []}


def checks_bridge() -> Answers:
    """A bridge of an archive with one damaged copy."""
    answers = {
        "archive.holdings": [DAMAGED, ROW],
        "archive.checks": SUMMARY,
        "archive.check_every": {**SUMMARY, "every_days": 30},
        "audit.entries": {"rows": [ENTRY], **AUDIT},
        "audit.verify": PROOF,
    }
    return Answers({"setup": {"operator": "Trần Văn Bình"}}, answers, {"job": "1"})


def test_a_damaged_copy_is_named_and_mended_only_with_name_and_reason(qtbot: QtBot) -> None:
    bridge = checks_bridge()
    sheet = SessionCheckSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.resize(900, 700)
    sheet.show_session("k3m7qa")
    sheet.show()
    damaged, whole = sheet.cards
    assert (damaged.badge.state, whole.badge.state) == ("fail", "pass")
    assert "room/000003.mp4" in damaged.faults.text()
    assert not whole.open_mend.isVisible()
    assert not damaged.open_loss.isVisible() and not damaged.read_again.isVisible()
    damaged.open_mend.click()
    mending = damaged.mending
    assert mending.isVisible() and not mending.act.isEnabled()
    QTest.keyClicks(mending.reason, "Theo chi dao cua nguoi phu trach")
    assert mending.act.isEnabled()
    mending.act.confirmed.emit()
    name, args = bridge.asked[-1]
    assert (name, args["path"], args["person"]) == (
        "archive.repair",
        DAMAGED["path"],
        "Trần Văn Bình",
    )
    action = sheet.primary_action()
    assert action is not None
    action.trigger()
    assert bridge.asked[-1][1]["session"] == "k3m7qa"


@pytest.mark.parametrize(
    ("found", "told"),
    [
        ({}, "Cắm đúng ổ đĩa"),
        ({"kind": "stored"}, "gửi lại gói"),
        ({"missing": ["room/000003.mp4"]}, "room/000003.mp4"),
        ({"state": "damaged"}, ""),
    ],
)
def test_of_a_copy_that_is_gone_it_is_told_what_to_do(
    qtbot: QtBot, found: dict[str, Any], told: str
) -> None:
    bridge = checks_bridge()
    gone = {**ROW, "state": "missing", **found}
    bridge.answers["archive.holdings"] = [gone]
    bridge.answers["archive.checks"] = {**SUMMARY, "bad": [gone]}
    one, whole = SessionCheckSheet(cast(Bridge, bridge)), ArchiveChecksSheet(cast(Bridge, bridge))
    for sheet in (one, whole):
        qtbot.addWidget(sheet)
        sheet.show_session("k3m7qa" if sheet is one else "")
        sheet.show()
    assert told in one.cards[0].faults.text()
    assert one.cards[0].faults.isVisible() is bool(told)
    words = [label for label in whole.findChildren(Label) if label.isVisible()]
    assert any(told in label.text() for label in words)
    assert all(label.text() for label in words)


def test_what_is_due_is_due_on_a_day(qtbot: QtBot) -> None:
    bridge = checks_bridge()
    bridge.answers["archive.checks"] = {**SUMMARY, "due": 0, "next_due_at": ROW["due_at"]}
    sheet = ArchiveChecksSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("")
    for told in (sheet.due.text(), course_words({**ROW, "read_back_at": ""})):
        assert "18/02/2027" in told and ":" not in told


@pytest.mark.parametrize("days", [0, 90, MOST_DAYS])
def test_the_interval_is_seen_whole_in_a_small_window(qtbot: QtBot, days: int) -> None:
    bridge = checks_bridge()
    bridge.answers["archive.checks"] = {**SUMMARY, "every_days": days}
    sheet = ArchiveChecksSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    use_theme(sheet, LIGHT)
    sheet.resize(754, 520)
    sheet.show_session("")
    sheet.show()
    line = sheet.days.lineEdit()
    shown = line.fontMetrics().horizontalAdvance(line.text())
    look = QStyleOptionFrame()
    line.initStyleOption(look)
    place = QStyle.SubElement.SE_LineEditContents
    margins = line.textMargins()
    room = line.style().subElementRect(place, look, line).marginsRemoved(margins).width()
    assert 0 < shown <= room and margins.left() >= space(2)
    assert sheet.days.width() <= sheet.days.parentWidget().width() / 2


def test_the_whole_archive_says_what_is_due_and_what_is_damaged(qtbot: QtBot) -> None:
    bridge = checks_bridge()
    sheet = ArchiveChecksSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("")
    assert "240" in sheet.stands.text() and "3" in sheet.due.text()
    assert sheet.days.value() == 90 and not sheet.keep_days.isEnabled()
    sheet.days.setValue(30)
    sheet.keep_days.click()
    assert ("archive.check_every", {"days": 30, "person": "Trần Văn Bình"}) in bridge.asked
    assert not sheet.keep_days.isEnabled()
    action = sheet.primary_action()
    assert action is not None and action.enabled


def test_the_log_is_shown_and_a_log_that_was_changed_is_never_called_good(qtbot: QtBot) -> None:
    bridge = checks_bridge()
    sheet = LogSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("")
    assert sheet.table.rowCount() == 1
    assert "8f3a09c2" in sheet.head.text() and "1201" in sheet.stamp.text()
    action = sheet.primary_action()
    assert action is not None
    action.trigger()
    assert sheet.badge.state == "pass"
    bridge.answers["audit.verify"] = {**PROOF, "ok": False, "first_bad": 3, "reason": None}
    action.trigger()
    assert sheet.badge.state == "fail" and "3" in sheet.found.text()
    bridge.answers["audit.verify"] = {**PROOF, "entries": 0}
    action.trigger()
    assert sheet.badge.state == "fail"
    away = [{"folder": "/media/LUUTRU-02/DiemCau/2026", "medium": "serial:WD-1"}]
    bridge.answers["audit.verify"] = {**PROOF, "media_away": away}
    action.trigger()
    assert sheet.badge.state == "pass" and "/media/LUUTRU-02" in sheet.found.text()
    bridge.answers["audit.verify"] = {**PROOF, "anchors_lost": [77]}
    action.trigger()
    assert sheet.badge.state == "caution" and "77" in sheet.found.text()
    gone = T("store", "{file} was left there and is gone")(file="/media/A/audit-anchors.jsonl")
    other = T("store", "the file of anchors is missing")
    told = {"ok": False, "first_bad": None, "reason": gone.to_json()}
    told["problems"] = [gone.to_json(), other.to_json()]
    bridge.answers["audit.verify"] = {**PROOF, **told}
    action.trigger()
    assert sheet.badge.state == "fail" and "/media/A" in sheet.found.text()
    assert render(other) in sheet.found.text()
