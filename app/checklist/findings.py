"""How several findings about one item become one judgement: the worst one speaks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from app.checklist.contract import Answer, Question, Values
from app.model.checklist import ItemState, Judgement
from app.model.text import T, Text

_BADNESS = {
    ItemState.PASS: 0,
    ItemState.NOT_APPLICABLE: 0,
    ItemState.CAUTION: 1,
    ItemState.DEFERRED: 2,
    ItemState.WAIVED: 2,
    ItemState.STALE: 3,
    ItemState.COULD_NOT_TEST: 4,
    ItemState.RUNNING: 5,
    ItemState.NOT_DONE: 5,
    ItemState.FAIL: 6,
}

YES = "yes"
NO = "no"


def badness(state: ItemState) -> int:
    """Order of states from good to bad; what was not tested is worse than a caution."""
    return _BADNESS[state]


def worst(states: Iterable[ItemState]) -> ItemState:
    """The worst of ``states``; ``not_done`` where there are none."""
    return max(states, key=badness, default=ItemState.NOT_DONE)


@dataclass
class Findings:
    """Collects what is wrong with an item; nothing collected is a pass."""

    found: list[tuple[ItemState, Text]] = field(default_factory=list)
    blocks: bool = False

    def fail(self, explanation: Text, *, blocks: bool = False) -> None:
        """The rule is broken; ``blocks``: so that the gate is shut, whatever the item is."""
        self.blocks = self.blocks or blocks
        self.found.append((ItemState.FAIL, explanation))

    def caution(self, explanation: Text) -> None:
        """The rule is kept, but not by much."""
        self.found.append((ItemState.CAUTION, explanation))

    def unknown(self, explanation: Text) -> None:
        """Part of the rule could not be tested."""
        self.found.append((ItemState.COULD_NOT_TEST, explanation))

    def judgement(self, value: Text) -> Judgement:
        """The worst finding with its explanation; of equally bad ones the first."""
        if not self.found:
            return Judgement(ItemState.PASS, value)
        state, explanation = max(self.found, key=lambda finding: badness(finding[0]))
        return Judgement(state, value, explanation, self.blocks)


def yes_or_no(text: Text, yes: Text, no: Text) -> Question:
    """A question with a good and a bad answer, under the ids ``yes`` and ``no``."""
    return Question(text, (Answer(YES, yes, good=True), Answer(NO, no, good=False)))


def done_or_not_yet(text: Text) -> Question:
    """A question with the answers of :func:`yes_or_no` about something that has to be done."""
    return yes_or_no(text, T("checks", "Yes, done"), T("checks", "Not yet"))


def answered_yes(facts: Values) -> bool:
    """True where the person's answer among the facts is ``yes``."""
    return bool(facts.get("answer") == YES)
