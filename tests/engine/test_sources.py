"""Cameras and microphones of a session: choosing them, standing in, and the alarms for them."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.device_desk import DeviceDesk
from app.engine.figures_in_force import FiguresInForce
from app.engine.setup import Setup
from app.engine.setup_desk import SetupDesk
from app.engine.sound_route import PATIENCE_NS, SoundRoute
from app.engine.source_faults import LimitsInForce
from app.engine.source_inputs import RoomSound
from app.engine.source_watch import SourceWatch
from app.model.clock import now_ns
from app.model.devices import AudioBlock, DeviceState, MicrophoneChoice
from app.model.errors import DeviceError, SettingsError
from app.settings.file import read_settings
from app.settings.values import Settings
from app.system.paths import DataPaths

BLOCK_NS = 20_000_000
LIMITS = LimitsInForce(FiguresInForce())
SMALL = {"width": 320, "height": 180, "fps": 10, "width2": 320, "height2": 180, "fps2": 10}
CHAIR = {"role": "chair", "name": "Chủ trì", "spec": "sim", "stands_in_for": "room"}


def block(at_ns: int) -> AudioBlock:
    return AudioBlock(at_ns, bytes(1920), 48_000, 1)


def test_a_second_camera_and_further_microphones_are_kept(data_paths: DataPaths) -> None:
    board = Board()
    desk = SetupDesk(board, data_paths, Settings())
    asyncio.run(desk.choose(microphone="sim", camera2="sim", more_microphones=[CHAIR]))
    chosen = (MicrophoneChoice("room", "sim"), MicrophoneChoice("chair", "sim", "Chủ trì", "room"))
    assert desk.current.microphones == chosen
    assert board.get("setup")["more_microphones"] == [CHAIR]
    assert board.get("setup")["fps2"] == 15
    kept = SetupDesk(Board(), data_paths, read_settings(data_paths.settings))
    assert kept.current == desk.current


@pytest.mark.parametrize(
    "wrong",
    [
        [{**CHAIR, "role": "room"}],
        [CHAIR, CHAIR],
        [{**CHAIR, "role": "Chủ trì"}],
        [{**CHAIR, "stands_in_for": "nobody"}],
        [{**CHAIR, "spec": "file:"}],
        [{"role": "chair"}],
        "chair",
    ],
)
def test_microphones_that_cannot_be_told_apart_or_opened_are_refused(
    wrong: Any, data_paths: DataPaths
) -> None:
    desk = SetupDesk(Board(), data_paths, Settings())
    with pytest.raises(SettingsError):
        asyncio.run(desk.choose(more_microphones=wrong))
    assert desk.current == Setup()


def test_a_track_that_changes_its_microphone_has_no_hole() -> None:
    """The own one falls silent in the middle and comes back; every moment is heard once."""
    heard: list[int] = []
    switches: list[str] = []
    route = SoundRoute(
        ["room", "chair"], lambda b: heard.append(b.first_sample_ns), switches.append
    )
    begin_ns = now_ns()
    for n in range(100):
        at_ns = begin_ns + n * BLOCK_NS
        route.take("chair", block(at_ns))
        if not 30 <= n < 70:
            route.take("room", block(at_ns))
    assert heard == [begin_ns + n * BLOCK_NS for n in range(100)]
    assert switches == ["chair", "room"]
    assert PATIENCE_NS < 400_000_000


def test_an_operator_hands_a_track_over_and_takes_it_back() -> None:
    served: list[str] = []
    route = SoundRoute(["room", "chair"], lambda _block: None, served.append)
    begin_ns = now_ns()

    def speak(first: int, last: int) -> None:
        for n in range(first, last):
            for role in ("room", "chair"):
                route.take(role, block(begin_ns + n * BLOCK_NS))

    speak(0, 5)
    route.rank(["chair"])
    speak(5, 10)
    route.rank(["room", "chair"])
    speak(10, 15)
    assert served == ["chair", "room"]


@pytest.mark.allow_log("is served by the microphone of")
def test_every_source_has_its_topic_and_a_lost_one_its_alarm_and_its_stand_in(
    tmp_path: Path,
) -> None:
    board = Board()
    levels: list[dict[str, Any]] = []
    board.on_message = lambda told: levels.append(told) if told["kind"] == "levels" else None

    async def lose_the_rooms_microphone() -> list[dict[str, Any]]:
        devices = DeviceDesk(board, asyncio.get_running_loop(), tmp_path)
        alarms = AlarmDesk(board)
        recording = asyncio.Event()
        recording.set()
        watch = SourceWatch(devices, alarms, recording.is_set, LIMITS)
        choice = MicrophoneChoice("chair", "sim", "Chủ trì", "room")
        setup = Setup("sim", "sim", "sim:lost@2", (choice,), **SMALL)
        await devices.open(setup)
        await devices.ready_sources(20)
        assert devices.sources_live
        blocks: list[AudioBlock] = []
        leave = RoomSound(devices).subscribe(blocks.append)
        while "microphone.lost.room" not in {a["key"] for a in alarms.to_json() if a["active"]}:
            await asyncio.sleep(0.05)
        count = len(blocks)
        while len(blocks) < count + 10 or devices.seats.served_by["room"] != "chair":
            await asyncio.sleep(0.05)
        with pytest.raises(DeviceError):
            await devices.seats.stand_in("chair")
        leave()
        steps = {b.first_sample_ns - a.first_sample_ns for a, b in pairwise(blocks)}
        assert max(steps) < 100_000_000
        found = alarms.to_json()
        recording.clear()
        watch.look()
        await devices.close()
        return found

    alarms = asyncio.run(asyncio.wait_for(lose_the_rooms_microphone(), 60))
    (lost,) = [alarm for alarm in alarms if alarm["key"] == "microphone.lost.room"]
    assert lost["meaning"]["params"] == {"other": "Chủ trì"} or lost["active"]
    assert {one["role"] for told in levels for one in told["microphones"]} == {"room", "chair"}
    assert board.get("camera2")["state"] == DeviceState.OFF
    assert all(not alarm["active"] for alarm in board.get("alarms"))


FAULTS_AT_S = 4.0
FAULTS = {
    "camera.frozen": "sim:frozen@4",
    "camera2.size": "sim:size@4",
    "microphone.silent.zeros": "sim:silent@4",
    "microphone.hum.mains": "sim:hum@4",
    "microphone.hum.fan": "sim:hiss@4",
    "microphone.clip.near": "sim:clip@4",
    "microphone.lost.plug": "sim:gone@4+3",
}


def test_every_fault_of_a_source_is_told_within_3_s_and_nothing_else_is(tmp_path: Path) -> None:
    """Two cameras and seven microphones at once; two of them are one signal."""
    seats = [key.rsplit(".", 1)[1] for key in FAULTS if key.startswith("microphone.")]
    specs = [spec for key, spec in FAULTS.items() if key.startswith("microphone.")]
    more = [*zip(seats, specs, strict=True), ("twin", "sim:same"), ("other", "sim:voice2")]
    choices = tuple(MicrophoneChoice(role, spec) for role, spec in more)
    setup = Setup("sim:frozen@4", "sim:size@4", "sim", choices, **SMALL)

    async def watch_them() -> tuple[dict[str, float], set[str], set[str]]:
        loop = asyncio.get_running_loop()
        devices = DeviceDesk(Board(), loop, tmp_path)
        alarms = AlarmDesk(Board())
        begun_s = 0.0
        SourceWatch(devices, alarms, lambda: begun_s > 0, LIMITS)
        await devices.open(setup)
        await devices.ready_sources(30)
        begun_s = loop.time()
        opened = dict.fromkeys(FAULTS, begun_s)
        came: dict[str, float] = {}
        while not {*FAULTS, "microphone.same.twin"} <= came.keys() or _active(
            alarms, "microphone.lost.plug"
        ):
            await asyncio.sleep(0.05)
            for alarm in alarms.to_json():
                came.setdefault(alarm["key"], loop.time())
        over = {alarm["key"] for alarm in alarms.to_json() if not alarm["active"]}
        late = {key: came[key] - opened[key] - FAULTS_AT_S for key in FAULTS}
        await devices.close()
        return late, came.keys() - FAULTS.keys(), over

    late, others, over = asyncio.run(asyncio.wait_for(watch_them(), 45))
    assert max(late.values()) < 3.0, late
    assert others == {"microphone.same.room", "microphone.same.twin"}
    assert "microphone.lost.plug" in over


def _active(alarms: AlarmDesk, key: str) -> bool:
    return any(alarm["key"] == key and alarm["active"] for alarm in alarms.to_json())
