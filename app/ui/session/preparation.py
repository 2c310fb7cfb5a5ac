"""The open session before it starts: its facts, the time left, the room, what is missing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.model.reception import Scenario
from app.system import figures
from app.system.i18n import tr
from app.ui.control_room.header import role_words
from app.ui.session.choice import Choice
from app.ui.session.readiness import lacking
from app.ui.session.room_disks import RoomDisks
from app.ui.session.room_more import RoomMore
from app.ui.session.room_platform import RoomPlatform
from app.ui.session.room_sources import RoomSources
from app.ui.session.session_words import scenarios, still_open, time_left
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.clock import RunningClock, seconds_until
from app.ui.widgets.label import Card, ElidedLabel, Label, Role, rule

Topics = Mapping[str, Any]

_CHOICES_WIDTH = space(100)


class SessionFacts(Card):
    """What the session is, and how long until it starts. ``edit_asked()``, ``leave_asked()``."""

    edit_asked = Signal()
    leave_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._session: Mapping[str, Any] = {}
        self.countdown = RunningClock(self._left_s, time_left, Role.TITLE)
        self.when = Label("", Role.MUTED)
        self.edit = SecondaryButton(tr("preparation", "Change…"))
        self.leave = SecondaryButton(tr("preparation", "Put away"))
        self.leave.setToolTip(
            tr("preparation", "Back to the list of sessions; nothing of this one is lost.")
        )
        self.edit.clicked.connect(self.edit_asked)
        self.leave.clicked.connect(self.leave_asked)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(space(3))
        self._facts.setVerticalSpacing(space(1))
        self.values = [ElidedLabel("", Role.STRONG) for _ in range(4)]
        names = (
            tr("preparation", "Chair"),
            tr("preparation", "Operator"),
            tr("preparation", "Place"),
            tr("preparation", "Scenario"),
        )
        for place, (name, value) in enumerate(zip(names, self.values, strict=True)):
            row, column = place % 2, 2 * (place // 2)
            self._facts.addWidget(Label(name, Role.SMALL), row, column)
            self._facts.addWidget(value, row, column + 1)
            self._facts.setColumnStretch(column + 1, 1 + place // 2)
        self._lay_out()

    def _lay_out(self) -> None:
        self.body.setContentsMargins(space(4), space(2), space(4), space(2))
        times = QVBoxLayout()
        times.setSpacing(0)
        times.addWidget(self.countdown)
        times.addWidget(self.when)
        top = QHBoxLayout()
        top.setSpacing(space(2))
        top.addLayout(times, 1)
        for button in (self.edit, self.leave):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(top)
        self.body.addLayout(self._facts)

    def show_session(self, session: Mapping[str, Any], *, recording: bool) -> None:
        """Render the topic ``session``; while recording it can be neither changed nor put away."""
        self._session = session
        starts_at = figures.parse_time(str(session.get("starts_at") or ""))
        planned = tr("preparation", "{count} minutes planned").format(
            count=session.get("planned_minutes") or 0
        )
        steps = tr("preparation", "{count} steps").format(count=len(session.get("steps") or []))
        when = figures.moment_in_words(starts_at) if starts_at else ""
        self.when.setText(" · ".join(part for part in (when, planned, steps) if part))
        unnamed = tr("preparation", "not named")
        citizens = session.get("citizens")
        count = "" if citizens is None else _citizen_words(int(citizens))
        place = [
            str(session.get("point_name") or ""),
            role_words(str(session.get("point_role") or "")),
            count,
        ]
        scenario = scenarios()[Scenario(session.get("scenario") or Scenario.D6)]
        words = (
            str(session.get("chair") or unnamed),
            str(session.get("operator") or unnamed),
            " · ".join(part for part in place if part),
            f"{scenario.id} · {scenario.title}",
        )
        for label, shown in zip(self.values, words, strict=True):
            label.setText(shown)
        self.countdown.refresh()
        self.countdown.setVisible(bool(self.countdown.text()))
        self.edit.setEnabled(not recording and session.get("state") != "archived")
        self.leave.setEnabled(not recording)

    def _left_s(self) -> float | None:
        starts_at = figures.parse_time(str(self._session.get("starts_at") or ""))
        if starts_at is None or not still_open(self._session) or self._session.get("practice"):
            return None
        return seconds_until(starts_at)


class Preparation(QWidget):
    """``asked(dict)``: choose for the room; ``primary_slot`` takes the page's primary button."""

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.facts = SessionFacts()
        self.sources = RoomSources(self)
        self.more = RoomMore()
        self.disks = RoomDisks()
        self.platform = RoomPlatform()
        for part in (self.sources, self.more, self.disks, self.platform):
            part.asked.connect(self.asked)
        self.icon = StateIcon("caution")
        self.missing = Label("", Role.BODY, wrap=True)
        self.primary_slot = QHBoxLayout()
        room = QHBoxLayout()
        room.setSpacing(space(3))
        seen = QVBoxLayout()
        seen.setSpacing(space(2))
        seen.addWidget(self.sources.view, 1)
        seen.addWidget(self.platform)
        room.addLayout(seen, 3)
        room.addWidget(self._choices(), 2)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self.icon)
        foot.addWidget(self.missing, 1)
        foot.addLayout(self.primary_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(self.facts)
        box.addLayout(room, 1)
        box.addLayout(foot)

    def _choices(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("surface", "clear")
        box = QVBoxLayout(inner)
        box.setContentsMargins(space(4), space(2), space(4), space(2))
        box.setSpacing(space(2))
        box.addWidget(self.sources.panel)
        box.addWidget(rule())
        box.addWidget(self.disks)
        box.addWidget(rule())
        box.addWidget(self.more)
        box.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        card = Card()
        card.setMinimumWidth(_CHOICES_WIDTH)
        card.body.setContentsMargins(1, 1, 1, 1)
        card.body.addWidget(area)
        return card

    def show_topics(self, topics: Topics) -> None:
        """Render all of it."""
        recorder = (topics.get("recording") or {}).get("state", "idle")
        busy = recorder not in {"idle", "failed"}
        self.facts.show_session(topics.get("session") or {}, recording=busy)
        self.sources.show_topics(topics)
        self.more.show_topics(topics)
        self.disks.show_topics(topics)
        self.platform.show_topics(topics)
        self.platform.setEnabled(not busy)
        for choice in self._every_choice():
            choice.list.setEnabled(not busy)
        self.sources.picture.list.setEnabled(not busy)
        self._show_missing(lacking(topics), topics.get("session") or {})

    def restore(self) -> None:
        """Show again what is chosen, after a choice was refused."""
        for choice in (*self._every_choice(), self.sources.picture):
            choice.restore()
        self.platform.restore()

    def _every_choice(self) -> list[Choice]:
        own = (*self.sources.choices().values(), *self.disks.choices().values())
        return [*own, *self.more.choices()]

    def _show_missing(self, missing: list[str], session: Mapping[str, Any]) -> None:
        if not still_open(session):
            self.icon.show_state("pass")
            self.missing.setText(tr("preparation", "This session has been recorded."))
        elif missing:
            self.icon.show_state("caution")
            said = tr("preparation", "Still to do: {list}.").format(list=", ".join(missing))
            self.missing.setText(said)
        else:
            self.icon.show_state("pass")
            self.missing.setText(tr("preparation", "The room is ready for the test."))


def _citizen_words(count: int) -> str:
    return tr("preparation", "{count} citizens").format(count=count)
