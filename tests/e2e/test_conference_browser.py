"""A real Chromium outside, started by the program: joined, its window and sound recorded."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.test_conference import FAR, tone_share
from tests.helpers.conference_rig import ROOM_TONE_HZ, is_far, meeting_on, recorded
from tests.helpers.far_end import FAR_TONE_HZ
from tests.helpers.x_display import x_display

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]


def test_the_browser_outside_joins_and_what_it_shows_and_sounds_is_recorded(
    tmp_path: Path,
) -> None:
    with x_display("1400x900"), meeting_on(tmp_path) as meeting:
        far = meeting.far_end()
        meeting.choose(meeting.address(), kind="browser")
        meeting.ask("conference.join")
        meeting.wait_for_state("in_call")
        meeting.wait_until(lambda _now: far.names() != [])
        names = far.names()
        far.wait_for_beeps()
        meeting.practice.start()
        meeting.wait_until(lambda now: now["recording"]["seconds"] > 6.0)
        outside = meeting.call["external"]
        folders = list(meeting.practice.folders().values())

    assert names == ["Điểm cầu phòng"]
    assert outside["window_seen"]
    assert len(folders) == 2
    for folder in folders:
        pictures, sound = recorded(folder, "conference")
        assert len({picture.number for picture in pictures if is_far(picture)}) >= 10
        assert tone_share(sound, FAR, FAR_TONE_HZ) > 10 * tone_share(sound, FAR, ROOM_TONE_HZ)
