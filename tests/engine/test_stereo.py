"""The room's microphone with two channels: told where both are one, recorded left and right."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from functools import partial
from pathlib import Path

import av
import numpy as np

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.call_inputs import CallInputs
from app.engine.device_desk import DeviceDesk
from app.engine.seats import audio_of
from app.engine.setup import ROOM, Setup
from app.engine.source_faults import limits_of
from app.engine.source_inputs import source_inputs
from app.engine.source_watch import SourceWatch
from app.model.devices import MicrophoneChoice
from app.model.media import VideoFormat
from app.model.recording import CopyRole
from app.recording.plan import RecordingPlan, SourcePlan, TrackPlan
from app.recording.trial import TrialResult, record_trial
from app.settings.profile import profile_in_force

CHAIR = MicrophoneChoice("chair", "sim:voice2", "Chủ trì")
SMALL = {"width": 320, "height": 180, "fps": 10}


def correlations(result: TrialResult) -> list[float]:
    """How alike left and right are, by sound track."""
    (segment,) = result.record.segments
    with av.open(str(result.folders[CopyRole.EXTERNAL] / segment.file)) as container:
        tracks: list[list[np.ndarray]] = [[] for _ in container.streams.audio]
        for packet in container.demux(container.streams.audio):
            tracks[container.streams.audio.index(packet.stream)] += [
                frame.to_ndarray() for frame in packet.decode()
            ]
    sounds = [np.concatenate(pieces, axis=1) for pieces in tracks]
    return [float(np.corrcoef(sound[0], sound[1])[0, 1]) for sound in sounds]


def test_one_signal_on_both_channels_is_told_and_two_are_recorded_apart(tmp_path: Path) -> None:
    limits = replace(limits_of(profile_in_force(practice=False)), same_s=2.0)
    different = Setup("sim", "", "sim", (CHAIR,), channels=2, **SMALL)
    for role in CopyRole:
        (tmp_path / role).mkdir()

    async def watch_both() -> tuple[set[str], set[str], TrialResult]:
        desks, told = [], []
        for setup in (replace(different, microphone="sim:same"), different):
            devices = DeviceDesk(Board(), asyncio.get_running_loop(), tmp_path)
            alarms = AlarmDesk(Board())
            SourceWatch(devices, alarms, lambda: True, lambda: limits)
            await devices.open(setup)
            await devices.ready_sources(30)
            desks.append(devices)
            told.append(alarms)
        source = SourcePlan(
            video=VideoFormat(320, 180, 10),
            audio=audio_of(different, ROOM),
            tracks=(TrackPlan("room"), TrackPlan("chair", "Chủ trì")),
        )
        plan = RecordingPlan("s1", tmp_path / "primary", tmp_path / "external", sources=(source,))
        result = await asyncio.to_thread(
            record_trial,
            plan,
            seconds=3.0,
            log_dir=tmp_path,
            inputs=partial(source_inputs, desks[1], CallInputs()),
        )
        while not told[0].to_json():
            await asyncio.sleep(0.05)
        assert desks[1].microphones["room"].health.same_channels_s == 0.0
        keys = [{alarm["key"] for alarm in alarms.to_json()} for alarms in told]
        await asyncio.gather(*(devices.close() for devices in desks))
        return keys[0], keys[1], result

    same, apart, result = asyncio.run(asyncio.wait_for(watch_both(), 60))
    assert same == {"microphone.same.room"}
    assert apart == set()
    (figures,) = result.figures[CopyRole.PRIMARY].sources
    assert [track.channels for track in figures.tracks] == [2, 2]
    room, chair = correlations(result)
    assert room < 0.9
    assert chair > 0.999
