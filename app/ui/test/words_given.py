"""What a person may say about a run beside its items: put off, handed over, late for a reason."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any

from app.model.reception import LEAST_REASON
from app.system.i18n import told_words, tr
from app.ui.test.course import Item
from app.ui.test.phase_words import name_of
from app.ui.test.word_entry import Wording


class Word(StrEnum):
    """The kinds of word."""

    DEFER = "defer"
    HAND_OVER = "hand_over"
    LATE = "late"


def untimely(run: Mapping[str, Any]) -> bool:
    """True where a run is out of its time and nobody has said why."""
    return run.get("timing", "in_time") != "in_time" and not run.get("late_reason")


def wording_of(word: Word, item: Item) -> Wording:
    """What is asked for a word; ``item`` is the one on the stage."""
    reason = tr("test page", "Reason, at least {count} characters").format(count=LEAST_REASON)
    if word is Word.DEFER:
        title = f"{item.get('id', '')} {told_words(item.get('title'))}"
        gates = tuple((str(gate), name_of(str(gate))) for gate in item.get("later_gates") or [])
        return Wording(
            tr("test page", "Put off {item} to a later check").format(item=title),
            reason,
            tr("test page", "Person who puts it off"),
            tr("test page", "Put it off"),
            LEAST_REASON,
            gates,
        )
    if word is Word.HAND_OVER:
        return Wording(
            tr("test page", "Hand the test over to another person"),
            tr("test page", "What the other person should know (may be left empty)"),
            tr("test page", "Person who goes on"),
            tr("test page", "Hand over"),
        )
    return Wording(
        tr("test page", "Why the test is held outside its time"),
        reason,
        tr("test page", "Person who gives the reason"),
        tr("test page", "Keep the reason"),
        LEAST_REASON,
    )
