"""The call in one sentence, large."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.connect.call_words import CallLine
from app.ui.theme.states import look_of
from app.ui.theme.tokens import Tone, space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Card, Label, Role

BLOCK_HEIGHT = space(28)
"""Words and questions stand in the same place and are of one height: nothing jumps."""

_ICON = space(8)
_TONES = {Tone.GOOD: "good", Tone.CAUTION: "caution", Tone.FAIL: "fail", Tone.UNKNOWN: "unknown"}


class VerdictBlock(Card):
    """Always of one height, so that nothing moves when the words change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(BLOCK_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.icon = StateIcon("running", _ICON)
        self.title = Label("", Role.TITLE, wrap=True)
        self.words = Label("", Role.SMALL, wrap=True)
        text = QVBoxLayout()
        text.setSpacing(space(1))
        text.addStretch()
        text.addWidget(self.title)
        text.addWidget(self.words)
        text.addStretch()
        line = QHBoxLayout()
        line.setSpacing(space(4))
        line.addWidget(self.icon)
        line.addLayout(text, 1)
        self.body.setContentsMargins(space(4), space(2), space(4), space(2))
        self.body.addLayout(line)

    def show_line(self, line: CallLine) -> None:
        """Render one line of :func:`app.ui.connect.call_words.call_line`."""
        self.icon.show_state(line.state)
        self.title.setText(line.title)
        self.title.set_tone(_TONES.get(look_of(line.state).tone, ""))
        self.words.setText(line.words)
        self.words.setVisible(bool(line.words))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Fixed in height."""
        return QSize(space(100), BLOCK_HEIGHT)
