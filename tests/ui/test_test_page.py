"""The page of the pre-session tests: what it shows, what it sends, and that keys alone will do."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ipc.client import EngineClient
from app.model.errors import ChecklistError
from app.model.reception import PointRole
from app.model.text import T
from app.system.i18n import render
from app.system.paths import DataPaths
from app.ui.application import engine_connector, make_application
from app.ui.bridge import Bridge
from app.ui.control_room.window import ControlRoom
from app.ui.test import course, item_extras
from app.ui.test.course import SHOWN_AT_ONCE, Step
from app.ui.test.details_form import DetailsForm
from app.ui.test.item_words import open_reason
from app.ui.test.page import PreSessionTestPage
from app.ui.test.phase_words import rule_of, time_gate
from app.ui.test.roll_call_cell import RollCallCell
from app.ui.test.roll_call_matrix import ANSWERS, RollCallMatrix
from app.ui.test.run_words import verdict_of
from app.ui.theme.states import look_of
from app.ui.theme.tokens import Tone
from tests.helpers import fake_engine as fake
from tests.helpers.engine_process import running_engine
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.fake_test_run import ALL_PASSED, PERSON, WINDOWS, test_topic

NOW = datetime.now().astimezone().replace(microsecond=0)
KEY = Qt.Key
RUN_S = 120.0
ORDER = list(ALL_PASSED)


def before(item: str) -> dict[str, str]:
    """Everything before an item, passed and settled."""
    return dict.fromkeys(ORDER[: ORDER.index(item)], "pass")


def type_words(window: ControlRoom, words: str) -> None:
    """Type Vietnamese words, which reach a field from the input method."""
    event = QInputMethodEvent()
    event.setCommitString(words)
    field = window.focusWidget()
    assert field is not None
    QApplication.sendEvent(field, event)


def opened(qtbot: QtBot, bridge: Bridge) -> ControlRoom:
    """A control room at the smallest supported size that has the keyboard."""
    window = ControlRoom(bridge)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    with qtbot.waitExposed(window):
        window.show()
    return window


def press(qtbot: QtBot, window: ControlRoom, key: Qt.Key) -> None:
    """Press a key as the operator does, wherever the focus is."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    target = window.focusWidget() or window.page
    assert target is not None
    qtbot.keyClick(target, key)


class Stage:
    """A control room with the test page on it, and the fake engine behind it."""

    def __init__(self, qtbot: QtBot, topics: dict[str, Any], phase: str = "2h") -> None:
        make_application()
        self.qtbot = qtbot
        self.engine = FakeEngine({"profile": {"test_windows": WINDOWS}, **topics})
        self.bridge = Bridge(self.engine.connect)
        self.window = opened(qtbot, self.bridge)
        self.bridge.start()
        qtbot.waitUntil(lambda: self.bridge.connected)
        qtbot.waitUntil(lambda: bool(self.bridge.state.topics()))
        self.window.go_to("test", phase)
        page = self.window.page
        assert isinstance(page, PreSessionTestPage)
        self.page = page

    def press(self, key: Qt.Key) -> None:
        """Press a key as the operator does, wherever the focus is."""
        press(self.qtbot, self.window, key)

    def wait_ready(self) -> None:
        """Until the value was on the screen long enough to be confirmed."""
        self.qtbot.waitUntil(self.page.primary_button.isEnabled)

    def sent(self, name: str) -> list[dict[str, Any]]:
        """The arguments of all commands of a name."""
        return [args for sent, args in self.engine.commands if sent == name]

    def announce(self, standing: dict[str, str], **shown: str) -> None:
        """The engine announces the run anew."""
        self.engine.send("test", test_topic(NOW, standing, shown))
        self.qtbot.waitUntil(lambda: self.bridge.state.get("test") is self.engine.topics["test"])

    def announce_before_answering(self, name: str, standing: dict[str, str]) -> None:
        """The engine announces what a command changed before it answers it, as the real one."""
        answer = self.engine.command

        def command(sent: str, /, **args: Any) -> Future[Any]:
            if sent == name:
                self.engine.send("test", test_topic(NOW, standing))
            return answer(sent, **args)

        self.engine.command = command  # type: ignore[method-assign]


