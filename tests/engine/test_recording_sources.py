"""Several sources and sound tracks, further parts, interruptions: the real recorder on disk."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import av
import numpy as np
import pytest

from app.model.media import VideoFormat
from app.model.recording import CopyRole, RecordingRecord, RecordState, Seal
from app.recording.copy_check import examine_copy
from app.recording.inputs import SourceInputs
from app.recording.manifest import read_manifest
from app.recording.plan import Continuation, TrackPlan
from app.recording.recorder import SessionRecorder
from app.recording.recovery import recover
from app.recording.slate import SlateKind
from app.recording.stand_in import black_frame
from app.system.processes import running_children
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.recording_rig import (
    SMALL,
    KnownSound,
    NumberedCamera,
    Rig,
    wait_until,
)

SECOND = VideoFormat(160, 90, 15)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path, NumberedCamera(f"several-{tmp_path.name}"), KnownSound())
    yield made
    if made.recorder.status.state is not RecordState.IDLE:
        made.recorder.stop()
    made.close()


@pytest.fixture
def second(tmp_path: Path) -> Iterator[NumberedCamera]:
    camera = NumberedCamera(f"second-{tmp_path.name}", SECOND)
    yield camera
    camera.close()


def numbers_of(record: RecordingRecord) -> list[int | None]:
    folder = Path(record.copies[0].path)
    return [n for segment in record.segments for n in decoded_numbers(folder / segment.file)]


@pytest.mark.allow_log("encoder of room2 ended with status -9")
def test_no_source_can_stop_another_and_all_end_together(rig: Rig, second: NumberedCamera) -> None:
    inputs = {
        "room": SourceInputs(lambda: rig.camera.path, {"chair": rig.sound}),
        "room2": SourceInputs(lambda: second.path),
    }
    recorder = SessionRecorder(log_dir=rig.root / "logs", inputs=inputs.__getitem__)
    tracks = (TrackPlan("chair", "Chủ trì"), TrackPlan("citizen", "Công dân"))
    sources = (
        rig.source(tracks=tracks, name="Phòng họp"),
        rig.source(id="room2", video=SECOND, tracks=()),
    )
    recorder.start(rig.plan(sources=sources))
    wait_until(lambda: all(source.seconds > 2 for source in recorder.status.sources))
    victim = next(c.pid for c in running_children() if c.role == "encoder:room2")
    os.kill(victim, signal.SIGKILL)
    wait_until(lambda: recorder.status.sources[1].encoder_restarts == 1)
    wait_until(lambda: all(source.seconds > 6 for source in recorder.status.sources))
    states = {track.role: track.state for track in recorder.status.sources[0].tracks}
    assert states == {"chair": "live", "citizen": "none"}
    room, room2 = recorder.stop()
    assert (len(room.segments), len(room2.segments)) == (1, 2)
    for record in (room, room2):
        numbers = numbers_of(record)
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    ends = [record.segments[-1].start_s + record.segments[-1].seconds for record in (room, room2)]
    assert ends[0] == pytest.approx(ends[1], abs=1 / 15)
    folder = Path(room.copies[1].path)
    with av.open(str(folder / room.segments[0].file)) as container:
        names = [stream.metadata["handler_name"] for stream in container.streams.audio]
    assert names == ["Chủ trì", "Công dân"]
    manifest = read_manifest(folder)
    assert [source.id for source in manifest.sources] == ["room", "room2"]
    assert [source.encoder_restarts for source in manifest.sources] == [0, 1]
    check, figures = examine_copy(folder, CopyRole.EXTERNAL, log_dir=rig.root / "logs")
    assert check.verified, check
    first, other = figures.sources
    assert (first.frames, other.frames) == (room.frames, room2.frames)
    levels = {track.role: track.rms_dbfs for track in first.tracks}
    assert levels["chair"] > -20
    assert figures.silent_tracks == ("Công dân",)
    assert other.tracks == ()


def test_a_further_part_goes_on_the_same_timeline(rig: Rig) -> None:
    first_folders = rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    timeline = rig.recorder.timeline
    assert timeline is not None
    (first,) = rig.recorder.stop()
    for folder in first_folders.values():
        (folder / "manifest.json").unlink()
    name = first_folders[CopyRole.PRIMARY].name
    onward = Continuation(timeline, 2, name, {"room": first.seconds})
    folders = rig.recorder.start(rig.plan(continues=onward))
    assert {folder.name for folder in folders.values()} == {f"{name}-p2"}
    closed = recover(rig.root / "primary", rig.root / "external", leave=folders.values())
    assert {copy.folder for copy in closed} == set(first_folders.values())
    began = rig.recorder.status.seconds
    wait_until(lambda: rig.recorder.status.seconds > max(began, first.seconds) + 2)
    assert rig.recorder.status.part == 2
    elapsed_s = timeline.seconds()
    (record,) = rig.recorder.stop()
    told = any(status.problem for status in rig.statuses)
    assert timeline.seconds() - elapsed_s < 3.0 or told, "an end that takes long says why"
    (gap,) = record.gaps
    assert (gap.cause, gap.source) == ("engine", "room")
    assert record.segments[0].start_s == pytest.approx(first.seconds + gap.seconds, abs=0.001)
    last = record.segments[-1]
    assert last.start_s + last.seconds == pytest.approx(elapsed_s, abs=0.5)
    assert record.clock_s == pytest.approx(record.seconds, abs=0.1)
    numbers = numbers_of(record)
    shown = [number for number in numbers if number is not None]
    assert shown == list(range(shown[0], shown[0] + len(shown)))
    assert len(numbers) - len(shown) <= 25
    manifest = read_manifest(folders[CopyRole.EXTERNAL])
    assert manifest.data["part"] == 2
    assert manifest.data["timeline"]["origin_ns"] == timeline.origin_ns


@dataclass
class GreySlate:
    """A slate that is one grey a kind, and what it was asked for."""

    asked: list[tuple[SlateKind, str]] = field(default_factory=list)

    def prepare(self) -> None:
        """Nothing to prepare."""

    def frame(
        self, kind: SlateKind, wall: datetime, line: str = "", *, since: datetime | None = None
    ) -> bytes | None:
        """A grey for each kind."""
        assert since is not None
        assert since <= wall
        self.asked.append((kind, line))
        grey = b"\x40" if kind is SlateKind.NO_SIGNAL else b"\xc0"
        return (
            grey * (SMALL.width * SMALL.height) + black_frame(SMALL)[SMALL.width * SMALL.height :]
        )


def greys_of(record: RecordingRecord) -> list[str]:
    """What each picture is: ``picture``, ``lost`` or ``interrupted``, runs taken together."""
    kinds: list[str] = []
    for segment in record.segments:
        with av.open(str(Path(record.copies[0].path) / segment.file)) as container:
            for frame in container.decode(video=0):
                mean = float(frame.to_ndarray(format="gray")[:90].mean())
                plain = float(frame.to_ndarray(format="gray")[:90].std()) < 6
                kind = "picture" if not plain else "lost" if mean < 120 else "interrupted"
                if not kinds or kinds[-1] != kind:
                    kinds.append(kind)
    return kinds


def test_an_interruption_and_a_lost_camera_are_slates_and_silence(rig: Rig) -> None:
    slate = GreySlate()
    recorder = SessionRecorder(
        log_dir=rig.root / "logs",
        inputs=lambda _source: rig.inputs(),
        slate=lambda _video, _log_dir: slate,
    )
    folders = recorder.start(rig.plan())
    wait_until(lambda: recorder.status.seconds > 1)
    seal = Seal("a1", "s1", 1.0, None, "bí mật", "Chủ trì", "2026-11-24T09:00:00+07:00")
    recorder.note_seal(seal)
    begun = recorder.interrupt("Chủ trì yêu cầu", "Ông Bưởi")
    assert recorder.status.interruption is not None
    wait_until(lambda: recorder.status.seconds > begun.at_s + 1.5)
    over = recorder.go_on("Ông Bưởi")
    assert recorder.status.interruption is None
    wait_until(lambda: recorder.status.seconds > over.at_s + 1)
    rig.camera.paused.set()
    wait_until(lambda: (SlateKind.NO_SIGNAL, "") in slate.asked)
    wait_until(lambda: recorder.status.seconds > over.at_s + 4)
    (record,) = recorder.stop()
    assert greys_of(record) == ["picture", "interrupted", "picture", "lost"]
    assert (SlateKind.INTERRUPTED, "Chủ trì yêu cầu") in slate.asked
    with av.open(str(Path(record.copies[0].path) / record.segments[0].file)) as container:
        pieces = [frame.to_ndarray()[0] for frame in container.decode(audio=0)]
    sound = np.concatenate(pieces)
    hidden = sound[int((begun.at_s + 0.1) * 48_000) : int((over.at_s - 0.1) * 48_000)]
    assert float(np.abs(hidden).max()) < 0.01
    assert float(np.abs(sound[int((over.at_s + 0.2) * 48_000) :]).max()) > 0.1
    manifest = read_manifest(folders[CopyRole.PRIMARY])
    assert [marker.kind for marker in manifest.markers] == ["interruption", "continuation"]
    lines = (folders[CopyRole.EXTERNAL] / "seals.jsonl").read_text(encoding="utf-8")
    assert json.loads(lines)["reason"] == "bí mật"
    assert "seals.jsonl" in {file.path for file in manifest.files}


def test_a_file_is_cut_before_it_grows_too_large(rig: Rig) -> None:
    recorder, limit = rig.recorder, 60_000
    recorder.start(rig.plan(max_file_bytes=limit))
    wait_until(lambda: recorder.status.seconds > 5)
    (record,) = recorder.stop()
    assert len(record.segments) > 2
    assert all(segment.bytes <= limit for segment in record.segments)
    numbers = numbers_of(record)
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
