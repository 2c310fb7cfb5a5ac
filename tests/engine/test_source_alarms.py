"""Faults of picture and sound from simulators through the recorder to the alarm and the files."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import av

from app.devices.sound_presence import SoundPresence
from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.call_inputs import CallInputs
from app.engine.device_desk import DeviceDesk
from app.engine.monitors import Monitors
from app.engine.setup import Setup
from app.engine.source_faults import limits_of
from app.engine.source_inputs import source_inputs
from app.engine.source_watch import SourceWatch
from app.model.devices import DeviceState
from app.model.media import VideoFormat
from app.model.recording import CopyRole
from app.recording.plan import RecordingPlan, SourcePlan, TrackPlan
from app.recording.trial import TrialResult, record_trial
from app.settings.profile import profile_in_force
from app.system.paths import DataPaths
from tests.helpers.copy_reading import decoded_numbers

FAULT_S = 5.0
VIDEO = VideoFormat(320, 180, 10)
SETUP = Setup(
    *("sim:black@5", "sim:size@5", "sim:hiss"),
    **{"width": 320, "height": 180, "fps": 10, "width2": 320, "height2": 180, "fps2": 10},
)
EXPECTED = {
    "camera.black": "alarm",
    "camera2.size": "caution",
    "microphone.never.room": "alarm",
    "microphone.silent.room": "caution",
    "microphone.hum.room": "caution",
    "sound.default": "caution",
}
SHORT = replace(limits_of(profile_in_force(practice=False)), silence_s=2.0, never_s=4.0)


async def fault_begins_s(devices: DeviceDesk) -> dict[str, float]:
    """When the fault of each camera begins, on the loop's clock."""
    begins: dict[str, float] = {}
    loop = asyncio.get_running_loop()
    while len(begins) < len(devices.cameras):
        for source, camera in devices.cameras.items():
            if camera.status.state is DeviceState.LIVE:
                begins.setdefault(source, loop.time() + FAULT_S)
        await asyncio.sleep(0.01)
    return begins


def test_black_size_silence_and_another_usual_device_are_told_and_recorded_through(
    tmp_path: Path, data_paths: DataPaths
) -> None:
    for role in CopyRole:
        (tmp_path / role).mkdir()

    async def record() -> tuple[dict[str, str], dict[str, float], TrialResult]:
        loop, board = asyncio.get_running_loop(), Board()
        devices, alarms = DeviceDesk(board, loop, tmp_path), AlarmDesk(board)
        monitors = Monitors(board, data_paths)
        monitors.on_usual = devices.note_usual
        monitors._tell_sound(SoundPresence((), (), usual=("mic-a", "loa")))
        began = asyncio.Event()
        SourceWatch(devices, alarms, began.is_set, lambda: SHORT)
        await devices.open(SETUP)
        begins = await fault_begins_s(devices)
        began.set()
        sources = (
            SourcePlan("room", video=VIDEO, tracks=(TrackPlan("room"),)),
            SourcePlan("room2", video=VIDEO, tracks=()),
        )
        plan = RecordingPlan("s1", tmp_path / "primary", tmp_path / "external", sources=sources)
        inputs = partial(source_inputs, devices, CallInputs())
        recording = asyncio.create_task(
            asyncio.to_thread(record_trial, plan, seconds=10.0, log_dir=tmp_path, inputs=inputs)
        )
        await asyncio.sleep(1.0)
        monitors._tell_sound(SoundPresence((), (), usual=("mic-b", "loa")))
        changed_s = loop.time()
        came: dict[str, float] = {}
        while not EXPECTED.keys() <= came.keys():
            for alarm in alarms.to_json():
                came.setdefault(alarm["key"], loop.time())
            await asyncio.sleep(0.02)
        late = {
            "camera.black": came["camera.black"] - begins["room"],
            "camera2.size": came["camera2.size"] - begins["room2"],
            "sound.default": came["sound.default"] - changed_s,
        }
        severities = {alarm["key"]: alarm["severity"] for alarm in alarms.to_json()}
        result = await recording
        await devices.close()
        return severities, late, result

    severities, late, result = asyncio.run(asyncio.wait_for(record(), 90))
    assert severities == EXPECTED
    assert max(late.values()) < 3.0, late
    assert result.plays_back
    (second,) = result.records[1].segments
    file = result.folders[CopyRole.PRIMARY] / second.file
    with av.open(str(file)) as container:
        sizes = {(frame.width, frame.height) for frame in container.decode(video=0)}
    assert sizes == {(320, 180)}
    numbers = [number for number in decoded_numbers(file) if number is not None]
    after = round((FAULT_S + 1.0) * VIDEO.fps)
    assert len(numbers) > after
    assert numbers == sorted(numbers)
    assert numbers[-1] - numbers[0] > after, "the pictures go on behind the change"
