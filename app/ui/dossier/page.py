"""The page of the dossier: cases, their documents, and the board of the chair's screen."""

from __future__ import annotations

from typing import Any, ClassVar

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.connect.tab_bar import TabBar
from app.ui.control_room.record_block import RUNNING
from app.ui.dossier.answers import id_of, kinds_of, local_paths
from app.ui.dossier.board import Board
from app.ui.dossier.case_form import CaseForm
from app.ui.dossier.cases_view import CasesView
from app.ui.dossier.documents_view import DocumentsView
from app.ui.dossier.help_words import board_help, cases_help, documents_help
from app.ui.dossier.kept_cases import KeptCases
from app.ui.dossier.page_source import MakePages, open_in
from app.ui.dossier.wishes import DossierWishes
from app.ui.dossier.words import Row, documents_of, is_new
from app.ui.page import Action, Page
from app.ui.reader.shared import pages_of
from app.ui.theme.tokens import space

CASES, DOCUMENTS, BOARD = range(3)
_TOPICS = frozenset({"dossiers", "chair", "screens", "jobs", "session", "room_display"})


class DossierPage(Page):
    """Renders ``dossiers``, ``chair``, ``screens`` and ``jobs``. Files may be dropped on it."""

    page_id: ClassVar[str] = "dossier"

    def __init__(
        self, bridge: Bridge, parent: QWidget | None = None, *, make_pages: MakePages = pages_of
    ) -> None:
        super().__init__(bridge, parent)
        self.setAcceptDrops(True)
        self.pages = make_pages(bridge)
        self.wishes = DossierWishes(bridge, self)
        self.wishes.told.connect(self.told)
        self._case, self._document = "", ""
        self._saving = False
        self.tabs = TabBar(
            [
                tr("dossier page", "Cases"),
                tr("dossier page", "Documents"),
                tr("dossier page", "Chair's screen"),
            ]
        )
        self.cases = CasesView()
        self.form = CaseForm()
        self.kept = KeptCases(self.wishes)
        self.documents = DocumentsView(self.pages, self.wishes)
        self.board = Board(bridge, self.pages)
        self.views = QStackedWidget()
        self._slots: dict[QWidget, QBoxLayout] = {
            view: view.primary_slot
            for view in (self.cases, self.documents, self.board, self.form, self.kept)
        }
        for view in self._slots:
            self.views.addWidget(view)
        box = QVBoxLayout(self)
        box.setContentsMargins(space(4), space(2), space(4), space(3))
        box.setSpacing(space(3))
        box.addWidget(self.tabs)
        box.addWidget(self.views, 1)
        self._connect()
        self.tabs.pick(CASES)

    def _connect(self) -> None:
        self.tabs.picked.connect(self._show_tab)
        cases = self.cases
        cases.list.chosen.connect(self.choose_case)
        cases.list.opened.connect(lambda _id: self.tabs.pick(DOCUMENTS))
        cases.list.ordered.connect(self.wishes.order)
        cases.new_asked.connect(lambda: self.write({}))
        cases.kept_asked.connect(self._show_kept)
        cases.glance.edit_asked.connect(lambda: self.write(self.case))
        cases.glance.detach_asked.connect(
            lambda: self.wishes.send("dossier.detach", case=self._case)
        )
        self.kept.chosen.connect(self._attach)
        self.kept.picked.connect(self.refresh_primary)
        for view in (self.form, self.kept):
            view.cancelled.connect(lambda: self.tabs.pick(CASES))
        self._connect_documents()

    def _connect_documents(self) -> None:
        documents, board = self.documents, self.board
        for chooser in (documents.chooser, board.chooser):
            chooser.case_picked.connect(self.choose_case)
            chooser.picked.connect(self.show_document)
            chooser.searched.connect(self._search)
        documents.brought.connect(self.bring_in)
        for preview in (documents.preview, board.preview):
            preview.unlock_asked.connect(self._unlock)
            preview.looked_at.connect(self._looked_at)
        board.preview.page_changed.connect(lambda _page: self.refresh_primary())
        board.reason_changed.connect(self.refresh_primary)
        board.panel.told.connect(self.told)

    # --- what the window asks of a page

    def enter(self, argument: str = "") -> None:
        """``board``, ``documents`` or ``cases``; while recording the board, else as it was left."""
        recording = self.bridge.state.mapping("recording").get("state") in RUNNING
        wanted = {"cases": CASES, "documents": DOCUMENTS, "board": BOARD}.get(argument)
        if wanted is None and recording:
            wanted = BOARD
        if wanted is not None:
            self.tabs.pick(wanted)
        self._render()

    def topic_changed(self, topic: str) -> None:
        """Render what this page shows of a topic."""
        if topic in _TOPICS:
            self._render()

    def primary_action(self) -> Action | None:
        """The next step of the view."""
        view = self.views.currentWidget()
        if not self.bridge.state.mapping("session"):
            words = tr("dossier page", "Open or make a session")
            return Action(words, lambda: self.navigate.emit("session", ""))
        if view is self.form:
            return Action(tr("dossier page", "Save the case"), self._save_case, not self._saving)
        if view is self.kept:
            words, chosen = tr("dossier page", "Take this case"), self.kept.list.current_id()
            return Action(words, lambda: self._attach(chosen), enabled=bool(chosen))
        return self._take_action() if view is self.board else self._onward()

    def _onward(self) -> Action:
        """From the cases to their documents, from these to the board."""
        if not self._all_cases():
            return Action(tr("dossier page", "Make a case"), lambda: self.write({}))
        if self.views.currentWidget() is self.cases:
            words = tr("dossier page", "To the documents")
            return Action(words, lambda: self.tabs.pick(DOCUMENTS))
        if not documents_of(self.case):
            words = tr("dossier page", "Add a folder or stick…")
            return Action(words, self.documents.choose_folder)
        words = tr("dossier page", "To the chair's screen")
        return Action(words, lambda: self.tabs.pick(BOARD))

    def help_text(self) -> str:
        """What F1 shows here."""
        view = self.views.currentWidget()
        if view is self.board:
            return board_help()
        return documents_help() if view is self.documents else cases_help()

    # --- what is chosen

    @property
    def case(self) -> Row:
        """The chosen case; the first one where none was chosen."""
        cases = self._all_cases()
        found = next((one for one in cases if one.get("id") == self._case), None)
        return found or (cases[0] if cases else {})

    @property
    def document(self) -> Row:
        """The chosen document of the case; empty where none is."""
        every = documents_of(self.case)
        return next((one for one in every if one.get("id") == self._document), {})

    def choose_case(self, case: str) -> None:
        """Another case is looked at."""
        self._case, self._document = case, ""
        self._render()

    def show_document(self, document: str, page: int = 0) -> None:
        """Bring a document of any case into the previews."""
        for case in self._all_cases():
            if any(one.get("id") == document for one in documents_of(case)):
                self._case, self._document = str(case["id"]), document
        self._render(page)

    def write(self, case: Row) -> None:
        """Open the form: of a new case, or to change one."""
        self._saving = False
        self.form.begin(case)
        self._show_view(self.form)
        self.bridge.command("profile.show", {}, self._offer_kinds, _quiet)

    def _offer_kinds(self, answer: Any) -> None:
        self.form.offer_kinds(kinds_of(answer))

    def bring_in(self, paths: list[str]) -> None:
        """Take files and folders into the case."""
        case = str(self.case.get("id") or "")
        if case and paths:
            self.tabs.pick(DOCUMENTS)
            self.wishes.send("dossier.import", case=case, paths=paths)

    # --- drag and drop

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Files of this computer are welcome where there is a case for them."""
        if self.case and local_paths(event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Take what was dropped."""
        event.acceptProposedAction()
        self.bring_in(local_paths(event.mimeData().urls()))

    # --- what is shown

    def _all_cases(self) -> list[Row]:
        return self.bridge.state.mapping("dossiers").get("cases") or []

    def _show_tab(self, index: int) -> None:
        self._show_view((self.cases, self.documents, self.board)[index])
        self._render()

    def _show_view(self, view: QWidget) -> None:
        if self._slots[view].indexOf(self.primary_button) < 0:
            self._slots[view].addWidget(self.primary_button)
        self.views.setCurrentWidget(view)
        self.refresh_primary()

    def _render(self, page: int = 0) -> None:
        cases, case = self._all_cases(), self.case
        self._case = str(case.get("id") or "")
        session = bool(self.bridge.state.mapping("session"))
        self.cases.show_state(cases, case, session=session)
        self.documents.show_state(cases, case)
        self.documents.arriving.show_jobs(self.bridge.state.items("jobs"))
        self.board.show_state(cases, case)
        late = any(is_new(one) for each in cases for one in documents_of(each))
        self.tabs.tabs[DOCUMENTS].show_sign("caution" if late else "")
        view = self.views.currentWidget()
        if view is self.documents:
            self.documents.show_document(self.document, page)
        elif view is self.board:
            self.board.show_document(self.document, page)
        self.refresh_primary()

    # --- what is asked for

    def _take_action(self) -> Action:
        chair = self.bridge.state.mapping("chair")
        if self.board.is_taken(chair):
            return Action(
                tr("dossier page", "The chair sees this page"), lambda: None, enabled=False
            )
        why = self.board.hindrance(chair)
        return Action(tr("dossier page", "Take"), self._take, enabled=not why, reason=why)

    def _take(self) -> None:
        preview = self.board.preview
        document = str(preview.document.get("id"))
        self.wishes.take(self._case, document, preview.page, self.board.reason_text)

    def _save_case(self) -> None:
        self._saving = True
        self.refresh_primary()
        values = self.form.values()
        new = not values["id"]
        reason = self.form.open_reason.text().strip()
        self.wishes.save(values, reason, lambda a: self._saved(a, new=new), self._not_saved)

    def _saved(self, answer: Any, *, new: bool) -> None:
        self._saving = False
        if new:
            self._attach(id_of(answer))
        else:
            self.tabs.pick(CASES)

    def _not_saved(self, error: AppError) -> None:
        self._saving = False
        self.form.show_error(error)
        self.refresh_primary()

    def _attach(self, case: str) -> None:
        if case:
            self._case = case
            self.wishes.ask("dossier.attach", {"case": case}, lambda _: self.tabs.pick(CASES))

    def _show_kept(self) -> None:
        self._show_view(self.kept)
        self.kept.begin({str(one.get("id")) for one in self._all_cases()})

    def _search(self, text: str) -> None:
        def show(answer: Any) -> None:
            self.documents.chooser.show_hits(answer or [])
            self.board.chooser.show_hits(answer or [])

        self.wishes.ask("dossier.search", {"text": text}, show)

    def _unlock(self, document: str, password: str) -> None:
        """Once the engine has opened it, the reader of this window does too."""

        def open_here(_answer: Any) -> None:
            open_in(self.pages, self.document)
            self.pages.unlock(document, password)

        args = {"document": document, "password": password}
        self.wishes.ask("dossier.unlock", args, open_here)

    def _looked_at(self, document: str) -> None:
        if is_new(self.document) and self.document.get("id") == document:
            self.wishes.send("dossier.seen", document=document)


def _quiet(_error: AppError) -> None:
    """The form has words of its own for the kinds."""
