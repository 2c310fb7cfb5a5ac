"""Choosing a second camera, microphones for single seats and headphones."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.ui.application import make_application
from app.ui.session.room_more import RoomMore
from tests.helpers import page_cases as cases


@pytest.fixture
def shown(qtbot: QtBot) -> tuple[RoomMore, dict[str, Any], list[dict[str, Any]]]:
    make_application()
    part, asked = RoomMore(), []
    qtbot.addWidget(part)
    part.asked.connect(asked.append)
    topics = cases.preparation_topics(datetime.now().astimezone())
    topics["session"]["practice"] = True
    part.show_topics(topics)
    part.show()
    return part, topics, asked


def pick(choice: Any, value: str) -> None:
    index = choice.list.findData(value)
    assert index >= 0
    choice.list.setCurrentIndex(index)
    choice.list.activated.emit(index)


Shown = tuple[RoomMore, dict[str, Any], list[dict[str, Any]]]


def test_it_stays_folded_until_it_is_wanted_or_used(shown: Shown) -> None:
    part, topics, _ = shown
    assert not part.inner.isVisible()
    part.button.click()
    assert part.inner.isVisible()
    part.button.click()
    topics["setup"]["camera2"] = "sim"
    part.show_topics(topics)
    assert not part.inner.isVisible(), "what a person folded stays folded"


def test_a_room_with_a_second_camera_shows_it_at_once(qtbot: QtBot) -> None:
    make_application()
    part = RoomMore()
    qtbot.addWidget(part)
    part.show_topics(cases.more_devices_topics(datetime.now().astimezone()))
    part.show()
    assert part.inner.isVisible()
    assert part.seats["citizen"].value == "alsa:line"


def test_a_microphone_for_a_seat_is_asked_for_beside_those_that_are_there(shown: Shown) -> None:
    part, topics, asked = shown
    chair = {"role": "chair", "name": "Micro chủ trì", "spec": "sim:hum", "stands_in_for": ""}
    topics["setup"]["more_microphones"] = [chair]
    part.show_topics(topics)
    pick(part.seats["spare"], "sim")
    (wish,) = asked
    assert wish["more_microphones"][0] == chair
    spare = wish["more_microphones"][1]
    assert (spare["role"], spare["spec"], spare["stands_in_for"]) == ("spare", "sim", "room")


def test_a_seat_is_given_up(shown: Shown) -> None:
    part, topics, asked = shown
    row = {"role": "citizen", "name": "Micro công dân", "spec": "sim", "stands_in_for": ""}
    topics["setup"]["more_microphones"] = [row]
    part.show_topics(topics)
    pick(part.seats["citizen"], "")
    assert asked == [{"more_microphones": []}]


def test_camera_and_headphones_are_asked_for_by_the_engines_names(shown: Shown) -> None:
    part, _, asked = shown
    pick(part.camera, "sim")
    pick(part.headphones, "sim")
    assert asked == [{"camera2": "sim"}, {"headphones": "sim"}]
