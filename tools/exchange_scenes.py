"""Scenes of the papers of a test and of the board of points, made-up, for the window's pictures."""

from __future__ import annotations

from app.ui.control_room.window import ControlRoom
from tests.helpers import exchange_cases as cases


def _result(window: ControlRoom) -> None:
    window.go_to("test", "2h")


def _start(window: ControlRoom) -> None:
    window.go_to("test", "1d")


def _board(window: ControlRoom) -> None:
    window.go_to("points")


SCENES = (
    ("test-record", cases.finished_topics, _result),
    ("test-sheet", cases.board_topics, _start),
    ("points-board", cases.board_topics, _board),
)
