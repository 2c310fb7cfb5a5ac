"""Is a lost disk back, and is it the same one? Asked by a writer before it opens anything."""

from __future__ import annotations

import errno
import os
import shutil
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

TRY_S = 0.5
JOURNAL_NAME = "journal.jsonl"


@dataclass(frozen=True, slots=True)
class Medium:
    """Who a disk is: number of the file system, and its identity where the system tells one."""

    device: int = 0
    identity: str = ""


@dataclass(frozen=True, slots=True)
class KnownDisk:
    """What is known of a disk before its copy is begun on it: who it is, and a folder of the same
    recording that lies on it (``witness``).
    """

    medium: Medium = Medium()
    witness: Path | None = None


def medium_of(folder: Path) -> Medium:
    """The medium below the nearest folder that exists."""
    there = folder
    while not there.exists():
        there = there.parent
    device = there.stat().st_dev
    return Medium(device, _identity(there, device))


def same_medium(before: Medium, now: Medium, *, journal_there: bool) -> bool:
    """True for the disk of before. Identities decide where both are known, then the number of the
    file system; one that was mounted again is known by the copy's journal on it.
    """
    if before.identity and now.identity:
        return before.identity == now.identity
    return before.device == now.device or journal_there


def wait_for_return(
    folder: Path, before: KnownDisk, keep_bytes: int, on_obstacle: Callable[[str], None]
) -> None:
    """Wait until the disk of ``folder`` is there again, takes files and has room. Blocks.

    ``on_obstacle`` is told what is in the way, in the words of :func:`cause_of`, when it changes.
    """
    told = ""
    while found := _obstacle(folder, before, keep_bytes):
        if found != told:
            on_obstacle(found)
        told = found
        time.sleep(TRY_S)


def _obstacle(folder: Path, before: KnownDisk, keep_bytes: int) -> str:
    """Why the copy cannot be written to; empty when it can."""
    disk = folder.parents[2]
    journal = folder / JOURNAL_NAME
    try:
        if not disk.is_dir() or not _same(before, disk, journal):
            return "ENODEV"
        if shutil.disk_usage(disk).free < keep_bytes:
            return "ENOSPC"
        if not journal.is_file():
            return "" if os.access(disk, os.W_OK) else "EROFS"
        descriptor = os.open(journal, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
    except OSError as error:
        return cause_of(error, folder, before.medium.device)
    return ""


def _same(before: KnownDisk, disk: Path, journal: Path) -> bool:
    if not before.medium.device:
        return True
    there = journal.is_file()
    if before.witness is not None:
        there = there or (before.witness / JOURNAL_NAME).is_file()
    return same_medium(before.medium, medium_of(disk), journal_there=there)


def cause_of(error: OSError, folder: Path, device: int) -> str:
    """The system's name of an error; a disk that is gone altogether is ``ENODEV``."""
    name = errno.errorcode.get(error.errno or 0, "EIO")
    if name in {"ENOSPC", "EDQUOT", "EROFS"}:
        return name
    if gone(folder.parents[2], device):
        return "ENODEV"
    return _WINDOWS.get(getattr(error, "winerror", None) or 0, name)


_WINDOWS = {19: "EROFS", 21: "ENODEV", 55: "ENODEV", 1112: "ENODEV", 1167: "ENODEV", 23: "EIO"}
"""Error numbers of Windows whose ``errno`` says too little (winerror.h)."""


def gone(disk: Path, device: int) -> bool:
    """True when the disk's folder, its file system or its device is not there any more."""
    try:
        now = disk.stat().st_dev
    except OSError as error:
        return error.errno in {errno.ENOENT, errno.ENODEV, errno.ENOTCONN, errno.ENXIO}
    if device and now != device:
        return True
    if sys.platform != "linux" or os.major(now) == 0:
        return False
    return not Path(f"/sys/dev/block/{os.major(now)}:{os.minor(now)}").exists()


def _identity(there: Path, device: int) -> str:
    """The file system's UUID on Linux, the volume's serial number on Windows, else empty."""
    if sys.platform == "win32":
        from app.devices.storage.windows import volume_identity

        return volume_identity(there.anchor).serial
    wanted = (os.major(device), os.minor(device))
    try:
        entries = list(Path("/dev/disk/by-uuid").iterdir())
    except OSError:
        return ""
    for entry in entries:
        try:
            number = entry.stat().st_rdev
        except OSError:
            continue
        if (os.major(number), os.minor(number)) == wanted:
            return entry.name
    return ""
