"""The foot of the window: the session strip, and the marker's button."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.control_room.record_block import RUNNING
from app.ui.theme.tokens import STRIP_HEIGHT, space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.clock import Stopwatch
from app.ui.widgets.session_strip import SessionStrip
from app.ui.widgets.strip_model import strip_of

MARKER_KEY = "F8"


class StripBar(QFrame):
    """Renders ``session``, ``recording`` and ``markers``; ``marker_asked()`` is the button."""

    marker_asked = Signal()

    def __init__(self, bridge: Bridge, stopwatch: Stopwatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "strip")
        self.setFixedHeight(STRIP_HEIGHT)
        self._bridge = bridge
        self._stopwatch = stopwatch
        self.strip = SessionStrip()
        self.strip.setAccessibleName(tr("strip", "The session's course in time"))
        self.button = SecondaryButton(tr("strip", "Place marker"), MARKER_KEY)
        self.button.clicked.connect(self.marker_asked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, space(5), 0)
        line.setSpacing(space(4))
        line.addWidget(self.strip, 1)
        line.addWidget(self.button)
        self._timer = QTimer(self)
        self._timer.setInterval(500)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()
        bridge.topic_changed.connect(self._show_topic)
        self.refresh()

    def refresh(self) -> None:
        """Bring the strip up to now."""
        state = self._bridge.state
        session, recording = state.mapping("session"), state.mapping("recording")
        running = recording.get("state") in RUNNING
        seconds = self._stopwatch.seconds if running else None
        self.button.setEnabled(recording.get("state") == "recording")
        # The last recording is still told of when another session is open, or none.
        own = running or bool(session and recording.get("session") == session.get("id"))
        markers = state.items("markers") if own else []
        seals = state.items("seals") if own else []
        shown = strip_of(session, recording if own else {}, markers, seconds, seals)
        self.strip.show_model(shown)

    def _show_topic(self, topic: str) -> None:
        if topic in {"session", "recording", "markers", "seals"}:
            self.refresh()
