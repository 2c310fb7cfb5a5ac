"""The likely causes of a bad result, likeliest first, each with what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role, scrolled

_TITLE_HEIGHT = space(6)
QWIDGETSIZE_MAX = 16_777_215
"""Qt's word for: as high as there is room."""


class CauseList(Card):
    """A card of numbered causes, as high as they need, or scrolled where told to :meth:`fit`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("test page", "Look for the cause in this order"), parent)
        self.body.setContentsMargins(space(4), space(2), space(4), space(3))
        self.body.setSpacing(space(1))
        self.causes: list[str] = []
        self._grid: QWidget | None = None
        inner = QWidget()
        self._box = QVBoxLayout(inner)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.addStretch()
        self.area = scrolled(inner)
        self.body.addWidget(self.area, 1)

    def show_causes(self, causes: Sequence[str]) -> None:
        """Show these sentences; ``cause: what to do``."""
        if list(causes) == self.causes:
            return
        self.causes = list(causes)
        if self._grid is not None:
            self._box.removeWidget(self._grid)
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
        self._box.insertWidget(0, self._grid)

    def needed(self, width: int) -> int:
        """Height in pixels at which all causes are seen in a card of ``width`` pixels."""
        margins = self.body.contentsMargins()
        across = width - margins.left() - margins.right()
        words = self._grid.heightForWidth(across) if self._grid is not None else 0
        return words + margins.top() + margins.bottom() + _TITLE_HEIGHT

    def fit(self, width: int, *, scrolls: bool) -> None:
        """Take the height needed, or whatever there is."""
        height = self.needed(width)
        self.setMinimumHeight(0 if scrolls else height)
        self.setMaximumHeight(QWIDGETSIZE_MAX if scrolls else height)
