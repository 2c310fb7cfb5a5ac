"""What differs from the last good run of this room: on the summary, differences alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import told_words, tr
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import Label, Role

TOLD = ("worse", "device", "gone", "new", "better")
"""Differences that are told, the gravest first; another figure alone is for the record."""


class ComparisonList(QWidget):
    """Renders the topic ``test_comparison`` for the run on the stage."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = Label("", Role.EYEBROW)
        self.summary = Label("", Role.SMALL, wrap=True)
        self.lines: list[str] = []
        self._signature: Any = None
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, space(3), 0, 0)
        box.setSpacing(space(1))
        for part in (self.heading, self.summary):
            box.addWidget(part)
        box.addLayout(self._rows)
        self.heading.setText(tr("test record", "Compared with the last good test of this room"))

    def show_comparison(self, compared: Mapping[str, Any], run: Mapping[str, Any]) -> None:
        """Show the differences of ``run``; a comparison of another run is none."""
        mine = bool(compared) and compared.get("run") == run.get("run_id")
        changes = told_changes(compared.get("changes") or ()) if mine else []
        signature = (mine, compared.get("finished_at"), changes)
        if signature == self._signature:
            return
        self._signature = signature
        self.lines = [str(change["id"]) for change in changes]
        while self._rows.count():
            entry = self._rows.takeAt(0)
            widget = entry.widget() if entry is not None else None
            if widget is not None:
                widget.deleteLater()
        self.summary.setText(_summary_words(compared if mine else {}, changes))
        for change in changes:
            self._rows.addWidget(_row(change))


def told_changes(changes: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    """The changes worth telling, the gravest first."""
    found = [change for change in changes if set(change["kinds"]) & set(TOLD)]
    return sorted(
        found, key=lambda change: min(TOLD.index(k) for k in change["kinds"] if k in TOLD)
    )


def _summary_words(compared: Mapping[str, Any], changes: Sequence[Any]) -> str:
    at = figures.parse_time(str(compared.get("finished_at") or ""))
    if at is None:
        return tr("test record", "No earlier test of this kind here left nothing open.")
    moment = figures.moment_in_words(at)
    if not changes:
        return tr("test record", "Nothing got better or worse since {moment}.").format(
            moment=moment
        )
    return tr("test record", "{count} items differ from {moment}:").format(
        count=len(changes), moment=moment
    )


def _row(change: Mapping[str, Any]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 2, 0, 2)
    line.setSpacing(space(2))
    now = change.get("now") or {}
    line.addWidget(StateBadge(str(now.get("state") or "not_applicable"), compact=True))
    told = ", ".join(_kind_word(kind) for kind in change["kinds"] if kind in TOLD)
    said = QVBoxLayout()
    said.setSpacing(0)
    said.addWidget(
        Label(f"{change['id']} {told_words(change['title'])}: {told}", Role.STRONG, wrap=True)
    )
    both = tr("test record", "{before} → {now}").format(
        before=_side(change.get("before")), now=_side(now)
    )
    said.addWidget(Label(both, Role.SMALL, wrap=True))
    line.addLayout(said, 1)
    return row


def _side(standing: Mapping[str, Any] | None) -> str:
    if not standing:
        return "–"
    value, device = told_words(standing.get("value")), str(standing.get("device") or "")
    return " · ".join(text for text in (value, device) if text) or "–"


def _kind_word(kind: str) -> str:
    return {
        "worse": tr("test record", "worse"),
        "better": tr("test record", "better"),
        "new": tr("test record", "new"),
        "gone": tr("test record", "no longer there"),
        "device": tr("test record", "another device"),
    }[kind]
