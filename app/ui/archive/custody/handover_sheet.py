"""The sheet of handovers: which copies, to whom, why; afterwards the record and what came back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from app.model.custody import ENOUGH_COPIES
from app.model.errors import AppError
from app.model.reception import LEAST_REASON
from app.model.text import Text
from app.system.i18n import render, tr
from app.ui.archive.custody.handover_rows import ActCard, CopyChoice
from app.ui.archive.question import Question
from app.ui.archive.sheet import Sheet, busy_action
from app.ui.archive.transfers.fields import Fields
from app.ui.archive.work_card import WorkCard
from app.ui.bridge import Bridge
from app.ui.closing.job_card import job_error
from app.ui.closing.report_view import empty
from app.ui.page import Action
from app.ui.theme.tokens import space
from app.ui.widgets.label import Card, Label, Role, reveal

KINDS = frozenset({"handover_paper"})
_NEEDED = ("receiver", "receiver_unit", "person")


class HandoverSheet(Sheet):
    """The primary button hands the chosen copies over; acts that were done stand below."""

    sheet_id: ClassVar[str] = "handover"

    def __init__(self, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(bridge, parent)
        self._session = ""
        self._unit = ""
        self._known: list[Mapping[str, Any]] = []
        self._known_acts: list[Any] = []
        self.question = Question(bridge, "custody.handovers", ("media",), self._take, self._fail)
        self.choice = CopyChoice()
        self.choice.changed.connect(self._refresh)
        self.whole = QCheckBox(tr("handover", "Hand over all that lies on these disks"))
        self.fewer = QCheckBox("")
        self.whole.toggled.connect(self._refresh)
        self.fewer.toggled.connect(self.changed)
        for tick in (self.whole, self.fewer):
            tick.hide()
        self.fields = _fields()
        self.fields.edited.connect(self.changed)
        self.told_line = Label("", Role.BODY, wrap=True)
        self.work = WorkCard(bridge, KINDS)
        self.work.told.connect(self.told)
        self.work.ended.connect(self._written)
        self._fresh: set[Any] = set()
        self._made, self._acts = QVBoxLayout(), QVBoxLayout()
        for box in (self._made, self._acts):
            box.setSpacing(space(3))
        copies = Card(tr("handover", "Copies that are handed over"))
        for widget in (self.choice, self.whole, self.fewer):
            copies.body.addWidget(widget)
        sides = Card(tr("handover", "Both sides"))
        sides.body.addWidget(self.fields)
        self.lay_out(self.told_line, self.work, self._made, copies, sides, self._acts)

    @classmethod
    def title(cls) -> str:
        """Words above the sheet."""
        return tr("handover", "Handover")

    @classmethod
    def button_words(cls) -> str:
        """Words on the button that opens it."""
        return tr("handover", "Hand over…")

    def show_session(self, session_id: str) -> None:
        """Show which copies of this session can be handed over, and what was."""
        if session_id != self._session:
            self._tell("", "")
            self.choice.show_copies([])
            self._known_acts, self._fresh = [], set()
            self._clear_acts()
            self._known = []
            operator = str(self.bridge.state.mapping("setup").get("operator") or "")
            self.fields.show_values({"unit": self._unit, "person": operator})
        self._session = session_id
        self.work.show_session(session_id)
        self.question.ask({"session": session_id})

    def topic_changed(self, topic: str) -> None:
        """Copies are made and checked; the paper is written."""
        if topic == "jobs":
            self.work.show_jobs()
            self.changed.emit()
        if self._session and not self.work.running:
            self.question.topic_changed(topic)

    def primary_action(self) -> Action | None:
        """Hand the chosen copies over."""
        if self.work.running:
            return busy_action()
        wanting = self._wanting()
        return Action(tr("handover", "Hand them over now"), self._give, not wanting, wanting)

    def help_text(self) -> str:
        """What F1 shows here."""
        return tr(
            "handover",
            "Choose the copies that leave, enter who receives them and why, then F5 notes the"
            " handover and writes the record for both sides to sign. A copy that somebody else"
            " keeps no longer counts as one of ours. Only what was read back can be handed over.",
        )

    def _wanting(self) -> str:
        """What is still to be done before anything can be handed over; empty for nothing."""
        text, letters = self.fields.text, tr("handover", "Say why, in at least {count} letters.")
        decided = self._decisions()
        undecided = any(asked and len(text(one)) < LEAST_REASON for one, asked in decided.items())
        told = (
            (not self.choice.chosen(), tr("handover", "Choose the copies first.")),
            (
                not all(text(name) for name in _NEEDED),
                tr("handover", "Enter receiver, unit and who hands over."),
            ),
            (len(text("why")) < LEAST_REASON, letters.format(count=LEAST_REASON)),
            (undecided, tr("handover", "Enter the decision that allows it (number, date).")),
            (
                not (self.whole.isHidden() or self.whole.isChecked()),
                tr("handover", "More copies lie on the disk: they would go along."),
            ),
            (
                not (self.fewer.isHidden() or self.fewer.isChecked()),
                tr("handover", "Confirm that fewer than two copies stay."),
            ),
        )
        return next((words for wanting, words in told if wanting), "")

    def _take(self, shown: Any) -> None:
        if isinstance(shown, dict):
            self._show(shown)

    def _show(self, shown: Mapping[str, Any]) -> None:
        unit = str(shown.get("unit") or "")
        if unit != self._unit and self.fields.text("unit") in ("", self._unit):
            self.fields.lines["unit"].setText(unit)
        self._unit = unit
        self._known = [*(shown.get("copies") or []), *(shown.get("others") or [])]
        acts = list(shown.get("handovers") or [])
        self.choice.show_copies(shown.get("copies") or [])
        if acts != self._known_acts:
            self._known_acts = acts
            self._clear_acts()
            for act in acts:
                box = self._made if act.get("id") in self._fresh else self._acts
                box.addWidget(self._card(act))
        self._refresh()

    def _clear_acts(self) -> None:
        for box in (self._made, self._acts):
            empty(box)

    def _card(self, act: Mapping[str, Any]) -> ActCard:
        number = act.get("id")
        card = ActCard(act, self.fields.text("person"))
        card.opened.connect(self.opening.open)
        card.paper_asked.connect(
            lambda: self.work.begin("custody.paper", {"handover": number, **self._by()})
        )
        card.returned.connect(
            lambda condition, who, copies: self._take_back(number, condition, who, copies)
        )
        return card

    def _refresh(self) -> None:
        leaving = self._leaving()
        self.whole.setVisible(len(leaving) > len(self.choice.chosen()))
        left = _left(leaving, self._known)
        words = tr("handover", "Hand over although only {count} verified copies stay with us")
        self.fewer.setText(words.format(count=left))
        self.fewer.setVisible(bool(leaving) and left < ENOUGH_COPIES)
        for name, asked in self._decisions().items():
            self.fields.show_row(name, shown=asked)
        self.changed.emit()

    def _leaving(self) -> list[Mapping[str, Any]]:
        """What is chosen, and all that lies on the same disks, of other sessions too."""
        chosen = self.choice.rows(chosen=True)
        numbers = {one for row in chosen for one in (row["id"], *(row.get("along") or []))}
        return [row for row in self._known if row["id"] in numbers]

    def _decisions(self) -> dict[str, bool]:
        """Which decisions are asked for, by the names of their fields."""
        leaving = self._leaving()
        return {
            "authority": any(one.get("sealed") for one in leaving),
            "release": any(one.get("confidential") for one in leaving),
        }

    def _by(self) -> dict[str, str]:
        return {"person": self.fields.text("person")}

    def _give(self) -> None:
        args: dict[str, Any] = {name: self.fields.text(name) for name in self.fields.lines}
        args |= {name: "" for name, asked in self._decisions().items() if not asked}
        args |= {"session": self._session, "copies": self.choice.chosen()}
        args["whole_media"] = not self.whole.isHidden() and self.whole.isChecked()
        args["fewer"] = not self.fewer.isHidden() and self.fewer.isChecked()
        session = self._session

        def done(reply: Any) -> None:
            words = tr("handover", "Handed over and noted. The record is being written.")
            self._tell("good", words)
            self._fresh.add((reply or {}).get("handover"))
            self.work.works.begun(str((reply or {}).get("job") or ""), session)
            self.choice.clear_choice()
            for name in self._decisions():
                self.fields.lines[name].clear()
            for tick in (self.whole, self.fewer):
                tick.setChecked(False)
            self.question.again()
            self.work.show_jobs()

        self.bridge.command("custody.give", args, done, self._fail)

    def _written(self, job: Mapping[str, Any]) -> None:
        if not job_error(job):
            words = tr("handover", "The record is written: print it and have both sides sign.")
            self._tell("good", words)
        self.question.again()

    def _take_back(self, number: Any, condition: str, who: str, copies: list[int]) -> None:
        def done(shown: Any) -> None:
            words = tr("handover", "The return is noted. The copies count once they are read back.")
            to_bring = (shown or {}).get("to_bring") or ()
            problems = [render(Text.from_json(one)) for one in to_bring]
            self._tell("caution" if problems else "good", " ".join([words, *problems]))
            if isinstance(shown, dict) and shown.get("session") == self._session:
                self._show(shown)
            else:
                self.question.again()

        args = {"handover": number, "condition": condition, "person": who, "copies": copies}
        self.bridge.command("custody.return", args, done, self._fail)

    def _fail(self, error: AppError) -> None:
        self._tell("fail", " ".join(render(text) for text in error.texts()))

    def _tell(self, tone: str, words: str) -> None:
        self.told_line.set_tone(tone)
        self.told_line.setText(words)
        self.told_line.setVisible(bool(words))
        if words:
            reveal(self.told_line)


def _left(leaving: list[Mapping[str, Any]], known: list[Mapping[str, Any]]) -> int:
    """How many verified copies stay of that session, of those concerned, which keeps the fewest."""
    numbers = {one["id"] for one in leaving}
    staying = [one for one in known if one["id"] not in numbers and one.get("verified_copy")]
    media: dict[str, set[str]] = {str(one.get("session")): set() for one in leaving}
    for one in staying:
        if (session := str(one.get("session"))) in media:
            media[session].add(str(one["medium"]))
    return min(map(len, media.values()), default=0)


def _fields() -> Fields:
    fields = Fields()
    fields.add_line("receiver_unit", tr("handover", "Unit that receives"))
    fields.add_line("receiver", tr("handover", "Who receives"))
    fields.add_line("why", tr("handover", "What for"), tr("handover", "at least 10 letters"))
    fields.add_line("person", tr("handover", "Who hands over"))
    fields.add_line("receiver_position", tr("handover", "Position of the receiver"))
    fields.add_line("position", tr("handover", "Position of who hands over"))
    fields.add_line("unit", tr("handover", "Unit that hands over"))
    fields.add_line("place", tr("handover", "Place of the handover"))
    fields.add_line("authority", tr("handover", "Decision on the sealed parts"))
    fields.add_line("release", tr("handover", "Decision on the confidential case"))
    for name in ("authority", "release"):
        fields.show_row(name, shown=False)
    return fields
