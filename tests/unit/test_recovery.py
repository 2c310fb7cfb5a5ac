"""What closes an open copy, itself cut short: the next start closes the copy all the same."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.recording import last_writers
from app.recording.copies import JOURNAL, MANIFEST
from app.recording.manifest import read_manifest
from app.recording.recovery import DRAFT, recover
from app.system.processes import python_command, start_child

HEAD = {
    "kind": "session",
    "at_s": 0.0,
    "at": "2026-11-22T14:00:00+07:00",
    "session": "s1",
    "sources": [],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "DiemCau" / "2026" / "20261122-1400-s1"
    folder.mkdir(parents=True)
    (folder / JOURNAL).write_text(json.dumps(HEAD) + "\n", encoding="utf-8")
    return folder


@pytest.mark.parametrize("left", [b"", b'{\n "format": "diemcau', bytes(64)])
def test_a_torn_manifest_is_set_aside_and_the_copy_closed(folder: Path, left: bytes) -> None:
    (folder / MANIFEST).write_bytes(left)
    disk = folder.parents[2]
    (closed,) = recover(disk, disk.parent / "away")
    assert read_manifest(folder).sha256 == closed.manifest_sha256
    (aside,) = (disk / "DiemCau" / "damaged").rglob("*.json")
    assert aside.read_bytes() == left
    assert recover(disk, disk.parent / "away") == []


def test_a_draft_of_one_who_died_is_no_manifest_and_no_file_of_the_copy(folder: Path) -> None:
    (folder / DRAFT).write_bytes(b"{")
    disk = folder.parents[2]
    (closed,) = recover(disk, disk.parent / "away")
    assert [file.path for file in read_manifest(folder).files] == [JOURNAL]
    assert not (folder / DRAFT).exists()
    assert closed.session == "s1"


@pytest.mark.parametrize(("theirs", "same"), [(b"moof", True), (b"mo", False), (None, False)])
def test_a_film_begun_but_not_yet_in_the_journal_is_compared_too(
    folder: Path, theirs: bytes | None, same: bool
) -> None:
    disk = folder.parents[2]
    twin = disk / "away" / folder.relative_to(disk)
    (folder / "room").mkdir()
    (folder / "room" / "000001.mp4").write_bytes(b"moof")
    (twin / "room").mkdir(parents=True)
    if theirs is not None:
        (twin / "room" / "000001.mp4").write_bytes(theirs)
    (closed,) = recover(disk, disk / "away")
    assert closed.same_as_other is same


def test_a_running_copy_is_left_alone_by_whatever_way_its_disk_is_named(folder: Path) -> None:
    disk = folder.parents[2]
    also = disk / "also"
    also.symlink_to(disk)
    assert recover(also, disk / "away", leave={folder}) == []
    assert not (folder / MANIFEST).exists()


@pytest.mark.allow_log("a writer still works on")
def test_a_copy_is_closed_only_when_the_writer_of_the_dead_engine_has_ended(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disk = folder.parents[2]
    monkeypatch.setattr(last_writers.still_written, "__defaults__", (0.0,))
    command = python_command("app.recording.writer", str(folder))
    writer = start_child("writer:x", command, log_dir=disk / "logs", stdin=True, stdout=True)
    assert b"medium" in writer.stdout.readline()
    assert recover(disk, disk.parent / "away") == []
    writer.stop()
    (closed,) = recover(disk, disk.parent / "away")
    assert closed.folder == folder
