"""Cases that are kept from before: found by their words, taken into the session."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.dossier.row_list import ListRow, RowList
from app.ui.dossier.wishes import DossierWishes
from app.ui.dossier.words import Row, case_line, shown_title
from app.ui.session.session_choice import SearchField
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

ASK_AFTER_MS = 250


class KeptCases(QWidget):
    """``chosen(id)`` to be taken, ``picked()`` another row is chosen; ``cancelled()``."""

    chosen = Signal(str)
    picked = Signal()
    cancelled = Signal()

    def __init__(self, wishes: DossierWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wishes = wishes
        self._taken: set[str] = set()
        self.list = RowList(tr("dossier page", "Cases that are kept"))
        self.search = SearchField(tr("dossier page", "Find a case"), self.list)
        self.note = Label("", Role.LEAD_MUTED, wrap=True)
        self.back = SecondaryButton(tr("dossier page", "Back"))
        self.primary_slot = QHBoxLayout()
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(ASK_AFTER_MS)
        self._wait.timeout.connect(self._find)
        self.search.textChanged.connect(lambda _text: self._wait.start())
        self.list.opened.connect(self.chosen)
        self.list.chosen.connect(lambda _id: self.picked.emit())
        self.back.clicked.connect(self.cancelled)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(Label(tr("dossier page", "Take a case that is kept"), Role.TITLE))
        box.addWidget(self.search)
        box.addWidget(self.note)
        box.addWidget(self.list, 1)
        box.addLayout(foot)

    def begin(self, taken: set[str]) -> None:
        """Empty field, all cases but those of the session (``taken``)."""
        self._taken = taken
        self.search.clear()
        self._wait.stop()
        self.list.show_rows([])
        self._find()
        self.search.setFocus()

    def _find(self) -> None:
        query = self.search.text().strip()
        self._wishes.ask("dossier.cases", {"query": query}, lambda a: self.show_cases(a or []))

    def show_cases(self, cases: Sequence[Row]) -> None:
        """Show what was found, without those of the session."""
        rows = [
            ListRow(
                str(case.get("id")),
                shown_title(case),
                case_line(case),
                pill=tr("dossier page", "CONFIDENTIAL") if case.get("confidential") else "",
            )
            for case in cases
            if case.get("id") not in self._taken
        ]
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.note.setVisible(not rows)
        self.note.setText(tr("dossier page", "No other case is kept."))
        self.picked.emit()
