"""The page of the archive: find a recorded session, check its copies, make its package."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system import figures
from app.system.i18n import tr
from app.system.paths import DataPaths
from app.ui.archive.detail import DetailHead, SessionDetail
from app.ui.archive.export_panel import ExportPanel
from app.ui.archive.work import SessionWork, cannot_open
from app.ui.bridge import Bridge
from app.ui.closing.job_card import JobCard, job_error, job_words
from app.ui.page import Action, Page
from app.ui.session.row_list import SessionList
from app.ui.session.session_choice import SearchField
from app.ui.session.session_words import copies_mark, found
from app.ui.theme.style import use_theme
from app.ui.theme.tokens import LIGHT, space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

ANNOUNCED = 300
"""So many sessions the engine announces; where there are more, all are asked for."""

_LIST_WIDTH = space(76)


def archived(row: Mapping[str, Any]) -> bool:
    """True for a session of which something was recorded."""
    return bool((row.get("copies") or {}).get("state", "none") != "none")


def length_words(row: Mapping[str, Any]) -> str:
    """Point and length of a recorded session."""
    length = figures.timecode(float(row.get("seconds") or 0))
    return " · ".join(part for part in (str(row.get("point_name") or ""), length) if part)


class ArchivePage(Page):
    """The list at the left, the session that was chosen at the right; long work in one place."""

    page_id: ClassVar[str] = "archive"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        use_theme(self, LIGHT)
        self._all: dict[str, dict[str, Any]] = {}
        self._work = SessionWork()
        self._wanted = ""
        self._exporting = False
        self.list = SessionList(copies_mark, length_words, narrow=True)
        self.list.setFixedWidth(_LIST_WIDTH)
        self.search = SearchField(
            tr("archive page", "Find by title, point, chair, date"), self.list
        )
        self.count = Label("", Role.SMALL)
        self.head = DetailHead()
        self.verify = SecondaryButton(tr("archive page", "Check the copies now"))
        self.panel = ExportPanel()
        self.job = JobCard()
        self.failure = Label("", Role.BODY, wrap=True)
        self.failure.set_tone("fail")
        self.detail = SessionDetail()
        self.right = QWidget()
        self.nothing = Label(
            tr("archive page", "Nothing has been recorded yet."), Role.LEAD_MUTED, wrap=True
        )
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(space(4))
        top.addWidget(Label(tr("archive page", "Archive"), Role.TITLE))
        top.addWidget(self.search, 1)
        top.addWidget(self.count)
        buttons = QHBoxLayout()
        buttons.setSpacing(space(3))
        buttons.addWidget(self.primary_button)
        buttons.addWidget(self.verify)
        buttons.addStretch()
        right = QVBoxLayout(self.right)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(space(3))
        for widget in (self.head, self.panel, self.job, self.failure):
            right.addWidget(widget)
        right.addLayout(buttons)
        right.addWidget(self.detail, 1)
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addWidget(self.list)
        body.addWidget(self.right, 1)
        self.nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(4), space(4), space(4))
        box.setSpacing(space(3))
        box.addLayout(top)
        box.addLayout(body, 1)
        box.addWidget(self.nothing, 1)
        for hidden in (self.panel, self.job, self.failure, self.right):
            hidden.hide()

    def _connect(self) -> None:
        self.bridge.connection_changed.connect(self._link_changed)
        self.search.textChanged.connect(self._show_list)
        self.list.chosen.connect(self.show_session)
        self.list.opened.connect(self.show_session)
        self.verify.clicked.connect(self._verify)
        self.panel.changed.connect(self.refresh_primary)
        self.panel.put_away.connect(lambda: self._open_panel(opened=False))
        self.job.cancel_asked.connect(self._cancel)
        self.detail.record_asked.connect(self.open_path)
        self.detail.folder_asked.connect(self.open_path)
        self.detail.seal_asked.connect(self._seal)

    def enter(self, argument: str = "") -> None:
        """Show the archive; ``argument`` is the id of the session to show."""
        opened = str(self.bridge.state.mapping("session").get("id") or "")
        self._wanted = argument or self.list.current_id() or opened
        self._take_rows(self.bridge.state.items("sessions"))
        if len(self.bridge.state.items("sessions")) >= ANNOUNCED:
            self.bridge.command("session.list", {}, self._take_rows, self.told.emit)
        if self.list.current_id():
            self.show_session(self.list.current_id())

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        state = self.bridge.state
        if topic == "sessions":
            self._take_rows(state.items("sessions"))
        if topic == "devices":
            self.panel.show_volumes(state.mapping("devices").get("volumes") or [])
        if topic == "jobs":
            self._show_jobs()

    def primary_action(self) -> Action | None:
        """Make the package: first where to, then do it."""
        if not self.list.current_id() or self.right.isHidden():
            return None
        if self._running_job() is not None:
            words = tr("archive page", "Working… wait until it is done")
            return Action(words, lambda: None, enabled=False)
        if not self._exporting:
            words = tr("archive page", "Make the handover package…")
            return Action(words, lambda: self._open_panel(opened=True))
        reason = "" if self.panel.folder else tr("archive page", "Choose the disk first.")
        words = tr("archive page", "Make the package now")
        return Action(words, self._export, self.panel.complete, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "archive page",
            "Type to find a session, with or without the marks on the letters. “Check the copies"
            " now” reads both copies back and compares every byte. F5 makes the package that is"
            " handed over, with its record to sign.",
        )

    def show_session(self, session_id: str) -> None:
        """Show one session in full."""
        if session_id != self._wanted or not self.right.isVisible():
            self.detail.clear()
            self._open_panel(opened=False)
        self._wanted = session_id
        self.right.show()
        self.head.show_row(self._all.get(session_id, {}))
        self._fetch()
        self._show_jobs()

    def open_path(self, path: str) -> None:
        """Open a file or folder with what the system has for it."""
        exists = bool(path) and Path(path).exists()
        if not exists or not QDesktopServices.openUrl(QUrl.fromLocalFile(path)):
            self.told.emit(cannot_open(path))

    def _take_rows(self, rows: Any) -> None:
        for row in rows or []:
            self._all[str(row.get("id"))] = row
        self._show_list()

    def _show_list(self) -> None:
        every = sorted(
            (row for row in self._all.values() if archived(row)),
            key=lambda row: str(row.get("starts_at") or ""),
            reverse=True,
        )
        rows = found(every, self.search.text())
        self.list.show_rows(rows)
        self.nothing.setVisible(not every)
        self.list.setVisible(bool(every))
        self.count.setText(
            tr("archive page", "{count} sessions").format(count=len(rows)) if every else ""
        )
        if rows and not self.list.current_id() and not self.list.select(self._wanted):
            self.list.setCurrentIndex(self.list.rows.index(0))
        row = self._all.get(self.list.current_id())
        if row is not None:
            self.head.show_row(row)
        self.right.setVisible(row is not None)
        self.refresh_primary()

    def _link_changed(self, connected: bool) -> None:
        if connected and self.list.current_id():
            self.show_session(self.list.current_id())

    def _fetch(self) -> None:
        wanted = self._wanted
        if not self.bridge.connected:
            return

        def take(shown: Any) -> None:
            if wanted == self._wanted and isinstance(shown, dict):
                packages = self._work.with_figures(shown.get("packages") or [])
                self.panel.authority.show_seals(shown.get("seals") or [])
                self.panel.release.show_confidential(confidential=bool(shown.get("confidential")))
                self.detail.person = str(self.bridge.state.mapping("setup").get("operator") or "")
                self.detail.show_session({**shown, "packages": packages})

        self.bridge.command("session.show", {"id": wanted}, take, self.told.emit)

    def _open_panel(self, *, opened: bool) -> None:
        self._exporting = opened
        self.panel.setVisible(opened)
        self.failure.hide()
        self.refresh_primary()
        if opened:
            self._offer_practice_folder()
            self.panel.where.list.setFocus()

    def _offer_practice_folder(self) -> None:
        """A practice may put its package beside its recordings, where no disk is at hand."""
        practice = bool(self._all.get(self._wanted, {}).get("practice"))
        data_dir = str(self.bridge.state.mapping("engine").get("data_dir") or "")
        folder = str(DataPaths(Path(data_dir)).packages) if practice and data_dir else ""
        self.panel.offer_practice(folder)

    def _verify(self) -> None:
        self._begin("archive.verify", {"session": self._wanted})

    def _export(self) -> None:
        self._begin("archive.export", {"session": self._wanted, **self.panel.export_args()})

    def _seal(self, stretch: dict[str, Any]) -> None:
        args = {"session": self._wanted, **stretch}
        self.bridge.command("seal.add", args, lambda _reply: self._fetch(), self.told.emit)

    def _begin(self, command: str, args: dict[str, Any]) -> None:
        session = str(args["session"])

        def begun(reply: Any) -> None:
            self._work.begun(str((reply or {}).get("job", "")), session)
            self._show_jobs()

        self.failure.hide()
        self.bridge.command(command, args, begun, self._refused)

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)

    def _cancel(self, job_id: str) -> None:
        self.bridge.command("job.cancel", {"id": job_id}, on_error=self.told.emit)

    def _running_job(self) -> Mapping[str, Any] | None:
        return self._work.running(self.bridge.state.items("jobs"), self._wanted)

    def _show_jobs(self) -> None:
        job = self._running_job()
        self.job.setVisible(job is not None)
        self.verify.setEnabled(job is None)
        if job is not None:
            self.job.show_job(job)
            self.panel.hide()
            self.job.setAccessibleDescription(job_words(job))
        for ended in self._work.ended(self.bridge.state.items("jobs"), self._wanted):
            self._settle(ended)
        self.panel.setVisible(self._exporting and job is None)
        self.refresh_primary()

    def _settle(self, job: Mapping[str, Any]) -> None:
        """Take notice of a work of the session shown that has ended."""
        failure = job_error(job)
        self.failure.setText(failure)
        self.failure.setVisible(bool(failure))
        if not failure:
            self._exporting = False
        self._fetch()
