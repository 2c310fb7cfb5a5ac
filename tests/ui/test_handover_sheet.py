"""The sheet of handovers asks for all that is needed, and shows the record and the return."""

from __future__ import annotations

from pathlib import Path
from typing import Any, cast

import pytest
from pytestqt.qtbot import QtBot

from app.ui.archive.custody.handover_rows import ActCard
from app.ui.archive.custody.handover_sheet import HandoverSheet
from app.ui.archive.custody_words import custody_event
from app.ui.archive.export_panel import PackageCard
from app.ui.bridge import Bridge
from tests.helpers.answers import Answers
from tests.ui.test_custody_sheets import ANSWERS, COPY, TOPICS

MAIN = {
    **COPY,
    "id": 1,
    "medium": "serial:main",
    "medium_name": "Ổ của máy",
    "counts": True,
    "session": "8f3a",
    "verified_copy": True,
    "confidential": False,
    "along": [],
    "sealed": True,
    "problem": {"context": "handover", "source": "It is damaged.", "params": {}},
}
OUT = {**MAIN, "id": 2, "medium": "serial:03", "medium_name": "Ổ 03", "problem": None}
PACKAGE = {
    **MAIN,
    "id": 3,
    "form": "package",
    "medium": "serial:04",
    "medium_name": "Ổ 04",
    "sealed": False,
    "problem": None,
    "along": [9],
}
OTHER = {
    "id": 9,
    "session": "9b2c",
    "medium": "serial:04",
    "verified_copy": True,
    "sealed": False,
    "confidential": False,
}
PAPER = {
    "number": 1,
    "made_at": "2026-11-24T09:31:00+07:00",
    "made_by": "Đỗ Văn Lưu",
    "path": "/x/BB.pdf",
    "docx_path": "",
    "unchanged": True,
}
ACT = {
    "id": 7,
    "given_at": "2026-11-24T09:30:00+07:00",
    "giver": {"person": "Đỗ Văn Lưu", "unit": "", "position": ""},
    "receiver": {"person": "Vũ Thị Nhận", "unit": "Trung tâm Lưu trữ", "position": ""},
    "why": "Giao nộp hồ sơ",
    "place": "",
    "copies": [3],
    "away": [3],
    "papers": [PAPER],
}
SHOWN: dict[str, Any] = {
    "session": "8f3a",
    "unit": "Ban Tiếp công dân",
    "copies": [MAIN, OUT, PACKAGE],
    "others": [OTHER],
    "handovers": [],
}
SIDES = {
    "receiver": "Vũ Thị Nhận",
    "receiver_unit": "Trung tâm Lưu trữ",
    "person": "Đỗ Văn Lưu",
    "why": "Giao nộp hồ sơ năm 2026",
}


@pytest.fixture
def bridge() -> Answers:
    made = Answers(TOPICS, ANSWERS)
    made.answers |= {"custody.handovers": SHOWN, "custody.give": {"handover": 7, "job": "j1"}}
    return made


@pytest.fixture
def sheet(qtbot: QtBot, bridge: Answers) -> HandoverSheet:
    made = HandoverSheet(cast(Bridge, bridge))
    qtbot.addWidget(made)
    made.show_session("8f3a")
    made.show()
    return made


def enabled(sheet: HandoverSheet) -> bool:
    action = sheet.primary_action()
    assert action is not None
    return action.enabled


def test_nothing_leaves_before_all_is_said(sheet: HandoverSheet, bridge: Answers) -> None:
    assert sheet.fields.text("unit") == "Ban Tiếp công dân"
    assert not sheet.choice.ticks[1].isVisible() and not enabled(sheet)
    sheet.choice.ticks[3].setChecked(True)
    assert not enabled(sheet)
    sheet.fields.show_values({**SIDES, "unit": "Ban Tiếp công dân"})
    assert sheet.whole.isVisible() and not enabled(sheet)
    sheet.whole.setChecked(True)
    sheet.fewer.setChecked(True)
    assert enabled(sheet)
    sheet.fewer.setChecked(False)
    sheet.choice.ticks[2].setChecked(True)
    assert sheet.fewer.isVisible() and sheet.fields.lines["authority"].isVisible()
    assert not enabled(sheet)
    sheet.fewer.setChecked(True)
    sheet.fields.lines["authority"].setText("Quyết định 12/QĐ-UBND")
    action = sheet.primary_action()
    assert action is not None and action.enabled
    action.trigger()
    asked = dict(bridge.asked)["custody.give"]
    assert (asked["copies"], asked["whole_media"], asked["fewer"]) == ([2, 3], True, True)
    assert {name: asked[name] for name in SIDES} == SIDES
    assert asked["authority"] == "Quyết định 12/QĐ-UBND"
    assert sheet.choice.chosen() == [] and not sheet.fields.text("authority")
    noted = sheet.told_line.text()
    sheet.work.ended.emit({"id": "j1", "state": "done", "result": {}})
    assert noted and sheet.told_line.text() != noted, "it is no longer being written"


