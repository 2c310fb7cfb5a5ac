"""Faults of the disks in a real recording: what each copy holds afterwards, byte by byte."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import threading
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from app.model.recording import CopyRole, CopyState, RecordState
from app.recording import take as take_module
from app.recording.copy_check import examine_copy
from app.recording.guard import closing_reserve
from app.recording.medium_return import KnownDisk, medium_of
from app.recording.plan import Continuation
from app.recording.recovery import recover
from app.recording.status import VolumeStatus
from app.recording.writer_link import WriterLink
from app.system.processes import running_children
from tests.helpers.copy_reading import decoded_numbers, journal_of
from tests.helpers.fault_disk import STALLED, Faults, fault_disk
from tests.helpers.fault_images import image_disk
from tests.helpers.recording_rig import KnownSound, NumberedCamera, Rig, wait_until

EXTERNAL = CopyRole.EXTERNAL


@pytest.fixture
def rig(tmp_path: Path) -> Iterator[Rig]:
    made = Rig(tmp_path, NumberedCamera(f"fault-{tmp_path.name}"), KnownSound())
    yield made
    if made.recorder.status.state is not RecordState.IDLE:
        made.recorder.stop()
    made.close()


def volume(rig: Rig, role: CopyRole = EXTERNAL) -> VolumeStatus:
    return next(one for one in rig.recorder.status.volumes if one.role is role)


def state_within(rig: Rig, state: CopyState, limit_s: float, role: CopyRole = EXTERNAL) -> float:
    return wait_until(lambda: volume(rig, role).state is state, limit_s)


def record_on(rig: Rig, seconds: float) -> None:
    until = rig.recorder.status.seconds + seconds
    wait_until(lambda: rig.recorder.status.seconds >= until)


def files_of(folder: Path) -> dict[str, bytes]:
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}


def none_missing(numbers: list[int | None], frames: int) -> None:
    """All pictures are there, one after the other; before the camera's first one stands none."""
    assert len(numbers) == frames
    shown = [number for number in numbers if number is not None]
    assert numbers[-len(shown) :] == list(range(shown[0], shown[0] + len(shown)))


def part_two(rig: Rig) -> Continuation:
    """Record a short first part, as an engine that then dies; what the next one knows of it."""
    media = {role: medium_of(rig.root / role) for role in CopyRole}
    folders = rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 0.5)
    timeline = rig.recorder.timeline
    assert timeline is not None
    (first,) = rig.recorder.stop()
    rig.alarms.clear()
    disks = {role: KnownDisk(media[role], folder) for role, folder in folders.items()}
    return Continuation(timeline, 2, folders[EXTERNAL].name, {"room": first.seconds}, disks)


@pytest.mark.allow_log("copy external lost: (ENODEV|EROFS|ENOSPC)", "ended in order")
@pytest.mark.parametrize("fault", ["unplugged", "read-only", "full"])
def test_a_further_part_begins_on_one_disk_and_the_other_comes_back(rig: Rig, fault: str) -> None:
    with image_disk(rig.root / "image", size_mib=32) as disk:
        (rig.root / "external").rmdir()
        (rig.root / "external").symlink_to(disk.path)
        onward = part_two(rig)
        if fault == "unplugged":
            disk.pull()
        elif fault == "read-only":
            subprocess.run(["mount", "-o", "remount,ro", str(disk.path)], check=True)
        else:
            disk.fill(leave_bytes=200_000)
        folders = rig.recorder.start(rig.plan(continues=onward))
        wait_until(lambda: volume(rig).state in {CopyState.LOST, CopyState.FULL}, 3.0)
        wait_until(lambda: any(a.key == "recording.copy.external" for a in rig.alarms), 3.0)
        record_on(rig, 2)
        assert rig.recorder.status.state is RecordState.RECORDING
        if fault == "unplugged":
            assert list(disk.path.iterdir()) == []
            disk.plug()
        elif fault == "read-only":
            subprocess.run(["mount", "-o", "remount,rw", str(disk.path)], check=True)
        else:
            (disk.path / "filler").unlink()
        state_within(rig, CopyState.WRITING, 5.0)
        (record,) = rig.recorder.stop()
        primary, external = (files_of(folders[role]) for role in CopyRole)
        assert primary == external
        assert all(copy.sha256 for copy in record.copies)
        numbers = decoded_numbers(folders[EXTERNAL] / record.segments[0].file)
        none_missing(numbers, record.frames)
        states = [line["state"] for line in journal_of(folders[EXTERNAL]) if line["kind"] == "copy"]
        assert states[0] in {"lost", "full"}
        assert states[-1] == "writing"


