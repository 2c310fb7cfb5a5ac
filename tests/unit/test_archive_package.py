"""A package is whole, valid for others, never overwrites, and leaves nothing half behind."""

from __future__ import annotations

import dataclasses
import errno
import hashlib
import os
import shutil
import subprocess
import unicodedata
from collections import namedtuple
from pathlib import Path

import bagit
import pytest

from app.archive.package import make_package
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.jobs import JobCancelledError, Progress
from tests.helpers.archive import FOLDER, PHOTO, make_source

NAME = f"GOI-BAN-GIAO-{FOLDER}"


@pytest.fixture
def disk(tmp_path: Path) -> Path:
    folder = tmp_path / "Ổ cứng ngoài"
    folder.mkdir()
    return folder


def test_package_is_verified_and_valid_for_bagit_and_sha256sum(tmp_path: Path, disk: Path) -> None:
    report = make_package(make_source(tmp_path), disk, Progress())
    assert report.verified and report.path == disk / NAME
    assert report.files == 3 + 3 + 2 + 1
    bag = bagit.Bag(str(report.path))
    bag.validate()
    assert bag.version == "1.0" and set(bag.algorithms) == {"sha256", "sha512"}
    assert bag.info["Source-Organization"] == "UBND phường Thạch Khôi"
    assert bag.info["Payload-Oxum"] == f"{report.bytes}.{report.files}"
    for manifest in ("manifest-sha256.txt", "tagmanifest-sha256.txt"):
        subprocess.run(
            ["sha256sum", "--strict", "--quiet", "-c", manifest], cwd=report.path, check=True
        )
    seal = hashlib.sha256((report.path / "tagmanifest-sha256.txt").read_bytes()).hexdigest()
    assert report.seal == seal


def test_recording_is_in_it_byte_for_byte_under_nfc_names(tmp_path: Path, disk: Path) -> None:
    source = make_source(tmp_path)
    run = source.tests[0].folder
    decomposed = unicodedata.normalize("NFD", PHOTO)
    (run / PHOTO).rename(run / decomposed)
    tests = (dataclasses.replace(source.tests[0], first_hashes={}),)
    report = make_package(dataclasses.replace(source, tests=tests), disk, Progress())
    names = {path.name for path in (report.path / "data/kiem-thu/1d").iterdir()}
    assert names == {"result.json", unicodedata.normalize("NFC", PHOTO)}
    assert source.recordings[0] is not None
    for file in ("room/000002.mp4", "journal.jsonl", "markers.jsonl", "manifest.json"):
        packed = report.path / "data/ghi-am-ghi-hinh" / file
        assert packed.read_bytes() == (source.recordings[0] / file).read_bytes()
        assert packed.stat().st_mtime_ns == (source.recordings[0] / file).stat().st_mtime_ns


def test_guide_names_package_and_its_commands(tmp_path: Path, disk: Path) -> None:
    report = make_package(make_source(tmp_path, practice=True), disk, Progress())
    guide = (report.path / "HUONG-DAN-KIEM-TRA.txt").read_bytes().decode()
    assert NAME in guide and "sha256sum -c manifest-sha256.txt" in guide
    assert "CHẠY THỬ" in guide and "Get-FileHash" in guide and "\r\n" in guide
    assert "$" in guide and "$$" not in guide and "$name" not in guide


def test_existing_package_is_left_alone(tmp_path: Path, disk: Path) -> None:
    source = make_source(tmp_path)
    first = make_package(source, disk, Progress())
    before = {path: path.stat().st_mtime_ns for path in first.path.rglob("*")}
    second = make_package(source, disk, Progress())
    assert second.path == disk / f"{NAME}-2" and second.verified
    assert before == {path: path.stat().st_mtime_ns for path in first.path.rglob("*")}


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.9])
def test_cancel_leaves_nothing_behind(tmp_path: Path, disk: Path, at: float) -> None:
    def stop(done: int, total: int) -> None:
        if total and done >= at * total:
            progress.cancel()

    progress = Progress(stop)
    with pytest.raises(JobCancelledError):
        make_package(make_source(tmp_path), disk, progress)
    assert list(disk.iterdir()) == []


def test_progress_ends_at_its_total(tmp_path: Path, disk: Path) -> None:
    progress = Progress()
    report = make_package(make_source(tmp_path), disk, progress)
    assert progress.done == progress.total == 2 * report.bytes


def test_damaged_source_is_named_and_not_packaged(tmp_path: Path, disk: Path) -> None:
    source = make_source(tmp_path)
    assert source.recordings[0] is not None
    segment = source.recordings[0] / "room/000002.mp4"
    data = bytearray(segment.read_bytes())
    data[1000] ^= 1
    segment.write_bytes(data)
    with pytest.raises(ArchiveError, match=r"room/000002\.mp4"):
        make_package(source, disk, Progress())
    assert list(disk.iterdir()) == []


def test_missing_source_is_named(tmp_path: Path, disk: Path) -> None:
    source = make_source(tmp_path)
    assert source.recordings[0] is not None
    (source.recordings[0] / "room/000003.mp4").unlink()
    with pytest.raises(ArchiveError, match=r"room/000003\.mp4"):
        make_package(source, disk, Progress())
    assert list(disk.iterdir()) == []


def test_damaged_evidence_is_named(tmp_path: Path, disk: Path) -> None:
    source = make_source(tmp_path)
    (source.tests[0].folder / PHOTO).write_bytes(b"another")
    with pytest.raises(ArchiveError, match="Ảnh camera"):
        make_package(source, disk, Progress())


def test_too_little_space_is_told_before_anything_is_written(
    tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = namedtuple("usage", "total used free")
    monkeypatch.setattr(shutil, "disk_usage", lambda path: usage(10**9, 10**9 - 10**6, 10**6))
    with pytest.raises(StorageError, match="1 MB free"):
        make_package(make_source(tmp_path), disk, Progress())
    assert list(disk.iterdir()) == []


def test_disk_that_fills_up_meanwhile_leaves_nothing(
    tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    source = make_source(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="is full"):
        make_package(source, disk, Progress())
    assert list(disk.iterdir()) == []


def test_medium_that_gives_back_other_bytes_is_caught(
    tmp_path: Path, disk: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from app.archive import package

    def decay(work: Path) -> None:
        victim = work / "data/ghi-am-ghi-hinh/room/000001.mp4"
        data = bytearray(victim.read_bytes())
        data[-1] ^= 0x80
        victim.write_bytes(data)

    real = package.check_bag

    def check(work: Path, progress: Progress, seal: str) -> object:
        decay(work)
        return real(work, progress, seal)

    monkeypatch.setattr(package, "check_bag", check)
    with pytest.raises(ArchiveError, match=r"room/000001\.mp4"):
        make_package(make_source(tmp_path), disk, Progress())
    assert list(disk.iterdir()) == []


def test_missing_target_is_wrong_use(tmp_path: Path) -> None:
    with pytest.raises(BadUsageError):
        make_package(make_source(tmp_path), tmp_path / "nowhere", Progress())


def test_name_that_no_medium_holds_is_refused(tmp_path: Path, disk: Path) -> None:
    source = make_source(tmp_path)
    (source.tests[0].folder / "bad:name.txt").write_text("x")
    with pytest.raises(ArchiveError, match="bad:name"):
        make_package(source, disk, Progress())
    assert list(disk.iterdir()) == []
