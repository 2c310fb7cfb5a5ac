"""Something that needs a reason and a name: it is begun by holding, runs, and is ended."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role

REASON_LIMIT = 300


@dataclass(frozen=True, slots=True)
class ReasonedWords:
    """The words of one such thing; ``explains`` says in a line what it does."""

    title: str
    explains: str
    begin: str
    end: str
    running: str


class ReasonedTool(QWidget):
    """``begun(reason)`` and ``ended()`` are what a person wants; the state comes from outside."""

    begun = Signal(str)
    ended = Signal()

    def __init__(self, words: ReasonedWords, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._running = False
        self.eyebrow = Label(words.title, Role.EYEBROW)
        self.explains = Label(words.explains, Role.SMALL, wrap=True)
        self.reason = QLineEdit()
        self.reason.setMaxLength(REASON_LIMIT)
        self.reason.setPlaceholderText(
            tr("tools", "Reason, at least {count} characters").format(count=LEAST_REASON)
        )
        self.reason.setAccessibleName(words.title)
        self.state = ElidedLabel("", Role.STRONG)
        self.state.set_tone("caution")
        self.begin = HoldButton(words.begin)
        self.begin.confirmed.connect(lambda: self.begun.emit(self.reason.text().strip()))
        self.end = SecondaryButton(words.end)
        self.end.clicked.connect(self.ended)
        self.reason.textChanged.connect(self.refresh)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.reason, 1)
        line.addWidget(self.state, 1)
        line.addWidget(self.begin)
        line.addWidget(self.end)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.eyebrow)
        box.addWidget(self.explains)
        box.addLayout(line)
        self.named: Callable[[], bool] = lambda: True
        self.refresh()

    def show_running(self, since: str) -> None:
        """Show that it runs, since when (words), or with ``""`` that it does not."""
        running = bool(since)
        if running and not self._running:
            self.reason.clear()
        self._running = running
        self.state.setText(since)
        self.eyebrow.setText(self._words.running if running else self._words.title)
        self.refresh()

    def refresh(self) -> None:
        """Look again what can be pressed: the person may have been named."""
        for part, shown in (
            (self.reason, not self._running),
            (self.begin, not self._running),
            (self.state, self._running),
            (self.end, self._running),
        ):
            part.setVisible(shown)
        enough = len(self.reason.text().strip()) >= LEAST_REASON
        self.begin.setEnabled(self.named() and enough)
        self.end.setEnabled(self.named())
