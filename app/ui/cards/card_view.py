"""One help card: its sign, numbered steps, and buttons that do what a step says."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.settings.cards import Card as HelpCard
from app.settings.cards import CardButton
from app.system.i18n import render, tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role


class CardView(QWidget):
    """``pressed(CardButton)``: do this."""

    pressed = Signal(object)

    def __init__(self, card: HelpCard, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.card = card
        self.buttons: list[SecondaryButton] = []
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(3))
        box.addWidget(Label(render(card.sign), Role.MUTED, wrap=True))
        steps = QGridLayout()
        steps.setHorizontalSpacing(space(3))
        steps.setVerticalSpacing(space(3))
        steps.setColumnStretch(1, 1)
        for place, step in enumerate(card.steps):
            number = Label(f"{place + 1}", Role.LEAD_STRONG)
            steps.addWidget(number, place, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(Label(render(step), Role.BODY, wrap=True), place, 1)
        box.addLayout(steps)
        if card.buttons:
            box.addWidget(Label(tr("help cards", "Done from here"), Role.EYEBROW))
        for button in card.buttons:
            box.addWidget(self._button(button))
        box.addStretch()

    def _button(self, button: CardButton) -> SecondaryButton:
        made = SecondaryButton(render(button.label))
        made.clicked.connect(lambda: self.pressed.emit(button))
        self.buttons.append(made)
        return made
