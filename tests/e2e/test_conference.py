"""A real meeting, joined from the window: the far end gets the room, the recording the far end."""

from __future__ import annotations

import itertools
import statistics
import time
from pathlib import Path

import numpy as np
import pytest

from app.devices.camera.frame_number import MODULUS
from tests.helpers.conference_rig import (
    ROOM_TONE_HZ,
    SMALL,
    is_far,
    meeting_on,
    recorded,
)
from tests.helpers.copy_reading import SoundPiece, pictures_of, segments_of
from tests.helpers.far_end import FAR_TONE_HZ, FarEnd

pytestmark = [pytest.mark.slow, pytest.mark.timeout(240)]

LATE_S = 2.0
"""Far above what the way takes, for machines that do ten things at once."""
BACK_S = 10.0
SETTLED_S = 60.0
LOW_STEP = 1.7
"""Of 15 pictures a second no more than 8 go out while the picture is lowered."""
FAR, ROOM = 0, 1
"""Places of the tracks of the source ``conference``."""


def tone_share(pieces: list[SoundPiece], track: int, tone_hz: int) -> float:
    """Amplitude of a tone in a track, over the loudest 0.1 s of it (full scale 1)."""
    chosen = [piece for piece in pieces if piece.track == track]
    if not chosen:
        return 0.0
    samples = np.concatenate([piece.samples for piece in chosen])
    length = chosen[0].rate // 10
    blocks = samples[: samples.size // length * length].reshape(-1, length)
    wave = np.exp(-2j * np.pi * tone_hz * np.arange(length) / chosen[0].rate)
    return float(np.max(2 * np.abs(blocks @ wave)) / length)


def room_numbers(copy: Path) -> list[int | None]:
    return [picture.number for picture in pictures_of(segments_of(copy))]


def lowered_pictures(far: FarEnd) -> list[int]:
    """Steps between the numbers of pictures that arrive, once they are those of a lower rate."""
    deadline = time.monotonic() + SETTLED_S
    while True:
        numbers = [one.number for one in far.wait_for_pictures(12) if one.number is not None]
        steps = [after - before for before, after in itertools.pairwise(numbers)]
        if statistics.fmean(steps) >= LOW_STEP or time.monotonic() > deadline:
            return steps


def test_the_far_end_gets_the_room_and_both_disks_get_the_far_end(tmp_path: Path) -> None:
    with meeting_on(tmp_path) as meeting:
        far = meeting.far_end()
        meeting.open_window()
        meeting.join(meeting.address(raw=1))
        meeting.practice.start()
        seen = far.wait_for_pictures(20)
        far.wait_for_beeps()
        names = far.names()
        meeting.ask("conference.camera", quality="low")
        lowered = lowered_pictures(far)
        meeting.ask("conference.camera", quality="full")
        far_numbers = meeting.topics["recording"]["seconds"]
        meeting.wait_until(lambda now: now["recording"]["seconds"] > far_numbers + 4.0)
        closing = meeting.stop_recording(far)
        folders = [Path(copy["path"]) for copy in closing["recordings"][0]["copies"]]

    # What left the room arrived, number by number, and not late; its sound was heard above.
    offset_s = time.time() - time.monotonic()
    numbered = [picture for picture in seen if picture.number is not None]
    late = [
        (picture.at_s - offset_s) - picture.number / SMALL["fps"]
        for picture in numbered
        if picture.number is not None
    ]
    assert time.monotonic() * SMALL["fps"] < MODULUS
    assert len({picture.number for picture in numbered}) >= 20
    assert len(numbered) >= 0.9 * len(seen)
    assert all(0.0 < one < LATE_S for one in late)
    assert names == ["Điểm cầu phòng"]
    assert statistics.fmean(lowered) >= LOW_STEP

    assert closing["verified"]
    assert len(folders) == 2
    for folder in folders:
        pictures, sound = recorded(folder, "conference")
        assert len({picture.number for picture in pictures if is_far(picture)}) >= 20
        assert tone_share(sound, FAR, FAR_TONE_HZ) > 10 * tone_share(sound, ROOM, FAR_TONE_HZ)
        assert tone_share(sound, ROOM, ROOM_TONE_HZ) > 10 * tone_share(sound, FAR, ROOM_TONE_HZ)
        numbers = room_numbers(folder)
        assert {b - a for a, b in itertools.pairwise(numbers) if a and b} == {1}
        assert None not in numbers


def test_a_window_killed_in_the_call_leaves_a_slate_and_the_next_one_is_back(
    tmp_path: Path,
) -> None:
    with meeting_on(tmp_path) as meeting:
        far = meeting.far_end()
        first = meeting.open_window()
        meeting.join(meeting.address())
        meeting.practice.start()
        far.wait_for_pictures(10)
        first.kill()
        meeting.wait_for_state("reconnecting")
        gone_at = meeting.topics["recording"]["seconds"]
        meeting.wait_until(lambda now: now["recording"]["seconds"] > gone_at + 2.5)
        second = meeting.open_window()
        second.wait_for("page")
        shown_at = time.monotonic()
        meeting.wait_for_state("in_call")
        back_s = time.monotonic() - shown_at
        assert len(far.wait_for_pictures(10)) >= 10
        again_at = meeting.topics["recording"]["seconds"]
        meeting.wait_until(lambda now: now["recording"]["seconds"] > again_at + 2.0)
        folders = list(meeting.practice.folders().values())

    assert back_s < BACK_S
    assert len(folders) == 2
    for folder in folders:
        pictures, _ = recorded(folder, "conference")
        slate = [p for p in pictures if gone_at + 1.8 < p.at_s < gone_at + 2.4]
        assert slate
        assert not any(is_far(picture) for picture in slate)
        assert any(is_far(p) for p in pictures if p.at_s < gone_at)
        assert any(is_far(p) for p in pictures if p.at_s > again_at)
        # The source's own time runs on through all of it.
        steps = {round(b.at_s - a.at_s, 3) for a, b in itertools.pairwise(pictures)}
        assert max(steps) < 2.1 / SMALL["fps"]
        numbers = room_numbers(folder)
        assert {b - a for a, b in itertools.pairwise(numbers) if a and b} == {1}
