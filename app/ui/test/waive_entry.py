"""Accepting an item in place: a reason and the person who answers for it; cyan, never green."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.theme.tokens import Tokens, Tone, space
from app.ui.widgets.button import ButtonLook, QuietButton, SecondaryButton
from app.ui.widgets.label import Label, Role

"""A reason has at least this many characters (quality bar C1)."""


class WaiveButton(SecondaryButton):
    """A button in the colour of waivers."""

    def look(self, tokens: Tokens) -> ButtonLook:
        """Cyan words and border."""
        if not self.isEnabled():
            return super().look(tokens)
        ground = tokens.grounds[Tone.WAIVED] if self.underMouse() else tokens.raised
        ink = tokens.ink[Tone.WAIVED]
        return ButtonLook(ground, ink, ink)


class WaiveEntry(QWidget):
    """``accepted(reason, person)``: both are there. ``put_away()``: the person thought better.

    What was typed for an item stays with it until it is accepted.
    """

    accepted = Signal(str, str)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._drafts: dict[str, str] = {}
        self._item = ""
        self.title = Label("", Role.STRONG)
        self.title.set_tone("waived")
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("test page", "Reason"))
        self.reason.setPlaceholderText(
            tr("test page", "Reason, at least {count} characters").format(count=LEAST_REASON)
        )
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setMinimumWidth(space(45))
        self.person.setAccessibleName(tr("test page", "Person who answers for it"))
        self.hint = Label("", Role.SMALL)
        self.accept = WaiveButton(tr("test page", "Accept with this reason"), "Enter")
        self.back = QuietButton(tr("test page", "Leave it"), "Esc")
        self.reason.textChanged.connect(self._typed)
        self.person.editTextChanged.connect(self._typed)
        self.reason.returnPressed.connect(self._accept)
        self.accept.clicked.connect(self._accept)
        self.back.clicked.connect(self.put_away)
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.reason, 3)
        line.addWidget(self.person, 2)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.accept)
        foot.addWidget(self.back)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.title)
        box.addLayout(line)
        box.addWidget(self.hint)
        box.addLayout(foot)

    def open_for(self, item_id: str, title: str) -> None:
        """Show what was typed for this item before, and take the focus."""
        self._item = item_id
        self.title.setText(title)
        self.reason.setText(self._drafts.get(item_id, ""))
        self._typed()
        self.show()
        self.reason.setFocus()

    def forget(self, item_id: str) -> None:
        """The reason was taken; its draft is of no use any more."""
        self._drafts.pop(item_id, None)

    def show_people(self, names: Sequence[str], operator: str) -> None:
        """Offer these names; the operator stands first where nothing was typed."""
        typed = self.person.currentText()
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItems(list(dict.fromkeys(name for name in (operator, *names) if name)))
        self.person.setCurrentText(typed or operator)
        self.person.blockSignals(False)
        self._typed()

    @property
    def complete(self) -> bool:
        """True when reason and person are enough."""
        return len(self._reason) >= LEAST_REASON and bool(self._person)

    @property
    def _reason(self) -> str:
        return self.reason.text().strip()

    @property
    def _person(self) -> str:
        return self.person.currentText().strip()

    def _accept(self) -> None:
        if self.complete:
            self.accepted.emit(self._reason, self._person)

    def _typed(self) -> None:
        if self._item:
            self._drafts[self._item] = self.reason.text()
        missing = LEAST_REASON - len(self._reason)
        if missing > 0:
            shown = tr("test page", "{count} more characters are needed").format(count=missing)
        elif not self._person:
            shown = tr("test page", "Say who answers for it")
        else:
            shown = tr("test page", "Reason and name go into the record and the audit log")
        self.hint.setText(shown)
        self.accept.setEnabled(self.complete)
