"""Which medium a folder lies on, as custody knows media: by the disk's own serial number."""

from __future__ import annotations

import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.devices.machine.powershell import ask_powershell
from app.devices.storage.volumes import volume_of
from app.model.clock import wall_now
from app.model.custody import Medium, MediumKind
from app.model.devices import VolumeInfo, VolumeKind

_LASTING = ("serial:", "volume:uuid:", "volume:device://", "volume:device:\\\\")
"""How names of media begin that stay the same over restarts and other sockets."""
SAME_S = 30.0
"""So long a disk of one letter and one file system is not asked for its number again."""
_numbers: dict[tuple[str, str], tuple[float, str]] = {}
_KINDS = {VolumeKind.REMOVABLE: MediumKind.EXTERNAL, VolumeKind.NETWORK: MediumKind.SHARE}


def medium_on(folder: Path, log_dir: Path) -> Medium | None:
    """The medium that ``folder`` lies on; None where the system does not tell. Touches the disk.

    Two partitions of a disk are one medium. Where the disk hides its number the medium goes by
    its file system, and only a person can say that it is one of its own.
    """
    volume = volume_of(folder)
    if volume is None:
        return None
    number = _number_of(volume, log_dir) if sys.platform == "win32" else volume.serial
    return medium_of_volume(volume, number)


def _number_of(volume: VolumeInfo, log_dir: Path) -> str:
    """The number of the disk of a Windows volume; asking for it takes a second."""
    known, now = _numbers.get((volume.path, volume.id)), time.monotonic()
    if known is not None and now - known[0] < SAME_S:
        return known[1]
    number = hardware_serial(Path(volume.path), log_dir)
    if number:
        _numbers[volume.path, volume.id] = (now, number)
    return number


def medium_of_volume(volume: VolumeInfo, serial: str) -> Medium:
    """The medium of a volume; ``serial`` is that of the disk itself, empty where not told."""
    return Medium(
        f"serial:{serial}" if serial else f"volume:{volume.id}",
        _KINDS.get(volume.kind, MediumKind.DISK),
        serial,
        capacity=volume.total_bytes,
        seen_at=wall_now(),
        path=volume.path,
        file_system=volume.file_system,
        free=volume.free_bytes,
    )


def is_medium(known: str, there: Medium, folder: Path) -> bool:
    """True where the medium ``there``, below ``folder``, is the one custody knows as ``known``.

    A system does not tell a disk's number every time it is asked: a medium that went by its file
    system is known by that too. Where neither has a name that outlasts a restart, nothing is known
    of who they are, and the place alone speaks for them.
    """
    if there.id == known:
        return True
    if lasting(known) and known.startswith("volume:"):
        volume = volume_of(folder)
        return volume is not None and known == f"volume:{volume.id}"
    return not (lasting(known) or lasting(there.id))


def lasting(medium: str) -> bool:
    """True for the name of a medium that stays the same over restarts and other sockets."""
    return medium.startswith(_LASTING)


def hardware_serial(folder: Path, log_dir: Path) -> str:
    """The number of the disk under a Windows drive letter: its file system's own would tell two
    partitions of a disk apart. Blocks; empty where Windows does not say.
    """
    letter = folder.drive.rstrip(":") if len(folder.drive) == 2 else ""
    if not letter.isalpha():
        return ""
    question = f"Get-Partition -DriveLetter {letter} | Get-Disk | Select-Object SerialNumber"
    return serial_from(ask_powershell(question, log_dir))


def serial_from(rows: Sequence[Mapping[str, Any]] | None) -> str:
    """Read the answer of ``Get-Disk``: a number of one disk alone, else nothing is known."""
    if rows is None or len(rows) != 1:
        return ""
    return str(rows[0].get("SerialNumber") or "").strip().rstrip(".")
