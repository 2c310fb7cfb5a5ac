"""Hashing many files at once: right digests, each error by its file, cancelled in between."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from app.model.jobs import JobCancelledError, Progress
from app.system.many_files import Wanted, hash_files
from app.system.medium import BLOCK_BYTES

SIZES = (0, 1, 4096, BLOCK_BYTES, BLOCK_BYTES + 1, 3 * BLOCK_BYTES - 7, 9 * BLOCK_BYTES, 100)


@pytest.fixture
def files(tmp_path: Path) -> dict[str, Path]:
    made = {}
    for number, size in enumerate(SIZES):
        path = tmp_path / f"{number}.mp4"
        path.write_bytes(os.urandom(size))
        made[path.name] = path
    return made


@pytest.mark.parametrize("cores", [1, 4])
@pytest.mark.parametrize("algorithms", [("sha256",), ("sha256", "sha512")])
def test_every_file_has_the_digests_of_its_bytes(
    files: dict[str, Path], cores: int, algorithms: tuple[str, ...]
) -> None:
    progress = Progress()
    wanted = [Wanted(name, path, algorithms) for name, path in files.items()]
    found = {one.name: one for one in hash_files(wanted, progress, cores=cores)}
    for name, path in files.items():
        data = path.read_bytes()
        assert found[name].digests == {a: hashlib.new(a, data).hexdigest() for a in algorithms}
        assert found[name].bytes == len(data)
    assert progress.done == sum(SIZES)


def test_a_file_that_cannot_be_read_is_told_and_the_others_are_hashed(
    files: dict[str, Path],
) -> None:
    files["3.mp4"].unlink()
    found = {one.name: one for one in hash_files([Wanted(n, p) for n, p in files.items()])}
    assert isinstance(found["3.mp4"].error, FileNotFoundError)
    assert found["3.mp4"].digests == {}
    assert all(found[name].digests for name in files if name != "3.mp4")


def test_it_stops_where_a_person_cancels(files: dict[str, Path]) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(JobCancelledError):
        list(hash_files([Wanted(n, p) for n, p in files.items()], progress))
    assert progress.done <= BLOCK_BYTES