@pytest.fixture
def topics() -> dict[str, Any]:
    return fake.ready_topics(NOW)


def in_time(topics: dict[str, Any]) -> dict[str, Any]:
    """The test 02 hours before is held in its time."""
    topics["session"]["starts_at"] = (NOW + timedelta(hours=2, minutes=50)).isoformat()
    return topics


def on_item(topics: dict[str, Any], item: str, state: str) -> dict[str, Any]:
    return topics | {"test": test_topic(NOW, before(item), {item: state})}


def test_a_name_is_asked_for_once_and_then_the_run_begins(
    qtbot: QtBot, topics: dict[str, Any]
) -> None:
    topics["setup"]["operator"] = ""
    stage = Stage(qtbot, in_time(topics))
    stage.press(KEY.Key_F5)
    assert stage.sent("test.start") == []
    stage.page.stage.start.person.lineEdit().setFocus()
    type_words(stage.window, "Lê Thị Mai")
    stage.press(KEY.Key_F5)
    qtbot.waitUntil(lambda: bool(stage.sent("test.start")))
    assert stage.sent("setup.choose") == [{"operator": "Lê Thị Mai", "keep": True}]
    assert stage.sent("person.save")[0]["name"] == "Lê Thị Mai"
    assert stage.sent("test.start") == [{"phase": "2h", "person": "Lê Thị Mai"}]


def test_a_test_outside_its_time_asks_why(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, topics)
    stage.press(KEY.Key_F5)
    assert stage.sent("test.start") == []
    stage.page.stage.start.reason.setFocus()
    type_words(stage.window, "Mất điện buổi sáng, đã có điện lại")
    stage.press(KEY.Key_F5)
    qtbot.waitUntil(lambda: bool(stage.sent("test.start")))
    (sent,) = stage.sent("test.start")
    assert sent["late_reason"] == "Mất điện buổi sáng, đã có điện lại"
    topics["session"]["practice"] = True
    assert Stage(qtbot, topics).page.stage.start.reason.isHidden()


def test_arriving_at_an_item_measures_it_at_once(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, topics)
    assert stage.sent("test.check") == []
    stage.announce({})
    assert stage.sent("test.check") == [{"item": ORDER[0]}]
    assert stage.page.item_id == ORDER[0]


@pytest.mark.parametrize("item", ["AU4", "RC2"])
def test_the_list_of_items_has_its_height_as_soon_as_it_is_there(
    qtbot: QtBot, topics: dict[str, Any], item: str
) -> None:
    shown = Stage(qtbot, on_item(topics, item, "pass")).page.stage.list
    rows = shown.area.widget()
    assert len(shown.rows) > 3
    assert rows is not None
    assert shown.area.height() == min(rows.sizeHint().height(), shown._room())
    assert rows.sizeHint().height() >= len(shown.rows) * shown.rows[item].height() > 0


@pytest.mark.parametrize("can_stop", [True, False])
def test_s_stops_a_long_measurement_alone(
    qtbot: QtBot, topics: dict[str, Any], can_stop: bool
) -> None:
    running = on_item(topics, "NT1", "running")
    for item in running["test"]["items"]:
        item["can_stop"] = can_stop
    stage = Stage(qtbot, running)
    assert stage.page.item_id == "NT1"
    stage.press(KEY.Key_S)
    assert stage.sent("test.leave_off") == ([{"item": "NT1"}] if can_stop else [])


def test_nothing_can_be_confirmed_before_its_value_was_seen(
    qtbot: QtBot, topics: dict[str, Any]
) -> None:
    stage = Stage(qtbot, on_item(topics, "VI1", "not_done"))
    assert stage.page.item_id == "VI1"
    stage.press(KEY.Key_Return)
    stage.announce(before("VI1"), VI1="pass")
    assert not stage.page.primary_button.isEnabled()
    stage.press(KEY.Key_Return)
    assert stage.sent("test.acknowledge") == []
    stage.wait_ready()
    stage.press(KEY.Key_Return)
    assert stage.sent("test.acknowledge") == [{"item": "VI1", "person": PERSON}]


