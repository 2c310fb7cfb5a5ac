"""Copies that a sudden end left: one closed by an engine that died again, the other by the next."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from app.engine.recovered import copies_of
from app.model.recording import CopyRecord, CopyRole, KeptRecording, RecordingRecord
from app.recording.copies import JOURNAL
from app.recording.recovery import recover

HEAD: dict[str, Any] = {
    "kind": "session",
    "at_s": 0.0,
    "at": "2026-11-22T14:00:00+07:00",
    "session": "s1",
    "sources": [],
}


def left_open(disk: Path) -> Path:
    folder = disk / "DiemCau" / "2026" / "20261122-1400-s1"
    folder.mkdir(parents=True)
    (folder / JOURNAL).write_text(json.dumps(HEAD) + "\n", encoding="utf-8")
    return folder


def kept(folders: dict[CopyRole, Path]) -> KeptRecording:
    copies = tuple(
        CopyRecord(str(folder.parents[2]), str(folder), "", 0, role)
        for role, folder in folders.items()
    )
    record = RecordingRecord("room", (), copies, 0.0, 0, 0, 0, None)
    return KeptRecording(1, "s1", HEAD["at"], "", record)


def test_a_copy_that_the_engine_before_closed_counts_beside_the_one_closed_now(
    tmp_path: Path,
) -> None:
    disks = {role: tmp_path / role for role in CopyRole}
    folders = {role: left_open(disk) for role, disk in disks.items()}
    (before,) = recover(disks[CopyRole.PRIMARY], tmp_path / "away")
    (now,) = recover(*disks.values())
    assert now.role is CopyRole.EXTERNAL
    copies = copies_of(kept(folders), [now])
    assert copies is not None
    sums = {copy.role: copy.manifest_sha256 for copy in copies}
    assert sums == {
        CopyRole.PRIMARY: before.manifest_sha256,
        CopyRole.EXTERNAL: now.manifest_sha256,
    }


def test_a_copy_on_a_disk_that_is_away_is_waited_for(tmp_path: Path) -> None:
    gone = {role: tmp_path / role / "DiemCau" / "2026" / "x" for role in CopyRole}
    assert copies_of(kept(gone), []) is None
