"""An act that somebody orders with a name and a reason, and that is held to be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.widgets.button import HoldButton
from app.ui.widgets.label import Label, Role, labelled, reveal


class OrderedAct(QWidget):
    """``asked(person, reason)``. Hidden until it is unfolded; ``note`` says what the act does."""

    asked = Signal(str, str)

    def __init__(
        self, note: str, act: str, operator: str, warning: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.person, self.reason = QLineEdit(operator), QLineEdit()
        self.act = HoldButton(act)
        self.warning = Label(warning, Role.BODY, wrap=True)
        self.warning.set_tone("fail")
        self.understood = QCheckBox(tr("checks page", "I know what that means"))
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(2))
        box.addLayout(labelled(tr("checks page", "Who orders it"), self.person))
        words = tr("checks page", "Why (at least {letters} letters)").format(letters=LEAST_REASON)
        box.addLayout(labelled(words, self.reason))
        box.addWidget(Label(note, Role.MUTED, wrap=True))
        for widget in (self.warning, self.understood):
            box.addWidget(widget)
            widget.setVisible(bool(warning))
        box.addWidget(self.act)
        for field in (self.person, self.reason):
            field.textChanged.connect(self._judge)
        self.understood.toggled.connect(self._judge)
        self.act.confirmed.connect(self._ask)
        self.hide()
        self._judge()

    def unfold(self) -> None:
        """Show it, the keys in the first field that is still empty."""
        self.show()
        empty = (field for field in (self.person, self.reason) if not field.text().strip())
        next(empty, self.reason).setFocus()
        reveal(self)

    def _judge(self) -> None:
        reason = " ".join(self.reason.text().split())
        ready = bool(self.person.text().strip()) and len(reason) >= LEAST_REASON
        known = self.understood.isChecked() or not self.warning.text()
        self.act.setEnabled(ready and known)

    def _ask(self) -> None:
        self.asked.emit(self.person.text().strip(), self.reason.text().strip())
