"""The sheet of one session's keeping: its copies, another one, how long, and disposal."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, ClassVar

from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.archive.custody.copy_rows import CopyRows, copy_name
from app.ui.archive.custody.order_list import OrderList
from app.ui.archive.custody.words import day, too_few
from app.ui.archive.place_choice import TOPICS, PlaceChoice, disks_offered
from app.ui.archive.question import Question
from app.ui.archive.sheet import Sheet, at_the_left, busy_action
from app.ui.archive.told_lines import ToldLines
from app.ui.archive.transfers.fields import Fields
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.page import Action
from app.ui.widgets.button import HoldButton, SecondaryButton
from app.ui.widgets.label import Card, Label, Role

_NEWS = ("media", "archive_checks")
FOR_EVER, YEARS = "ever", "years"
COPY = "disk_copy"


class KeepingSheet(Sheet):
    """The primary button copies the session to another disk; the rest stands below."""

    sheet_id: ClassVar[str] = "keeping"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._shown: Mapping[str, Any] = {}
        self._orders: list[Mapping[str, Any]] = []
        self.lines = ToldLines(4)
        self.told_line, self.copy_line, self.term_line, self.order_line = self.lines.lines
        self._asked = Question(bridge, "custody.show", _NEWS, self._take, self.lines.fail)
        self._asked_orders = Question(
            bridge, "disposal.show", _NEWS, self._take_orders, self.lines.fail
        )
        self._jobs: Mapping[Any, Any] | None = None
        self.verdict = Label("", Role.LEAD_STRONG, wrap=True)
        self.archive_button = SecondaryButton(tr("custody", "Call it archived"))
        self.archive_button.clicked.connect(self._archive)
        self.place = PlaceChoice()
        self.place.changed.connect(self.changed)
        self.why = Fields()
        self.why.add_line("reason", tr("custody", "What for"))
        self.why.edited.connect(self.changed)
        self.term = _term_fields()
        self.term.edited.connect(self._refresh_term)
        self.term_words = Label("", Role.STRONG, wrap=True)
        self.term_button = SecondaryButton(tr("custody", "Set the retention period"))
        self.term_button.clicked.connect(self._set_term)
        self.order = Fields()
        self.order.add_line("person", tr("custody", "Name of the person"))
        self.order.add_line("reason", tr("custody", "What for"))
        self.ask_button = HoldButton(tr("custody", "Ask to dispose of the chosen copies"))
        self.ask_button.confirmed.connect(self._ask)
        self.copies = CopyRows()
        self.work = WorkCard(bridge, (COPY,))
        self.work.ended.connect(self._copied)
        self.work.told.connect(self.lines.fail)
        self.orders = OrderList()
        self.orders.step_asked.connect(self._take_step)
        self._lay_out()

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("custody", "Copies and retention period")

    @classmethod
    def button_words(cls) -> str:
        """Words on the button that opens it."""
        return tr("custody", "Retention period…")

    def show_session(self, session_id: str) -> None:
        """Show what is kept of this session."""
        if session_id != self._session:
            self._shown = {}
            self.lines.clear()
            self.copies.clear()
            self._orders = []
            self._show_orders()
            self.verdict.setText("")
        self._session = session_id
        self.work.show_session(session_id)
        self._fetch()

    def topic_changed(self, topic: str) -> None:
        """Disks come and go; copies are made and checked. Mere progress of a work is no news."""
        if topic in TOPICS:
            self.place.show_volumes(disks_offered(self.bridge))
        if topic == "jobs":
            jobs = {job.get("id"): job.get("state") for job in self.bridge.state.items("jobs")}
            news = self._jobs is not None and jobs != self._jobs
            self._jobs = jobs
            self.work.show_jobs()
            if news and self._session and not self.work.running:
                self._news()
        elif self._session and not self.work.running:
            for question in (self._asked, self._asked_orders):
                question.topic_changed(topic)

    def primary_action(self) -> Action | None:
        """Copy to another disk."""
        if self.work.running:
            return busy_action()
        ready = bool(self.place.folder) and bool(self.why.text("reason"))
        reason = "" if ready else tr("custody", "Choose the disk and say what for.")
        return Action(tr("custody", "Copy to this disk"), self._copy, ready, reason)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "custody",
            "A session is archived only with two copies that were read back, on different media."
            " How long it is kept is set by the archivist. Copies are disposed of only after that"
            " day, by two persons, and never the last two.",
        )

    def _lay_out(self) -> None:
        copies = Card(tr("custody", "Copies"))
        copies.body.addWidget(self.verdict)
        copies.body.addWidget(self.copies)
        copies.body.addLayout(at_the_left(self.archive_button))
        copies.body.addWidget(self.told_line)
        more = Card(tr("custody", "One more copy, on another disk"))
        more.body.addWidget(self.place)
        more.body.addWidget(self.why)
        more.body.addWidget(self.work)
        more.body.addWidget(self.copy_line)
        term = Card(tr("custody", "Retention period"))
        term.body.addWidget(self.term_words)
        term.body.addWidget(self.term)
        term.body.addLayout(at_the_left(self.term_button))
        term.body.addWidget(self.term_line)
        away = Card(tr("custody", "Disposal"))
        away.body.addWidget(self.orders)
        away.body.addWidget(self.order)
        away.body.addLayout(at_the_left(self.ask_button))
        away.body.addWidget(self.order_line)
        self.lay_out(copies, more, term, away)

    def _fetch(self) -> None:
        for question in (self._asked, self._asked_orders):
            question.ask({"session": self._session})

    def _news(self) -> None:
        for question in (self._asked, self._asked_orders):
            question.again()

    def _take(self, shown: Any) -> None:
        if isinstance(shown, dict):
            self._show(shown)

    def _take_orders(self, orders: Any) -> None:
        if isinstance(orders, list):
            self._orders = orders
            self._show_orders()

    def _show(self, shown: Mapping[str, Any]) -> None:
        self._shown = shown
        count = int(shown.get("apart") or 0)
        good = bool(shown.get("archived"))
        words = tr("custody", "{count} verified copies lie on different media")
        if good and shown.get("state") == "archived":
            words = tr("custody", "Archived: {count} verified copies lie on different media")
        self.verdict.setText(f"{words.format(count=count)}{too_few(shown)}")
        self.verdict.set_tone("good" if good else "caution")
        self.archive_button.setVisible(good and shown.get("state") == "closed")
        several = len(shown.get("parts") or []) > 1
        self.copies.show_copies(shown.get("copies") or [], several_parts=several)
        self._show_orders()
        self._show_term(shown)
        self.changed.emit()

    def _show_orders(self) -> None:
        several = len(self._shown.get("parts") or []) > 1
        copies = self._shown.get("copies") or []
        names = {int(one["id"]): copy_name(one, several_parts=several) for one in copies}
        self.orders.show_orders(self._orders, names)

    def _show_term(self, shown: Mapping[str, Any]) -> None:
        kept = shown.get("retention")
        if not kept:
            self.term_words.setText(tr("custody", "Nobody has set a retention period yet."))
            self.term_words.set_tone("caution")
        else:
            until = str(kept.get("until") or "")
            words = (
                tr("custody", "Kept until {day}: {basis} ({person})")
                if until
                else tr("custody", "Kept for ever: {basis} ({person})")
            )
            self.term_words.setText(
                words.format(day=day(until), basis=kept["basis"], person=kept["set_by"])
            )
            self.term_words.set_tone("")
        self._refresh_term()

    def _refresh_term(self) -> None:
        self.term.show_row("years", shown=self.term.text("kind") == YEARS)

    def _take_step(self, command: str, order: int) -> None:
        args = {"order": order, "person": self.order.text("person")}
        if command != "disposal.withdraw":
            words = tr("custody", "The copies that stay are read back first; it takes a while.")
            self.lines.tell("", words, self.order_line)
        self._do(command, args, tr("custody", "Done and noted."))

    def _ask(self) -> None:
        args: dict[str, Any] = {"session": self._session, "copies": self.copies.chosen()}
        args |= {name: self.order.text(name) for name in ("person", "reason")}
        words = tr("custody", "Asked for. A second person has to agree.")
        self._do("disposal.ask", args, words)

    def _copy(self) -> None:
        args = {"session": self._session, "to": self.place.folder}
        args["reason"] = self.why.text("reason")
        self.lines.at = self.copy_line
        self.lines.tell("", tr("custody", "The copy is being made; it is read back afterwards."))
        self.work.begin("custody.copy", args)

    def _copied(self, job: Mapping[str, Any]) -> None:
        done = job.get("state") == "done"
        words = tr("custody", "Copied and read back from that disk; all of it matches.")
        self.lines.tell("good", words if done else "", self.copy_line)
        self._fetch()

    def _archive(self) -> None:
        words = tr("custody", "Archived.")
        self._do("custody.archive", {"session": self._session}, words)

    def _set_term(self) -> None:
        years, year = self.term.text("years"), self.term.text("from_year")
        ever = self.term.text("kind") == FOR_EVER
        if not year.isdecimal() or not (ever or years.isdecimal()):
            words = tr("custody", "Enter the years as numbers.")
            self.lines.tell("fail", words, self.term_line)
            return
        args: dict[str, Any] = {"session": self._session, "from_year": int(year)}
        args |= {"years": None if ever else int(years)}
        args |= {name: self.term.text(name) for name in ("basis", "person")}
        self._do("retention.set", args, tr("custody", "The retention period is set."))

    def _do(self, command: str, args: Mapping[str, Any], words: str) -> None:
        places = {"disposal": self.order_line, "retention": self.term_line}
        self.lines.at = places.get(command.partition(".")[0], self.told_line)

        def done(_reply: Any) -> None:
            self.lines.tell("good", words)
            if command == "disposal.ask":
                self.order.show_values({})  # the next step is another person's
            self._fetch()

        self.bridge.command(command, dict(args), done, self.lines.fail)


def _term_fields() -> Fields:
    fields = Fields()
    kinds = [
        ("", tr("custody", "Not chosen yet")),
        (YEARS, tr("custody", "A number of years")),
        (FOR_EVER, tr("custody", "For ever")),
    ]
    fields.add_list("kind", tr("custody", "Kept"), kinds)
    fields.add_line("years", tr("custody", "Years"))
    this_year = date.today().year
    fields.add_line("from_year", tr("custody", "Counted from the end of"), str(this_year))
    fields.add_line("basis", tr("custody", "Document that sets it"))
    fields.add_line("person", tr("custody", "Archivist"))
    return fields
