"""The sheets of custody say how media and copies stand, and ask for nothing half filled in."""

from __future__ import annotations

from typing import Any, cast

from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from app.ui.archive.custody.disks_sheet import DisksSheet
from app.ui.archive.custody.keeping_sheet import FOR_EVER, KeepingSheet
from app.ui.archive.custody.words import copy_state, day, medium_state
from app.ui.bridge import Bridge
from app.ui.widgets.button import HoldButton
from app.ui.widgets.label import Label
from tests.helpers.answers import Answers

DISK = {
    "id": "serial:60A44C",
    "name": "Ổ 03",
    "label": "Ổ 03",
    "kind": "external",
    "serial": "60A44C",
    "capacity": 2_000_000_000_000,
    "free": 1_200_000_000_000,
    "place": "Tủ 2",
    "copies": 1,
    "sessions": 1,
    "bad": 0,
    "verified_at": "2026-11-22T11:00:00+07:00",
    "due_at": "2027-02-20",
    "overdue": False,
    "connected": True,
    "loan": None,
}
COPY = {
    "id": 7,
    "form": "recording",
    "medium_name": "Ổ 03",
    "bytes": 4_200_000_000,
    "state": "kept",
    "verified_at": "2026-11-22T11:00:00+07:00",
    "path": "/media/o3/DiemCau/2026/x",
    "title": "Tiếp công dân",
}
SHOWN = {"copies": [COPY], "apart": 1, "archived": False, "state": "closed", "retention": None}
TOPICS = {"media": [DISK]}
ANSWERS = {"medium.contents": [COPY], "custody.show": SHOWN, "disposal.show": []}


def test_a_disk_is_shown_labelled_and_let_go(qtbot: QtBot) -> None:
    bridge = Answers({**TOPICS, "setup": {"operator": "Đỗ Văn Lưu"}}, ANSWERS)
    sheet = DisksSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("")
    assert "60A44C" in sheet.figures.text() and "Tủ 2" in sheet.figures.text()
    assert sheet.fields.text("label") == "Ổ 03"
    action = sheet.primary_action()
    assert action is not None and action.enabled
    action.trigger()
    assert ("medium.register", {"medium": DISK["id"], "label": "Ổ 03", "place": "Tủ 2"}) in (
        bridge.asked
    )
    sheet.remove_button.click()
    assert ("medium.remove", {"medium": DISK["id"]}) in bridge.asked
    assert sheet.loan.text("person") == "Đỗ Văn Lưu"
    loan = {"borrower": "Thanh tra", "purpose": "xem lại", "due": "01/12/2026", "person": "Bà Mai"}
    sheet.loan.show_values(loan)
    sheet.lend_button.click()
    lent = dict(bridge.asked)["medium.lend"]
    assert (lent["borrower"], lent["due"]) == ("Thanh tra", "2026-12-01")
    assert lent["person"] == "Bà Mai"
    assert sheet.loan_line.text() and not sheet.told_line.text(), "beside what was pressed"
    assert sheet.loan_line.isVisibleTo(sheet) and not sheet.told_line.isVisibleTo(sheet)


def test_who_has_a_lent_disk_and_until_when_is_shown(qtbot: QtBot) -> None:
    loan = {
        "borrower": "Thanh tra",
        "lent_at": "2026-11-22T11:00:00+07:00",
        "due": "2026-12-01",
        "purpose": "xem lại",
        "late": False,
    }
    row = {**DISK, "connected": False, "loan": loan, "bad": 2}
    bridge = Answers({"media": [row]}, ANSWERS)
    sheet = DisksSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("")
    assert sheet.list.item(0).text() == "Ổ 03 · đang cho mượn · hỏng hoặc mất: 2"
    for text in ("Thanh tra", "22/11/2026", "01/12/2026", "xem lại"):
        assert text in sheet.lent_line.text()
    assert sheet.return_button.isVisibleTo(sheet) and not sheet.lend_button.isVisibleTo(sheet)
    bridge.state.put("media", [{**row, "loan": {**loan, "late": True}}])
    sheet.topic_changed("media")
    assert "quá hạn trả" in sheet.list.item(0).text() and "đòi lại" in sheet.lent_line.text()
    bridge.state.put("media", [DISK])
    sheet.topic_changed("media")
    assert not sheet.lent_line.isVisibleTo(sheet)
    assert sheet.list.item(0).text() == "Ổ 03 · đang kết nối"


