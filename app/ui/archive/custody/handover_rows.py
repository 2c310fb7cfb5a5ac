"""Copies to choose for a handover, and the acts that were done, each with its paper and return."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QVBoxLayout, QWidget

from app.model.text import Text
from app.system import figures
from app.system.i18n import render, tr
from app.ui.archive.custody.paper_rows import PaperRow, is_whole
from app.ui.archive.custody.words import copy_state, form_words
from app.ui.archive.transfers.fields import Fields
from app.ui.closing.report_view import empty
from app.ui.theme.tokens import space
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

Facts = Mapping[str, Any]


class CopyChoice(QWidget):
    """The copies of a session with a box to tick where one can go. ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ticks: dict[int, QCheckBox] = {}
        self._copies: list[Facts] = []
        self._shown = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(space(2))

    def show_copies(self, copies: Sequence[Facts]) -> None:
        """Render them; what was chosen stays so while it can go."""
        if copies == self._copies and self._shown:
            return
        chosen, self._shown = set(self.chosen()), True
        self._copies = list(copies)
        self.ticks = {}
        empty(self._box)
        for copy in copies:
            self._box.addWidget(self._row(copy, chosen))
        if not copies:
            none = tr("handover", "No copy of this session is known yet.")
            self._box.addWidget(Label(none, Role.MUTED, wrap=True))

    def chosen(self) -> list[int]:
        """The numbers of the chosen copies."""
        return [number for number, tick in self.ticks.items() if tick.isChecked()]

    def rows(self, *, chosen: bool) -> list[Facts]:
        """The copies that are chosen, or those that are not."""
        numbers = set(self.chosen())
        return [one for one in self._copies if (one["id"] in numbers) is chosen]

    def clear_choice(self) -> None:
        """Choose none."""
        for tick in self.ticks.values():
            tick.setChecked(False)

    def _row(self, copy: Facts, chosen: set[int]) -> QWidget:
        row, number, problem = QWidget(), int(copy["id"]), copy.get("problem")
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        where = str(copy.get("medium_name") or "")
        tick = QCheckBox(row)
        tick.setAccessibleName(tr("handover", "Hand over the copy on {disk}").format(disk=where))
        kept = tick.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        tick.setSizePolicy(kept)
        tick.setVisible(problem is None)
        tick.setChecked(problem is None and number in chosen)
        tick.toggled.connect(self.changed)
        self.ticks[number] = tick
        state, words = copy_state(copy)
        size = figures.size(float(copy.get("bytes") or 0))
        told = [form_words(str(copy.get("form") or "")), where, size, words]
        if copy.get("sealed"):
            told.append(tr("handover", "holds sealed parts"))
        column = QVBoxLayout()
        column.setSpacing(0)
        label = Label(" · ".join(told), Role.BODY, wrap=True)
        label.setToolTip(str(copy.get("at") or copy.get("path") or ""))
        column.addWidget(label)
        if isinstance(problem, Mapping) and copy.get("state") == "kept":
            column.addWidget(Label(render(Text.from_json(problem)), Role.SMALL, wrap=True))
        for widget in (tick, StateIcon(state, space(4))):
            line.addWidget(widget)
        line.addLayout(column, 1)
        return row