def test_a_key_held_down_confirms_nothing(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "VI1", "pass"))
    stage.wait_ready()
    held = QKeyEvent(
        QEvent.Type.KeyPress, KEY.Key_Return, Qt.KeyboardModifier.NoModifier, "\r", True
    )
    QApplication.sendEvent(stage.page, held)
    assert stage.sent("test.acknowledge") == []


def test_a_confirmed_item_gives_way_to_the_next_one(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "VI1", "pass"))
    stage.wait_ready()
    stage.announce_before_answering("test.acknowledge", before("VI2"))
    stage.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: stage.page.item_id == "VI2")
    assert stage.sent("test.check") == [{"item": "VI2"}]


def test_a_bad_answer_stays_and_shows_the_causes(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "AU4", "pass"))
    causes = stage.page.stage.item.causes
    assert not causes.isVisible()
    stage.wait_ready()
    stage.announce_before_answering("test.answer", before("AU4") | {"AU4": "fail"})
    stage.press(KEY.Key_K)
    assert stage.sent("test.answer") == [{"item": "AU4", "person": PERSON, "answer": "no"}]
    qtbot.waitUntil(causes.isVisible)
    assert stage.page.item_id == "AU4"
    assert len(causes.causes) == 4
    stage.press(KEY.Key_R)
    assert stage.sent("test.check") == [{"item": "AU4"}]


