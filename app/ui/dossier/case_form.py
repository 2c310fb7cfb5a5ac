"""The form of a case, in the stage: what it is, who brings it, its course, what is asked for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from app.model.dossier import CaseKind, MatterType
from app.model.errors import AppError
from app.model.reception import LEAST_REASON
from app.system.i18n import tr
from app.ui.control_room.error_line import ErrorLine
from app.ui.dossier.row_table import RowTable
from app.ui.dossier.words import kind_words, matter_words
from app.ui.session.choice_box import ChoiceBox
from app.ui.theme.tokens import space
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Label, Role, labelled, scrolled
from app.ui.widgets.number_field import NumberField

EVENT = ("date", "title", "detail")
DECISION = ("number", "date", "authority", "content")
LARGEST_GROUP = 100_000
LONGEST_LINE = 300
_LINES_HIGH = space(19)


class CaseForm(QWidget):
    """``cancelled()``. The page saves; nothing typed is lost by an error."""

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.case_id = ""
        self._was_confidential = False
        self.heading = Label("", Role.TITLE)
        self.error = ErrorLine()
        self.title = _line()
        self.kind = ChoiceBox(space(150))
        self.matter = ChoiceBox()
        self.petitioner, self.address = _line(), _line()
        self.group = NumberField(0, LARGEST_GROUP)
        self.representative, self.mandate = _line(), _line()
        self.agencies = _line()
        self.summary, self.asks, self.proposal = _lines(), _lines(), _lines()
        self.confidential = QCheckBox(tr("case form", "Keep names confidential"))
        self.secrecy = Label("", Role.STRONG, wrap=True)
        self.open_reason = _line()
        self.open_reason.setPlaceholderText(
            tr("case form", "Why names need not be hidden, at least {count} characters").format(
                count=LEAST_REASON
            )
        )
        self.open_reason.setAccessibleName(tr("case form", "Why names need not be hidden"))
        self.events = RowTable(tr("case form", "Course of settlement"), _event_columns())
        self.decisions = RowTable(tr("case form", "Earlier decisions"), _decision_columns())
        self.back = SecondaryButton(tr("case form", "Back without saving"))
        self.back.clicked.connect(self.cancelled)
        self.primary_slot = QHBoxLayout()
        self._prepare()
        self._lay_out()

    def _prepare(self) -> None:
        self.offer_kinds([])
        for value, words in matter_words().items():
            self.matter.addItem(words, str(value))
        self.group.setSpecialValueText(tr("case form", "one citizen"))
        self.group.setSuffix(" " + tr("case form", "people"))
        self.agencies.setPlaceholderText(tr("case form", "Several: separated by semicolons"))
        self.mandate.setPlaceholderText(tr("case form", "For example: minutes of the election"))
        self.secrecy.set_tone("caution")
        self.matter.currentIndexChanged.connect(self._follow_matter)
        self.confidential.toggled.connect(self._show_secrecy)
        self.group.valueChanged.connect(self._follow_group)

    def _lay_out(self) -> None:
        left, right = QWidget(), QWidget()
        grid = QGridLayout(left)
        grid.setContentsMargins(0, 0, space(3), 0)
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[tuple[str, QWidget], ...], ...] = (
            ((tr("case form", "Title"), self.title),),
            ((tr("case form", "Kind of case"), self.kind),),
            (
                (tr("case form", "Matter"), self.matter),
                (tr("case form", "Size of the group"), self.group),
            ),
            ((tr("case form", "Petitioner"), self.petitioner),),
            ((tr("case form", "Address"), self.address),),
            (
                (tr("case form", "Representative of the group"), self.representative),
                (tr("case form", "Paper of the mandate"), self.mandate),
            ),
            ((tr("case form", "Agencies concerned"), self.agencies),),
        )
        for place, fields in enumerate(rows):
            wide = 2 // len(fields)
            for column, (words, widget) in enumerate(fields):
                grid.addLayout(labelled(words, widget), place, column * wide, 1, wide)
        grid.addWidget(self.confidential, len(rows), 0, 1, 2)
        grid.addWidget(self.open_reason, len(rows) + 1, 0, 1, 2)
        grid.setRowStretch(len(rows) + 2, 1)
        box = QVBoxLayout(right)
        box.setContentsMargins(0, 0, space(3), 0)
        box.setSpacing(space(2))
        for table in (self.events, self.decisions):
            table.setMinimumHeight(space(54))
            box.addWidget(table)
        for words, field in (
            (tr("case form", "In short"), self.summary),
            (tr("case form", "What the citizen asks for"), self.asks),
            (tr("case form", "What is proposed"), self.proposal),
        ):
            box.addLayout(labelled(words, field))
        self._frame(left, right)

    def _frame(self, left: QWidget, right: QWidget) -> None:
        body = QHBoxLayout()
        body.setSpacing(space(4))
        body.addWidget(scrolled(left), 5)
        body.addWidget(scrolled(right), 6)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addStretch()
        foot.addLayout(self.primary_slot)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(space(2))
        whole.addWidget(self.heading)
        whole.addWidget(self.secrecy)
        whole.addWidget(self.error)
        whole.addLayout(body, 1)
        whole.addLayout(foot)

    def offer_kinds(self, words: Sequence[str]) -> None:
        """The six kinds in the words of the rules in force; the program's own where none say."""
        usual = kind_words()
        chosen = self.kind.currentData()
        self.kind.clear()
        for kind in CaseKind:
            named = words[kind - 1] if len(words) == len(CaseKind) else usual[kind]
            self.kind.addItem(f"{int(kind)}. {named}", int(kind))
        self.kind.setCurrentIndex(max(0, self.kind.findData(chosen)))

    def begin(self, case: Mapping[str, Any]) -> None:
        """Fill the form with a case; one without an id is a new one."""
        self.case_id = str(case.get("id") or "")
        new = tr("case form", "New case")
        self.heading.setText(tr("case form", "Change the case") if self.case_id else new)
        self.error.hide()
        for field, name in self._texts().items():
            field.setText(str(case.get(name) or ""))
            field.setCursorPosition(0)
        for area, name in self._areas().items():
            area.setPlainText(str(case.get(name) or ""))
        self.agencies.setText("; ".join(case.get("agencies") or []))
        self.agencies.setCursorPosition(0)
        self.kind.setCurrentIndex(self.kind.findData(int(case.get("kind") or CaseKind.OTHER)))
        matter = str(case.get("matter") or MatterType.COMPLAINT)
        self.matter.setCurrentIndex(max(0, self.matter.findData(matter)))
        self.group.setValue(int(case.get("group_size") or 0))
        self.events.show_rows([_texts_of(one, EVENT) for one in case.get("events") or []])
        self.decisions.show_rows([_texts_of(one, DECISION) for one in case.get("decisions") or []])
        self._was_confidential = bool(self.case_id and case.get("confidential"))
        self.open_reason.clear()
        self.confidential.setChecked(bool(case.get("confidential")))
        self._follow_matter()
        self._follow_group()
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def values(self) -> dict[str, Any]:
        """The case as the engine takes it."""
        agencies = [part.strip() for part in self.agencies.text().split(";")]
        texts: dict[str, Any] = {n: f.text().strip() for f, n in self._texts().items()}
        texts |= {n: a.toPlainText().strip() for a, n in self._areas().items()}
        return {
            **texts,
            "id": self.case_id,
            "kind": int(self.kind.currentData()),
            "matter": str(self.matter.currentData()),
            "group_size": self.group.value(),
            "agencies": [part for part in agencies if part],
            "confidential": self.confidential.isChecked(),
            "events": [dict(zip(EVENT, row, strict=True)) for row in self.events.rows()],
            "decisions": [dict(zip(DECISION, row, strict=True)) for row in self.decisions.rows()],
        }

    def show_error(self, error: AppError) -> None:
        """Say why it could not be saved."""
        self.error.show_error(error)

    def _texts(self) -> dict[QLineEdit, str]:
        return {
            self.title: "title",
            self.petitioner: "petitioner",
            self.address: "petitioner_address",
            self.representative: "representative",
            self.mandate: "mandate",
        }

    def _areas(self) -> dict[QPlainTextEdit, str]:
        return {self.summary: "summary", self.asks: "asks", self.proposal: "proposal"}

    def _follow_matter(self) -> None:
        """A denunciation is confidential from the first, and cannot be made open here."""
        denunciation = self.matter.currentData() == MatterType.DENUNCIATION
        if denunciation:
            self.confidential.setChecked(True)
        self.confidential.setEnabled(not denunciation)
        self._show_secrecy()

    def _show_secrecy(self) -> None:
        hidden = self.confidential.isChecked()
        self.open_reason.setVisible(self._was_confidential and not hidden)
        self.secrecy.setVisible(hidden)
        self.secrecy.setText(
            tr(
                "case form",
                "CONFIDENTIAL: names are hidden on lists, in file names and in what is exported.",
            )
        )

    def _follow_group(self) -> None:
        group = self.group.value() > 0
        self.representative.setEnabled(group)
        self.mandate.setEnabled(group)


def _event_columns() -> list[tuple[str, int]]:
    return [
        (tr("case form", "Date"), 32),
        (tr("case form", "What happened"), 0),
        (tr("case form", "More"), 0),
    ]


def _decision_columns() -> list[tuple[str, int]]:
    return [
        (tr("case form", "Number"), 30),
        (tr("case form", "Date"), 32),
        (tr("case form", "Authority"), 0),
        (tr("case form", "Content"), 0),
    ]


def _texts_of(row: Mapping[str, Any], names: Sequence[str]) -> list[str]:
    return [str(row.get(name) or "") for name in names]


def _line() -> QLineEdit:
    field = QLineEdit()
    field.setMaxLength(LONGEST_LINE)
    return field


def _lines() -> QPlainTextEdit:
    area = QPlainTextEdit()
    area.setTabChangesFocus(True)
    area.setFixedHeight(_LINES_HIGH)
    return area
