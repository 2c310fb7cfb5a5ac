"""What is noted of a document: title, which paper it is, page labels, its withdrawal."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.dossier.words import Row, words_of
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import Label, Role, rule

LONGEST_TITLE = 200
LONGEST_LABEL = 80
_REASON_LIMIT = 300


class DocumentDetail(QWidget):
    """``saved(dict)``: what a person changed; ``withdrawn(reason)``; ``closed()``."""

    saved = Signal(object)
    withdrawn = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document: Row = {}
        self._page = 1
        self.title = QLineEdit()
        self.title.setMaxLength(LONGEST_TITLE)
        self.required = ChoiceBox(space(110))
        self.restricted = QCheckBox(
            tr("dossier page", "Not for this session: a reason is asked for")
        )
        self.lift = QLineEdit()
        self.lift.setMaxLength(_REASON_LIMIT)
        self.lift.setPlaceholderText(
            tr("dossier page", "Why it may be shown, at least {count} characters").format(
                count=LEAST_REASON
            )
        )
        self.lift.setAccessibleName(tr("dossier page", "Why it may be shown"))
        self.label_name = Label("", Role.SMALL)
        self.label = QLineEdit()
        self.label.setMaxLength(LONGEST_LABEL)
        self.label.setPlaceholderText(tr("dossier page", "For example: article 2 of the decision"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(_REASON_LIMIT)
        self.reason.setPlaceholderText(
            tr("dossier page", "Reason, at least {count} characters").format(count=LEAST_REASON)
        )
        self.save = SecondaryButton(tr("dossier page", "Save"))
        self.close_button = SecondaryButton(tr("dossier page", "Back to the page"))
        self.withdraw = HoldButton(tr("dossier page", "Withdraw"))
        self.save.clicked.connect(self._save)
        self.close_button.clicked.connect(self.closed)
        self.reason.textChanged.connect(self._refresh)
        self.lift.textChanged.connect(self._refresh)
        self.restricted.toggled.connect(self._refresh)
        self.withdraw.confirmed.connect(lambda: self.withdrawn.emit(self.reason.text().strip()))
        self._lay_out()
        self._refresh()

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        for words, field in (
            (tr("dossier page", "Title"), self.title),
            (tr("dossier page", "Which paper of the list it is"), self.required),
        ):
            name = Label(words, Role.SMALL)
            name.setBuddy(field)
            field.setAccessibleName(words)
            box.addWidget(name)
            box.addWidget(field)
        box.addWidget(self.restricted)
        box.addWidget(self.lift)
        self.label_name.setBuddy(self.label)
        box.addWidget(self.label_name)
        box.addWidget(self.label)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.save)
        line.addWidget(self.close_button)
        line.addStretch()
        box.addLayout(line)
        box.addSpacing(space(2))
        box.addWidget(rule())
        told = tr("dossier page", "Withdraw from the dossier: it is kept, but not shown any more.")
        box.addWidget(Label(told, Role.SMALL, wrap=True))
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        self.reason.setAccessibleName(tr("dossier page", "Reason to withdraw it"))
        foot.addWidget(self.reason, 1)
        foot.addWidget(self.withdraw)
        box.addLayout(foot)
        box.addStretch()

    def begin(self, document: Row, case: Row, page: int) -> None:
        """Fill the fields with a document and the label of one of its pages."""
        self._document, self._page = document, page
        self.title.setText(str(document.get("title") or ""))
        self.title.setCursorPosition(0)
        self.required.clear()
        self.required.addItem(tr("dossier page", "Another paper"), "")
        for paper in case.get("papers") or []:
            self.required.addItem(words_of(paper.get("words")), str(paper.get("key")))
        key = str(document.get("required") or "")
        if self.required.findData(key) < 0:
            self.required.addItem(key, key)  # of a list that holds no more
        self.required.setCurrentIndex(self.required.findData(key))
        self.restricted.setChecked(bool(document.get("restricted")))
        words = tr("dossier page", "Label of page {page}").format(page=page)
        self.label_name.setText(words)
        self.label.setAccessibleName(words)
        self.label.setText(self._labels().get(str(page), ""))
        self.reason.clear()
        self.lift.clear()
        self._refresh()
        self.title.setFocus()

    def changes(self) -> dict[str, Any]:
        """What differs from the document as it is."""
        labels = self._labels()
        label = self.label.text().strip()
        if label:
            labels[str(self._page)] = label
        else:
            labels.pop(str(self._page), None)
        now = {
            "title": self.title.text().strip(),
            "required": str(self.required.currentData() or ""),
            "restricted": self.restricted.isChecked(),
            "labels": labels,
        }
        before = {
            "title": str(self._document.get("title") or ""),
            "required": str(self._document.get("required") or ""),
            "restricted": bool(self._document.get("restricted")),
            "labels": self._labels(),
        }
        changed = {name: value for name, value in now.items() if value != before[name]}
        if self._lifting:
            changed["reason"] = self.lift.text().strip()
        return changed

    @property
    def _lifting(self) -> bool:
        """A document that was not for this session is let free: that asks for a reason."""
        return bool(self._document.get("restricted")) and not self.restricted.isChecked()

    def _labels(self) -> dict[str, str]:
        return {str(k): str(v) for k, v in (self._document.get("labels") or {}).items()}

    def _save(self) -> None:
        changes = self.changes()
        if changes:
            self.saved.emit(changes)
        else:
            self.closed.emit()

    def _refresh(self) -> None:
        self.lift.setVisible(self._lifting)
        self.save.setEnabled(not self._lifting or len(self.lift.text().strip()) >= LEAST_REASON)
        gone = bool(self._document.get("withdrawn"))
        enough = len(self.reason.text().strip()) >= LEAST_REASON
        self.reason.setEnabled(not gone)
        self.withdraw.setEnabled(enough and not gone)
