"""Who is logged in at the computer, and whether its screen locks."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path

import psutil

from app.devices.machine.quiet import desktop_setting
from app.devices.machine.registry import Registry, WindowsRegistry

_LOCK = ("org.gnome.desktop.screensaver", "lock-enabled")
_DESKTOP = r"Control Panel\Desktop"
_POLICY = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"


def logged_in() -> tuple[str, ...]:
    """The accounts that are logged in, each once; empty where the system names nobody."""
    try:
        return accounts(user.name for user in psutil.users())
    except (OSError, RuntimeError):
        return ()


def accounts(names: Iterable[str]) -> tuple[str, ...]:
    """Each account once, in order."""
    return tuple(sorted({name for name in names if name}))


def screen_locks(log_dir: Path) -> bool | None:
    """Whether the screen asks for the password when nobody was there; None: not told."""
    if sys.platform == "win32":
        return lock_from_registry(WindowsRegistry())
    return {"true": True, "false": False}.get(desktop_setting(_LOCK, log_dir))


def lock_from_registry(registry: Registry) -> bool | None:
    """What Windows says: a policy's limit of minutes, else the screen saver with its password."""
    limit = registry.value("HKLM", _POLICY, "InactivityTimeoutSecs")
    if isinstance(limit, int) and limit > 0:
        return True
    saver = registry.value("HKCU", _DESKTOP, "ScreenSaverIsSecure")
    return str(saver) == "1" if saver is not None else None
