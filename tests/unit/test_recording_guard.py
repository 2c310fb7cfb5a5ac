"""Forecasts of space and the judgement on folders."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.model.errors import BadUsageError, StorageError
from app.model.recording import CopyRole
from app.recording import guard
from app.recording.guard import FolderFacts, FolderState

NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)
GB = 1000**3


@pytest.mark.parametrize(
    ("minutes", "rate", "expected"),
    [(0, 328_500, 10 * GB), (60, 328_500, 10 * GB + 1_773_900_000), (240, 0, 10 * GB)],
)
def test_need_follows_rc1(minutes, rate, expected):
    need = guard.needed_bytes(minutes, rate, factor=1.5, reserve_bytes=10 * GB)
    assert need == expected


@pytest.mark.parametrize(
    ("free", "rate", "expected"),
    [
        (2 * GB + 3_600_000, 1000.0, NOW + timedelta(hours=1)),
        (1 * GB, 1000.0, NOW),
        (5 * GB, 0.0, None),
        (10**15, 1.0, None),
    ],
)
def test_full_at_keeps_room_to_finalise(free, rate, expected):
    assert guard.full_at(NOW, free, rate) == expected


@pytest.mark.parametrize(
    ("exists", "writable", "free", "need", "expected"),
    [
        (False, False, 0, 0, FolderState.MISSING),
        (True, False, 99, 0, FolderState.READ_ONLY),
        (True, True, 99, 100, FolderState.TOO_SMALL),
        (True, True, 100, 100, FolderState.READY),
    ],
)
def test_state_of_a_folder(exists, writable, free, need, expected):
    facts = FolderFacts(Path("/x"), exists, writable, free, 1000, 1)
    assert guard.folder_state(facts, need) is expected
    error = guard.folder_error(CopyRole.EXTERNAL, facts, need)
    assert (error is None) == (expected is FolderState.READY)
    if error is not None:
        assert error.meaning is not None and error.action is not None


def test_the_same_folder_twice_is_wrong_use_even_by_another_name(tmp_path):
    (tmp_path / "disk").mkdir()
    (tmp_path / "alias").symlink_to(tmp_path / "disk")
    with pytest.raises(BadUsageError) as caught:
        guard.check_folders(tmp_path / "disk", tmp_path / "alias")
    assert caught.value.exit_status == 2


def test_a_missing_folder_and_one_too_small_are_told_apart(tmp_path):
    (tmp_path / "disk").mkdir()
    with pytest.raises(StorageError, match="does not exist"):
        guard.check_folders(tmp_path / "disk", tmp_path / "gone")
    (tmp_path / "second").mkdir()
    with pytest.raises(StorageError, match="are needed"):
        guard.check_folders(tmp_path / "disk", tmp_path / "second", 10**18)


def test_folders_of_one_volume_are_noticed(tmp_path):
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    first, second = guard.folder_facts(tmp_path / "a"), guard.folder_facts(tmp_path / "b")
    assert guard.same_volume(first, second)
    assert not guard.same_volume(first, guard.folder_facts(Path("/dev/shm")))
    assert list((tmp_path / "a").iterdir()) == []
