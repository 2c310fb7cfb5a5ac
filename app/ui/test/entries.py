"""What is written in place of the buttons: waivers, deferrals, hand-overs, late reasons."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from app.system.i18n import tr
from app.ui.test import course
from app.ui.test.action_bar import Choice
from app.ui.test.commands import RunCommands
from app.ui.test.course import Item
from app.ui.test.stage_view import StageView
from app.ui.test.standing import StandingPage
from app.ui.test.words_given import Word, wording_of

HAND_OVER, LATE = "B", "L"


class Entries(QObject):
    """Opens the entries of a page and sends what was written.

    ``taken(command, item)``: the engine has it. ``put_away()``: nothing more is to be written.
    """

    taken = Signal(str, str)
    put_away = Signal()

    def __init__(self, stage: StageView, commands: RunCommands, page: StandingPage) -> None:
        super().__init__(page)
        self._stage = stage
        self._commands = commands
        self._page = page
        self._word = Word.DEFER
        stage.waiver.accepted.connect(self._waive)
        stage.waiver.put_away.connect(self.put_away)
        stage.entry.given.connect(self._give)
        stage.entry.put_away.connect(self.put_away)

    def open_waiver(self, item: Item | None) -> None:
        """Let a reason be written, where there is something to be waived."""
        if item is not None and course.waivable(item):
            untested = item["state"] in course.UNMEASURED | {"could_not_test"}
            self._stage.open_waiver(item, untested=untested)

    def open_word(self, word: Word) -> None:
        """Ask for a word about the run or the item on the stage."""
        self._word = word
        page = self._page
        names = [str(person.get("name", "")) for person in page.bridge.state.items("people")]
        item = course.find(page.items, page.item_id) or {}
        handing = word is Word.HAND_OVER
        listed = [name for name in names if not handing or name != page.person]
        self._stage.open_entry(wording_of(word, item), listed, "" if handing else page.person)

    def run_choices(self, *, untimely: bool) -> tuple[Choice, ...]:
        """What may be said about the run itself, at its summary."""
        hand_over = Choice(
            tr("test page", "Hand over to…"), HAND_OVER, lambda: self.open_word(Word.HAND_OVER)
        )
        late = Choice(
            tr("test page", "Say why it is late…"), LATE, lambda: self.open_word(Word.LATE)
        )
        return (hand_over, late) if untimely else (hand_over,)

    def _give(self, text: str, person: str, option: str) -> None:
        item_id = self._page.item_id
        if self._word is Word.DEFER:
            args = {"item": item_id, "gate": option, "reason": text, "person": person}
            self._commands.send("test.defer", args, lambda: self.taken.emit("test.defer", item_id))
        elif self._word is Word.HAND_OVER:
            args = {"person": person, "note": text}
            self._commands.send("test.hand_over", args, self.put_away.emit)
        else:
            args = {"reason": text, "person": person}
            self._commands.send("test.late_reason", args, self.put_away.emit)

    def _waive(self, reason: str, person: str, second_person: str, until: str) -> None:
        item_id = self._page.item_id

        def taken() -> None:
            self._stage.waiver.forget(item_id)
            self.taken.emit("test.waive", item_id)

        args = {"item": item_id, "reason": reason, "person": person}
        args |= {"second_person": second_person} if second_person else {}
        args |= {"until": until} if until else {}
        self._commands.send("test.waive", args, taken)
