"""The chosen milestone in large type: what it is, by when, what is noted, and the entry."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.model.text import Text
from app.system import figures
from app.system.i18n import render, tr
from app.ui.preparation_board.entry import MilestoneEntry
from app.ui.preparation_board.invitation_items import InvitationItems
from app.ui.preparation_board.requests import Requests
from app.ui.preparation_board.words import (
    DONE,
    Row,
    countdown,
    look_of,
    source_words,
    state_words,
    title_of,
)
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.button import SecondaryButton
from app.ui.widgets.label import Card, Label, Role, rule, scrolled

BY_ITSELF = frozenset({"test_1d", "test_2h", "dress", "session"})
"""Milestones that are marked by what is done elsewhere in the program."""


class TakeBack(QWidget):
    """``asked(reason)``: the mark was wrong."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reason = QLineEdit()
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(
            tr("preparation board", "Why it was wrong, at least {count} characters").format(
                count=LEAST_REASON
            )
        )
        self.reason.setAccessibleName(tr("preparation board", "Why it was wrong"))
        self.button = SecondaryButton(tr("preparation board", "Take back"))
        self.button.clicked.connect(lambda: self.asked.emit(self.reason.text().strip()))
        self.reason.textChanged.connect(self._refresh)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(space(2))
        line.addWidget(self.reason, 1)
        line.addWidget(self.button)
        self._refresh()

    def _refresh(self) -> None:
        self.button.setEnabled(len(self.reason.text().strip()) >= LEAST_REASON)


class MilestoneCard(Card):
    """Shows one row of the topic; the page carries out what is pressed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.milestone = ""
        self._row: Row = {}
        self._noted = ""
        self.badge = StateBadge()
        self.countdown = Label("", Role.LEAD_STRONG)
        self.title = Label("", Role.TITLE, wrap=True)
        self.does = Label("", Role.MUTED, wrap=True)
        self.due = Label("", Role.BODY, wrap=True)
        self.source = Label("", Role.FAINT, wrap=True)
        self.noted = Label("", Role.BODY, wrap=True)
        self.entry = MilestoneEntry()
        self.take_back = TakeBack()
        self.items = InvitationItems()
        self.requests = Requests()
        self.reason_only = SecondaryButton(tr("preparation board", "Note the reason alone"))
        self._lay_out()

    def _lay_out(self) -> None:
        inner = QWidget()
        box = QVBoxLayout(inner)
        box.setContentsMargins(space(4), space(3), space(4), space(3))
        box.setSpacing(space(2))
        head = QHBoxLayout()
        head.addWidget(self.badge)
        head.addStretch()
        head.addWidget(self.countdown)
        box.addLayout(head)
        told: tuple[QWidget, ...] = (self.title, self.does, self.due, self.source, rule())
        asked = (self.noted, self.items, self.requests, self.entry, self.take_back)
        for part in (*told, *asked):
            box.addWidget(part)
        line = QHBoxLayout()
        line.addWidget(self.reason_only)
        line.addStretch()
        box.addLayout(line)
        box.addStretch()
        self.body.setContentsMargins(1, 1, 1, 1)
        self.area = scrolled(inner)
        self.body.addWidget(self.area)

    def show_row(self, row: Row, preparation: Mapping[str, Any], now: datetime) -> None:
        """Show a milestone; what a person is typing for it stays."""
        self._row = row
        noted = str([row.get(name) for name in ("state", "done_at", "late_reason", "note")])
        if (row["id"], noted) != (self.milestone, self._noted):
            self.entry.open_for(row, now)
            self.take_back.reason.clear()
            self.milestone, self._noted = str(row["id"]), noted
        self.badge.show_state(look_of(row), state_words(row))
        self.title.setText(title_of(row))
        self.does.setText(
            tr("preparation board", "The central point does this; here it is only confirmed.")
            if row.get("confirm")
            else render(Text.from_json(row["does"]))
        )
        self.source.setText(source_words(row))
        self.noted.setText(noted_words(row))
        self.items.show_items((preparation.get("invitation") or {}).get("items"))
        self.requests.show_requests(preparation.get("requests") or [])
        self.tick(now)
        self._show_parts()

    def tick(self, now: datetime) -> None:
        """Let the time run on."""
        due = figures.parse_time(str(self._row.get("due") or ""))
        open_still = due is not None and self._row.get("state") not in DONE | {"missed"}
        self.countdown.setText(countdown(due, now) if due is not None and open_still else "")
        self.countdown.set_tone({"late": "fail", "due_soon": "caution"}.get(self.state, ""))
        if due is None:
            self.due.setText(tr("preparation board", "No time is set for it."))
        else:
            words = tr("preparation board", "By {moment}")
            self.due.setText(words.format(moment=figures.moment_in_words(due)))

    @property
    def state(self) -> str:
        """The state of the milestone that is shown."""
        return str(self._row.get("state") or "")

    @property
    def by_itself(self) -> bool:
        """True for what another page marks: here only a reason can be noted."""
        return self.milestone in BY_ITSELF

    def _show_parts(self) -> None:
        done = self.state in DONE
        needs_reason = self.state == "done_late" and not self._row.get("late_reason")
        self.noted.setVisible(bool(self.noted.text()))
        self.entry.setVisible(not done and not self.by_itself)
        self.take_back.setVisible(done and not self._row.get("auto"))
        self.items.setVisible(self.milestone == "invitation")
        self.requests.setVisible(self.milestone == "technical")
        late = self.state in {"late", "missed"} or needs_reason
        self.reason_only.setVisible(late)
        if late and self.by_itself:
            self.entry.show_reason_alone()
            self.entry.show()
        else:
            self.entry.show_all()


def noted_words(row: Row) -> str:
    """What is noted of a milestone, in sentences; empty where nothing is."""
    done = figures.parse_time(str(row.get("done_at") or ""))
    parts = []
    if done is not None:
        person = str(row.get("done_by") or "")
        moment = figures.moment_in_words(done)
        parts.append(
            tr("preparation board", "Done at {moment}, noted by {person}.").format(
                moment=moment, person=person
            )
            if person
            else tr("preparation board", "Done at {moment}.").format(moment=moment)
        )
    for name, words in (
        ("document", tr("preparation board", "Paper no. {words}.")),
        ("note", tr("preparation board", "Note: {words}")),
        ("late_reason", tr("preparation board", "Why late: {words}")),
    ):
        said = str(row.get(name) or "")
        if said:
            parts.append(words.format(words=said))
    return "\n".join(parts)
