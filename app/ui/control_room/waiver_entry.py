"""The waiver in place: a reason and the persons who answer for it; no dialog."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role


class WaiverEntry(QWidget):
    """``changed()``: what was typed may have become enough, or no longer be."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(
            tr("waiver", "Reason for recording all the same, at least {count} characters").format(
                count=LEAST_REASON
            )
        )
        self.reason.setAccessibleName(tr("waiver", "Reason"))
        self.person = _name_box(tr("waiver", "Person who answers for it"))
        self.second = _name_box(tr("waiver", "Second person who answers for it"))
        self.second.hide()
        self.hint = Label("", Role.SMALL)
        self.reason.textChanged.connect(self._typed)
        self.person.editTextChanged.connect(self._typed)
        self.second.editTextChanged.connect(self._typed)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.reason, 2)
        line.addWidget(self.person, 1)
        line.addWidget(self.second, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addLayout(line)
        box.addWidget(self.hint)
        self._typed()

    def show_people(self, names: Iterable[str], operator: str) -> None:
        """Offer these names; the operator's stands first where nothing was typed."""
        listed = list(dict.fromkeys(name for name in (operator, *names) if name))
        for box, first in ((self.person, operator), (self.second, "")):
            typed = box.currentText()
            box.blockSignals(True)
            box.clear()
            box.addItems(listed)
            box.setCurrentText(typed or first)
            edit = box.lineEdit()
            assert edit is not None
            edit.setCursorPosition(0)
            box.blockSignals(False)
        self._typed()

    def ask_for_two(self, two: bool) -> None:
        """Whether what is open takes two persons to answer for."""
        if two == self.second.isHidden():
            self.second.setVisible(two)
            self._typed()

    def reason_text(self) -> str:
        """The reason as typed, without blanks around it."""
        return self.reason.text().strip()

    def person_name(self) -> str:
        """The person as typed or chosen."""
        return self.person.currentText().strip()

    def second_name(self) -> str:
        """The second person as typed or chosen; empty where none is asked for."""
        return "" if self.second.isHidden() else self.second.currentText().strip()

    @property
    def complete(self) -> bool:
        """True when reason and persons are enough."""
        return (
            len(self.reason_text()) >= LEAST_REASON
            and bool(self.person_name())
            and (self.second.isHidden() or self._differ)
        )

    @property
    def _differ(self) -> bool:
        second = self.second_name().casefold()
        return bool(second) and second != self.person_name().casefold()

    def _typed(self) -> None:
        missing = LEAST_REASON - len(self.reason_text())
        if missing > 0:
            words = tr("waiver", "{count} more characters are needed").format(count=missing)
        elif not self.person_name():
            words = tr("waiver", "Say who answers for it")
        elif not self.second.isHidden() and not self._differ:
            words = tr(
                "waiver",
                "Recording, disks or clock are not in order: name a second, different person",
            )
        else:
            words = tr("waiver", "Reason and name go into the record and the audit log")
        self.hint.setText(words)
        self.changed.emit()


def _name_box(title: str) -> QComboBox:
    box = QComboBox()
    box.setEditable(True)
    box.setMinimumWidth(space(38))
    box.setAccessibleName(title)
    edit = box.lineEdit()
    assert edit is not None
    edit.setPlaceholderText(title)
    return box
