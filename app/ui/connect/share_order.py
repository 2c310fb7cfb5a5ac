"""Sharing by order: our own windows and papers of the dossier, with who ordered it and why."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.conference.share_offers import DOCUMENT, is_ordered, withheld_offers
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.tools.speaking import NameBox
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role

_POPUP_WIDTH = space(90)
_LONGEST_REASON = 300


class ShareOrder(QWidget):
    """A button, and behind it the form. ``ordered(what, person, reason)``."""

    ordered = Signal(object, str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.opener = SecondaryButton(tr("sharing", "By order…"))
        self.opener.clicked.connect(self.open_form)
        self.offers = ChoiceBox(_POPUP_WIDTH)
        self.offers.setAccessibleName(tr("sharing", "What is ordered to be shared"))
        self.paper = SecondaryButton(tr("sharing", "Document of the dossier…"))
        self.paper.clicked.connect(self._open_dialog)
        self.person = NameBox()
        self.person.setAccessibleName(tr("sharing", "Ordered by"))
        self.person.currentTextChanged.connect(self._check)
        self.reason = QLineEdit()
        self.reason.setMaxLength(_LONGEST_REASON)
        self.reason.setAccessibleName(tr("sharing", "Reason"))
        self.reason.setPlaceholderText(tr("sharing", "Reason"))
        self.reason.textChanged.connect(self._check)
        self.share = SecondaryButton(tr("sharing", "Share by order"))
        self.share.clicked.connect(self._order)
        self.cancel = SecondaryButton(tr("sharing", "Cancel"))
        self.cancel.clicked.connect(self.close_form)
        self.form = QWidget()
        self._lay_out()
        self.close_form()

    def _lay_out(self) -> None:
        note = tr("sharing", "The name and the reason are kept in the log of the session.")
        box = QVBoxLayout(self.form)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(Label(tr("sharing", "Ordered by"), Role.MUTED))
        for widget in (self.person, self.reason, self.offers, self.paper):
            box.addWidget(widget)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.share)
        line.addWidget(self.cancel)
        box.addLayout(line)
        box.addWidget(Label(note, Role.SMALL, wrap=True))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.opener)
        whole.addWidget(self.form)

    def show_names(self, names: Sequence[str]) -> None:
        """Who may have ordered it."""
        if not self.person.count() and names:
            self.person.addItems(list(names))
            self.person.setCurrentText("")

    def open_form(self) -> None:
        """Ask for all of it; nothing is shared yet."""
        self.offers.clear()
        self.offers.addItem(tr("sharing", "Our own screen or window…"), None)
        for one in withheld_offers():
            what = {"kind": one.kind, "id": one.id, "title": one.title}
            self.offers.addItem(one.title, what)
        self.opener.hide()
        self.form.show()
        self._check()
        self.person.setFocus()

    def close_form(self) -> None:
        """Put it away; what was written is not kept."""
        self.reason.clear()
        self.form.hide()
        self.opener.show()

    def _check(self) -> None:
        complete = bool(self.person.currentText().strip()) and is_ordered(self.reason.text())
        for button in (self.share, self.paper):
            button.setEnabled(complete)

    def _order(self) -> None:
        if what := self.offers.currentData():
            self._send(what)

    def _open_dialog(self) -> None:
        dialog = QFileDialog(self, tr("sharing", "Document"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(
            lambda path: self._send({"kind": DOCUMENT, "file": path, "page": 0})
        )
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _send(self, what: dict[str, Any]) -> None:
        self.ordered.emit(what, self.person.currentText().strip(), self.reason.text().strip())
        self.close_form()
