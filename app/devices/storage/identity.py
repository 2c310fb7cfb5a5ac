"""Who a Linux disk is: serial number, removable or not, label, from sysfs and udev's database."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.model.devices import VolumeKind


@dataclass(frozen=True, slots=True)
class DiskIdentity:
    """``serial`` and ``label`` are empty and ``uuid`` too where the system hides them."""

    kind: VolumeKind = VolumeKind.UNKNOWN
    serial: str = ""
    label: str = ""
    uuid: str = ""


def disk_identity(device: str, root: Path = Path("/")) -> DiskIdentity:
    """Identify the disk behind ``device`` (such as ``/dev/sdb1``); never raises.

    ``root`` is where ``sys``, ``run`` and ``dev`` are found; a test gives a made tree.
    """
    name = Path(device).name
    try:
        link = (root / "sys/class/block" / name).resolve(strict=True)
    except OSError:
        return DiskIdentity()
    disk = link.parent if (link / "partition").exists() else link
    own = _udev(root, link)
    whole = _udev(root, disk)
    return DiskIdentity(
        kind=_kind(disk),
        serial=_serial(root, disk, whole),
        label=own.get("ID_FS_LABEL", ""),
        uuid=own.get("ID_FS_UUID", ""),
    )


def _kind(disk: Path) -> VolumeKind:
    if disk.name.startswith(("ram", "zram")):
        return VolumeKind.MEMORY
    on_usb = any(part.startswith("usb") for part in disk.parts)
    removable = _read(disk / "removable")
    if on_usb or removable == "1":
        return VolumeKind.REMOVABLE
    return VolumeKind.FIXED if removable == "0" else VolumeKind.UNKNOWN


def _serial(root: Path, disk: Path, udev: Mapping[str, str]) -> str:
    """The disk's serial number: from udev, else sysfs, else the name under ``by-id``."""
    for key in ("ID_SERIAL_SHORT", "ID_SERIAL", "SCSI_IDENT_SERIAL"):
        if udev.get(key):
            return udev[key]
    for file in ("serial", "device/serial", "device/wwid", "wwid"):
        if text := _read(disk / file):
            return text
    names = root / "dev/disk/by-id"
    links = sorted(names.iterdir()) if names.is_dir() else []
    for link in links:
        if link.is_symlink() and link.readlink().name == disk.name and "-part" not in link.name:
            return link.name.partition("-")[2]
    return ""


def _udev(root: Path, block: Path) -> Mapping[str, str]:
    """Read udev's ``E:KEY=value`` lines of a block device, named by its numbers."""
    number = _read(block / "dev")
    text = _read(root / "run/udev/data" / f"b{number}") if number else ""
    pairs = (line[2:].partition("=") for line in text.splitlines() if line.startswith("E:"))
    return {key: value.strip() for key, _, value in pairs}


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