def test_a_day_is_that_day_wherever_the_computer_stands() -> None:
    assert day("2046-12-31") == "31/12/2046"
    assert day("") == ""


def test_a_part_of_which_there_are_too_few_copies_is_named(qtbot: QtBot) -> None:
    bridge = Answers(TOPICS, ANSWERS)
    parts = [{"name": "0930-8f3a", "copies": 2}, {"name": "0930-8f3a-p2", "copies": 1}]
    bridge.answers["custody.show"] = {**SHOWN, "parts": parts}
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("8f3a")
    assert sheet.verdict.text().endswith(": 0930-8f3a-p2")
    rows = [label.text() for label in sheet.findChildren(Label)]
    assert any(" · x · Ổ 03 · " in text for text in rows)
    bridge.answers["custody.show"] = {**SHOWN, "parts": parts[:1], "apart": 2}
    sheet.show_session("8f3a")
    assert "0930" not in sheet.verdict.text()


def test_a_copy_that_is_not_whole_says_that_it_does_not_count() -> None:
    whole = {**COPY, "form": "package", "whole": True}
    assert copy_state(whole)[0] == "pass"
    state, words = copy_state({**whole, "whole": False})
    assert state == "caution" and "22/11/2026" in words
    assert words != copy_state(whole)[1]
    assert copy_state({**COPY, "form": "excerpt", "whole": False})[0] == "pass"


def test_a_copy_on_a_disk_that_nobody_can_tell_apart_says_why_it_does_not_count() -> None:
    assert copy_state({**COPY, "told_apart": True})[0] == "pass"
    state, words = copy_state({**COPY, "told_apart": False})
    assert state == "caution" and "Ổ và đĩa" in words


def test_a_copy_that_is_being_made_shows_its_course_and_what_came_of_it(qtbot: QtBot) -> None:
    bridge = Answers(TOPICS, {**ANSWERS, "custody.copy": {"job": "j1"}})
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("8f3a")
    job = {"id": "j1", "kind": "disk_copy", "session": "8f3a", "state": "running", "done": 1}
    sheet.place.choice.chosen.emit("/mnt/o2")
    sheet.why.show_values({"reason": "thêm bản cất giữ"})
    action = sheet.primary_action()
    assert action is not None
    action.trigger()
    assert ("custody.copy", {"session": "8f3a", "to": "/mnt/o2", "reason": "thêm bản cất giữ"}) in (
        bridge.asked
    )
    assert sheet.copy_line.text() and "khớp" not in sheet.copy_line.text()
    for state in ("running", "done"):
        bridge.state.put("jobs", [{**job, "state": state}])
        sheet.topic_changed("jobs")
        assert sheet.work.job.isVisibleTo(sheet) is (state == "running")
    assert "khớp toàn bộ" in sheet.copy_line.text()
    error = {"what": {"context": "disk copy", "source": "The disk is full.", "args": {}}}
    bridge.state.put("jobs", [{**job, "id": "j2", "state": "failed", "error": error}])
    sheet.work.works.begun("j2", "8f3a")
    sheet.topic_changed("jobs")
    assert not sheet.copy_line.text() and not sheet.work.failure.isHidden()


def test_disks_to_copy_to_are_called_by_their_labels(qtbot: QtBot) -> None:
    volumes = [{"path": f"/mnt/o{n}", "name": f"/mnt/o{n}", "free_bytes": 9} for n in (2, 3)]
    here = {**DISK, "path": "/mnt/o3"}
    away = {**DISK, "label": "Ổ 02", "path": "/mnt/o2", "connected": False}
    bridge = Answers({"media": [here, away], "devices": {"volumes": volumes}}, ANSWERS)
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.topic_changed("media")
    box = sheet.place.choice.findChildren(QComboBox)[0]
    words = [box.itemText(n) for n in range(box.count())]
    assert any(text.startswith("Ổ 03 (/mnt/o3) · ") for text in words)
    assert any(text.startswith("/mnt/o2 · ") for text in words)


