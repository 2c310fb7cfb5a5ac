"""The page of the pre-session tests: start, one item at a time, summary, result."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, ClassVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.checklist_prompts import HALL
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.page import PRIMARY_KEY, Action
from app.ui.session.readiness import to_join
from app.ui.test import course, next_step
from app.ui.test.action_bar import Choice
from app.ui.test.commands import RunCommands
from app.ui.test.comparison_list import ComparisonList
from app.ui.test.course import Step
from app.ui.test.entries import Entries
from app.ui.test.item_extras import extra_for
from app.ui.test.item_offer import AGAIN, ENTER, Offer, Wishes, offer_of
from app.ui.test.measurements import Measurements
from app.ui.test.papers import TestPapers
from app.ui.test.prompt_line import reading_back
from app.ui.test.stage_view import StageView
from app.ui.test.standing import StandingPage
from app.ui.test.words_given import Word, untimely

TICK_MS = 250
_LIVE_TOPICS = frozenset({"camera", "speaker", "network", "recording", "microphones"})
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_ENTER_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class PreSessionTestPage(StandingPage):
    """Renders the topics ``test`` and ``test_summaries``; the argument is the phase."""

    page_id: ClassVar[str] = "test"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._run_id = ""
        self._on_stage = False
        self._offer = Offer()
        self.stage = StageView(self.primary_button)
        self.commands = RunCommands(bridge, self.told.emit, self.refresh)
        self.measurements = Measurements(bridge, self.told.emit, self.refresh, self)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.stage)
        self.stage.start.changed.connect(self.refresh)
        self.stage.list.chosen.connect(self.go_to_item)
        self.stage.summary.chosen.connect(self.go_to_item)
        self.stage.item.make_view = partial(extra_for, bridge)
        self.entries = Entries(self.stage, self.commands, self)
        self.entries.taken.connect(self._taken)
        self.entries.put_away.connect(self.close_waiver)
        self.papers = TestPapers(bridge, self)
        self.papers.told.connect(self.told)
        self.comparison = ComparisonList()
        self.stage.start.add_below(self.papers.sheet)
        self.stage.summary.add_around(self.papers.record, self.comparison)
        bridge.levels_arrived.connect(self._take_levels)
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def enter(self, argument: str = "") -> None:
        """Show the test of the phase ``1d`` or ``2h``; a run under way goes on where it stood."""
        self._on_stage = True
        self.again = False
        self._run_id = ""
        self.phase = argument or self.natural_phase()
        self._show_papers()
        self.stage.close_waiver()
        self._timer.start()
        self._follow_run()
        self.refresh()

    def leave(self) -> None:
        """Stop what runs while the page is seen."""
        self._on_stage = False
        self._timer.stop()

    def topic_changed(self, topic: str) -> None:
        """Take what concerns this page."""
        state = self.bridge.state
        if topic in _LIVE_TOPICS:
            self.stage.item.live.show_topic(topic, state.get(topic))
        if topic in {"people", "setup"}:
            names = [str(person.get("name", "")) for person in state.items("people")]
            self.stage.start.show_people(names, self.person)
            self.stage.waiver.show_people(names, self.person)
        if topic == "test":
            self.measurements.take(self.items)
        if topic == "jobs":
            self.papers.follow_jobs()
        if topic in {"test", "test_papers", "test_comparison", "session"}:
            self._show_papers()
        if topic in {"test", "test_summaries", "session", "people", "setup", HALL}:
            self._follow_run()
            self.refresh()

    def help_text(self) -> str:
        """What F1 shows here."""
        return next_step.help_words()

    def primary_action(self) -> Action | None:
        """The next step: begin, answer, confirm, finish, or what comes after the test."""
        mode, sending = self.mode, self.commands.sending
        if mode == "none":
            return next_step.open_session(self.navigate.emit)
        if mode == "start":
            start, under_way = self.stage.start, bool(self.run)
            missing = "" if under_way else next_step.missing_reason(late=start.reason_missing)
            missing = missing or next_step.missing_name(named=bool(start.person_name))
            return next_step.begin(
                self.phase, self._begin, under_way=under_way, missing=missing, busy=sending
            )
        if mode == "item":
            return self._offer.primary
        if mode == "summary":
            busy = sending or bool(self.measurements.asked)
            return next_step.finish(self.run.get("summary") or {}, self._finish, busy=busy)
        joins = to_join({"conference": self.bridge.state.mapping("conference")})
        return next_step.after(self.phase, self.navigate.emit, joins=joins)

    def go_to_item(self, item_id: str) -> None:
        """Show an item (``""``: the summary); one that was not measured is measured at once."""
        self.stage.close_waiver()
        if item_id != self.item_id:
            self.moved.emit()
        self.item_id = item_id
        item = course.find(self.items, item_id)
        running = self.mode == "item" and self.run.get("state") == "running"
        if item is not None and running and item["state"] in {"not_done", "stale"}:
            self.measurements.ask(item_id)
        self.refresh()
        if self._on_stage:
            self.setFocus()

    def close_waiver(self) -> None:
        """Put an entry away; what was typed for a waiver stays."""
        self.stage.close_waiver()
        self.setFocus()

    def open_waiver(self) -> None:
        """Let a reason be written in place of the buttons."""
        self.entries.open_waiver(course.find(self.items, self.item_id))

    def refresh(self) -> None:
        """Bring everything up to the topics."""
        if not self._on_stage:
            return
        state, mode, run = self.bridge.state, self.mode, self.run
        session = state.mapping("session")
        if mode == "none":
            self.stage.show_nothing(self.phase)
        elif mode == "start":
            earlier = None if run else state.mapping("test_summaries").get(self.phase)
            windows = state.mapping("profile").get("test_windows") or {}
            self.stage.show_start(self.phase, session, earlier, windows)
        elif mode == "item":
            self._show_item()
        elif mode == "summary":
            self.stage.show_summary(
                self.phase, session, run, self.entries.run_choices(untimely=untimely(run))
            )
        else:
            again = Choice(tr("test page", "Test again"), AGAIN, self._begin_again)
            self.stage.show_result(self.phase, session, run, again)
        listed = run if mode in {"item", "summary", "result"} else {}
        self.stage.show_list(listed, self.item_id, self.measurements.asked)
        self.primary_button.set_key(self._offer.primary_key if mode == "item" else PRIMARY_KEY)
        self.refresh_primary()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The page's own keys; a key that is held down counts once."""
        if not self._take_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002  (Qt's names)
        """Tab goes first to what an item has to be filled in, never past it to an answer."""
        entry = self.stage.item.first_entry() if self.mode == "item" and self.hasFocus() else None
        if next and entry is not None:
            entry.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(next)

    def event(self, event: QEvent) -> bool:
        """Esc belongs to the reason's entry while it is open, before the window's own use."""
        override = event.type() is QEvent.Type.ShortcutOverride and self.stage.waiving
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def _show_papers(self) -> None:
        self.papers.show(self.run, self.phase)
        self.comparison.show_comparison(self.bridge.state.mapping("test_comparison"), self.run)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Widths of list and figures follow the stage's."""
        super().resizeEvent(event)
        self.refresh()

    def _take_key(self, event: QKeyEvent) -> bool:
        if self.stage.waiving:
            put_away = event.key() == Qt.Key.Key_Escape
            if put_away:
                self.close_waiver()
            return put_away
        if event.isAutoRepeat() or self.mode not in {"item", "summary", "result"}:
            return event.isAutoRepeat()
        if event.key() in _STEPS:
            step = _STEPS[Qt.Key(event.key())]
            self.go_to_item(course.neighbour(self.items, self.item_id, step))
            return True
        pressed = ENTER if event.key() in _ENTER_KEYS else event.text().upper()
        if self.mode == "item" and pressed == self._offer.primary_key:
            self.press_primary()
            return True
        # What cannot be undone (finishing) is not done by a second Enter out of habit.
        return pressed == ENTER or self.stage.bar.press_key(pressed)

    def _show_item(self) -> None:
        item = course.find(self.items, self.item_id)
        assert item is not None
        item_id = str(item["id"])
        step = course.step_of(item, asked=item_id in self.measurements.asked)
        seen = self.measurements.seen(item) or step in {Step.WAIT, Step.MEASURE}
        finished = self.run.get("state") != "running"
        self._offer = offer_of(
            item,
            step,
            self._wishes(item_id),
            ready=seen and not self.commands.sending,
            finished=finished,
            now=reading_back(self.bridge.state.mapping(HALL)),
        )
        seconds = self.measurements.seconds(item_id)
        self.stage.show_item(item, self.items, step, seconds, self._offer)

    def _wishes(self, item_id: str) -> Wishes:
        return Wishes(
            answer=lambda answer: self._send(
                "test.answer", item_id, answer=answer, details=self.stage.item.details
            ),
            confirm=lambda: self._send("test.acknowledge", item_id),
            measure=lambda: self.measurements.ask(item_id),
            go_on=lambda: self.go_to_item(course.following(self.items, item_id)),
            waive=self.open_waiver,
            defer=lambda: self.entries.open_word(Word.DEFER),
            play=self.measurements.play,
            stop=lambda: self.bridge.command(
                "test.leave_off", {"item": item_id}, on_error=self.told.emit
            ),
            back=lambda: self.go_to_item(""),
        )

    def _send(self, command: str, item_id: str, **more: Any) -> None:
        """Send a person's word about an item; it counts when the engine has taken it."""
        said = {name: value for name, value in more.items() if value}
        args = {"item": item_id, "person": self.person, **said}
        self.commands.send(command, args, lambda: self._taken(command, item_id))

    def _taken(self, command: str, item_id: str) -> None:
        item = course.find(self.items, item_id)
        if item_id != self.item_id or item is None:
            return
        if command == "test.answer" and item["state"] in course.BAD:
            self.setFocus()  # from a line that was written: the keys are the choices' now
            return
        self.go_to_item(course.following(self.items, item_id))

    def _begin(self) -> None:
        """Keep the name where it is new, then begin or go on."""
        name = self.stage.start.person_name
        if name == self.person:
            self._start_run()
        else:
            self.commands.keep_name(name, self._start_run)

    def _start_run(self) -> None:
        if not self.run:
            person, reason = self.stage.start.person_name, self.stage.start.late_reason
            self.commands.begin(self.phase, person, reason, self._enter_run)

    def _enter_run(self) -> None:
        self.again = False
        self._run_id = ""
        self._follow_run()

    def _begin_again(self) -> None:
        self.again = True
        self.refresh()

    def _finish(self) -> None:
        self.commands.finish(self.person, self._enter_run)

    def _follow_run(self) -> None:
        """A run that is new to this page is entered at its first item to deal with."""
        run_id = str(self.run.get("run_id") or "")
        entering = self.mode in {"item", "summary", "result"}
        if not entering or run_id == self._run_id:
            return
        self._run_id = run_id
        self.measurements.forget()
        self.measurements.take(self.items)
        running = self.run.get("state") == "running"
        self.go_to_item(course.first_unsettled(self.items) if running else "")

    def _take_levels(self, message: Mapping[str, Any]) -> None:
        if self._on_stage and self.mode == "item":
            self.stage.item.live.show_levels(message)

    def _tick(self) -> None:
        self.stage.item.live.refresh()
        if self.mode != "item" or self.item_id in self.measurements.asked:
            self.refresh()
