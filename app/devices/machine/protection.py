"""Whether a program against malware is switched on."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from app.devices.machine.powershell import ask_powershell

_QUESTION = (
    "Get-CimInstance -Namespace root/SecurityCenter2 -ClassName AntiVirusProduct"
    " | Select-Object displayName, productState"
)
_ON = 0x1000
_OLD = 0x10
_LINUX = {
    "clamd": "ClamAV",
    "wdavdaemon": "Microsoft Defender",
    "falcon-sensor": "CrowdStrike Falcon",
    "savd": "Sophos",
    "esets": "ESET",
    "eea": "ESET",
    "ds_agent": "Trend Micro",
    "kesl": "Kaspersky",
}


@dataclass(frozen=True, slots=True)
class Protection:
    """A program against malware; ``current`` is None where its age is not told."""

    name: str
    on: bool
    current: bool | None = None


def protection(log_dir: Path) -> list[Protection] | None:
    """What there is; None where the system does not tell. Blocks briefly, never raises.

    On Linux only a program that runs is seen: an empty list says that none of the known ones does.
    """
    if sys.platform == "win32":
        rows = ask_powershell(_QUESTION, log_dir)
        return None if rows is None else from_security_centre(rows)
    try:
        return running_among(str(one.info["name"]) for one in psutil.process_iter(["name"]))
    except (OSError, psutil.Error):
        return None


def from_security_centre(rows: Iterable[Mapping[str, Any]]) -> list[Protection]:
    """Read the rows of Windows' Security Center; bits of ``productState`` say on and up to date."""
    return [
        Protection(
            str(row.get("displayName") or ""),
            on=bool(row["productState"] & _ON),
            current=not row["productState"] & _OLD,
        )
        for row in rows
        if isinstance(row.get("productState"), int)
    ]


def running_among(names: Iterable[str]) -> list[Protection]:
    """The known programs among the names of processes, each once."""
    found = sorted({_LINUX[name] for name in names if name in _LINUX})
    return [Protection(name, on=True) for name in found]
