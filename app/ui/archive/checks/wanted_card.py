"""What a person has to bring so that it can be read back: which disk or disc, from where."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QGridLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.checks.words import due_words, kept_words, wanted_words
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Card, Label, Role

MOST_SHOWN = 50


class WantedCard(Card):
    """One row for each disk, disc or store on which something is due; hidden while none is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("checks page", "To be brought and put in for a check"), parent)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space(3))
        self._grid.setVerticalSpacing(space(2))
        self._grid.setColumnStretch(1, 1)
        self.body.addLayout(self._grid)
        self.hide()

    def show_wanted(self, rows: Sequence[Mapping[str, Any]]) -> None:
        """Show the rows as the topic ``archive_checks`` has them."""
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        for place, row in enumerate(rows[:MOST_SHOWN]):
            self._add(2 * place, row)
        if len(rows) > MOST_SHOWN:
            words = tr("checks page", "and {count} more").format(count=len(rows) - MOST_SHOWN)
            self._grid.addWidget(Label(words, Role.MUTED), 2 * MOST_SHOWN, 1)
        self.setVisible(bool(rows))

    def _add(self, line: int, row: Mapping[str, Any]) -> None:
        self._grid.addWidget(StateIcon("caution", space(5)), line, 0)
        self._grid.addWidget(Label(wanted_words(row), Role.STRONG, wrap=True), line, 1)
        self._grid.addWidget(Label(due_words(row), Role.BODY), line, 2)
        self._grid.addWidget(Label(kept_words(row), Role.BODY, wrap=True), line + 1, 1, 1, 2)
