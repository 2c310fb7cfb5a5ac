"""Offered where a session does not fit onto one disc: its picture encoded anew, smaller."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

Facts = Mapping[str, Any]


class FitCard(Card):
    """``asked()``: encode the picture anew. ``chosen(package)``: plan with this package, the
    session's own where empty.
    """

    asked = Signal()
    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._fitted: Facts | None = None
        self._package = ""
        self.words = Label("", Role.BODY, wrap=True)
        self.encode = SecondaryButton(tr("discs", "Encode the picture anew to fit onto one disc"))
        self.encode.clicked.connect(self.asked)
        self.take = SecondaryButton(tr("discs", "Burn the re-encoded copy"))
        self.take.clicked.connect(self._take)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.encode)
        line.addWidget(self.take)
        line.addStretch()
        self.body.addWidget(self.words)
        self.body.addLayout(line)
        self.hide()

    @property
    def package(self) -> str:
        """The re-encoded package that is to be burnt; empty for the session's own."""
        return self._package

    def forget(self) -> None:
        """Another session: its own package is meant."""
        self._package, self._fitted = "", None
        self.hide()

    def show_fitted(self, fitted: Sequence[Facts]) -> None:
        """Re-encoded packages for the discs that are chosen now, newest first."""
        self._fitted = next(iter(fitted), None)
        if self._fitted is None or self._fitted["path"] != self._package:
            self._package = ""

    def show_plan(self, discs: int) -> None:
        """How many ``discs`` the chosen package takes; 0: a file of it is larger than a disc."""
        self.setVisible(discs != 1 or bool(self._package))
        self.encode.setVisible(self._fitted is None)
        self.take.setVisible(self._fitted is not None)
        self.take.setText(
            tr("discs", "Burn the originals instead")
            if self._package
            else tr("discs", "Burn the re-encoded copy")
        )
        self.words.setText(self._told())

    def _told(self) -> str:
        if self._fitted is None:
            return tr(
                "discs",
                "The session can be put onto one disc with its picture encoded anew. Quality is"
                " lost; the sound stays as it is. The originals stay untouched and are not on that"
                " disc, which says so.",
            )
        words = tr("discs", "Re-encoded copy for one disc: picture at {rate} kb/s, {size}.")
        told = words.format(
            rate=int(self._fitted["bit_rate"]) // 1000,
            size=figures.size(float(self._fitted["bytes"])),
        )
        more = tr("discs", "It stands for no original and does not count as an archived copy.")
        return f"{told} {more}"

    def _take(self) -> None:
        fitted = str(self._fitted["path"]) if self._fitted is not None else ""
        self._package = "" if self._package else fitted
        self.chosen.emit(self._package)
