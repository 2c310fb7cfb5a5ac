"""What is noted of one milestone: when it was done, by whom, with which paper, why late."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system import figures
from app.system.i18n import tr
from app.ui.preparation_board.moment_field import MomentField, PersonField
from app.ui.preparation_board.words import Row
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role

LIMIT = 300


class MilestoneEntry(QWidget):
    """``changed()``: something was typed, so that the page looks again what can be saved."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._due: datetime | None = None
        self._needs_document = False
        self._reason_alone = False
        self.at = MomentField()
        self.person = PersonField()
        self.document = _line(tr("preparation board", "Number of the paper"))
        self.note = _line(tr("preparation board", "Note"))
        self.reason = _line(tr("preparation board", "Why it is late"))
        self.reason.setPlaceholderText(
            tr("preparation board", "Reason, at least {count} characters").format(
                count=LEAST_REASON
            )
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("preparation board", "Done on"), self.at),
            (tr("preparation board", "Why late"), self.reason),
            (tr("preparation board", "Noted by"), self.person),
            (tr("preparation board", "Paper no."), self.document),
            (tr("preparation board", "Note"), self.note),
        )
        self._names: dict[QWidget, Label] = {}
        for place, (name, field) in enumerate(rows):
            self._names[field] = Label(name, Role.MUTED)
            grid.addWidget(self._names[field], place, 0)
            grid.addWidget(field, place, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(grid)
        for field in (self.document, self.note, self.reason):
            field.textChanged.connect(self.refresh)
        self.person.editTextChanged.connect(self.refresh)
        self.at.changed.connect(self.refresh)

    def open_for(self, row: Row, now: datetime) -> None:
        """Begin anew for a milestone: done now, unless a person says otherwise."""
        self._due = figures.parse_time(str(row.get("due") or ""))
        self._needs_document = bool(row.get("needs_document"))
        self.at.show_moment(now)
        for field, name in (
            (self.document, "document"),
            (self.note, "note"),
            (self.reason, "late_reason"),
        ):
            field.setText(str(row.get(name) or ""))
        self.refresh()

    def show_people(self, names: Sequence[str], operator: str) -> None:
        """Offer these names."""
        self.person.show_people(names, operator)
        self.refresh()

    @property
    def is_late(self) -> bool:
        """True where the moment that stands there lies after the due one."""
        return self._due is not None and self.at.moment() >= self._due + timedelta(minutes=1)

    @property
    def reason_given(self) -> bool:
        """True where the reason is long enough."""
        return len(self.reason.text().strip()) >= LEAST_REASON

    @property
    def missing(self) -> str:
        """What is still needed before it can be saved, in words; empty: nothing."""
        if not self.person.name:
            return tr("preparation board", "Say who notes it.")
        if self.at.moment() > datetime.now().astimezone() + timedelta(minutes=2):
            return tr("preparation board", "This moment lies in the future.")
        said = self.document.text().strip() or self.note.text().strip()
        if self._needs_document and not said:
            return tr("preparation board", "Write the number of the paper, or a note.")
        if self.is_late and not self.reason_given:
            return tr("preparation board", "It was late: give the reason.")
        return ""

    def values(self) -> dict[str, Any]:
        """What stands there, as the engine takes it."""
        return {
            "at": self.at.moment().isoformat(),
            "person": self.person.name,
            "document": self.document.text().strip(),
            "note": self.note.text().strip(),
            "late_reason": self.reason.text().strip() if self.is_late else "",
        }

    def show_reason_alone(self) -> None:
        """Ask for nothing but the reason: the rest is marked by what is done elsewhere."""
        self._reason_alone = True
        self.refresh()

    def show_all(self) -> None:
        """Ask for everything again."""
        self._reason_alone = False
        self.refresh()

    def refresh(self) -> None:
        """Show the reason only where it is asked for, and what is missing."""
        for field, name in self._names.items():
            is_reason = field is self.reason
            shown = (self.is_late or self._reason_alone) if is_reason else not self._reason_alone
            field.setVisible(shown)
            name.setVisible(shown)
        self.changed.emit()


def _line(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(LIMIT)
    field.setAccessibleName(name)
    return field
