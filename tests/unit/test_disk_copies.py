"""A copy on another disk is the first bytes or no copy at all, and goes on where it was killed."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from app.archive.disk_copy import DiskCopy, copy_to_disk
from app.devices.machine.command import Said
from app.devices.storage.medium_on import medium_of_volume, serial_from
from app.devices.storage.removal import (
    judge_unmount,
    remove_safely,
    windows_question,
    windows_removed,
)
from app.model.custody import MediumKind
from app.model.devices import VolumeInfo, VolumeKind
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from tests.helpers.archive import FOLDER, make_copy

POINTS: list[dict[str, Any]] = []


def keep(point: dict[str, Any]) -> None:
    POINTS.append(point)


@pytest.fixture
def order(tmp_path: Path) -> DiskCopy:
    source = make_copy(tmp_path / "main" / FOLDER)
    (tmp_path / "external").mkdir()
    seal = hashlib.sha256((source / "manifest.json").read_bytes()).hexdigest()
    return DiskCopy(source, seal, tmp_path / "external")


def test_a_copy_is_read_back_and_has_its_own_name(order: DiskCopy) -> None:
    progress = Progress()
    made = copy_to_disk(order, {}, progress, keep)
    assert made.path == order.to / FOLDER
    assert made.check.verified
    assert made.check.expected == made.check.read == made.check.matched > 0
    files = {p.relative_to(order.source) for p in order.source.rglob("*") if p.is_file()}
    assert {p.relative_to(made.path) for p in made.path.rglob("*") if p.is_file()} == files
    assert progress.done == progress.total == 2 * made.bytes
    again = copy_to_disk(order, {}, Progress(), keep)
    assert again.path == order.to / f"{FOLDER}-2"


def test_a_damaged_source_gives_no_copy(order: DiskCopy) -> None:
    film = order.source / "room" / "000002.mp4"
    data = bytearray(film.read_bytes())
    data[1000] ^= 1
    film.write_bytes(bytes(data))
    with pytest.raises(ArchiveError) as caught:
        copy_to_disk(order, {}, Progress(), keep)
    assert "room/000002.mp4" in str(caught.value.what)
    assert list(order.to.iterdir()) == []
    assert film.exists()


def test_another_recording_in_its_place_is_not_taken(order: DiskCopy) -> None:
    with pytest.raises(ArchiveError):
        copy_to_disk(DiskCopy(order.source, "0" * 64, order.to), {}, Progress(), keep)
    assert list(order.to.iterdir()) == []


def test_a_copy_that_was_broken_off_goes_on(order: DiskCopy) -> None:
    points: list[dict[str, Any]] = []
    progress = Progress()

    def stop_after_two(point: dict[str, Any]) -> None:
        points.append({**point, "sums": dict(point["sums"])})
        if len(point["sums"]) == 2:
            progress.leave_off()

    with pytest.raises(JobLeftOffError):
        copy_to_disk(order, {}, progress, stop_after_two)
    [work] = order.to.iterdir()
    times = {p: p.stat().st_ino for p in work.rglob("*") if p.is_file()}
    made = copy_to_disk(order, points[-1], Progress(), keep)
    assert made.check.verified
    kept = [
        p for p, inode in times.items() if (made.path / p.relative_to(work)).stat().st_ino == inode
    ]
    assert len(kept) >= 2


def test_a_copy_that_was_given_up_leaves_nothing(order: DiskCopy) -> None:
    progress = Progress()
    with pytest.raises(JobCancelledError):
        copy_to_disk(order, {}, progress, lambda _point: progress.cancel())
    assert list(order.to.iterdir()) == []


def test_a_disk_that_is_not_there_is_told_of(order: DiskCopy) -> None:
    with pytest.raises(BadUsageError):
        copy_to_disk(DiskCopy(order.source, order.seal, order.to / "gone"), {}, Progress(), keep)


def volume(kind: VolumeKind) -> VolumeInfo:
    return VolumeInfo("uuid:77-AB", "KINGSTON", "/media/k", kind, "exfat", 5, 10, "", True)


def test_a_medium_goes_by_the_number_of_its_disk() -> None:
    known = medium_of_volume(volume(VolumeKind.REMOVABLE), "60A44C")
    assert (known.id, known.kind, known.told_apart) == ("serial:60A44C", MediumKind.EXTERNAL, True)
    hidden = medium_of_volume(volume(VolumeKind.FIXED), "")
    assert (hidden.id, hidden.told_apart) == ("volume:uuid:77-AB", False)


@pytest.mark.parametrize(
    ("rows", "serial"),
    [
        ([{"SerialNumber": "  0025_3845_01. "}], "0025_3845_01"),
        ([{"SerialNumber": None}], ""),
        ([], ""),
        (None, ""),
        ([{"SerialNumber": "A"}, {"SerialNumber": "B"}], ""),
    ],
)
def test_what_windows_says_of_a_disk(rows: list[dict[str, Any]] | None, serial: str) -> None:
    assert serial_from(rows) == serial


def test_a_disk_is_let_go_only_on_the_systems_word(tmp_path: Path) -> None:
    judge_unmount(Said("Unmounted /dev/sdb1.\n", 0), "/media/k")
    for said in (None, Said("", 1), Said("", -9)):
        with pytest.raises(StorageError, match="taken out"):
            judge_unmount(said, "/media/k")
    assert windows_removed([{"Gone": True}])
    assert not any(map(windows_removed, ([{"Gone": False}], [], None)))
    assert "ParseName('E:')" in windows_question("E:")
    with pytest.raises(BadUsageError, match="external disk"):
        remove_safely(tmp_path, tmp_path)
