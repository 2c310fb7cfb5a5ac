"""The page of milestones: what it shows of each, what is sent, and what is told once."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import QObject, Signal
from pytestqt.qtbot import QtBot

from app.model.errors import ReceptionError
from app.model.reception import PointRole
from app.model.text import T
from app.ui.bridge import Bridge
from app.ui.control_room.rail_state import rail_steps
from app.ui.preparation_board.notifier import DesktopMessages, Notifier
from app.ui.preparation_board.page import MilestonesPage
from app.ui.preparation_board.reminder_line import ReminderLine
from app.ui.preparation_board.words import countdown, length
from tests.helpers import preparation_cases as cases
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.page_rig import asked, page_rig

REASON = "Chờ ý kiến lãnh đạo"


def now() -> datetime:
    return datetime.now().astimezone()


def board(qtbot: QtBot, **more: Any) -> tuple[MilestonesPage, FakeEngine]:
    engine = FakeEngine(cases.board_topics(now(), **more))
    page, _rig = page_rig(qtbot, MilestonesPage, engine)
    return page, engine


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (2 * 86_400 + 3 * 3_600 + 59, "2 d 3 h"),
        (86_400, "1 d"),
        (4 * 3_600 + 20 * 60, "4 h 20 min"),
        (4 * 3_600, "4 h"),
        (59, "0 min"),
    ],
)
def test_lengths_have_their_two_largest_units(seconds: float, words: str, english: None) -> None:
    assert length(seconds) == words
    moment = now()
    assert countdown(moment - timedelta(hours=4), moment) == "late by 4 h"


@pytest.fixture
def english() -> Any:
    from app.system.i18n import choose_language

    choose_language("en")
    yield
    choose_language("vi")


def test_the_next_milestone_is_chosen_and_noted_with_its_paper(qtbot: QtBot) -> None:
    page, engine = board(qtbot, left=timedelta(days=9), done=1)
    assert page.card.milestone == "report"
    action = page.primary_action()
    assert action is not None
    assert not action.enabled
    page.card.entry.document.setText("128/BC-UBND")
    page.press_primary()
    said = asked(engine, "preparation.mark")[0]
    assert (said["id"], said["document"]) == ("report", "128/BC-UBND")
    assert said["person"] == "Trần Văn Bình"
    assert datetime.fromisoformat(said["at"]) <= now()
    assert said["late_reason"] == ""


def test_what_is_late_is_not_noted_without_its_reason(qtbot: QtBot) -> None:
    page, engine = board(qtbot, left=timedelta(days=2), done=1)
    assert page.card.state == "late"
    page.card.entry.document.setText("128/BC-UBND")
    page.press_primary()
    assert asked(engine, "preparation.mark") == []
    assert not page.card.reason_only.isEnabled()
    page.card.entry.reason.setText(REASON)
    page.card.reason_only.click()
    page.press_primary()
    alone, whole = asked(engine, "preparation.mark")
    assert alone == {"id": "report", "late_reason": REASON, "person": "Trần Văn Bình"}
    assert whole["late_reason"] == REASON


def test_what_is_typed_stays_while_the_topic_changes(qtbot: QtBot) -> None:
    page, engine = board(qtbot, left=timedelta(days=9), done=1)
    page.card.entry.note.setText("đã trình")
    engine.send("preparation", cases.preparation(now(), left=timedelta(days=8), done=1))
    qtbot.waitUntil(lambda: bool(page.card.countdown.text()))
    assert page.card.entry.note.text() == "đã trình"


def test_a_mark_is_taken_back_with_a_reason_and_tests_mark_themselves(qtbot: QtBot) -> None:
    page, engine = board(qtbot)
    page.choose("points")
    assert page.card.take_back.isVisible()
    page.card.take_back.reason.setText("Ghi nhầm buổi")
    page.card.take_back.button.click()
    assert asked(engine, "preparation.unmark")[0]["reason"] == "Ghi nhầm buổi"
    gone: list[tuple[str, str]] = []
    page.navigate.connect(lambda where, argument: gone.append((where, argument)))
    page.choose("test_1d")
    assert not page.card.entry.isVisible()
    page.press_primary()
    assert gone == [("test", "1d")]


def test_a_delegate_point_confirms(qtbot: QtBot) -> None:
    page, _engine = board(qtbot, role=PointRole.DELEGATE, done=1)
    page.choose("invitation")
    action = page.primary_action()
    assert action is not None
    central, _ = board(qtbot, done=1)
    central.choose("invitation")
    other = central.primary_action()
    assert other is not None
    assert action.text != other.text
    assert page.card.title.text() != central.card.title.text()


def test_requests_are_saved_whole_and_the_calendar_file_is_asked_for(qtbot: QtBot) -> None:
    page, engine = board(qtbot)
    page.choose("technical")
    requests = page.card.requests
    assert not requests.save.isEnabled()
    requests.lines[1]["answer"].setText("Có ngày 24/11")
    requests.save.click()
    rows = asked(engine, "preparation.requests")[0]["requests"]
    assert [row["answer"] for row in rows] == ["Có từ 22/11", "Có ngày 24/11"]
    page.save_calendar("/tmp/a.ics")
    assert asked(engine, "preparation.ics") == [{"file": "/tmp/a.ics"}]


def test_the_invitation_shows_what_it_lacks(qtbot: QtBot) -> None:
    page, engine = board(qtbot)
    page.choose("invitation")
    states = {name: icon.state for name, icon in page.card.items.icons.items()}
    assert states.pop("rehearsal_time") == "caution"
    assert set(states.values()) == {"pass"}
    page.card.items.asked.emit("/tmp/giay-moi.pdf")
    assert asked(engine, "conference.read_invitation") == [{"file": "/tmp/giay-moi.pdf"}]


def test_no_session_and_a_practice_say_so(qtbot: QtBot) -> None:
    topics = cases.board_topics(now())
    topics["preparation"] = topics["session"] = None
    page, _rig = page_rig(qtbot, MilestonesPage, FakeEngine(topics))
    assert page.views.currentWidget() is page.nothing
    assert page.primary_action() is None


def test_a_refusal_is_told(qtbot: QtBot) -> None:
    engine = FakeEngine(cases.board_topics(now(), left=timedelta(days=9), done=1))
    engine.answers["preparation.mark"] = ReceptionError(T("made up", "No."))
    page, rig = page_rig(qtbot, MilestonesPage, engine)
    page.card.entry.document.setText("1")
    page.press_primary()
    qtbot.waitUntil(lambda: bool(rig.told))
    assert str(rig.told[0].what) == "No."


def test_the_rail_tells_the_worst_of_the_milestones() -> None:
    topics = cases.board_topics(now(), left=timedelta(days=2), done=1)
    states = {step.page_id: step.state for step in rail_steps(topics)}
    assert states["milestones"] == "fail"
    topics = cases.board_topics(now(), left=timedelta(days=9), done=1)
    states = {step.page_id: step.state for step in rail_steps(topics)}
    assert states["milestones"] == "running"


# --- the dress rehearsal


def rehearsing(qtbot: QtBot, run: dict[str, Any] | None) -> tuple[MilestonesPage, FakeEngine]:
    topics = cases.board_topics(now())
    topics["dress_rehearsal"] = run
    engine = FakeEngine(topics)
    page, _rig = page_rig(qtbot, MilestonesPage, engine, "rehearsal")
    return page, engine


def test_a_rehearsal_begins_with_those_who_take_part(qtbot: QtBot) -> None:
    page, engine = rehearsing(qtbot, None)
    page.press_primary()
    people = asked(engine, "dress.start")[0]["people"]
    assert people == ["Trần Văn Bình", "Nguyễn Thị Hạnh"]
    page.rehearsal.begin.names.clear()
    action = page.primary_action()
    assert action is not None
    assert not action.enabled


def test_steps_are_in_order_or_to_be_mended_by_somebody(qtbot: QtBot) -> None:
    page, engine = rehearsing(qtbot, cases.rehearsal())
    step = page.rehearsal.step
    assert step.position == 3
    page.press_primary()
    assert asked(engine, "dress.step")[0] == {"position": 3, "state": "ok"}
    assert not step.save.isEnabled()
    step.mend.what.setText("Đèn bàn công dân tối")
    step.save.click()
    said = asked(engine, "dress.step")[1]
    assert (said["state"], said["note"]) == ("mend", "Đèn bàn công dân tối")
    assert said["who"] == "Trần Văn Bình"
    assert datetime.fromisoformat(said["until"])


def test_the_rehearsal_is_closed_once_every_step_was_gone_through(qtbot: QtBot) -> None:
    page, engine = rehearsing(qtbot, cases.rehearsal(settled=9))
    page.press_primary()
    assert asked(engine, "dress.finish") == [{}]
    engine.send("dress_rehearsal", cases.rehearsal("held", 9))
    qtbot.waitUntil(lambda: not page.rehearsal.running)
    assert "Micro công dân nhỏ tiếng" in page.rehearsal.begin.mends.words.text()


# --- reminders


class FakeTray(QObject):
    messageClicked = Signal()  # noqa: N815  (Qt's name)
    activated = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[tuple[str, str]] = []

    def setToolTip(self, _words: str) -> None:  # noqa: N802  (Qt's name)
        pass

    def show(self) -> None:
        pass

    def hide(self) -> None:
        pass

    def showMessage(self, head: str, body: str, *_more: object) -> None:  # noqa: N802
        self.shown.append((head, body))


def test_each_reminder_is_shown_once_on_the_desktop_and_in_the_line(qtbot: QtBot) -> None:
    topics = cases.board_topics(now())
    late, soon = cases.reminder(now(), "report", "late"), cases.reminder(now())
    topics["reminders"] = [late, soon]
    engine = FakeEngine(topics)
    engine.answers["preparation.claim"] = ["report", "technical"]
    bridge = Bridge(engine.connect)
    notifier, tray, line = Notifier(bridge), FakeTray(), ReminderLine()
    qtbot.addWidget(line)
    messages = DesktopMessages(tray)  # type: ignore[arg-type]
    notifier.told.connect(messages.show_message)
    notifier.reminded.connect(line.remind)
    bridge.start()
    qtbot.waitUntil(lambda: bool(tray.shown))
    engine.send("reminders", [late, soon])
    engine.send("reminders", [late])
    qtbot.waitUntil(lambda: bridge.state.items("reminders") == [late])
    assert len(tray.shown) == len(asked(engine, "preparation.claim")) == 1
    assert "2" in tray.shown[0][0]
    assert line.isVisibleTo(line.parentWidget())
    line.understood.click()
    assert not line.isVisible()


def test_what_another_window_tells_is_not_told_here(qtbot: QtBot) -> None:
    topics = cases.board_topics(now())
    topics["reminders"] = [cases.reminder(now())]
    engine = FakeEngine(topics)
    engine.answers["preparation.claim"] = []
    bridge = Bridge(engine.connect)
    notifier = Notifier(bridge)
    told: list[str] = []
    notifier.told.connect(lambda head, _body: told.append(head))
    bridge.start()
    qtbot.waitUntil(lambda: bool(asked(engine, "preparation.claim")))
    engine.send("reminders", [])
    qtbot.waitUntil(lambda: not bridge.state.items("reminders"))
    assert told == []
