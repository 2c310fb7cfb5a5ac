"""The call in one sentence, large."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QFont, QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.connect.call_words import CallLine
from app.ui.theme.fonts import font
from app.ui.theme.states import look_of
from app.ui.theme.tokens import SIZE_TITLE, Tone, space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Card, Label, Role

BLOCK_HEIGHT = space(29)
"""Words and questions stand in the same place and are of one height: nothing jumps."""

_ICON = space(8)
_TONES = {Tone.GOOD: "good", Tone.CAUTION: "caution", Tone.FAIL: "fail", Tone.UNKNOWN: "unknown"}


class VerdictBlock(Card):
    """Always of one height, so that nothing moves when the words change; a sentence that does not
    fit on one large line is set a size smaller.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.setFixedHeight(BLOCK_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.icon = StateIcon("running", _ICON)
        self.large = Label("", Role.TITLE)
        self.small = Label("", Role.LEAD_STRONG, wrap=True)
        self.words = Label("", Role.SMALL, wrap=True)
        text = QVBoxLayout()
        text.setSpacing(2)
        text.addStretch()
        for label in (self.large, self.small, self.words):
            text.addWidget(label)
        text.addStretch()
        line = QHBoxLayout()
        line.setSpacing(space(4))
        line.addWidget(self.icon)
        line.addLayout(text, 1)
        self.large.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.body.setContentsMargins(space(4), space(2), space(4), space(2))
        self.body.addLayout(line)

    @property
    def sentence(self) -> str:
        """The sentence that stands there."""
        return self.large.text()

    def show_line(self, line: CallLine) -> None:
        """Render one line of :func:`app.ui.connect.call_words.call_line`."""
        self.icon.show_state(line.state)
        for label in (self.large, self.small):
            label.setText(line.title)
            label.set_tone(_TONES.get(look_of(line.state).tone, ""))
        self.words.setText(line.words)
        self.words.setVisible(bool(line.words))
        self.words.setToolTip(line.words)
        self._fit()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Fixed in height."""
        return QSize(space(100), BLOCK_HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose the size of the sentence anew."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        made = font(SIZE_TITLE, QFont.Weight.DemiBold)
        room = self.width() - _ICON - space(4) * 3 - 4
        fits = QFontMetricsF(made).horizontalAdvance(self.sentence) <= room
        self.large.setVisible(fits)
        self.small.setVisible(not fits)
