"""The meeting in the health column: how it stands, its delay and loss, how many points are here."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.conference import CallState
from app.system import figures
from app.system.i18n import tr
from app.ui.connect.call_words import call_line, state_of_call
from app.ui.connect.history import second_of
from app.ui.connect.point_words import counts
from app.ui.control_room.health_verdicts import Verdict
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import ElidedLabel, Label, Role

Topic = Mapping[str, Any]


def call_verdict(conference: Topic, call: Topic, points: Sequence[Topic]) -> Verdict:
    """State, word and figures of the call, as far as they are known."""
    state = state_of_call(conference)
    words = {
        CallState.JOINING: tr("health", "joining"),
        CallState.WAITING: tr("health", "at the door"),
        CallState.RECONNECTING: tr("health", "reconnecting"),
        CallState.LOST: tr("health", "lost"),
        CallState.FAILED: tr("health", "not joined"),
        CallState.LEFT: tr("health", "left"),
        CallState.IDLE: tr("health", "not joined"),
    }
    line = call_line(conference, call)
    word = words.get(state, "")
    if state is CallState.IN_CALL and line.state == "running":
        word = tr("health", "in the meeting")
    parts = _figures(call) if state is CallState.IN_CALL else []
    if points and state in {CallState.IN_CALL, CallState.RECONNECTING, CallState.LOST}:
        here, listed = counts(points)
        parts.append(tr("health", "{here}/{count} points").format(here=here, count=listed))
    return Verdict(line.state, word, " · ".join(parts))


def _figures(call: Topic) -> list[str]:
    second = second_of(call)
    parts = []
    if second is not None and second.round_trip_s is not None:
        delay = figures.decimal(second.round_trip_s * 1000, 0)
        parts.append(tr("health", "delay {delay} ms").format(delay=delay))
    if second is not None and second.loss is not None:
        loss = figures.percent(second.loss, 1)
        parts.append(tr("health", "loss {loss}").format(loss=loss))
    return parts


class CallHealth(QWidget):
    """Two lines: name and verdict, figures below; away where no platform is chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.badge = StateBadge("not_done")
        self.value = ElidedLabel("", Role.SMALL)
        self.value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(Label(tr("health", "Conference"), Role.MUTED))
        line.addStretch()
        line.addWidget(self.badge)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(2)
        box.addLayout(line)
        box.addWidget(self.value)
        self.hide()

    def show_call(self, conference: Topic, call: Topic, points: Sequence[Topic]) -> None:
        """Render the topics ``conference``, ``call`` and ``points``."""
        self.setVisible(bool(conference.get("platform")))
        verdict = call_verdict(conference, call, points)
        self.badge.show_state(verdict.state, verdict.word)
        self.value.setText(verdict.value)
        self.value.setVisible(bool(verdict.value))
