"""Which medium a folder lies on, as custody knows media: by the disk's own serial number."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.devices.machine.powershell import ask_powershell
from app.devices.storage.volumes import volume_of
from app.model.clock import wall_now
from app.model.custody import Medium, MediumKind
from app.model.devices import VolumeInfo, VolumeKind

_KINDS = {VolumeKind.REMOVABLE: MediumKind.EXTERNAL, VolumeKind.NETWORK: MediumKind.SHARE}


def medium_on(folder: Path, log_dir: Path) -> Medium | None:
    """The medium that ``folder`` lies on; None where the system does not tell. Touches the disk.

    Two partitions of a disk are one medium. Where the disk hides its number the medium goes by
    its file system, and only a person can say that it is one of its own.
    """
    volume = volume_of(folder)
    if volume is None:
        return None
    number = hardware_serial(folder, log_dir) if sys.platform == "win32" else volume.serial
    return medium_of_volume(volume, number)


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