def test_after_a_written_line_was_answered_the_keys_are_the_choices(
    qtbot: QtBot, topics: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    lines = {"AU4": lambda bridge, _item: DetailsForm(bridge, {"id": "PL5"})}
    monkeypatch.setattr(item_extras, "EXTRAS", lines)
    stage = Stage(qtbot, on_item(topics, "AU4", "pass"))
    stage.wait_ready()
    stage.press(KEY.Key_Tab)
    line = stage.page.stage.item.first_entry()
    assert isinstance(line, QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    stage.announce_before_answering("test.answer", before("AU4") | {"AU4": "fail"})
    stage.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: not line.hasFocus())
    stage.press(KEY.Key_R)
    assert stage.sent("test.check") == [{"item": "AU4"}]


def test_tab_goes_into_the_table_of_the_roll_call_before_any_answer(
    qtbot: QtBot, topics: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(item_extras, "EXTRAS", {"AU4": RollCallMatrix})
    points = [{"id": "1", "name": "UBND thành phố", "required": True}]
    stage = Stage(qtbot, on_item(topics, "AU4", "pass") | {"points": points})
    stage.wait_ready()
    stage.press(KEY.Key_Tab)
    first = stage.page.stage.item.first_entry()
    assert isinstance(first, RollCallCell)
    qtbot.waitUntil(first.hasFocus)
    QTest.keyClick(first, KEY.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    stage.press(KEY.Key_Return)
    qtbot.waitUntil(lambda: bool(stage.sent("test.answer")))
    matrix = stage.sent("test.answer")[0]["details"]["matrix"]
    assert matrix == {"1": dict.fromkeys(ANSWERS, True)}


def test_the_tone_is_played_again_by_its_key(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "AU4", "pass"))
    stage.press(KEY.Key_P)
    assert stage.sent("speaker.play") == [{"kind": "tone"}]


def test_accepting_needs_a_reason_and_keeps_what_was_typed(
    qtbot: QtBot, topics: dict[str, Any]
) -> None:
    stage = Stage(qtbot, on_item(topics, "AU3", "caution"))
    stage.press(KEY.Key_C)
    assert stage.page.stage.waiving
    type_words(stage.window, "Quá ngắn")
    stage.press(KEY.Key_Return)
    assert stage.sent("test.waive") == []
    stage.press(KEY.Key_Escape)
    assert not stage.page.stage.waiving
    stage.press(KEY.Key_C)
    assert stage.page.stage.waiver.reason.text() == "Quá ngắn"
    type_words(stage.window, ", điều hòa không tắt được")
    stage.press(KEY.Key_Return)
    assert stage.sent("test.waive") == [
        {"item": "AU3", "reason": "Quá ngắn, điều hòa không tắt được", "person": PERSON}
    ]


def test_a_refused_word_is_told_and_can_be_said_again(
    qtbot: QtBot, topics: dict[str, Any], allow_log: Any
) -> None:
    allow_log("command refused")
    stage = Stage(qtbot, on_item(topics, "AU3", "caution"))
    stage.engine.answers["test.waive"] = ChecklistError(fake.REFUSED)
    stage.press(KEY.Key_C)
    type_words(stage.window, "Điều hòa không tắt được")
    with qtbot.waitSignal(stage.page.told):
        stage.press(KEY.Key_Return)
    assert stage.window.error_line.isVisible()
    assert stage.page.stage.waiver.reason.text() == "Điều hòa không tắt được"
    stage.press(KEY.Key_Return)
    assert len(stage.sent("test.waive")) == 2


def test_a_run_under_way_goes_on_at_the_first_item_nobody_dealt_with(
    qtbot: QtBot, topics: dict[str, Any]
) -> None:
    stage = Stage(qtbot, on_item(topics, "RC1", "pass"))
    assert stage.page.item_id == "RC1"
    assert stage.sent("test.check") == []
    stage.press(KEY.Key_Up)
    assert stage.page.item_id == "AU4"
    stage.window.go_to("recording")
    stage.window.go_to("test", "2h")
    assert stage.page.item_id == "RC1"


def test_at_most_nine_items_stand_beside_the_stage(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "RC1", "pass"))
    for item in ORDER:
        stage.page.go_to_item(item)
        rows = stage.page.stage.list.rows
        assert item in rows
        assert len(rows) - 1 <= SHOWN_AT_ONCE


def test_enter_never_finishes_a_run_but_f5_does(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, topics | {"test": test_topic(NOW, ALL_PASSED)})
    assert stage.page.mode == "summary"
    stage.press(KEY.Key_Return)
    assert stage.sent("test.finish") == []
    stage.press(KEY.Key_F5)
    assert stage.sent("test.finish") == [{"person": PERSON}]


def test_the_result_leads_to_the_next_step(qtbot: QtBot, topics: dict[str, Any]) -> None:
    run = {"test": test_topic(NOW, ALL_PASSED, finished=True)}
    stage = Stage(qtbot, in_time(topics) | run)
    assert stage.page.mode == "result"
    stage.press(KEY.Key_F5)
    assert (stage.page.phase, stage.page.mode) == ("jb", "start")
    stage.window.go_to("test", "2h")
    stage.press(KEY.Key_R)
    assert stage.page.mode == "start"
    stage.press(KEY.Key_F5)
    assert stage.sent("test.start") == [{"phase": "2h", "person": PERSON}]


def test_the_engine_is_told_what_was_shown_once(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "VI1", "pass"))
    stage.wait_ready()
    stage.page.refresh()
    assert stage.sent("test.shown") == [{"item": "VI1"}]


def test_an_item_is_put_off_to_a_later_check_by_keys(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "AU2", "fail"))
    stage.wait_ready()
    stage.press(KEY.Key_D)
    entry = stage.page.stage.entry
    assert entry.isVisible()
    assert [entry.option.itemData(k) for k in range(entry.option.count())] == ["jb"]
    type_words(stage.window, "Micro dự phòng đang mang đến")
    stage.press(KEY.Key_Return)
    expected = {
        **{"item": "AU2", "gate": "jb", "person": PERSON},
        "reason": "Micro dự phòng đang mang đến",
    }
    assert stage.sent("test.defer") == [expected]


