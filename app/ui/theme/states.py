"""The table of states: each has a word, a shape and a tone, declared here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.text import T, Text
from app.ui.theme.tokens import Tone


class Shape(StrEnum):
    """What is drawn beside the word, so that colour never speaks alone."""

    DISC = "disc"
    CHECK = "check"
    TRIANGLE = "triangle"
    OCTAGON = "octagon"
    QUESTION = "question"
    SLASHED = "slashed"
    CLOCK = "clock"
    RING = "ring"
    FILLING = "filling"
    DASH = "dash"


@dataclass(frozen=True, slots=True)
class StateLook:
    """Word, shape and tone of one state; ``bordered`` draws a line around its badge."""

    word: Text
    shape: Shape
    tone: Tone
    bordered: bool = False


STATES: dict[str, StateLook] = {
    "recording": StateLook(T("state", "RECORDING"), Shape.DISC, Tone.RECORD, bordered=True),
    "pass": StateLook(T("state", "Passed"), Shape.CHECK, Tone.GOOD),
    "caution": StateLook(T("state", "Needs attention"), Shape.TRIANGLE, Tone.CAUTION),
    "fail": StateLook(T("state", "Failed"), Shape.OCTAGON, Tone.FAIL, bordered=True),
    "alarm": StateLook(T("state", "FAULT"), Shape.OCTAGON, Tone.FAIL, bordered=True),
    "could_not_test": StateLook(T("state", "Could not test"), Shape.QUESTION, Tone.UNKNOWN),
    "waived": StateLook(T("state", "Waived (with reason)"), Shape.SLASHED, Tone.WAIVED),
    "stale": StateLook(T("state", "Test again"), Shape.CLOCK, Tone.STALE),
    "not_done": StateLook(T("state", "Not done"), Shape.RING, Tone.QUIET),
    "running": StateLook(T("state", "Testing"), Shape.FILLING, Tone.QUIET),
    "not_applicable": StateLook(T("state", "Not applicable"), Shape.DASH, Tone.QUIET),
    "unknown": StateLook(T("state", "Unknown"), Shape.QUESTION, Tone.UNKNOWN),
}


def look_of(state: str) -> StateLook:
    """The look of a state by its key; a state that is not in the table is shown as unknown."""
    return STATES.get(state, STATES["unknown"])
