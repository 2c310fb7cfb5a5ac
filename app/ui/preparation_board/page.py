"""The page of milestones: one below the other, the chosen one beside them with its entry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.page import Action, Page
from app.ui.preparation_board.card import MilestoneCard
from app.ui.preparation_board.rehearsal_view import RehearsalView
from app.ui.preparation_board.timeline import Timeline
from app.ui.preparation_board.words import DONE, Row, next_row
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton
from app.ui.widgets.label import ElidedLabel, Label, Role

TICK_MS = 5000
REHEARSAL = "rehearsal"
"""Argument that goes straight to the dress rehearsal."""
_TIMELINE_WIDTH = space(84)


class MilestonesPage(Page):
    """Follows the topics ``preparation`` and ``dress_rehearsal``."""

    page_id: ClassVar[str] = "milestones"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._chosen = ""
        self._session = ""
        self.title = Label(tr("preparation board", "Milestones of the session"), Role.TITLE)
        self.summary = ElidedLabel("", Role.MUTED)
        self.calendar = QuietButton(tr("preparation board", "Save for the calendar…"))
        self.timeline = Timeline()
        self.timeline.setFixedWidth(_TIMELINE_WIDTH)
        self.card = MilestoneCard()
        self.rehearsal = RehearsalView(bridge)
        self.nothing = Label(
            tr("preparation board", "Open a session first; then its milestones stand here."),
            Role.LEAD_MUTED,
            wrap=True,
        )
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.views = QStackedWidget()
        self._lay_out()
        self._connect()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(self.title)
        head.addWidget(self.summary, 1)
        head.addWidget(self.calendar)
        board = QWidget()
        line = QHBoxLayout(board)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(self.timeline)
        line.addWidget(self.card, 1)
        for view in (self.nothing, board, self.rehearsal):
            self.views.addWidget(view)
        self._board = board
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        self.back = QuietButton(tr("preparation board", "Back to the milestones"))
        foot.addWidget(self.back)
        self.missing = Label("", Role.BODY, wrap=True)
        foot.addWidget(self.missing, 1)
        foot.addWidget(self.primary_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.setSpacing(space(3))
        box.addLayout(head)
        box.addWidget(self.views, 1)
        box.addLayout(foot)

    def _connect(self) -> None:
        self.timeline.chosen.connect(self.choose)
        self.card.entry.changed.connect(self._entry_changed)
        self.card.take_back.asked.connect(self._take_back)
        self.card.items.asked.connect(self._read_invitation)
        self.card.requests.saved.connect(self._save_requests)
        self.card.reason_only.clicked.connect(self._save_reason)
        self.calendar.clicked.connect(self._ask_for_file)
        self.back.clicked.connect(lambda: self._show_rehearsal(on=False))
        self.rehearsal.told.connect(self.told)
        self.rehearsal.changed.connect(self.refresh_primary)

    def enter(self, argument: str = "") -> None:
        """Show the next milestone; ``rehearsal`` goes to the dress rehearsal."""
        self._chosen = ""
        self._timer.start()
        self._show_rehearsal(on=argument == REHEARSAL)

    def leave(self) -> None:
        """Let the clock rest."""
        self._timer.stop()

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        state = self.bridge.state
        if topic in {"preparation", "session"}:
            self._show()
        if topic in {"people", "setup", "session"}:
            self._show_people()
        if topic in {"dress_rehearsal", "points", "session", "people", "setup"}:
            self.rehearsal.show_topics({name: state.get(name) for name in state.topics()})
        self.refresh_primary()

    def choose(self, milestone: str) -> None:
        """Show another milestone."""
        self._chosen = milestone
        self._show()
        self.refresh_primary()

    def primary_action(self) -> Action | None:
        """Note the chosen milestone, or go where it is done."""
        if self.views.currentWidget() is self.rehearsal:
            return self.rehearsal.primary_action()
        row = self._row()
        if row is None or row.get("state") in DONE:
            return self._next_action()
        where = self._elsewhere(row)
        if where is not None:
            return where
        words = (
            tr("preparation board", "Confirm")
            if row.get("confirm")
            else tr("preparation board", "Note as done")
        )
        missing = self.card.entry.missing
        return Action(words, self._save, enabled=not missing, reason=missing)

    def refresh_primary(self) -> None:
        """Say beside the button what is still missing before it can be pressed."""
        super().refresh_primary()
        action = self.primary_action()
        self.missing.setText(action.reason if action is not None else "")

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "preparation board",
            "All that has to be done before the session, each with the time by which the rules ask"
            " for it. Choose one with the arrow keys and Enter, fill in date, name and number, F5"
            " notes it. What is late needs its reason. Tests and dress rehearsal mark themselves.",
        )

    def _next_action(self) -> Action | None:
        following = next_row(self._preparation())
        if following is None or following["id"] == self._chosen:
            return None
        words = tr("preparation board", "Go to the next milestone")
        return Action(words, lambda: self.choose(str(following["id"])))

    def _elsewhere(self, row: Row) -> Action | None:
        if row["id"] == "dress":
            words = tr("preparation board", "Open the dress rehearsal")
            return Action(words, lambda: self._show_rehearsal(on=True))
        if row["id"] in {"test_1d", "test_2h"}:
            words = tr("preparation board", "Go to the test")
            return Action(words, lambda: self.navigate.emit("test", str(row["phase"])))
        if row["id"] == "session":
            words = tr("preparation board", "Go to the recording")
            return Action(words, lambda: self.navigate.emit("recording", ""))
        return None

    def _preparation(self) -> Mapping[str, Any]:
        return self.bridge.state.mapping("preparation")

    def _row(self) -> Row | None:
        rows = self._preparation().get("milestones") or []
        return next((row for row in rows if row["id"] == self._chosen), None)

    def _show(self) -> None:
        preparation = self._preparation()
        rows = preparation.get("milestones") or []
        if not rows:
            self.views.setCurrentWidget(self.nothing)
            self._show_frame()
            return
        if preparation.get("session") != self._session:
            self._session, self._chosen = str(preparation.get("session")), ""
        if self.views.currentWidget() is self.nothing:
            self.views.setCurrentWidget(self._board)
        fresh = self._row() is None
        if fresh:
            self._chosen = str(preparation.get("next") or rows[-1]["id"])
        now = datetime.now().astimezone()
        self.timeline.show_rows(rows, self._chosen, now)
        row = self._row()
        assert row is not None
        self.card.show_row(row, preparation, now)
        if fresh:
            QTimer.singleShot(0, self.timeline, lambda: self.timeline.reveal(self._chosen))
        self._show_summary(rows)
        self._show_frame()

    def _show_summary(self, rows: list[Row]) -> None:
        settled = sum(row.get("state") in DONE for row in rows)
        late = sum(row.get("state") in {"late", "missed"} for row in rows)
        words = tr("preparation board", "{done} of {all} done").format(done=settled, all=len(rows))
        if late:
            words += " · " + tr("preparation board", "{count} late").format(count=late)
        if self._preparation().get("practice"):
            words = tr("preparation board", "A practice keeps no dates.")
        self.summary.setText(words)

    def _show_frame(self) -> None:
        view = self.views.currentWidget()
        self.back.setVisible(view is self.rehearsal)
        self.calendar.setVisible(view is self._board and not self._preparation().get("practice"))
        self.title.setText(
            tr("preparation board", "Dress rehearsal")
            if view is self.rehearsal
            else tr("preparation board", "Milestones of the session")
        )
        self.summary.setVisible(view is self._board)

    def _show_rehearsal(self, *, on: bool) -> None:
        there = bool(self._preparation().get("milestones"))
        view = self.rehearsal if on and there else self._board if there else self.nothing
        self.views.setCurrentWidget(view)
        if there:
            self._show()
        self._show_frame()
        self.refresh_primary()

    def _show_people(self) -> None:
        state = self.bridge.state
        names = [str(person.get("name") or "") for person in state.items("people")]
        session, setup = state.mapping("session"), state.mapping("setup")
        operator = str(session.get("operator") or setup.get("operator") or "")
        self.card.entry.show_people(names, operator)

    def _entry_changed(self) -> None:
        self.card.reason_only.setEnabled(self.card.entry.reason_given)
        self.refresh_primary()

    def _save(self) -> None:
        self._ask("preparation.mark", {"id": self._chosen, **self.card.entry.values()})

    def _save_reason(self) -> None:
        values = self.card.entry
        reason, person = values.reason.text().strip(), values.person.name
        said = {"id": self._chosen, "late_reason": reason, "person": person}
        self._ask("preparation.mark", said)

    def _take_back(self, reason: str) -> None:
        said = {"id": self._chosen, "reason": reason, "person": self.card.entry.person.name}
        self._ask("preparation.unmark", said)

    def _read_invitation(self, file: str) -> None:
        self._ask("conference.read_invitation", {"file": file})

    def _save_requests(self, requests: object) -> None:
        said = {"requests": requests, "person": self.card.entry.person.name}
        self._ask("preparation.requests", said)

    def _ask_for_file(self) -> None:
        dialog = QFileDialog(self, tr("preparation board", "Milestones for the calendar"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("ics")
        dialog.selectFile(f"{self._session}.ics")
        dialog.fileSelected.connect(self.save_calendar)
        dialog.open()

    def save_calendar(self, file: str) -> None:
        """Have the engine write the calendar file."""
        self._ask("preparation.ics", {"file": file})

    def _ask(self, name: str, args: dict[str, Any]) -> None:
        self.bridge.command(name, args, on_error=self.told.emit)

    def _tick(self) -> None:
        if self._row() is not None:
            now = datetime.now().astimezone()
            rows = self._preparation().get("milestones") or []
            self.timeline.show_rows(rows, self._chosen, now)
            self.card.tick(now)
