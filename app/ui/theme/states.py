"""The table of states: each has a word, a shape and a tone, declared here and nowhere else."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.model.checklist import STANDING_WORDS, STATE_WORDS, ItemState, Standing
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
    EYE = "eye"
    SIGNED = "signed"
    LATER = "later"


@dataclass(frozen=True, slots=True)
class StateLook:
    """Word, shape and tone of one state; ``bordered`` draws a line around its badge."""

    word: Text
    shape: Shape
    tone: Tone
    bordered: bool = False


STATES: dict[str, StateLook] = {
    "recording": StateLook(T("state", "RECORDING"), Shape.DISC, Tone.RECORD, bordered=True),
    "pass": StateLook(STATE_WORDS[ItemState.PASS], Shape.CHECK, Tone.GOOD),
    "caution": StateLook(STATE_WORDS[ItemState.CAUTION], Shape.TRIANGLE, Tone.CAUTION),
    "fail": StateLook(STATE_WORDS[ItemState.FAIL], Shape.OCTAGON, Tone.FAIL, bordered=True),
    "alarm": StateLook(T("state", "FAULT"), Shape.OCTAGON, Tone.FAIL, bordered=True),
    "could_not_test": StateLook(
        STATE_WORDS[ItemState.COULD_NOT_TEST], Shape.QUESTION, Tone.UNKNOWN
    ),
    "waived": StateLook(STATE_WORDS[ItemState.WAIVED], Shape.SLASHED, Tone.WAIVED),
    "sensed": StateLook(STANDING_WORDS[Standing.SENSED], Shape.EYE, Tone.SENSED),
    "acknowledged": StateLook(STANDING_WORDS[Standing.ACKNOWLEDGED], Shape.CHECK, Tone.GOOD),
    "confirmed": StateLook(STANDING_WORDS[Standing.CONFIRMED], Shape.SIGNED, Tone.CONFIRMED),
    "deferred": StateLook(STATE_WORDS[ItemState.DEFERRED], Shape.LATER, Tone.DEFERRED),
    "stale": StateLook(STATE_WORDS[ItemState.STALE], Shape.CLOCK, Tone.STALE),
    "not_done": StateLook(STATE_WORDS[ItemState.NOT_DONE], Shape.RING, Tone.QUIET),
    "running": StateLook(STATE_WORDS[ItemState.RUNNING], Shape.FILLING, Tone.QUIET),
    "not_applicable": StateLook(STATE_WORDS[ItemState.NOT_APPLICABLE], Shape.DASH, Tone.QUIET),
    "unknown": StateLook(T("state", "Unknown"), Shape.QUESTION, Tone.UNKNOWN),
}


def look_of(state: str) -> StateLook:
    """The look of a state by its key; a state that is not in the table is shown as unknown."""
    return STATES.get(state, STATES["unknown"])
