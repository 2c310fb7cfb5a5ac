"""The sheet of the regular checks: how the whole archive stands, what is due, what is damaged."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.archive.checks.wanted_card import WantedCard
from app.ui.archive.checks.words import fault_words, run_words, state_of
from app.ui.archive.custody.words import day
from app.ui.archive.discs.inspect_card import InspectCard
from app.ui.archive.sheet import Sheet
from app.ui.bridge import Bridge
from app.ui.closing.job_card import JobCard
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, scrolled
from app.ui.widgets.number_field import NumberField

KIND = "archive_check"
MOST_DAYS = 1825


class ArchiveChecksSheet(Sheet):
    """Everything is read back again and again; this says when, and what was found."""

    sheet_id: ClassVar[str] = "checks"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._summary: Mapping[str, Any] = {}
        self.job = JobCard()
        self.job.cancel_asked.connect(self._cancel)
        self.stands = Label("", Role.LEAD_STRONG, wrap=True)
        self.due = Label("", Role.BODY, wrap=True)
        self.days = NumberField(0, MOST_DAYS)
        self.days.setSuffix(tr("checks page", " days"))
        self.days.setSpecialValueText(tr("checks page", "only when asked"))
        self.keep_days = SecondaryButton(tr("checks page", "Keep this interval"))
        self.keep_days.clicked.connect(self._keep_days)
        self.days.valueChanged.connect(self._judge_days)
        self.whole = SecondaryButton(tr("checks page", "Read the whole archive back now"))
        self.whole.clicked.connect(lambda: self._begin("all"))
        self.wanted, self.inspect = WantedCard(), InspectCard(bridge)
        self.inspect.told.connect(self.told)
        self.inspect.ended.connect(lambda: self.show_session(""))
        self._bad, self._runs = QVBoxLayout(), QVBoxLayout()
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, space(1), 0)
        box.setSpacing(space(3))
        box.addWidget(self.job)
        box.addWidget(self._head())
        box.addLayout(self._bad)
        box.addWidget(self.wanted)
        box.addWidget(self.inspect)
        box.addWidget(Label(tr("checks page", "Checks so far"), Role.LEAD_STRONG))
        box.addLayout(self._runs)
        box.addStretch()
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolled(inner))
        self.job.hide()

    def _head(self) -> Card:
        card = Card()
        card.body.addWidget(self.stands)
        card.body.addWidget(self.due)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(Label(tr("checks page", "Read everything back every"), Role.BODY))
        line.addWidget(self.days)
        line.addWidget(self.keep_days)
        line.addStretch()
        line.addWidget(self.whole)
        card.body.addLayout(line)
        return card

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("checks page", "Regular checks of the archive")

    @classmethod
    def button_words(cls) -> str:
        """Words in the menu."""
        return tr("checks page", "Regular checks")

    def show_session(self, session_id: str) -> None:
        """Ask how the archive stands."""
        self.inspect.ask_drives()
        self.bridge.command("archive.checks", {}, self._take, self.told.emit)

    def topic_changed(self, topic: str) -> None:
        """The work goes on, and what it found is told."""
        if topic == "archive_checks":
            self._take(self.bridge.state.get("archive_checks"))
        if topic == "jobs":
            self.inspect.show_jobs()
            running = self._running()
            self.job.setVisible(running is not None)
            if running is not None:
                self.job.show_job(running)
            self.changed.emit()

    def primary_action(self) -> Action | None:
        """Read back what is due."""
        if self._running() is not None:
            words = tr("checks page", "Reading back… wait until it is done")
            return Action(words, lambda: None, enabled=False)
        words = tr("checks page", "Read back what is due now")
        return Action(words, lambda: self._begin("due"), enabled=bool(self._summary.get("due")))

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "checks page",
            "The program reads every copy back by itself when its time has come and no recording"
            " runs. Disks that are not connected are named; nothing is ever taken for whole that"
            " was not read.",
        )

    def _running(self) -> Mapping[str, Any] | None:
        jobs = self.bridge.state.items("jobs")
        running = (j for j in jobs if j.get("kind") == KIND and j.get("state") == "running")
        return next(running, None)

    def _begin(self, scope: str) -> None:
        who = str(self.bridge.state.mapping("setup").get("operator") or "")
        args = {"scope": scope, "person": who}
        self.bridge.command("archive.check", args, on_error=self.told.emit)

    def _cancel(self, job: str) -> None:
        self.bridge.command("job.cancel", {"id": job}, on_error=self.told.emit)

    def _keep_days(self) -> None:
        who = str(self.bridge.state.mapping("setup").get("operator") or "")
        args = {"days": self.days.value(), "person": who}
        self.bridge.command("archive.check_every", args, self._take, self.told.emit)

    def _judge_days(self) -> None:
        self.keep_days.setEnabled(self.days.value() != self._summary.get("every_days"))

    def _take(self, summary: Any) -> None:
        if not isinstance(summary, Mapping):
            return
        if summary.get("every_days") != self._summary.get("every_days"):
            self.days.setValue(int(summary["every_days"]))
        self._summary = summary
        self._judge_days()
        words = tr("checks page", "{count} copies, packages, excerpts and discs, {size}")
        size = figures.size(float(summary["bytes"]))
        self.stands.setText(words.format(count=summary["holdings"], size=size))
        self.due.setText(self._due_words(summary))
        self.wanted.show_wanted(summary.get("wanted") or [])
        empty(self._bad)
        for row in summary["bad"]:
            self._bad.addWidget(self._bad_card(row))
        empty(self._runs)
        for run in summary["runs"]:
            self._runs.addWidget(Label(run_words(run), Role.BODY, wrap=True))
        self.changed.emit()

    def _due_words(self, summary: Mapping[str, Any]) -> str:
        if summary["due"]:
            size = figures.size(float(summary["due_bytes"]))
            words = tr("checks page", "{count} of them are due to be read back, {size}.")
            return words.format(count=summary["due"], size=size)
        if not summary["next_due_at"]:
            return tr("checks page", "They are read back only when you ask for it.")
        words = tr("checks page", "Nothing is due; the next one is on {day}.")
        return words.format(day=day(str(summary["next_due_at"])))

    def _bad_card(self, row: Mapping[str, Any]) -> Card:
        card = Card()
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(StateBadge(*state_of(row)))
        line.addWidget(Label(str(row.get("name") or row["path"]), Role.BODY, wrap=True), 1)
        go = SecondaryButton(tr("checks page", "To the session"))
        session = str(row["session"])
        go.clicked.connect(lambda: self.session_asked.emit(session))
        line.addWidget(go)
        card.body.addLayout(line)
        faults = Label(fault_words(row), Role.BODY, wrap=True)
        faults.set_tone("fail")
        faults.setVisible(bool(faults.text()))
        card.body.addWidget(faults)
        return card
