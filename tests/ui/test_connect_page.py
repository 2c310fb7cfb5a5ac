"""The page of joining: what it shows of each state, and which command each button sends."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.model.errors import BadUsageError
from app.ui.closing.page import ClosingPage
from app.ui.conference.host import host_of
from app.ui.conference.questions import QuestionDesk
from app.ui.connect.page import ConnectPage
from app.ui.control_room.recording_page import RecordingPage
from app.ui.control_room.window import ControlRoom
from app.ui.widgets.label import Label
from tests.helpers import conference_cases as cases
from tests.helpers import fake_engine as fake
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import Rig, asked, page_rig

NOW = datetime.now().astimezone()
Topics = dict[str, Any]
Opened = tuple[ConnectPage, Rig, FakeEngine]
OpenPage = Callable[[Topics], Opened]


@pytest.fixture
def opened(qtbot: QtBot) -> OpenPage:
    """The page on the stage of a made-up engine."""

    def open_page(topics: Topics) -> Opened:
        engine = FakeEngine(topics)
        page, rig = page_rig(qtbot, ConnectPage, engine)
        return page, rig, engine

    return open_page


def words_of(page: ConnectPage) -> str:
    action = page.primary_action()
    return action.text if action is not None else ""


# --- before the call


def test_a_platform_is_chosen_from_the_list_and_shown_when_the_engine_has_it(
    opened: OpenPage, qtbot: QtBot
) -> None:
    page, _, engine = opened(cases.choosing_topics(NOW))
    action = page.primary_action()
    assert action is not None and not action.enabled and action.reason
    rows = page.before.platforms.rows
    assert len(rows) == len(cases.platforms())
    rows["jitsi"].click()
    assert asked(engine, "conference.choose") == [{"platform": "jitsi"}]
    assert not rows["jitsi"].chosen
    engine.send("conference", {**cases.conference(NOW), "platform": "jitsi"})
    qtbot.waitUntil(lambda: rows["jitsi"].chosen)
    assert page.before.form.isVisible()
    page.press_primary()
    assert asked(engine, "conference.join") == [{}]


def test_each_line_of_the_room_goes_to_the_engine_alone(opened: OpenPage) -> None:
    page, _, engine = opened(cases.before_topics(NOW))
    fields = page.before.form.fields
    fields["room"].setText("8412 0938")
    fields["room"].editingFinished.emit()
    fields["address"].editingFinished.emit()
    fields["password"].setText("bi-mat")
    fields["password"].editingFinished.emit()
    assert asked(engine, "conference.choose") == [
        {"platform": "gomeet", "room": "8412 0938"},
        {"platform": "gomeet", "password": "bi-mat"},
    ]
    assert fields["password"].text() == "", "a password does not stay in the window"


def test_an_invitation_is_read_told_and_taken_over(opened: OpenPage, qtbot: QtBot) -> None:
    page, _, engine = opened(cases.before_topics(NOW))
    box = page.before.invitation
    good = {**cases.INVITATION, "findings": cases.INVITATION["findings"][2:]}
    engine.answers["conference.read_invitation"] = good
    box.field.setPlainText("Mật khẩu: 123456")
    qtbot.waitUntil(box.read.isVisible, timeout=5000)
    assert asked(engine, "conference.read_invitation") == [{"text": "Mật khẩu: 123456"}]
    assert "8412 0938" in [label.text() for label in box.read.findChildren(Label)]
    assert box.use.isVisible() and not page.before.form.isVisible()
    box.use.click()
    assert asked(engine, "conference.use_invitation") == [{}]
    qtbot.waitUntil(lambda: box.field.toPlainText() == "")
    assert not box.read.isVisible() and page.before.form.isVisible()


def test_a_wrong_room_is_told_and_taken_only_by_holding(opened: OpenPage) -> None:
    page, _, _ = opened(cases.before_topics(NOW))
    box = page.before.invitation
    box.show_read(cases.INVITATION)
    assert [one["state"] for one in box.findings.findings] == ["fail", "caution", "pass"]
    assert box.use_anyway.isVisible() and not box.use.isVisible()


def test_what_the_check_finds_stands_under_the_room(opened: OpenPage, qtbot: QtBot) -> None:
    page, _, engine = opened(cases.before_topics(NOW))
    engine.answers["conference.check"] = {"findings": cases.FINDINGS}
    page.before.check.click()
    qtbot.waitUntil(page.before.checked.isVisible)
    states = [one["state"] for one in page.before.checked.findings]
    assert states == ["could_not_test", "caution", "pass", "pass"]


def test_a_failed_call_says_why_and_can_be_tried_again(opened: OpenPage) -> None:
    page, _, engine = opened(cases.failed_topics(NOW))
    assert page.views.currentWidget() is page.before
    assert "gomeet.vnpt.vn" in page.before.state.text()
    assert page.before.icon.state == "fail"
    page.press_primary()
    assert asked(engine, "conference.join") == [{}]


def test_a_refusal_is_told(
    opened: OpenPage, qtbot: QtBot, allow_log: Callable[[str], None]
) -> None:
    allow_log("command refused")
    page, rig, engine = opened(cases.before_topics(NOW))
    refused = BadUsageError(fake.REFUSED)
    engine.answers["conference.join"] = refused
    page.press_primary()
    qtbot.waitUntil(lambda: rig.told == [refused])


# --- in the call


def received_mbps(topics: dict[str, Any]) -> str:
    """What comes in by the figures of the call, which go up and down with the time of day."""
    connections = topics["call"]["figures"]["connections"]
    streams = [stream for one in connections for stream in one["streams"]]
    received = sum(one["bit_rate"] for one in streams if one["direction"] == "in")
    return f"{received / 1e6:.1f}".replace(".", ",")


def test_the_call_is_said_in_one_sentence_and_leads_back_to_the_recording(
    opened: OpenPage,
) -> None:
    topics = cases.call_topics(datetime.now().astimezone())
    page, rig, engine = opened(topics)
    assert page.views.currentWidget() is page.call
    assert page.call.verdict.sentence == "Tiếng tốt, hình tốt"
    assert received_mbps(topics) in page.call.graphs.rates.value
    assert "0,2%" in page.call.graphs.loss.value
    page.press_primary()
    assert rig.gone_to == [("recording", "")]
    page.call.leave.confirmed.emit()
    assert asked(engine, "conference.leave") == [{}]


def test_a_broken_call_counts_and_does_not_leave_the_page(opened: OpenPage, qtbot: QtBot) -> None:
    page, _, engine = opened(cases.reconnecting_topics(NOW))
    verdict = page.call.verdict
    assert verdict.icon.state == "caution" and "3" in verdict.sentence
    graphs = page.call.graphs
    graphs.refresh(NOW + timedelta(seconds=30))
    assert graphs.loss.value == "–", "old figures are not those of now"
    height = page.call.sentence.height()
    before = verdict.words.text()
    qtbot.waitUntil(lambda: verdict.words.text() != before, timeout=5000)
    engine.send("conference", cases.lost_topics(NOW)["conference"])
    qtbot.waitUntil(lambda: verdict.icon.state == "fail")
    assert page.views.currentWidget() is page.call
    assert page.call.sentence.height() == height
    page.press_primary()
    assert asked(engine, "conference.join") == [{}]


def test_a_room_that_cannot_be_shown_here_is_opened_in_a_browser_by_one_press(
    opened: OpenPage,
) -> None:
    page, _, engine = opened(cases.advice_topics(NOW))
    assert "H.264" in page.call.verdict.sentence
    assert not page.call.browser.isVisible(), "the way out stands there once"
    page.press_primary()
    assert asked(engine, "conference.join") == [{"kind": "browser"}]


def test_what_the_page_asks_stands_there_as_a_line_with_buttons(
    opened: OpenPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, _, _ = opened(cases.call_topics(NOW))
    host, desk = host_of(page.bridge), QuestionDesk()
    monkeypatch.setattr(type(host), "questions", property(lambda _self: desk.open))
    monkeypatch.setattr(host, "answer", desk.answer)
    desk.changed.connect(host.questions_changed)
    assert desk.ask("confirm", "gomeet.vnpt.vn", "Ghi hình cuộc họp?") is None
    block = page.call.question
    assert page.call.sentence.currentWidget() is block
    assert "Ghi hình cuộc họp?" in block.words.text()
    block.yes.click()
    assert page.call.sentence.currentWidget() is page.call.verdict
    known = desk.ask("confirm", "gomeet.vnpt.vn", "Ghi hình cuộc họp?")
    assert known is not None and known.yes


def test_points_are_called_with_one_press_each_and_by_keyboard(opened: OpenPage) -> None:
    page, _, engine = opened(cases.weak_topics(datetime.now().astimezone()))
    roll = page.call.tools.roll_call
    assert [row.state for row in roll.rows].count("pass") == 7
    roll.rows[3].click()
    roll.rows[0].setFocus()
    QTest.keyClick(roll.rows[0], Qt.Key.Key_Return)
    assert asked(engine, "points.mark") == [
        {"id": 4, "present": True, "person": "Trần Văn Bình"},
        {"id": 1, "present": False, "person": "Trần Văn Bình"},
    ]
    assert page.call.tools.bar.tabs[0].sign == "caution"


def test_enter_goes_through_the_lines_and_keeps_the_list_at_its_end(
    opened: OpenPage, qtbot: QtBot
) -> None:
    page, _, engine = opened({**cases.call_topics(NOW), "points": []})
    roll = page.call.tools.roll_call
    roll.edit.click()
    for words in ("Tru so thanh pho", "Phuong Hai Tan", ""):
        line = roll.editor.lines[-1][0]
        qtbot.waitUntil(line.hasFocus)
        QTest.keyClicks(line, words)
        assert not asked(engine, "points.set")
        QTest.keyClick(line, Qt.Key.Key_Return)
    (kept,) = asked(engine, "points.set")
    assert [one["name"] for one in kept["points"]] == ["Tru so thanh pho", "Phuong Hai Tan"]


def test_the_list_of_points_is_written_down_here(opened: OpenPage) -> None:
    page, _, engine = opened({**cases.call_topics(NOW), "points": []})
    roll = page.call.tools.roll_call
    roll.edit.click()
    name, _tick = roll.editor.lines[0]
    QTest.keyClicks(name, "So Xay dung")
    second, required = roll.editor.lines[1]
    QTest.keyClicks(second, "UBND xa Gia Loc")
    required.setChecked(False)
    roll.editor.keep.click()
    kept = [
        {k: one[k] for k in ("name", "required")}
        for one in asked(engine, "points.set")[0]["points"]
    ]
    assert kept == [
        {"name": "So Xay dung", "required": True},
        {"name": "UBND xa Gia Loc", "required": False},
    ]


def test_the_picture_for_the_others_is_changed_and_shown_as_the_engine_has_it(
    opened: OpenPage, qtbot: QtBot
) -> None:
    page, _, engine = opened(cases.call_topics(NOW))
    seen = page.call.tools.seen
    seen.modes.buttons["slate"].click()
    assert asked(engine, "conference.camera") == [{"mode": "slate"}]
    assert seen.modes.buttons["live"].taken
    changed = {**engine.topics["conference"], "camera": {"mode": "slate", "source": "room"}}
    engine.send("conference", changed)
    qtbot.waitUntil(lambda: seen.modes.buttons["slate"].taken)
    assert page.call.tools.bar.tabs[1].sign == "caution"


def test_the_platforms_recording_is_told_by_a_person_and_its_file_brought_in(
    opened: OpenPage, qtbot: QtBot
) -> None:
    page, _, engine = opened(cases.recording_due_topics(NOW))
    card = page.call.tools.recording
    assert page.call.tools.bar.tabs[3].sign == "caution"
    assert card.steps.count() == 4
    card.runs.click()
    said = {"state": "running", "person": "Trần Văn Bình"}
    assert asked(engine, "conference.recording") == [said]
    engine.send("conference", cases.call_topics(NOW)["conference"])
    qtbot.waitUntil(lambda: card.icon.state == "pass")
    card.imported.emit("/home/x/ghi.mp4", card.who)
    brought = {"file": "/home/x/ghi.mp4", "person": "Trần Văn Bình"}
    assert asked(engine, "conference.import_recording") == [brought]


# --- the window around it


@pytest.fixture
def in_window(qtbot: QtBot) -> Callable[[Topics, str], tuple[ControlRoom, FakeEngine]]:
    """The control room on a made-up engine, with a page on its stage."""

    def open_window(topics: Topics, page: str) -> tuple[ControlRoom, FakeEngine]:
        engine = FakeEngine(topics)
        return control_room_on(qtbot, engine, page), engine

    return open_window


InWindow = Callable[[Topics, str], tuple[ControlRoom, FakeEngine]]


@pytest.mark.parametrize(
    "topics_of", [cases.before_topics, cases.weak_topics, cases.lost_topics, cases.choosing_topics]
)
def test_the_page_fits_the_smallest_screen(
    in_window: InWindow, topics_of: Callable[[datetime], Topics]
) -> None:
    window, _ = in_window(topics_of(NOW), "connect")
    QApplication.processEvents()
    assert window.minimumSizeHint().width() <= 1366
    assert window.page is not None
    assert window.page.height() >= window.page.minimumSizeHint().height()


def test_room_and_meeting_stand_side_by_side_while_recorded(in_window: InWindow) -> None:
    window, engine = in_window(cases.call_topics(NOW), "recording")
    page = window.page
    assert isinstance(page, RecordingPage)
    assert page.pictures.meeting.isVisible() and page.pictures.meeting.recording
    assert page.pictures.room.size() == page.pictures.meeting.size()
    alone = fake.recording_topics(NOW)["recording"]
    engine.send("recording", alone)
    QApplication.processEvents()
    assert not page.pictures.meeting.isVisible()


def test_a_help_card_opens_from_its_alarm_and_its_buttons_do_what_they_say(
    in_window: InWindow,
) -> None:
    window, engine = in_window(cases.reconnecting_topics(NOW), "connect")
    window.activateWindow()
    assert window.banner.card.isVisible()
    window.banner.card.click()
    assert window.cards.isVisible() and window.cards.shown is not None
    names = [button.command for button in window.cards.shown.card.buttons]
    window.cards.shown.buttons[0].click()
    assert engine.commands[-1][0] == names[0]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.cards.isVisible()
    QTest.keyClick(window, Qt.Key.Key_F12)
    assert window.cards.isVisible() and len(window.cards.rows) == len(window.cards.cards)


def test_after_the_session_its_own_recording_is_fetched_on_the_closing_page(
    in_window: InWindow,
) -> None:
    window, engine = in_window(cases.closing_topics(NOW), "closing")
    page = window.page
    assert isinstance(page, ClosingPage)
    card = page.meeting.recording
    assert page.meeting.isVisible() and card.bring.isVisible()
    shown = " ".join(value for _name, value in page.meeting._shown)
    for figure in ("01:02:14", "58", "42 ms", "187 ms", "0,3%", "4,2%", "7", "8"):
        assert figure in shown
    card.imported.emit("/home/x/ghi.mp4", card.who)
    brought = {"file": "/home/x/ghi.mp4", "person": "Trần Văn Bình"}
    assert asked(engine, "conference.import_recording") == [brought]
