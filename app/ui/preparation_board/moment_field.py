"""A date and a time of day, as two fields on one line; and a name out of those that are known."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget

from app.system.i18n import language, tr
from app.ui.session.choice_box import PLAIN_BOXES, DateField, TimeField
from app.ui.theme.tokens import space


class MomentField(QWidget):
    """``changed()``: another moment. Its moment is in this machine's zone."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.date = DateField()
        self.date.setAccessibleName(tr("preparation board", "Date"))
        vietnamese = language() == "vi"
        place = QLocale(QLocale.Language.Vietnamese if vietnamese else QLocale.Language.English)
        self.date.setLocale(place)
        self.date.setDisplayFormat("dd/MM/yyyy")
        self.time = TimeField()
        self.time.setAccessibleName(tr("preparation board", "Time"))
        self.time.setDisplayFormat("HH:mm")
        self.date.setMinimumWidth(space(36))
        self.time.setMinimumWidth(space(20))
        self.setStyleSheet(PLAIN_BOXES)
        self.time.lineEdit().setTextMargins(space(3) - 2, 0, 0, 0)
        self.date.dateChanged.connect(self.changed)
        self.time.timeChanged.connect(self.changed)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.date, 2)
        line.addWidget(self.time, 1)

    def show_moment(self, moment: datetime) -> None:
        """Show a moment, to the minute."""
        self.date.setDate(QDate(moment.year, moment.month, moment.day))
        self.time.setTime(QTime(moment.hour, moment.minute))

    def moment(self) -> datetime:
        """What is shown."""
        day, at = self.date.date(), self.time.time()
        return datetime(day.year(), day.month(), day.day(), at.hour(), at.minute()).astimezone()


class PersonField(QComboBox):
    """A name to choose or to type; the operator stands first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setEditable(True)
        self.setAccessibleName(tr("preparation board", "Person"))

    def show_people(self, names: Sequence[str], operator: str) -> None:
        """Offer these names; what was typed stays."""
        offered = list(dict.fromkeys(name for name in (operator, *names) if name))
        if offered == [self.itemText(at) for at in range(self.count())]:
            return
        typed = self.currentText()
        self.blockSignals(True)
        self.clear()
        self.addItems(offered)
        self.setCurrentText(typed or operator)
        self.blockSignals(False)

    @property
    def name(self) -> str:
        """The name that stands there."""
        return self.currentText().strip()
