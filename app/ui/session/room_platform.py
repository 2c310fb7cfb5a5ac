"""The online meeting of the room: its platform, and the server that the line is checked against."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from app.settings.host import host_in
from app.system.i18n import tr
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role

Topics = Mapping[str, Any]

LONGEST_LINK = 500
_POPUP_WIDTH = space(85)


class RoomPlatform(Card):
    """``asked(dict)``: a person typed a server, under the engine's name for it;
    ``platform_asked(id)``: a person took a platform, ``""`` for none.

    No server is asked for in a practice, whose platform is this machine.
    """

    asked = Signal(object)
    platform_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.value = self.platform = ""
        name = tr("preparation", "Meeting platform")
        self.list = ChoiceBox(_POPUP_WIDTH)
        self.list.setAccessibleName(name)
        self.list.activated.connect(self._chosen)
        label = Label(name, Role.MUTED)
        label.setBuddy(self.list)
        server = tr("preparation", "Its server")
        self.field = QLineEdit()
        self.field.setMaxLength(LONGEST_LINK)
        self.field.setAccessibleName(server)
        self.field.setPlaceholderText(tr("preparation", "such as gomeet.vnpt.vn"))
        self.field.setToolTip(tr("preparation", "Used when the line is checked."))
        self.field.editingFinished.connect(self._typed)
        self.field_label = Label(server, Role.MUTED)
        self.field_label.setBuddy(self.field)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        for row, (words, field) in enumerate(((label, self.list), (self.field_label, self.field))):
            grid.addWidget(words, row, 0)
            grid.addWidget(field, row, 1)
        self.body.setContentsMargins(space(3), space(2), space(3), space(2))
        self.body.addLayout(grid)

    def show_topics(self, topics: Topics) -> None:
        """Show what is kept; what is being typed stays."""
        value = str((topics.get("setup") or {}).get("platform_host") or "")
        self.platform = str((topics.get("conference") or {}).get("platform") or "")
        self._offer(topics.get("platforms") or [])
        if value != self.value:
            self.value = value
            self.restore()
        practice = bool((topics.get("session") or {}).get("practice"))
        for part in (self.field_label, self.field):
            part.setHidden(practice)

    def restore(self) -> None:
        """Show again what is kept, after another was refused."""
        self.field.setText(self.value)
        self.list.setCurrentIndex(max(0, self.list.findData(self.platform)))

    def _offer(self, profiles: list[Mapping[str, Any]]) -> None:
        offered = ["", *(str(profile.get("id")) for profile in profiles)]
        if offered != [self.list.itemData(k) for k in range(self.list.count())]:
            self.list.clear()
            self.list.addItem(tr("choice", "Not chosen"), "")
            for profile in profiles:
                self.list.addItem(str(profile.get("name")), str(profile.get("id")))
        self.list.setCurrentIndex(max(0, self.list.findData(self.platform)))
        self.list.setToolTip(self.list.currentText())

    def _chosen(self, index: int) -> None:
        platform = str(self.list.itemData(index) or "")
        if platform != self.platform:
            self.platform_asked.emit(platform)

    def _typed(self) -> None:
        host = host_in(self.field.text())
        self.field.setText(host)
        if host != self.value:
            self.asked.emit({"platform_host": host})
