"""Before a run: what it is, which rule demands it, when, how it went before, who does it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QVBoxLayout, QWidget

from app.model.reception import LEAST_REASON
from app.system import figures
from app.system.i18n import tr
from app.ui.test.phase_words import ago_words, rule_of, time_gate
from app.ui.test.run_words import counts_words, verdict_of
from app.ui.theme.tokens import space
from app.ui.widgets.badge import StateBadge
from app.ui.widgets.label import Card, Label, Role, scrolled


class StartView(QWidget):
    """Four cards, scrolled where they do not fit. ``changed()``: the name was typed anew."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rule = Label("", Role.LEAD, wrap=True)
        self.source = Label("", Role.SMALL, wrap=True)
        self.window_words = Label("", Role.LEAD, wrap=True)
        self.gate = StateBadge("unknown")
        self.remark = Label("", Role.SMALL, wrap=True)
        self.before = Label("", Role.LEAD, wrap=True)
        self.before_badge = StateBadge("not_done")
        self.before_remark = Label("", Role.SMALL, wrap=True)
        self.person = QComboBox()
        self.person.setEditable(True)
        self.person.setAccessibleName(tr("test page", "Person who tests"))
        edit = self.person.lineEdit()
        assert edit is not None
        edit.setPlaceholderText(tr("test page", "Full name"))
        self.person.editTextChanged.connect(lambda _: self.changed.emit())
        self.person_remark = Label("", Role.SMALL, wrap=True)
        self.reason = QLineEdit()
        self.reason.setAccessibleName(tr("test page", "Why the test is held outside its time"))
        self.reason.setPlaceholderText(
            tr("test page", "Reason for the time, at least {count} characters").format(
                count=LEAST_REASON
            )
        )
        self.reason.textChanged.connect(lambda _: self.changed.emit())
        cards = QWidget()
        grid = QGridLayout(cards)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(space(3))
        for place, card in enumerate(self._cards()):
            card.body.addStretch()
            grid.addWidget(card, place // 2, place % 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        self.area = scrolled(cards)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self.area)

    def _cards(self) -> list[Card]:
        contents: list[tuple[str, list[QWidget]]] = [
            (tr("test page", "Why"), [self.rule, self.source]),
            (tr("test page", "When"), [self.window_words, self.gate, self.remark, self.reason]),
            (
                tr("test page", "Held before"),
                [self.before, self.before_badge, self.before_remark],
            ),
            (tr("test page", "Who tests"), [self.person, self.person_remark]),
        ]
        cards = []
        for eyebrow, widgets in contents:
            card = Card(eyebrow)
            for widget in widgets:
                card.body.addWidget(widget)
            cards.append(card)
        return cards

    def add_below(self, widget: QWidget) -> None:
        """Put something below the cards."""
        box = self.layout()
        assert box is not None
        box.addWidget(widget)

    @property
    def person_name(self) -> str:
        """The name as typed or chosen."""
        return self.person.currentText().strip()

    @property
    def late_reason(self) -> str:
        """Why the test is outside its time; empty where it is not, or nothing is written."""
        return "" if self.reason.isHidden() else self.reason.text().strip()

    @property
    def reason_missing(self) -> bool:
        """True where a reason is asked for and not long enough yet."""
        return not self.reason.isHidden() and len(self.late_reason) < LEAST_REASON

    def show_people(self, names: Sequence[str], operator: str) -> None:
        """Offer these names; the operator's stands where nothing was typed."""
        typed = self.person.currentText()
        self.person.blockSignals(True)
        self.person.clear()
        self.person.addItems(list(dict.fromkeys(name for name in (operator, *names) if name)))
        self.person.setCurrentText(typed or operator)
        self.person.blockSignals(False)

    def show_start(
        self,
        phase: str,
        starts_at: datetime | None,
        summary: Mapping[str, Any] | None,
        now: datetime,
        windows: Mapping[str, Any],
        *,
        timed: bool = True,
    ) -> None:
        """Show the run to come; ``summary`` is that of the newest earlier run of this phase.

        ``windows`` are the times of the tests by the figures in force. ``timed`` is false for a
        practice, which has no time that could be missed.
        """
        rule = rule_of(phase, windows)
        quote = rule.lead.quote if rule is not None else ""
        self.rule.setText(tr("test page", "“{quote}”").format(quote=quote) if quote else "")
        self.rule.setVisible(bool(quote))
        self.source.setText(
            rule.lead.source
            if rule is not None
            else tr(
                "test page",
                "The program's own default: what is left to do is gone through once more.",
            )
        )
        gate = time_gate(phase, rule, starts_at, now)
        self.reason.setVisible(timed and gate.state == "caution")
        self.window_words.setText(gate.window)
        self.gate.show_state(gate.state, gate.word)
        own = tr("test page", "The time of day is the program's own default.")
        by_hour = rule is not None and rule.opens.value is not None
        self.remark.setText(f"{gate.remark} {own}" if by_hour else gate.remark)
        self._show_before(summary, now)
        self.person_remark.setText(
            tr("test page", "This name goes into the record with each confirmation.")
            if self.person_name
            else tr("test page", "Write your name to begin; it is asked for this once only.")
        )

    def _show_before(self, summary: Mapping[str, Any] | None, now: datetime) -> None:
        self.before_badge.setVisible(bool(summary))
        if not summary:
            self.before.setText(tr("test page", "Not held yet"))
            self.before_remark.setText("")
            return
        finished = figures.parse_time(str(summary.get("finished_at") or ""))
        if finished is None:
            self.before.setText(tr("test page", "Begun, but not finished"))
            self.before_remark.setText(
                tr("test page", "What was measured is kept; the test has to be held again.")
            )
        else:
            self.before.setText(
                tr("test page", "Held {moment}").format(moment=ago_words(finished, now))
            )
            self.before_remark.setText(counts_words(summary))
        self.before_badge.show_state(*verdict_of(summary))
