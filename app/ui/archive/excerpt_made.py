"""An excerpt that was made: its films with their check codes, and its folder."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.closing.report_view import HashLine
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, ElidedLabel, Label, Role


class ExcerptCard(Card):
    """``folder_asked(path)``."""

    folder_asked = Signal(str)

    def __init__(self, result: Mapping[str, Any], parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        head = QHBoxLayout()
        head.setSpacing(space(2))
        head.addWidget(StateIcon("pass"))
        head.addWidget(Label(tr("player", "Excerpt made, every film read back"), Role.STRONG), 1)
        button = SecondaryButton(tr("player", "Open the folder"))
        path = str(result["path"])
        button.clicked.connect(lambda: self.folder_asked.emit(path))
        head.addWidget(button)
        self.body.addLayout(head)
        self.body.addWidget(ElidedLabel(path))
        for film in result["films"]:
            words = tr("player", "{film}: from {start}, {seconds} seconds, {size}").format(
                film=film["name"],
                start=figures.timecode(film["start_s"]),
                seconds=figures.decimal(film["seconds"], 2),
                size=figures.size(film["bytes"]),
            )
            self.body.addWidget(Label(words, Role.SMALL, wrap=True))
            self.body.addWidget(HashLine(tr("player", "Check code"), film["sha256"]))
