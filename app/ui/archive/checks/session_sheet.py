"""The sheet of a session's copies: what was read back when, what is damaged, how it is mended."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.checks.holding_card import HoldingCard
from app.ui.archive.sheet import Sheet
from app.ui.archive.work import SessionWork
from app.ui.bridge import Bridge
from app.ui.closing.job_card import JobCard, job_error
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role, scrolled

KINDS = frozenset({"archive_check", "archive_repair"})


class SessionCheckSheet(Sheet):
    """Reads back all copies and packages of one session."""

    sheet_id: ClassVar[str] = "check"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._work = SessionWork(KINDS)
        self.cards: list[HoldingCard] = []
        self.nothing = Label(
            tr("checks page", "Nothing of this session is kept yet."), Role.BODY, wrap=True
        )
        self.failure = Label("", Role.BODY, wrap=True)
        self.failure.set_tone("fail")
        self.job = JobCard()
        self.job.cancel_asked.connect(
            lambda job: self.bridge.command("job.cancel", {"id": job}, on_error=self.told.emit)
        )
        self._list = QVBoxLayout()
        self._list.setSpacing(space(3))
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, space(1), 0)
        box.setSpacing(space(3))
        for widget in (self.job, self.failure, self.nothing):
            box.addWidget(widget)
            widget.hide()
        box.addLayout(self._list)
        box.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("checks page", "Are all copies whole?")

    @classmethod
    def button_words(cls) -> str:
        """Words on the button beside a session."""
        return tr("checks page", "Check the copies now…")

    def show_session(self, session_id: str) -> None:
        """Show the copies of this session."""
        self._session = session_id
        self.failure.hide()
        self._fetch()
        self._show_jobs()

    def topic_changed(self, topic: str) -> None:
        """The work goes on; disks come and go."""
        if topic == "jobs":
            self._show_jobs()

    def primary_action(self) -> Action | None:
        """Read everything back."""
        if self._running() is not None:
            words = tr("checks page", "Reading back… wait until it is done")
            return Action(words, lambda: None, enabled=False)
        words = tr("checks page", "Read everything back now")
        return Action(words, self._check, enabled=bool(self.cards))

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "checks page",
            "F5 reads every byte of every copy from its disk and compares it with the hash that was"
            " taken while it was recorded. A damaged copy is mended from a whole one on your word.",
        )

    def _check(self) -> None:
        args = {"scope": "session", "session": self._session, "person": self._operator()}
        self._begin("archive.check", args)

    def _mend(self, path: str, person: str, reason: str) -> None:
        self._begin("archive.repair", {"path": path, "person": person, "reason": reason})

    def _begin(self, command: str, args: dict[str, Any]) -> None:
        session = self._session
        self.failure.hide()

        def begun(reply: Any) -> None:
            self._work.begun(str((reply or {}).get("job", "")), session)
            self._show_jobs()

        self.bridge.command(command, args, begun, self.told.emit)

    def _fetch(self) -> None:
        wanted = self._session

        def take(rows: Any) -> None:
            if wanted == self._session:
                self._show(list(rows or []))

        self.bridge.command("archive.holdings", {"session": wanted}, take, self.told.emit)

    def _show(self, rows: list[dict[str, Any]]) -> None:
        empty(self._list)
        self.cards = [HoldingCard(row, self._operator()) for row in rows]
        for card in self.cards:
            card.mend_asked.connect(self._mend)
            self._list.addWidget(card)
        self.nothing.setVisible(not rows)
        self.changed.emit()

    def _running(self) -> Any:
        jobs = self.bridge.state.items("jobs")
        return self._work.running(jobs, self._session)

    def _show_jobs(self) -> None:
        running = self._running()
        self.job.setVisible(running is not None)
        if running is not None:
            self.job.show_job(running)
        for job in self._work.ended(self.bridge.state.items("jobs"), self._session):
            error = job_error(job)
            self.failure.setText(error)
            self.failure.setVisible(bool(error))
            self._fetch()
        self.changed.emit()

    def _operator(self) -> str:
        return str(self.bridge.state.mapping("setup").get("operator") or "")
