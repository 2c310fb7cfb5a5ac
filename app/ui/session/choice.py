"""One choice among what the system reports, or typed by hand: a device, an address, a folder."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from app.system.i18n import tr
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role

_LABEL_WIDTH = space(22)
_POPUP_WIDTH = space(85)


class Browse(StrEnum):
    """What a file dialog helps to find, if anything."""

    NOTHING = ""
    FILE = "file"
    FOLDER = "folder"


@dataclass(frozen=True, slots=True)
class Option:
    """A value to choose and its words."""

    value: str
    words: str


@dataclass(frozen=True, slots=True)
class Typed:
    """A way to give the value by hand; ``prefix`` stands before what was typed."""

    words: str
    placeholder: str
    prefix: str = ""
    browse: Browse = Browse.NOTHING


class Choice(QWidget):
    """A label, the list, a badge, and below them a line for what is given by hand.

    ``chosen(value)`` is emitted for what a person chose, never for what was shown.
    """

    chosen = Signal(str)

    def __init__(
        self, name: str, typed: Sequence[Typed] = (), *, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.name = name
        self.value = ""
        self._typed = tuple(typed)
        self._options: tuple[Option, ...] = ()
        self._shown: tuple[object, ...] = ()
        self.list = ChoiceBox(_POPUP_WIDTH)
        self.list.setAccessibleName(name)
        self.list.activated.connect(self._activated)
        self.badge = StateBadge("not_done", compact=True)
        self.entry = QLineEdit()
        self.entry.returnPressed.connect(self._take_entry)
        self.browse = SecondaryButton(tr("choice", "Find…"))
        self.browse.clicked.connect(self._open_dialog)
        self.use = SecondaryButton(tr("choice", "Use"), "Enter")
        self.use.clicked.connect(self._take_entry)
        self.problem = ElidedLabel("", Role.SMALL)
        self.problem.set_tone("fail")
        self.problem.hide()
        self.hand = QWidget()
        self._lay_out()

    def _lay_out(self) -> None:
        label = Label(self.name, Role.MUTED)
        label.setFixedWidth(_LABEL_WIDTH)
        label.setBuddy(self.list)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(label)
        line.addWidget(self.list, 1)
        line.addWidget(self.badge)
        hand = QHBoxLayout(self.hand)
        hand.setContentsMargins(0, 0, 0, 0)
        hand.setSpacing(space(2))
        hand.addWidget(self.entry, 1)
        hand.addWidget(self.browse)
        hand.addWidget(self.use)
        self.hand.hide()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addLayout(line)
        box.addWidget(self.hand)
        box.addWidget(self.problem)

    def show_options(self, value: str, options: Sequence[Option]) -> None:
        """Show what can be chosen, and what is; a value that is not there is shown as such."""
        shown = (value, tuple(options))
        if shown == self._shown:
            return
        self._shown = shown
        self.value = value
        known = {option.value for option in options}
        own = [] if value in known else [Option(value, self._words_of(value))]
        self._options = (*own, *options)
        self.list.clear()
        for option in self._options:
            self.list.addItem(option.words, option.value)
        for typed in self._typed:
            self.list.addItem(typed.words)
        self.list.setCurrentIndex([o.value for o in self._options].index(value))
        self.list.setToolTip(self.list.currentText())
        self.hand.hide()

    def show_state(self, state: str, word: str = "", problem: str = "") -> None:
        """How the chosen one fares, and why it does not."""
        self.badge.show_state(state, word)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))

    def restore(self) -> None:
        """Show again what is chosen, after a choice was refused."""
        values = [option.value for option in self._options]
        if self.value in values:
            self.list.setCurrentIndex(values.index(self.value))

    def _words_of(self, value: str) -> str:
        if not value:
            return tr("choice", "Not chosen")
        for typed in self._typed:
            if typed.prefix and value.startswith(typed.prefix):
                return value.removeprefix(typed.prefix)
        if "://" in value or "/" in value or "\\" in value:
            return value
        return tr("choice", "{name} · not connected").format(name=value)

    def _typing(self) -> Typed | None:
        place = self.list.currentIndex() - len(self._options)
        return self._typed[place] if 0 <= place < len(self._typed) else None

    def _activated(self, index: int) -> None:
        typed = self._typing()
        self.hand.setVisible(typed is not None)
        if typed is None:
            value = self._options[index].value
            if value != self.value:
                self.chosen.emit(value)
            return
        self.entry.setPlaceholderText(typed.placeholder)
        self.entry.setAccessibleName(typed.words)
        self.browse.setVisible(typed.browse is not Browse.NOTHING)
        self.entry.setFocus()

    def _take_entry(self) -> None:
        typed, words = self._typing(), self.entry.text().strip()
        if typed is not None and words:
            self.chosen.emit(typed.prefix + words)

    def _open_dialog(self) -> None:
        typed = self._typing()
        if typed is None:
            return
        dialog = QFileDialog(self, typed.words)
        folder = typed.browse is Browse.FOLDER
        dialog.setFileMode(
            QFileDialog.FileMode.Directory if folder else QFileDialog.FileMode.ExistingFile
        )
        dialog.fileSelected.connect(self._found)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _found(self, path: str) -> None:
        self.entry.setText(path)
        self._take_entry()
