"""The recorder from ring to disk, with the real encoder and real writer processes."""

from __future__ import annotations

import hashlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
import pytest

from app.model.errors import BadUsageError, RecordingError
from app.model.recording import CopyRole, CopyState, Marker, RecordingRecord, RecordState
from app.recording.copy_check import examine_copy
from app.recording.inputs import SourceInputs
from app.recording.manifest import read_manifest
from app.recording.recorder import SessionRecorder
from app.recording.recovery import recover
from app.recording.trial import record_trial
from app.system.processes import running_children
from tests.helpers import recording_process
from tests.helpers.copy_reading import decoded_numbers
from tests.helpers.recording_rig import (
    KnownSound,
    NumberedCamera,
    Rig,
    wait_until,
)


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path, NumberedCamera(f"test-{tmp_path.name}", flash=True), KnownSound(beep=True))
    yield made
    if made.recorder.status.state is not RecordState.IDLE:
        made.recorder.stop()
    made.close()


def record_for(rig: Rig, seconds: float, **changes: object) -> RecordingRecord:
    rig.recorder.start(rig.plan(**changes))
    wait_until(lambda: rig.recorder.status.seconds >= seconds, seconds + 20)
    (record,) = rig.recorder.stop()
    return record


def files_of(folder: str | Path) -> dict[str, str]:
    root = Path(folder)
    return {
        str(path.relative_to(root)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in root.rglob("*")
        if path.is_file()
    }


def films_of(folder: str | Path) -> dict[str, str]:
    return {name: sha256 for name, sha256 in files_of(folder).items() if name.endswith(".mp4")}


def journal_of(folder: str | Path) -> list[dict[str, object]]:
    lines = (Path(folder) / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    return [json.loads(line) for line in lines]


def pid_of(role: str) -> int:
    return next(child.pid for child in running_children() if child.role == role)


def numbers_of(record: RecordingRecord, copy: int = 0) -> list[int | None]:
    folder = Path(record.copies[copy].path)
    return [n for segment in record.segments for n in decoded_numbers(folder / segment.file)]


def test_no_frame_is_lost_over_splices_and_both_copies_are_the_same_bytes(rig: Rig) -> None:
    record = record_for(rig, 10.0, segment_s=4.0)
    numbers = numbers_of(record)
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert [s.frames for s in record.segments[:2]] == [100, 100]
    assert len(numbers) == record.frames == sum(s.frames for s in record.segments)
    assert (record.frames_dropped, record.frames_duplicated, record.gaps) == (0, 0, ())
    first, second = (files_of(copy.path) for copy in record.copies)
    assert first == second
    for segment in record.segments:
        assert first[segment.file] == segment.sha256
        with av.open(str(Path(record.copies[0].path) / segment.file)) as container:
            assert container.streams.video[0].start_time == 0
            audio = container.streams.audio[0]
            assert audio.start_time * audio.time_base < 0.0214
    noted = {
        e["file"]: e["sha256"] for e in journal_of(record.copies[0].path) if e["kind"] == "segment"
    }
    assert all(noted[s.file] == s.sha256 for s in record.segments)
    assert first["manifest.json"] == record.copies[0].sha256
    manifest = read_manifest(Path(record.copies[0].path))
    listed = {file.path: file.sha256 for file in manifest.files}
    assert listed == {name: sha for name, sha in first.items() if name != "manifest.json"}
    assert manifest.segments == record.segments
    assert rig.alarms == []


def flash_and_beep_offsets(record: RecordingRecord) -> list[float]:
    """Seconds from each flash to its beep over the whole recording."""
    flashes, sound = [], []
    for segment in record.segments:
        path = str(Path(record.copies[0].path) / segment.file)
        with av.open(path) as container:
            for frame in container.decode():
                if isinstance(frame, av.VideoFrame):
                    if frame.to_ndarray(format="gray")[-20:].mean() > 200:
                        flashes.append(segment.start_s + frame.time)
                else:
                    samples = frame.to_ndarray()[0]
                    times = segment.start_s + frame.time + np.arange(samples.size) / frame.rate
                    sound.append((times, samples))
    times = np.concatenate([part[0] for part in sound])
    loud = times[np.abs(np.concatenate([part[1] for part in sound])) > 0.1]
    return [float(loud[loud >= at - 0.3][0] - at) for at in flashes[:-1]]


@pytest.mark.parametrize("seconds", [8.0, pytest.param(60.0, marks=pytest.mark.slow)])
def test_flash_and_beep_stay_in_step(rig: Rig, seconds: float) -> None:
    offsets = flash_and_beep_offsets(record_for(rig, seconds, segment_s=3.0))
    assert len(offsets) >= seconds - 2
    assert max(abs(offset) for offset in offsets) < 0.040


def test_a_marker_is_on_both_disks_within_a_second(rig: Rig) -> None:
    folders = rig.recorder.start(rig.plan())
    marker = Marker(1.5, "Công dân trình bày", "marker", "2026-11-22T09:00:00+07:00")
    rig.recorder.mark(marker)
    took = wait_until(
        lambda: all(
            (folder / "markers.jsonl").exists()
            and "trình bày" in (folder / "markers.jsonl").read_text(encoding="utf-8")
            for folder in folders.values()
        )
    )
    assert took < 1.0
    wait_until(lambda: rig.recorder.status.seconds > 1)
    (record,) = rig.recorder.stop()
    assert read_manifest(Path(record.copies[1].path)).markers == (marker,)


@pytest.mark.allow_log("encoder of room", "the encoder of room hangs")
@pytest.mark.parametrize("blow", [signal.SIGKILL, signal.SIGSTOP])
def test_an_encoders_end_costs_no_picture_and_no_step(rig: Rig, blow: signal.Signals) -> None:
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 3)
    os.kill(pid_of("encoder:room"), blow)
    assert wait_until(lambda: rig.alarms) < 3.0
    wait_until(lambda: not rig.alarms[-1].active)
    wait_until(lambda: rig.recorder.status.seconds > 8)
    (record,) = rig.recorder.stop()
    assert len(record.segments) == 2
    numbers = numbers_of(record)
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert record.gaps == ()
    first, second = record.segments
    assert second.start_s == pytest.approx(first.start_s + first.seconds, abs=0.0001)
    assert max(abs(offset) for offset in flash_and_beep_offsets(record)) < 0.040
    assert [alarm.key for alarm in rig.alarms] == ["recording.encoder.room"] * 2


@pytest.mark.allow_log("copy external lost: exit")
def test_a_killed_writer_costs_neither_copy_anything(rig: Rig) -> None:
    rig.recorder.start(rig.plan(segment_s=3.0))
    wait_until(lambda: rig.recorder.status.seconds > 2)
    os.kill(pid_of("writer:external"), signal.SIGKILL)
    assert wait_until(lambda: any(alarm.active for alarm in rig.alarms)) < 3.0
    wait_until(lambda: rig.recorder.status.seconds > 6)
    status = rig.recorder.status
    assert [v.state for v in status.volumes] == [CopyState.WRITING, CopyState.WRITING]
    assert (status.state, status.problem) == (RecordState.RECORDING, None)
    (record,) = rig.recorder.stop()
    numbers = numbers_of(record)
    assert numbers == list(range(numbers[0], numbers[0] + record.frames))
    assert record.copies[0].sha256 == record.copies[1].sha256 != ""
    assert record.gaps == ()
    primary, external = (folder_bytes(Path(copy.path)) for copy in record.copies)
    assert primary == external


def folder_bytes(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}


def run_process(*arguments: str, namespace: bool = False) -> list[dict[str, object]]:
    command = [sys.executable, recording_process.__file__, *arguments]
    if namespace:
        command = ["unshare", "--map-root-user", "--mount", *command]
    done = subprocess.run(command, capture_output=True, check=True, timeout=100)
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_a_full_disk_stops_its_own_copy_alone_and_is_told_of(tmp_path: Path) -> None:
    lines = run_process(str(tmp_path), "3", "8m", namespace=True)
    said = {key: value for line in lines for key, value in line.items()}
    assert said["alarm_after_s"] <= 3.0
    assert "full" in str(said["alarm"]["what"])
    assert [v["state"] for v in said["status"]["volumes"]] == ["writing", "full"]
    assert said["left_bytes"] > 0, "the copy ended before the disk was full"
    record = said["record"]
    primary = Path(record["copies"][0]["path"])
    numbers = [n for s in record["segments"] for n in decoded_numbers(primary / s["file"])]
    assert numbers == list(range(numbers[0], numbers[0] + record["frames"]))
    assert [gap["cause"] for gap in record["gaps"]] == ["ENOSPC"]
    check, _ = examine_copy(primary, CopyRole.PRIMARY, log_dir=tmp_path / "logs")
    assert check.verified


def test_a_killed_engine_leaves_copies_that_recovery_closes_honestly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, recording_process.__file__, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    folders = json.loads(process.stdout.readline())["recording"]
    primary, external = (Path(folders[role]) for role in ("primary", "external"))
    seconds = [copy / "room" / "000002.mp4" for copy in (primary, external)]
    wait_until(lambda: all(file.exists() for file in seconds))
    process.kill()
    process.communicate()
    time_of_writers_end(tmp_path)
    before = {**files_of(primary), **files_of(external)}
    first, second = recover(tmp_path / "primary", tmp_path / "external")
    assert (first.role, second.role) == (CopyRole.PRIMARY, CopyRole.EXTERNAL)
    assert first.changed == second.changed == first.missing == ()
    same = films_of(primary) == films_of(external)
    assert first.same_as_other is second.same_as_other is same
    assert first.seconds >= first.confirmed_s >= 4.0
    assert before.items() <= {**files_of(primary), **files_of(external)}.items()
    for copy in (first, second):
        check, figures = examine_copy(copy.folder, copy.role, log_dir=tmp_path / "logs")
        assert check.verified, check
        assert check.decoded_frames == sum(s.frames for s in copy.segments)
        assert figures.tracks == ("audio", "video")
    torn = read_manifest(primary).data["recovered"]["torn_bytes"]
    assert sum(torn.values()) == first.torn_bytes
    assert recover(tmp_path / "primary", tmp_path / "external") == []


def time_of_writers_end(root: Path) -> None:
    """Wait until no writer of a killed engine has a file under ``root`` open any more."""

    def busy() -> bool:
        for link in Path("/proc").glob("[0-9]*/fd/*"):
            with suppress(OSError):
                name = str(link.readlink())
                if name.startswith(str(root)) and name.endswith((".mp4", ".jsonl")):
                    return True
        return False

    wait_until(lambda: not busy())


def test_a_changed_a_missing_and_an_extra_file_are_named(rig: Rig) -> None:
    record = record_for(rig, 5.0, segment_s=2.0)
    folder = Path(record.copies[0].path)
    whole, figures = examine_copy(folder, CopyRole.PRIMARY, log_dir=rig.root / "logs")
    assert whole.verified
    assert whole.decoded_frames == record.frames
    assert whole.decoded_seconds == pytest.approx(record.seconds, abs=0.01)
    assert figures.audio_rms_dbfs > -45
    assert figures.black_share == 0
    flipped = bytearray((folder / "room/000001.mp4").read_bytes())
    flipped[-9] ^= 1
    (folder / "room/000001.mp4").write_bytes(flipped)
    (folder / "room/000002.mp4").unlink()
    (folder / "note.txt").write_text("x")
    check, _ = examine_copy(folder, CopyRole.PRIMARY, log_dir=rig.root / "logs")
    assert not check.verified
    assert check.changed == ("room/000001.mp4",)
    assert check.missing == ("room/000002.mp4",)
    assert check.extra == ("note.txt",)
    assert check.matched == check.expected - 2


@pytest.mark.allow_log("a torn line in .*journal")
def test_a_torn_and_a_falsified_copy_are_recovered_as_what_they_are(rig: Rig) -> None:
    record = record_for(rig, 7.0, segment_s=3.0)
    primary, external = (Path(copy.path) for copy in record.copies)
    for folder in (primary, external):
        (folder / "manifest.json").unlink()
        journal = (folder / "journal.jsonl").read_bytes().splitlines(keepends=True)
        # As a power cut leaves it: the last segment never closed, the last line half written.
        (folder / "journal.jsonl").write_bytes(b"".join(journal[:-2]) + journal[-2][:20])
    last = record.segments[-1].file
    os.truncate(primary / last, record.segments[-1].bytes - 700)
    falsified = bytearray((external / "room/000001.mp4").read_bytes())
    falsified[5000] ^= 4
    (external / "room/000001.mp4").write_bytes(falsified)
    (external / "room/000002.mp4").unlink()
    torn, changed = recover(rig.root / "primary", rig.root / "external")
    assert (torn.changed, torn.missing, torn.same_as_other) == ((), (), False)
    assert torn.torn_bytes > 0
    assert torn.confirmed_s <= torn.seconds < record.seconds
    check, _ = examine_copy(primary, CopyRole.PRIMARY, log_dir=rig.root / "logs")
    assert check.verified, check
    assert check.decoded_frames == sum(s.frames for s in torn.segments) < record.frames
    assert changed.changed == ("room/000001.mp4",)
    assert changed.missing == ("room/000002.mp4",)
    assert [gap.cause for gap in read_manifest(external).gaps] == ["missing"]


def test_a_lost_camera_and_a_lost_microphone_stall_nothing(rig: Rig) -> None:
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 2)
    rig.camera.paused.set()
    rig.sound.paused.set()
    wait_until(lambda: rig.recorder.status.sources[0].state == "lost")
    wait_until(lambda: rig.recorder.status.sources[0].frames_duplicated > 50)
    rig.camera.paused.clear()
    rig.sound.paused.clear()
    wait_until(lambda: rig.recorder.status.sources[0].state == "live")
    seconds = rig.recorder.status.seconds
    wait_until(lambda: rig.recorder.status.seconds > seconds + 3)
    (record,) = rig.recorder.stop()
    assert record.seconds == pytest.approx(record.frames / 25, abs=0.001)
    offsets = flash_and_beep_offsets(record)
    assert max(abs(offset) for offset in offsets[-2:]) < 0.040


