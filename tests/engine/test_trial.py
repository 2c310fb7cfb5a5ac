"""The trial recording of item RC3 takes every chosen camera and microphone, each by itself."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from app.checklist.instruments import Trial
from app.engine.board import Board
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.setup_desk import SetupDesk
from app.engine.source_inputs import RoomSound
from app.engine.trial import trial_recording
from app.model.checklist_prompts import HALL, Prompt
from app.model.media import SILENCE_DBFS
from app.model.reception import Session
from app.settings.values import Settings
from app.system.paths import DataPaths

SMALL = {
    name + which: value
    for which in ("", "2")
    for name, value in (("width", 320), ("height", 180), ("fps", 10))
}
MEETING = {f"conference_{name}": SMALL[name] for name in ("width", "height", "fps")}
SESSION = Session("rc3", "Kiểm thử", "2026-01-05T08:00:00+07:00")


def join_meeting(devices: DeviceDesk, board: Board) -> None:
    """The other points show the room's own picture and speak with its voice."""
    board.set("conference", {"state": "in_call"})
    devices.call.show(Path(devices.cameras["room"].ring_path))
    devices.call.far.from_source(RoomSound(devices))


def test_a_trial_holds_every_camera_every_microphone_and_the_meeting(
    data_paths: DataPaths, tmp_path: Path
) -> None:
    folders = {role: str(tmp_path / role) for role in ("primary", "external")}
    for folder in folders.values():
        Path(folder).mkdir()
    more = [
        {"role": "chair", "name": "Chủ trì", "spec": "sim:voice2", "stands_in_for": ""},
        {"role": "citizen", "name": "Công dân", "spec": "sim:silent", "stands_in_for": ""},
    ]

    async def record() -> Trial:
        board, loop = Board(), asyncio.get_running_loop()
        nobody: Any = None  # a trial leaves the database alone
        ground = Ground(board, nobody, nobody, data_paths, loop)
        setup = SetupDesk(board, data_paths, Settings())
        chosen: dict[str, Any] = {"camera": "sim", "camera2": "sim:black", "microphone": "sim"}
        chosen |= {**folders, **SMALL, **MEETING, "more_microphones": more}
        await setup.choose(keep=False, **chosen)
        devices = DeviceDesk(board, loop, data_paths.logs)
        await devices.open(setup.current)
        setup.meeting = lambda: {"platform": "practice"}
        join_meeting(devices, board)
        told: list[Any] = []
        board.complete(HALL, lambda value: (told.append(value and value["prompt"]), value)[1])
        trial = await trial_recording(ground, devices, setup, SESSION, 3.0)
        assert told == [Prompt.READ_BACK, None]
        await devices.close()
        return trial

    trial = asyncio.run(asyncio.wait_for(record(), 90))
    room, second, meeting = trial.sources
    assert meeting.live
    assert not trial.meeting_left_out
    heard = [track.rms_dbfs for track in meeting.tracks]
    assert len(heard) == 2
    assert all(level is not None and level > -45 for level in heard)
    assert room.live
    assert second.live
    assert min(source.seconds for source in trial.sources) > 2.5
    assert second.luma_mean is not None
    assert second.luma_mean < 20 < (room.luma_mean or 0.0)
    levels = {track.name: track.rms_dbfs for track in room.tracks}
    assert list(levels)[1:] == ["Chủ trì", "Công dân"]
    assert levels.pop("Công dân") in (None, SILENCE_DBFS)
    assert all(level is not None and level > -40 for level in levels.values())
    assert {len(second.tracks), len(trial.copies)} == {0, 2}
