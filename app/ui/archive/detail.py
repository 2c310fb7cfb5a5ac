"""One recorded session: both copies with their checks, packages, and the marks on its timeline."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.archive.export_panel import PackageCard
from app.ui.archive.seals_card import SealsCard
from app.ui.closing.report_view import CopyCard, FactsCard, copy_cards, empty
from app.ui.session.session_words import copies_mark, place_words
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import Card, Label, Role

Facts = Mapping[str, Any]

MARKERS_SHOWN = 200
SIDE_BY_SIDE_WIDTH = 780


class DetailHead(QWidget):
    """Title, time and place of a session, and the state of its copies."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = Label("", Role.TITLE, wrap=True)
        self.words = Label("", Role.MUTED, wrap=True)
        self.badge = StateBadge("not_done")
        self.practice = Label(tr("session", "PRACTICE"), Role.RIBBON)
        badges = QHBoxLayout()
        badges.setSpacing(space(2))
        badges.addWidget(self.practice)
        badges.addWidget(self.badge)
        badges.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.title)
        box.addWidget(self.words)
        box.addLayout(badges)

    def show_row(self, row: Facts) -> None:
        """Render a row of the topic ``sessions``."""
        starts_at = figures.parse_time(str(row.get("starts_at") or ""))
        parts = [figures.moment_in_words(starts_at) if starts_at else "", place_words(row)]
        self.title.setText(str(row.get("title") or ""))
        self.words.setText(" · ".join(part for part in parts if part))
        mark = copies_mark(row)
        self.badge.show_state(mark.state, mark.word)
        self.practice.setVisible(bool(row.get("practice")))


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
        if shown.get("markers"):
            self._box.addWidget(_markers(shown["markers"]))
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


def _markers(markers: list[Facts]) -> Card:
    card = Card(tr("archive page", "Marks on the timeline"))
    card.body.setContentsMargins(space(4), space(3), space(4), space(3))
    grid = QGridLayout()
    grid.setHorizontalSpacing(space(3))
    grid.setVerticalSpacing(space(1))
    grid.setColumnStretch(2, 1)
    for row, marker in enumerate(markers[:MARKERS_SHOWN]):
        incident = marker.get("kind") == "incident"
        at = Label(figures.timecode(float(marker.get("at_s") or 0)), Role.SMALL)
        grid.addWidget(StateIcon("caution" if incident else "not_done", space(4)), row, 0)
        grid.addWidget(at, row, 1)
        grid.addWidget(Label(str(marker.get("text") or ""), Role.BODY, wrap=True), row, 2)
    card.body.addLayout(grid)
    return card
