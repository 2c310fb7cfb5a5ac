"""Files that are whole or not there."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.system import whole_file
from app.system.whole_file import put_in_place, write_once


def refuse(_handle: int) -> None:
    raise OSError(28, "No space left on device")


def test_a_file_is_put_in_place_of_another_and_stays_where_the_medium_refuses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "site.json"
    put_in_place(path, b"one")
    put_in_place(path, b"two")
    assert path.read_bytes() == b"two"
    assert [one.name for one in tmp_path.iterdir()] == ["site.json"]
    monkeypatch.setattr(whole_file.os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        put_in_place(path, b"three")
    assert path.read_bytes() == b"two"


def test_what_is_written_once_is_never_written_over(tmp_path: Path) -> None:
    path = tmp_path / "result.json"
    write_once(path, b"one")
    with pytest.raises(FileExistsError):
        write_once(path, b"two")
    assert path.read_bytes() == b"one"
    assert path.stat().st_mode & 0o777 == 0o444


def test_a_medium_that_refuses_in_the_middle_keeps_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(whole_file.os, "fsync", refuse)
    with pytest.raises(OSError, match="No space"):
        write_once(tmp_path / "result.json", b"one")
    assert not list(tmp_path.iterdir())
