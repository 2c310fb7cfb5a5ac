"""A damaged copy is mended from the other one; what was damaged is set aside, never deleted."""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from app.archive.repair import Known, repair
from app.archive.verify import verify_path
from app.model.errors import ArchiveError
from app.model.jobs import Progress
from tests.helpers.archive import make_copy, package_of

FILE = "room/000002.mp4"


def seal_of(folder: Path) -> str:
    return hashlib.sha256((folder / "manifest.json").read_bytes()).hexdigest()


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Known, Known]:
    first = make_copy(tmp_path / "A" / "2026" / "k3m7qa" / "ghi")
    other = tmp_path / "B" / "2026" / "k3m7qa" / "ghi"
    shutil.copytree(first, other)
    return Known(first, seal_of(first)), Known(other, seal_of(other))


def flip(path: Path) -> bytes:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    return bytes(data)


def test_one_flipped_bit_is_mended_and_the_damaged_file_kept(pair: tuple[Known, Known]) -> None:
    target, other = pair
    damaged = flip(target.folder / FILE)
    report = repair(target, [other], Progress())
    assert [(one.file, one.source) for one in report.mended] == [(FILE, str(other.folder))]
    assert Path(report.mended[0].set_aside).read_bytes() == damaged
    assert verify_path(target.folder, Progress(), seal=target.seal).verified
    assert verify_path(target.folder.parents[2], Progress()).verified


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(path.read_bytes()[:-700]),
        lambda path: path.write_bytes(path.read_bytes()[:-700] + bytes(700)),
    ],
    ids=["missing", "truncated", "zeros at the tail"],
)
@pytest.mark.parametrize("file", [FILE, "journal.jsonl", "manifest.json"])
def test_every_file_of_a_copy_can_be_mended(
    pair: tuple[Known, Known], spoil: Callable[[Path], object], file: str
) -> None:
    target, other = pair
    spoil(target.folder / file)
    assert [one.file for one in repair(target, [other], Progress()).mended] == [file]
    assert verify_path(target.folder, Progress(), seal=target.seal).verified


def test_what_both_copies_lost_is_left_and_told(pair: tuple[Known, Known]) -> None:
    target, other = pair
    damaged = flip(target.folder / FILE)
    flip(other.folder / FILE)
    report = repair(target, [other], Progress())
    assert (report.mended, report.left) == ((), (FILE,))
    assert (target.folder / FILE).read_bytes() == damaged
    assert not list(target.folder.rglob("*.mending"))


def test_each_copy_can_mend_the_other(pair: tuple[Known, Known]) -> None:
    one, two = pair
    flip(one.folder / FILE)
    flip(two.folder / "room/000003.mp4")
    assert repair(one, [two], Progress()).mended
    assert repair(two, [one], Progress()).mended
    assert all(verify_path(k.folder, Progress(), seal=k.seal).verified for k in pair)


def test_without_a_sealed_list_nothing_is_touched(pair: tuple[Known, Known]) -> None:
    target, other = pair
    for known in pair:
        (known.folder / "manifest.json").write_bytes(b"{}")
    damaged = flip(target.folder / FILE)
    with pytest.raises(ArchiveError):
        repair(target, [other], Progress())
    assert (target.folder / FILE).read_bytes() == damaged


def test_a_package_is_mended_from_its_twin(tmp_path: Path) -> None:
    made = package_of(tmp_path)
    twin = tmp_path / "twin" / made.path.name
    shutil.copytree(made.path, twin)
    file = next(iter(sorted(made.path.rglob("*.mp4"))))
    flip(file)
    report = repair(Known(made.path, made.seal), [Known(twin, made.seal)], Progress())
    assert [one.file for one in report.mended] == [file.relative_to(made.path).as_posix()]
    assert verify_path(made.path, Progress(), seal=made.seal).verified
