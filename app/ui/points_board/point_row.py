"""One point of the board: state, name, when it was tested, what it lacks."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.points_board.words import code_words, lines_of, state_words, tested_words
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role

MOST_LINES = 6


class PointRow(Card):
    """``matched(point, code)``: a person compared the code by telephone and it is the same."""

    matched = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self.body.setSpacing(space(1))
        self._point: Mapping[str, Any] = {}
        self.name = ElidedLabel("", Role.LEAD_STRONG)
        self.badge = StateBadge()
        self.tested = Label("", Role.SMALL, wrap=True)
        self.lines = Label("", Role.BODY, wrap=True)
        self.code = Label("", Role.BODY, wrap=True)
        self.confirm = SecondaryButton(tr("points board", "Compared by telephone: the same"))
        self.confirm.clicked.connect(self._confirmed)
        head = QHBoxLayout()
        head.setSpacing(space(3))
        head.addWidget(self.name, 1)
        head.addWidget(self.badge)
        self.body.addLayout(head)
        for label in (self.tested, self.lines, self.code):
            self.body.addWidget(label)
        foot = QHBoxLayout()
        foot.addWidget(self.confirm)
        foot.addStretch()
        self.body.addLayout(foot)

    def show_point(self, row: Mapping[str, Any], now: datetime) -> None:
        """Show a row of the topic ``readiness``."""
        self._point = row
        name = str(row["name"])
        if row.get("own"):
            name = tr("points board", "{point} (this point)").format(point=name)
        elif not row.get("required"):
            name = tr("points board", "{point} (may take part)").format(point=name)
        self.name.setText(name)
        self.badge.show_state(*state_words(row))
        _fill(self.tested, tested_words(row, now))
        lines = lines_of(row)
        shown = lines[:MOST_LINES]
        if len(lines) > MOST_LINES:
            more = tr("points board", "and {count} more items")
            shown.append(more.format(count=len(lines) - MOST_LINES))
        _fill(self.lines, "\n".join(shown))
        _fill(self.code, code_words(row))
        self.confirm.setVisible(bool(row.get("other_code")))

    def _confirmed(self) -> None:
        self.matched.emit(str(self._point["name"]), str(self._point["other_code"]))


def _fill(label: Label, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
