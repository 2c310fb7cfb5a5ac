"""Preparation: sessions are found, made and changed; the room is chosen; the next step is told."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QPoint, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDateEdit, QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from app.model.errors import RemoteError
from app.model.text import T
from app.system.i18n import tr
from app.ui.application import engine_connector
from app.ui.bridge import Bridge
from app.ui.control_room.header import PracticeRibbon
from app.ui.session.choice import Choice
from app.ui.session.choice_box import DateField, TimeField
from app.ui.session.form_fields import next_start
from app.ui.session.options import volume_holding, volume_options
from app.ui.session.page import SessionPage
from app.ui.session.readiness import lacking, next_step
from app.ui.session.session_words import matches, time_left, upcoming_first, usual_point
from tests.helpers import page_cases as cases
from tests.helpers.engine_process import running_engine
from tests.helpers.fake_engine import DONE, FakeEngine, ready_topics, recording_topics
from tests.helpers.page_rig import Rig, asked, page_rig

NOW = datetime.now().astimezone()
WAIT_MS = 30_000


def shown_titles(page: SessionPage) -> list[str]:
    return [str(row["title"]) for row in page.choice.list.rows.rows]


def select(choice: Choice, value: str) -> None:
    """Choose an entry of a list as a person does."""
    index = choice.list.findData(value)
    assert index >= 0, value
    choice.list.setCurrentIndex(index)
    choice.list.activated.emit(index)


# --- finding a session


def test_sessions_to_come_stand_first_and_the_nearest_of_them_on_top() -> None:
    titles = [row["id"] for row in upcoming_first(cases.rows(NOW), NOW)]
    assert titles[:4] == ["r2f6yd", "p4d7wb", "t7h3za", "n5c2xe"]
    assert titles[4:] == [cases.SHOWN_ID, "a2b4c6", "d3e5f7", "g2h4j6", "k5l7m3"]


@pytest.mark.parametrize("query", ["thach khoi dat dai", "THẠCH KHÔI", "nguyen hanh đất", "p4d7wb"])
def test_a_session_is_found_with_and_without_diacritics(query: str) -> None:
    row = next(row for row in cases.rows(NOW) if row["id"] == "p4d7wb")
    assert matches(row, query)
    assert not matches(row, query + " khác")


def test_typing_narrows_the_list_and_enter_opens_what_is_selected(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.list_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    assert len(shown_titles(page)) == 9
    QTest.keyClicks(page.choice.search, "tan hung")
    assert shown_titles(page) == ["Tiếp đoàn đông người khu tái định cư Tân Hưng"]
    QTest.keyClick(page.choice.search, Qt.Key.Key_Down)
    QTest.keyClick(page.choice.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked(engine, "session.open")))
    assert asked(engine, "session.open") == [{"id": "t7h3za"}]


def test_a_real_session_is_opened_with_the_rooms_own_devices_and_a_practice_with_any(
    qtbot: QtBot,
) -> None:
    engine = FakeEngine(cases.list_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    page.open_session("p4d7wb")
    qtbot.waitUntil(lambda: len(asked(engine, "session.open")) == 1)
    assert [name for name, _ in engine.commands] == ["setup.restore", "session.open"]
    qtbot.waitUntil(lambda: not page._busy)
    engine.commands.clear()
    page.open_session("r2f6yd")
    qtbot.waitUntil(lambda: len(asked(engine, "session.open")) == 1)
    assert asked(engine, "setup.choose") == [{"keep": False, "practice": True}]


def test_without_sessions_the_page_says_so_and_offers_to_make_one(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(cases.empty_topics(NOW)))
    assert page.choice.empty.isVisible()
    assert not page.choice.list.isVisible()
    assert not page.choice.open_button.isEnabled()
    action = page.primary_action()
    assert action is not None
    action.trigger()
    assert page.views.currentWidget() is page.form


# --- the form


def filled_form(page: SessionPage) -> None:
    page.press_primary()
    fields = page.form.fields
    fields.title.setText("  Tiếp công dân định kỳ ")
    fields.date.setDate(QDate(2026, 12, 1))
    fields.time.setTime(QTime(14, 30))
    fields.point.setText("UBND phường Thạch Khôi")
    fields.chair.setText("Lê Văn Tám")
    fields.citizens.setValue(4)


def test_the_form_sends_what_was_typed_with_the_offset_of_this_machine(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.empty_topics(NOW))
    engine.answers["session.create"] = {"id": "made22"}
    page, _ = page_rig(qtbot, SessionPage, engine)
    filled_form(page)
    page.press_primary()
    qtbot.waitUntil(lambda: bool(asked(engine, "session.open")))
    sent = asked(engine, "session.create")[0]
    assert sent["title"] == "Tiếp công dân định kỳ"
    assert datetime.fromisoformat(sent["starts_at"]) == datetime(2026, 12, 1, 14, 30).astimezone()
    assert datetime.fromisoformat(sent["starts_at"]).utcoffset() is not None
    assert (sent["citizens"], sent["scenario"], sent["operator"]) == (4, "D6", "Trần Văn Bình")
    assert len(sent["steps"]) == 12 and sent["steps"][0]["planned_s"] == 300
    assert asked(engine, "session.open") == [{"id": "made22"}]
    assert [person["name"] for person in asked(engine, "person.save")] == ["Lê Văn Tám"]
    assert asked(engine, "point.save") == []
    assert asked(engine, "setup.choose") == []


def test_a_new_operator_and_a_new_point_are_kept_for_the_next_time(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.empty_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    filled_form(page)
    page.form.fields.operator.setText("Phạm Thu Hà")
    page.form.fields.point.setText("UBND phường Hải Tân")
    page.press_primary()
    qtbot.waitUntil(lambda: bool(asked(engine, "session.open")))
    assert {person["name"] for person in asked(engine, "person.save")} == {
        "Phạm Thu Hà",
        "Lê Văn Tám",
    }
    assert asked(engine, "point.save") == [{"name": "UBND phường Hải Tân"}]
    assert asked(engine, "setup.choose") == [{"keep": True, "operator": "Phạm Thu Hà"}]


def test_an_error_stands_in_the_form_and_nothing_typed_is_lost(
    qtbot: QtBot, allow_log: Callable[[str], None]
) -> None:
    allow_log("command refused")
    engine = FakeEngine(cases.empty_topics(NOW))
    engine.answers["session.create"] = cases.title_refused()
    page, rig = page_rig(qtbot, SessionPage, engine)
    filled_form(page)
    page.form.steps.remove_step()
    before = page.form.values()
    page.press_primary()
    qtbot.waitUntil(page.form.error.isVisible)
    assert page.form.error.what.text()
    assert page.form.values() == before
    assert page.focusWidget() is page.form.fields.title
    assert page.views.currentWidget() is page.form
    assert rig.told == []
    action = page.primary_action()
    assert action is not None and action.enabled


def test_a_click_into_date_or_time_picks_what_the_next_digits_replace(qtbot: QtBot) -> None:
    date, time = DateField(), TimeField()
    date.setDisplayFormat("dd/MM/yyyy")
    time.setDisplayFormat("HH:mm")
    date.setDate(QDate(2026, 12, 24))
    time.setTime(QTime(8, 0))
    for field in (date, time):
        qtbot.addWidget(field)
        field.show()
        line = field.lineEdit()
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=line.cursorRect().center())
        assert len(line.selectedText()) == 2
    date.setSelectedSection(QDateEdit.Section.DaySection)
    QTest.keyClicks(date, "23")
    assert date.date() == QDate(2026, 12, 23)
    at = time.lineEdit()
    qtbot.mouseClick(at, Qt.MouseButton.LeftButton, pos=QPoint(at.textMargins().left() + 4, 8))
    QTest.keyClicks(time, "11")
    assert time.time() == QTime(11, 0)


def test_an_unknown_count_of_citizens_is_sent_as_unknown(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(cases.empty_topics(NOW)))
    page.press_primary()
    assert page.form.values()["citizens"] is None


def test_steps_are_added_removed_and_moved_by_keyboard(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(cases.empty_topics(NOW)))
    page.press_primary()
    steps, table = page.form.steps, page.form.steps.table
    first, second = (step["title"] for step in steps.steps()[:2])
    table.setCurrentCell(0, 0)
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [step["title"] for step in steps.steps()[:2]] == [second, first]
    QTest.keyClick(table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert steps.steps()[0]["title"] == first
    QTest.keyClick(table, Qt.Key.Key_Delete)
    assert steps.steps()[0]["title"] == second and len(steps.steps()) == 11
    QTest.keyClick(table, Qt.Key.Key_Insert)
    editor = table.findChild(QLineEdit)
    assert editor is not None and editor.isVisible()
    QTest.keyClicks(editor, "Luat su trinh bay")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Luat su trinh bay" in [step["title"] for step in steps.steps()])


def test_changing_a_session_sends_the_changes_alone(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.preparation_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    page.preparation.facts.edit.click()
    page.form.fields.chair.setText("Lê Văn Tám")
    page.press_primary()
    qtbot.waitUntil(lambda: bool(asked(engine, "session.update")))
    assert asked(engine, "session.update") == [{"id": "20261123-1400-a1", "chair": "Lê Văn Tám"}]
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.preparation)


def test_the_form_offers_the_point_of_the_newest_real_session(qtbot: QtBot) -> None:
    topics = cases.list_topics(NOW)
    topics["sessions"][0]["point_name"] = ""
    topics["sessions"][1].update(point_name="Phòng chạy thử", practice=True)
    topics["sessions"][2]["point_name"] = "UBND phường Tân Hưng"
    topics["sessions"][2]["practice"] = False
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(topics), "new")
    assert page.form.values()["point_name"] == "UBND phường Tân Hưng"
    assert usual_point([{"point_name": "Phòng", "practice": True}]) == "Phòng"
    assert usual_point([]) == ""


def test_two_presses_on_practice_do_not_reach_the_button_that_changes_the_session(
    qtbot: QtBot,
) -> None:
    engine = FakeEngine(cases.empty_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    page.activateWindow()
    page.choice.practice.setFocus()
    QTest.keyClick(page.choice.practice, Qt.Key.Key_Space)
    engine.send("session", cases.practice_topics(NOW)["session"])
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.preparation)
    assert not page.preparation.facts.edit.hasFocus()
    QTest.keyClick(page.focusWidget() or page, Qt.Key.Key_Space)
    assert page.views.currentWidget() is page.preparation


def test_the_form_waits_for_the_session_and_goes_with_it(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.preparation_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    page.open_session("p4d7wb")
    page._set_busy("…")
    page.preparation.facts.edit.click()
    assert page.views.currentWidget() is page.preparation, "a session is still being opened"
    page._set_busy("")
    makes = page.primary_button.text()
    page.preparation.facts.edit.click()
    assert page.views.currentWidget() is page.form
    assert page.primary_button.text() == tr("session", "Save the changes") != makes
    engine.send("session", {**engine.topics["session"], "id": "other2"})
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.preparation)


def test_a_run_of_show_that_is_under_way_cannot_be_changed(qtbot: QtBot) -> None:
    topics = recording_topics(NOW)
    topics["recording"]["state"] = "idle"
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(topics))
    page.preparation.facts.edit.click()
    assert not page.form.steps.isEnabled()


def test_the_start_offered_is_a_working_day() -> None:
    friday = datetime(2026, 11, 20, 15, 0).astimezone()
    assert next_start(friday) == datetime(2026, 11, 23, 8, 0).astimezone()


# --- preparation


def test_the_countdown_names_the_days() -> None:
    assert time_left(2 * 86_400 + 3 * 3600 + 12 * 60).split()[-1] == "03:12:00"
    assert time_left(3600) != time_left(-3600)


def test_each_choice_is_sent_by_name_and_kept(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.preparation_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    select(page.preparation.sources.microphone, "alsa:line")
    select(page.preparation.sources.picture, "1920x1080@30")
    select(page.preparation.disks.external, "/media/D")
    assert asked(engine, "setup.choose") == [
        {"keep": True, "microphone": "alsa:line"},
        {"keep": True, "width": 1920, "height": 1080, "fps": 30},
        {"keep": True, "external": "/media/D"},
    ]


def test_a_size_for_which_this_machine_is_too_slow_is_not_offered(qtbot: QtBot) -> None:
    topics = cases.preparation_topics(NOW)
    holds = {(1280, 720): True, (1920, 1080): None}
    pictures = [
        {"width": width, "height": height, "fps": fps, "holds": holds[width, height]}
        for width, height in holds
        for fps in (25, 30)
    ]
    topics["encoders"] = {"codec": "libx264", "preset": "veryfast", "pictures": pictures}
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(topics))
    offered = page.preparation.sources.picture.list
    assert offered.findData("1920x1080@30") >= 0, "what was not measured may be chosen"
    pictures[-1]["holds"] = False
    slow, _ = page_rig(qtbot, SessionPage, FakeEngine(topics))
    offered = slow.preparation.sources.picture.list
    sizes = ("1280x720@25", "1280x720@30", "1920x1080@25", "1920x1080@30")
    assert [offered.findData(size) >= 0 for size in sizes] == [True, True, True, False]


def test_simulators_are_offered_in_a_practice_alone_and_not_kept(qtbot: QtBot) -> None:
    real, _ = page_rig(qtbot, SessionPage, FakeEngine(cases.preparation_topics(NOW)))
    assert real.preparation.sources.camera.list.findData("sim") < 0
    engine = FakeEngine(cases.practice_topics(NOW))
    practice, _ = page_rig(qtbot, SessionPage, engine)
    select(practice.preparation.sources.camera, "sim:black")
    assert asked(engine, "setup.choose") == [{"keep": False, "camera": "sim:black"}]


def test_an_address_is_typed_and_a_refused_choice_is_taken_back(
    qtbot: QtBot, allow_log: Callable[[str], None]
) -> None:
    allow_log("command refused")
    engine = FakeEngine(cases.preparation_topics(NOW))
    refused = RemoteError("BadUsageError", 2, T("devices", "There is no such device."))
    engine.answers["setup.choose"] = refused
    page, rig = page_rig(qtbot, SessionPage, engine)
    camera = page.preparation.sources.camera
    camera.list.setCurrentIndex(camera.list.count() - 2)
    camera.list.activated.emit(camera.list.currentIndex())
    QTest.keyClicks(camera.entry, "rtsp://10.0.0.9/main")
    QTest.keyClick(camera.entry, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rig.told == [refused])
    assert asked(engine, "setup.choose") == [{"keep": True, "camera": "rtsp://10.0.0.9/main"}]
    assert camera.list.currentData() == "usb:046d:0825:1"


def test_the_server_of_the_meeting_is_typed_once_and_kept(
    qtbot: QtBot, allow_log: Callable[[str], None]
) -> None:
    allow_log("command refused")
    engine = FakeEngine(cases.preparation_topics(NOW))
    page, rig = page_rig(qtbot, SessionPage, engine)
    line = page.preparation.platform.field
    QTest.keyClicks(line, "https://gomeet.vnpt.vn/phong/12")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert line.text() == "gomeet.vnpt.vn"
    assert asked(engine, "setup.choose") == [{"keep": True, "platform_host": "gomeet.vnpt.vn"}]
    engine.send("setup", {**engine.topics["setup"], "platform_host": "gomeet.vnpt.vn"})
    qtbot.waitUntil(lambda: page.preparation.platform.value == "gomeet.vnpt.vn")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert len(asked(engine, "setup.choose")) == 1
    refused = RemoteError("SettingsError", 2, T("settings", "it must be text"))
    engine.answers["setup.choose"] = refused
    line.setText("hai từ")
    QTest.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rig.told == [refused])
    assert line.text() == "gomeet.vnpt.vn"


def test_a_practice_whose_platform_is_this_machine_asks_for_no_server(qtbot: QtBot) -> None:
    real, _ = page_rig(qtbot, SessionPage, FakeEngine(cases.preparation_topics(NOW)))
    assert real.preparation.platform.field.isVisible()
    practice, _ = page_rig(qtbot, SessionPage, FakeEngine(cases.practice_topics(NOW)))
    assert not practice.preparation.platform.field.isVisible()
    assert practice.preparation.platform.list.isVisible()


def test_the_folder_dialog_does_not_hold_up_the_window(qtbot: QtBot, tmp_path: Path) -> None:
    engine = FakeEngine(cases.preparation_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    external = page.preparation.disks.external
    external.list.setCurrentIndex(external.list.count() - 1)
    external.list.activated.emit(external.list.currentIndex())
    external.browse.click()
    dialog = external.findChild(QFileDialog)
    assert dialog is not None and dialog.isVisible()
    dialog.fileSelected.emit(str(tmp_path))
    dialog.close()
    assert asked(engine, "setup.choose") == [{"keep": True, "external": str(tmp_path)}]


def test_what_is_missing_is_named_and_the_next_step_is_the_first_test(qtbot: QtBot) -> None:
    page, rig = page_rig(qtbot, SessionPage, FakeEngine(cases.bare_topics(NOW)))
    assert len(lacking(cases.bare_topics(NOW))) == 7
    assert page.preparation.missing.text()
    page.press_primary()
    assert rig.gone_to == [("test", "1d")]


@pytest.mark.parametrize(
    ("topics", "expected"),
    [
        ({"session": {"state": "planned"}}, ("test", "1d")),
        ({"session": {"state": "ready"}, "test_summaries": {"1d": DONE}}, ("test", "2h")),
        (
            {"session": {"state": "ready"}, "test_summaries": {"1d": DONE, "2h": DONE}},
            ("recording", ""),
        ),
        ({"session": {"state": "closed"}}, ("closing", "")),
        ({"session": {"state": "ready"}, "recording": {"state": "recording"}}, ("recording", "")),
    ],
)
def test_the_next_step_follows_from_the_state(
    topics: dict[str, Any], expected: tuple[str, str]
) -> None:
    step = next_step(topics)
    assert (step.page_id, step.argument) == expected


def test_one_disk_for_both_copies_is_told_but_not_in_a_practice(qtbot: QtBot) -> None:
    topics = cases.preparation_topics(NOW)
    topics["setup"].update(primary="/media/D/a", external="/media/D/b")
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(topics))
    assert page.preparation.disks.note.isVisible()
    assert len(lacking(topics)) == 1
    topics["session"]["practice"] = True
    assert lacking(topics) == []


def test_a_folder_belongs_to_the_disk_with_the_longest_path() -> None:
    volumes = cases.devices()["volumes"]
    held = volume_holding("/media/D/DiemCau", volumes)
    assert held is not None and held["path"] == "/media/D"
    system = volume_holding("/media/Dx", volumes)
    assert system is not None and system["path"] == "/"
    assert volume_options(volumes, external_first=True)[0].value == "/media/LUUTRU-02"
    assert volume_options(volumes, external_first=False)[-1].value == "/media/LUUTRU-02"


def test_nothing_can_be_chosen_or_put_away_while_recording(qtbot: QtBot) -> None:
    page, _ = page_rig(qtbot, SessionPage, FakeEngine(recording_topics(NOW)))
    assert not page.preparation.facts.leave.isEnabled()
    assert not page.preparation.sources.camera.list.isEnabled()
    assert not page.preparation.disks.primary.list.isEnabled()


def test_putting_a_session_away_gives_the_room_its_own_devices_back(qtbot: QtBot) -> None:
    engine = FakeEngine(ready_topics(NOW))
    page, _ = page_rig(qtbot, SessionPage, engine)
    page.preparation.facts.leave.click()
    qtbot.waitUntil(lambda: len(engine.commands) == 2)
    assert [name for name, _ in engine.commands] == ["session.leave", "setup.restore"]
    engine.send("session", None)
    qtbot.waitUntil(lambda: page.views.currentWidget() is page.choice)


def test_the_mark_of_a_practice_goes_with_it(qtbot: QtBot) -> None:
    ribbon = PracticeRibbon()
    qtbot.addWidget(ribbon)
    gone_by = {"state": "idle", "practice": True}
    ribbon.show_state({"practice": True}, gone_by)
    assert not ribbon.isHidden()
    ribbon.show_state({"practice": False}, gone_by)
    assert ribbon.isHidden()
    ribbon.show_state({}, {"state": "recording", "practice": True})
    assert not ribbon.isHidden()


# --- with a real engine


def test_a_practice_is_made_and_opened_with_a_real_engine(qtbot: QtBot, data_dir: Path) -> None:
    with running_engine(data_dir) as client:
        bridge = Bridge(engine_connector(data_dir))
        page = SessionPage(bridge)
        rig = Rig(qtbot, bridge, page)
        bridge.start()
        qtbot.waitUntil(lambda: bridge.connected, timeout=WAIT_MS)
        page.enter()
        QTest.mouseClick(page.choice.practice, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(bridge.state.mapping("session")), timeout=WAIT_MS)
        qtbot.waitUntil(lambda: page.views.currentWidget() is page.preparation, timeout=WAIT_MS)
        preview = page.preparation.sources.preview
        qtbot.waitUntil(lambda: preview.shown_frames > 5, timeout=WAIT_MS)
        page.preparation.facts.edit.click()
        page.form.fields.chair.setText("Nguyễn Thị Hạnh")
        page.press_primary()
        qtbot.waitUntil(
            lambda: bridge.state.mapping("session").get("chair") == "Nguyễn Thị Hạnh",
            timeout=WAIT_MS,
        )
        assert client.topics["session"]["practice"] is True
        assert client.topics["setup"]["camera"] == "sim"
        started = datetime.fromisoformat(client.topics["session"]["starts_at"])
        assert abs(started - datetime.now().astimezone()) < timedelta(minutes=5)
        assert rig.told == []
        page.preparation.facts.leave.click()
        qtbot.waitUntil(lambda: client.topics["setup"]["camera"] == "", timeout=WAIT_MS)
        assert [row["practice"] for row in client.topics["sessions"]] == [True]
        bridge.close()
