"""Buttons side by side of which one is taken: the taken one is drawn as such."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import Tokens, Tone, space
from app.ui.widgets.button import ButtonLook, KeyedButton


class ChoiceButton(KeyedButton):
    """One of several; ``taken`` is what the engine said, not what was pressed."""

    margin_px = space(2)

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent=parent)
        self.taken = False

    def show_taken(self, *, taken: bool) -> None:
        """Draw it as taken, or not; said to those who listen too."""
        if taken != self.taken:
            self.taken = taken
            self.setAccessibleDescription(tr("choice", "chosen") if taken else "")
            self.update()

    def look(self, tokens: Tokens) -> ButtonLook:
        """The taken one has the accent's ground."""
        plain = super().look(tokens)
        if not self.taken or not self.isEnabled():
            return plain
        return ButtonLook(tokens.grounds[Tone.ACCENT], tokens.text, tokens.accent)


class ChoiceRow(QWidget):
    """``picked(key)``: a person wants this one."""

    picked = Signal(str)

    def __init__(
        self, words: Mapping[str, str], columns: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space(2))
        self.buttons: dict[str, ChoiceButton] = {}
        for place, (key, text) in enumerate(words.items()):
            button = ChoiceButton(text)
            button.clicked.connect(lambda _=False, one=key: self.picked.emit(one))
            grid.addWidget(button, place // columns, place % columns)
            grid.setColumnStretch(place % columns, 1)
            self.buttons[key] = button

    def show_taken(self, key: str) -> None:
        """Draw which one is taken."""
        for one, button in self.buttons.items():
            button.show_taken(taken=one == key)
