"""The page of recording: before it the start with its gates, during it the run-of-show."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from app.model.errors import AppError, RecordingError, RemoteError, TwoPersonsError
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.control_room.gates import gates, needs_two, needs_waiver
from app.ui.control_room.live_line import LiveLine
from app.ui.control_room.marker_entry import MarkerEntry
from app.ui.control_room.pictures import Pictures
from app.ui.control_room.rail_state import RECORDED, cut_off
from app.ui.control_room.record_block import RUNNING
from app.ui.control_room.run_of_show import PresentStep, next_step, number_of
from app.ui.control_room.start_card import StartCard
from app.ui.page import Action, Page
from app.ui.theme.tokens import space
from app.ui.tools.panel import TOOLS_KEY, ToolsPanel
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import Card

_START, _RUNNING, _TOOLS = range(3)


class RecordingPage(Page):
    """Room preview large; below it what can be done now."""

    page_id: ClassVar[str] = "recording"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self.pictures = Pictures()
        self.preview, self.steps = self.pictures.room, self.pictures.steps
        self.present = PresentStep()
        self.start = StartCard()
        self.gate_list, self.waiver = self.start.gate_list, self.start.waiver
        self.waiver.changed.connect(self.refresh_primary)
        self.start.again.clicked.connect(self._record_again)
        self.start.report.clicked.connect(self._see_report)
        self.marker = MarkerEntry()
        self.marker.placed.connect(self.place_marker)
        self.finish = HoldButton(tr("recording page", "End the session"))
        self.finish.confirmed.connect(self._stop)
        self.below = QStackedWidget()
        self.below.addWidget(self.start)
        self.below.addWidget(self._running_cards())
        self.tools = ToolsPanel(bridge)
        self.tools.closed.connect(self.toggle_tools)
        self.tools.told.connect(self.told)
        self.below.addWidget(self.tools)
        self._primary_slots = (self.start.primary_slot, self._running_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.setSpacing(space(3))
        box.addWidget(self.pictures, 1)
        box.addWidget(self.below)
        self._refused_session = ""
        self._asked_for_two = False
        self._again_session = ""
        self._show_running(running=False)

    def _running_cards(self) -> QWidget:
        self._running_slot = QHBoxLayout()
        step_card = Card()
        line = QHBoxLayout()
        line.setSpacing(space(4))
        line.addWidget(self.present, 1)
        line.addLayout(self._running_slot)
        step_card.body.addLayout(line)
        self.live_line = LiveLine()
        step_card.body.addWidget(self.live_line)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        self.tools_button = SecondaryButton(tr("recording page", "Other actions"), TOOLS_KEY)
        self.tools_button.clicked.connect(self.toggle_tools)
        foot.addWidget(self.marker, 1)
        foot.addWidget(self.tools_button)
        foot.addWidget(self.finish)
        both = QWidget()
        box = QVBoxLayout(both)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(step_card)
        box.addLayout(foot)
        return both

    @property
    def running(self) -> bool:
        """True while something is recorded."""
        return self.bridge.state.mapping("recording").get("state") in RUNNING

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        state = self.bridge.state
        self.pictures.show_topic(topic, self._topics(), running=self.running)
        if topic in {"recording", "listening", "people", "setup", "session"}:
            self.tools.refresh()
        if topic == "live_checks":
            self.live_line.show_checks(state.mapping("live_checks"))
        if topic == "session":
            self.present.show_session(state.mapping("session"))
        if topic in {"people", "setup"}:
            names = [str(person.get("name", "")) for person in state.items("people")]
            self.waiver.show_people(names, str(state.mapping("setup").get("operator") or ""))
        if topic == "recording":
            if self.running:
                self._again_session = ""
            self._show_running(running=self.running)
        if topic not in {"levels", "call", "points"}:
            self._show_gates()
            self.refresh_primary()
            # Rows that are new in the card count once the event loop has shown them.
            QTimer.singleShot(0, self, self._fit_below)

    def primary_action(self) -> Action | None:
        """Start to record; while recording, the next step of the run-of-show."""
        state = self.bridge.state
        session = state.mapping("session")
        recorder = state.mapping("recording").get("state", "idle")
        if recorder in RUNNING:
            return self._step_action(session) if recorder == "recording" else None
        if self._over:
            return Action(tr("recording page", "See the closing report"), self._see_report)
        if recorder == "starting":
            return Action(tr("recording page", "Starting…"), lambda: None, enabled=False)
        if recorder == "failed":
            return Action(tr("recording page", "Close what was recorded"), self._stop)
        waiving = self._waiving
        if waiving:
            words = tr("recording page", "Start recording, with this reason")
        elif session.get("state") in RECORDED:
            words = tr("recording page", "Record this session again")
        else:
            words = tr("recording page", "Start recording")
        return Action(words, self._start, enabled=not waiving or self.waiver.complete)

    def help_text(self) -> str:
        """What F1 shows here."""
        if self.running:
            return tr(
                "recording page",
                "The red block at the top shows that the room is being recorded and for how long."
                " F5 goes to the next step of the run of show. F8 places a marker; type a few"
                " words first if you like. F9 opens what is needed seldom: who speaks, sealing,"
                " an ordered interruption, listening. To end the session hold its button for one"
                " second.",
            )
        return tr(
            "recording page",
            "The list says what is ready and what is missing. When all is ready, F5 starts the"
            " recording. If something is missing you may record all the same: write the reason"
            " and choose the person who answers for it.",
        )

    def toggle_tools(self) -> None:
        """F9: open what is seldom done while recording, or put it away."""
        if self.running:
            opened = self.below.currentWidget() is self.tools
            self.below.setCurrentIndex(_RUNNING if opened else _TOOLS)
            self._fit_below()

    def place_marker(self, text: str) -> None:
        """Put a marker on the timeline now."""
        self.bridge.command("record.mark", {"text": text}, on_error=self.told.emit)

    def _step_action(self, session: Mapping[str, Any]) -> Action | None:
        step = next_step(session)
        if step is None:
            return None
        words = tr("recording page", "Go to step {number}: {title}").format(
            number=number_of(session, step), title=step.get("title", "")
        )
        return Action(words, self._next)

    def _next(self) -> None:
        self.bridge.command("step.next", on_error=self.told.emit)

    @property
    def _over(self) -> bool:
        """The open session has been recorded, and nothing asks to record it further."""
        session = self.bridge.state.mapping("session")
        if session.get("state") not in RECORDED:
            return False
        if session.get("state") == "archived":
            return True
        return session.get("id") != self._again_session and not cut_off(self._topics())

    def _record_again(self) -> None:
        """Record a closed session further: at once, or after the reason that its gates ask for."""
        self._again_session = str(self.bridge.state.mapping("session").get("id") or "")
        self._show_gates()
        self.refresh_primary()
        if self._waiving:
            self.waiver.reason.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._start()

    def _see_report(self) -> None:
        self._again_session = ""
        self.navigate.emit("closing", "")

    def _start(self) -> None:
        args: dict[str, Any] = {}
        if self._waiving:
            args = {
                "waive": self.waiver.reason_text(),
                "person": self.waiver.person_name(),
                "second_person": self.waiver.second_name(),
            }
        self.bridge.command("record.start", args, on_error=self._start_refused)

    @property
    def _waiving(self) -> bool:
        """A reason is needed: by what the window knows, or because the engine said so."""
        session_id = str(self.bridge.state.mapping("session").get("id") or "")
        refused = bool(session_id) and session_id == self._refused_session
        return refused or needs_waiver(self._topics())

    @property
    def _two_persons(self) -> bool:
        session_id = str(self.bridge.state.mapping("session").get("id") or "")
        refused = self._asked_for_two and session_id == self._refused_session
        return refused or needs_two(self._topics())

    def _start_refused(self, error: AppError) -> None:
        """The engine knows more gates than the window: offer the waiver for them too."""
        session = self.bridge.state.mapping("session")
        kind = error.kind if isinstance(error, RemoteError) else ""
        self._asked_for_two = kind == TwoPersonsError.__name__
        if kind in {RecordingError.__name__, TwoPersonsError.__name__}:
            self._refused_session = "" if session.get("practice") else str(session.get("id") or "")
        self.told.emit(error)
        self._show_gates()
        self.refresh_primary()

    def _stop(self) -> None:
        self.bridge.command("record.stop", on_error=self.told.emit)

    def _topics(self) -> dict[str, Any]:
        state = self.bridge.state
        return {topic: state.get(topic) for topic in state.topics()}

    def _show_running(self, *, running: bool) -> None:
        slot = self._primary_slots[running]
        if slot.indexOf(self.primary_button) < 0:
            slot.addWidget(self.primary_button, 0, Qt.AlignmentFlag.AlignVCenter)
        # Beside a long step the button's words give way; its tip has them whole.
        shrinks = QSizePolicy.Policy.Preferred if running else QSizePolicy.Policy.Minimum
        self.primary_button.setSizePolicy(shrinks, QSizePolicy.Policy.Fixed)
        opened = running and self.below.currentIndex() == _TOOLS
        self.below.setCurrentIndex(_TOOLS if opened else _RUNNING if running else _START)
        self._fit_below()
        self.preview.show_title(self._room_title(running=running), recording=running)

    def _room_title(self, *, running: bool) -> str:
        recording = self.bridge.state.mapping("recording")
        if not running:
            return tr("recording page", "Room")
        if recording.get("interruption"):
            return tr("recording page", "Room · interrupted by order")
        if recording.get("seal"):
            return tr("recording page", "Room · recording, sealed")
        return tr("recording page", "Room · recording")

    def _show_gates(self) -> None:
        topics = self._topics()
        session = self.bridge.state.mapping("session")
        failed = (topics.get("recording") or {}).get("state") == "failed"
        self.start.show_state(
            gates(topics),
            session,
            failed=failed,
            over=self._over,
            cut_off=cut_off(topics),
            waiving=self._waiving,
            two=self._two_persons,
        )
        self._fit_below()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Give the part below what its words need."""
        super().resizeEvent(event)
        self._fit_below()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Before the engine has said anything the words need their height too."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self._fit_below)

    def _fit_below(self) -> None:
        shown = self.below.currentWidget()
        if shown is not None:
            width = self.width() - 2 * space(4)
            wrapped = shown.heightForWidth(width) if shown.hasHeightForWidth() else 0
            self.below.setFixedHeight(max(shown.sizeHint().height(), wrapped))
