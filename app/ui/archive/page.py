"""The page of the archive: find a recorded session, look at it, and do what is to be done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.excerpt_sheet import ExcerptSheet
from app.ui.archive.export_sheet import ExportSheet
from app.ui.archive.finder import Finder
from app.ui.archive.head import ArchiveHead
from app.ui.archive.jobs_panel import JobsPanel
from app.ui.archive.opening import Opening
from app.ui.archive.session_view import SessionView, export_words
from app.ui.archive.sheet import Sheet
from app.ui.archive.sheet_host import SheetHost
from app.ui.archive.work import SessionWork
from app.ui.bridge import Bridge
from app.ui.closing.job_card import job_error
from app.ui.page import Action, Page
from app.ui.theme.style import use_theme
from app.ui.theme.tokens import LIGHT, space

_CHECKING = frozenset({"verify", "archive_check", "archive_repair"})


class ArchivePage(Page):
    """The list at the left, the session that was chosen at the right; long work in one place."""

    page_id: ClassVar[str] = "archive"
    wide: ClassVar[bool] = True

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        use_theme(self, LIGHT)
        self._wanted = ""
        self._shown: Mapping[str, Any] = {}
        self._work = SessionWork(_CHECKING)
        self.opening = Opening(self)
        self.finder = Finder(bridge)
        self.head = ArchiveHead(self.finder.field)
        self.session = SessionView(bridge)
        self.sheets = SheetHost(bridge)
        self.jobs = JobsPanel()
        self.nothing = self.finder.nothing
        self.right = QStackedWidget()
        for view in (self.nothing, self.session, self.sheets, self.jobs):
            self.right.addWidget(view)
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addWidget(self.finder)
        body.addWidget(self.right, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(3), space(4), space(3))
        box.setSpacing(space(3))
        box.addWidget(self.head)
        box.addLayout(body, 1)
        self._connect()

    def _connect(self) -> None:
        self.bridge.connection_changed.connect(self._link_changed)
        finder, session, sheets = self.finder, self.session, self.sheets
        finder.chosen.connect(self.show_session)
        finder.opened.connect(self.show_session)
        finder.emptied.connect(self._show_nothing)
        finder.told.connect(self.told)
        self.head.sheet_asked.connect(lambda sheet: self.open_sheet(sheet, ""))
        self.head.jobs_asked.connect(self._toggle_jobs)
        session.sheet_asked.connect(self.open_sheet)
        session.told.connect(self.told)
        session.excerpt_wanted.connect(self._excerpt)
        session.take_changed.connect(lambda _take: self._fetch_course())
        self.opening.told.connect(self.told)
        session.detail.record_asked.connect(self.opening.open)
        session.detail.folder_asked.connect(self.opening.open)
        session.detail.seal_asked.connect(self._seal)
        session.tests.opened.connect(self.opening.open)
        sheets.changed.connect(self.refresh_primary)
        sheets.told.connect(self.told)
        sheets.left.connect(self._back)
        sheets.session_asked.connect(self.show_session)
        self.jobs.session_asked.connect(self.show_session)
        self.jobs.wished.connect(self._wish)

    # --- what the window asks of a page

    def enter(self, argument: str = "") -> None:
        """Show the archive; ``argument`` is the id of the session to show."""
        opened = str(self.bridge.state.mapping("session").get("id") or "")
        wanted = argument or self._wanted or opened
        self.finder.enter(wanted)
        if wanted:
            self.show_session(wanted)

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        if topic in {"sessions", "library", "archive_checks", "media"}:
            self.finder.refresh()
        if topic == "jobs":
            self._show_jobs()
        if self.right.currentWidget() is self.sheets:
            self.sheets.topic_changed(topic)

    def primary_action(self) -> Action | None:
        """What the sheet says; of a session: make what leaves the house."""
        view = self.right.currentWidget()
        if view is self.sheets and self.sheets.sheet is not None:
            return self.sheets.sheet.primary_action()
        if view is self.session:
            return Action(export_words(), lambda: self.open_sheet(ExportSheet))
        return None

    def help_text(self) -> str:
        """What F1 shows here."""
        sheet = self.sheets.sheet
        if self.right.currentWidget() is self.sheets and sheet is not None and sheet.help_text():
            return sheet.help_text()
        return tr(
            "archive page",
            "Type to find a session, with or without the marks on the letters: titles, people,"
            " cases, notes, documents. Press the course of the session to play from there."
            " “Check the copies now…” reads all copies back and compares every byte. F5 makes"
            " what is handed over on a disk or disc.",
        )

    # --- what is shown

    def show_session(self, session_id: str) -> None:
        """Show one session in full."""
        if session_id != self._wanted or not self._shown:
            self._shown = {}
            self.session.begin(self.finder.row_of(session_id))
        self._wanted = session_id
        self.finder.select(session_id)
        self._bring(self.session)
        self._fetch()
        self._show_jobs()

    def open_sheet(self, sheet: type[Sheet], session: str | None = None) -> None:
        """Open a sheet for the session that is shown, or (``""``) for the whole archive."""
        wanted = self._wanted if session is None else session
        row = self._shown or self.finder.row_of(wanted)
        self.sheets.open(sheet, wanted, str(row.get("title") or "") if wanted else "")
        self._bring(self.sheets)

    def _bring(self, view: QWidget) -> None:
        slots = {self.session: self.session.primary_slot, self.sheets: self.sheets.primary_slot}
        slot = slots.get(view)
        here = self._has_focus()
        if slot is not None and slot.indexOf(self.primary_button) < 0:
            slot.addWidget(self.primary_button)
        self.right.setCurrentWidget(view)
        if here and not self._has_focus():
            self.setFocus()  # what had it is not shown any more: Qt gave it to the rail
        self.head.show_jobs_open(opened=view is self.jobs)
        self.moved.emit()
        self.refresh_primary()

    def _has_focus(self) -> bool:
        focused = self.window().focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def _back(self) -> None:
        if self._wanted:
            self.show_session(self._wanted)
        else:
            self._bring(self.nothing)

    def _show_nothing(self) -> None:
        """Nothing is in the archive, or nothing was found and nothing was shown before."""
        if not self._wanted or self.right.currentWidget() is self.nothing:
            self._bring(self.nothing)

    def _toggle_jobs(self) -> None:
        if self.right.currentWidget() is self.jobs:
            self._back()
        else:
            self._bring(self.jobs)

    def _link_changed(self, connected: bool) -> None:
        if connected:
            self.finder.refresh()
            if self._wanted:
                self._fetch()

    def _fetch(self) -> None:
        wanted = self._wanted
        if not self.bridge.connected:
            return

        def take(shown: Any) -> None:
            if wanted == self._wanted and isinstance(shown, dict):
                self._take_session(shown)

        def take_contents(contents: Any) -> None:
            if wanted == self._wanted and isinstance(contents, dict):
                self.session.show_contents(contents)

        of_session = {"session": wanted}
        self.bridge.command("session.show", {"id": wanted}, take, self.told.emit)
        self.bridge.command("archive.contents", of_session, take_contents, self.told.emit)
        self._fetch_course()

    def _fetch_course(self) -> None:
        """The course of the recording that the player has."""
        of_take = {"session": self._wanted, "take": self.session.player.take}

        def take_course(course: Any) -> None:
            now = {"session": self._wanted, "take": self.session.player.take}
            if of_take == now and isinstance(course, dict):
                self.session.show_course(course)

        self.bridge.command("library.course", of_take, take_course, self.told.emit)

    def _take_session(self, shown: Mapping[str, Any]) -> None:
        self._shown = shown
        row = self.finder.row_of(self._wanted)
        self.session.show_row(row or shown)
        self.session.detail.person = str(self.bridge.state.mapping("setup").get("operator") or "")
        self.session.show_session(shown)

    # --- what is asked for

    def _seal(self, stretch: dict[str, Any]) -> None:
        session = self._wanted
        seal = {"session": session, "take": self.session.player.shown_take, **stretch}

        def sealed(_reply: Any) -> None:
            self.finder.pictures.forget(session)
            self._fetch()

        self.bridge.command("seal.add", seal, sealed, self.told.emit)

    def _excerpt(self, start_s: float, end_s: float) -> None:
        self.open_sheet(ExcerptSheet)
        sheet = self.sheets.sheet
        if isinstance(sheet, ExcerptSheet):
            sheet.show_span(start_s, end_s, self.session.player.take)

    def _wish(self, command: str, job_id: str) -> None:
        self.bridge.command(command, {"id": job_id}, on_error=self.told.emit)

    def _show_jobs(self) -> None:
        jobs = self.bridge.state.items("jobs")
        self.head.show_jobs(jobs)
        self.jobs.show_jobs(jobs)
        running = self._work.running(jobs, self._wanted)
        self.session.buttons.show_verifying(running)
        if running is not None:
            self._work.begun(str(running.get("id") or ""), self._wanted)
        for ended in self._work.ended(jobs, self._wanted):
            self.session.show_failure(job_error(ended))
            self._fetch()