@pytest.mark.allow_log("copy (primary|external) lost: ENODEV")
def test_with_both_disks_away_a_further_part_is_kept_in_memory(rig: Rig) -> None:
    onward = part_two(rig)
    for role in CopyRole:
        (rig.root / role).rename(rig.root / f"{role}-away")
    folders = rig.recorder.start(rig.plan(continues=onward))
    wait_until(lambda: rig.recorder.status.state is RecordState.FAILED, 3.0)
    wait_until(lambda: len({alarm.key for alarm in rig.alarms if alarm.active}) >= 2, 3.0)
    record_on(rig, 1.5)
    for role in CopyRole:
        (rig.root / f"{role}-away").rename(rig.root / role)
        state_within(rig, CopyState.WRITING, 5.0, role)
    (record,) = rig.recorder.stop()
    assert record.segments[0].start_s < onward.after["room"] + 3.0
    assert files_of(folders[CopyRole.PRIMARY]) == files_of(folders[EXTERNAL])
    assert [gap.cause for gap in record.gaps] == ["engine"]


@pytest.mark.allow_log("copy (primary|external) lost: (ENODEV|ENOENT|EIO)")
def test_what_neither_disk_nor_memory_takes_is_a_gap_between_whole_files(rig: Rig) -> None:
    folders = rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    take = rig.recorder._take
    assert take is not None
    take.copies._backlog._limit = 60_000
    for role in CopyRole:
        (rig.root / role).rename(rig.root / f"{role}-away")
    wait_until(lambda: not take.copies.accepting, 20.0)
    assert rig.recorder.status.state is RecordState.FAILED
    refused_at = rig.recorder.status.seconds
    wait_until(lambda: (take.sources[0].segmenter.out_s or 0) > refused_at + 1)
    assert rig.recorder.status.seconds == refused_at
    for role in CopyRole:
        (rig.root / f"{role}-away").rename(rig.root / role)
    wait_until(lambda: rig.recorder.status.seconds > refused_at + 2)
    for role in CopyRole:
        state_within(rig, CopyState.WRITING, 5.0, role)
    (record,) = rig.recorder.stop()
    assert files_of(folders[CopyRole.PRIMARY]) == files_of(folders[EXTERNAL])
    (gap,) = record.gaps
    assert (gap.cause, gap.copy) in {("ENODEV", ""), ("ENOENT", "")}
    first, second = record.segments
    assert gap.start_s == pytest.approx(first.start_s + first.seconds, abs=1e-5)
    assert gap.start_s + gap.seconds == pytest.approx(second.start_s, abs=1e-5)
    before, after = (decoded_numbers(folders[EXTERNAL] / one.file) for one in record.segments)
    for numbers in (before, after):
        none_missing(numbers, len(numbers))
    assert ((after[0] or 0) - (before[-1] or 0) - 1) / 25 == pytest.approx(gap.seconds, abs=1e-5)
    assert record.frames == len(before) + len(after)
    check, _ = examine_copy(folders[EXTERNAL], EXTERNAL, log_dir=rig.root / "logs")
    assert check.verified, check


