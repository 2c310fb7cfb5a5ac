"""Scenes of the page of the rules for the pictures of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

from app.ui.control_room.window import ControlRoom
from app.ui.profile.page import ProfilePage
from tests.helpers import page_cases, profile_cases


def topics(now: datetime) -> dict[str, Any]:
    """No session is open; the rules of this city apply."""
    return {
        **page_cases.list_topics(now),
        "profile": profile_cases.topic(profile_cases.rules()),
    }


def show(section: str = "", key: str = "") -> Callable[[ControlRoom], None]:
    """The page with a section, or with one figure in full."""

    def prepare(window: ControlRoom) -> None:
        window.go_to("profile", key or section)
        page = window.page
        assert isinstance(page, ProfilePage)
        page._take(profile_cases.rules())

    return prepare


SCENES = (
    ("profile-layers", topics, show()),
    ("profile-figure", topics, show(key="bandwidth.central")),
    ("profile-inherited", topics, show(key="milestones.report.before")),
    ("profile-unstated", topics, show(key="retention.years")),
)
