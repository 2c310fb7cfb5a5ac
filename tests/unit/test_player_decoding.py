"""Playing back: room and meeting in step, seams neither seen nor heard, what stays shut."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest

from app.archive.play.mix import as_pcm
from app.archive.play.pictures import PictureReader
from app.archive.play.plan import PlayPlan, plan_from_json
from app.archive.play.player_child import Player
from app.archive.play.sound import RATE, SoundReader
from app.archive.play.wave_child import waves_of
from app.devices.camera.frame_number import read_frame_number
from tests.helpers.cut_films import LOUD, TONE_HZ, cut_into, encoded, source_of

SEAMS = (3.0, 5.0)
LATER_S = 0.52
"""The meeting's picture begins so much after the room's."""
FIRST_OF_MEETING = 1000
BEEP = (3.6, 3.8)
NOISE_OF_AAC = 0.01
"""A decoder fills in noise by a random number that goes on from block to block."""


@pytest.fixture(scope="module")
def room_stream() -> bytes:
    """The room's run of the encoder before it was cut."""
    return encoded(8, tracks=2, beep=BEEP)


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory, room_stream: bytes) -> PlayPlan:
    """Room and meeting, cut at different places, the room's sound on two tracks."""
    folder = tmp_path_factory.mktemp("recording")
    room = cut_into(folder / "room", room_stream, SEAMS)
    stream = encoded(7, first=FIRST_OF_MEETING)
    meeting = cut_into(folder / "conference", stream, (2.0, 6.0), LATER_S)
    return PlayPlan(
        (source_of("room", room, ("room", "chair")), source_of("conference", meeting, ("far",)))
    )


class Watched:
    """The player's child in this process, with all that it said."""

    def __init__(self, plan: PlayPlan) -> None:
        self.said: list[tuple[dict[str, Any], bytes]] = []
        self.player = Player(lambda values, data=b"": self.said.append((values, data)))
        self.player.take({"do": "open", "plan": json.loads(json.dumps(plan.to_json()))})
        self.player.take({"do": "size", "width": 320, "height": 180})

    def play(self, at_s: float, rate: float = 1.0) -> None:
        self.player.take({"do": "play", "turn": 1, "at": at_s, "rate": rate})
        while not any(values["kind"] == "end" for values, _ in self.said):
            self.player.advance()

    def shown(self) -> Iterator[tuple[float, list[int | None]]]:
        """Moment, and the number in the picture of each source."""
        for values, data in self.said:
            if values["kind"] == "pictures":
                yield values["at"], list(_numbers(values["sources"], data))

    def heard(self) -> np.ndarray[Any, Any]:
        sound = b"".join(data for values, data in self.said if values["kind"] == "sound")
        return np.frombuffer(sound, "<i2").reshape(-1, 2)[:, 0] / 32767.0


def _numbers(rows: list[dict[str, Any]], data: bytes) -> Iterator[int | None]:
    start = 0
    for row in rows:
        size = row["width"] * row["height"] * 3
        plane = np.frombuffer(data[start : start + size], np.uint8)[1::3]
        yield read_frame_number(plane, row["width"], row["height"]) if size else None
        start += size


def test_room_and_meeting_stay_in_step_over_every_seam(plan: PlayPlan) -> None:
    watched = Watched(plan)
    watched.play(0.0)
    both = [(at, *numbers) for at, numbers in watched.shown()]
    assert [room for _, room, _ in both][:200] == list(range(200))
    differ = {room - meeting for _, room, meeting in both[:187] if room and meeting}
    assert differ == {round(LATER_S * 25) - FIRST_OF_MEETING}
    assert [meeting for at, _, meeting in both if at < LATER_S - 0.02] == [None] * 13


def test_at_the_seams_the_sound_is_that_of_the_run_before_it_was_cut(
    plan: PlayPlan, room_stream: bytes
) -> None:
    with av.open(io.BytesIO(room_stream), format="mp4") as uncut:
        whole = np.concatenate([frame.to_ndarray() for frame in uncut.decode(audio=1)], axis=1)
    reader = SoundReader(plan.sources[0])
    blocks = [reader.read(n * 1920, 1920) for n in range(195)]
    played = np.concatenate(blocks, axis=2)[1, 0]
    assert np.abs(played - whole[0, : len(played)]).max() < 1e-6
    anew = SoundReader(plan.sources[0]).read(3 * RATE, RATE)[1, 0]
    assert np.abs(anew - whole[0, 3 * RATE : 4 * RATE]).max() < NOISE_OF_AAC


def test_sound_and_picture_belong_to_the_same_moment(plan: PlayPlan) -> None:
    reader = SoundReader(plan.sources[0])
    sound = np.abs(reader.read(3 * RATE, RATE)[0, 0])
    loud = np.flatnonzero(sound > 2 * LOUD)
    assert 3 + loud[0] / RATE == pytest.approx(BEEP[0], abs=0.004)
    assert 3 + loud[-1] / RATE == pytest.approx(BEEP[1], abs=0.004)


