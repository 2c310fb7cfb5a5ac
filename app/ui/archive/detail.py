"""The copies of a recorded session with their checks, its packages, and what is sealed of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.export_panel import PackageCard
from app.ui.archive.seals_card import SealsCard
from app.ui.closing.report_view import CopyCard, FactsCard, copy_cards, empty
from app.ui.theme.tokens import space

Facts = Mapping[str, Any]

SIDE_BY_SIDE_WIDTH = 780


class SessionDetail(QScrollArea):
    """What ``session.show`` answers. ``record_asked(path)``, ``folder_asked(path)``,
    ``seal_asked(dict)``. ``person`` is offered as the one who seals.
    """

    record_asked = Signal(str)
    folder_asked = Signal(str)
    seal_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.person = ""
        self._shown: Facts | None = None
        inner = QWidget()
        inner.setProperty("surface", "clear")
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, space(1), 0)
        self._box.setSpacing(space(3))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(tr("archive page", "The session in full"))
        self.setWidget(inner)

    def show_session(self, shown: Facts) -> None:
        """Render a session in full; the same again costs nothing."""
        if shown == self._shown:
            return
        self._shown = shown
        empty(self._box)
        for package in reversed(shown.get("packages") or []):
            card = PackageCard(package)
            card.record_asked.connect(self.record_asked)
            card.folder_asked.connect(self.folder_asked)
            self._box.addWidget(card)
        if shown.get("recordings"):
            self._box.addWidget(CopyGrid(copy_cards(shown)))
            self._box.addWidget(FactsCard(shown["recordings"]))
            seals = SealsCard(shown.get("seals") or [], self.person)
            seals.asked.connect(self.seal_asked)
            self._box.addWidget(seals)
        self._box.addStretch()

    def clear(self) -> None:
        """Show nothing, until the session that was asked for is there."""
        self._shown = None
        empty(self._box)


class CopyGrid(QWidget):
    """The cards of the copies: side by side where there is room, else one below the other."""

    def __init__(self, cards: list[CopyCard], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards = cards
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(space(3))
        self._place(1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Use the width there is."""
        super().resizeEvent(event)
        self._place(2 if event.size().width() >= SIDE_BY_SIDE_WIDTH else 1)

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, card in enumerate(self._cards):
            self._grid.addWidget(card, place // columns, place % columns)
