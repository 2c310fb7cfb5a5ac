"""A call that nobody measures is judged by what shows of it, and never called good."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.conference.outside_verdict import (
    OutsideLimits,
    OutsideSigns,
    judge_outside,
    measures_of_outside,
)
from app.model.conference import VerdictState

LIMITS = OutsideLimits(still_s=2.0, quiet_s=10.0, silent_bps=500.0)
WELL = OutsideSigns(
    window_seen=True, still_s=0.1, quiet_s=0.5, sound_path="right", in_bps=9e5, out_bps=9e5
)


@pytest.mark.parametrize(
    ("signs", "key", "state"),
    [
        (WELL, "outside_arriving", "unknown"),
        (OutsideSigns(), "outside_unseen", "unknown"),
        (replace(WELL, window_seen=False), "outside_window", "bad"),
        (OutsideSigns(device_lost=True, still_s=0.0), "outside_device", "bad"),
        (replace(WELL, still_s=2.0), "outside_frozen", "caution"),
        (replace(WELL, quiet_s=10.0), "outside_silent", "caution"),
        (replace(WELL, sound_path="elsewhere"), "outside_elsewhere", "caution"),
        (replace(WELL, still_s=9.0, quiet_s=11.0), "outside_nothing", "bad"),
        (
            replace(WELL, still_s=9.0, quiet_s=11.0, in_bps=0.0, out_bps=80.0),
            "outside_no_line",
            "bad",
        ),
        (replace(WELL, in_bps=0.0, out_bps=0.0), "outside_arriving", "unknown"),
        (OutsideSigns(still_s=30.0, quiet_s=30.0), "outside_nothing", "bad"),
    ],
)
def test_each_sign_has_its_words(signs: OutsideSigns, key: str, state: str) -> None:
    verdict = judge_outside(signs, LIMITS)
    assert (verdict.key, str(verdict.state)) == (key, state)
    assert verdict.advice


@given(
    st.builds(
        OutsideSigns,
        window_seen=st.sampled_from([None, True, False]),
        device_lost=st.booleans(),
        still_s=st.none() | st.floats(0, 60),
        quiet_s=st.none() | st.floats(0, 60),
        in_bps=st.none() | st.floats(0, 1e6),
        out_bps=st.none() | st.floats(0, 1e6),
    )
)
def test_a_call_that_nobody_measures_is_never_called_good(signs: OutsideSigns) -> None:
    assert judge_outside(signs, LIMITS).state is not VerdictState.GOOD
    told = measures_of_outside(signs, None)
    assert "far_dbfs" not in told
    assert ("computer_in_bps" in told) == (signs.in_bps is not None)