@pytest.mark.allow_log("cannot be followed", "copy external lost: fault")
def test_an_error_nobody_thought_of_loses_its_side_with_an_alarm_and_it_comes_back(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    folders = rig.recorder.start(rig.plan())
    wait_until(lambda: rig.recorder.status.seconds > 1)
    note, failed = WriterLink._note_durable, threading.Event()

    def fail_once(link: WriterLink, answer: dict[str, Any]) -> None:
        if link.role is EXTERNAL and not failed.is_set():
            failed.set()
            raise KeyError("nobody thought of this")
        note(link, answer)

    monkeypatch.setattr(WriterLink, "_note_durable", fail_once)
    wait_until(lambda: any(a.key == "recording.copy.external" for a in rig.alarms), 3.0)
    state_within(rig, CopyState.WRITING, 5.0)
    rig.recorder.stop()
    assert files_of(folders[CopyRole.PRIMARY]) == files_of(folders[EXTERNAL])


@pytest.mark.allow_log("copy external lost: (ENODEV|timeout)")
def test_a_side_that_is_not_level_in_time_is_left_open_told_of_and_closed_at_the_next_start(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(take_module, "FINISH_COPIES_S", 3.2)
    with fault_disk(rig.root / "external", rig.root / "backing") as disk:
        folders = rig.recorder.start(rig.plan())
        wait_until(lambda: volume(rig).bytes_written > 100_000)
        disk.set(Faults(gone=True))
        state_within(rig, CopyState.LOST, 3.0)
        record_on(rig, 1)
        disk.set(Faults(delay_s=0.7))
        state_within(rig, CopyState.BEHIND, 8.0)
        with ThreadPoolExecutor() as pool:
            stopping = pool.submit(rig.recorder.stop)
            wait_until(lambda: "still being filled up" in str(rig.recorder.status.problem), 3.5)
            (record,) = stopping.result(10.0)
        assert [bool(copy.sha256) for copy in record.copies] == [True, False]
        assert ("external", "timeout") in {(gap.copy, gap.cause) for gap in record.gaps}
        disk.clear()
        assert not (folders[EXTERNAL] / "manifest.json").exists()
        (closed,) = recover(rig.root / "primary", rig.root / "external")
        assert (closed.folder, closed.same_as_other) == (folders[EXTERNAL], False)
        check, _ = examine_copy(folders[EXTERNAL], EXTERNAL, log_dir=rig.root / "logs")
        assert check.decoded_frames == sum(segment.frames for segment in closed.segments) > 0


@pytest.mark.allow_log("copy external lost: EIO")
def test_a_disk_that_reports_errors_is_out_until_it_works_again(rig: Rig) -> None:
    with fault_disk(rig.root / "external", rig.root / "backing") as disk:
        folders = rig.recorder.start(rig.plan())
        record_on(rig, 1)
        disk.set(Faults(errors={"write": "EIO", "fsync": "EIO"}))
        wait_until(lambda: any(a.key == "recording.copy.external" for a in rig.alarms), 3.0)
        record_on(rig, 1)
        disk.clear()
        state_within(rig, CopyState.WRITING, 5.0)
        assert volume(rig, CopyRole.PRIMARY).state is CopyState.WRITING
        ended_alike(rig, folders)


def test_a_disk_that_stands_still_is_told_of_as_slow_and_costs_nothing(rig: Rig) -> None:
    with fault_disk(rig.root / "external", rig.root / "backing") as disk:
        folders = rig.recorder.start(rig.plan())
        record_on(rig, 1)
        disk.set(Faults(stall=STALLED))
        told_s = wait_until(lambda: any(a.key == "recording.slow.external" for a in rig.alarms))
        assert told_s <= 3.0
        record_on(rig, 6.0 - told_s)
        assert volume(rig, CopyRole.PRIMARY).state is CopyState.WRITING
        disk.clear()
        state_within(rig, CopyState.WRITING, 5.0)
        wait_until(
            lambda: not [a for a in rig.alarms if a.key.startswith("recording.slow")][-1].active
        )
        ended_alike(rig, folders)
        assert not any(a.key.startswith("recording.copy") and a.active for a in rig.alarms)


@pytest.mark.allow_log("copy (primary|external) lost: exit")
def test_both_writers_killed_at_once_cost_nothing(rig: Rig) -> None:
    folders = rig.recorder.start(rig.plan())
    record_on(rig, 1)
    for child in running_children():
        if child.role.startswith("writer:"):
            os.kill(child.pid, signal.SIGKILL)
    wait_until(lambda: len({a.key for a in rig.alarms if a.active}) >= 2, 3.0)
    told = {a.key for a in rig.alarms if a.active}
    assert {f"recording.copy.{role}" for role in CopyRole} <= told
    for role in CopyRole:
        state_within(rig, CopyState.WRITING, 5.0, role)
    record_on(rig, 1)
    ended_alike(rig, folders)


def ended_alike(rig: Rig, folders: Mapping[CopyRole, Path]) -> None:
    """Stop; both copies hold the same bytes, and no picture is missing between first and last."""
    (record,) = rig.recorder.stop()
    assert files_of(folders[CopyRole.PRIMARY]) == files_of(folders[EXTERNAL])
    assert all(copy.sha256 for copy in record.copies)
    assert record.gaps == ()
    numbers = [n for s in record.segments for n in decoded_numbers(folders[EXTERNAL] / s.file)]
    none_missing(numbers, record.frames)


@pytest.mark.allow_log("copy external ended in order")
def test_a_disk_nearly_full_ends_its_copy_in_order_before_it_is_full(rig: Rig) -> None:
    with image_disk(rig.root / "image", size_mib=128) as disk:
        (rig.root / "external").rmdir()
        (rig.root / "external").symlink_to(disk.path)
        disk.fill(leave_bytes=closing_reserve(shutil.disk_usage(disk.path).total, 0) + 200_000)
        folders = rig.recorder.start(rig.plan())
        wait_until(lambda: any(a.key == "recording.copy.external" for a in rig.alarms))
        assert volume(rig).state is CopyState.FULL
        record_on(rig, 2)
        assert rig.recorder.status.state is RecordState.RECORDING
        (record,) = rig.recorder.stop()
        assert shutil.disk_usage(disk.path).free > 1_000_000
        assert [(gap.copy, gap.cause) for gap in record.gaps] == [("external", "ENOSPC")]
        (told,) = [line for line in journal_of(folders[EXTERNAL]) if line["kind"] == "copy"]
        assert (told["copy"], told["state"]) == ("external", "full")
        (closed,) = recover(rig.root / "primary", rig.root / "external")
        assert closed.folder == folders[EXTERNAL]
        name = record.segments[0].file
        short, whole = (decoded_numbers(folders[r] / name) for r in (EXTERNAL, CopyRole.PRIMARY))
        assert 0 < len(short) < len(whole) == record.frames
        assert whole[: len(short)] == short


def test_a_disk_that_fills_is_told_of_60_15_and_5_minutes_before(rig: Rig) -> None:
    with image_disk(rig.root / "image", size_mib=2048) as disk:
        (rig.root / "external").rmdir()
        (rig.root / "external").symlink_to(disk.path)
        rig.recorder.start(rig.plan())
        record_on(rig, 2)
        every = lambda: [a for a in rig.alarms if a.key == "recording.space.external"]  # noqa: E731
        told = lambda: [a for a in every() if a.active]  # noqa: E731
        assert every() == []
        for count, minutes in enumerate((50, 10, 3), 1):
            (disk.path / "filler").unlink(missing_ok=True)
            rate = volume(rig).rate_bytes_s
            reserve = closing_reserve(shutil.disk_usage(disk.path).total, rate)
            disk.fill(leave_bytes=reserve + int(rate * 60 * minutes))
            wait_until(lambda count=count: len(told()) >= count, 4.0)
            shown = volume(rig).minutes_left
            assert shown == pytest.approx(minutes, rel=0.35), "the forecast that is shown"
        severities = [str(alarm.severity) for alarm in told()]
        assert severities == ["caution", "alarm", "alarm"]
        (disk.path / "filler").unlink()
        wait_until(lambda: not every()[-1].active, 4.0)
        rig.recorder.stop()


@pytest.mark.allow_log(
    "cannot be (searched|compared)", "recording in .*external.* cannot be closed"
)
@pytest.mark.parametrize("error", [{"stat": "EIO"}, {"read": "EIO"}])
def test_a_disk_that_cannot_be_read_keeps_no_copy_on_the_other_one_from_being_closed(
    rig: Rig, error: dict[str, str]
) -> None:
    with fault_disk(rig.root / "external", rig.root / "backing") as disk:
        folders = rig.recorder.start(rig.plan())
        record_on(rig, 1)
        rig.recorder.stop()
        for folder in folders.values():
            (folder / "manifest.json").unlink()
        disk.set(Faults(errors=error))
        (closed,) = recover(rig.root / "primary", rig.root / "external")
        assert (closed.role, closed.same_as_other) == (CopyRole.PRIMARY, None)
        disk.clear()
        (late,) = recover(rig.root / "primary", rig.root / "external")
        assert (late.role, late.same_as_other) == (EXTERNAL, True)


@pytest.mark.allow_log("copy external lost: E")
def test_a_stop_without_one_disk_does_not_wait_for_it(rig: Rig) -> None:
    with fault_disk(rig.root / "external", rig.root / "backing") as disk:
        folders = rig.recorder.start(rig.plan())
        record_on(rig, 1)
        disk.set(Faults(gone=True))
        state_within(rig, CopyState.LOST, 3.0)
        began = time.monotonic()
        (record,) = rig.recorder.stop()
        took_s = time.monotonic() - began
        whys = [str(s.problem) for s in rig.statuses if s.state is RecordState.STOPPING]
        assert took_s <= 3.0 or any("The end takes longer" in why for why in whys)
        assert [bool(copy.sha256) for copy in record.copies] == [True, False]
        disk.clear()
        (closed,) = recover(rig.root / "primary", rig.root / "external")
        assert closed.folder == folders[EXTERNAL]