def test_the_recording_is_waived_by_two_persons(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, on_item(topics, "RC2", "fail"))
    stage.wait_ready()
    stage.press(KEY.Key_C)
    waiver = stage.page.stage.waiver
    type_words(stage.window, "Ổ cứng ngoài đang được thay")
    stage.press(KEY.Key_Return)
    assert stage.sent("test.waive") == []
    waiver.second.setCurrentText(PERSON)
    assert not waiver.accept.isEnabled()
    waiver.second.setCurrentText("Lê Thị Hoa")
    waiver.until.setCurrentIndex(2)
    waiver.accept.click()
    (sent,) = stage.sent("test.waive")
    assert (sent["person"], sent["second_person"]) == (PERSON, "Lê Thị Hoa")
    assert datetime.fromisoformat(sent["until"]) > datetime.now().astimezone()


def test_the_test_is_handed_over_at_its_summary(qtbot: QtBot, topics: dict[str, Any]) -> None:
    stage = Stage(qtbot, topics | {"test": test_topic(NOW, ALL_PASSED)})
    stage.press(KEY.Key_B)
    stage.page.stage.entry.person.setCurrentText("Lê Thị Hoa")
    stage.page.stage.entry.give.click()
    assert stage.sent("test.hand_over") == [{"person": "Lê Thị Hoa", "note": ""}]


def test_a_stale_item_says_why_and_is_open(qtbot: QtBot, topics: dict[str, Any]) -> None:
    run = test_topic(NOW, ALL_PASSED)
    stale = next(item for item in run["items"] if item["id"] == "VI1")
    why = T("checklist", "The program was started anew since this was checked.")
    stale.update(state="stale", standing="stale", explanation=why.to_json(), acknowledged_by="")
    stage = Stage(qtbot, topics | {"test": run})
    assert stage.page.item_id == "VI1"
    assert stage.sent("test.check") == [{"item": "VI1"}]
    assert stage.page.stage.list.rows["VI1"].state in {"stale", "running"}
    assert open_reason(stale) == render(why)


def test_what_was_waived_is_never_green_and_listed_first(
    qtbot: QtBot, topics: dict[str, Any]
) -> None:
    states = ALL_PASSED | {"PW1": "waived", "AU3": "caution", "AU2": "fail"}
    stage = Stage(qtbot, topics | {"test": test_topic(NOW, states)})
    assert stage.page.stage.summary.lines == ["PW1", "AU2", "AU3"]
    stage.page.go_to_item("PW1")
    badge = stage.page.stage.item.measured.badge
    assert look_of(badge.state).tone is Tone.WAIVED
    assert stage.page.stage.item.measured.value.property("tone") == "waived"


def test_a_verdict_never_hides_what_is_open_or_failed() -> None:
    good = {"state": "pass", "passed": 14}
    assert verdict_of(good)[0] == "pass"
    assert verdict_of(good | {"state": "fail", "failed": 1, "open": 1})[0] == "fail"
    assert verdict_of(good | {"open": 3})[0] == "caution"
    assert verdict_of(good | {"state": "waived", "waived": 1})[0] == "waived"
    assert verdict_of(good | {"state": "waived", "waived": 1, "cautions": 2})[0] == "caution"


def test_the_day_before_is_a_calendar_day_and_two_hours_are_whole() -> None:
    starts = datetime.fromisoformat("2026-11-23T14:00:00+07:00").astimezone()
    midnight = starts.replace(hour=0)
    for phase, moment, state in (
        ("1d", midnight - timedelta(hours=24, minutes=1), "caution"),
        ("1d", midnight - timedelta(hours=23), "pass"),
        ("1d", midnight, "caution"),
        ("2h", starts - timedelta(hours=4, minutes=1), "caution"),
        ("2h", starts - timedelta(hours=4), "pass"),
        ("2h", starts - timedelta(hours=2, seconds=1), "pass"),
        ("2h", starts - timedelta(hours=2), "caution"),
    ):
        assert time_gate(phase, rule_of(phase, WINDOWS), starts, moment).state == state, (
            phase,
            moment,
        )


