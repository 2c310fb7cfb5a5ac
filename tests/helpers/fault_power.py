"""Power cuts: a disk's content at one instant, without anything being flushed for it.

The disks are images on an XFS that can clone a file in no time; what a cloned image holds is what
its file system had handed to the disk at that instant. What a disk's own cache would lose beyond
that is not part of it.
"""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.devices.camera.frame_number import MODULUS
from tests.helpers.copy_reading import Damage, Picture, SegmentFile, journal_of, pieces_of
from tests.helpers.fault_disk import unmount
from tests.helpers.fault_images import MEBIBYTE, FileSystem, ImageDisk, run

CLONE = 0x40049409
"""ioctl ``FICLONE``: the content of one file becomes that of another, of one instant."""
SHELF_MIB = 16 * 1024


@dataclass(frozen=True)
class Cut:
    """A disk as it was at ``at`` (``time.monotonic``)."""

    role: str
    at: float
    image: Path


@dataclass(frozen=True)
class Found:
    """What a disk held when the power came back.

    ``lost_s`` is from the newest picture that can be decoded to the cut, None without any;
    ``named`` whether the folder, the journal and every film that the journal tells of are there.
    """

    role: str
    lost_s: float | None
    named: bool
    pictures: int
    damage: tuple[str, ...]


@contextmanager
def shelf(folder: Path) -> Iterator[Path]:
    """A place for images that can be cloned at once; gone afterwards."""
    folder.mkdir(parents=True, exist_ok=True)
    image, place = folder / "shelf.img", folder / "shelf"
    place.mkdir()
    with image.open("wb") as file:
        file.truncate(SHELF_MIB * MEBIBYTE)
    run(["mkfs.xfs", "-q", "-m", "reflink=1", str(image)])
    run(["mount", "-o", "loop", str(image), str(place)])
    try:
        yield place
    finally:
        unmount(place)
        image.unlink()


def cut(role: str, disk: ImageDisk, to: Path) -> Cut:
    """Keep what the disk holds at this instant."""
    with disk.image.open("rb") as source, to.open("wb") as target:
        at = time.monotonic()
        fcntl.ioctl(target.fileno(), CLONE, source.fileno())
    return Cut(role, at, to)


def power_back(made: Cut, file_system: FileSystem, mount: Path, fps: int) -> Found:
    """Plug the disk in again, as it is, and decode what it holds."""
    disk = ImageDisk(made.image, mount, file_system)
    disk.plug()
    try:
        return _found(made, disk.path, fps)
    finally:
        disk.close()


def _found(made: Cut, root: Path, fps: int) -> Found:
    numbers: list[int] = []
    damage: list[str] = []
    told: set[Path] = set()
    films = sorted(root.glob("recordings/DiemCau/*/*/room/*.mp4"))
    for folder in {film.parents[1] for film in films}:
        lines = journal_of(folder)
        told |= {folder / line["file"] for line in lines if line["kind"] == "segment_open"}
    for piece in pieces_of([SegmentFile("room", film, 0.0) for film in films]):
        if isinstance(piece, Picture) and piece.number is not None:
            numbers.append(piece.number)
        elif isinstance(piece, Damage):
            damage.append(f"{piece.file}: {piece.error}")
    newest_s = (int(made.at * fps) - numbers[-1]) % MODULUS / fps if numbers else None
    # A film is begun a moment before its line in the journal: only the other way round is wrong.
    named = bool(told) and told <= set(films)
    return Found(made.role, newest_s, named, len(numbers), tuple(damage))
