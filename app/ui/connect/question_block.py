"""What a page of the meeting asks, as a line with buttons; in the place of the call's sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from app.model.text import Text
from app.system.i18n import render, tr
from app.ui.connect.verdict_block import BLOCK_HEIGHT
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

LONGEST = 300
Answer = Callable[[bool, str, str], None]
"""Yes or no, the text of a prompt or the name of a login, its password."""


class Asked(Protocol):
    """A question as the view keeps it: ``kind`` is alert, confirm, prompt or login."""

    @property
    def kind(self) -> str:
        """Which kind of dialog the page opened."""

    @property
    def line(self) -> Text:
        """The sentence over the buttons."""


class QuestionBlock(Card):
    """Shows one question; ``answer`` is called with what a person said."""

    def __init__(self, answer: Answer, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(BLOCK_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._answer = answer
        self.words = Label("", Role.STRONG, wrap=True)
        self.text, self.password = QLineEdit(), QLineEdit()
        for field in (self.text, self.password):
            field.setMaxLength(LONGEST)
            field.returnPressed.connect(lambda: self._say(yes=True))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(tr("connect page", "Password"))
        self.yes, self.no = SecondaryButton(""), SecondaryButton(tr("connect page", "No"))
        self.yes.clicked.connect(lambda: self._say(yes=True))
        self.no.clicked.connect(lambda: self._say(yes=False))
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(StateIcon("caution"), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.words, 1)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.text, 1)
        line.addWidget(self.password, 1)
        line.addStretch()
        line.addWidget(self.yes)
        line.addWidget(self.no)
        box = QVBoxLayout()
        box.setSpacing(space(1))
        box.addLayout(head, 1)
        box.addLayout(line)
        self.body.setContentsMargins(space(4), space(2), space(4), space(2))
        self.body.addLayout(box)

    def show_question(self, question: Asked) -> None:
        """Show a question with the fields and buttons that its kind needs."""
        words = render(question.line)
        if words != self.words.text():
            self.text.clear()
            self.password.clear()
        self.words.setText(words)
        login, alert = question.kind == "login", question.kind == "alert"
        self.text.setVisible(login or question.kind == "prompt")
        self.text.setPlaceholderText(
            tr("connect page", "Account") if login else tr("connect page", "Answer")
        )
        self.password.setVisible(login)
        self.no.setVisible(not alert)
        agree = tr("connect page", "Sign in") if login else tr("connect page", "Yes")
        self.yes.setText(tr("connect page", "Understood") if alert else agree)

    def _say(self, *, yes: bool) -> None:
        text, password = self.text.text(), self.password.text()
        self.password.clear()
        self._answer(yes, text if yes else "", password if yes else "")