def test_a_step_of_an_order_says_that_the_copies_that_stay_are_read_first(qtbot: QtBot) -> None:
    class Slow(Answers):
        def command(self, name: str, args: dict[str, Any], *more: Any) -> None:
            super().command(name, args, *(() if name.startswith("disposal.agree") else more))

    bridge = Slow(TOPICS, ANSWERS)
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("8f3a")
    sheet.orders.step_asked.emit("disposal.agree", 3)
    assert ("disposal.agree", {"order": 3, "person": ""}) in bridge.asked
    assert sheet.order_line.text() and not sheet.told_line.text()


def test_an_order_names_its_copies_and_the_next_step_is_another_persons(qtbot: QtBot) -> None:
    order = {"id": 3, "state": "asked", "asked_by": "Lưu", "copies": [7], "reason": "hết hạn"}
    bridge = Answers(TOPICS, {**ANSWERS, "disposal.show": [order], "disposal.ask": {}})
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("8f3a")
    told = [label.text() for label in sheet.orders.findChildren(Label)]
    assert any("Ổ 03" in text and "4,2 GB" in text for text in told)
    sheet.copies.ticks[7].setChecked(True)
    sheet.order.show_values({"person": "Lưu", "reason": "hết hạn"})
    sheet.ask_button.confirmed.emit()
    asked = {"session": "8f3a", "copies": [7], "person": "Lưu", "reason": "hết hạn"}
    assert ("disposal.ask", asked) in bridge.asked
    assert sheet.order.text("person") == "" and sheet.order_line.text()


def test_the_progress_of_other_work_asks_nothing_and_leaves_a_held_button_alone(
    qtbot: QtBot,
) -> None:
    order = {"id": 3, "state": "asked", "asked_by": "Lưu", "copies": [7], "reason": "hết hạn"}
    bridge = Answers(TOPICS, {**ANSWERS, "disposal.show": [order]})
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show_session("8f3a")
    button = sheet.orders.findChildren(HoldButton)[0]
    asked = []
    for job in ({"state": "running", "done": n} for n in (1, 2, 3)):
        bridge.state.put("jobs", [{"id": "j1", "kind": "archive_check", **job}])
        sheet.topic_changed("jobs")
        asked.append(len(bridge.asked))
    assert asked[0] == asked[1] == asked[2]
    bridge.state.put("jobs", [{"id": "j1", "kind": "archive_check", "state": "done"}])
    sheet.topic_changed("jobs")
    assert len(bridge.asked) > asked[-1]
    assert sheet.orders.findChildren(HoldButton)[0] is button
    assert button.isVisibleTo(sheet.orders)


def test_the_worst_of_a_medium_is_told_first() -> None:
    assert medium_state(DISK)[0] == "pass"
    assert medium_state({**DISK, "verified_at": ""})[0] == "not_done"
    assert medium_state({**DISK, "overdue": True})[0] == "caution"
    assert medium_state({**DISK, "overdue": True, "bad": 1})[0] == "fail"


def test_nothing_is_archived_copied_or_set_before_it_may_be(qtbot: QtBot) -> None:
    bridge = Answers(TOPICS, ANSWERS)
    sheet = KeepingSheet(cast(Bridge, bridge))
    qtbot.addWidget(sheet)
    sheet.show()
    sheet.show_session("8f3a")
    assert not sheet.archive_button.isVisible()
    action = sheet.primary_action()
    assert action is not None and not action.enabled
    sheet.term_button.click()
    assert "retention.set" not in dict(bridge.asked)
    sheet.term.show_values(
        {"kind": FOR_EVER, "from_year": "2026", "basis": "Quyết định 12", "person": "Lưu"}
    )
    sheet.term_button.click()
    asked = dict(bridge.asked)["retention.set"]
    assert (asked["years"], asked["from_year"], asked["person"]) == (None, 2026, "Lưu")
    bridge.answers["custody.show"] = {**SHOWN, "apart": 2, "archived": True}
    sheet.show_session("8f3a")
    assert sheet.archive_button.isVisible()
