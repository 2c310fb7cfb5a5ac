"""What the chair asks of the operator, and the marks it sets on the recording."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.model.dossier import ChairRequest
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.chair.desk import ReadingDesk


class Asking(QObject):
    """``asked(str)``: a kind of request. ``marked()``: the recording is to be marked."""

    asked = Signal(str)
    marked = Signal()

    def __init__(self, bridge: Bridge, desk: ReadingDesk, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._desk = desk
        self._requests: Sequence[Mapping[str, Any]] = ()
        self._marking = False
        self._markers = 0
        desk.help.clicked.connect(lambda: self.ask(ChairRequest.HELP))
        desk.asks.asked.connect(lambda kind: self.ask(ChairRequest(kind)))
        desk.tools.flag.clicked.connect(self.mark)
        bridge.topic_changed.connect(self._topic_changed)

    def show_requests(self, requests: Sequence[Mapping[str, Any]]) -> None:
        """What the engine knows of what was asked for."""
        self._requests = requests
        self._desk.answer.show_requests(requests)

    def ask(self, kind: ChairRequest) -> None:
        """Ask the operator for something; once while it is not answered."""
        if not self._linked():
            return
        waiting = {str(one.get("kind")) for one in self._requests if not one.get("done_at")}
        if kind not in waiting:
            self.asked.emit(str(kind))

    def mark(self) -> None:
        """Mark the recording; that it is marked is said when the mark is there."""
        if self._linked():
            self._marking = True
            self._markers = len(self._bridge.state.items("markers"))
            self.marked.emit()

    def _linked(self) -> bool:
        if not self._bridge.connected:
            self._desk.answer.say(
                tr("chair screen", "The operator cannot be reached just now."), done=False
            )
        return self._bridge.connected

    def _topic_changed(self, topic: str) -> None:
        """A mark of the recording that was asked for is there."""
        if topic != "markers" or not self._marking:
            return
        markers = self._bridge.state.items("markers")
        if len(markers) > self._markers:
            self._marking = False
            at_s = max(float(marker.get("at_s") or 0) for marker in markers)
            self._desk.answer.say(
                tr("chair screen", "The recording is marked at {time}").format(
                    time=figures.timecode(at_s)
                )
            )
