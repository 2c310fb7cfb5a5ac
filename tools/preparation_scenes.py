"""Scenes of the page of milestones for the pictures of the pages."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Any

from app.model.reception import PointRole
from app.ui.control_room.window import ControlRoom
from app.ui.preparation_board.page import MilestonesPage
from tests.helpers import preparation_cases as cases
from tools.screenshots import Scene

POINTS = [
    {"id": 1, "name": "UBND thành phố Hải Phòng", "role": "delegate_point", "required": True},
    {"id": 2, "name": "Sở Nông nghiệp và Môi trường", "role": "delegate_point", "required": True},
]


def late_topics(now: datetime) -> dict[str, Any]:
    topics = cases.board_topics(now, left=timedelta(days=1, hours=5), done=1)
    topics["reminders"] = [
        cases.reminder(now, "report", "late"),
        cases.reminder(now, "invitation", "late"),
    ]
    return topics


def rehearsing_topics(now: datetime) -> dict[str, Any]:
    topics = cases.board_topics(now)
    topics["dress_rehearsal"] = cases.rehearsal()
    here = {"since": now.isoformat(), "told_by": "Trần Văn Bình"}
    topics["points"] = [
        {**POINTS[0], "present": True, **here},
        {**POINTS[1], "present": False, "since": "", "told_by": ""},
    ]
    return topics


def held_topics(now: datetime) -> dict[str, Any]:
    topics = cases.board_topics(now)
    topics["dress_rehearsal"] = cases.rehearsal("held", 9)
    return topics


def delegate_topics(now: datetime) -> dict[str, Any]:
    return cases.board_topics(now, role=PointRole.DELEGATE)


def at(milestone: str) -> Callable[[ControlRoom], None]:
    """The page with a milestone chosen."""

    def prepare(window: ControlRoom) -> None:
        window.go_to("milestones")
        page = window.page
        assert isinstance(page, MilestonesPage)
        if milestone:
            page.choose(milestone)

    return prepare


def reminded(window: ControlRoom) -> None:
    """The page of a session that was made too late, with the line that reminds of it."""
    at("report")(window)
    window.reminder_line.remind(window.bridge.state.items("reminders"))


def in_rehearsal(window: ControlRoom) -> None:
    window.go_to("milestones", "rehearsal")


SCENES: Sequence[Scene] = (
    ("milestones", cases.board_topics, at("")),
    ("milestones-late", late_topics, reminded),
    ("milestones-invitation", late_topics, at("invitation")),
    ("milestones-technical", cases.board_topics, at("technical")),
    ("milestones-done", cases.board_topics, at("report")),
    ("milestones-delegate", delegate_topics, at("")),
    ("milestones-rehearsing", rehearsing_topics, in_rehearsal),
    ("milestones-held", held_topics, in_rehearsal),
)
