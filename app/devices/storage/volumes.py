"""Mounted volumes: which there are, and which one a folder lies on."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import psutil

from app.devices.storage.identity import DiskIdentity, disk_identity
from app.devices.storage.windows import volume_identity
from app.model.devices import DeviceState, VolumeInfo, VolumeKind
from app.system.looking import is_there

_MEMORY = frozenset({"tmpfs", "ramfs"})
_NETWORK = frozenset({"nfs", "nfs4", "cifs", "smb3", "smbfs", "fuse.sshfs", "9p", "afpfs", "ncpfs"})
_DISKS = frozenset(
    {
        *("ext2", "ext3", "ext4", "xfs", "btrfs", "f2fs", "jfs", "reiserfs", "zfs", "bcachefs"),
        *("vfat", "msdos", "fat", "fat32", "exfat", "ntfs", "ntfs3", "refs", "hfsplus", "apfs"),
        *("fuseblk", "fuse.exfat", "fuse.ntfs-3g", "udf", "iso9660", "cdfs"),
    }
)
_FAT32 = frozenset({"vfat", "msdos", "fat", "fat32"})


class Mount(NamedTuple):
    """One line of the system's table of mounts, as psutil gives it."""

    device: str
    mountpoint: str
    fstype: str
    opts: str


def list_volumes() -> list[VolumeInfo]:
    """The volumes on which a person may keep files: disks and network shares.

    Pseudo file systems, memory and mounts of single files are left out. Never raises.
    """
    found: dict[str, VolumeInfo] = {}
    for mount in listable(_mounts()):
        info = _describe(mount)
        if info is not None and info.total_bytes > 0:
            found.setdefault(info.id, info)
    return sorted(found.values(), key=lambda info: info.path)


def volume_of(path: Path) -> VolumeInfo | None:
    """The volume that ``path`` lies on (or would, once made); None where it cannot be told.

    Every file system counts here, memory too, so that a folder always has its volume.
    """
    existing = nearest_existing(path)
    mount = mount_of(existing, _mounts())
    return _describe(mount) if mount is not None else _unlisted(existing)


def file_system_id(path: Path) -> str:
    """The name that the file system under ``path`` bears itself; empty where it tells none."""
    volume = volume_of(path)
    return volume.id if volume is not None and volume.id.startswith("uuid:") else ""


def device_of(path: Path) -> str:
    """The device of the volume that ``path`` lies on, such as ``/dev/sdb1``; empty: not told."""
    mount = mount_of(nearest_existing(path), _mounts())
    return os.path.realpath(mount.device) if mount is not None and mount.device[:1] == "/" else ""


def is_fat32(file_system: str) -> bool:
    """True for a file system that holds no file of 4 GB or more."""
    return file_system.lower() in _FAT32


def listable(mounts: Sequence[Mount]) -> list[Mount]:
    """Those mounts that are disks or network shares and whose mount point is a folder."""
    wanted = _DISKS | _NETWORK
    return [m for m in mounts if m.fstype.lower() in wanted and Path(m.mountpoint).is_dir()]


def mount_of(path: Path, mounts: Sequence[Mount]) -> Mount | None:
    """The mount with the longest mount point above ``path``; of equal ones the last mounted."""
    real = os.path.normcase(path)
    best: Mount | None = None
    for mount in mounts:
        point = os.path.normcase(mount.mountpoint)
        inside = real == point or real.startswith(point.rstrip(os.sep) + os.sep)
        if inside and (best is None or len(mount.mountpoint) >= len(best.mountpoint)):
            best = mount
    return best


def nearest_existing(path: Path) -> Path:
    """``path`` without links, or the nearest folder above it that exists."""
    real = path.expanduser().absolute()
    while not is_there(real) and real != real.parent:
        real = real.parent
    return real.resolve()


def _mounts() -> list[Mount]:
    try:
        table = psutil.disk_partitions(all=True)
    except OSError:
        return []
    return [Mount(p.device, p.mountpoint, p.fstype, p.opts) for p in table]


def _describe(mount: Mount) -> VolumeInfo | None:
    try:
        usage = psutil.disk_usage(mount.mountpoint)
    except OSError:
        return None
    identity = _identity(mount)
    return VolumeInfo(
        id=volume_id(mount, identity),
        name=identity.label or mount.mountpoint,
        path=mount.mountpoint,
        kind=volume_kind(mount, identity),
        file_system=mount.fstype,
        free_bytes=usage.free,
        total_bytes=usage.total,
        serial=identity.serial,
        writable="ro" not in mount.opts.split(","),
        state=DeviceState.PRESENT,
    )


def _identity(mount: Mount) -> DiskIdentity:
    if sys.platform == "win32":
        return volume_identity(mount.mountpoint)
    return disk_identity(os.path.realpath(mount.device)) if mount.device[:1] == "/" else _NOBODY


_NOBODY = DiskIdentity()


def volume_kind(mount: Mount, identity: DiskIdentity) -> VolumeKind:
    """What the volume is: by its file system where that settles it, else by its disk."""
    file_system = mount.fstype.lower()
    if file_system in _MEMORY:
        return VolumeKind.MEMORY
    if file_system in _NETWORK:
        return VolumeKind.NETWORK
    if identity.kind is VolumeKind.UNKNOWN and "removable" in mount.opts.split(","):
        return VolumeKind.REMOVABLE
    return identity.kind


def volume_id(mount: Mount, identity: DiskIdentity) -> str:
    """A name that survives a restart where the system gives one.

    File system identity first, then the device; what has neither goes by its mount point.
    """
    if identity.uuid:
        return f"uuid:{identity.uuid}"
    named = mount.device.startswith(("/dev/", "//", "\\\\")) or ":" in mount.device
    return f"device:{mount.device}" if named else f"mount:{mount.mountpoint}"


def _unlisted(path: Path) -> VolumeInfo | None:
    """A volume that the table of mounts does not name (a container's root)."""
    try:
        usage, number = psutil.disk_usage(str(path)), path.stat().st_dev
    except OSError:
        return None
    return VolumeInfo(
        id=f"number:{number}",
        name=str(path),
        path=str(path),
        kind=VolumeKind.UNKNOWN,
        file_system="",
        free_bytes=usage.free,
        total_bytes=usage.total,
        serial="",
        writable=os.access(path, os.W_OK),
    )
