"""Sound of the call: our microphone on or off in it, and every layer that may be muted."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.connect.flat import flat
from app.ui.hands.sound_row import SoundLayersRow
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, rule


class SoundTools(QWidget):
    """``told(AppError)`` is a refusal."""

    told = Signal(object)

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.title = Label("", Role.STRONG, wrap=True)
        self.mute = SecondaryButton("")
        self.mute.clicked.connect(self._toggle)
        kept = tr("connect page", "The recording hears the room all the same.")
        self.box = QVBoxLayout(self)
        self.box.setContentsMargins(0, 0, 0, 0)
        self.box.setSpacing(space(2))
        self.box.addWidget(self.title)
        self.box.addWidget(self.mute)
        self.box.addWidget(Label(kept, Role.SMALL, wrap=True))
        self.box.addWidget(rule())
        self.layers = SoundLayersRow(bridge, narrow=True)
        self.layers.told.connect(self.told)
        self.box.addWidget(flat(self.layers))

    @property
    def muted(self) -> bool:
        """True while the others are given silence in place of our sound."""
        return bool(self.bridge.state.mapping("conference").get("muted"))

    def state(self) -> str:
        """Caution where a layer is known to be muted; a key of the table."""
        layers = self.bridge.state.items("sound_layers")
        return "caution" if self.muted or any(one.get("muted") for one in layers) else "pass"

    def topic_changed(self, topic: str) -> None:
        """Render the layers."""
        if topic == "conference":
            heard = tr("connect page", "The others hear the room")
            silent = tr("connect page", "The others do not hear the room")
            self.title.setText(silent if self.muted else heard)
            self.title.set_tone("caution" if self.muted else "")
            on = tr("connect page", "Let the others hear us again")
            off = tr("connect page", "Silence us in the call")
            self.mute.setText(on if self.muted else off)

    def _toggle(self) -> None:
        self._send("conference.mute", muted=not self.muted)

    def _send(self, name: str, **args: Any) -> None:
        self.bridge.command(name, args, on_error=self.told.emit)
