"""An image is made of whatever a drive still reads of a disc, and taken up where it was left."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from pycdlib import PyCdlib

from app.archive.discs import block_copy
from app.archive.discs.block_copy import copy_blocks, half_of, medium_bytes
from app.archive.discs.capacity import SECTOR_BYTES
from app.archive.discs.disc_tag import read_tag
from app.archive.discs.medium import SWEEP_BYTES, read_directory
from app.archive.discs.rescue import rescue
from app.archive.discs.surviving import surviving_directory
from app.model.errors import ArchiveError
from app.model.jobs import JobCancelledError, JobLeftOffError, Progress
from tests.helpers.discs import images_of

Read = Callable[[Path, int, int], bytes]


class Worn:
    """A drive that cannot read some sectors of a disc; a weak one it reads when asked again."""

    def __init__(self, disc: Path, *bad: range, weak: range = range(0)) -> None:
        self.disc, self.bad, self.weak = disc, bad, weak
        self.asked: list[tuple[int, int]] = []
        self._real: Read = block_copy._read

    def __call__(self, path: Path, start: int, size: int) -> bytes:
        if path != self.disc:
            return self._real(path, start, size)
        self.asked.append((start, size))
        hurt = [
            one for one in (*self.bad, self.weak) if start < one.stop and start + size > one.start
        ]
        if self.weak in hurt and (start, size) in self.asked[:-1]:
            hurt.remove(self.weak)
        if hurt:
            raise OSError(5, "Input/output error")
        return self._real(path, start, size)


def nothing(_far: dict[str, Any]) -> None:
    """Nobody goes on with this one."""


def sectors(first: int, count: int) -> range:
    return range(first * SECTOR_BYTES, (first + count) * SECTOR_BYTES)


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    path = tmp_path / "stdio.img"
    path.write_bytes(bytes((at * 7 + at // 251) % 256 for at in range(SECTOR_BYTES * 3)) * 2100)
    return path


def test_all_but_the_bad_sectors_is_there_and_the_map_names_them(
    disc: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lost = (sectors(100, 3), sectors(SWEEP_BYTES // SECTOR_BYTES - 1, 2), sectors(6299, 1))
    drive = Worn(disc, *lost, weak=sectors(500, 1))
    monkeypatch.setattr(block_copy, "_read", drive)
    made = copy_blocks(disc, tmp_path / "anh.iso", Progress(), {}, nothing)
    wanted = bytearray(disc.read_bytes())
    for one in lost:
        wanted[one.start : one.stop] = bytes(len(one))
    assert made.image.read_bytes() == wanted and made.bytes == len(wanted) == 6300 * SECTOR_BYTES
    assert made.bad == tuple((one.start, len(one)) for one in lost)
    rows = (tmp_path / "anh.iso.map").read_text().splitlines()[3:]
    told = [(int(at, 16), int(length, 16), state) for at, length, state in map(str.split, rows)]
    assert [(at, length) for at, length, state in told if state == "-"] == list(made.bad)
    assert [at for at, *_ in told] == [0, *(at + length for at, length, _ in told[:-1])]
    assert sum(length for _, length, _ in told) == made.bytes
    assert not half_of(made.image).exists()


def test_it_is_left_off_and_taken_up_where_it_was(
    disc: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(block_copy, "POINT_BYTES", SWEEP_BYTES)
    drive = Worn(disc, sectors(9, 1), sectors(5000, 1))
    monkeypatch.setattr(block_copy, "_read", drive)
    first, image, far = Progress(), tmp_path / "anh.iso", {}

    def save(reached: dict[str, Any]) -> None:
        far.update(reached)
        first.leave_off()

    with pytest.raises(JobLeftOffError):
        copy_blocks(disc, image, first, {}, save)
    assert far == {"done": SWEEP_BYTES, "bad": [[9 * SECTOR_BYTES, SECTOR_BYTES]]}
    assert half_of(image).exists()
    drive.asked.clear()
    second = Progress()
    made = copy_blocks(disc, image, second, far, nothing)
    assert made.bad == tuple((at * SECTOR_BYTES, SECTOR_BYTES) for at in (9, 5000))
    again = [at for at, _ in drive.asked if block_copy.BLOCK_BYTES <= at < SWEEP_BYTES]
    assert not again and second.done == second.total == made.bytes
    assert (
        made.image.read_bytes()[SWEEP_BYTES : SWEEP_BYTES + 9999]
        == (disc.read_bytes()[SWEEP_BYTES : SWEEP_BYTES + 9999])
    )


def test_another_disc_in_the_drive_is_begun_anew(disc: Path, tmp_path: Path) -> None:
    image = tmp_path / "anh.iso"
    half_of(image).write_bytes(b"\1" * SWEEP_BYTES)
    made = copy_blocks(disc, image, Progress(), {"done": SWEEP_BYTES, "bad": [[0, 2048]]}, nothing)
    assert made.bad == () and made.image.read_bytes() == disc.read_bytes()


def test_a_cancelled_one_leaves_nothing(disc: Path, tmp_path: Path) -> None:
    progress = Progress()
    progress.cancel()
    with pytest.raises(JobCancelledError):
        copy_blocks(disc, tmp_path / "anh.iso", progress, {}, nothing)
    assert [one.name for one in tmp_path.iterdir()] == [disc.name]


def test_a_disc_of_which_nothing_can_be_read_leaves_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    disc = tmp_path / "trang.img"
    disc.write_bytes(b"\1" * 8 * SECTOR_BYTES)
    monkeypatch.setattr(block_copy, "_read", Worn(disc, sectors(0, 8)))
    for one in (disc, tmp_path / "khong-co"):
        with pytest.raises(ArchiveError, match="Nothing of the disc"):
            copy_blocks(one, tmp_path / "anh.iso", Progress(), {}, nothing)
    assert [one.name for one in tmp_path.iterdir()] == [disc.name]


@pytest.mark.parametrize("lost", ["udf", "iso", "both"])
def test_a_disc_whose_directories_are_damaged_is_saved_by_the_one_that_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, lost: str
) -> None:
    """By way of an image: what is unreadable there is empty in it."""
    made = images_of(tmp_path)
    disc, seal = made.images[0], made.layouts[0].seal
    with closing(PyCdlib()) as opened:
        opened.open(str(disc))
        root = opened.pvd.root_directory_record().extent_location()
    places = {"udf": [sectors(260, 4)], "iso": [sectors(root, 1)]}
    monkeypatch.setattr(
        block_copy, "_read", Worn(disc, *places.get(lost, [*places["udf"], *places["iso"]]))
    )
    copy = copy_blocks(disc, tmp_path / "anh.iso", Progress(), {}, nothing)
    with pytest.raises(ArchiveError, match="directory of the disc"):
        read_directory(copy.image)
    saved = rescue(copy.image, tmp_path / "cuu", tmp_path / "logs", Progress(), seal)
    assert saved.report.verified and not saved.unreadable
    assert read_tag(copy.image, surviving_directory).seal == seal


def test_without_any_directory_nothing_is_saved_and_the_image_is_advised(tmp_path: Path) -> None:
    path = tmp_path / "trang.iso"
    path.write_bytes(b"\0" * 100 * SECTOR_BYTES)
    with pytest.raises(ArchiveError) as met:
        rescue(path, tmp_path / "cuu", tmp_path / "logs", Progress())
    assert "image of what can be read" in str(met.value.action)
    assert medium_bytes(path) == 100 * SECTOR_BYTES and not (tmp_path / "cuu").exists()
