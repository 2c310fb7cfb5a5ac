"""The likely causes of a bad result, likeliest first, each with what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role


class CauseList(Card):
    """A card of numbered causes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("test page", "Look for the cause in this order"), parent)
        self.body.setContentsMargins(space(4), space(2), space(4), space(3))
        self.body.setSpacing(space(1))
        self.causes: list[str] = []
        self._grid: QWidget | None = None

    def show_causes(self, causes: Sequence[str]) -> None:
        """Show these sentences; ``cause: what to do``."""
        if list(causes) == self.causes:
            return
        self.causes = list(causes)
        if self._grid is not None:
            self.body.removeWidget(self._grid)
            self._grid.deleteLater()
        self._grid = QWidget()
        self._grid.setProperty("surface", "clear")
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(2))
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        for row, cause in enumerate(self.causes):
            number = Label(f"{row + 1}.", Role.STRONG)
            grid.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(cause, Role.BODY, wrap=True), row, 1)
        self.body.addWidget(self._grid)
