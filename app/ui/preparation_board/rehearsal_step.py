"""The step that is gone through, in large type, and what is to be mended of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import tr
from app.ui.preparation_board.moment_field import PersonField
from app.ui.session.choice_box import DateField
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

Step = Mapping[str, Any]
LOOKS = {"open": "not_done", "ok": "pass", "mend": "caution"}


def step_word(step: Step) -> str:
    """What was found of a step, in a word."""
    return {
        "open": tr("dress rehearsal", "Not gone through yet"),
        "ok": tr("dress rehearsal", "In order"),
        "mend": tr("dress rehearsal", "To be mended"),
    }.get(str(step.get("state")), "")


class MendEntry(QWidget):
    """What has to be mended, by whom, until when. ``changed()``: look again what is missing."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.what = QLineEdit()
        self.what.setMaxLength(300)
        self.who = PersonField()
        self.until = DateField()
        self.until.setDisplayFormat("dd/MM/yyyy")
        self.until.setStyleSheet(
            "QDateEdit::drop-down { width: 28px; border: none; background: transparent; }"
            "QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { width: 0; border: none; }"
        )
        tomorrow = datetime.now() + timedelta(days=1)
        self.until.setDate(QDate(tomorrow.year, tomorrow.month, tomorrow.day))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(2))
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (tr("dress rehearsal", "What to mend"), self.what),
            (tr("dress rehearsal", "Who mends it"), self.who),
            (tr("dress rehearsal", "Until"), self.until),
        )
        for place, (name, field) in enumerate(rows):
            field.setAccessibleName(name)
            grid.addWidget(Label(name, Role.MUTED), place, 0)
            grid.addWidget(field, place, 1)
        self.what.textChanged.connect(self.changed)
        self.who.editTextChanged.connect(self.changed)

    @property
    def complete(self) -> bool:
        """True where nothing is missing."""
        return bool(self.what.text().strip() and self.who.name)

    def values(self) -> dict[str, str]:
        """What stands there."""
        return {
            "what": self.what.text().strip(),
            "who": self.who.name,
            "until": self.until.date().toString("yyyy-MM-dd"),
        }

    def clear(self) -> None:
        """Forget what was typed; name and day stay for the next."""
        self.what.clear()


class StepCard(Card):
    """``mended(dict)``: the step has to be mended; the page's own button says it is in order."""

    mended = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.position = -1
        self.count = Label("", Role.EYEBROW)
        self.badge = StateBadge()
        self.title = Label("", Role.TITLE, wrap=True)
        self.planned = Label("", Role.MUTED)
        self.note = Label("", Role.BODY, wrap=True)
        self.note.set_tone("caution")
        self.mend = MendEntry()
        self.save = SecondaryButton(tr("dress rehearsal", "Note as to be mended"))
        self.save.clicked.connect(self._save)
        self.mend.changed.connect(self._refresh)
        head = QHBoxLayout()
        head.addWidget(self.count)
        head.addStretch()
        head.addWidget(self.badge)
        line = QHBoxLayout()
        line.addWidget(self.save)
        line.addStretch()
        self.body.addLayout(head)
        for part in (self.title, self.planned, self.note):
            self.body.addWidget(part)
        self.body.addSpacing(space(2))
        self.body.addWidget(self.mend)
        self.body.addLayout(line)
        self.body.addStretch()
        self._refresh()

    def show_step(self, step: Step, place: int, count: int) -> None:
        """Show a step; another one clears what was typed."""
        if step["position"] != self.position:
            self.position = int(step["position"])
            self.mend.clear()
        words = tr("dress rehearsal", "Step {number} of {count}")
        self.count.setText(words.format(number=place, count=count))
        self.badge.show_state(LOOKS.get(str(step.get("state")), "unknown"), step_word(step))
        self.title.setText(str(step.get("title") or ""))
        planned = tr("dress rehearsal", "planned: {time}")
        self.planned.setText(
            planned.format(time=figures.minutes_seconds(float(step.get("planned_s") or 0)))
        )
        self.note.setText(str(step.get("note") or ""))
        self.note.setVisible(bool(self.note.text()))
        self._refresh()

    def _refresh(self) -> None:
        self.save.setEnabled(self.mend.complete)

    def _save(self) -> None:
        said = self.mend.values()
        self.mended.emit({"note": said["what"], "who": said["who"], "until": said["until"]})
        self.mend.clear()


class MendList(QWidget):
    """All that is to be mended: what, by whom, until when."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Label("", Role.EYEBROW)
        self.words = Label("", Role.BODY, wrap=True)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(space(1))
        box.addWidget(self.head)
        box.addWidget(self.words)

    def show_mends(self, mends: Sequence[Mapping[str, Any]]) -> None:
        """Show these."""
        words = tr("dress rehearsal", "To mend: {count}")
        self.head.setText(words.format(count=len(mends)))
        self.words.setText("\n".join(mend_words(mend) for mend in mends))
        self.words.setVisible(bool(mends))


def mend_words(mend: Mapping[str, Any]) -> str:
    """One thing to mend, on a line."""
    until = figures.parse_time(str(mend.get("until") or ""))
    return tr("dress rehearsal", "{what} · {who}, until {day}").format(
        what=mend.get("what"), who=mend.get("who"), day=figures.date(until) if until else ""
    )
