"""Puts the page's parts on the stage: head, body, buttons, and the list at the right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from app.system import figures
from app.system.i18n import told_words, tr
from app.ui.test.action_bar import ActionBar, Choice
from app.ui.test.course import Item, Step, in_trouble
from app.ui.test.head import Head
from app.ui.test.item_list import ItemList
from app.ui.test.item_offer import Offer
from app.ui.test.item_view import ItemView
from app.ui.test.item_words import group_name
from app.ui.test.phase_words import ago_words, name_of, session_words
from app.ui.test.start_view import StartView
from app.ui.test.summary_view import SummaryView
from app.ui.test.waive_entry import WaiveEntry
from app.ui.test.word_entry import WordEntry, Wording
from app.ui.theme.tokens import space
from app.ui.widgets.button import PrimaryButton

_LOW_PX = space(140)
"""A stage below this height (a small screen, with an alarm above) is set more tightly."""
_LIST_SHARE = 25
_LIST_WIDTHS = (space(52), space(85))

Topics = Mapping[str, Any]


class StageView(QWidget):
    """Renders what it is told; decides nothing."""

    def __init__(self, primary: PrimaryButton, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.head = Head()
        self.start = StartView()
        self.blank = QWidget()
        self.item = ItemView()
        self.summary = SummaryView()
        self.bar = ActionBar(primary)
        self.waiver = WaiveEntry()
        self.waiver.hide()
        self.entry = WordEntry()
        self.entry.hide()
        self.list = ItemList()
        self.body = QStackedWidget()
        for view in (self.start, self.blank, self.item, self.summary):
            self.body.addWidget(view)
        foot = QVBoxLayout()
        foot.addWidget(self.bar)
        foot.addWidget(self.waiver)
        foot.addWidget(self.entry)
        grid = QGridLayout(self)
        grid.setContentsMargins(space(5), space(4), space(4), space(4))
        grid.setHorizontalSpacing(space(4))
        grid.setVerticalSpacing(space(3))
        grid.addWidget(self.head, 0, 0, 1, 2)
        grid.addWidget(self.body, 1, 0)
        grid.addLayout(foot, 2, 0)
        grid.addWidget(self.list, 1, 1, 2, 1)
        grid.setColumnStretch(0, 1)
        grid.setRowStretch(1, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Title and list are set more tightly where the height is short."""
        super().resizeEvent(event)
        self.head.title.show_compact(self.low)
        self.list.show_low(self.low)

    @property
    def low(self) -> bool:
        """True where the height is short."""
        return self.height() < _LOW_PX

    @property
    def waiving(self) -> bool:
        """True while an entry stands in place of the buttons."""
        return not self.waiver.isHidden() or not self.entry.isHidden()

    def open_waiver(self, item: Item, *, untested: bool) -> None:
        """Show the reason's entry in place of the buttons."""
        shown = (
            tr("test page", "Go without testing {item}, with a reason")
            if untested
            else tr("test page", "Accept {item}, with a reason")
        )
        self.bar.hide()
        self.waiver.open_for(
            str(item["id"]),
            shown.format(item=f"{item['id']} {told_words(item['title'])}"),
            two_persons=bool(item.get("two_persons")),
        )

    def open_entry(self, wording: Wording, names: Sequence[str], chosen: str) -> None:
        """Ask for a word in place of the buttons."""
        self.bar.hide()
        self.entry.open(wording, names, chosen)

    def close_waiver(self) -> None:
        """Put an entry away; what was typed for a waiver stays."""
        self.waiver.hide()
        self.entry.hide()
        self.bar.show()

    def show_list(self, run: Topics, current: str, waiting: frozenset[str]) -> None:
        """Show the items at the right; nothing where there is no run."""
        self.list.setVisible(bool(run))
        low, high = _LIST_WIDTHS
        self.list.setFixedWidth(min(max(self.width() * _LIST_SHARE // 100, low), high))
        if run:
            self.list.show_run(run, current, waiting)

    def show_nothing(self, phase: str) -> None:
        """No session is open."""
        self.head.show_words(
            name_of(phase),
            tr("test page", "No session is open"),
            tr("test page", "A test belongs to a session. Open one first."),
        )
        self.body.setCurrentWidget(self.blank)
        self.bar.show_choices("")

    def show_start(
        self, phase: str, session: Topics, earlier: Topics | None, windows: Topics
    ) -> None:
        """Before a run, or before one that has nobody's name yet; ``windows`` are their times."""
        why = tr(
            "test page",
            "One item after the other: the program measures, you look and answer. You may stop"
            " at any time; the test goes on where it stood.",
        )
        self.head.show_words(_session_words(session), name_of(phase), why)
        self.body.setCurrentWidget(self.start)
        now = datetime.now().astimezone()
        timed = not session.get("practice") and not session.get("unscheduled")
        self.start.show_start(phase, _own_start(session), earlier, now, windows, timed=timed)
        self.bar.show_choices("")

    def show_item(
        self, item: Item, items: Sequence[Item], step: Step, seconds: float, offer: Offer
    ) -> None:
        """One item with what may be done with it."""
        number = [entry["id"] for entry in items].index(item["id"]) + 1
        eyebrow = tr("test page", "{group} · item {id} ({number}/{count})").format(
            group=group_name(str(item["group"])), id=item["id"], number=number, count=len(items)
        )
        why = tr("test page", "Why: {rule}").format(rule=told_words(item["why"]))
        # What is wrong and what to do about it need the room more than the rule does.
        shown = "" if in_trouble(item) or self.low else why
        self.head.show_words(eyebrow, told_words(item["title"]), shown)
        self.head.title.setToolTip(why)
        self.body.setCurrentWidget(self.item)
        self.item.show_item(item, step, seconds)
        self.bar.show_choices(offer.prompt, offer.answers, offer.tools, offer.waive)

    def show_summary(
        self, phase: str, session: Topics, run: Topics, tools: Sequence[Choice] = ()
    ) -> None:
        """What the run amounts to before it is closed."""
        opened = int((run.get("summary") or {}).get("open") or 0)
        why = tr("test page", "All items are settled. The test can be finished.")
        if opened:
            why = tr(
                "test page",
                "{count} items are open. Deal with them now, or finish all the same: recording"
                " then asks for a reason.",
            ).format(count=opened)
        eyebrow = f"{name_of(phase)} · {_session_words(session)}"
        self.head.show_words(eyebrow, tr("test page", "Summary"), why)
        self._show_run(run)
        note = tr("test page", "Once finished, the result is not changed any more.")
        self.bar.show_choices(note, tools=tools)

    def show_result(self, phase: str, session: Topics, run: Topics, again: Choice) -> None:
        """What the closed run amounts to, and that it is kept."""
        summary = run.get("summary") or {}
        opened = int(summary.get("open") or 0)
        title = tr("test page", "The test is finished")
        if opened:
            title = tr("test page", "Finished, {count} items open").format(count=opened)
        eyebrow = f"{name_of(phase)} · {_session_words(session)}"
        self.head.show_words(eyebrow, title, _finished_words(run, summary))
        self._show_run(run)
        self.bar.show_choices("", tools=(again,))

    def _show_run(self, run: Topics) -> None:
        self.body.setCurrentWidget(self.summary)
        self.summary.show_run(run)


def _starts_at(session: Topics) -> datetime | None:
    return figures.parse_time(str(session.get("starts_at") or ""))


def _own_start(session: Topics) -> datetime | None:
    """The start by the clock that the session was planned by, which the days are counted by."""
    shown = _starts_at(session)
    return datetime.fromisoformat(str(session["starts_at"])) if shown is not None else None


def _session_words(session: Topics) -> str:
    return session_words(str(session.get("title") or ""), _starts_at(session))


def _finished_words(run: Topics, summary: Topics) -> str:
    """Who closed it when, and the check code of the sealed result."""
    at = figures.parse_time(str(run.get("finished_at") or ""))
    when = ago_words(at, datetime.now().astimezone()) if at is not None else "–"
    code = str(summary.get("result_sha256") or "")
    return tr("test page", "Finished {moment} by {name}. Check code of the result: {code}").format(
        moment=when, name=summary.get("finished_by") or "–", code=f"{code[:16]}…"
    )
