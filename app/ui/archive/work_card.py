"""The long work of one kind on a sheet: how far it is, and what came of it."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.archive.work import SessionWork
from app.ui.bridge import Bridge
from app.ui.closing.job_card import JobCard, job_error, running_words
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role, reveal


class WorkCard(QWidget):
    """``ended(job)``: a work that was begun here has come to its end. ``told(AppError)``.

    Takes no room while there is nothing to show.
    """

    ended = Signal(object)
    told = Signal(object)

    def __init__(
        self, bridge: Bridge, kinds: Collection[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.works = SessionWork(kinds)
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
        self.clear()

    def show_session(self, session: str) -> None:
        """The works of another session are meant now."""
        if session != self._session:
            self.clear()
        self._session = session
        self.show_jobs()

    def clear(self) -> None:
        """What came of an earlier work is not told any more."""
        self.failure.hide()
        self._fit()

    def begin(self, command: str, args: Mapping[str, Any]) -> None:
        """Ask for a work and follow it."""
        session = self._session

        def begun(reply: Any) -> None:
            self.works.begun(str((reply or {}).get("job", "")), session)
            self.show_jobs()

        self.clear()
        self._bridge.command(command, args, begun, self.told.emit)

    @property
    def running(self) -> bool:
        """True while a work of this session is under way."""
        return self._running() is not None

    def show_jobs(self) -> None:
        """The topic ``jobs`` has changed."""
        job = self._running()
        appears = job is not None and self.job.isHidden()
        self.job.setVisible(job is not None)
        if job is not None:
            self.failure.hide()
            self.job.show_job(job)
            self.job.setAccessibleDescription(running_words(job))
        for ended in self.works.ended(self._bridge.state.items("jobs"), self._session):
            failure = job_error(ended)
            self.failure.setText(failure)
            self.failure.setVisible(bool(failure))
            appears = appears or bool(failure)
            self.ended.emit(ended)
        self._fit()
        if appears:
            reveal(self)

    def _fit(self) -> None:
        self.setVisible(not (self.job.isHidden() and self.failure.isHidden()))

    def _running(self) -> Mapping[str, Any] | None:
        return self.works.running(self._bridge.state.items("jobs"), self._session)

    def _cancel(self, job_id: str) -> None:
        self._bridge.command("job.cancel", {"id": job_id}, on_error=self.told.emit)
