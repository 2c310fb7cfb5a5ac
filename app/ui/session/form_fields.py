"""The fields of a session: title, start, scenario, place, people; filled and read as values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QDate, QLocale, QStringListModel, Qt, QTime
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from app.model.chairing import deputy_in_doubt
from app.model.reception import PointRole, Scenario
from app.system import figures
from app.system.i18n import language, tr
from app.ui.control_room.header import role_words
from app.ui.session.choice_box import PLAIN_BOXES, ChoiceBox, DateField, TimeField
from app.ui.session.session_words import scenarios
from app.ui.theme.tokens import space
from app.ui.widgets.label import Label, Role, labelled
from app.ui.widgets.number_field import NumberField

UNKNOWN_COUNT = -1
MINUTES = (5, 720)
USUAL_MINUTES = 120
MOST_CITIZENS = 10_000
LONGEST_LINE = 300
FIRST_HOUR = 8


def next_start(now: datetime) -> datetime:
    """The start offered for a new session: eight o'clock of the next working day."""
    day = now + timedelta(days=1)
    while day.isoweekday() > 5:
        day += timedelta(days=1)
    return day.replace(hour=FIRST_HOUR, minute=0, second=0, microsecond=0)


class NameField(QLineEdit):
    """A line with names to complete from, found by any part of them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setMaxLength(LONGEST_LINE)
        self.setAccessibleName(name)
        self._names = QStringListModel(self)
        completer = QCompleter(self._names, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCompleter(completer)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Show the beginning of a name that is longer than the field."""
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    def offer(self, names: Iterable[str]) -> None:
        """Complete from these names."""
        wanted = sorted({name for name in names if name})
        if wanted != self._names.stringList():
            self._names.setStringList(wanted)

    def known(self) -> list[str]:
        """The names offered."""
        return self._names.stringList()


