"""What can be done now: the question, the one primary button, the other answers, small tools."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.test.waive_entry import WaiveButton
from app.ui.theme.tokens import SIZE_LEAD, space
from app.ui.widgets.button import KeyedButton, PrimaryButton, SecondaryButton
from app.ui.widgets.label import Label, Role


@dataclass(frozen=True, slots=True)
class Choice:
    """Something that may be done besides the next step; ``key`` is the letter that does it."""

    text: str
    key: str
    trigger: Callable[[], None]
    enabled: bool = True


class LargeButton(SecondaryButton):
    """An answer beside the primary one, as large."""

    size_px = SIZE_LEAD
    height_px = space(13)
    margin_px = space(5)


class ActionBar(QWidget):
    """Buttons are kept and take new words, so that nothing jumps under a finger."""

    def __init__(self, primary: PrimaryButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.prompt = Label("", Role.LEAD, wrap=True)
        primary.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.answers: list[KeyedButton] = [LargeButton("") for _ in range(3)]
        self.tools: list[KeyedButton] = [SecondaryButton("") for _ in range(3)]
        self.waive = WaiveButton("")
        self._choices: dict[KeyedButton, Choice] = {}
        for button in (*self.answers, *self.tools, self.waive):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, b=button: self._press(b))
        first = QHBoxLayout()
        first.setSpacing(space(3))
        first.addWidget(primary)
        for button in self.answers:
            first.addWidget(button)
        first.addStretch()
        second = QHBoxLayout()
        second.setSpacing(space(2))
        for button in (*self.tools, self.waive):
            second.addWidget(button)
        second.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addWidget(self.prompt)
        box.addLayout(first)
        box.addLayout(second)

    def show_choices(
        self,
        prompt: str,
        answers: Sequence[Choice] = (),
        tools: Sequence[Choice] = (),
        waive: Choice | None = None,
    ) -> None:
        """Show what may be done; ``answers`` large beside the primary, ``tools`` below."""
        self.prompt.setText(prompt)
        self.prompt.setVisible(bool(prompt))
        self._choices = {}
        self._fill(self.answers, answers)
        self._fill(self.tools, tools)
        self._fill([self.waive], [waive] if waive is not None else [])

    def press_key(self, key: str) -> bool:
        """Do what a key stands for; False where it stands for nothing now."""
        for button, choice in self._choices.items():
            if choice.key == key:
                if choice.enabled:
                    self._press(button)
                return True
        return False

    def _fill(self, buttons: Sequence[KeyedButton], choices: Sequence[Choice]) -> None:
        for index, button in enumerate(buttons):
            choice = choices[index] if index < len(choices) else None
            button.setVisible(choice is not None)
            if choice is not None:
                self._choices[button] = choice
                button.set_key(choice.key)
                button.setText(choice.text)
                button.setEnabled(choice.enabled)

    def _press(self, button: KeyedButton) -> None:
        choice = self._choices.get(button)
        if choice is not None and choice.enabled:
            choice.trigger()
