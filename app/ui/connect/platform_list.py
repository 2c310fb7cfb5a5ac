"""The platforms to choose from: a big plain list, each with what kind of road it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.connect.call_words import kind_words
from app.ui.connect.press_row import PressRow
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, scrolled

Profile = Mapping[str, Any]


def row_words(profile: Profile) -> tuple[str, str]:
    """Name and what kind of road it is; what stands in brackets behind the name goes below it."""
    name, _, within = str(profile.get("name") or profile.get("id")).partition(" (")
    road = kind_words(str(profile.get("kind") or ""))
    return name, within.rstrip(")") or road


class PlatformList(Card):
    """``chosen(id)``: a person took a platform; what is taken comes back as a topic."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("connect page", "Meeting platform"), parent)
        self.rows: dict[str, PressRow] = {}
        inner = QWidget()
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch()
        self.body.setContentsMargins(space(2), space(3), space(2), space(2))
        self.eyebrow.setContentsMargins(space(2), 0, 0, 0)
        self.body.addWidget(scrolled(inner), 1)

    def show_platforms(self, profiles: Sequence[Profile], taken: str) -> None:
        """Show the topic ``platforms`` with the one that is taken."""
        wanted = [str(profile.get("id")) for profile in profiles]
        if wanted != list(self.rows):
            self._make(wanted)
        for profile in profiles:
            row_id = str(profile.get("id"))
            state = "pass" if row_id == taken else "not_done"
            self.rows[row_id].show_row(
                *row_words(profile),
                state,
                chosen=row_id == taken,
            )

    def _make(self, wanted: Sequence[str]) -> None:
        for row in self.rows.values():
            row.hide()
            row.deleteLater()
        self.rows = {}
        for place, row_id in enumerate(wanted):
            row = PressRow()
            row.clicked.connect(lambda _=False, one=row_id: self.chosen.emit(one))
            self.rows[row_id] = row
            self._rows.insertWidget(place, row)
