"""The embedded view: joins, reports, is measured, is shown and worked on through its mirror."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from app.ipc.ring import FrameRingReader
from app.model.conference import figures_from_json
from app.ui.conference.mirror import CallMirror
from app.ui.conference.questions import Answer
from tests.helpers.page_rig import asked
from tests.helpers.view_rig import Site, ViewRig, press, site, view_rig


@pytest.fixture(scope="module")
def pages() -> Iterator[Site]:
    with site(
        empty="<title>Rỗng</title><body style='background:#400'>",
        inner="<iframe src=/call style='width:100%;height:90%'></iframe>",
        ask="<script>var said = confirm('Máy này cũ. Vẫn vào?')</script>",
        own='<input id=n><button id=j onclick="document.title = n.value">x</button>',
    ) as served:
        yield served


@pytest.fixture
def rig(qtbot: QtBot) -> Iterator[ViewRig]:
    with view_rig(qtbot) as made:
        yield made


def test_a_call_is_joined_measured_and_its_picture_given_to_the_engine(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/call#token", pages.origin)
    report = rig.wait_for_state("in_call")
    rig.wait(lambda: len(asked(rig.engine, "conference.figures")) >= 3)
    rig.wait(lambda: len(asked(rig.engine, "conference.frames")) >= 2)
    assert (report["host"], report["title"], report["advice"]) == ("127.0.0.1", "Phòng họp", None)
    told = asked(rig.engine, "conference.figures")[-1]["figures"]
    figures = figures_from_json(told)
    streams = [stream for one in figures.connections for stream in one.streams]
    assert {one.state for one in figures.connections} == {"connected"}
    assert {(stream.direction, stream.codec) for stream in streams} == {
        ("in", "VP8"),
        ("out", "VP8"),
    }
    assert all(stream.bit_rate and stream.width == 160 for stream in streams)
    frames = asked(rig.engine, "conference.frames")[-1]
    assert frames["shown"] > 5 and frames["moved_s"] < 2
    media = [one for one in asked(rig.engine, "conference.media") if one["ring"]][-1]
    assert (media["width"], media["height"], media["fps"]) == (640, 360, 25)
    reader = FrameRingReader.open(media["ring"])
    picture = reader.latest()
    assert picture is not None
    luma = np.frombuffer(picture.data, np.uint8)[: 640 * 360].reshape(360, 640)
    assert luma[10:170, 10:310].mean() != pytest.approx(luma[200:, 350:].mean(), abs=4)
    reader.close()


def test_a_call_in_a_frame_below_the_page_is_measured_too(rig: ViewRig, pages: Site) -> None:
    pages.pages["other"] = f"<iframe src={pages.other}/call></iframe>"
    for name in ("inner", "other"):
        rig.join(f"{pages.origin}/{name}", pages.origin)
        assert rig.wait_for_state("in_call")["problem"] is None


def test_a_room_of_h264_alone_leads_to_the_external_browser_at_once(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/h264", pages.origin)
    rig.wait(lambda: any(report["advice"] for report in rig.reports()))
    advice = rig.reports()[-1]["advice"]
    assert advice["kind"] == "browser"
    assert advice["reason"]["params"]["codecs"] == "H264"


def form_in_mirror(rig: ViewRig, pages: Site) -> CallMirror:
    """A mirror of a form that has been drawn."""
    rig.join(f"{pages.origin}/form", pages.origin)
    rig.wait_for_state("waiting")
    mirror = rig.mirror()
    rig.wait_for_value("window.drawn", 1)
    return mirror


def test_the_mirror_passes_on_mouse_keyboard_and_vietnamese_letters(
    rig: ViewRig, pages: Site
) -> None:
    mirror = form_in_mirror(rig, pages)
    press(mirror, 300, 30)
    rig.wait_for_value("document.activeElement.id", "name")
    QTest.keyClicks(mirror, "Ba ")
    composing = QInputMethodEvent("Đì", [])
    QApplication.sendEvent(mirror, composing)
    done = QInputMethodEvent()
    done.setCommitString("Đình Việt")
    QApplication.sendEvent(mirror, done)
    rig.wait_for_value("document.getElementById('name').value", "Ba Đình Việt")
    caret = mirror.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert mirror.place().contains(caret.center().toPointF())
    QTest.keyClick(mirror, Qt.Key.Key_Tab)
    QTest.keyClick(mirror, Qt.Key.Key_Tab)
    rig.wait_for_value("document.activeElement.id", "go")
    QTest.keyClick(mirror, Qt.Key.Key_Space)
    rig.wait_for_value("document.getElementById('go').textContent", "pressed")


def test_a_list_of_the_page_opens_in_the_picture_and_is_chosen_from_there(
    rig: ViewRig, pages: Site
) -> None:
    mirror = form_in_mirror(rig, pages)
    press(mirror, 700, 30)
    rig.wait(lambda: bool(rig.call.view.popups()))
    (popup,) = rig.call.view.popups()
    assert popup.testAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    assert QApplication.activePopupWidget() is None
    below = rig.call.view.picture().pixelColor(700, 60 + popup.height() - 8)
    press(mirror, 700, 60 + popup.height() - 8)
    rig.wait_for_value("document.getElementById('list').value", "ba")
    assert below.isValid() and not rig.call.view.popups()


def test_f6_leads_out_of_the_page_and_other_function_keys_stay_with_the_program(
    rig: ViewRig, pages: Site, qtbot: QtBot
) -> None:
    rig.join(f"{pages.origin}/form", pages.origin)
    rig.wait_for_state("waiting")
    mirror = rig.mirror()
    other = QLineEdit(mirror)
    other.show()
    QTest.keyClick(mirror, Qt.Key.Key_F6)
    qtbot.waitUntil(other.hasFocus)
    assert not mirror.hasFocus()


@pytest.mark.allow_log("app.ui.conference")
def test_pages_that_do_not_come_are_told_with_the_next_road(rig: ViewRig, pages: Site) -> None:
    expected = {"nowhere": ("failed", "no such room"), "login": ("waiting", "user name")}
    for path, (state, words) in expected.items():
        rig.join(f"{pages.origin}/{path}", pages.origin)
        report = rig.wait_for_state(state)
        assert words in report["problem"]["what"]["source"], path
        assert report["problem"]["action"], path
    (question,) = rig.host.questions
    rig.host.answer(question, Answer(yes=True, text="phong1", password="x"))
    rig.wait(lambda: rig.reports()[-1]["problem"] is None)
    with site() as gone:
        origin = gone.origin
    rig.join(f"{origin}/call", origin)
    rig.wait(lambda: bool(rig.reports()) and rig.reports()[-1]["attempts"] >= 2)
    report = rig.reports()[-1]
    assert "cannot be reached" in report["problem"]["what"]["source"]


def test_a_dialog_of_the_page_holds_nothing_up_and_is_answered_by_the_operator(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/ask", pages.origin)
    rig.wait_for_state("waiting")
    assert rig.value("said") is False
    (question,) = rig.host.questions
    assert (question.kind, question.words) == ("confirm", "Máy này cũ. Vẫn vào?")
    rig.host.answer(question, Answer(yes=True))
    assert rig.host.questions == []
    rig.call.page.triggerAction(rig.call.page.WebAction.Reload)
    rig.wait_for_value("said", True)


def test_the_name_is_filled_in_and_the_button_pressed_where_the_profile_says_so(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(
        f"{pages.origin}/own",
        pages.origin,
        display_name="Điểm cầu Ba Đình",
        hooks=["fill_name", "press_join"],
        settings={"name_field": "#n", "join_buttons": "#j", "points": "#n"},
    )
    rig.wait_for_value("document.title", "Điểm cầu Ba Đình")
    rig.join(f"{pages.origin}/own", pages.origin, display_name="X", settings={"name_field": "#n"})
    rig.wait_for_state("waiting")
    assert rig.value("document.getElementById('n').value") == ""


def test_a_page_that_hangs_is_known_as_frozen_and_a_calm_one_is_not(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/empty", pages.origin)
    rig.wait_for_state("waiting")
    movement = rig.call.grabber.movement
    before = rig.call.grabber.written
    rig.wait(lambda: rig.call.grabber.written > before + 8)
    assert not movement.frozen
    rig.call.page.runJavaScript("for (const end = Date.now() + 6000; Date.now() < end; );")
    rig.wait(lambda: movement.frozen)
    held = rig.call.grabber.written
    rig.wait(lambda: asked(rig.engine, "conference.frames")[-1]["moved_s"] > 2)
    assert rig.call.grabber.written == held
    rig.wait(lambda: not movement.frozen)


@pytest.mark.allow_log("app.ui.conference")
def test_a_crashed_page_is_loaded_anew_and_the_count_is_told(rig: ViewRig, pages: Site) -> None:
    rig.join(f"{pages.origin}/call", pages.origin)
    rig.wait_for_state("in_call")
    psutil.Process(rig.call.page.renderProcessPid()).kill()
    rig.wait(lambda: rig.reports()[-1]["state"] == "reconnecting")
    assert rig.reports()[-1]["attempts"] == 1
    rig.wait_for_state("in_call")


def test_a_new_engine_finds_the_call_as_it_was_and_leaving_is_clean(
    rig: ViewRig, pages: Site
) -> None:
    rig.join(f"{pages.origin}/call", pages.origin)
    rig.wait_for_state("in_call")
    call = rig.call
    rig.engine.topics["conference"] = {"state": "idle", "platform": ""}
    leases = len(asked(rig.engine, "conference.lease"))
    rig.engine.die()
    rig.wait(lambda: len(asked(rig.engine, "conference.lease")) > leases)
    assert rig.host.call is call
    gone: list[bool] = []
    call.destroyed.connect(lambda: gone.append(True))
    rig.leave()
    rig.wait(lambda: bool(gone))
    assert asked(rig.engine, "conference.release")
