"""A bad line: the figures say what was done to it, the words fit, the call comes back by itself."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from statistics import fmean, median
from typing import Any

import pytest

from app.model.conference import StreamFigures, figures_from_json
from tests.helpers.conference_rig import Meeting, meeting_on
from tests.helpers.copy_reading import pictures_of, segments_of

pytestmark = [pytest.mark.slow, pytest.mark.timeout(300)]

WITHIN = 0.2
DELAY_S = 0.15
LOSS = 0.15
SETTLE_S = 3
MEASURED_S = 8
NARROW_BPS = 60_000
DOWNLINK = {"sound_in", "downlink", "unstable"}
UPLINK = {"uplink", "sound_out"}
"""Causes of the verdict that fit."""


def streams(call: dict[str, Any]) -> Iterator[StreamFigures]:
    for connection in figures_from_json(call["figures"]).connections:
        yield from connection.streams


def seconds_of_call(meeting: Meeting, count: int) -> list[dict[str, Any]]:
    """The topic ``call`` at so many seconds, each once."""
    said: dict[str, dict[str, Any]] = {}

    def one_more(now: Any) -> bool:
        call = now.get("call") or {}
        if call.get("figures"):
            said.setdefault(call["at"], dict(call))
        return len(said) >= count

    meeting.wait_until(one_more, 6.0 * count)
    return list(said.values())


def test_the_figures_agree_with_the_line_and_a_cut_is_overcome(tmp_path: Path) -> None:
    with meeting_on(tmp_path) as meeting:
        far = meeting.far_end()
        meeting.open_window()
        meeting.join(meeting.address(shaped=1))
        meeting.practice.start()
        far.wait_for_pictures(10)
        # Late, and with losses on the way to us.
        line = meeting.shaper
        line.up.delay_s = line.down.delay_s = DELAY_S / 2
        line.down.loss = LOSS
        seconds_of_call(meeting, SETTLE_S)
        line.down.forget()
        bad = seconds_of_call(meeting, MEASURED_S)
        lost_share = line.down.lost / line.down.packets

        bad_words = meeting.topics["call"]["verdict"]

        # Narrow on the way out.
        line.down.loss = line.up.delay_s = line.down.delay_s = 0.0
        line.up.bits_per_s = NARROW_BPS
        meeting.wait_until(lambda now: now["call"]["verdict"]["key"] in UPLINK, 60.0)
        line.up.bits_per_s = None

        line.cut()
        cut = meeting.wait_for_state("reconnecting", "lost")
        cut_at = meeting.topics["recording"]["seconds"]
        meeting.wait_until(lambda now: now["recording"]["seconds"] > cut_at + 2.0)
        line.mend()
        meeting.wait_for_state("in_call")
        back = far.wait_for_pictures(10)
        folders = list(meeting.practice.folders().values())

    round_trips = [
        connection.round_trip_s
        for call in bad
        for connection in figures_from_json(call["figures"]).connections
        if connection.round_trip_s is not None
    ]
    assert median(round_trips[-6:]) == pytest.approx(DELAY_S, rel=WITHIN)
    losses = [
        stream.loss
        for call in bad
        for stream in streams(call)
        if stream.direction == "in" and stream.loss is not None
    ]
    assert fmean(losses) == pytest.approx(lost_share, rel=WITHIN)
    assert bad_words["key"] in DOWNLINK
    assert cut["wanted"]
    assert len(back) >= 10
    # The room's own recording knows nothing of all this.
    assert len(folders) == 2
    for folder in folders:
        numbers = [picture.number for picture in pictures_of(segments_of(folder))]
        assert {b - a for a, b in itertools.pairwise(numbers) if a and b} == {1}
        assert None not in numbers
