"""The head of a session in the archive: title, time and place, the state of its copies."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.session.session_words import copies_mark, place_words
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import ElidedLabel, Label, Role


class SessionHead(QWidget):
    """Two lines; what does not fit is cut, and whole in the tip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = ElidedLabel("", Role.LEAD_STRONG)
        self.words = ElidedLabel("", Role.SMALL)
        self.badge = StateBadge("not_done")
        self.confidential = StateBadge("deferred", tr("archive page", "confidential"))
        self.practice = Label(tr("session", "PRACTICE"), Role.RIBBON)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(self.practice)
        head.addWidget(self.title, 1)
        head.addWidget(self.confidential)
        head.addWidget(self.badge)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addLayout(head)
        box.addWidget(self.words)
        self.show_confidential(confidential=False)

    def show_row(self, row: Mapping[str, Any]) -> None:
        """Render a row of the list."""
        starts_at = figures.parse_time(str(row.get("starts_at") or ""))
        parts = [figures.moment_in_words(starts_at) if starts_at else "", place_words(row)]
        if row.get("seconds"):
            parts.append(figures.timecode(float(row["seconds"])))
        self.title.setText(str(row.get("title") or ""))
        self.words.setText(" · ".join(part for part in parts if part))
        mark = copies_mark(row)
        self.badge.show_state(mark.state, mark.word)
        self.practice.setVisible(bool(row.get("practice")))

    def show_confidential(self, *, confidential: bool) -> None:
        """Say that a confidential case was heard."""
        self.confidential.setVisible(confidential)
