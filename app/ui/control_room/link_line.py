"""The line that says that the window has lost the engine for a moment and looks for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QGraphicsOpacityEffect, QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Label, Role

LONG_MS = 5000
"""An engine that was started again is back before; after this something is wrong."""
FADED = 0.45


class LinkLine(QFrame):
    """Quiet at first, an alarm after ``LONG_MS``. The last state known stays, faded.

    ``stale`` are the widgets that show that state.
    """

    def __init__(self, stale: Sequence[QWidget], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("linkLine")
        self._stale = stale
        self._was_there = False
        self.words = Label("", Role.STRONG, wrap=True)
        self._icon = StateIcon("fail")
        line = QHBoxLayout(self)
        line.setContentsMargins(space(4), space(2), space(3), space(2))
        line.setSpacing(space(3))
        line.addWidget(self._icon)
        line.addWidget(self.words, 1)
        self._long = QTimer(self)
        self._long.setSingleShot(True)
        self._long.setInterval(LONG_MS)
        self._long.timeout.connect(self._say_aloud)
        self.hide()

    @property
    def patient(self) -> bool:
        """True in the first seconds without a link, in which nothing else need be told."""
        return self._long.isActive()

    def show_link(self, connected: bool) -> None:
        """The link came up or broke."""
        if connected:
            self._was_there = True
            self._long.stop()
            self.hide()
        elif self._was_there:
            self._look("stale", tr("link", "Reconnecting to the recorder…"))
            self._long.start()
        self._fade(not connected and self._was_there)

    def _say_aloud(self) -> None:
        self._look(
            "alarm",
            tr(
                "link",
                "No link to the recorder for 5 seconds. What is shown is the last known state;"
                " leave both disks connected and keep this window open.",
            ),
        )

    def _look(self, surface: str, words: str) -> None:
        self.setProperty("surface", surface)
        self.style().unpolish(self)
        self.style().polish(self)
        self._icon.setVisible(surface == "alarm")
        self.words.setText(words)
        self.setAccessibleName(words)
        self.show()

    def _fade(self, faded: bool) -> None:
        for widget in self._stale:
            effect = QGraphicsOpacityEffect(widget) if faded else None
            if effect is not None:
                effect.setOpacity(FADED)
            widget.setGraphicsEffect(effect)  # type: ignore[arg-type]  # Qt: None takes it away
