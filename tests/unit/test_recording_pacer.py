"""Which captured frame is shown at which tick."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from app.model.clock import NS_PER_S
from app.recording.pacer import Emission, Pacer

MS = 1_000_000


def run(captured_ns: list[int], *, fps: int = 25, latency_ms: int = 15, tail_ms: int = 0):
    """Feed frames as a thread that looks every 8 ms would; returns pacer and emissions."""
    pacer = Pacer(fps, captured_ns[0])
    emissions: list[Emission] = []
    waiting = [(at + latency_ms * MS, n + 1, at) for n, at in enumerate(captured_ns)]
    end = captured_ns[-1] + tail_ms * MS
    now = captured_ns[0]
    while now < end:
        now += 8 * MS
        while waiting and waiting[0][0] <= now:
            _, sequence, at = waiting.pop(0)
            pacer.arrived(sequence, at)
        while pacer.target_ns(pacer.tick) <= end and (emission := pacer.due(now)) is not None:
            emissions.append(emission)
    return pacer, emissions


def steady(frames: int, rate: float, jitter_ms: float = 0.0, seed: int = 1) -> list[int]:
    noise = random.Random(seed)
    return sorted(
        int(n * NS_PER_S / rate) + int(noise.uniform(-jitter_ms, jitter_ms) * MS) + NS_PER_S
        for n in range(frames)
    )


@given(jitter_ms=st.floats(0, 12), seed=st.integers(0, 999), latency_ms=st.integers(1, 150))
def test_a_steady_camera_costs_no_frame_whatever_its_jitter(jitter_ms, seed, latency_ms):
    pacer, emissions = run(steady(250, 25, jitter_ms, seed), latency_ms=latency_ms)
    assert (pacer.dropped, pacer.duplicated) == (0, 0)
    assert [e.sequence for e in emissions] == list(range(1, len(emissions) + 1))
    assert len(emissions) > 240


@given(st.sampled_from([24.9, 24.97, 25.03, 25.1]))
def test_a_camera_that_drifts_costs_as_few_frames_as_its_drift_and_stays_in_step(rate):
    captured = steady(1000, rate, 5.0)
    pacer, emissions = run(captured, tail_ms=0)
    expected = abs(rate - 25) * 1000 / rate
    assert pacer.dropped + pacer.duplicated <= expected + 1
    for emission in emissions:
        if emission.sequence is not None:
            offset = captured[emission.sequence - 1] - pacer.target_ns(emission.tick)
            assert abs(offset) <= 0.71 * 40 * MS


@given(st.sampled_from([10, 15, 30, 50, 60]))
def test_another_rate_is_made_constant_and_every_frame_accounted_for(rate):
    captured = steady(rate * 8, rate)
    pacer, emissions = run(captured)
    shown = [e.sequence for e in emissions if e.sequence is not None]
    assert shown == sorted(set(shown))
    assert [e.tick for e in emissions] == list(range(len(emissions)))
    assert pacer.duplicated == sum(e.sequence is None for e in emissions)
    assert pacer.dropped == max(shown) - len(shown)


@given(st.lists(st.integers(0, 200), min_size=5, max_size=150), st.sampled_from([15, 25, 30]))
def test_whatever_the_camera_does_ticks_are_whole_and_frames_in_order(gaps_ms, fps):
    captured, now = [], NS_PER_S
    for gap in gaps_ms:
        captured.append(now)
        now += gap * MS
    pacer, emissions = run(captured, fps=fps, tail_ms=1000)
    assert [e.tick for e in emissions] == list(range(len(emissions)))
    shown = [e.sequence for e in emissions if e.sequence is not None]
    assert shown == sorted(set(shown))
    assert len(shown) + pacer.dropped <= len(captured)


def test_a_camera_that_stops_is_repeated_at_the_full_rate():
    pacer, emissions = run(steady(50, 25), tail_ms=2000)
    assert pacer.duplicated >= 38
    assert len(emissions) >= 90


def test_a_frame_that_steps_back_in_time_is_dropped():
    pacer = Pacer(25, 0)
    pacer.arrived(1, 100 * MS)
    pacer.arrived(2, 60 * MS)
    assert pacer.dropped == 1
