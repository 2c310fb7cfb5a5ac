"""Whether the computer waits for a restart, after updates."""

from __future__ import annotations

import sys
from pathlib import Path

from app.devices.machine.registry import Registry, WindowsRegistry

_NOTE = "run/reboot-required"
_WRITERS = (
    "usr/share/update-notifier/notify-reboot-required",
    "etc/kernel/postinst.d/unattended-upgrades",
)
"""What writes the note on Debian and Ubuntu: without any of them its absence says nothing."""
_WINDOWS_KEYS = (
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\Component Based Servicing\RebootPending",
    r"SOFTWARE\Microsoft\Windows\CurrentVersion\WindowsUpdate\Auto Update\RebootRequired",
)


def restart_pending(root: Path = Path("/"), registry: Registry | None = None) -> bool | None:
    """True where a restart is waited for; None where the system does not tell. Never raises."""
    if sys.platform == "win32" or registry is not None:
        return from_registry(registry or WindowsRegistry())
    return from_notes(root)


def from_notes(root: Path) -> bool | None:
    """What the system's notes below ``root`` say."""
    if (root / _NOTE).exists():
        return True
    return False if any((root / writer).exists() for writer in _WRITERS) else None


def from_registry(registry: Registry) -> bool | None:
    """What Windows' registry says; a key that may not be read leaves it unknown."""
    found = [registry.exists("HKLM", key) for key in _WINDOWS_KEYS]
    if True in found:
        return True
    return None if None in found else False
