"""One copy or package as it was read back last, and a way to mend it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.checks.words import course_words, fault_words, kind_words, state_of
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import Card, Label, Role, labelled

LEAST_REASON = 10
ELSEWHERE = ("stored", "disc")
"""What no file can be put in place of from here: a disc is burnt again, a package sent anew."""


class HoldingCard(Card):
    """``mend_asked(path, person, reason)``: mend this copy from the other one."""

    mend_asked = Signal(str, str, str)

    def __init__(
        self, row: Mapping[str, Any], operator: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._path = str(row["path"])
        state, word = state_of(row)
        self.badge = StateBadge(state, word)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.badge)
        line.addWidget(Label(kind_words(row), Role.LEAD_STRONG), 1)
        self.body.addLayout(line)
        self.body.addWidget(Label(str(row.get("name") or self._path), Role.BODY, wrap=True))
        self.body.addWidget(Label(course_words(row), Role.MUTED, wrap=True))
        self.faults = Label(fault_words(row), Role.BODY, wrap=True)
        self.faults.set_tone("fail")
        self.faults.setVisible(bool(self.faults.text()))
        self.body.addWidget(self.faults)
        self.person, self.reason = QLineEdit(operator), QLineEdit()
        self.open_form = SecondaryButton(tr("checks page", "Mend from the other copy…"))
        self.mend = HoldButton(tr("checks page", "Mend now (hold)"))
        self.form = self._form()
        self.body.addWidget(self.open_form)
        self.body.addWidget(self.form)
        self.open_form.clicked.connect(self._show_form)
        self.mend.confirmed.connect(self._ask)
        bad = str(row.get("state")) in ("damaged", "missing")
        self.open_form.setVisible(bad and row.get("kind") not in ELSEWHERE)
        self.form.hide()

    def _form(self) -> QWidget:
        form = QWidget()
        box = QVBoxLayout(form)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(labelled(tr("checks page", "Who orders it"), self.person))
        words = tr("checks page", "Why (at least {letters} letters)").format(letters=LEAST_REASON)
        box.addLayout(labelled(words, self.reason))
        note = tr(
            "checks page",
            "Only bytes with their first hash are put in place. The damaged file is set aside,"
            " never deleted.",
        )
        box.addWidget(Label(note, Role.MUTED, wrap=True))
        box.addWidget(self.mend)
        for field in (self.person, self.reason):
            field.textChanged.connect(self._judge)
        self._judge()
        return form

    def _show_form(self) -> None:
        self.open_form.hide()
        self.form.show()
        self.reason.setFocus()

    def _judge(self) -> None:
        reason = " ".join(self.reason.text().split())
        self.mend.setEnabled(bool(self.person.text().strip()) and len(reason) >= LEAST_REASON)

    def _ask(self) -> None:
        self.mend_asked.emit(self._path, self.person.text().strip(), self.reason.text().strip())
