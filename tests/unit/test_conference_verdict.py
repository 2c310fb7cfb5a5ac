"""The call in plain words: every cause, the limits on both sides, no flickering."""

from __future__ import annotations

from dataclasses import replace
from itertools import groupby
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.conference.verdict import call_limits, judge, verdict_of
from app.conference.verdict_words import WORDS, Cause
from app.model.conference import (
    CallFigures,
    ConnectionFigures,
    StreamFigures,
    VerdictState,
    figures_from_json,
)
from app.settings.cards import card_for, load_cards
from app.settings.profile import profile_in_force

LIMITS = call_limits(profile_in_force(practice=False))
GOOD: dict[str, dict[str, Any]] = {
    "in audio": {"bit_rate": 32_000.0, "loss": 0.0, "jitter_s": 0.005},
    "in video": {"bit_rate": 9e5, "loss": 0.0, "jitter_s": 0.01, "fps": 25.0, "width": 1280},
    "out audio": {"bit_rate": 32_000.0, "loss": 0.0},
    "out video": {"bit_rate": 9e5, "loss": 0.0, "fps": 25.0, "width": 1280},
}


def second(
    state: str = "connected",
    rtt: float = 0.04,
    available_out: float | None = None,
    **changes: dict[str, Any] | None,
) -> CallFigures:
    """One second of a call; ``in_audio={...}`` changes that stream, None leaves it out."""
    streams = []
    for name, usual in GOOD.items():
        change = changes.get(name.replace(" ", "_"), {})
        if change is not None:
            direction, media = name.split()
            streams.append(StreamFigures(direction, media, **{**usual, **change}))
    one = ConnectionFigures("pc1", state, rtt, available_out, tuple(streams))
    return CallFigures("2026-11-25T14:00:00+07:00", (one,))


def cause(*seconds: CallFigures) -> str:
    """The cause that ten equal seconds after another show."""
    return judge([each for each in seconds for _ in range(10)], LIMITS).key


DEAD = {"bit_rate": 0.0, "fps": 0.0}


@pytest.mark.parametrize(
    ("figures", "expected"),
    [
        (second(), Cause.GOOD),
        (CallFigures("t"), Cause.UNKNOWN),
        (CallFigures("t", (ConnectionFigures("a", "connecting"),)), Cause.UNKNOWN),
        (second("failed"), Cause.CUT),
        (second("disconnected"), Cause.CUT),
        (second(in_audio=DEAD, in_video=DEAD), Cause.NOTHING_IN),
        (second(out_audio=DEAD, out_video=DEAD), Cause.NOTHING_OUT),
        (second(out_audio=None, out_video=None), Cause.NOTHING_OUT),
        (second(in_audio={"loss": 0.05}), Cause.SOUND_IN),
        (second(in_audio={"jitter_s": 0.06}), Cause.SOUND_IN),
        (second(out_audio={"loss": 0.05}), Cause.SOUND_OUT),
        (second(in_video={"width": 2, "fps": 1.0}), Cause.NO_PICTURE),
        (second(in_video={"fps": 0.0}), Cause.NO_PICTURE),
        (second(out_video={"limitation": "bandwidth"}), Cause.UPLINK),
        (second(out_video={"loss": 0.04}), Cause.UPLINK),
        (second(available_out=99_000.0), Cause.UPLINK),
        (second(available_out=101_000.0), Cause.GOOD),
        (second(available_out=99_000.0, out_video=None), Cause.GOOD),
        (second(out_video={"limitation": "cpu"}), Cause.CPU),
        (second(in_video={"freezes_s": 0.5}), Cause.DOWNLINK),
        (second(in_video={"fps": 5.0}), Cause.DOWNLINK),
        (second(rtt=0.31), Cause.FAR_AWAY),
        (second(rtt=0.29), Cause.UNSTABLE),
        (second(rtt=0.149), Cause.GOOD),
        (second(in_audio={"loss": 0.011}), Cause.UNSTABLE),
        (second(in_audio={"loss": 0.009}), Cause.GOOD),
        (second(in_audio={"jitter_s": 0.031}), Cause.UNSTABLE),
        (second(in_audio={"loss": None, "jitter_s": None}), Cause.GOOD),
        (second(out_audio=DEAD), Cause.OWN_SOUND),
        (second(out_video=DEAD), Cause.OWN_PICTURE),
        (second(in_video=None), Cause.GOOD),
    ],
)
def test_what_the_figures_show(figures: CallFigures, expected: Cause) -> None:
    assert cause(figures_from_json(figures.to_json())) == expected


