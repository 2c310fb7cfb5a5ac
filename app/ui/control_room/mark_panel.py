"""The small panel that a mark of the strip opens, in place above the strip."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.strip_model import Mark

_WIDTH = space(90)


def kind_words(kind: str) -> str:
    """What sort of mark it is."""
    return {
        "step": tr("strip", "Step of the run of show"),
        "planned": tr("strip", "Planned step"),
        "incident": tr("strip", "Incident"),
        "end": tr("strip", "Planned end of the session"),
    }.get(kind, tr("strip", "Marker"))


class MarkPanel(Card):
    """Kind, words and time of one mark."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(" ", window)
        self.setFixedWidth(_WIDTH)
        self.words = Label("", Role.LEAD_STRONG, wrap=True)
        self.time = Label("", Role.MUTED)
        self.button = SecondaryButton(tr("strip", "Close"))
        self.button.clicked.connect(self.hide)
        foot = QHBoxLayout()
        foot.addWidget(self.time, 1)
        foot.addWidget(self.button)
        self.body.addWidget(self.words)
        self.body.addLayout(foot)
        self.hide()

    def open_at(self, mark: Mark, above: QPoint) -> None:
        """Show a mark with the panel's lower edge at ``above``, kept inside the window."""
        self.eyebrow.setText(kind_words(mark.kind))
        self.words.setText(mark.label)
        at = figures.timecode(mark.at_s)
        moment = figures.parse_time(mark.at)
        if moment is not None:
            at += " · " + figures.clock_time(moment, seconds=True)
        self.time.setText(at)
        self.adjustSize()
        window = self.parentWidget()
        assert window is not None
        left = min(max(space(2), above.x() - _WIDTH // 2), window.width() - _WIDTH - space(2))
        self.move(left, above.y() - self.height() - space(2))
        self.show()
        self.raise_()
        self.button.setFocus()
