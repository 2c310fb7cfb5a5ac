"""The dress rehearsal: begun with those who take part, gone through step by step, closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.connect.press_row import PressRow
from app.ui.connect.roll_call import RollCall
from app.ui.page import Action
from app.ui.preparation_board.rehearsal_begin import RehearsalBegin
from app.ui.preparation_board.rehearsal_step import LOOKS, MendList, StepCard, step_word
from app.ui.theme.tokens import space
from app.ui.tools.reasoned import ReasonedTool, ReasonedWords
from app.ui.widgets.label import Card, scrolled

_STEPS_WIDTH = space(64)


class RehearsalView(QWidget):
    """``told(AppError)``: an error to show; ``changed()``: another next step."""

    told = Signal(object)
    changed = Signal()

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._run: Mapping[str, Any] = {}
        self._chosen: int | None = None
        self._present: int | None = None
        self.begin = RehearsalBegin()
        self.rows: list[PressRow] = []
        self.step = StepCard()
        self.mends = MendList()
        self.points = RollCall()
        self.stop = ReasonedTool(
            ReasonedWords(
                title=tr("dress rehearsal", "Break off"),
                explains=tr("dress rehearsal", "It then counts as not held."),
                begin=tr("dress rehearsal", "Break off"),
                end="",
                running="",
            )
        )
        self.views = QStackedWidget()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.views)
        self.views.addWidget(self.begin)
        self.views.addWidget(self._course())
        self.begin.changed.connect(self.changed)
        self.step.mended.connect(self._mend)
        self.points.marked.connect(self._mark_point)
        self.points.listed.connect(self._list_points)
        self.stop.begun.connect(lambda reason: self._ask("dress.stop", {"reason": reason}))

    def _course(self) -> QWidget:
        inner = QWidget()
        self._steps = QVBoxLayout(inner)
        self._steps.setContentsMargins(0, 0, space(2), 0)
        self._steps.setSpacing(0)
        self._steps.addStretch()
        self.area = scrolled(inner)
        self.area.setFixedWidth(_STEPS_WIDTH)
        points = Card(tr("dress rehearsal", "Points in the call"))
        points.body.addWidget(self.points, 1)
        below = QWidget()
        lower = QVBoxLayout(below)
        lower.setContentsMargins(0, 0, 0, 0)
        lower.setSpacing(space(3))
        lower.addWidget(self.mends)
        lower.addWidget(points, 1)
        lower.addWidget(self.stop)
        self.points.setMinimumHeight(space(44))
        told = QWidget()
        right = QVBoxLayout(told)
        right.setContentsMargins(0, 0, space(2), 0)
        right.setSpacing(space(3))
        right.addWidget(self.step)
        right.addWidget(below, 1)
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(self.area)
        line.addWidget(scrolled(told), 1)
        return whole

    def show_topics(self, topics: Mapping[str, Any]) -> None:
        """Show the run of the open session, the points, and who may take part."""
        session = topics.get("session") or {}
        self._run = topics.get("dress_rehearsal") or {}
        names = [str(person.get("name") or "") for person in topics.get("people") or []]
        operator = str(session.get("operator") or (topics.get("setup") or {}).get("operator") or "")
        self.begin.show_session(session, self._run, operator)
        self.step.mend.who.show_people(names, operator)
        self.points.show_points(topics.get("points") or [])
        running = self._run.get("state") == "running"
        self.views.setCurrentIndex(1 if running else 0)
        if running:
            self._show_run()

    @property
    def running(self) -> bool:
        """True while one is under way."""
        return self._run.get("state") == "running"

    def primary_action(self) -> Action | None:
        """Begin; the step is in order; close."""
        if not self.running:
            missing = self.begin.missing
            words = (
                tr("dress rehearsal", "Hold the rehearsal again")
                if self._run.get("state") == "held"
                else tr("dress rehearsal", "Begin the rehearsal")
            )
            return Action(words, self._start, enabled=not missing, reason=missing)
        if self._run.get("present") is None and self._chosen == self._last():
            words = tr("dress rehearsal", "Close the rehearsal")
            return Action(words, lambda: self._ask("dress.finish", {}))
        words = tr("dress rehearsal", "In order, next step")
        return Action(words, self._in_order)

    def _show_run(self) -> None:
        steps = self._run.get("steps") or []
        present = self._run.get("present")
        if present != self._present or self._chosen is None:
            self._present = present
            self._chosen = present if present is not None else self._last()
        while len(self.rows) > len(steps):
            gone = self.rows.pop()
            gone.hide()
            gone.deleteLater()
        while len(self.rows) < len(steps):
            made, place = PressRow(), len(self.rows)
            made.clicked.connect(lambda _=False, at=place: self._choose(at))
            self._steps.insertWidget(place, made)
            self.rows.append(made)
        for row, step in zip(self.rows, steps, strict=True):
            chosen = step["position"] == self._chosen
            look = LOOKS.get(str(step.get("state")), "unknown")
            row.show_row(str(step["title"]), step_word(step), look, chosen=chosen)
            if chosen:
                self.step.show_step(step, steps.index(step) + 1, len(steps))
                self.area.ensureWidgetVisible(row, 0, space(12))
        self.mends.show_mends(self._run.get("mend") or [])
        self.changed.emit()

    def _last(self) -> int | None:
        steps = self._run.get("steps") or []
        return int(steps[-1]["position"]) if steps else None

    def _choose(self, at: int) -> None:
        self._chosen = int(self._run["steps"][at]["position"])
        self._show_run()

    def _start(self) -> None:
        self._chosen = None
        self._ask("dress.start", {"people": self.begin.people()})

    def _in_order(self) -> None:
        self._note({"state": "ok"})

    def _mend(self, said: dict[str, str]) -> None:
        self._note({"state": "mend", **said})

    def _note(self, said: Mapping[str, str]) -> None:
        position, present = self._chosen, self._run.get("present")
        if position is None:
            return
        if position != present:
            # A step of before was looked at again: afterwards the course goes on where it was.
            self._chosen = present if present is not None else self._last()
        self._ask("dress.step", {"position": position, **said})

    def _mark_point(self, point: object, present: bool) -> None:
        self._ask("points.mark", {"id": point, "present": present})

    def _list_points(self, points: object) -> None:
        self._ask("points.set", {"points": points})

    def _ask(self, name: str, args: dict[str, Any]) -> None:
        self._bridge.command(name, args, on_error=self.told.emit)
