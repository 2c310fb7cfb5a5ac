"""What is seldom done while recording, the second camera, and alarms that are over."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.control_room.recording_page import RecordingPage
from app.ui.control_room.window import ControlRoom
from app.ui.widgets.alarm_banner import over_words
from app.ui.widgets.disk_gauge import disk_verdict
from app.ui.widgets.strip_model import strip_of
from tests.helpers import fake_engine as fake
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.fake_engine import FakeEngine

REASON = "Công dân trình bày bí mật đời tư"
OpenRecording = Callable[[dict[str, Any]], tuple[ControlRoom, FakeEngine]]


def now() -> datetime:
    return datetime.now().astimezone()


@pytest.fixture
def opened(qtbot: QtBot) -> OpenRecording:
    def open_window(topics: dict[str, Any]) -> tuple[ControlRoom, FakeEngine]:
        engine = FakeEngine(topics)
        return control_room_on(qtbot, engine), engine

    return open_window


def page_of(window: ControlRoom) -> RecordingPage:
    assert isinstance(window.page, RecordingPage)
    return window.page


def press(window: ControlRoom, key: Qt.Key) -> None:
    QTest.keyClick(window, key)
    QApplication.processEvents()


def test_f9_opens_the_panel_in_place_and_puts_it_away(opened: OpenRecording) -> None:
    window, _ = opened(fake.recording_topics(now()))
    tools = page_of(window).tools
    assert not tools.isVisible()
    press(window, Qt.Key.Key_F9)
    assert tools.isVisible()
    assert page_of(window).preview.isVisible()
    press(window, Qt.Key.Key_F9)
    assert not tools.isVisible()
    assert page_of(window).marker.isVisible()


def test_nothing_of_it_is_offered_before_the_recording(opened: OpenRecording) -> None:
    window, _ = opened(fake.ready_topics(now()))
    press(window, Qt.Key.Key_F9)
    assert not page_of(window).tools.isVisible()


def test_the_speaker_is_noted_on_the_timeline(opened: OpenRecording) -> None:
    window, engine = opened(fake.recording_topics(now()))
    press(window, Qt.Key.Key_F9)
    speaking = page_of(window).tools.speaking
    assert not speaking.button.isEnabled()
    speaking.name.setCurrentText("Bà Lê Thị Hoa, công dân")
    speaking.button.click()
    noted = {"text": "Bà Lê Thị Hoa, công dân", "kind": "speaker"}
    assert engine.commands == [("record.mark", noted)]
    assert speaking.name.currentText() == ""


@pytest.mark.parametrize(
    ("tool", "begin", "end", "running"),
    [
        ("sealing", "seal.begin", "seal.end", ("seal", {"id": "s1", "since_s": 960.0})),
        (
            "interruption",
            "record.interrupt",
            "record.continue",
            ("interruption", {"since": "2026-11-23T14:05:10+07:00"}),
        ),
    ],
)
def test_what_needs_a_reason_is_begun_with_one_and_ended_as_announced(
    opened: OpenRecording, tool: str, begin: str, end: str, running: tuple[str, dict[str, Any]]
) -> None:
    topics = fake.recording_topics(now())
    window, engine = opened(topics)
    press(window, Qt.Key.Key_F9)
    shown = getattr(page_of(window).tools, tool)
    shown.reason.setText("ngắn")
    assert not shown.begin.isEnabled()
    shown.reason.setText(REASON)
    shown.begin.click()
    assert engine.commands == [], "a short press does nothing"
    shown.begin.confirmed.emit()
    assert engine.commands == [(begin, {"reason": REASON, "person": "Trần Văn Bình"})]
    assert shown.reason.isVisible(), "a wish is not the state"
    engine.send("recording", {**topics["recording"], running[0]: running[1]})
    QApplication.processEvents()
    assert not shown.reason.isVisible()
    assert shown.state.text() in {"từ 00:16:00", "từ " + fake_time(running[1])}
    shown.end.click()
    assert engine.commands[-1] == (end, {"person": "Trần Văn Bình"})


def fake_time(value: dict[str, Any]) -> str:
    since = value.get("since")
    return datetime.fromisoformat(since).astimezone().strftime("%H:%M:%S") if since else ""


def test_sealing_without_a_name_is_not_offered(opened: OpenRecording) -> None:
    window, _ = opened(fake.recording_topics(now()))
    press(window, Qt.Key.Key_F9)
    tools = page_of(window).tools
    tools.sealing.reason.setText(REASON)
    assert tools.sealing.begin.isEnabled()
    tools.person.setCurrentText("")
    assert not tools.sealing.begin.isEnabled()


def test_the_header_says_that_a_part_is_sealed_or_interrupted(opened: OpenRecording) -> None:
    topics = fake.two_sources_topics(now())
    window, engine = opened(topics)
    assert window.header.block.words().startswith("ĐANG GHI · HẠN CHẾ KHAI THÁC")
    interrupted = {**topics["recording"], "seal": None, "interruption": {"since": "", "reason": ""}}
    engine.send("recording", interrupted)
    QApplication.processEvents()
    assert window.header.block.words().startswith("TẠM NGỪNG THEO LỆNH")


def test_listening_takes_disk_and_sound(opened: OpenRecording) -> None:
    topics = fake.two_sources_topics(now())
    topics["setup"] = {**topics["setup"], "headphones": "sim"}
    window, engine = opened(topics)
    press(window, Qt.Key.Key_F9)
    listening = page_of(window).tools.listening
    listening.disk.setCurrentIndex(1)
    listening.track.setCurrentIndex(1)
    listening.button.click()
    name, args = engine.commands[-1]
    assert name == "listen.start"
    assert (args["copy"], args["source"], args["track"]) == ("external", "room", "citizen")
    engine.send("listening", {"copy": "external", "source": "room", "behind_s": 2.4})
    QApplication.processEvents()
    assert "2,4" in listening.state.text()
    listening.button.click()
    assert engine.commands[-1][0] == "listen.stop"


def test_without_headphones_listening_is_not_offered_and_the_line_says_why(
    opened: OpenRecording,
) -> None:
    topics = fake.two_sources_topics(now())
    topics["setup"] = {**topics["setup"], "headphones": ""}
    window, engine = opened(topics)
    press(window, Qt.Key.Key_F9)
    listening = page_of(window).tools.listening
    assert not listening.button.isEnabled()
    needed = listening.explains.text()
    assert listening.button.toolTip() == needed
    engine.send("setup", {**topics["setup"], "headphones": "sim"})
    QApplication.processEvents()
    page_of(window).tools.refresh()
    assert listening.button.isEnabled()
    assert listening.explains.text() != needed
    engine.send("setup", {**topics["setup"], "headphones": ""})
    engine.send("listening", {"copy": "primary", "source": "room", "behind_s": 2.0})
    QApplication.processEvents()
    page_of(window).tools.refresh()
    assert listening.button.isEnabled(), "what runs can be stopped"


def test_a_second_camera_and_microphone_have_their_place(opened: OpenRecording) -> None:
    window, engine = opened(fake.two_sources_topics(now()))
    assert page_of(window).pictures.second.isVisible()
    assert window.health.second_camera.isVisible()
    assert list(window.health.meters) == ["room", "citizen"]
    assert window.health.meters["citizen"].name == "Micro công dân"
    setup = {**engine.topics["setup"], "camera2": "", "more_microphones": []}
    engine.send("setup", setup)
    engine.send("microphones", engine.topics["microphones"][:1])
    QApplication.processEvents()
    assert not page_of(window).pictures.second.isVisible()
    assert list(window.health.meters) == ["room"]


def test_an_alarm_that_is_over_says_since_when() -> None:
    gone = now() - timedelta(seconds=12)
    assert over_words({"active": False, "over_at": gone.isoformat()}) == " · đã hết 12 giây trước"
    assert over_words({"active": True}) == ""


@pytest.mark.parametrize(
    ("volume", "state"),
    [
        ({"state": "full"}, "caution"),
        ({"state": "writing", "verified_state": "problem"}, "alarm"),
        ({"state": "writing", "verified_until": "2026-11-23T14:18:20+07:00"}, "pass"),
        ({"state": "writing"}, "running"),
        ({"state": "lost", "verified_state": "problem"}, "alarm"),
    ],
)
def test_a_disk_is_never_better_than_what_was_read_back(volume: dict[str, Any], state: str) -> None:
    assert disk_verdict(volume, now())[0] == state


def test_sealed_stretches_stand_on_the_strip_and_an_open_one_grows() -> None:
    seals = [{"start_s": 10.0, "end_s": 20.0}, {"start_s": 60.0, "end_s": None}]
    assert strip_of({}, {}, [], 75.0, seals).seals == ((10.0, 20.0), (60.0, 75.0))
