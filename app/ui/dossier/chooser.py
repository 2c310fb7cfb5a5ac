"""The documents of a case as a list, with the case to choose and a field to search all of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.dossier.row_list import ListRow, RowList
from app.ui.dossier.words import (
    Row,
    document_line,
    document_mark,
    documents_of,
    is_new,
    shown_title,
)
from app.ui.session.choice_box import ChoiceBox
from app.ui.session.session_choice import SearchField
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

SEARCH_AFTER_MS = 250
LEAST_TO_SEARCH = 2
_PAGE_MARK = "\n"


class DocumentChooser(QWidget):
    """``picked(document, page)`` when a person goes to a row, ``opened()`` on Enter;
    ``case_picked(id)``; ``searched(text)`` when something is to be looked for;
    ``ordered(list[str])`` where ``movable``.
    """

    picked = Signal(str, int)
    opened = Signal()
    case_picked = Signal(str)
    searched = Signal(str)
    ordered = Signal(object)

    def __init__(self, *, movable: bool, terse: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cases: Sequence[Row] = []
        self._case: Row = {}
        self._hits: Sequence[Row] | None = None
        self.case = ChoiceBox(space(110))
        self.case.setAccessibleName(tr("dossier page", "Case"))
        self.list = RowList(tr("dossier page", "Documents"), movable=movable, terse=terse)
        self.search = SearchField(tr("dossier page", "Search in the documents"), self.list)
        self.note = Label("", Role.SMALL, wrap=True)
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(SEARCH_AFTER_MS)
        self._wait.timeout.connect(self._search)
        self.case.activated.connect(self._pick_case)
        self.search.textChanged.connect(self._typed)
        self.search.returnPressed.connect(self._search)
        self.list.chosen.connect(self._pick)
        self.list.opened.connect(self._open)
        self.list.ordered.connect(self._order)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.case)
        box.addWidget(self.search)
        box.addWidget(self.note)
        box.addWidget(self.list, 1)

    @property
    def searching(self) -> bool:
        """True while the list shows what was found."""
        return self._hits is not None

    def show_cases(self, cases: Sequence[Row], case: Row) -> None:
        """Show the cases of the session and the documents of the chosen one."""
        self._cases, self._case = cases, case
        entries = [
            (
                tr("dossier page", "{place}. {title}").format(place=k, title=shown_title(one)),
                one["id"],
            )
            for k, one in enumerate(cases, 1)
        ]
        present = [
            (self.case.itemText(at), self.case.itemData(at)) for at in range(self.case.count())
        ]
        if present != entries:
            self.case.clear()
            for words, identity in entries:
                self.case.addItem(words, identity)
        ids = [identity for _, identity in entries]
        self.case.setCurrentIndex(ids.index(case["id"]) if case.get("id") in ids else -1)
        self.case.setEnabled(len(entries) > 1)
        self._show()

    def show_hits(self, hits: Sequence[Row]) -> None:
        """Show what was found; too late an answer for an empty field is passed over."""
        if len(self._words()) >= LEAST_TO_SEARCH:
            self._hits = hits
            self._show()

    def select(self, document: str) -> None:
        """Bring the list to a document without telling of it."""
        if not self.searching:
            self.list.select(document)

    def _show(self) -> None:
        if self._hits is None:
            self.list.show_rows([_document_row(one) for one in documents_of(self._case)])
            self.note.hide()
            return
        known = {str(one["id"]): (one, case) for case in self._cases for one in documents_of(case)}
        rows = [
            _hit_row(hit, *known[str(hit.get("document"))])
            for hit in self._hits
            if str(hit.get("document")) in known
        ]
        self.list.show_rows(rows)
        found = tr("dossier page", "{count} pages found").format(count=len(rows))
        self.note.setText(found if rows else tr("dossier page", "Nothing was found."))
        self.note.show()

    def _words(self) -> str:
        return self.search.text().strip()

    def _typed(self) -> None:
        if len(self._words()) < LEAST_TO_SEARCH:
            self._wait.stop()
            self._hits = None
            self._show()
        else:
            self._wait.start()

    def _search(self) -> None:
        self._wait.stop()
        if len(self._words()) >= LEAST_TO_SEARCH:
            self.searched.emit(self._words())

    def _pick_case(self, index: int) -> None:
        self.search.clear()
        self.case_picked.emit(str(self.case.itemData(index) or ""))

    def _pick(self, row: str) -> None:
        document, _, page = row.partition(_PAGE_MARK)
        self.picked.emit(document, int(page or 0))

    def _open(self, row: str) -> None:
        self._pick(row)
        self.opened.emit()

    def _order(self, ids: Sequence[str]) -> None:
        if not self.searching:
            self.ordered.emit(list(ids))


def _document_row(document: Row) -> ListRow:
    state, word = document_mark(document)
    return ListRow(
        str(document.get("id")),
        shown_title(document),
        document_line(document),
        state,
        word,
        pill=tr("dossier page", "NEW") if is_new(document) else "",
        faint=bool(document.get("withdrawn")),
    )


def _hit_row(hit: Row, document: Row, case: Row) -> ListRow:
    page = int(hit.get("page") or 1)
    title = shown_title(document)
    if hit.get("page"):
        title = tr("dossier page", "Page {page} · {title}").format(page=page, title=title)
    words = " ".join(str(hit.get("snippet") or "").split()) or shown_title(case)
    return ListRow(f"{document['id']}{_PAGE_MARK}{page}", title, words)
