"""One copy or package as it was read back last, and a way to mend it or to note that it is lost."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.archive.checks.ordered_act import OrderedAct
from app.ui.archive.checks.words import (
    course_words,
    fault_words,
    kind_words,
    last_words,
    lost_words,
    state_of,
)
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import QuietButton, SecondaryButton
from app.ui.widgets.label import Card, Label, Role

ELSEWHERE = ("stored", "disc")
"""What no file can be put in place of from here: a disc is burnt again, a package sent anew."""


class HoldingCard(Card):
    """``mend_asked(path, person, reason)``: mend this copy from the other one.
    ``loss_told(args)``: it is gone for good, as ``custody.lost`` takes it.
    ``read_asked(path, medium)``: it may be there again.
    """

    mend_asked = Signal(str, str, str)
    loss_told = Signal(object)
    read_asked = Signal(str, str)

    def __init__(
        self, row: Mapping[str, Any], operator: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent=parent)
        self._path, self._lose = str(row["path"]), row.get("lose") or {}
        self._medium = str(row.get("medium") or "")
        state, word = state_of(row)
        self.badge = StateBadge(state, word)
        line = QHBoxLayout()
        line.setSpacing(space(3))
        line.addWidget(self.badge)
        line.addWidget(Label(kind_words(row), Role.LEAD_STRONG), 1)
        self.body.addLayout(line)
        self.body.addWidget(Label(str(row.get("name") or self._path), Role.BODY, wrap=True))
        self.body.addWidget(Label(course_words(row), Role.MUTED, wrap=True))
        self.lost = Label(lost_words(row), Role.BODY, wrap=True)
        self.faults = Label(fault_words(row), Role.BODY, wrap=True)
        self.faults.set_tone("fail")
        for told in (self.lost, self.faults):
            told.setVisible(bool(told.text()))
            self.body.addWidget(told)
        self._add_acts(row, operator)

    def _add_acts(self, row: Mapping[str, Any], operator: str) -> None:
        self.open_mend = SecondaryButton(tr("checks page", "Mend from the other copy…"))
        self.open_loss = QuietButton(tr("checks page", "Note that it is lost…"))
        self.read_again = SecondaryButton(tr("checks page", "Read it back again"))
        self.mending, self.losing = _mending(operator), _losing(operator, self._lose)
        bad = str(row.get("state")) in ("damaged", "missing")
        self.open_mend.setVisible(bad and row.get("kind") not in ELSEWHERE)
        self.open_loss.setVisible(bool(self._lose))
        self.read_again.setVisible(row.get("state") == "lost")
        line = QHBoxLayout()
        line.setSpacing(space(3))
        for button in (self.open_mend, self.open_loss, self.read_again):
            line.addWidget(button)
        line.addStretch()
        self.body.addLayout(line)
        for act in (self.mending, self.losing):
            self.body.addWidget(act)
        self.open_mend.clicked.connect(lambda: self._unfold(self.mending, self.open_mend))
        self.open_loss.clicked.connect(lambda: self._unfold(self.losing, self.open_loss))
        self.read_again.clicked.connect(lambda: self.read_asked.emit(self._path, self._medium))
        self.mending.asked.connect(lambda who, why: self.mend_asked.emit(self._path, who, why))
        self.losing.asked.connect(self._tell_loss)

    def _unfold(self, act: OrderedAct, button: QWidget) -> None:
        """One of both at a time: what is held must not be taken for the other one."""
        for other, opens in ((self.mending, self.open_mend), (self.losing, self.open_loss)):
            if other is not act and not other.isHidden():
                other.hide()
                opens.show()
        act.unfold()
        button.hide()

    def _tell_loss(self, person: str, reason: str) -> None:
        meant = {name: bool(self._lose.get(name)) for name in ("last", "disk_gone")}
        said = {"person": person, "reason": reason, **meant}
        self.loss_told.emit({"copies": [int(self._lose["copy"])], **said})


def _mending(operator: str) -> OrderedAct:
    note = tr(
        "checks page",
        "Only bytes with their first hash are put in place. The damaged file is set aside,"
        " never deleted.",
    )
    return OrderedAct(note, tr("checks page", "Mend now"), operator)


def _losing(operator: str, lose: Mapping[str, Any]) -> OrderedAct:
    note = tr(
        "checks page",
        "For a copy that is gone for good. It stays in the books with your name and reason, counts"
        " no more, is not looked for, and no alarm rings for it. Should it turn up, have it read"
        " back here.",
    )
    words = tr("checks page", "Note it as lost")
    return OrderedAct(note, words, operator, last_words(lose))
