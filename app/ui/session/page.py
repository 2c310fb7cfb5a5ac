"""The page of preparation: choose or make a session, then make the room ready for it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.page import Action, Page
from app.ui.session.form import SessionForm
from app.ui.session.preparation import Preparation
from app.ui.session.readiness import next_step
from app.ui.session.session_choice import SessionChoice
from app.ui.session.session_words import usual_point
from app.ui.theme.tokens import space

_LIST_KEYS = {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_Down}

SHOWN = frozenset(
    {
        *("session", "setup", "encoders", "devices", "camera", "microphones", "speaker"),
        *("recording", "test_summaries", "alarms", "platforms", "conference"),
    }
)
PRACTICE_MINUTES = 15


class SessionPage(Page):
    """The list while no session is open, the form while one is written, else the preparation."""

    page_id: ClassVar[str] = "session"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.choice = SessionChoice()
        self.form = SessionForm()
        self.preparation = Preparation()
        self.views = QStackedWidget()
        self._busy = ""
        slots: tuple[tuple[QWidget, QHBoxLayout], ...] = (
            (self.choice, self.choice.primary_slot),
            (self.form, self.form.primary_slot),
            (self.preparation, self.preparation.primary_slot),
        )
        self._slots = dict(slots)
        for view, _slot in slots:
            self.views.addWidget(view)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.addWidget(self.views)
        self._connect()
        self._show_view(self.choice)

    def _connect(self) -> None:
        self.choice.opened.connect(self.open_session)
        self.choice.practice_asked.connect(self.make_practice)
        self.form.cancelled.connect(lambda: self._follow_session(leave_form=True))
        self.preparation.asked.connect(self._choose)
        self.preparation.platform.platform_asked.connect(self._take_platform)
        self.preparation.sources.sound_asked.connect(self._play)
        self.preparation.facts.edit_asked.connect(self._edit)
        self.preparation.facts.leave_asked.connect(self._leave_session)
        self.bridge.levels_arrived.connect(self._show_levels)

    def enter(self, argument: str = "") -> None:
        """Show what there is to be done; ``new`` goes straight to the form."""
        if argument == "new" and not self.bridge.state.mapping("session"):
            self._new()
        elif self.views.currentWidget() is not self.form:
            self._follow_session()
        self.preparation.sources.watch(on=True)

    def leave(self) -> None:
        """Let the meter rest."""
        self.preparation.sources.watch(on=False)

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        state = self.bridge.state
        if topic == "sessions":
            self.choice.show_sessions(state.items("sessions"))
        if topic in {"people", "bridge_points"}:
            self.form.offer(state.items("people"), state.items("bridge_points"))
        if topic == "profile":
            self.form.fields.chair_titles = state.mapping("profile").get("chair_titles")
        if topic == "session":
            self._follow_session(leave_form=self._form_is_stale())
        if topic in SHOWN and state.mapping("session"):
            self.preparation.show_topics(self._topics())
        if topic in {"session", "recording", "test_summaries", "alarms", "conference"}:
            self.refresh_primary()

    def primary_action(self) -> Action | None:
        """Make a session; save the form; or the step that comes after preparation."""
        if self._busy:
            return Action(self._busy, lambda: None, enabled=False)
        view = self.views.currentWidget()
        if view is self.form:
            saves = tr("session", "Save the changes")
            makes = tr("session", "Save and open the session")
            return Action(saves if self.form.session_id else makes, self._save)
        if view is self.choice:
            return Action(tr("session", "Make a session"), self._new)
        step = next_step(self._topics())
        return Action(step.words, lambda: self.navigate.emit(step.page_id, step.argument))

    def help_text(self) -> str:
        """What F1 shows here."""
        view = self.views.currentWidget()
        if view is self.form:
            return tr(
                "session",
                "Fill in what is known; only title, date and time are needed. Insert adds a step"
                " to the run of show, Delete removes one, Alt with an arrow moves it. F5 saves.",
            )
        if view is self.choice:
            return tr(
                "session",
                "The sessions still to come stand first. Type to find one, Enter opens it. F5 makes"
                " a new one. A practice run lets you try everything without a real session.",
            )
        return tr(
            "session",
            "Choose camera, microphone, speaker and both disks. The picture and the meter show at"
            " once whether they work. What is still missing stands at the foot. F5 goes on.",
        )

    def open_session(self, session_id: str) -> None:
        """Open a session of the list; a real one with the room's own devices."""
        if not session_id or self._busy:
            return
        rows = self.bridge.state.items("sessions")
        row = next((row for row in rows if row.get("id") == session_id), {})
        self._set_busy(tr("session", "Opening…"))
        if row.get("practice"):
            choice = {"keep": False, "practice": True}
            self._ask("setup.choose", choice, lambda _: self._open(session_id))
        else:
            self._ask("setup.restore", {}, lambda _: self._open(session_id))

    def make_practice(self) -> None:
        """Make a practice session and open it, with simulators where nothing is chosen."""
        if self._busy:
            return
        now = datetime.now().astimezone().replace(microsecond=0)
        setup = self.bridge.state.mapping("setup")
        values = {
            "title": tr("session", "Practice run of {date}, {time}").format(
                date=figures.date(now), time=figures.clock_time(now)
            ),
            "starts_at": now.isoformat(),
            "practice": True,
            "planned_minutes": PRACTICE_MINUTES,
            "operator": str(setup.get("operator") or ""),
        }
        self._set_busy(tr("session", "Opening…"))
        choice = {"keep": False, "practice": True}
        self._ask("setup.choose", choice, lambda _: self._create(values))

    def _new(self) -> None:
        state = self.bridge.state
        operator = str(state.mapping("setup").get("operator") or "")
        point = usual_point(state.items("sessions"))
        self._begin_form({"operator": operator, "point_name": point})

    def _edit(self) -> None:
        """Change the open session; not while one is still being opened."""
        session = self.bridge.state.mapping("session")
        if session and not self._busy:
            self._begin_form(session)

    def _begin_form(self, session: Mapping[str, Any]) -> None:
        self.form.begin(session)
        self._show_view(self.form)

    def _save(self) -> None:
        self._set_busy(tr("session", "Saving…"))
        values = self.form.values()
        if self.form.session_id:
            changes = {"id": self.form.session_id, **self.form.changes()}
            self._ask("session.update", changes, lambda _: self._saved(values))
        else:
            self._ask("setup.restore", {}, lambda _: self._create(values))

    def _create(self, values: dict[str, Any]) -> None:
        self._ask("session.create", values, lambda made: self._made(values, made))

    def _made(self, values: dict[str, Any], made: Any) -> None:
        self._remember(values)
        self._open(str((made or {}).get("id", "")))

    def _saved(self, values: dict[str, Any]) -> None:
        self._remember(values)
        self._set_busy("")
        self._follow_session(leave_form=True)

    def _remember(self, values: dict[str, Any]) -> None:
        """Keep new names for the next time."""
        state = self.bridge.state
        people = {str(person.get("name")) for person in state.items("people")}
        roles = {"operator": tr("session", "Operator"), "chair": tr("session", "Chair")}
        for field, role in roles.items():
            name = str(values.get(field) or "")
            if name and name not in people:
                people.add(name)
                self._tell("person.save", {"name": name, "role": role})
        operator = str(values.get("operator") or "")
        usual = str(state.mapping("setup").get("operator") or "")
        if operator and operator != usual and not values.get("practice"):
            self._tell("setup.choose", {"keep": True, "operator": operator})
        points = {str(point.get("name")) for point in state.items("bridge_points")}
        point = str(values.get("point_name") or "")
        if point and point not in points:
            self._tell("point.save", {"name": point})

    def _open(self, session_id: str) -> None:
        self._ask("session.open", {"id": session_id}, lambda _: self._opened())

    def _opened(self) -> None:
        self._set_busy("")
        self._follow_session(leave_form=True)

    def _leave_session(self) -> None:
        def restore(_: Any) -> None:
            self._tell("setup.restore", {})

        self.bridge.command("session.leave", {}, restore, self.told.emit)

    def _take_platform(self, platform: str) -> None:
        self._choose({"platform": platform}, "conference.choose")

    def _choose(self, values: dict[str, Any], command: str = "setup.choose") -> None:
        practice = bool(self.bridge.state.mapping("session").get("practice"))
        self.bridge.command(
            command, {"keep": not practice, **values}, on_error=self._choice_refused
        )

    def _choice_refused(self, error: AppError) -> None:
        self.told.emit(error)
        self.preparation.restore()

    def _play(self) -> None:
        self._tell("speaker.play", {"kind": "tone"})

    def _ask(self, name: str, args: dict[str, Any], on_done: Callable[[Any], None]) -> None:
        self.bridge.command(name, args, on_done, self._refused)

    def _tell(self, name: str, args: dict[str, Any]) -> None:
        self.bridge.command(name, args, on_error=self.told.emit)

    def _refused(self, error: AppError) -> None:
        self._set_busy("")
        if self.views.currentWidget() is self.form:
            self.form.show_error(error)
        else:
            self.told.emit(error)

    def _set_busy(self, words: str) -> None:
        self._busy = words
        self.refresh_primary()

    def _form_is_stale(self) -> bool:
        """The form changes a session that is not the open one any more."""
        opened = str(self.bridge.state.mapping("session").get("id") or "")
        return bool(self.form.session_id) and self.form.session_id != opened

    def _follow_session(self, *, leave_form: bool = False) -> None:
        if self.views.currentWidget() is self.form and not leave_form:
            return
        opened = bool(self.bridge.state.mapping("session"))
        self._show_view(self.preparation if opened else self.choice)
        if opened:
            self.preparation.show_topics(self._topics())

    def _show_view(self, view: QWidget) -> None:
        turned = self.views.currentWidget() is not view
        self.views.setCurrentWidget(view)
        self._slots[view].addWidget(self.primary_button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.refresh_primary()
        if view is self.choice:
            self.choice.list.setFocus()
        elif turned and view is self.preparation:
            # Else Qt hands the keys to “Change…”: Enter pressed twice would open the form.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Where sessions are chosen, Enter and the arrows work without a click into the list."""
        if self.views.currentWidget() is self.choice and event.key() in _LIST_KEYS:
            self.choice.list.setFocus(Qt.FocusReason.OtherFocusReason)
            self.choice.list.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _show_levels(self, message: object) -> None:
        if isinstance(message, dict) and self.isVisible():
            self.preparation.sources.show_levels(message)

    def _topics(self) -> dict[str, Any]:
        state = self.bridge.state
        return {name: state.get(name) for name in state.topics()}