def test_what_goes_along_of_another_session_is_asked_for_too(
    sheet: HandoverSheet, bridge: Answers
) -> None:
    kept = [{**OTHER, "id": 10 + one, "medium": f"serial:1{one}"} for one in range(2)]
    secret = {**OTHER, "confidential": True, "sealed": True}
    for others, fewer in (([OTHER, kept[0]], True), ([OTHER, *kept], False), ([secret], True)):
        bridge.answers["custody.handovers"] = {**SHOWN, "others": others}
        sheet.topic_changed("media")
        sheet.choice.ticks[3].setChecked(True)
        assert sheet.fewer.isVisible() is fewer
    assert all(sheet.fields.lines[name].isVisible() for name in ("authority", "release"))
    sheet.choice.ticks[3].setChecked(False)
    assert not sheet.fields.lines["release"].isVisible()


def test_the_record_is_opened_and_the_return_is_noted(
    sheet: HandoverSheet, bridge: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(sheet.opening, "open", opened.append)
    bridge.answers["custody.handovers"] = {**SHOWN, "handovers": [ACT]}
    sheet.topic_changed("media")
    card = sheet.findChild(ActCard)
    assert card is not None
    card.papers[0].open_button.click()
    assert [Path(one).name for one in opened] == ["BB.pdf"]
    card.more.click()
    assert not card.back.isHidden() and not card.back_button.isEnabled()
    sheet.topic_changed("media")
    assert sheet.findChild(ActCard) is card
    card.back.show_values({"condition": "nguyên vẹn", "person": "Đỗ Văn Lưu"})
    card.back.edited.emit()
    card.back_button.click()
    asked = dict(bridge.asked)["custody.return"]
    back = {"condition": "nguyên vẹn", "person": "Đỗ Văn Lưu"}
    assert asked == {"handover": 7, **back, "copies": [3]}


def test_of_several_disks_only_those_that_came_back_are_noted(
    sheet: HandoverSheet, bridge: Answers
) -> None:
    items = [{"copy": one, "form": "package", "label": f"Ổ 0{one}"} for one in (3, 5)]
    act = {**ACT, "copies": [3, 5], "away": [3, 5], "items": items}
    bridge.answers["custody.handovers"] = {**SHOWN, "handovers": [act]}
    sheet.topic_changed("media")
    card = sheet.findChild(ActCard)
    assert card is not None
    card.more.click()
    assert "Ổ 05" in card.which[5].text()
    card.back.show_values({"condition": "nguyên vẹn", "person": "Đỗ Văn Lưu"})
    card.back.edited.emit()
    assert not card.back_button.isEnabled()
    card.which[5].setChecked(True)
    card.back_button.click()
    assert dict(bridge.asked)["custody.return"]["copies"] == [5]


def test_a_record_that_was_changed_is_told_and_written_again(
    sheet: HandoverSheet, bridge: Answers
) -> None:
    changed = {**ACT, "papers": [{**PAPER, "unchanged": False}]}
    bridge.answers["custody.handovers"] = {**SHOWN, "handovers": [changed]}
    sheet.topic_changed("media")
    card = sheet.findChild(ActCard)
    assert card is not None
    card.print_button.click()
    assert dict(bridge.asked)["custody.paper"]["handover"] == 7


def test_every_record_of_an_act_is_there_and_opens(
    sheet: HandoverSheet, bridge: Answers, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(sheet.opening, "open", opened.append)
    again = {**PAPER, "number": 2, "path": "/x/BB-2.pdf", "docx_path": "/x/BB-2.docx"}
    third = {**again, "number": 3, "made_at": "2026-11-26T08:00:00+07:00", "path": ""}
    papers = [{**PAPER, "unchanged": False}, again, {**third, "docx_path": "", "unchanged": None}]
    bridge.answers["custody.handovers"] = {**SHOWN, "handovers": [{**ACT, "papers": papers}]}
    sheet.topic_changed("media")
    card = sheet.findChild(ActCard)
    assert card is not None
    gone, whole, changed = card.papers
    assert "26/11/2026" in gone.told.text() and "không còn tệp" in gone.told.text()
    assert "24/11/2026" in whole.told.text() and "nguyên vẹn" in whole.told.text()
    assert "không còn đúng như khi lập" in changed.told.text()
    hidden = [(one.open_button.isHidden(), one.document_button.isHidden()) for one in card.papers]
    assert hidden == [(True, True), (False, False), (False, True)]
    for button in (changed.open_button, whole.open_button, whole.document_button):
        button.click()
    assert [Path(one).name for one in opened] == ["BB.pdf", "BB-2.pdf", "BB-2.docx"]
    card.print_button.click()
    assert dict(bridge.asked)["custody.paper"]["handover"] == 7


def test_the_history_says_to_whom_a_copy_went() -> None:
    event = {"at": "2026-11-24T09:30:00+07:00", "action": "copy.given", "form": "package"}
    told = custody_event({**event, "receiver": "Vũ Thị Nhận, Trung tâm Lưu trữ", "why": "Giao"})
    assert "Vũ Thị Nhận, Trung tâm Lưu trữ" in told.words and told.state == "caution"


def test_the_label_is_offered_without_looking_for_it(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked_disk: list[Path] = []
    monkeypatch.setattr(Path, "stat", lambda path, **_more: asked_disk.append(path))
    card = PackageCard({"path": "/net/luu-tru/GOI-BAN-GIAO-1", "verified": True})
    qtbot.addWidget(card)
    with qtbot.waitSignal(card.record_asked) as asked:
        card.open_label.click()
    assert [Path(one).name for one in asked.args or []] == ["NHAN-GOI-BAN-GIAO-1.pdf"]
    assert asked_disk == []
