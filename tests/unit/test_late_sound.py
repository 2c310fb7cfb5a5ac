"""Late sound is recorded a little later, never as silence, and comes back to its own time."""

from __future__ import annotations

import itertools

from app.engine.late_sound import BACK_NS, KEPT, MOST_NS, LateSound
from app.model.clock import NS_PER_S
from app.model.devices import AudioBlock
from app.model.media import AudioFormat
from app.recording.pacer import DELAY_NS
from app.recording.sound_track import SoundTrack

BLOCK_NS = NS_PER_S // 50
ONE = (1000).to_bytes(2, "little") * 960


def block(number: int) -> AudioBlock:
    return AudioBlock(number * BLOCK_NS, ONE, 48_000, 1)


def test_sound_in_time_stays_where_it_was_captured() -> None:
    late = LateSound()
    for number in range(100):
        ended_ns = (number + 1) * BLOCK_NS
        assert late.place(block(number), ended_ns + MOST_NS) == block(number)


def test_what_comes_too_late_for_the_recorder_is_recorded_all_the_same() -> None:
    """The recorder fills with silence what has not come by its delay."""
    late, track = LateSound(), SoundTrack(AudioFormat(), 0)
    heard = 0
    for number in range(200):
        arrived_ns = (number + 1) * BLOCK_NS + (600_000_000 if number > 50 else 30_000_000)
        track.fill(track.sample_at(arrived_ns - DELAY_NS))
        placed = track.place(late.place(block(number), arrived_ns))
        heard += sum(len(sound.data) // 2 for sound in placed if any(sound.data))
    assert heard >= 198 * 960
    assert track.silent_samples <= 48_000 * 0.6


def test_it_comes_back_to_its_own_time_in_steps_that_nobody_hears() -> None:
    late = LateSound()
    late.place(block(0), BLOCK_NS + MOST_NS + 50_000_000)
    assert late.shift_ns == 50_000_000
    shifts = []
    for number in range(1, KEPT + 60):
        late.place(block(number), (number + 1) * BLOCK_NS)
        shifts.append(late.shift_ns)
    steps = [before - after for before, after in itertools.pairwise(shifts)]
    assert set(steps) == {0, BACK_NS}
    assert shifts[-1] == 0
