"""A few lines to be written with an answer: where, who, under which number."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role, scrolled

LONGEST = 1000


def field_words(item: str) -> dict[str, str]:
    """The lines of an item by the name under which each goes into the record."""
    fields = {
        "RC4": {
            "place": tr("details form", "Where the platform keeps the recording"),
            "presser": tr("details form", "Who presses the recording button"),
        },
        "AF4": {
            "minutes": tr("details form", "Number of the minutes"),
            "register": tr("details form", "Row in the register of receptions"),
            "receipts": tr("details form", "Numbers of the receipts of documents"),
        },
        "AF6": {
            "conclusions": tr("details form", "Number of the notice of conclusion"),
            "incidents": tr("details form", "Incidents, in one line"),
        },
        "AF7": {
            "record": tr("details form", "Number of the handover record"),
            "receiver": tr("details form", "Who has received the package"),
        },
        **_course_fields(),
    }
    return fields.get(item, {})


def _course_fields() -> dict[str, dict[str, str]]:
    """What is written with the items of preparation and people."""
    return {
        "PL5": {"files": tr("details form", "Papers that were opened, with semicolons between")},
        "PL6": {
            "operators": tr("details form", "Operators and their telephone numbers"),
            "provider": tr("details form", "The provider's contact and telephone number"),
        },
        "PE1": {
            "present": tr("details form", "Who is present"),
            "absent": tr("details form", "Who is missing, and who stands in"),
        },
        "PE2": {
            "identity": tr("details form", "Papers of the citizens that were seen"),
            "representative": tr("details form", "Representative, and the paper that names them"),
            "interpreter": tr("details form", "Interpreter, or that none is needed"),
            "health": tr("details form", "Anything about health to be minded"),
        },
        "PE3": {
            "shown": tr("details form", "Where the notice is to be seen"),
            "spoken": tr("details form", "Who said it, and at what time"),
        },
        "PE4": {"informed": tr("details form", "Who was told, or why nobody is needed")},
    }


class DetailsForm(QWidget):
    """``answered({name: text, …})``: the lines that are filled in so far.

    Measuring the item anew leaves what was written; another item has a form of its own.
    """

    answered = Signal(object)

    def __init__(
        self, _bridge: Bridge, item: Mapping[str, Any], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.lines: dict[str, QLineEdit] = {}
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(0, 0, space(2), 0)
        box.setSpacing(space(1))
        told = tr("details form", "Press Tab to write this, then answer.")
        box.addWidget(Label(told, Role.SMALL, wrap=True))
        for name, words in field_words(str(item["id"])).items():
            line = self.lines[name] = QLineEdit()
            line.setMaxLength(LONGEST)
            line.setAccessibleName(words)
            line.textChanged.connect(self._changed)
            box.addWidget(Label(words, Role.STRONG, wrap=True))
            box.addWidget(line)
        box.addStretch()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(scrolled(inner))

    @property
    def details(self) -> dict[str, str]:
        """What is filled in so far; empty lines are left out."""
        written = {name: line.text().strip() for name, line in self.lines.items()}
        return {name: text for name, text in written.items() if text}

    def _changed(self, _text: str) -> None:
        self.answered.emit(self.details)
