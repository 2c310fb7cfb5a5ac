"""The page of the end: both copies are read back, then the closing report."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.model.errors import StorageError
from app.model.text import Text
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.closing.job_card import JobCard, job_error
from app.ui.closing.meeting_card import MeetingCard
from app.ui.closing.report_view import ReportView
from app.ui.closing.verdict import none_closed
from app.ui.page import Action, Page
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

KINDS = {"close", "verify"}
RECORDED = {"closed", "archived"}


class ClosingPage(Page):
    """Follows the reading back, then shows what was found and leads to the archive."""

    page_id: ClassVar[str] = "closing"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._fetched: dict[str, Any] = {}
        self._asked_for = ""
        bridge.connection_changed.connect(self._link_changed)
        self.job = JobCard()
        self.job.cancel_asked.connect(self._cancel)
        self.failure = Label("", Role.BODY, wrap=True)
        self.failure.set_tone("fail")
        self.report = ReportView()
        self.meeting = MeetingCard(bridge)
        self.meeting.told.connect(self.told)
        self.report.middle.addWidget(self.meeting)
        self.nothing = Label("", Role.LEAD_MUTED, wrap=True)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.again = SecondaryButton(tr("closing page", "Check again"))
        self.again.clicked.connect(self._check_again)
        self.views = QStackedWidget()
        self.views.addWidget(self.nothing)
        self.views.addWidget(self.report)
        foot = QHBoxLayout()
        foot.setSpacing(space(3))
        foot.addWidget(self.again)
        foot.addStretch()
        foot.addWidget(self.primary_button)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.setSpacing(space(3))
        box.addWidget(Label(tr("closing page", "End of the session"), Role.TITLE))
        for widget in (self.job, self.failure):
            box.addWidget(widget)
        box.addWidget(self.views, 1)
        box.addLayout(foot)

    def _link_changed(self, connected: bool) -> None:
        if connected:
            self._render()

    def enter(self, argument: str = "") -> None:
        """Look at the session anew."""
        self._asked_for = ""
        self._render()

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        if topic == "jobs":
            self._asked_for = ""
        if topic in {"closing", "jobs", "session", "recording"}:
            self._render()
        if topic in {"closing", "jobs", "conference", "points", "platforms", "people"}:
            self.meeting.show_state(self.shown_report())

    def primary_action(self) -> Action | None:
        """On to the archive, once there is something to hand over."""
        session = self._session_id()
        if self._running_job() is not None:
            words = tr("closing page", "Reading both copies back…")
            return Action(words, lambda: None, enabled=False)
        if not self._recorded():
            return Action(
                tr("closing page", "Go to the recording"),
                lambda: self.navigate.emit("recording", ""),
            )
        return Action(
            tr("closing page", "Make the package in the archive"),
            lambda: self.navigate.emit("archive", session),
        )

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "closing page",
            "After the recording both copies are read back from their disks, compared with what was"
            " written, and decoded to the end. Do not pull out a disk before the verdict stands"
            " here. F5 leads to the archive, where the package is made.",
        )

    def shown_report(self) -> Mapping[str, Any]:
        """The report of the open session, from the topic or asked of the engine."""
        closing = self.bridge.state.mapping("closing")
        wanted = self._session_id()
        if closing and closing.get("session") == wanted and not self._fetched_newer(wanted):
            return closing
        return self._fetched if self._fetched.get("id") == wanted else {}

    def _fetched_newer(self, wanted: str) -> bool:
        return self._fetched.get("id") == wanted and bool(self._fetched.get("checks"))

    def _session_id(self) -> str:
        state = self.bridge.state
        opened = str(state.mapping("session").get("id") or "")
        return opened or str(state.mapping("closing").get("session") or "")

    def _recorded(self) -> bool:
        state = self.bridge.state
        if not state.mapping("session"):
            return bool(state.mapping("closing"))
        return state.mapping("session").get("state") in RECORDED

    def _jobs(self) -> list[dict[str, Any]]:
        return [job for job in self.bridge.state.items("jobs") if job.get("kind") in KINDS]

    def _running_job(self) -> dict[str, Any] | None:
        return next((job for job in self._jobs() if job.get("state") == "running"), None)

    def _render(self) -> None:
        job = self._running_job()
        self.job.setVisible(job is not None)
        if job is not None:
            self.job.show_job(job)
        newest = self._jobs()[:1]
        failure = job_error(newest[0]) if newest and job is None else ""
        self.failure.setText(failure)
        self.failure.setVisible(bool(failure))
        if job is None:
            self._fetch()
        report = self.shown_report() if self._recorded() else {}
        if report.get("recordings"):
            self.report.show_report(report)
            self.views.setCurrentWidget(self.report)
        else:
            self.views.setCurrentWidget(self.nothing)
            self.nothing.setText(self._nothing_words(running=job is not None))
        readable = bool(report.get("recordings")) and not none_closed(report)
        self.again.setVisible(readable and job is None)
        self.refresh_primary()

    def _nothing_words(self, *, running: bool) -> str:
        if running:
            return tr(
                "closing page",
                "Every byte of both copies is being read back from the disks."
                " Leave both disks connected.",
            )
        if self.bridge.state.mapping("recording").get("state") in {"recording", "starting"}:
            return tr(
                "closing page", "The session is being recorded. The report comes after its end."
            )
        return tr("closing page", "This session has not been recorded yet.")

    def _fetch(self) -> None:
        """Ask the engine for a session whose report it does not announce any more."""
        wanted = self._session_id()
        asked = self._asked_for == wanted
        if not wanted or not self._recorded() or asked or not self.bridge.connected:
            return
        self._asked_for = wanted
        self.bridge.command("session.show", {"id": wanted}, self._take_shown, self.told.emit)

    def _take_shown(self, shown: Any) -> None:
        if isinstance(shown, dict):
            self._fetched = shown
            self._render()

    def _check_again(self) -> None:
        session = {"session": self._session_id()}

        def begun(told: Any) -> None:
            for away in (told or {}).get("away") or ():
                self.told.emit(StorageError(Text.from_json(away)))

        self.bridge.command("archive.verify", session, begun, self.told.emit)

    def _cancel(self, job_id: str) -> None:
        self.bridge.command("job.cancel", {"id": job_id}, on_error=self.told.emit)