class SessionFields(QWidget):
    """All fields but the run-of-show. ``values`` gives them under the engine's names."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = NameField(tr("session form", "Title"))
        self.title.setPlaceholderText(tr("session form", "For example: periodic reception"))
        self.date = DateField()
        self.time = TimeField()
        self.minutes = NumberField(*MINUTES)
        self.scenario = ChoiceBox(space(150))
        self.scenario_note = Label("", Role.FAINT, wrap=True)
        self.role = ChoiceBox()
        self.point = NameField(tr("session form", "Name of this point"))
        self.chair = NameField(tr("session form", "Chair"))
        self.chair_titles: Sequence[str] | None = None
        self.chair_note = Label("", Role.SMALL, wrap=True)
        self.chair_note.hide()
        self.operator = NameField(tr("session form", "Operator"))
        self.citizens = NumberField(UNKNOWN_COUNT, MOST_CITIZENS)
        self._prepare()
        self._lay_out()

    def _prepare(self) -> None:
        vietnamese = language() == "vi"
        place = QLocale(QLocale.Language.Vietnamese if vietnamese else QLocale.Language.English)
        self.date.setLocale(place)
        self.date.setDisplayFormat("dd/MM/yyyy")
        self.time.setDisplayFormat("HH:mm")
        self.setStyleSheet(PLAIN_BOXES)
        for box, steps in ((self.date, 38), (self.time, 18), (self.minutes, 24)):
            box.setMinimumWidth(space(steps))
        self.time.lineEdit().setTextMargins(space(3) - 2, 0, 0, 0)
        self.minutes.setSingleStep(15)
        self.minutes.setSuffix(" " + tr("session form", "minutes"))
        self.citizens.setSpecialValueText(tr("session form", "not known yet"))
        templates = scenarios()
        for template in templates.values():
            self.scenario.addItem(f"{template.id} · {template.title}", str(template.id))
        self.scenario.currentIndexChanged.connect(self._scenario_changed)
        for field in (self.title, self.chair):
            field.textChanged.connect(self._look_at_chair)
        for role in PointRole:
            self.role.addItem(role_words(role), str(role))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        for column in range(6):
            grid.setColumnStretch(column, 1)
        rows: tuple[tuple[tuple[str, QWidget, int], ...], ...] = (
            ((tr("session form", "Title"), self.title, 6),),
            (
                (tr("session form", "Date"), self.date, 2),
                (tr("session form", "Starts at"), self.time, 2),
                (tr("session form", "Planned length"), self.minutes, 2),
            ),
            ((tr("session form", "Connection scenario"), self.scenario, 6),),
            (
                (tr("session form", "Role of this point"), self.role, 3),
                (tr("session form", "Name of this point"), self.point, 3),
            ),
            (
                (tr("session form", "Chair"), self.chair, 3),
                (tr("session form", "Operator"), self.operator, 3),
            ),
            ((tr("session form", "Citizens present"), self.citizens, 3),),
        )
        for line, fields in enumerate(rows):
            column = 0
            for words, widget, width in fields:
                grid.addLayout(labelled(words, widget), line, column, 1, width)
                column += width
        grid.addWidget(self.scenario_note, 5, 3, 1, 3)
        grid.addWidget(self.chair_note, len(rows), 0, 1, 6)
        grid.setRowStretch(len(rows) + 1, 1)

    def field(self, name: str) -> QWidget | None:
        """The widget of a value, by the engine's name for it."""
        fields: dict[str, QWidget] = {
            "title": self.title,
            "starts_at": self.date,
            "planned_minutes": self.minutes,
            "scenario": self.scenario,
            "point_role": self.role,
            "point_name": self.point,
            "chair": self.chair,
            "operator": self.operator,
            "citizens": self.citizens,
        }
        return fields.get(name)

    def offer(
        self, people: Iterable[Mapping[str, Any]], points: Iterable[Mapping[str, Any]]
    ) -> None:
        """Complete names from the topics ``people`` and ``points``."""
        names = [str(person.get("name", "")) for person in people]
        self.chair.offer(names)
        self.operator.offer(names)
        self.point.offer(str(point.get("name", "")) for point in points)

    def show_session(self, session: Mapping[str, Any]) -> None:
        """Fill the fields; what the session does not say gets what is usual."""
        now = datetime.now().astimezone()
        start = figures.parse_time(str(session.get("starts_at") or "")) or next_start(now)
        self.title.setText(str(session.get("title") or ""))
        self.date.setDate(QDate(start.year, start.month, start.day))
        self.time.setTime(QTime(start.hour, start.minute))
        self.minutes.setValue(int(session.get("planned_minutes") or USUAL_MINUTES))
        scenario = str(session.get("scenario") or Scenario.D6)
        self.scenario.setCurrentIndex(self.scenario.findData(scenario))
        self._scenario_changed()
        role = str(session.get("point_role") or PointRole.CENTRAL)
        self.role.setCurrentIndex(self.role.findData(role))
        self.point.setText(str(session.get("point_name") or ""))
        self.chair.setText(str(session.get("chair") or ""))
        self.operator.setText(str(session.get("operator") or ""))
        for field in (self.title, self.point, self.chair, self.operator):
            field.setCursorPosition(0)
        citizens = session.get("citizens")
        self.citizens.setValue(UNKNOWN_COUNT if citizens is None else int(citizens))

    def values(self) -> dict[str, Any]:
        """What stands in the fields, under the engine's names."""
        citizens = self.citizens.value()
        return {
            "title": self.title.text().strip(),
            "starts_at": self.start().isoformat(),
            "planned_minutes": self.minutes.value(),
            "scenario": self.scenario.currentData(),
            "point_role": self.role.currentData(),
            "point_name": self.point.text().strip(),
            "chair": self.chair.text().strip(),
            "operator": self.operator.text().strip(),
            "citizens": None if citizens == UNKNOWN_COUNT else citizens,
        }

    def start(self) -> datetime:
        """The start in this machine's zone."""
        day, hour = self.date.date(), self.time.time()
        naive = datetime(day.year(), day.month(), day.day(), hour.hour(), hour.minute())
        return naive.astimezone()

    def _look_at_chair(self) -> None:
        """Ask about a deputy; nothing is refused."""
        doubt = deputy_in_doubt(self.title.text(), self.chair.text(), self.chair_titles)
        words = tr(
            "session form",
            "A deputy chairs the head's own periodic reception: check whether the law still"
            " allows it.",
        )
        self.chair_note.setText(f"▲ {words}" if doubt else "")
        self.chair_note.setVisible(doubt)

    def _scenario_changed(self) -> None:
        template = scenarios()[Scenario(self.scenario.currentData())]
        self.chair.setPlaceholderText(template.chair)
        self.scenario.setToolTip(self.scenario.currentText())
        self.scenario_note.setText(template.source)
