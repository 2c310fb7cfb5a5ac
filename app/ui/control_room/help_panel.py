"""Help on the page in place: above the stage, opened and closed by F1."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role


class HelpPanel(QFrame):
    """What can be done here, the keys that work everywhere; ``cards_asked()``: the help cards."""

    cards_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "help")
        self.words = Label("", Role.BODY, wrap=True)
        keys = tr(
            "window",
            "F1 help · F5 next step · F8 marker, F9 other actions while recording"
            " · F12 help cards · F10 black, F11 hold still the chair's screen, F7 cover all screens"
            " · Tab moves, Enter presses",
        )
        self.button = SecondaryButton(tr("window", "Close"), "F1")
        self.button.clicked.connect(self.hide)
        self.cards = SecondaryButton(tr("window", "In trouble"), "F12")
        self.cards.clicked.connect(self.cards_asked)
        box = QVBoxLayout()
        box.setSpacing(space(2))
        box.addWidget(Label(tr("window", "Help on this page"), Role.EYEBROW))
        box.addWidget(self.words)
        box.addWidget(Label(keys, Role.SMALL, wrap=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(space(5), space(3), space(4), space(3))
        line.setSpacing(space(5))
        line.addLayout(box, 1)
        line.addWidget(self.cards, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def toggle(self, words: str) -> None:
        """Open with these words, or close."""
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setVisible(self.isHidden())
