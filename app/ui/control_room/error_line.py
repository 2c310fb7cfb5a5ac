"""A line above the stage that says why something asked for was not done; never a dialog."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.model.errors import AppError
from app.system.i18n import render, tr
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role


class ErrorLine(QFrame):
    """What happened in strong type, what it means and what to do below it.

    ``state`` gives its look: “fail” for an error, “caution” for what only has to be known.
    """

    def __init__(self, state: str = "fail", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "alarm" if state == "fail" else state)
        self.setObjectName("errorLine")
        self.what = Label("", Role.STRONG, wrap=True)
        self.more = Label("", Role.BODY, wrap=True)
        self.button = SecondaryButton(tr("error", "Understood"))
        self.button.clicked.connect(self.hide)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.what)
        words.addWidget(self.more)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(4), space(2), space(3), space(2))
        line.setSpacing(space(3))
        line.addWidget(StateIcon(state))
        line.addLayout(words, 1)
        line.addWidget(self.button)
        self.hide()

    def show_error(self, error: AppError) -> None:
        """Show an error until a person has read it or the next one comes."""
        sentences = [render(text) for text in error.texts()]
        self.what.setText(sentences[0])
        self.more.setText(" ".join(sentences[1:]))
        self.more.setVisible(len(sentences) > 1)
        self.show()
