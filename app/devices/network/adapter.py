"""Of what kind a network adapter is: wired, Wi-Fi, mobile; by the system's own files or words."""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import psutil

from app.system.processes import answer_of

_NET = Path("/sys/class/net")
_POWERSHELL = [
    *("powershell", "-NoProfile", "-NonInteractive", "-Command"),
    "Get-NetAdapter | Select-Object Name,InterfaceDescription,NdisPhysicalMedium,Virtual"
    " | ConvertTo-Json -Compress",
]
_POWERSHELL_S = 15.0


class AdapterKind(StrEnum):
    """What an adapter sends through. ``virtual`` hides the real one behind it."""

    WIRED = "wired"
    WIFI = "wifi"
    MOBILE = "mobile"
    VIRTUAL = "virtual"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class AdapterFacts:
    """``speed_mbps`` is that of the link as the adapter says; None where it does not."""

    name: str
    kind: AdapterKind
    description: str = ""
    speed_mbps: int | None = None


# NDIS_PHYSICAL_MEDIUM of ntddndis.h: wireless LAN 1, cable modem 2, telephone line 3, wireless WAN
# 8, native 802.11 9, Bluetooth 10, 802.3 14.
_MEDIA = {
    1: AdapterKind.WIFI,
    2: AdapterKind.WIRED,
    3: AdapterKind.WIRED,
    8: AdapterKind.MOBILE,
    9: AdapterKind.WIFI,
    14: AdapterKind.WIRED,
}


def adapter_facts(interface: str) -> AdapterFacts:
    """The adapter that a route names (on Windows by its own address); never raises."""
    name = _by_address(interface)
    state = psutil.net_if_stats().get(name)
    speed = state.speed if state is not None and state.speed > 0 else None
    if sys.platform == "win32":
        text = answer_of(_POWERSHELL, timeout_s=_POWERSHELL_S)
        kind, description = from_net_adapters(text or "", name)
    else:
        kind, description = from_sysfs(_NET / name), ""
    return AdapterFacts(name, kind, description, speed)


def from_sysfs(folder: Path) -> AdapterKind:
    """The kind by an adapter's folder below ``/sys/class/net``."""
    if not folder.exists():
        return AdapterKind.UNKNOWN
    if (folder / "wireless").exists() or (folder / "phy80211").exists():
        return AdapterKind.WIFI
    words = _text(folder / "uevent")
    if "DEVTYPE=wlan" in words:
        return AdapterKind.WIFI
    if "DEVTYPE=wwan" in words or _text(folder / "type").strip() in {"512", "519"}:
        return AdapterKind.MOBILE
    if not (folder / "device").exists():
        return AdapterKind.VIRTUAL
    return AdapterKind.WIRED if _text(folder / "type").strip() == "1" else AdapterKind.UNKNOWN


def from_net_adapters(text: str, name: str) -> tuple[AdapterKind, str]:
    """Kind and description of the adapter ``name`` in the JSON of ``Get-NetAdapter``."""
    try:
        found = json.loads(text)
    except ValueError:
        return AdapterKind.UNKNOWN, ""
    rows: list[dict[str, Any]] = found if isinstance(found, list) else [found]
    for row in rows:
        if str(row.get("Name")) == name:
            virtual = bool(row.get("Virtual"))
            medium = _MEDIA.get(int(row.get("NdisPhysicalMedium") or 0), AdapterKind.UNKNOWN)
            kind = AdapterKind.VIRTUAL if virtual else medium
            return kind, str(row.get("InterfaceDescription") or "")
    return AdapterKind.UNKNOWN, ""


def _by_address(interface: str) -> str:
    """The adapter's name where ``interface`` is one of its addresses; else as it was given."""
    for name, entries in psutil.net_if_addrs().items():
        if any(entry.address == interface for entry in entries):
            return name
    return interface


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace")
    except OSError:
        return ""
