"""A window of 1366 by 768 is wide enough for every page, and nothing in it is squeezed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from app.model.errors import RecordingError
from app.ui.archive.page import ArchivePage
from app.ui.control_room.recording_page import RecordingPage
from app.ui.control_room.window import ControlRoom
from app.ui.player.pictures import LEAST_HEIGHT
from app.ui.test.page import PreSessionTestPage
from app.ui.test.run_words import COUNTS
from app.ui.test.summary_view import SummaryView
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label
from tests.helpers import fake_engine as fake
from tests.helpers import page_cases as cases
from tests.helpers.control_room_rig import control_room_on
from tests.helpers.fake_engine import FakeEngine
from tests.helpers.fake_test_run import ALL_PASSED, test_topic

WIDTH, HEIGHT = 1366, 768
NOW = datetime.now().astimezone()
Topics = dict[str, Any]


def measured(state: str, **states: str) -> Topics:
    topics = fake.ready_topics(NOW)
    topics["test"] = test_topic(NOW, {**ALL_PASSED, **states}, {"RC2": state})
    return topics


def finished() -> Topics:
    topics = fake.ready_topics(NOW)
    topics["test"] = test_topic(NOW, {**ALL_PASSED, "PW1": "waived"}, finished=True)
    return topics


CASES: dict[str, tuple[Callable[[], Topics], str, str]] = {
    "list": (lambda: cases.list_topics(NOW), "session", ""),
    "form": (lambda: cases.list_topics(NOW), "session", "new"),
    "preparation": (lambda: cases.preparation_topics(NOW), "session", ""),
    "test start": (lambda: fake.ready_topics(NOW), "test", "2h"),
    "test item": (lambda: measured("caution"), "test", "2h"),
    "test result": (finished, "test", "2h"),
    "start": (lambda: fake.ready_topics(NOW, tested=False), "recording", ""),
    "cut off": (lambda: fake.cut_off_topics(NOW), "recording", ""),
    "recording": (lambda: fake.recording_topics(NOW, practice=True), "recording", ""),
    "closing": (lambda: cases.damaged_topics(NOW), "closing", ""),
    "archive": (lambda: cases.list_topics(NOW), "archive", cases.SHOWN_ID),
    "export": (lambda: cases.exporting_topics(NOW), "archive", cases.SHOWN_ID),
}


def window_on(qtbot: QtBot, topics: Topics, page: str, argument: str) -> ControlRoom:
    engine = FakeEngine(topics)
    engine.answers["session.show"] = cases.whole_session(NOW)
    window = control_room_on(qtbot, engine, page, argument, (WIDTH, HEIGHT))
    QApplication.processEvents()
    return window


def squeezed(within: QWidget) -> list[str]:
    """Words of labels that have less height than they need at their width."""
    return [
        label.text()
        for label in within.findChildren(Label)
        if label.isVisible()
        and label.wordWrap()
        and label.text()
        and label.height() < label.heightForWidth(label.width())
    ]


def whole(part: QWidget) -> bool:
    """Nothing of it is hidden by what is around it."""
    return part.visibleRegion().boundingRect() == part.rect()


@pytest.mark.parametrize("name", CASES)
def test_every_page_fits_the_smallest_screen(qtbot: QtBot, name: str) -> None:
    topics_of, page, argument = CASES[name]
    window = window_on(qtbot, topics_of(), page, argument)
    assert window.minimumSizeHint().width() <= WIDTH
    assert window.page is not None
    assert window.page.height() >= window.page.minimumSizeHint().height()


def test_alarm_and_error_leave_the_cards_of_the_start_whole(qtbot: QtBot) -> None:
    topics = fake.ready_topics(NOW)
    topics["alarms"] = [fake.slow_disk_alarm(NOW)]
    window = window_on(qtbot, topics, "test", "2h")
    window.show_error(RecordingError(fake.REFUSED, meaning=fake.REFUSED, action=fake.REFUSED))
    QApplication.processEvents()
    assert isinstance(window.page, PreSessionTestPage)
    start = window.page.stage.start
    assert start.isVisible()
    assert start.height() >= start.person.height()
    assert squeezed(start) == []


def test_an_alarm_that_lies_open_leaves_the_recording_in_the_archive_whole(qtbot: QtBot) -> None:
    topics = cases.list_topics(NOW)
    topics["alarms"] = [fake.slow_disk_alarm(NOW), fake.lost_camera_alarm(NOW)]
    window = window_on(qtbot, topics, "archive", cases.SHOWN_ID)
    assert isinstance(window.page, ArchivePage)
    shown = window.page.session
    shown.player.pictures.show_sources([("room", "Phòng"), ("conference", "Hội nghị")])
    window.banner.toggle()
    pictures = list(shown.player.pictures.views.values())
    qtbot.waitUntil(lambda: all(whole(one) and one.height() >= LEAST_HEIGHT for one in pictures))
    area = shown.findChildren(QScrollArea)[0]
    area.ensureWidgetVisible(shown.buttons.more)
    assert whole(shown.buttons.more)


def test_many_alarms_scroll_and_leave_the_page_its_room(qtbot: QtBot) -> None:
    topics = cases.list_topics(NOW)
    topics["alarms"] = [{**fake.lost_camera_alarm(NOW), "key": f"camera{k}"} for k in range(7)]
    window = window_on(qtbot, topics, "archive", cases.SHOWN_ID)
    banner = window.banner
    banner.toggle()
    qtbot.waitUntil(lambda: banner.panel.verticalScrollBar().maximum() > 0)
    assert squeezed(banner) == []
    assert banner.height() < HEIGHT / 2
    last = [one for one in banner.findChildren(SecondaryButton) if one.isVisible()][-1]
    banner.panel.ensureWidgetVisible(last)
    assert whole(last)


@pytest.mark.parametrize("tested", [True, False])
def test_the_conditions_before_a_recording_have_room(qtbot: QtBot, tested: bool) -> None:
    window = window_on(qtbot, fake.ready_topics(NOW, tested=tested), "recording", "")
    assert isinstance(window.page, RecordingPage)
    card = window.page.start
    badges = card.gate_list.badges
    qtbot.waitUntil(lambda: all(one.height() >= one.sizeHint().height() for one in badges))
    assert len(badges) == 7
    assert window.page.primary_button.height() >= window.page.primary_button.sizeHint().height()


def test_the_card_after_a_crash_has_room_for_all_its_words(qtbot: QtBot) -> None:
    window = window_on(qtbot, fake.cut_off_topics(NOW), "recording", "")
    assert isinstance(window.page, RecordingPage)
    card = window.page.start
    card.title.setText(card.title.text() * 2)
    window.page._fit_below()
    QApplication.processEvents()
    assert squeezed(card) == []
    badge = card.gate_list.badges[0]
    assert badge.height() >= badge.sizeHint().height()


def test_a_long_measurement_scrolls_instead_of_lying_over_itself(qtbot: QtBot) -> None:
    window = window_on(qtbot, measured("caution"), "test", "2h")
    assert isinstance(window.page, PreSessionTestPage)
    window.page.go_to_item("RC2")
    card = window.page.stage.item.measured
    card.value.setText("còn trống 480,0 GB trên 1000 GB, ghi 92,0 MB/giây, số sê-ri WX22A71 " * 3)
    QApplication.processEvents()
    assert card.isVisible()
    assert squeezed(card) == []


def test_the_numbers_of_a_summary_are_never_cut(qtbot: QtBot) -> None:
    qtbot.addWidget(view := SummaryView())
    view.resize(586, 300)
    view.show()
    view.show_run({"summary": {name: 17 + place for place, (_, name) in enumerate(COUNTS)}})
    QApplication.processEvents()
    assert len(view.tiles) == 8
    for tile in view.tiles.values():
        assert tile.isVisible()
        assert tile.count.width() >= tile.count.fontMetrics().horizontalAdvance(tile.count.text())
        assert tile.rect().contains(tile.count.geometry())
        assert tile.word.width() >= tile.word.fontMetrics().horizontalAdvance(tile.word.text())
