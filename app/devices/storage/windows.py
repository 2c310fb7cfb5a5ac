"""Who a Windows volume is: its type, its label and the serial number of its file system."""

from __future__ import annotations

import ctypes
import sys

from app.devices.storage.identity import DiskIdentity
from app.model.devices import VolumeKind

_KINDS = {
    2: VolumeKind.REMOVABLE,
    3: VolumeKind.FIXED,
    4: VolumeKind.NETWORK,
    5: VolumeKind.REMOVABLE,
    6: VolumeKind.MEMORY,
}


def kind_of_drive_type(code: int) -> VolumeKind:
    """Translate the answer of ``GetDriveType``; 0 (unknown) and 1 (no root) are unknown."""
    return _KINDS.get(code, VolumeKind.UNKNOWN)


def format_serial(number: int) -> str:
    """Write a volume's serial number the way ``vol`` prints it, such as ``1A2B-3C4D``."""
    return f"{number >> 16 & 0xFFFF:04X}-{number & 0xFFFF:04X}" if number else ""


def identity_from(drive_type: int, serial: int, label: str) -> DiskIdentity:
    """Put the answers of the two system calls together."""
    text = format_serial(serial)
    return DiskIdentity(kind_of_drive_type(drive_type), text, label, text)


def volume_identity(root: str) -> DiskIdentity:
    r"""Identify the volume whose root is ``root`` (such as ``E:\``); never raises.

    Off Windows, or where the system refuses (a drive without a disc), it is unknown.
    """
    if sys.platform != "win32":
        return DiskIdentity()
    kernel = ctypes.windll.kernel32
    serial = ctypes.c_uint32(0)
    label = ctypes.create_unicode_buffer(261)
    if not kernel.GetVolumeInformationW(
        root, label, len(label), ctypes.byref(serial), None, None, None, 0
    ):
        return identity_from(kernel.GetDriveTypeW(root), 0, "")
    return identity_from(kernel.GetDriveTypeW(root), serial.value, label.value)
