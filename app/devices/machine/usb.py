"""What is plugged into the computer's USB sockets."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.devices.machine.powershell import ask_powershell

_QUESTION = (
    "Get-PnpDevice -PresentOnly | Where-Object InstanceId -like 'USB\\VID_*'"
    " | Select-Object InstanceId, FriendlyName"
)
_INSTANCE = re.compile(r"^USB\\VID_([0-9A-F]{4})&PID_([0-9A-F]{4})\\(.*)$", re.IGNORECASE)
_ROOT_HUB = "1d6b"
"""The number under which Linux lists its own hubs."""


@dataclass(frozen=True, slots=True)
class UsbDevice:
    """``id`` is ``vendor:product:serial``; without a serial number it names the kind alone."""

    id: str
    name: str


def usb_devices(log_dir: Path, root: Path = Path("/")) -> list[UsbDevice] | None:
    """What is plugged in now; None where the system does not tell. Never raises."""
    if sys.platform == "win32":
        rows = ask_powershell(_QUESTION, log_dir)
        return None if rows is None else from_instances(rows)
    return from_sysfs(root / "sys/bus/usb/devices")


def from_sysfs(folder: Path) -> list[UsbDevice] | None:
    """Read Linux's list below ``folder``; None where there is none (a machine without USB)."""
    if not folder.is_dir():
        return None
    found = []
    for entry in sorted(folder.iterdir()):
        vendor, product = _read(entry / "idVendor"), _read(entry / "idProduct")
        if vendor and product and vendor != _ROOT_HUB:
            words = (_read(entry / "manufacturer"), _read(entry / "product"))
            name = " ".join(word for word in words if word)
            serial = _read(entry / "serial")
            found.append(UsbDevice(f"{vendor}:{product}:{serial}".lower(), name))
    return found


def from_instances(rows: Iterable[Mapping[str, Any]]) -> list[UsbDevice]:
    """Read Windows' list. Parts of one device (``&MI_``) are left out; a serial number that
    Windows made up (with ``&``) stands for the socket and is none.
    """
    found = []
    for row in rows:
        match = _INSTANCE.match(str(row.get("InstanceId") or ""))
        if match is not None:
            vendor, product, serial = match.groups()
            own = "" if "&" in serial else serial
            name = str(row.get("FriendlyName") or "")
            found.append(UsbDevice(f"{vendor}:{product}:{own}".lower(), name))
    return found


def _read(path: Path) -> str:
    try:
        return path.read_text(errors="replace").strip()
    except OSError:
        return ""
