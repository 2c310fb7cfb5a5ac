"""Safe removal of an external disk: written out, unmounted, and switched off where it can be."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from app.devices.machine.command import Said, ask_program
from app.devices.machine.powershell import ask_powershell
from app.devices.storage.volumes import device_of, volume_of
from app.model.devices import VolumeKind
from app.model.errors import BadUsageError, StorageError
from app.model.text import T, Text

LIMIT_S = 60.0
"""Writing out what is left may take an old disk that long."""


@dataclass(frozen=True, slots=True)
class Removed:
    """``off`` is true where the disk was switched off too, not only unmounted."""

    off: bool


def remove_safely(folder: Path, log_dir: Path) -> Removed:
    """Write everything out and let go of the disk that ``folder`` lies on; blocks.

    Raises :class:`BadUsageError` for a disk that cannot be carried away, :class:`StorageError`
    where the system refuses (a program still has a file open there): the disk stays mounted.
    """
    volume = volume_of(folder)
    if volume is None or volume.kind is not VolumeKind.REMOVABLE:
        raise BadUsageError(
            T("disks", "{folder} is on no external disk.")(folder=str(folder)),
            meaning=T("disks", "Only external disks can be taken out."),
        )
    if sys.platform == "win32":
        return _remove_windows(volume.path, log_dir)
    return _remove_linux(device_of(folder), volume.path, log_dir)


def _remove_linux(device: str, path: str, log_dir: Path) -> Removed:
    unmounted = _udisks("unmount", device, log_dir)
    judge_unmount(unmounted, path)
    off = _udisks("power-off", device, log_dir)
    return Removed(off is not None and off.status == 0)


def _udisks(what: str, device: str, log_dir: Path) -> Said | None:
    question = ["udisksctl", what, "--no-user-interaction", "--block-device", device]
    return ask_program("udisksctl", question, log_dir=log_dir, limit_s=LIMIT_S)


def judge_unmount(said: Said | None, path: str) -> None:
    """Raise :class:`StorageError` unless ``udisksctl unmount`` says that it is done."""
    if said is None:
        raise _refused(path, T("disks", "the system has no udisks2")())
    if said.status != 0:
        raise _refused(path, T("disks", "a program still uses it")())


def _remove_windows(path: str, log_dir: Path) -> Removed:
    letter = path.rstrip("\\/")
    if len(letter) != 2 or not letter[0].isalpha():
        raise _refused(path, T("disks", "it has no drive letter")())
    rows = ask_powershell(windows_question(letter), log_dir)
    if not windows_removed(rows):
        raise _refused(path, T("disks", "a program still uses it")())
    return Removed(off=True)


def windows_question(letter: str) -> str:
    """Ejects a drive as the Explorer does, then says whether its letter is still there."""
    return (
        f"&{{Write-VolumeCache -DriveLetter {letter[0]};"
        f"(New-Object -ComObject Shell.Application).Namespace(17).ParseName('{letter}')"
        ".InvokeVerb('Eject');"
        f"$n=0;while((Test-Path '{letter}\\') -and $n -lt 50)"
        "{Start-Sleep -Milliseconds 200;$n++};"
        f"[pscustomobject]@{{Gone=-not (Test-Path '{letter}\\')}}}}"
    )


def windows_removed(rows: list[dict[str, object]] | None) -> bool:
    """True only where Windows says that the letter is gone; no answer is no leave."""
    return bool(rows) and rows is not None and rows[-1].get("Gone") is True


def _refused(path: str, reason: Text) -> StorageError:
    return StorageError(
        T("disks", "The disk {path} cannot be taken out now: {reason}.")(path=path, reason=reason),
        meaning=T("disks", "It is still connected. Do not pull it out."),
        action=T("disks", "Close what uses the disk, then try again."),
    )
