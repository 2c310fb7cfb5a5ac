"""The server of the online meeting: a line that a person types once for the room."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from app.settings.host import host_in
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role

Topics = Mapping[str, Any]

LONGEST_LINK = 500


class RoomPlatform(Card):
    """``asked(dict)``: a person typed a server, under the engine's name for it.

    Nothing of it is shown in a practice, whose platform is this machine.
    """

    asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.value = ""
        name = tr("preparation", "Server of the online meeting (such as gomeet.vnpt.vn)")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_LINK)
        self.field.setAccessibleName(name)
        self.field.editingFinished.connect(self._typed)
        label = Label(name, Role.MUTED, wrap=True)
        label.setBuddy(self.field)
        hint = Label(tr("preparation", "Used when the line is checked."), Role.SMALL, wrap=True)
        self.body.setContentsMargins(space(3), space(2), space(3), space(2))
        self.body.setSpacing(space(1))
        for widget in (label, self.field, hint):
            self.body.addWidget(widget)

    def show_topics(self, topics: Topics) -> None:
        """Show the server that is kept; what is being typed stays."""
        value = str((topics.get("setup") or {}).get("platform_host") or "")
        if value != self.value:
            self.value = value
            self.restore()
        self.setHidden(bool((topics.get("session") or {}).get("practice")))

    def restore(self) -> None:
        """Show again the one that is kept, after another was refused."""
        self.field.setText(self.value)

    def _typed(self) -> None:
        host = host_in(self.field.text())
        self.field.setText(host)
        if host != self.value:
            self.asked.emit({"platform_host": host})
