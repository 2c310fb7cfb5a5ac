"""The waiver in place: a reason and the person who answers for it; no dialog."""

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
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setMinimumWidth(space(50))
        self.person.setAccessibleName(tr("waiver", "Person who answers for it"))
        edit = self.person.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(tr("waiver", "Person who answers for it"))
        self.hint = Label("", Role.SMALL)
        self.reason.textChanged.connect(self._typed)
        self.person.editTextChanged.connect(self._typed)
        line = QHBoxLayout()
        line.setSpacing(space(2))
        line.addWidget(self.reason, 3)
        line.addWidget(self.person, 1)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addLayout(line)
        box.addWidget(self.hint)
        self._typed()

    def show_people(self, names: Iterable[str], operator: str) -> None:
        """Offer these names; the operator's stands first where nothing was typed."""
        typed = self.person.currentText()
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItems(list(dict.fromkeys(name for name in (operator, *names) if name)))
        self.person.setCurrentText(typed or operator)
        self.person.blockSignals(False)
        self._typed()

    def reason_text(self) -> str:
        """The reason as typed, without blanks around it."""
        return self.reason.text().strip()

    def person_name(self) -> str:
        """The person as typed or chosen."""
        return self.person.currentText().strip()

    @property
    def complete(self) -> bool:
        """True when reason and person are enough."""
        return len(self.reason_text()) >= LEAST_REASON and bool(self.person_name())

    def _typed(self) -> None:
        missing = LEAST_REASON - len(self.reason_text())
        if missing > 0:
            words = tr("waiver", "{count} more characters are needed").format(count=missing)
        elif not self.person_name():
            words = tr("waiver", "Say who answers for it")
        else:
            words = tr("waiver", "Reason and name go into the record and the audit log")
        self.hint.setText(words)
        self.changed.emit()
