"""The documents of a case: bring them in, put them in order, look at them, note what they are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QDir, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.dossier.chooser import DocumentChooser
from app.ui.dossier.document_detail import DocumentDetail
from app.ui.dossier.import_card import ImportCard
from app.ui.dossier.page_source import PageSource
from app.ui.dossier.preview import Preview
from app.ui.dossier.wishes import DossierWishes
from app.ui.dossier.words import Row, case_mark, documents_of, missing_words
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, scrolled


class DocumentsView(QWidget):
    """``brought(list[str])``: paths to be taken in. ``primary_slot`` takes the primary button."""

    brought = Signal(object)

    def __init__(
        self, pages: PageSource, wishes: DossierWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._case: Row = {}
        self._wishes = wishes
        self.chooser = DocumentChooser(movable=True, terse=False)
        self.preview = Preview(pages)
        self.detail = DocumentDetail()
        self.arriving = ImportCard()
        self.badge = StateBadge("not_done")
        self.missing = Label("", Role.SMALL, wrap=True)
        self.missing.set_tone("caution")
        self.drop_words = Label(
            tr("dossier page", "Drag files, folders or a ZIP onto this page, or:"),
            Role.SMALL,
            wrap=True,
        )
        self.add_files = SecondaryButton(tr("dossier page", "Add documents…"))
        self.add_folder = SecondaryButton(tr("dossier page", "Add a folder or stick…"))
        self.edit = SecondaryButton(tr("dossier page", "Title, labels, withdraw…"))
        self.up = SecondaryButton(tr("dossier page", "Up"), "Alt ↑")
        self.down = SecondaryButton(tr("dossier page", "Down"), "Alt ↓")
        self._connect()
        self.primary_slot = QHBoxLayout()
        self.right = QStackedWidget()
        self._lay_out()

    def _connect(self) -> None:
        self.add_files.clicked.connect(self._choose_files)
        self.add_folder.clicked.connect(self.choose_folder)
        self.edit.clicked.connect(self.show_detail)
        self.up.clicked.connect(lambda: self.chooser.list.move_row(-1))
        self.down.clicked.connect(lambda: self.chooser.list.move_row(1))
        self.chooser.ordered.connect(self._order)
        self.detail.closed.connect(self.show_preview)
        self.detail.saved.connect(self._save)
        self.detail.withdrawn.connect(self._withdraw)
        self.arriving.cancel_asked.connect(lambda job: self._wishes.send("job.cancel", id=job))

    def _lay_out(self) -> None:
        left = QVBoxLayout()
        left.setSpacing(space(2))
        left.addWidget(self.chooser, 1)
        order = QHBoxLayout()
        order.setSpacing(space(2))
        order.addWidget(self.up)
        order.addWidget(self.down)
        order.addStretch()
        order.addWidget(self.badge)
        left.addLayout(order)
        left.addWidget(self.missing)
        shown = QWidget()
        seen = QVBoxLayout(shown)
        seen.setContentsMargins(0, 0, 0, 0)
        seen.setSpacing(space(2))
        seen.addWidget(self.preview, 1)
        seen.addWidget(self.edit)
        self.right.addWidget(shown)
        self.right.addWidget(scrolled(self.detail))
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addLayout(left, 1)
        body.addWidget(self.right, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.add_files)
        foot.addWidget(self.add_folder)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.arriving)
        box.addLayout(body, 1)
        box.addWidget(self.drop_words)
        box.addLayout(foot)

    def show_state(self, cases: Sequence[Row], case: Row) -> None:
        """Bring list, badge and preview up to the topics."""
        self._case = case
        self.chooser.show_cases(cases, case)
        self.badge.show_state(*case_mark(case))
        words = missing_words(case)
        self.missing.setText(words)
        self.missing.setVisible(bool(words))
        for button in (self.add_files, self.add_folder):
            button.setEnabled(bool(case))
        several = len(documents_of(case)) > 1
        for button in (self.up, self.down):
            button.setEnabled(several and not self.chooser.searching)

    def show_document(self, document: Row, page: int = 0) -> None:
        """Bring a document into the preview; the detail of another one is put away."""
        if document.get("id") != self.preview.document.get("id"):
            self.show_preview()
        self.preview.show_document(document, page)
        self.chooser.select(str(document.get("id") or ""))
        self.edit.setEnabled(bool(document))

    def show_detail(self) -> None:
        """Open what is noted of the document."""
        self.right.setCurrentIndex(1)
        self.detail.begin(self.preview.document, self._case, self.preview.page)

    def show_preview(self) -> None:
        """Back to the page."""
        self.right.setCurrentIndex(0)

    @property
    def _document(self) -> str:
        return str(self.preview.document.get("id") or "")

    def _order(self, ids: list[str]) -> None:
        case = str(self._case.get("id") or "")
        self._wishes.send("dossier.order_documents", case=case, documents=ids)

    def _save(self, changes: Mapping[str, Any]) -> None:
        self._wishes.change(self._document, changes, lambda _: self.show_preview())

    def _withdraw(self, reason: str) -> None:
        self._wishes.withdraw(self._document, reason, lambda _: self.show_preview())

    def _choose_files(self) -> None:
        title = tr("dossier page", "Add documents")
        files, _ = QFileDialog.getOpenFileNames(self, title, QDir.homePath())
        if files:
            self.brought.emit(files)

    def choose_folder(self) -> None:
        """Ask for a folder or a stick, and take it in."""
        title = tr("dossier page", "Folder or stick with the documents")
        folder = QFileDialog.getExistingDirectory(self, title, QDir.homePath())
        if folder:
            self.brought.emit([folder])