def test_what_an_item_needs_follows_from_its_state() -> None:
    asked = {"question": {"x": 1}, "answer": ""}
    for item, step in (
        ({"state": "not_done"}, Step.MEASURE),
        ({"state": "running"}, Step.WAIT),
        ({"state": "pass"}, Step.CONFIRM),
        ({"state": "pass", "acknowledged_by": PERSON}, Step.GO_ON),
        ({"state": "fail"} | asked, Step.ANSWER),
        ({"state": "fail", "acknowledged_by": PERSON}, Step.REPAIR),
        ({"state": "waived", "waived_by": PERSON} | asked, Step.GO_ON),
    ):
        assert course.step_of(item, asked=False) is step
    assert course.step_of({"state": "pass"}, asked=True) is Step.WAIT


def test_blocks_hold_nine_and_keep_groups_whole() -> None:
    items = [{"id": f"VI{n}", "group": "VI"} for n in range(5)]
    items += [{"id": f"AU{n}", "group": "AU"} for n in range(6)]
    items += [{"id": f"RC{n}", "group": "RC"} for n in range(12)]
    assert [len(block) for block in course.blocks(items)] == [5, 6, 9, 3]


@pytest.fixture
def engine(data_dir: Path) -> Iterator[EngineClient]:
    with running_engine(data_dir) as client:
        yield client


@pytest.mark.timeout(300)
def test_a_whole_run_by_keys_alone_on_a_real_engine(
    qtbot: QtBot, engine: EngineClient, data_dir: Path
) -> None:
    engine.ask("setup.choose", keep=False, practice=True)
    made = engine.ask(
        "session.create",
        title="Thử máy",
        starts_at=NOW.isoformat(),
        practice=True,
        point_role=str(PointRole.DELEGATE),
    )
    engine.ask("session.open", id=made["id"])
    make_application()
    bridge = Bridge(engine_connector(data_dir))
    window = opened(qtbot, bridge)
    bridge.start()
    qtbot.waitUntil(lambda: bridge.connected, timeout=10_000)
    window.go_to("test", "jb")
    page = window.page
    assert isinstance(page, PreSessionTestPage)

    page.stage.start.person.lineEdit().setFocus()
    type_words(window, PERSON)
    press(qtbot, window, KEY.Key_F5)
    qtbot.waitUntil(lambda: page.mode == "item", timeout=10_000)
    visited: dict[str, None] = {}
    while page.mode == "item":
        visited[page.item_id] = None
        qtbot.waitUntil(lambda: offers_to_go_on(page), timeout=int(RUN_S * 1000))
        before = (page.item_id, page.primary_button.key)
        press(qtbot, window, KEY.Key_Return if before[1] == "Enter" else KEY.Key_K)
        qtbot.waitUntil(
            lambda then=before: (page.item_id, page.primary_button.key) != then, timeout=20_000
        )
    items = [
        item["id"]
        for item in bridge.state.mapping("test")["items"]
        if item["state"] != "not_applicable"
    ]
    assert list(visited) == items
    assert page.mode == "summary"
    press(qtbot, window, KEY.Key_F5)
    qtbot.waitUntil(lambda: page.mode == "result", timeout=10_000)
    run = bridge.state.mapping("test")
    bridge.close()
    window.close()

    result = DataPaths(data_dir).evidence / made["id"] / run["run_id"] / "result.json"
    kept = json.loads(result.read_text("utf-8"))
    assert kept["summary"]["finished_by"] == PERSON
    named = {item["id"]: item["acknowledged_by"] for item in kept["items"]}
    assert {item: named[item] for item in items} == dict.fromkeys(items, PERSON)
    with sqlite3.connect(DataPaths(data_dir).database) as store:
        assert {item: acknowledged(store)[item] for item in items} == dict.fromkeys(items, PERSON)


def offers_to_go_on(page: PreSessionTestPage) -> bool:
    """The step onward can be pressed: the primary one, or beside "measure again" the one to K."""
    if page.primary_button.key == "Enter":
        return page.primary_button.isEnabled()
    return any(button.key == "K" and button.isEnabled() for button in page.stage.bar.answers)


def acknowledged(store: sqlite3.Connection) -> dict[str, str]:
    """Who stands by each item, as the store holds it last."""
    rows = store.execute("SELECT item, result FROM test_results ORDER BY id")
    return {item: json.loads(result)["acknowledged_by"] for item, result in rows}
