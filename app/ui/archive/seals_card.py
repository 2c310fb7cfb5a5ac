"""The sealed stretches of a recorded session, and sealing one more afterwards."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QWidget

from app.model.reception import LEAST_REASON
from app.system import figures
from app.system.i18n import tr
from app.ui.theme.tokens import space
from app.ui.tools.reasoned import REASON_LIMIT
from app.ui.widgets.alarm_banner import StateIcon
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role

_TIMECODE = re.compile(r"(?:(\d{1,2}):)?(\d{1,2}):(\d{2})")
_TIME_WIDTH = space(24)


def seconds_of(timecode: str) -> float | None:
    """Seconds of ``hh:mm:ss`` or ``mm:ss``; None for anything else."""
    found = _TIMECODE.fullmatch(timecode.strip())
    if found is None:
        return None
    hours, minutes, seconds = (int(part or 0) for part in found.groups())
    return float(hours * 3600 + minutes * 60 + seconds) if seconds < 60 else None


def span_words(seal: Mapping[str, Any]) -> str:
    """From where to where a seal reaches."""
    start = figures.timecode(float(seal.get("start_s") or 0))
    end_s = seal.get("end_s")
    end = tr("archive page", "the end") if end_s is None else figures.timecode(float(end_s))
    return tr("archive page", "{start} to {end}").format(start=start, end=end)


class SealsCard(Card):
    """``asked(dict)``: seal a stretch: ``start_s``, ``end_s``, ``reason``, ``person``."""

    asked = Signal(object)

    def __init__(
        self, seals: Sequence[Mapping[str, Any]], person: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("archive page", "Sealed parts"), parent)
        self.body.setContentsMargins(space(4), space(3), space(4), space(3))
        self.start, self.end = _time_field(), _time_field()
        self.start.setPlaceholderText(tr("archive page", "from hh:mm:ss"))
        self.end.setPlaceholderText(tr("archive page", "to hh:mm:ss"))
        self.reason = QLineEdit()
        self.reason.setMaxLength(REASON_LIMIT)
        self.reason.setPlaceholderText(
            tr("tools", "Reason, at least {count} characters").format(count=LEAST_REASON)
        )
        self.person = QLineEdit(person)
        self.person.setPlaceholderText(tr("tools", "Done by"))
        self.button = SecondaryButton(tr("archive page", "Seal this part"))
        self.form = QWidget()
        self.more = SecondaryButton(tr("archive page", "Seal a part…"))
        self.more.clicked.connect(self._open)
        self.button.clicked.connect(self._pressed)
        for field in (self.start, self.end, self.reason, self.person):
            field.textChanged.connect(self._refresh)
        self._show(seals)
        self._lay_out()
        self._refresh()

    def _show(self, seals: Sequence[Mapping[str, Any]]) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(space(3))
        grid.setVerticalSpacing(space(1))
        grid.setColumnStretch(2, 1)
        for row, seal in enumerate(seals):
            who = " · ".join(str(seal.get(name) or "") for name in ("reason", "person"))
            grid.addWidget(StateIcon("stale", space(4)), row, 0)
            grid.addWidget(Label(span_words(seal), Role.STRONG), row, 1)
            grid.addWidget(Label(who.strip(" ·"), Role.BODY, wrap=True), row, 2)
        if not seals:
            none = tr("archive page", "None. A sealed part is left out of packages.")
            self.body.addWidget(Label(none, Role.SMALL, wrap=True))
        self.body.addLayout(grid)

    def _lay_out(self) -> None:
        line = QGridLayout(self.form)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.start, 0, 0)
        line.addWidget(self.end, 0, 1)
        line.addWidget(self.person, 0, 2)
        line.addWidget(self.reason, 1, 0, 1, 2)
        line.addWidget(self.button, 1, 2)
        line.setColumnStretch(2, 1)
        for column in (0, 1):
            line.setColumnStretch(column, 1)
        self.form.hide()
        foot = QHBoxLayout()
        foot.addWidget(self.more)
        foot.addStretch()
        self.body.addWidget(self.form)
        self.body.addLayout(foot)

    def _open(self) -> None:
        self.form.show()
        self.more.hide()
        self.start.setFocus()

    def _refresh(self) -> None:
        start_s, end_s = seconds_of(self.start.text()), seconds_of(self.end.text())
        whole = start_s is not None and end_s is not None and end_s > start_s
        said = len(self.reason.text().strip()) >= LEAST_REASON
        self.button.setEnabled(whole and said and bool(self.person.text().strip()))

    def _pressed(self) -> None:
        self.asked.emit(
            {
                "start_s": seconds_of(self.start.text()),
                "end_s": seconds_of(self.end.text()),
                "reason": self.reason.text().strip(),
                "person": self.person.text().strip(),
            }
        )


def _time_field() -> QLineEdit:
    field = QLineEdit()
    field.setMinimumWidth(_TIME_WIDTH)
    field.setMaxLength(8)
    return field


class AuthorityEntry(QWidget):
    """Whether an export holds the sealed parts: only on somebody's authority. ``changed()``."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label("", Role.BODY, wrap=True)
        self.words.set_tone("caution")
        self.authority = QLineEdit()
        self.authority.setMaxLength(REASON_LIMIT)
        self.authority.setPlaceholderText(
            tr("archive page", "Decision that allows the sealed parts (number, date)")
        )
        self.person = QLineEdit()
        self.person.setPlaceholderText(tr("archive page", "Person who answers for it"))
        for field in (self.authority, self.person):
            field.textChanged.connect(self.changed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space(2))
        grid.addWidget(self.words, 0, 0, 1, 2)
        grid.addWidget(self.authority, 1, 0)
        grid.addWidget(self.person, 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self.show_seals([])

    def show_seals(self, seals: Sequence[Mapping[str, Any]]) -> None:
        """Appear only where something is sealed."""
        self.setVisible(bool(seals))
        self.words.setText(
            tr(
                "archive page",
                "Sealed parts: {count}. They are left out of the package unless a decision"
                " allows them.",
            ).format(count=len(seals))
        )

    def args(self) -> dict[str, str]:
        """What the export is asked with; empty where the sealed parts stay out."""
        authority, person = self.authority.text().strip(), self.person.text().strip()
        if self.isHidden() or not authority:
            return {}
        return {"authority": authority, "person": person}

    @property
    def complete(self) -> bool:
        """True when nothing was begun, or all of it is there."""
        wanted = self.args()
        if not wanted:
            return True
        return len(wanted["authority"]) >= LEAST_REASON and bool(wanted["person"])
