"""The line above the stage that says what the chair asks for; it stays until it is done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.model.errors import AppError
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.dossier.chair_words import Row, open_requests, request_words
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import ElidedLabel, Label, Role


class RequestLine(QFrame):
    """``opened()``: a person goes to the dossier. ``told(AppError)`` where the engine refuses."""

    opened = Signal()
    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "caution")
        self._bridge = bridge
        self._request: Row = {}
        self.icon = StateIcon("caution")
        self.words = ElidedLabel("", Role.LEAD_STRONG)
        self.more = Label("", Role.SMALL)
        self.done = SecondaryButton(tr("chair board", "Done"))
        self.open = QuietButton(tr("chair board", "To the dossier"))
        self.done.clicked.connect(self._done)
        self.open.clicked.connect(self.opened)
        line = QHBoxLayout(self)
        line.setContentsMargins(space(4), space(1), space(3), space(1))
        line.setSpacing(space(3))
        line.addWidget(self.icon)
        line.addWidget(self.words, 1)
        line.addWidget(self.more)
        line.addWidget(self.open)
        line.addWidget(self.done)
        bridge.topic_changed.connect(self._take)
        self.hide()

    def _take(self, topic: str) -> None:
        if topic == "chair":
            self.show_chair(self._bridge.state.mapping("chair"))

    def show_chair(self, chair: Row) -> None:
        """Show the oldest request that is open, and how many more there are."""
        waiting = open_requests(chair)
        self.setVisible(bool(waiting))
        if not waiting:
            self._request = {}
            return
        self._request = waiting[0]
        at = figures.parse_time(str(self._request.get("at") or ""))
        words = request_words(str(self._request.get("kind")))
        if at is not None:
            words = tr("chair board", "{words}, at {time}").format(
                words=words, time=figures.clock_time(at)
            )
        self.words.setText(words)
        self.setAccessibleName(words)
        more = len(waiting) - 1
        self.more.setText(tr("chair board", "and {count} more").format(count=more) if more else "")

    def _done(self) -> None:
        request = str(self._request.get("id") or "")
        self._bridge.command("chair.answered", {"id": request}, on_error=self._refused)

    def _refused(self, error: AppError) -> None:
        self.told.emit(error)