def test_a_trial_runs_the_same_path_and_is_kept_apart(rig: Rig) -> None:
    result = record_trial(
        rig.plan(session="rc3"),
        seconds=2.0,
        log_dir=rig.root / "logs",
        inputs=lambda _source: rig.inputs(),
    )
    assert result.plays_back
    assert result.equal_hashes
    assert result.folders[CopyRole.PRIMARY].parent == rig.root / "primary" / "DiemCau" / "kiem-thu"
    clip, sha256 = result.clip
    assert hashlib.sha256(clip.read_bytes()).hexdigest() == sha256
    assert result.figures[CopyRole.EXTERNAL].tracks == ("audio", "video")


def test_wrong_use_is_refused_and_leaves_the_recorder_free(rig: Rig) -> None:
    with pytest.raises(RecordingError):
        rig.recorder.stop()
    with pytest.raises(RecordingError):
        rig.recorder.mark(Marker(0.0, "x"))
    with pytest.raises(BadUsageError):
        rig.recorder.start(rig.plan(external=rig.root / "primary"))
    rig.recorder.start(rig.plan())
    with pytest.raises(RecordingError):
        rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    first = rig.recorder.stop()[0].copies[0].path
    rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    assert rig.recorder.stop()[0].copies[0].path != first


def test_a_recording_begins_without_a_camera_and_takes_it_up_when_it_comes(rig: Rig) -> None:
    there: list[Path] = []
    recorder = SessionRecorder(
        log_dir=rig.root / "logs",
        inputs=lambda _source: SourceInputs(lambda: there[0] if there else None),
    )
    recorder.start(rig.plan())
    wait_until(lambda: recorder.status.seconds > 1)
    there.append(rig.camera.path)
    wait_until(lambda: recorder.status.seconds > 4)
    (record,) = recorder.stop()
    numbers = numbers_of(record)
    black = numbers.count(None)
    assert black > 20
    assert numbers[:black] == [None] * black
    assert None not in numbers[black:]
    assert record.frames_dropped <= 1
    assert record.seconds == pytest.approx(record.frames / 25, abs=0.001)
