"""What the list of the archive is narrowed to: a period, a point, the state of the copies."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.system.i18n import tr
from app.ui.session.choice_box import ChoiceBox, DateField
from app.ui.theme.tokens import space

ANY, DAYS_30, THIS_YEAR, LAST_YEAR, SPAN = "", "30", "year", "last", "span"


def period(choice: str, today: date) -> tuple[date | None, date | None]:
    """First and last day of a choice of the list; None where it has no such end."""
    if choice == DAYS_30:
        return today - timedelta(days=30), None
    if choice == THIS_YEAR:
        return date(today.year, 1, 1), None
    if choice == LAST_YEAR:
        return date(today.year - 1, 1, 1), date(today.year - 1, 12, 31)
    return None, None


class FilterBar(QWidget):
    """``changed()``: the list is to be narrowed otherwise."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.when = _box(tr("archive page", "Period"), _periods())
        self.point = _box(tr("archive page", "Point"), [])
        self.copies = _box(tr("archive page", "State of the copies"), _states())
        self.kind = _box(tr("archive page", "Kind of session"), _kinds())
        self._boxes = (self.when, self.point, self.copies, self.kind)
        today = QDate.currentDate()
        self.first, self.last = DateField(), DateField()
        for field, day in ((self.first, today.addYears(-1)), (self.last, today)):
            field.setDisplayFormat("dd/MM/yyyy")
            field.setDate(day)
            field.dateChanged.connect(self.changed)
            field.hide()
        self.first.setAccessibleName(tr("archive page", "From this day"))
        self.last.setAccessibleName(tr("archive page", "Up to this day"))
        self.show_points([])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space(2))
        for place, box in enumerate(self._boxes):
            grid.addWidget(box, 2 * (place // 2), place % 2)
            grid.setColumnStretch(place % 2, 1)
            box.activated.connect(self._chosen)
        grid.addWidget(self.first, 1, 0)
        grid.addWidget(self.last, 1, 1)

    def show_points(self, names: Sequence[str]) -> None:
        """Offer these points; the chosen one stays chosen while it is among them."""
        wanted = [("", tr("archive page", "Every point")), *((name, name) for name in names)]
        kept = self.point.currentData() or ""
        if [self.point.itemData(k) for k in range(self.point.count())] == [d for d, _ in wanted]:
            return
        self.point.clear()
        for data, words in wanted:
            self.point.addItem(words, data)
        self.point.setCurrentIndex(max(0, self.point.findData(kept)))

    @property
    def narrowed(self) -> bool:
        """True while something is left out."""
        return any(box.currentData() for box in self._boxes)

    def clear(self) -> None:
        """Leave nothing out any more."""
        for box in self._boxes:
            box.setCurrentIndex(0)
        self._chosen()

    def values(self) -> dict[str, Any]:
        """The filters as the engine takes them; only recorded sessions stand in the archive."""
        found: dict[str, Any] = {"recorded": True}
        for name, box in (("state", self.copies), ("point", self.point), ("kind", self.kind)):
            if box.currentData():
                found[name] = box.currentData()
        first, last = period(self.when.currentData(), date.today())
        if self.when.currentData() == SPAN:
            first, last = _day(self.first), _day(self.last)
        if first is not None:
            found["from"] = first.isoformat()
        if last is not None:
            found["to"] = last.isoformat()
        return found

    def _chosen(self) -> None:
        spanned = self.when.currentData() == SPAN
        self.first.setVisible(spanned)
        self.last.setVisible(spanned)
        self.changed.emit()


def _day(field: DateField) -> date:
    day = field.date()
    return date(day.year(), day.month(), day.day())


def _periods() -> list[tuple[str, str]]:
    return [
        (ANY, tr("archive page", "Any time")),
        (DAYS_30, tr("archive page", "Last 30 days")),
        (THIS_YEAR, tr("archive page", "This year")),
        (LAST_YEAR, tr("archive page", "Last year")),
        (SPAN, tr("archive page", "From … to …")),
    ]


def _states() -> list[tuple[str, str]]:
    return [
        ("", tr("archive page", "Every state")),
        ("matched", tr("archive page", "2 copies match")),
        ("unchecked", tr("session", "Copies not checked")),
        ("one", tr("session", "One copy only")),
        ("differs", tr("archive page", "A copy is damaged")),
        ("not_closed", tr("session", "No copy was closed")),
        ("elsewhere", tr("session", "Copies handed over or disposed of")),
        ("lost", tr("session", "Copies noted as lost")),
    ]


def _kinds() -> list[tuple[str, str]]:
    return [
        ("", tr("archive page", "Every kind")),
        ("real", tr("archive page", "Real sessions")),
        ("practice", tr("archive page", "Practice")),
        ("unscheduled", tr("archive page", "Unscheduled")),
        ("complaint", tr("archive page", "With a complaint")),
        ("denunciation", tr("archive page", "With a denunciation")),
        ("petition", tr("archive page", "With a petition")),
        ("feedback_report", tr("archive page", "With feedback")),
    ]


def _box(name: str, options: Sequence[tuple[str, str]]) -> ChoiceBox:
    box = ChoiceBox(space(60))
    box.setAccessibleName(name)
    box.setToolTip(name)
    for data, words in options:
        box.addItem(words, data)
    return box
