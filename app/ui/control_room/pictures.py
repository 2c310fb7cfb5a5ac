"""The pictures of the recording page and the run-of-show, and where each has its place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.system.i18n import tr
from app.ui.control_room.meeting_preview import MeetingPreview, has_meeting
from app.ui.control_room.run_of_show import StepList
from app.ui.theme.tokens import space
from app.ui.widgets.video_preview import VideoPreview

_SHAPE = 16 / 9
_GAP = space(3)
_SIDE_WIDTHS = (space(60), space(96))
_SIDE_SHARE = 0.22
_LEAST_LIST = space(26)
_SECOND_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class Places:
    """Where everything stands; a place of no size is that of what is not there."""

    room: QRect
    meeting: QRect
    second: QRect
    steps: QRect


def places(width: int, height: int, *, meeting: bool, second: bool) -> Places:
    """Room and meeting side by side with the rest below them; without a meeting the room alone
    is large and the rest stands beside it.
    """
    if meeting:
        return _side_by_side(width, height, second=second)
    left = width - _GAP - round(height * _SHAPE)
    side = min(max(left, _SIDE_WIDTHS[0], round(width * _SIDE_SHARE)), _SIDE_WIDTHS[1])
    at = width - side
    upper = round(side / _SHAPE) if second else 0
    below = upper + _GAP if second else 0
    return Places(
        QRect(0, 0, at - _GAP, height),
        QRect(),
        QRect(at, 0, side, upper) if second else QRect(),
        QRect(at, below, side, height - below),
    )


def _side_by_side(width: int, height: int, *, second: bool) -> Places:
    half = (width - _GAP) // 2
    upper = max(space(20), min(round(half / _SHAPE), height - _LEAST_LIST - _GAP))
    top = upper + _GAP
    rest = max(0, height - top)
    small = min(round(rest * _SHAPE), round(width * _SECOND_SHARE)) if second else 0
    left = small + _GAP if second else 0
    return Places(
        QRect(0, 0, half, upper),
        QRect(width - half, 0, half, upper),
        QRect(0, top, small, rest) if second else QRect(),
        QRect(left, top, width - left, rest),
    )


class Pictures(QWidget):
    """Renders the topics of cameras, meeting and run-of-show; places follow from what is there."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.room = VideoPreview(tr("recording page", "Room"), self)
        self.meeting = MeetingPreview(self)
        self.second = VideoPreview(tr("recording page", "Second camera"), self)
        self.steps = StepList(self)
        for part in (self.meeting, self.second):
            part.hide()

    def show_topic(self, topic: str, topics: Mapping[str, Any], *, running: bool) -> None:
        """Render what the pictures show of a topic."""
        if topic == "camera":
            self.room.show_camera(topics.get("camera") or {})
        if topic == "session":
            self.steps.show_session(topics.get("session") or {})
        if topic in {"camera2", "setup", "recording"}:
            chosen = bool((topics.get("setup") or {}).get("camera2"))
            self.second.setVisible(chosen)
            self.second.show_camera(topics.get("camera2") or {} if chosen else {})
            self.second.show_title(tr("recording page", "Second camera"), recording=running)
        if topic in {"conference", "recording"}:
            self.meeting.setVisible(has_meeting(topics, running=running))
            self.meeting.show_meeting(topics, running=running)
        if topic in {"camera2", "setup", "recording", "conference"}:
            self._place()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Enough for the room's picture and the list beside it."""
        return QSize(2 * _SIDE_WIDTHS[0] + _GAP, space(34))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Give everything its place."""
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        found = places(
            self.width(),
            self.height(),
            meeting=not self.meeting.isHidden(),
            second=not self.second.isHidden(),
        )
        for part, place in (
            (self.room, found.room),
            (self.meeting, found.meeting),
            (self.second, found.second),
            (self.steps, found.steps),
        ):
            if not place.isEmpty():
                part.setMinimumSize(0, 0)
                part.setGeometry(place)
