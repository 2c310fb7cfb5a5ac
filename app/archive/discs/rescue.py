"""Saving what can be read of a damaged disc, and repairing it with the recovery data on it.

All of the disc is copied into a folder; what the drive cannot read is left empty there. par2 then
restores the payload as far as its data reaches, and the whole is compared with the first hashes.
"""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from app.archive.bag_check import check_bag
from app.archive.check import PartProgress, VerifyReport
from app.archive.discs.disc_bag import RECOVERY_FOLDER
from app.archive.discs.image import BLOCK_BYTES
from app.archive.discs.medium import SWEEP_BYTES
from app.archive.discs.recovery import RECOVERY_NAME, can_recover, repair_payload
from app.archive.discs.surviving import surviving_directory
from app.archive.names import WORK_PREFIX
from app.archive.package_target import require_space
from app.archive.tree import is_plain_file, list_files
from app.model.jobs import Progress
from app.system.medium import read_stretch
from app.system.whole_file import flush_folder

STRANGE_FOLDER = "ten-la"
"""Takes, by their numbers, files whose names no folder can bear, or that would lead out of it."""
_STRANGE = re.compile(r'(^|/)\.{0,2}(/|$)|[<>:"\\|?*\x00-\x1f]')


@dataclass(frozen=True, slots=True)
class Rescue:
    """What was saved: comparison of the folder with the first hashes, names with parts that could
    not be read, whether there was recovery data, whether a program for it is here, and whether it
    was enough for the payload.
    """

    folder: Path
    report: VerifyReport
    unreadable: tuple[str, ...]
    has_recovery: bool
    could_repair: bool
    repaired: bool

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol."""
        return {
            **self.report.to_json(),
            "folder": str(self.folder),
            "unreadable": list(self.unreadable),
            "has_recovery": self.has_recovery,
            "could_repair": self.could_repair,
            "repaired": self.repaired,
        }


def rescue(path: Path, folder: Path, log_dir: Path, progress: Progress, seal: str = "") -> Rescue:
    """Copy a disc, its image or its mounted folder into the new ``folder`` and repair it there.

    ``seal`` is what is known of its tag manifest. The disc is only read. Blocks; raises
    :class:`ArchiveError` where none of its directories can be read, :class:`StorageError` for want
    of room, ``OSError`` where the folder refuses, ``JobCancelledError`` (then nothing is left).
    While it is not whole it lies in a working folder, of which an earlier start may have left one.
    """
    files = dict(_files(path))
    size = sum(length for _source, _start, length in files.values())
    work = folder.with_name(f"{WORK_PREFIX}{folder.name}")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    try:
        require_space(work, size)
        progress.expect(3 * size)
        holes = tuple(n for n, place in files.items() if _copy(*place, work / n, progress))
        has_recovery, could = (work / RECOVERY_FOLDER / RECOVERY_NAME).is_file(), can_recover()
        repaired = has_recovery and could and repair_payload(work, log_dir, progress)
        for name, beside in list_files(work).items():
            if name not in files:
                beside.unlink()  # what par2 put aside: the damaged bytes are on the disc
        report = replace(check_bag(work, PartProgress(progress), seal), path=str(folder))
        work.rename(folder)
        flush_folder(folder.parent)
    except BaseException:
        shutil.rmtree(work, ignore_errors=True)
        raise
    return Rescue(folder, report, holes, has_recovery, could, repaired)


def _files(path: Path) -> Iterator[tuple[str, tuple[Path, int, int]]]:
    """Name in the folder -> where its bytes are: file or device, first byte, length. Whatever the
    disc says of itself, nothing leads out of the folder or into this computer.
    """
    if path.is_dir():
        plain = {n: file for n, file in list_files(path).items() if is_plain_file(file)}
        found = {n: (file, 0, file.stat().st_size) for n, file in plain.items()}
    else:
        places = surviving_directory(path).files
        found = {name: (path, place.start, place.bytes) for name, place in places.items()}
    for number, (name, place) in enumerate(found.items(), 1):
        yield (f"{STRANGE_FOLDER}/{number}" if _STRANGE.search(name) else name), place


def _copy(source: Path, start: int, length: int, to: Path, progress: Progress) -> bool:
    """Copy a file; True where a part of it could not be read and was left empty."""
    to.parent.mkdir(parents=True, exist_ok=True)
    holes = False
    with to.open("xb") as target:
        for at in range(start, start + length, SWEEP_BYTES):
            size = min(SWEEP_BYTES, start + length - at)
            block = _read(source, at, size)
            if block is None or len(block) < size:
                holes = True
                block = b"".join(_small(source, at, size))
            target.write(block)
            progress.advance(size)
    return holes


def _small(source: Path, start: int, length: int) -> Iterator[bytes]:
    for at in range(start, start + length, BLOCK_BYTES):
        size = min(BLOCK_BYTES, start + length - at)
        yield (_read(source, at, size) or b"").ljust(size, b"\0")


def _read(source: Path, start: int, size: int) -> bytes | None:
    try:
        return read_stretch(source, start, size)
    except OSError:
        return None
