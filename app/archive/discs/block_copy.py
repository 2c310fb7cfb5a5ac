"""An image of a damaged disc, block by block: what no directory leads to any more is saved too.

What the drive cannot read is asked for again in ever smaller pieces, sector by sector at last;
sectors that stay unreadable are empty in the image and stand in a map beside it, in the form of
GNU ddrescue, so that its tools can go on where this leaves off.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from app.archive.discs.capacity import SECTOR_BYTES
from app.archive.discs.image import BLOCK_BYTES
from app.archive.discs.medium import SWEEP_BYTES
from app.archive.names import WORK_PREFIX
from app.archive.package_target import require_space
from app.model.errors import ArchiveError
from app.model.jobs import JobLeftOffError, Progress
from app.model.text import T
from app.system.medium import read_stretch
from app.system.whole_file import flush_folder, write_once

MAP_SUFFIX = ".map"
TRIES = 3
"""So often a single sector is asked for; a drive tries many times itself before it gives up."""

POINT_BYTES = 64 * 1024 * 1024
_SIZE_AT, _VOLUME_AT = 80, 16 * SECTOR_BYTES
_SMALLER = {SWEEP_BYTES: BLOCK_BYTES, BLOCK_BYTES: SECTOR_BYTES}

Save = Callable[[dict[str, Any]], None]


@dataclass(frozen=True, slots=True)
class BlockCopy:
    """The image that was made, its size, and the stretches that are empty in it: (first byte,
    bytes).
    """

    image: Path
    bytes: int
    bad: tuple[tuple[int, int], ...]


def copy_blocks(
    disc: Path, image: Path, progress: Progress, point: Mapping[str, Any], save: Save
) -> BlockCopy:
    """Copy all of a disc or image into the new file ``image``; blocks.

    ``point`` is what ``save`` was last given, ``done`` bytes and the ``bad`` stretches: it goes on
    from there where the half is still there and begins as the disc does. Raises
    :class:`ArchiveError` where nothing of a disc can be read, :class:`StorageError` for want of
    room, ``OSError`` where the folder refuses, ``JobCancelledError`` (then nothing is left).
    """
    size = medium_bytes(disc)
    if not size:
        raise nothing_readable()
    half = half_of(image)
    done, bad = _known(disc, half, point)
    require_space(image.parent, size - done)
    progress.expect(size)
    try:
        with half.open("r+b" if done else "wb") as target:
            target.truncate(done)
            target.seek(done)
            progress.advance(done)
            _copy((disc, size), target, bad, progress, save)
        _finish(half, image, size, bad)
    except JobLeftOffError:
        raise
    except BaseException:
        half.unlink(missing_ok=True)
        raise
    return BlockCopy(image, size, tuple(bad))


def _finish(half: Path, image: Path, size: int, bad: list[tuple[int, int]]) -> None:
    if sum(length for _, length in bad) >= size:
        raise nothing_readable()
    write_once(image.with_name(image.name + MAP_SUFFIX), ddrescue_map(size, bad).encode())
    half.rename(image)
    flush_folder(image.parent)


def half_of(image: Path) -> Path:
    """Where an image lies that is still being made."""
    return image.with_name(f"{WORK_PREFIX}{image.name}")


def medium_bytes(disc: Path) -> int:
    """How large a disc or image is; 0 where nobody says."""
    with suppress(OSError), disc.open("rb", buffering=0) as medium:
        if size := medium.seek(0, os.SEEK_END):
            return size
    try:
        volume = _read(disc, _VOLUME_AT, SECTOR_BYTES)
    except OSError:
        return 0
    sectors = int.from_bytes(volume[_SIZE_AT : _SIZE_AT + 4], "little")
    return sectors * SECTOR_BYTES if volume[1:6] == b"CD001" else 0


def ddrescue_map(size: int, bad: list[tuple[int, int]]) -> str:
    """What was read and what was not, as ddrescue keeps it."""
    lines = ["# Mapfile. Diem Cau", "# current_pos current_status current_pass", "0x0 + 1"]
    at = 0
    for start, length in [*bad, (size, 0)]:
        lines += [f"0x{at:X} 0x{start - at:X} +"] if start > at else []
        lines += [f"0x{start:X} 0x{length:X} -"] if length else []
        at = start + length
    return "\n".join(lines) + "\n"


def _known(disc: Path, half: Path, point: Mapping[str, Any]) -> tuple[int, list[tuple[int, int]]]:
    """How far an earlier start came with this very disc, and what it could not read."""
    done = int(point.get("done") or 0)
    try:
        with half.open("rb") as file:
            begin = file.read(BLOCK_BYTES)
            there = file.seek(0, os.SEEK_END)
    except OSError:
        return 0, []
    if not done or there < done or begin != _block(disc, 0, len(begin), []):
        return 0, []
    return done, [(int(start), int(length)) for start, length in point.get("bad") or ()]


def _copy(
    source: tuple[Path, int],
    target: BinaryIO,
    bad: list[tuple[int, int]],
    progress: Progress,
    save: Save,
) -> None:
    disc, size = source
    kept = target.tell()
    for start in range(kept, size, SWEEP_BYTES):
        length = min(SWEEP_BYTES, size - start)
        for piece in _pieces(disc, start, length, SWEEP_BYTES, bad):
            target.write(piece)
            progress.advance(len(piece))
        if start + length - kept >= POINT_BYTES or start + length == size:
            target.flush()
            os.fsync(target.fileno())
            kept = start + length
            save({"done": kept, "bad": [list(one) for one in bad]})


def _block(disc: Path, start: int, length: int, bad: list[tuple[int, int]]) -> bytes:
    return b"".join(_pieces(disc, start, length, BLOCK_BYTES, bad))


def _pieces(
    disc: Path, start: int, length: int, at_once: int, bad: list[tuple[int, int]]
) -> Iterator[bytes]:
    """The bytes of a stretch, in as large pieces as can be read; what cannot be goes to ``bad``."""
    for _ in range(TRIES if at_once == SECTOR_BYTES else 1):
        with suppress(OSError):
            piece = _read(disc, start, length)
            if len(piece) == length:
                yield piece
                return
    smaller = _SMALLER.get(at_once)
    if smaller is None:
        _note(bad, start, length)
        yield bytes(length)
        return
    for at in range(start, start + length, smaller):
        yield from _pieces(disc, at, min(smaller, start + length - at), smaller, bad)


def _note(bad: list[tuple[int, int]], start: int, length: int) -> None:
    if bad and sum(bad[-1]) == start:
        start, length = bad[-1][0], bad.pop()[1] + length
    bad.append((start, length))


def _read(disc: Path, start: int, length: int) -> bytes:
    """Of a single sector no page around it is asked for: the one beside it may be the bad one."""
    if length > SECTOR_BYTES:
        return read_stretch(disc, start, length)
    with disc.open("rb", buffering=0) as medium:
        medium.seek(start)
        return medium.read(length) or b""


def nothing_readable() -> ArchiveError:
    """The sentence for a disc of which no sector can be read."""
    return ArchiveError(
        T("discs", "Nothing of the disc can be read."),
        meaning=T("discs", "Nothing was saved; what lies on other media is not touched."),
        action=T("discs", "Clean the disc and try other drives, or burn this disc again."),
    )
