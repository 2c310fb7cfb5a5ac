"""The session strip: labels that never touch, and marks that open."""

from __future__ import annotations

import itertools
from datetime import datetime

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.widgets.session_strip import SessionStrip
from app.ui.widgets.strip_model import (
    LABEL_GAP_PX,
    LabelRow,
    Mark,
    Rank,
    StripModel,
    place_labels,
    strip_of,
)
from tests.helpers import fake_engine as fake

marks = st.lists(
    st.builds(
        Mark,
        st.floats(0, 1000),
        st.text("abc ", min_size=1, max_size=30),
        st.just("step"),
        st.sampled_from(Rank),
    ),
    max_size=25,
)


@given(marks, st.floats(60, 1200))
def test_labels_never_touch_and_stay_inside(found: list[Mark], right: float) -> None:
    placed = place_labels(
        found, LabelRow(0, right), lambda s: s / 1000 * right, lambda t: 7.0 * len(t)
    )
    for before, after in itertools.pairwise(placed):
        assert before.left + before.width + LABEL_GAP_PX <= after.left + 1e-6
    assert all(p.left >= 0 and p.left + p.width <= right + 1e-6 for p in placed)


@given(marks)
def test_the_highest_rank_always_finds_room(found: list[Mark]) -> None:
    placed = place_labels(found, LabelRow(0, 1200), lambda s: s, lambda t: 5.0 * len(t))
    if found:
        highest = max(mark.rank for mark in found)
        assert any(p.mark.rank == highest for p in placed)


def recording_strip() -> StripModel:
    topics = fake.recording_topics(datetime.now().astimezone())
    topics["markers"][0]["kind"] = "incident"
    return strip_of(topics["session"], topics["recording"], topics["markers"], 1112.0)


def test_strip_holds_steps_notes_end_and_the_recorded_part() -> None:
    model = recording_strip()
    kinds = [mark.kind for mark in model.steps]
    assert kinds.count("step") == 4
    assert kinds.count("planned") == 5
    assert kinds.count("end") == 1
    assert {mark.kind for mark in model.notes} == {"incident", "marker"}
    assert model.recorded_s == 1112.0
    assert model.span_s >= 3600
    planned = [mark.at_s for mark in model.steps if mark.kind == "planned"]
    assert planned == sorted(planned)
    assert min(planned) >= 1112.0


def test_a_session_that_runs_over_still_fits() -> None:
    topics = fake.recording_topics(datetime.now().astimezone())
    topics["markers"][0]["kind"] = "incident"
    model = strip_of(topics["session"], topics["recording"], [], 9000.0)
    assert model.span_s > 9000.0


def test_labels_below_leave_room_for_the_running_time(qtbot: QtBot) -> None:
    strip = SessionStrip()
    qtbot.addWidget(strip)
    strip.resize(1100, 70)
    notes = tuple(Mark(1100.0 + k, f"Dấu {k}", "marker", Rank.MARKER) for k in range(5))
    strip.show_model(StripModel(3600.0, 1112.0, (), notes))
    head = strip.playhead_rect()
    assert head is not None
    for placed in strip.layout_below():
        assert placed.left >= head.right() or placed.left + placed.width <= head.left()


def test_marks_open_by_mouse_and_by_keys(qtbot: QtBot) -> None:
    strip = SessionStrip()
    qtbot.addWidget(strip)
    strip.resize(1100, 70)
    strip.show_model(recording_strip())
    strip.show()
    incident = next(mark for mark in strip.model.marks if mark.kind == "incident")
    at = QPoint(round(strip.x_of(incident.at_s)), 34)
    with qtbot.waitSignal(strip.mark_opened, timeout=1000) as opened:
        QTest.mouseClick(strip, Qt.MouseButton.LeftButton, pos=at)
    assert opened.args == [incident]
    strip.chosen = None
    QTest.keyClick(strip, Qt.Key.Key_Right)
    QTest.keyClick(strip, Qt.Key.Key_Right)
    with qtbot.waitSignal(strip.mark_opened, timeout=1000) as opened:
        QTest.keyClick(strip, Qt.Key.Key_Return)
    assert opened.args == [strip.model.marks[1]]


def test_an_interruption_a_return_and_a_speaker_say_what_they_are() -> None:
    kinds = ("interruption", "continuation", "speaker")
    markers = [{"at_s": float(k), "text": "Bà Hoa", "kind": kind} for k, kind in enumerate(kinds)]
    shown = [note.label for note in strip_of({}, {}, markers, 60.0).notes]
    assert shown == ["Tạm ngừng: Bà Hoa", "Ghi tiếp", "Phát biểu: Bà Hoa"]