class ActCard(Card):
    """One handover. ``opened(path)``, ``paper_asked()``, ``returned(condition, person, copies)``:
    the numbers of those that came back.
    """

    opened = Signal(str)
    paper_asked = Signal()
    returned = Signal(str, str, list)

    def __init__(self, act: Facts, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        head = QHBoxLayout()
        head.setSpacing(space(2))
        away = list(act.get("away") or [])
        head.addWidget(StateIcon("stale" if away else "pass"))
        head.addWidget(Label(_headline(act), Role.STRONG, wrap=True), 1)
        self.body.addLayout(head)
        self.body.addWidget(Label(_figures(act), Role.SMALL, wrap=True))
        line = QHBoxLayout()
        line.setSpacing(space(2))
        self._add_papers(list(act.get("papers") or []), line)
        self.body.addLayout(line)
        if away:
            self._add_return(person, line, _away(act))
        line.addStretch()

    def _add_papers(self, papers: Sequence[Facts], line: QHBoxLayout) -> None:
        """All that were written, the newest first: each may bear signatures."""
        self.papers = [PaperRow(paper) for paper in reversed(papers)]
        for row in self.papers:
            row.opened.connect(self.opened)
            self.body.addWidget(row)
        if not papers or not is_whole(papers[-1]):
            again = tr("handover", "Write the record again")
            words = again if papers else tr("handover", "Write the record")
            self.print_button = SecondaryButton(words)
            self.print_button.clicked.connect(self.paper_asked)
            line.addWidget(self.print_button)

    def _add_return(self, person: str, line: QHBoxLayout, away: Mapping[int, str]) -> None:
        self.which = {number: QCheckBox(words) for number, words in away.items()}
        self.back = Fields()
        self.back.add_line("condition", tr("handover", "Condition on return"))
        self.back.add_line("person", tr("handover", "Taken back by")).setText(person)
        self.back_button = SecondaryButton(tr("handover", "Note the return"))
        self.back.edited.connect(self._refresh)
        self.back_button.clicked.connect(self._note_return)
        for tick in self.which.values():
            tick.setChecked(len(away) == 1)
            tick.toggled.connect(self._refresh)
            self.body.addWidget(tick)
        self.more = SecondaryButton(tr("handover", "It came back…"))
        self.more.clicked.connect(self._open_return)
        line.addWidget(self.more)
        below = QHBoxLayout()
        below.addWidget(self.back_button)
        below.addStretch()
        self.body.addWidget(self.back)
        self.body.addLayout(below)
        for widget in (*self.which.values(), self.back, self.back_button):
            widget.hide()
        self._refresh()

    def _open_return(self) -> None:
        self.more.hide()
        for tick in self.which.values():
            tick.setVisible(len(self.which) > 1)
        for widget in (self.back, self.back_button):
            widget.show()
        self.back.lines["condition"].setFocus()

    def _came(self) -> list[int]:
        return [number for number, tick in self.which.items() if tick.isChecked()]

    def _note_return(self) -> None:
        condition, who = self.back.text("condition"), self.back.text("person")
        self.returned.emit(condition, who, self._came())

    def _refresh(self) -> None:
        said = all(self.back.text(name) for name in ("condition", "person"))
        self.back_button.setEnabled(said and bool(self._came()))


def _away(act: Facts) -> dict[int, str]:
    """What is not back yet: what it is and what it lies on, by the numbers of the copies."""
    items = {int(one["copy"]): one for one in act.get("items") or []}
    named: dict[int, str] = {}
    for number in map(int, act.get("away") or []):
        item = items.get(number, {})
        medium = str(item.get("label") or item.get("serial") or item.get("place") or "")
        told = (form_words(str(item.get("form") or "")), medium, str(item.get("name") or ""))
        named[number] = " · ".join(part for part in told if part)
    return named


def _headline(act: Facts) -> str:
    receiver = act.get("receiver") or {}
    at = figures.parse_time(str(act.get("given_at") or ""))
    words = tr("handover", "Handed over to {person}, {unit} · {moment}")
    return words.format(
        person=receiver.get("person"),
        unit=receiver.get("unit"),
        moment=figures.moment_in_words(at) if at else "",
    )


def _figures(act: Facts) -> str:
    copies, away = list(act.get("copies") or []), list(act.get("away") or [])
    parts = [tr("handover", "{count} copies").format(count=len(copies))]
    if len(away) < len(copies):
        parts.append(tr("handover", "{count} came back").format(count=len(copies) - len(away)))
    giver = str((act.get("giver") or {}).get("person") or "")
    parts.append(tr("handover", "given by {person}").format(person=giver))
    parts += [str(act.get("why") or ""), str(act.get("place") or "")]
    return " · ".join(part for part in parts if part)
