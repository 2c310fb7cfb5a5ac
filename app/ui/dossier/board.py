"""The board: preview, then “take”; beside it what the chair truly sees."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.dossier import LEAST_REASON_TO_TAKE, ChairMode, DocumentState
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.dossier.chair_panel import ChairPanel
from app.ui.dossier.chair_words import Row, on_screen, trouble
from app.ui.dossier.chooser import DocumentChooser
from app.ui.dossier.page_source import PageSource
from app.ui.dossier.preview import Preview
from app.ui.dossier.words import document_mark, shown_title
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role, scrolled

_LIST_STEPS = 48
_PANEL_STEPS = 80
_REASON_LIMIT = 300


class Board(QWidget):
    """``reason_changed()``; ``primary_slot`` takes the page's primary button."""

    reason_changed = Signal()

    def __init__(self, bridge: Bridge, pages: PageSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chooser = DocumentChooser(movable=False, terse=True)
        self.preview = Preview(pages)
        self.panel = ChairPanel(bridge)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_REASON_LIMIT)
        self.reason.setPlaceholderText(
            tr("dossier page", "Reason to show it, at least {count} characters").format(
                count=LEAST_REASON_TO_TAKE
            )
        )
        self.reason.setAccessibleName(tr("dossier page", "Reason to show it"))
        self.reason.textChanged.connect(self.reason_changed)
        self.restricted = Label(
            tr("dossier page", "This document is not for this session."), Role.SMALL, wrap=True
        )
        self.restricted.set_tone("caution")
        self.primary_slot = QVBoxLayout()
        middle = QVBoxLayout()
        middle.setSpacing(space(2))
        middle.addWidget(Label(tr("dossier page", "You alone see this"), Role.EYEBROW))
        middle.addWidget(self.preview, 1)
        middle.addWidget(self.restricted)
        middle.addWidget(self.reason)
        middle.addLayout(self.primary_slot)
        self.panel_area = scrolled(self.panel)
        self.chooser.setMinimumWidth(space(_LIST_STEPS))
        self._fit_panel()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(3))
        line.addWidget(self.chooser, 4)
        line.addLayout(middle, 5)
        line.addWidget(self.panel_area, 5)
        self._show_restricted()

    def show_document(self, document: Row, page: int = 0) -> None:
        """Bring a document into the preview."""
        if document.get("id") != self.preview.document.get("id"):
            self.reason.clear()
        self.preview.show_document(document, page)
        self.chooser.select(str(document.get("id") or ""))
        self._show_restricted()

    def _fit_panel(self) -> None:
        """Beside its scroll bar nothing of the panel is cut, whatever its badge says now."""
        bar = self.panel_area.verticalScrollBar().sizeHint().width()
        needed = self.panel.minimumSizeHint().width() + bar + space(2)
        self.panel_area.setMinimumWidth(max(space(_PANEL_STEPS), needed))

    def _show_restricted(self) -> None:
        restricted = bool(self.preview.document.get("restricted"))
        self.restricted.setVisible(restricted)
        self.reason.setVisible(restricted)

    @property
    def reason_text(self) -> str:
        """The reason for a restricted document; empty for any other."""
        return self.reason.text().strip() if self.preview.document.get("restricted") else ""

    def is_taken(self, chair: Row) -> bool:
        """True where the chair sees the very page of the preview."""
        taken = chair.get("taken") or {}
        page = int(chair.get("page") or taken.get("page") or 0)
        here = (self.preview.document.get("id"), self.preview.page)
        live = chair.get("mode") == ChairMode.LIVE and on_screen(chair)
        return live and (taken.get("document"), page) == here

    def hindrance(self, chair: Row) -> str:
        """Why the page of the preview cannot be taken; empty where it can."""
        document = self.preview.document
        if not document:
            return tr("dossier page", "Choose a document first.")
        if not on_screen(chair):
            return trouble(chair) or tr("dossier page", "The chair's screen is getting ready.")
        if document.get("withdrawn"):
            return tr("dossier page", "The document was withdrawn: {reason}").format(
                reason=document["withdrawn"]
            )
        if document.get("state") != DocumentState.READY:
            return tr("dossier page", "“{title}”: {state}").format(
                title=shown_title(document), state=document_mark(document)[1]
            )
        if document.get("restricted") and len(self.reason_text) < LEAST_REASON_TO_TAKE:
            return tr(
                "dossier page", "Write the reason first, at least {count} characters."
            ).format(count=LEAST_REASON_TO_TAKE)
        return ""

    def show_state(self, cases: Sequence[Row], case: Row) -> None:
        """Bring list and panel up to the topics."""
        self.chooser.show_cases(cases, case)
        self.panel.show_state()
        self._fit_panel()
