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
from app.engine.trial import trial_recording
from app.model.media import SILENCE_DBFS
from app.model.reception import Session
from app.settings.values import Settings
from app.system.paths import DataPaths

SMALL = {"width": 320, "height": 180, "fps": 10, "width2": 320, "height2": 180, "fps2": 10}
SESSION = Session("rc3", "Kiểm thử", "2026-01-05T08:00:00+07:00")


def test_a_trial_holds_every_camera_and_every_microphone(
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
        chosen |= {**folders, **SMALL, "more_microphones": more}
        await setup.choose(keep=False, **chosen)
        devices = DeviceDesk(board, loop, data_paths.logs)
        await devices.open(setup.current)
        trial = await trial_recording(ground, devices, setup, SESSION, 3.0)
        await devices.close()
        return trial

    trial = asyncio.run(asyncio.wait_for(record(), 90))
    room, second = trial.sources
    assert room.live
    assert second.live
    assert min(room.seconds, second.seconds) > 2.5
    assert second.luma_mean is not None
    assert second.luma_mean < 20 < (room.luma_mean or 0.0)
    levels = {track.name: track.rms_dbfs for track in room.tracks}
    assert list(levels)[1:] == ["Chủ trì", "Công dân"]
    assert levels.pop("Công dân") in (None, SILENCE_DBFS)
    assert all(level is not None and level > -40 for level in levels.values())
    assert {len(second.tracks), len(trial.copies)} == {0, 2}
