"""What is shown to whom: what is shared into the call, and the room's own screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.ui.bridge import Bridge
from app.ui.connect.flat import flat
from app.ui.connect.sharing_card import SharingCard
from app.ui.room_display.card import RoomDisplayCard
from app.ui.theme.tokens import space
from app.ui.widgets.label import rule


class ScreenTools(QWidget):
    """``told(AppError)`` is a refusal."""

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.sharing = SharingCard()
        self.sharing.asked.connect(lambda what: self._send("conference.share", what=what))
        self.sharing.order.ordered.connect(self._order)
        self.sharing.ended.connect(lambda: self._send("conference.stop_sharing"))
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(space(3))
        self.box.addWidget(self.sharing)
        self.box.addWidget(rule())
        self.display = RoomDisplayCard(bridge, narrow=True)
        self.display.told.connect(self.told)
        self.box.addWidget(flat(self.display))

    def state(self) -> str:
        """Caution where the room's screen does not show what it should; a key of the table."""
        display = self.bridge.state.mapping("room_display")
        return "caution" if display.get("state") in {"lost", "wrong"} else "pass"

    def topic_changed(self, topic: str) -> None:
        """Render what is shared."""
        if topic == "conference":
            self.sharing.show_sharing(self.bridge.state.mapping("conference").get("sharing"))

    def _order(self, what: dict[str, Any], person: str, reason: str) -> None:
        self._send("conference.share_ordered", what=what, person=person, reason=reason)

    def _send(self, name: str, **args: Any) -> None:
        self.bridge.command(name, args, on_error=self.told.emit)
