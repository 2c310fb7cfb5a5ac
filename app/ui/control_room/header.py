"""The header: which session this is, where, in what role, practice or real, and the recorder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.control_room.record_block import RUNNING, RecordBlock
from app.ui.theme.tokens import HEADER_HEIGHT, space
from app.ui.widgets.clock import RunningClock, Stopwatch, seconds_until
from app.ui.widgets.label import ElidedLabel, Label, Role


def role_words(point_role: str) -> str:
    """The role of this point in words."""
    if point_role == "delegate_point":
        return tr("header", "Delegate point")
    return tr("header", "Central point")


def session_words(session: Mapping[str, Any]) -> str:
    """Time, place and role on one line."""
    starts_at = figures.parse_time(str(session.get("starts_at") or ""))
    parts = [
        figures.moment_in_words(starts_at) if starts_at else "",
        str(session.get("point_name") or ""),
        role_words(str(session.get("point_role") or "")),
    ]
    return " · ".join(part for part in parts if part)


def countdown_words(seconds: float) -> str:
    """Time left until the session starts, or that it is past."""
    if seconds >= 0:
        return tr("header", "starts in {time}").format(time=figures.timecode(seconds))
    return tr("header", "start time passed {time} ago").format(time=figures.timecode(-seconds))


class PracticeRibbon(QFrame):
    """The ribbon that marks a practice; shown for practice sessions alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "practice")
        self.words = Label(tr("header", "PRACTICE · not a real session"), Role.RIBBON)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, space(1), 0, space(1))
        line.addStretch()
        line.addWidget(self.words)
        line.addStretch()
        self.hide()

    def show_state(self, session: Mapping[str, Any], recording: Mapping[str, Any]) -> None:
        """Appear or go by what session and recording say."""
        running = recording.get("state") in RUNNING | {"starting"}
        self.setVisible(bool(session.get("practice") or (running and recording.get("practice"))))


class Header(QFrame):
    """Renders the topics ``session`` and ``recording``."""

    def __init__(self, stopwatch: Stopwatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "header")
        self.setFixedHeight(HEADER_HEIGHT)
        self._session: Mapping[str, Any] = {}
        self._recording: Mapping[str, Any] = {}
        self.title = ElidedLabel("", Role.LEAD_STRONG)
        self.place = ElidedLabel("", Role.SMALL)
        self.countdown = RunningClock(self._until_start, countdown_words, Role.LEAD_STRONG)
        self.block = RecordBlock(stopwatch)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addStretch()
        words.addWidget(self.title)
        words.addWidget(self.place)
        words.addStretch()
        line = QHBoxLayout(self)
        line.setContentsMargins(space(5), 0, space(5), 0)
        line.setSpacing(space(4))
        line.addLayout(words, 1)
        for widget in (self.countdown, self.block):
            line.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self.show_state({}, {}, connected=False)

    def show_state(
        self, session: Mapping[str, Any], recording: Mapping[str, Any], *, connected: bool
    ) -> None:
        """Render session and recorder."""
        self._session, self._recording = session, recording
        self.title.setText(str(session.get("title") or tr("header", "No session is open")))
        opened = session_words(session) if session else tr("header", "Choose one, or make one")
        self.place.setText(opened)
        self.block.show_recording(recording, connected=connected)
        self.countdown.refresh()
        self.countdown.setVisible(bool(self.countdown.text()))

    def _until_start(self) -> float | None:
        if self._recording.get("state") in RUNNING | {"starting"}:
            return None
        if self._session.get("state") not in {"planned", "testing", "ready"}:
            return None
        starts_at = figures.parse_time(str(self._session.get("starts_at") or ""))
        return None if starts_at is None else seconds_until(starts_at)
