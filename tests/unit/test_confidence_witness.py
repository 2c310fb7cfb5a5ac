"""A device's word is held against the stretch of the recording that it speaks of."""

from __future__ import annotations

from typing import Any

import pytest

from app.engine import confidence_witness
from app.engine.confidence_witness import Stretch, Witness
from app.model.clock import NS_PER_S

PERIOD_S = 10.0
LOUD, QUIET = -20.0, -90.0


class Clock:
    def __init__(self) -> None:
        self.at_s = 0.0

    def __call__(self) -> int:
        return round(self.at_s * NS_PER_S)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr(confidence_witness, "now_ns", made)
    return made


def read_until(end_s: float, seconds: float = PERIOD_S) -> dict[str, Any]:
    """What the reader found in a stretch."""
    return {"end_ns": round(end_s * NS_PER_S), "seconds": seconds}


def middle(witness: Witness, end_s: float, seconds: float = PERIOD_S) -> Stretch:
    stretch = witness.middle(read_until(end_s, seconds))
    assert stretch is not None
    return stretch


def heard(clock: Clock, change_s: float, before: float, after: float) -> Witness:
    """A meter over half a minute, ten times a second, that changes once."""
    witness = Witness(PERIOD_S)
    while clock.at_s < 30.0:
        dbfs = before if clock.at_s < change_s else after
        witness.hear([{"role": "room", "rms_dbfs": dbfs}])
        clock.at_s += 0.1
    return witness


def test_who_begins_to_speak_after_the_stretch_says_nothing_of_it(clock: Clock) -> None:
    """A microphone that is switched on does not make the silence before it look like damage."""
    witness = heard(clock, change_s=26.5, before=QUIET, after=LOUD)
    level = witness.heard_dbfs("room", middle(witness, end_s=28.0))
    assert level is not None and level < -85
    level = witness.heard_dbfs("room", middle(witness, end_s=36.0))
    assert level is not None and level > -25


def test_the_same_level_all_the_while_is_what_was_heard(clock: Clock) -> None:
    witness = heard(clock, change_s=0.0, before=LOUD, after=LOUD)
    assert witness.heard_dbfs("room", middle(witness, 28.0)) == pytest.approx(LOUD, abs=0.01)
    assert witness.heard_dbfs("citizen", middle(witness, 28.0)) is None
    assert witness.heard_dbfs("room", middle(witness, 90.0)) is None, "long after the last word"


def test_what_an_order_hid_is_not_held_against_the_disk(clock: Clock) -> None:
    witness = heard(clock, change_s=0.0, before=LOUD, after=LOUD)
    witness.hidden = True
    witness.hear([{"role": "room", "rms_dbfs": LOUD}])
    witness.see("room", {"luma_mean": 120.0, "frozen_s": 0.0}, live=True)
    assert witness.heard_dbfs("room", middle(witness, 32.0)) is None
    assert witness.darkest("room", middle(witness, 32.0)) is None
    assert witness.heard_dbfs("room", middle(witness, 28.0)) is not None


def test_a_camera_counts_where_it_said_the_same_all_the_while(clock: Clock) -> None:
    witness = Witness(PERIOD_S)
    for second in range(30):
        clock.at_s = float(second)
        bright, moves = second >= 10, second >= 12
        camera = {"luma_mean": 120.0 if bright else 3.0, "frozen_s": 0.1 if moves else 9.0}
        witness.see("room", camera, live=second < 25)
    early, late, lost = (middle(witness, end) for end in (15.0, 24.0, 29.0))
    assert (witness.darkest("room", early), witness.longest_still_s("room", early)) == (3.0, 9.0)
    assert (witness.darkest("room", late), witness.longest_still_s("room", late)) == (120.0, 0.1)
    assert (witness.darkest("room", lost), witness.longest_still_s("room", lost)) == (None, None)


def test_where_nothing_was_read_or_too_little_nothing_is_compared() -> None:
    witness = Witness(PERIOD_S)
    assert witness.middle({"end_ns": None, "seconds": 0.0}) is None
    assert witness.middle(read_until(5.0, seconds=3.0)) is None
    assert witness.middle(read_until(20.0)) == Stretch(12 * NS_PER_S, 18 * NS_PER_S)