@pytest.mark.parametrize("at_s", [0.0, 2.96, 3.0, 3.04, 4.999, 5.0, 7.96])
def test_any_moment_is_found_to_the_picture(plan: PlayPlan, at_s: float) -> None:
    watched = Watched(plan)
    for moment in (7.0, at_s, at_s - 0.04 if at_s else at_s, at_s):
        watched.player.take({"do": "show", "turn": 1, "at": moment})
    numbers = [numbers[0] for _, numbers in watched.shown()]
    number = int(at_s * 25 + 0.05)
    assert numbers == [175, number, max(0, number - 1), number]


def test_nothing_sealed_is_decoded_and_playing_goes_on_after_it(plan: PlayPlan) -> None:
    watched = Watched(replace(plan, sealed=((3.4, 4.0),)))
    watched.player.take({"do": "gains", "gains": {"room/chair": 0.0, "conference/far": 0.0}})
    watched.play(0.0)
    moments = [at for at, _ in watched.shown()]
    assert not [at for at in moments if 3.3 <= at < 4.1]
    assert max(moments) > 7.9
    assert np.abs(watched.heard()).max() < 2 * LOUD
    skipped = [values for values, _ in watched.said if values["kind"] == "skipped"]
    assert [(round(v["at"], 2), round(v["to"], 2)) for v in skipped] == [(3.32, 4.1)]
    watched.player.take({"do": "show", "turn": 2, "at": 3.7})
    assert [at for at, _ in watched.shown()][-1] == pytest.approx(4.1)


@pytest.mark.parametrize("rate", [0.5, 1.5, 2.0])
def test_another_speed_keeps_pitch_and_place(plan: PlayPlan, rate: float) -> None:
    only_room = PlayPlan((replace(plan.sources[0], tracks=plan.sources[0].tracks[:1]),))
    watched = Watched(only_room)
    watched.play(0.0, rate)
    heard = watched.heard()
    assert len(heard) / RATE == pytest.approx(8.0 / rate, rel=0.03)
    middle = heard[RATE : RATE + RATE // 2]
    pitch = np.abs(np.fft.rfft(middle * np.hanning(len(middle)))).argmax() * 2
    assert pitch == pytest.approx(TONE_HZ, abs=5)
    places = [v["at"] for v, _ in watched.said if v["kind"] == "sound"]
    assert places == sorted(places) and places[-1] == pytest.approx(8.0, abs=0.3)


def test_each_track_is_heard_as_loud_as_it_is_set(plan: PlayPlan) -> None:
    watched = Watched(plan)
    gains = {"room/room": 0.0, "room/chair": 0.0, "conference/far": 0.5}
    watched.player.take({"do": "gains", "gains": gains})
    watched.play(6.0)
    assert np.abs(watched.heard()[: RATE // 2]).max() == pytest.approx(LOUD / 2, abs=0.02)
    levels = next(values["levels"] for values, _ in watched.said if values["kind"] == "sound")
    assert levels["room/chair"] == pytest.approx(-15.05, abs=0.3)


@pytest.mark.allow_log("breaks off")
def test_a_torn_or_missing_file_leaves_a_hole_and_the_rest_plays(
    plan: PlayPlan, tmp_path: Path
) -> None:
    first, second, third = plan.sources[0].files
    torn = tmp_path / "torn.mp4"
    torn.write_bytes(Path(second.path).read_bytes()[: second.bytes // 2])
    files = (first, replace(second, path=str(torn), bytes=second.bytes // 2), third)
    reader = PictureReader(replace(plan.sources[0], files=files))
    assert reader.at(3.2) is not None and reader.at(4.9) is None and reader.at(5.0) is not None
    gone = replace(second, path=str(tmp_path / "gone.mp4"))
    reader = PictureReader(replace(plan.sources[0], files=(first, gone, third)))
    assert [reader.at(at_s) is not None for at_s in (2.9, 4.0, 5.1)] == [True, False, True]


def test_the_waves_show_where_it_is_loud(plan: PlayPlan) -> None:
    import base64

    told: list[float] = []
    waves = {key: base64.b64decode(row) for key, row in waves_of(plan, told.append).items()}
    room = waves["room/room"]
    assert sorted(waves) == ["conference/far", "room/chair", "room/room"]
    assert len(room) == 81 and told[0] == 0.0
    assert room[36] > room[30] > 150
    assert waves["conference/far"][4] == 0 < waves["conference/far"][6]


def test_a_plan_and_sound_travel_as_they_are(plan: PlayPlan) -> None:
    assert plan_from_json(json.loads(json.dumps(plan.to_json()))) == plan
    assert (
        as_pcm(np.array([[0.5, -1.0], [0.0, 1.0]], np.float32))
        == np.array([16384, 0, -32767, 32767], "<i2").tobytes()
    )
