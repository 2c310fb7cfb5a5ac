"""The control room with a stand-in engine: what is shown, which keys work, how it closes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.model.errors import RecordingError, TwoPersonsError, error_from_json
from app.system.i18n import tr
from app.ui.alarm_sound import SOUND, AlarmSound
from app.ui.control_room.gates import gates, needs_waiver
from app.ui.control_room.health_verdicts import (
    camera_verdict,
    clock_verdict,
    network_verdict,
    power_verdict,
    speaker_verdict,
)
from app.ui.control_room.rail_state import both_runs, cut_off, rail_steps, run_settled, run_state
from app.ui.control_room.recording_page import RecordingPage
from app.ui.control_room.run_of_show import next_step, number_of, present_step
from app.ui.control_room.window import ControlRoom
from app.ui.session.readiness import next_step as readiness_step
from app.ui.widgets.button import PrimaryButton
from tests.helpers import fake_engine as fake
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.fake_engine import FakeEngine

Topics = dict[str, Any]
OpenWindow = Callable[[Topics], tuple[ControlRoom, FakeEngine]]


def now() -> datetime:
    return datetime.now().astimezone()


@pytest.fixture
def opened(qtbot: QtBot) -> OpenWindow:
    """Open a control room on canned topics, at the smallest supported size."""

    def open_window(topics: Topics) -> tuple[ControlRoom, FakeEngine]:
        engine = FakeEngine(topics)
        window = control_room_on(qtbot, engine)
        window.activateWindow()
        return window, engine

    return open_window


def page_of(window: ControlRoom) -> RecordingPage:
    assert isinstance(window.page, RecordingPage)
    return window.page


def key(window: ControlRoom, which: Qt.Key) -> None:
    QTest.keyClick(window, which)
    QApplication.processEvents()


# --- the recording state


def test_recording_is_shown_with_its_time_from_the_origin(opened: OpenWindow, qtbot: QtBot) -> None:
    window, _ = opened(fake.recording_topics(now()))
    block = window.header.block
    assert block.look.words == "ĐANG GHI" or block.look.words == "RECORDING"
    assert block.words().split()[-1] in {"00:18:32", "00:18:33", "00:18:34", "00:18:35"}
    qtbot.waitUntil(lambda: block.accessibleName() == block.words())


@pytest.mark.parametrize("state", ["idle", "starting", "recovering", "failed", "stopping"])
def test_only_recording_takes_the_look_of_recording(opened: OpenWindow, state: str) -> None:
    topics = fake.recording_topics(now())
    topics["recording"]["state"] = state
    window, engine = opened(topics)
    other = window.header.block.look
    engine.send("recording", {**topics["recording"], "state": "recording"})
    QApplication.processEvents()
    look = window.header.block.look
    assert (other.words, other.tone) != (look.words, look.tone)
    assert other.tone != look.tone


def test_a_recording_that_lost_both_disks_can_be_ended(opened: OpenWindow) -> None:
    topics = fake.recording_topics(now())
    topics["recording"]["state"] = "failed"
    window, engine = opened(topics)
    page = page_of(window)
    assert not page.gate_list.isVisible()
    assert not page.waiver.isVisible()
    key(window, Qt.Key.Key_F5)
    assert [name for name, _args in engine.commands] == ["record.stop"]


def test_without_a_link_the_window_claims_nothing(opened: OpenWindow, qtbot: QtBot) -> None:
    window, engine = opened(fake.recording_topics(now()))
    before = window.header.block.words()
    engine.die()
    qtbot.waitUntil(lambda: not window.bridge.connected)
    words = window.header.block.words()
    assert words != before
    assert "00:18" not in words
    qtbot.waitUntil(lambda: window.bridge.connected, timeout=5000)
    assert "00:18" in window.header.block.words()


def test_practice_wears_its_ribbon_and_a_real_session_does_not(opened: OpenWindow) -> None:
    practice, _ = opened(fake.recording_topics(now(), practice=True))
    assert practice.ribbon.isVisible()
    real, _ = opened(fake.recording_topics(now()))
    assert not real.ribbon.isVisible()


def test_before_the_session_time_left_is_counted(opened: OpenWindow) -> None:
    window, _ = opened(fake.ready_topics(now()))
    assert "00:41:" in window.header.countdown.text()


# --- a session that was recorded


def closed_topics() -> Topics:
    topics = fake.ready_topics(now())
    topics["session"]["state"] = "closed"
    topics["closing"] = {"session": topics["session"]["id"], "recordings": [], "checks": []}
    return topics


def test_a_session_that_was_recorded_can_be_recorded_further(opened: OpenWindow) -> None:
    window, engine = opened(closed_topics())
    page = page_of(window)
    assert page.start.again.isVisible()
    assert not page.start.report.isVisible()
    key(window, Qt.Key.Key_F5)
    assert window.page is not None
    assert window.page.page_id == "closing", "the report comes after a recording that was ended"
    window.go_to("recording")
    page.start.again.click()
    assert engine.commands[-1] == ("record.start", {})


def test_recording_further_asks_for_the_reason_that_its_gates_need(opened: OpenWindow) -> None:
    topics = closed_topics()
    topics["test_summaries"] = {}
    window, engine = opened(topics)
    page = page_of(window)
    assert not page.waiver.isVisible()
    page.start.again.click()
    assert engine.commands == []
    assert page.waiver.isVisible() and page.start.report.isVisible()
    page.waiver.reason.setText("Công dân quay lại trình bày")
    key(window, Qt.Key.Key_F5)
    assert engine.commands[-1][1]["waive"] == "Công dân quay lại trình bày"


def test_after_a_crash_recording_again_is_the_next_step(opened: OpenWindow) -> None:
    topics = fake.cut_off_topics(now())
    assert readiness_step(topics).page_id == "recording"
    window, engine = opened(topics)
    page = page_of(window)
    assert page.start.report.isVisible()
    assert not page.start.again.isVisible()
    key(window, Qt.Key.Key_F5)
    assert engine.commands[-1] == ("record.start", {})


def test_a_session_is_cut_off_only_until_it_was_recorded_again() -> None:
    topics = fake.cut_off_topics(now())
    own = topics["session"]["id"]
    assert cut_off(topics)
    assert not cut_off({**topics, "alarms": []})
    assert not cut_off({**topics, "closing": {"session": own}})
    assert not cut_off({**topics, "jobs": [{"kind": "close", "session": own}]})
    assert cut_off({**topics, "jobs": [{"kind": "close", "session": "other2"}]})
    month_ago = fake.iso(now() - timedelta(days=30))
    assert not cut_off({**topics, "session": {**topics["session"], "starts_at": month_ago}})
    assert not cut_off({**topics, "session": {**topics["session"], "state": "archived"}})


def test_an_archived_session_is_not_recorded_further(opened: OpenWindow) -> None:
    topics = closed_topics()
    topics["session"]["state"] = "archived"
    window, _ = opened(topics)
    assert not page_of(window).start.again.isVisible()


# --- one next step


def visible_primaries(window: ControlRoom) -> list[PrimaryButton]:
    return [button for button in window.findChildren(PrimaryButton) if button.isVisible()]


@pytest.mark.parametrize("make", [fake.base_topics, fake.ready_topics, fake.recording_topics])
def test_there_is_one_primary_button(opened: OpenWindow, make: Callable[..., Topics]) -> None:
    window, _ = opened(make(now()))
    assert len(visible_primaries(window)) == 1


def test_f5_starts_and_then_goes_from_step_to_step(opened: OpenWindow) -> None:
    topics = fake.ready_topics(now())
    window, engine = opened(topics)
    key(window, Qt.Key.Key_F5)
    assert engine.commands[-1] == ("record.start", {})
    for topic, value in fake.recording_topics(now()).items():
        engine.send(topic, value)
    QApplication.processEvents()
    assert "5" in page_of(window).primary_button.text()
    assert "Công dân trình bày bổ sung" in page_of(window).primary_button.text()
    key(window, Qt.Key.Key_F5)
    assert engine.commands[-1] == ("step.next", {})


def test_at_the_last_step_nothing_but_the_held_button_is_left(opened: OpenWindow) -> None:
    topics = fake.recording_topics(now())
    topics["session"]["present_step"] = 9
    window, engine = opened(topics)
    assert visible_primaries(window) == []
    key(window, Qt.Key.Key_F5)
    assert engine.commands == []
    page_of(window).finish.hold_s = 0.05
    page_of(window).finish.begin()
    QTest.qWait(300)
    assert engine.commands == [("record.stop", {})]


def test_unmet_gates_ask_for_reason_and_person_in_place(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now(), tested=False))
    page = page_of(window)
    assert page.waiver.isVisible()
    key(window, Qt.Key.Key_F5)
    assert engine.commands == []
    page.waiver.reason.setText("Mất điện ")
    assert not page.primary_button.isEnabled()
    page.waiver.reason.setText("Mất điện cả ngày")
    assert page.waiver.person_name() == "Trần Văn Bình"
    assert page.primary_button.isEnabled()
    key(window, Qt.Key.Key_F5)
    expected = {"waive": "Mất điện cả ngày", "person": "Trần Văn Bình", "second_person": ""}
    assert engine.commands == [("record.start", expected)]


def test_disks_and_recording_take_a_second_and_different_person(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now(), tested=False))
    page = page_of(window)
    page.waiver.reason.setText("Mất điện cả ngày")
    assert page.primary_button.isEnabled()
    engine.send("gates", [{"phase": "1d", "passed": False, "two_persons": True}])
    QApplication.processEvents()
    assert page.waiver.second.isVisible()
    assert not page.primary_button.isEnabled()
    page.waiver.second.setCurrentText("trần văn bình")
    assert not page.primary_button.isEnabled()
    page.waiver.second.setCurrentText("Lê Thị Dung")
    key(window, Qt.Key.Key_F5)
    assert engine.commands[-1][1]["second_person"] == "Lê Thị Dung"


def test_what_only_the_engine_knows_of_the_disks_asks_for_two_as_well(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now()))
    page = page_of(window)
    refusal = TwoPersonsError(fake.REFUSED)
    engine.answers["record.start"] = error_from_json(refusal.to_json())
    key(window, Qt.Key.Key_F5)
    QApplication.processEvents()
    assert page.waiver.isVisible()
    assert page.waiver.second.isVisible()


def test_a_practice_needs_no_waiver() -> None:
    topics = fake.ready_topics(now(), tested=False)
    assert needs_waiver(topics)
    topics["session"]["practice"] = True
    assert not needs_waiver(topics)
    assert not needs_waiver(fake.base_topics(now())), "an unscheduled recording asks for nothing"
    assert [gate.met for gate in gates(topics)] == [True, True, False, False, True, True, True]


def test_a_gate_that_only_the_engine_knows_opens_the_waiver(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now()))
    page = page_of(window)
    assert not page.waiver.isVisible()
    refusal = RecordingError(fake.REFUSED)
    engine.answers["record.start"] = error_from_json(refusal.to_json())
    key(window, Qt.Key.Key_F5)
    QApplication.processEvents()
    assert page.waiver.isVisible()
    assert not page.primary_button.isEnabled()
    page.waiver.reason.setText("Hai ổ chung một thiết bị")
    key(window, Qt.Key.Key_F5)
    assert engine.commands[-1][1]["waive"] == "Hai ổ chung một thiết bị"


def test_a_refused_command_is_told_in_a_line_and_nothing_else_changes(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now()))
    engine.answers["record.start"] = RecordingError(fake.REFUSED)
    key(window, Qt.Key.Key_F5)
    QApplication.processEvents()
    assert window.error_line.isVisible()
    assert window.error_line.what.text() == "Nothing was done."
    assert QApplication.activeModalWidget() is None
    window.error_line.button.click()
    assert not window.error_line.isVisible()
    assert page_of(window).hasFocus()


def test_an_error_belongs_to_the_page_where_it_came(opened: OpenWindow) -> None:
    window, _ = opened(fake.recording_topics(now()))
    window.show_error(RecordingError(fake.REFUSED))
    assert window.error_line.isVisible()
    window.go_to("session")
    assert not window.error_line.isVisible()


# --- markers, help, alarms


def test_f8_places_a_marker_only_while_recording(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now()))
    key(window, Qt.Key.Key_F8)
    assert engine.commands == []
    for topic, value in fake.recording_topics(now()).items():
        engine.send(topic, value)
    QApplication.processEvents()
    key(window, Qt.Key.Key_F8)
    assert engine.commands[-1][0] == "record.mark"
    assert engine.commands[-1][1]["text"]
    page_of(window).marker.field.setText("Công dân nộp đơn")
    key(window, Qt.Key.Key_F8)
    assert engine.commands[-1] == ("record.mark", {"text": "Công dân nộp đơn"})
    assert page_of(window).marker.field.text() == ""


def test_f1_opens_help_in_place_and_esc_takes_it_away(opened: OpenWindow) -> None:
    window, _ = opened(fake.recording_topics(now()))
    key(window, Qt.Key.Key_F1)
    assert window.help.isVisible()
    assert window.help.words.text() == page_of(window).help_text()
    key(window, Qt.Key.Key_Escape)
    assert not window.help.isVisible()


def test_an_alarm_is_a_banner_never_a_dialog_and_is_acknowledged(opened: OpenWindow) -> None:
    window, engine = opened(fake.recording_topics(now()))
    engine.send("alarms", [fake.lost_camera_alarm(now())])
    QApplication.processEvents()
    assert window.banner.isVisible()
    assert QApplication.activeModalWidget() is None
    window.banner.acknowledged.emit("camera.lost")
    assert engine.commands[-1] == ("alarm.acknowledge", {"key": "camera.lost"})


def test_sound_goes_on_until_the_alarm_is_taken_note_of(qtbot: QtBot, tmp_path: Path) -> None:
    sound = AlarmSound(tmp_path)
    sound.follow([fake.slow_disk_alarm(now())])
    assert sound.rings == 0
    sound.follow([fake.lost_camera_alarm(now())])
    sound.follow([fake.lost_camera_alarm(now())])
    assert (sound.rings, sound.active) == (1, True)
    sound.follow([{**fake.lost_camera_alarm(now()), "acknowledged": True}])
    assert not sound.active
    sound.follow([fake.lost_camera_alarm(now())])
    assert sound.active
    sound.follow([{**fake.lost_camera_alarm(now()), "active": False}])
    assert not sound.active
    assert SOUND.stat().st_size > 10_000


def test_a_mark_of_the_strip_opens_in_place(opened: OpenWindow) -> None:
    window, _ = opened(fake.recording_topics(now()))
    mark = next(m for m in window.foot.strip.model.marks if m.kind == "marker")
    window.foot.strip.mark_opened.emit(mark)
    panel = window.mark_panel
    assert panel.isVisible()
    assert panel.words.text() == "Công dân nộp thêm tài liệu"
    assert window.rect().contains(panel.geometry())


def test_marks_on_the_strip_belong_to_the_open_session(opened: OpenWindow) -> None:
    topics = fake.recording_topics(now())
    window, engine = opened(topics)
    assert window.foot.strip.model.notes
    engine.send("recording", {**topics["recording"], "state": "idle"})
    QApplication.processEvents()
    assert window.foot.strip.model.notes, "of the session that was just recorded"
    engine.send("session", None)
    QApplication.processEvents()
    assert window.foot.strip.model.marks == []
    engine.send("session", {**fake.session(now(), present=None), "id": "other2"})
    QApplication.processEvents()
    assert window.foot.strip.model.notes == ()


def test_a_camera_that_is_off_is_not_said_to_be_lost(opened: OpenWindow) -> None:
    topics = fake.base_topics(now())
    topics["camera"].update(state="off", ring="/nowhere", since=fake.iso(now()))
    camera = topics["camera"]
    window, engine = opened(topics)
    off = page_of(window).preview.notice()
    engine.send("camera", {**camera, "state": "lost"})
    QApplication.processEvents()
    assert str(now().year) in page_of(window).preview.notice()
    engine.send("camera", camera)
    QApplication.processEvents()
    assert page_of(window).preview.notice() == off
    engine.send("camera", {**camera, "state": "opening"})
    QApplication.processEvents()
    assert page_of(window).preview.notice() not in {off, ""}


# --- closing the window


def test_closing_while_recording_asks_in_place_and_the_safe_answer_has_the_focus(
    opened: OpenWindow,
) -> None:
    window, engine = opened(fake.recording_topics(now()))
    assert not window.close()
    assert window.isVisible()
    assert window.overlay.isVisible()
    assert window.overlay.geometry().top() >= window.header.geometry().bottom()
    key(window, Qt.Key.Key_F5)
    assert engine.commands == [], "no key goes through the question"
    focused = window.focusWidget()
    assert isinstance(focused, PrimaryButton)
    focused.click()
    assert window.isVisible()
    assert not window.overlay.isVisible()


def test_the_other_answer_closes_the_window_and_stops_nothing(opened: OpenWindow) -> None:
    window, engine = opened(fake.recording_topics(now()))
    window.close()
    window.overlay.buttons.itemAt(1).widget().click()
    assert not window.isVisible()
    assert engine.commands == []


def test_closing_while_idle_asks_nothing(opened: OpenWindow) -> None:
    window, _ = opened(fake.base_topics(now()))
    assert window.close()


# --- keyboard and room


def tab_chain(window: ControlRoom) -> list[QWidget]:
    window.foot.button.setFocus()
    seen: list[QWidget] = []
    for _ in range(60):
        QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Tab)
        focused = window.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
    return seen


def test_all_that_can_be_pressed_is_reached_by_tab(opened: OpenWindow) -> None:
    topics = fake.recording_topics(now())
    topics["alarms"] = [fake.slow_disk_alarm(now())]
    window, _ = opened(topics)
    seen = tab_chain(window)
    page = page_of(window)
    wanted = [
        page.primary_button,
        page.marker.field,
        page.marker.button,
        page.finish,
        window.foot.strip,
        window.foot.button,
        window.banner.button,
        window.rail.help,
    ]
    assert [widget for widget in wanted if widget not in seen] == []


def test_focus_is_visible_on_painted_buttons(opened: OpenWindow) -> None:
    window, _ = opened(fake.recording_topics(now()))
    button = window.foot.button
    plain = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != plain


@pytest.mark.parametrize("size", [(1366, 768), (1920, 1080)])
def test_nothing_lies_over_anything_and_the_grab_is_no_blank(
    opened: OpenWindow, size: tuple[int, int]
) -> None:
    topics = fake.recording_topics(now(), practice=True)
    topics["alarms"] = [fake.slow_disk_alarm(now())]
    window, _ = opened(topics)
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size
    page = page_of(window)
    parts = [
        window.header, window.ribbon, window.banner, window.rail, window.health, window.foot,
        page.preview, page.steps, page.primary_button, page.marker, page.finish,
    ]  # fmt: skip
    boxes = [part.rect().translated(part.mapTo(window, part.rect().topLeft())) for part in parts]
    clashes = [
        (i, j)
        for i in range(len(boxes))
        for j in range(i)
        if boxes[i].intersects(boxes[j]) and boxes[i] != boxes[j]
    ]
    assert clashes == []
    assert all(window.rect().contains(box) for box in boxes)
    assert page.preview.width() >= size[0] * 0.35
    image = window.grab().toImage()
    colours = {image.pixel(x, y) for x in range(0, size[0], 7) for y in range(0, size[1], 7)}
    assert len(colours) > 40


# --- health, rail, run-of-show


def test_health_column_follows_devices_and_levels(opened: OpenWindow) -> None:
    topics = fake.recording_topics(now())
    window, engine = opened(topics)
    health = window.health
    assert health.camera.badge.state == "pass"
    engine.levels(fake.level(-21))
    QApplication.processEvents()
    meter = health.meters["room"]
    assert meter.level is not None
    assert meter.level.rms_dbfs == -21
    engine.send("camera", {**topics["camera"], "state": "lost"})
    engine.send("microphones", [{"role": "room", "state": "lost"}])
    QApplication.processEvents()
    assert health.camera.badge.state == "alarm"
    assert meter.words() == health.camera.badge.word


def test_a_meter_says_its_seat_and_who_stands_in_for_it(opened: OpenWindow) -> None:
    window, engine = opened(fake.recording_topics(now()))
    room = {"role": "room", "state": "lost", "title": "", "served_by": "desk"}
    desk = {"role": "desk", "state": "live", "title": "Bàn thư ký", "served_by": "desk"}
    engine.send("microphones", [room, desk])
    QApplication.processEvents()
    meters = window.health.meters
    assert meters["desk"].name == "Bàn thư ký"
    stands_in = tr("health", "served by {name}").format(name="Bàn thư ký")
    assert meters["room"].words() == stands_in
    engine.send("microphones", [{**room, "state": "live", "served_by": "room"}, desk])
    QApplication.processEvents()
    assert meters["room"].words() != stands_in


def test_camera_verdicts() -> None:
    live = {"state": "live", "measured_fps": 25.0}
    assert camera_verdict(live, 25).state == "pass"
    assert camera_verdict({**live, "measured_fps": 23.0}, 25).state == "caution"
    assert camera_verdict({**live, "measured_fps": 12.0}, 25).state == "fail"
    assert camera_verdict({**live, "black_s": 3.0}, 25).state == "caution"
    assert camera_verdict({**live, "frozen_s": 3.0}, 25).state == "caution"
    assert camera_verdict({"state": "off"}, 25).state == "not_done"


def test_what_is_not_known_is_never_good() -> None:
    assert power_verdict({}).state == "could_not_test"
    assert clock_verdict({}).state == "could_not_test"
    assert network_verdict({}).state == "could_not_test"
    assert power_verdict({"on_mains": False, "minutes": 42}).state == "caution"
    assert clock_verdict({"offset_s": -1.4}).state == "caution"
    assert speaker_verdict({"state": "live", "muted": True}).state == "caution"
    assert speaker_verdict({"state": "live", "volume_percent": 10.0}).state == "caution"


def test_rail_tells_where_the_session_stands() -> None:
    states = {(s.page_id, s.argument): s.state for s in rail_steps(fake.recording_topics(now()))}
    assert states["session", ""] == "pass"
    assert states["test", "1d"] == "pass"
    assert states["test", "2h"] == states["test", ""] == "caution"
    assert states["recording", ""] == "recording"
    assert states["closing", ""] == "not_done"
    assert run_state({**fake.DONE, "state": "fail"}) == "fail"
    assert run_state({**fake.DONE, "finished_at": ""}) == "running"
    assert not run_settled({**fake.DONE, "open": 1})
    assert run_settled({**fake.DONE, "state": "could_not_test"})
    assert run_state(None) == "not_done"
    assert both_runs("pass", "not_done") == "not_done"


def test_run_of_show_steps() -> None:
    session = fake.recording_topics(now())["session"]
    present, following = present_step(session), next_step(session)
    assert present is not None
    assert following is not None
    assert (number_of(session, present), number_of(session, following)) == (4, 5)
    assert next_step({**session, "present_step": 9}) is None
    assert present_step({"steps": []}) is None
    first = next_step({**session, "present_step": None})
    assert first is not None
    assert number_of(session, first) == 1


def test_an_overrun_step_says_by_how_much(opened: OpenWindow) -> None:
    topics = fake.recording_topics(now())
    topics["session"]["steps"][3]["started_at"] = fake.iso(now() - timedelta(seconds=600))
    window, _ = opened(topics)
    assert "02:0" in page_of(window).present.time.text()


def test_a_key_after_a_button_that_went_away_is_still_the_pages(opened: OpenWindow) -> None:
    window, engine = opened(fake.ready_topics(now()))
    window.foot.strip.setFocus()
    assert not page_of(window).hasFocus()
    key(window.foot.strip, Qt.Key.Key_R)
    assert page_of(window).hasFocus()
    assert engine.commands == []
