"""Saying something about a run in place of the buttons: a reason, a person, perhaps a choice."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import Label, Role


@dataclass(frozen=True, slots=True)
class Wording:
    """What is asked: heading, words of the fields and of the button, characters that are needed.

    ``options`` are values with their words, of which one is chosen; none where there is no choice.
    """

    title: str
    text: str
    person: str
    button: str
    least: int = 0
    options: tuple[tuple[str, str], ...] = ()


class WordEntry(QWidget):
    """``given(text, person, option)``: all is there. ``put_away()``: the person thought better."""

    given = Signal(str, str, str)
    put_away = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._least = 0
        self.title = Label("", Role.STRONG, wrap=True)
        self.option = QComboBox()
        self.option.setMinimumWidth(space(50))
        self.text = QLineEdit()
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setMinimumWidth(space(45))
        self.hint = Label("", Role.SMALL)
        self.give = SecondaryButton("", "Enter")
        self.back = QuietButton(tr("test page", "Leave it"), "Esc")
        self.text.textChanged.connect(self._typed)
        self.person.editTextChanged.connect(self._typed)
        self.text.returnPressed.connect(self._give)
        self.give.clicked.connect(self._give)
        self.back.clicked.connect(self.put_away)
        self._build()

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.person, 1)
        line.addWidget(self.option, 1)
        foot = QHBoxLayout()
        foot.setSpacing(space(2))
        foot.addWidget(self.give)
        foot.addWidget(self.back)
        foot.addWidget(self.hint, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.title)
        box.addWidget(self.text)
        box.addLayout(line)
        box.addLayout(foot)

    def open(self, wording: Wording, names: Sequence[str], chosen: str = "") -> None:
        """Ask for this; ``chosen`` is the name that stands in the field."""
        self._least = wording.least
        self.title.setText(wording.title)
        self.text.clear()
        self.text.setPlaceholderText(wording.text)
        self.text.setAccessibleName(wording.text)
        self.person.setAccessibleName(wording.person)
        edit = self.person.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(wording.person)
        self.person.clear()
        self.person.addItems(list(dict.fromkeys(name for name in names if name)))
        self.person.setCurrentText(chosen)
        self.option.clear()
        for value, words in wording.options:
            self.option.addItem(words, value)
        self.option.setVisible(bool(wording.options))
        self.give.setText(wording.button)
        self._typed()
        self.show()
        (self.text if wording.least else self.person).setFocus()

    @property
    def complete(self) -> bool:
        """True when text and person are enough."""
        return len(self._text) >= self._least and bool(self._person)

    @property
    def _text(self) -> str:
        return self.text.text().strip()

    @property
    def _person(self) -> str:
        return self.person.currentText().strip()

    def _give(self) -> None:
        if self.complete:
            self.given.emit(self._text, self._person, str(self.option.currentData() or ""))

    def _typed(self) -> None:
        missing = self._least - len(self._text)
        if missing > 0:
            shown = tr("test page", "{count} more characters are needed").format(count=missing)
        elif not self._person:
            shown = tr("test page", "Write the name of the person")
        else:
            shown = tr("test page", "What is written and the name go into the record")
        self.hint.setText(shown)
        self.give.setEnabled(self.complete)
