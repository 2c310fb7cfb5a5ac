"""Accepting an item in place: a reason and the person who answers for it; cyan, never green."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.theme.tokens import Tokens, Tone, space
from app.ui.widgets.button import ButtonLook, QuietButton, SecondaryButton
from app.ui.widgets.label import Label, Role


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
    """``accepted(reason, person, second_person, until)``: all is there. ``put_away()``: the person
    thought better.

    Recording, second disk and clock ask for a second person. ``until`` is the last day on which
    the acceptance holds, as the engine takes it; empty for the day of the session. What was typed
    for an item stays with it until it is accepted.
    """

    accepted = Signal(str, str, str, str)
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
        self.person.setMinimumWidth(space(38))
        self.person.setAccessibleName(tr("test page", "Person who answers for it"))
        self.second = QComboBox()
        self.second.setEditable(True)
        self.second.setMinimumWidth(space(38))
        self.second.setAccessibleName(tr("test page", "Second person who answers for it"))
        second_edit = self.second.lineEdit()
        assert second_edit is not None
        second_edit.setPlaceholderText(tr("test page", "Second person"))
        self.until = QComboBox()
        self.until.setAccessibleName(tr("test page", "Until when it holds"))
        for days, words in _ends():
            self.until.addItem(words, days)
        self.hint = Label("", Role.SMALL)
        self.hint.setWordWrap(True)
        self.accept = WaiveButton(tr("test page", "Accept with this reason"), "Enter")
        self.back = QuietButton(tr("test page", "Leave it"), "Esc")
        self.reason.textChanged.connect(self._typed)
        self.person.editTextChanged.connect(self._typed)
        self.second.editTextChanged.connect(self._typed)
        self.reason.returnPressed.connect(self._accept)
        for field in (self.person, self.second):
            line = field.lineEdit()
            assert line is not None
            line.returnPressed.connect(self._accept)
        self.accept.clicked.connect(self._accept)
        self.back.clicked.connect(self.put_away)
        self._build()

    def _build(self) -> None:
        persons = QHBoxLayout()
        persons.setSpacing(space(2))
        for field in (self.person, self.second, self.until):
            persons.addWidget(field, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.accept)
        foot.addWidget(self.back)
        foot.addWidget(self.hint, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.title)
        box.addWidget(self.reason)
        box.addLayout(persons)
        box.addLayout(foot)

    def open_for(self, item_id: str, title: str, *, two_persons: bool = False) -> None:
        """Show what was typed for this item before, and take the focus."""
        self._item = item_id
        self.second.setVisible(two_persons)
        self.second.setCurrentText("")
        self.until.setCurrentIndex(0)
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
        second = self.second.currentText()
        listed = list(dict.fromkeys(name for name in (operator, *names) if name))
        for field, shown in ((self.person, typed or operator), (self.second, second)):
            field.blockSignals(True)
            field.clear()
            field.addItems(listed)
            field.setCurrentText(shown)
            line = field.lineEdit()
            assert line is not None
            line.setCursorPosition(0)
            field.blockSignals(False)
        self._typed()

    @property
    def complete(self) -> bool:
        """True when reason and persons are enough."""
        persons = bool(self._person) and (not self._two or self._differ)
        return len(self._reason) >= LEAST_REASON and persons

    @property
    def _two(self) -> bool:
        return not self.second.isHidden()

    @property
    def _second(self) -> str:
        return self.second.currentText().strip() if self._two else ""

    @property
    def _differ(self) -> bool:
        return bool(self._second) and self._second.casefold() != self._person.casefold()

    @property
    def _reason(self) -> str:
        return self.reason.text().strip()

    @property
    def _person(self) -> str:
        return self.person.currentText().strip()

    def _accept(self) -> None:
        if self.complete:
            until = _until(int(self.until.currentData()))
            self.accepted.emit(self._reason, self._person, self._second, until)

    def _typed(self) -> None:
        if self._item:
            self._drafts[self._item] = self.reason.text()
        missing = LEAST_REASON - len(self._reason)
        if missing > 0:
            shown = tr("test page", "{count} more characters are needed").format(count=missing)
        elif not self._person:
            shown = tr("test page", "Say who answers for it")
        elif self._two and not self._differ:
            shown = tr("test page", "This item takes two different persons: name the second one")
        else:
            shown = tr("test page", "Reason and name go into the record and the audit log")
        self.hint.setText(shown)
        self.accept.setEnabled(self.complete)


def _ends() -> tuple[tuple[int, str], ...]:
    """How many days an acceptance holds, with the words; 0 is the day of the session."""
    return (
        (0, tr("test page", "until the end of the session's day")),
        (1, tr("test page", "until the end of today")),
        (7, tr("test page", "for 7 days")),
        (30, tr("test page", "for 30 days")),
    )


def _until(days: int) -> str:
    """The moment at which an acceptance of so many days ends; empty for the session's day."""
    if days == 0:
        return ""
    today = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    return (today + timedelta(days=days)).isoformat()