def test_a_weak_uplink_with_good_sound_is_said_in_those_words() -> None:
    verdict = judge([second(out_video={"limitation": "bandwidth"})] * 10, LIMITS)
    assert verdict.state is VerdictState.CAUTION
    assert "uplink" in str(verdict.words)
    assert len(verdict.advice) == 3


def test_one_bad_second_changes_no_word_and_a_lasting_fault_does_within_seconds() -> None:
    bad = second(in_audio={"loss": 0.3})
    assert cause(second()) == "good"
    assert judge([second()] * 20 + [second(in_audio={"loss": 0.1})], LIMITS).key == "good"
    told = [judge([second()] * 20 + [bad] * n, LIMITS).key for n in range(8)]
    assert told[0] == "good"
    assert told[3:] == ["sound_in"] * 5
    back = [judge([bad] * 20 + [second()] * n, LIMITS).key for n in range(20)]
    assert [key for key, _ in groupby(back)][-1] == "good"
    assert back[LIMITS.recover_s - 1] == "sound_in"


def test_a_swinging_line_keeps_its_words() -> None:
    swinging = [second(rtt=0.16 if n % 2 else 0.14) for n in range(60)]
    told = [judge(swinging[: n + 1], LIMITS).key for n in range(20, 60)]
    assert len([key for key, _ in groupby(told)]) == 1


def test_nothing_measured_is_unknown_and_every_cause_has_words_and_a_card_or_needs_none() -> None:
    assert judge([], LIMITS) == verdict_of(Cause.UNKNOWN)
    cards = load_cards()
    for each in set(Cause) - {Cause.GOOD, Cause.UNKNOWN}:
        state, _words, advice = WORDS[each]
        assert advice
        assert state in {VerdictState.CAUTION, VerdictState.BAD}
        assert card_for(f"verdict.{each}", cards) is not None


def test_limits_come_from_the_profile() -> None:
    strict = replace(LIMITS, round_trip_good_ms=10)
    assert judge([second()] * 10, strict).key == "unstable"
    assert (LIMITS.round_trip_good_ms, LIMITS.round_trip_bad_ms) == (150, 300)
    assert (LIMITS.jitter_good_ms, LIMITS.jitter_bad_ms) == (30, 50)
    assert (LIMITS.loss_good_percent, LIMITS.loss_bad_percent) == (1, 3)


number = st.none() | st.floats(0, 1e7)
stream = st.builds(
    StreamFigures,
    direction=st.sampled_from(["in", "out"]),
    media=st.sampled_from(["audio", "video"]),
    bit_rate=number,
    loss=st.none() | st.floats(0, 1),
    jitter_s=st.none() | st.floats(0, 5),
    width=st.integers(0, 2000),
    fps=st.none() | st.floats(0, 60),
    freezes_s=st.floats(0, 1),
    limitation=st.sampled_from(["", "none", "cpu", "bandwidth", "other"]),
)
connection = st.builds(
    ConnectionFigures,
    id=st.just("a"),
    state=st.sampled_from(["new", "connected", "failed", ""]),
    round_trip_s=st.none() | st.floats(0, 10),
    streams=st.lists(stream, max_size=4).map(tuple),
)
figures = st.builds(
    CallFigures, at=st.just("t"), connections=st.lists(connection, max_size=2).map(tuple)
)


@settings(max_examples=60, deadline=None)
@given(st.lists(figures, max_size=25))
def test_any_figures_are_judged_and_good_is_never_said_of_a_broken_call(
    history: list[CallFigures],
) -> None:
    verdict = judge(history, LIMITS)
    assert verdict == verdict_of(Cause(verdict.key))
    assert judge([second("failed"), *history][:1] * 12, LIMITS).state is VerdictState.BAD
