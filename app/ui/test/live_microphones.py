"""Every microphone of the room: whose turn it is, all meters, and what each turn brought."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.model.devices import MicrophoneLevel
from app.system import figures
from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.test.course import Item
from app.ui.test.prompt_line import PromptLine
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role, scrolled
from app.ui.widgets.sound_meter import SoundMeter

REFRESH_MS = 500


class SeatRow(QWidget):
    """One microphone: its meter, and its speech level of the last measurement."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.meter = SoundMeter(title)
        self.result = Label("", Role.SMALL)
        row = QVBoxLayout(self)
        row.setContentsMargins(0, 0, space(2), space(1))
        row.setSpacing(0)
        row.addWidget(self.meter)
        row.addWidget(self.result)

    def show_seat(self, seat: Mapping[str, Any]) -> None:
        """Take what the measurement says of this seat."""
        level = seat.get("speech_dbfs")
        if not seat:
            self.result.setText("")
        elif level is None:
            self.result.setText(tr("test page", "not heard"))
            self.result.set_tone("fail")
        else:
            shown = tr("test page", "last measurement: speech {level}")
            self.result.setText(shown.format(level=figures.decibels(float(level))))
            self.result.set_tone("good")


class MicrophonesView(Card):
    """The prompt, and a row for each microphone of the topic ``microphones``."""

    def __init__(self, bridge: Bridge, item: Item) -> None:
        super().__init__()
        self._bridge = bridge
        self._item = item
        self.prompt = PromptLine(bridge)
        self.rows: dict[str, SeatRow] = {}
        inner = QWidget()
        self._list = QVBoxLayout(inner)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.addStretch()
        self.body.addWidget(self.prompt)
        self.body.addWidget(scrolled(inner), 1)
        self._timer = QTimer(self)
        self._timer.setInterval(REFRESH_MS)
        self._timer.timeout.connect(self._refresh)
        self._timer.start()
        bridge.topic_changed.connect(self._topic_changed)
        bridge.levels_arrived.connect(self._take_levels)
        self._topic_changed("microphones")

    def show_item(self, item: Item) -> None:
        """Show what each turn brought."""
        self._item = item
        seats = (item.get("facts") or {}).get("seats") or []
        found = {str(seat.get("role")): seat for seat in seats}
        for role, row in self.rows.items():
            row.show_seat(found.get(role, {}))

    def _topic_changed(self, topic: str) -> None:
        if topic != "microphones":
            return
        for status in self._bridge.state.items("microphones"):
            role = str(status.get("role"))
            title = str(status.get("title") or status.get("name") or role)
            if role not in self.rows:
                self.rows[role] = row = SeatRow(title)
                self._list.insertWidget(len(self.rows) - 1, row)
            self.rows[role].meter.show_name(title)
        self.show_item(self._item)

    def _take_levels(self, message: Mapping[str, Any]) -> None:
        for raw in message.get("microphones", []):
            row = self.rows.get(str(raw.get("role")))
            if row is not None:
                row.meter.show_level(MicrophoneLevel(**raw))

    def _refresh(self) -> None:
        for row in self.rows.values():
            row.meter.refresh()
