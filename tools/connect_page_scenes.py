"""Scenes of the meeting's pages, made-up, for the pictures of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from app.ui.connect.page import ConnectPage
from app.ui.connect.side_tools import PICTURE, RECORDING, SCREENS, SOUND
from app.ui.control_room.window import ControlRoom
from tests.helpers import conference_cases as cases

Prepare = Callable[[ControlRoom], object]


def connect_page(window: ControlRoom) -> ConnectPage:
    """The page of joining, brought onto the stage."""
    window.go_to("connect")
    page = window.page
    assert isinstance(page, ConnectPage)
    return page


def show_far_end(topics: dict[str, Any], ring: str) -> None:
    """Let the made-up call have a picture, where it is in one."""
    conference = topics.get("conference") or {}
    if conference.get("state") in {"in_call", "reconnecting"} and not conference.get("advice"):
        conference["picture"] = {"ring": ring, "width": 1280, "height": 720, "fps": 25.0}


def fill(page: ConnectPage, verdict: dict[str, Any], weak_s: int = 0) -> None:
    """Give the graphs five minutes behind them; the last ``weak_s`` of a weak line."""
    page.call.graphs.history.clear()
    now = datetime.now().astimezone()
    for ago in range(299, 0, -1):
        weak = {"bits_out": 3e5, "loss": 0.024} if ago < weak_s else {}
        at = now - timedelta(seconds=ago)
        page.call.graphs.history.take(cases.call(at, verdict, **weak))
    page.call.graphs.history.take(page.bridge.state.mapping("call"))
    page.call.graphs.refresh()


def good(window: ControlRoom) -> None:
    fill(connect_page(window), cases.GOOD)


def weak(window: ControlRoom) -> None:
    fill(connect_page(window), cases.WEAK, 70)


def tab(index: int) -> Prepare:
    def prepare(window: ControlRoom) -> None:
        page = connect_page(window)
        fill(page, cases.GOOD)
        page.call.tools.bar.pick(index)

    return prepare


def edited(window: ControlRoom) -> None:
    good(window)
    connect_page(window).call.tools.roll_call.edit.click()


def invited(window: ControlRoom) -> None:
    page = connect_page(window)
    page.before.invitation.show_read(cases.INVITATION)


def checked(window: ControlRoom) -> None:
    connect_page(window).before.show_checked(cases.FINDINGS)


def recording(window: ControlRoom) -> None:
    window.go_to("recording")


def two_cameras(now: datetime) -> dict[str, Any]:
    topics = cases.call_topics(now)
    topics["setup"].update(camera2="sim", width2=1280, height2=720, fps2=15)
    topics["camera2"] = {**topics["camera"], "name": "Camera bàn", "measured_fps": 15.0}
    return topics


def card(window: ControlRoom) -> None:
    recording(window)
    window.banner.card.click()


def card_list(window: ControlRoom) -> None:
    good(window)
    window.cards.open_list()


SCENES = (
    ("recording-meeting", cases.call_topics, recording),
    ("recording-meeting-two", two_cameras, recording),
    ("recording-reconnecting", cases.reconnecting_topics, recording),
    ("closing-meeting", cases.closing_topics, lambda window: window.go_to("closing")),
    ("card", cases.weak_topics, card),
    ("card-list", cases.call_topics, card_list),
    ("connect-choose", cases.choosing_topics, connect_page),
    ("connect-before", cases.before_topics, connect_page),
    ("connect-invitation", cases.before_topics, invited),
    ("connect-checked", cases.before_topics, checked),
    ("connect-failed", cases.failed_topics, connect_page),
    ("connect-call", cases.call_topics, good),
    ("connect-weak", cases.weak_topics, weak),
    ("connect-reconnecting", cases.reconnecting_topics, good),
    ("connect-lost", cases.lost_topics, good),
    ("connect-advice", cases.advice_topics, connect_page),
    ("connect-points", cases.call_topics, edited),
    ("connect-picture", cases.call_topics, tab(PICTURE)),
    ("connect-sound", cases.call_topics, tab(SOUND)),
    ("connect-record-due", cases.recording_due_topics, tab(RECORDING)),
    ("connect-recorded", cases.call_topics, tab(RECORDING)),
    ("connect-screens", cases.call_topics, tab(SCREENS)),
)
