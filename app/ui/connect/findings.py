"""Findings before a call: of an invitation, of the check; each a state, a sentence, what to do."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system.i18n import told_words
from app.ui.theme.states import look_of
from app.ui.theme.tokens import Tone, space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.label import Label, Role

Finding = Mapping[str, Any]

_WORST = ("fail", "could_not_test", "caution")
_LOUD = {Tone.FAIL: "fail", Tone.CAUTION: "caution", Tone.UNKNOWN: "unknown"}


def worst_of(findings: Sequence[Finding]) -> str:
    """The state that all of them come to: the worst; ``pass`` where nothing is wrong."""
    states = {str(finding.get("state")) for finding in findings}
    return next((state for state in _WORST if state in states), "pass")


class FindingList(QWidget):
    """One line each, what is wrong first; made anew when others come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings: list[Finding] = []
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(space(1) + 2)
        self.hide()

    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show these; hides where there is none."""
        order = [*_WORST, "pass"]
        shown = sorted(
            findings,
            key=lambda one: order.index(s) if (s := str(one.get("state"))) in order else 0,
        )
        if shown == self.findings:
            return
        self.findings = shown
        while self._box.count():
            item = self._box.takeAt(0)
            old = item.widget() if item else None
            if old is not None:
                old.hide()
                old.deleteLater()
        for finding in shown:
            self._box.addWidget(_line(finding))
        self.setVisible(bool(shown))


def _line(finding: Finding) -> QWidget:
    state = str(finding.get("state") or "could_not_test")
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(space(2))
    line.addWidget(StateIcon(state), 0, Qt.AlignmentFlag.AlignTop)
    words = QVBoxLayout()
    words.setSpacing(0)
    head = Label(told_words(finding.get("words")), Role.BODY, wrap=True)
    head.set_tone(_LOUD.get(look_of(state).tone, ""))
    words.addWidget(head)
    action = told_words(finding.get("action"))
    if action and state != "pass":
        words.addWidget(Label(action, Role.SMALL, wrap=True))
    line.addLayout(words, 1)
    return row
