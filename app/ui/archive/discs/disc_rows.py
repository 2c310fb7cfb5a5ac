"""The card of a set: one row for each disc, with what may be done with it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.archive.discs.disc_words import STATE_MARKS, disc_words, state_words
from app.ui.closing.report_view import HashLine
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

Facts = Mapping[str, Any]
BURNING_STATES = ("planned", "imaged")


class DiscSetCard(Card):
    """``burn_asked(set, number)``, ``check_asked(set, number)``, ``label_asked(set)``."""

    burn_asked = Signal(str, int)
    check_asked = Signal(str, int)
    label_asked = Signal(str)

    def __init__(self, made: Facts, *, busy: bool, parent: QWidget | None = None) -> None:
        words = tr("discs", "Set of {count} discs, {date}")
        at = figures.parse_time(str(made.get("made_at") or ""))
        date = figures.moment_in_words(at) if at else ""
        super().__init__(words.format(count=len(made.get("discs") or []), date=date), parent)
        self._id = str(made.get("id") or "")
        name = Path(str(made.get("package") or "")).name
        self.body.addWidget(Label(name, Role.SMALL, wrap=True))
        if made.get("reencoded"):
            words = tr("discs", "Re-encoded copy, no original: it does not count as archived.")
            note = Label(words, Role.BODY, wrap=True)
            note.set_tone("caution")
            self.body.addWidget(note)
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        self.body.addLayout(grid)
        self.buttons: list[SecondaryButton] = []
        for row, disc in enumerate(made.get("discs") or []):
            self._add(grid, 2 * row, disc)
        self.labels = SecondaryButton(tr("discs", "Labels and sleeves to print"))
        self.labels.clicked.connect(lambda: self.label_asked.emit(self._id))
        self.labels.setEnabled(any(disc.get("seal") for disc in made.get("discs") or []))
        foot = QHBoxLayout()
        foot.addWidget(self.labels)
        foot.addStretch()
        self.body.addLayout(foot)
        for button in self.buttons:
            button.setEnabled(not busy)

    def _add(self, grid: QGridLayout, row: int, disc: Facts) -> None:
        number, state = int(disc.get("number") or 0), str(disc.get("state") or "")
        grid.addWidget(StateIcon(STATE_MARKS.get(state, "not_done"), space(5)), row, 0)
        grid.addWidget(Label(disc_words(disc), Role.STRONG, wrap=True), row, 1)
        grid.addWidget(Label(state_words(disc), Role.BODY, wrap=True), row + 1, 1)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        if disc.get("burnings"):
            check = SecondaryButton(tr("discs", "Read it back"))
            check.clicked.connect(lambda: self.check_asked.emit(self._id, number))
            line.addWidget(check)
            self.buttons.append(check)
        first = state in BURNING_STATES and not disc.get("burnings")
        burn = SecondaryButton(tr("discs", "Burn it") if first else tr("discs", "Burn it again"))
        burn.clicked.connect(lambda: self.burn_asked.emit(self._id, number))
        line.addWidget(burn)
        self.buttons.append(burn)
        grid.addLayout(line, row, 2, 2, 1)
        seal = str(disc.get("seal") or "")
        if seal:
            self.body.addWidget(
                HashLine(tr("discs", "Check code, disc {number}").format(number=number), seal)
            )
