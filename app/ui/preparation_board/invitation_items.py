"""The eight items of the invitation: which of them the program found when it read the file."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.preparation_board.words import item_titles
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role


class InvitationItems(QWidget):
    """``asked(file)``: read the invitation from this file."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", Role.SMALL, wrap=True)
        self.icons: dict[str, StateIcon] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(2))
        grid.setVerticalSpacing(space(1))
        for place, (name, title) in enumerate(item_titles().items()):
            row, column = place % 4, 2 * (place // 4)
            self.icons[name] = StateIcon("not_done", space(4))
            grid.addWidget(self.icons[name], row, column)
            grid.addWidget(Label(title, Role.SMALL, wrap=True), row, column + 1)
            grid.setColumnStretch(column + 1, 1)
        self.read = SecondaryButton(tr("preparation board", "Read the invitation from a file…"))
        self.read.clicked.connect(self._choose)
        foot = QHBoxLayout()
        foot.addWidget(self.read)
        foot.addStretch()
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        title = tr("preparation board", "Its eight items")
        box.addWidget(Label(title, Role.EYEBROW))
        box.addLayout(grid)
        box.addWidget(self.words)
        box.addLayout(foot)

    def show_items(self, items: Mapping[str, Any] | None) -> None:
        """Show what was found; ``None``: no invitation was read for this session yet."""
        for name, icon in self.icons.items():
            there = None if items is None else bool(items.get(name))
            icon.show_state({None: "not_done", True: "pass", False: "caution"}[there])
        if items is None:
            words = tr("preparation board", "No invitation has been read yet.")
        else:
            missing = [title for name, title in item_titles().items() if not items.get(name)]
            words = (
                tr("preparation board", "Not found: {items}.").format(items=", ".join(missing))
                if missing
                else tr("preparation board", "All eight are there.")
            )
        self.words.setText(words)

    def _choose(self) -> None:
        dialog = QFileDialog(self, tr("preparation board", "Invitation"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.asked)
        dialog.open()
