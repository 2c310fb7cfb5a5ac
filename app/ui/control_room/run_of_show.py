"""The run-of-show while recording: the list of steps, and the present step with its time."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.clock import RunningClock
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

Step = Mapping[str, Any]

TITLE_LINES = 2
TITLE_WIDTH = space(76)
"""Two lines of this width hold the longest step of the usual run of show."""


def present_step(session: Mapping[str, Any]) -> Step | None:
    """The step that is under way; None before the first and without a run-of-show."""
    position = session.get("present_step")
    if position is None:
        return None
    return next((s for s in session.get("steps") or [] if s.get("position") == position), None)


def next_step(session: Mapping[str, Any]) -> Step | None:
    """The step after the present one, or the first; None at the end."""
    steps = sorted(session.get("steps") or [], key=lambda step: int(step.get("position", 0)))
    position = session.get("present_step")
    later = [s for s in steps if position is None or int(s.get("position", 0)) > int(position)]
    return later[0] if later else None


def number_of(session: Mapping[str, Any], step: Step) -> int:
    """Number of a step as people count, from 1."""
    places = sorted(int(s.get("position", 0)) for s in session.get("steps") or [])
    return places.index(int(step.get("position", 0))) + 1


class PresentStep(QWidget):
    """Number, title and time of the present step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step: Step | None = None
        self.eyebrow = Label("", Role.EYEBROW)
        self.title = Label("", Role.LEAD_STRONG, wrap=True)
        self.title.setMinimumHeight(TITLE_LINES * self.title.fontMetrics().lineSpacing())
        self.setMinimumWidth(TITLE_WIDTH)
        self.time = RunningClock(self._gone_s, self._time_words, Role.MUTED)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        for widget in (self.eyebrow, self.title, self.time):
            box.addWidget(widget)

    def show_session(self, session: Mapping[str, Any]) -> None:
        """Render the present step of the topic ``session``."""
        steps = session.get("steps") or []
        self._step = present_step(session)
        if self._step is not None:
            eyebrow = tr("run of show", "Run of show · step {number} of {count}").format(
                number=number_of(session, self._step), count=len(steps)
            )
            self.title.setText(str(self._step.get("title", "")))
        else:
            eyebrow = tr("run of show", "Run of show")
            self.title.setText(
                tr("run of show", "The first step has not begun")
                if steps
                else tr("run of show", "This session has no run of show")
            )
        self.eyebrow.setText(eyebrow)
        self.time.refresh()
        self.time.setVisible(bool(self.time.text()))

    def _gone_s(self) -> float | None:
        started = figures.parse_time(str((self._step or {}).get("started_at") or ""))
        if started is None:
            return None
        return (datetime.now().astimezone() - started).total_seconds()

    def _time_words(self, gone_s: float) -> str:
        planned_s = float((self._step or {}).get("planned_s") or 0)
        gone = figures.minutes_seconds(gone_s)
        if not planned_s:
            return tr("run of show", "{gone} so far").format(gone=gone)
        planned = figures.minutes_seconds(planned_s)
        if gone_s > planned_s:
            over = figures.minutes_seconds(gone_s - planned_s)
            return tr("run of show", "{gone} · {over} over the planned {planned}").format(
                gone=gone, over=over, planned=planned
            )
        return tr("run of show", "{gone} of a planned {planned}").format(gone=gone, planned=planned)


class StepRow(QWidget):
    """One step of the list."""

    def __init__(self, number: int, step: Step, *, present: bool) -> None:
        super().__init__()
        done = bool(step.get("started_at")) and not present
        state = "pass" if done else "running" if present else "not_done"
        words = f"{number}. {step.get('title', '')}"
        title = Label(words, Role.STRONG, wrap=True) if present else ElidedLabel(words, Role.SMALL)
        planned = figures.minutes_seconds(float(step.get("planned_s") or 0))
        length = Label(planned if step.get("planned_s") else "", Role.FAINT)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(StateIcon(state, space(4)))
        line.addWidget(title, 1)
        line.addWidget(length)


class StepList(Card):
    """All steps of the session, the present one in strong type and kept in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("run of show", "Run of show"), parent)
        self.body.setContentsMargins(space(4), space(3), space(3), space(3))
        self._inner = QWidget()
        self._inner.setProperty("surface", "clear")
        self._rows = QVBoxLayout(self._inner)
        self._rows.setContentsMargins(0, space(1), space(1), 0)
        self._rows.setSpacing(space(2))
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._inner)
        self.body.addWidget(self.area, 1)
        self._shown: tuple[Any, ...] = ()

    def show_session(self, session: Mapping[str, Any]) -> None:
        """Render the steps of the topic ``session``."""
        steps = session.get("steps") or []
        position = session.get("present_step")
        shown = (
            position,
            tuple((s.get("position"), s.get("title"), s.get("started_at")) for s in steps),
        )
        if shown == self._shown:
            return
        self._shown = shown
        while self._rows.count():
            item = self._rows.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for number, step in enumerate(steps, 1):
            row = StepRow(number, step, present=step.get("position") == position)
            self._rows.addWidget(row)
        if not steps:
            self._rows.addWidget(Label(tr("run of show", "No steps"), Role.FAINT))
        self._rows.addStretch()
