"""The long work of one kind on a sheet: how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.archive.work import SessionWork
from app.ui.bridge import Bridge
from app.ui.closing.job_card import JobCard, job_error
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role


class WorkCard(QWidget):
    """``ended()``: a work that was begun here has come to its end. ``told(AppError)``."""

    ended = Signal()
    told = Signal(object)

    def __init__(
        self, bridge: Bridge, kinds: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._work = SessionWork(kinds)
        self._session = ""
        self.job = JobCard()
        self.job.cancel_asked.connect(self._cancel)
        self.failure = Label("", Role.BODY, wrap=True)
        self.failure.set_tone("fail")
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.job)
        box.addWidget(self.failure)
        self.job.hide()
        self.failure.hide()

    def show_session(self, session: str) -> None:
        """The works of another session are meant now."""
        if session != self._session:
            self.failure.hide()
        self._session = session
        self.show_jobs()

    def begin(self, command: str, args: Mapping[str, Any]) -> None:
        """Ask for a work and follow it."""
        session = self._session

        def begun(reply: Any) -> None:
            self._work.begun(str((reply or {}).get("job", "")), session)
            self.show_jobs()

        self.failure.hide()
        self._bridge.command(command, {"session": session, **args}, begun, self.told.emit)

    @property
    def running(self) -> bool:
        """True while a work of this session is under way."""
        return self._running() is not None

    def show_jobs(self) -> None:
        """The topic ``jobs`` has changed."""
        job = self._running()
        self.job.setVisible(job is not None)
        if job is not None:
            self.job.show_job(job)
        for ended in self._work.ended(self._bridge.state.items("jobs"), self._session):
            failure = job_error(ended)
            self.failure.setText(failure)
            self.failure.setVisible(bool(failure))
            self.ended.emit()

    def _running(self) -> Mapping[str, Any] | None:
        return self._work.running(self._bridge.state.items("jobs"), self._session)

    def _cancel(self, job_id: str) -> None:
        self._bridge.command("job.cancel", {"id": job_id}, on_error=self.told.emit)
