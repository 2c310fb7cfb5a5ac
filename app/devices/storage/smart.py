"""The health of a disk as it tells it itself (S.M.A.R.T.), where the system lets it be read."""

from __future__ import annotations

import json
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.devices.machine.command import ask_program
from app.devices.machine.powershell import ask_powershell
from app.devices.storage.volumes import device_of

_SMARTCTL = "/usr/sbin/smartctl"
"""Where Debian keeps it, which is not on the path of everybody."""
_COUNTED = {"reallocated": 5, "pending": 197, "uncorrectable": 198}
"""Attributes of ATA disks by their number: sectors replaced, waiting, and lost."""
_WINDOWS_STATES = {
    **{0: True, "0": True, "Healthy": True, 1: False, "1": False, "Warning": False},
    **{2: False, "2": False, "Unhealthy": False},
}


@dataclass(frozen=True, slots=True)
class DiskHealth:
    """``passed`` is None where the disk's word could not be read; ``problem`` says why then.

    ``serial`` is that of the disk itself, empty where not told. Counts are of sectors.
    """

    passed: bool | None = None
    serial: str = ""
    model: str = ""
    celsius: float | None = None
    reallocated: int | None = None
    pending: int | None = None
    uncorrectable: int | None = None
    worn_percent: float | None = None
    problem: str = ""


def disk_health(folder: Path, log_dir: Path) -> DiskHealth:
    """Ask the disk that ``folder`` lies on; blocks for some seconds at most, never raises."""
    if sys.platform == "win32":
        return _ask_windows(folder, log_dir)
    device = device_of(folder)
    if not device.startswith("/dev/"):
        return DiskHealth(problem="no disk")
    program = shutil.which("smartctl") or _SMARTCTL
    said = ask_program("smartctl", [program, "--json", "-i", "-H", "-A", device], log_dir=log_dir)
    return DiskHealth(problem="no smartctl") if said is None else from_smartctl(said.text)


def from_smartctl(text: str) -> DiskHealth:
    """Read the answer of ``smartctl --json -i -H -A``; a refusal leaves ``passed`` None."""
    try:
        told = json.loads(text)
    except ValueError:
        return DiskHealth(problem="no answer")
    if not isinstance(told, dict):
        return DiskHealth(problem="no answer")
    nvme = told.get("nvme_smart_health_information_log") or {}
    counts = _counts(told)
    passed = (told.get("smart_status") or {}).get("passed")
    return DiskHealth(
        passed=passed if isinstance(passed, bool) else None,
        serial=str(told.get("serial_number") or ""),
        model=str(told.get("model_name") or ""),
        celsius=_number((told.get("temperature") or {}).get("current")),
        reallocated=counts.get("reallocated"),
        pending=counts.get("pending"),
        uncorrectable=counts.get("uncorrectable", _whole(nvme.get("media_errors"))),
        worn_percent=_number(nvme.get("percentage_used")),
        problem="" if isinstance(passed, bool) else _refusal(told),
    )


def _counts(told: Mapping[str, Any]) -> dict[str, int]:
    table = (told.get("ata_smart_attributes") or {}).get("table") or []
    raw = {row.get("id"): (row.get("raw") or {}).get("value") for row in table}
    found = {name: _whole(raw.get(number)) for name, number in _COUNTED.items()}
    return {name: count for name, count in found.items() if count is not None}


def _refusal(told: Mapping[str, Any]) -> str:
    messages = (told.get("smartctl") or {}).get("messages") or []
    return "; ".join(str(row.get("string")) for row in messages) or "not told"


def _number(value: object) -> float | None:
    return float(value) if isinstance(value, int | float) else None


def _whole(value: object) -> int | None:
    return int(value) if isinstance(value, int | float) else None


def _ask_windows(folder: Path, log_dir: Path) -> DiskHealth:
    letter = folder.drive.rstrip(":") if len(folder.drive) == 2 else ""
    if not letter.isalpha():
        return DiskHealth(problem="no disk")
    question = (
        f"Get-Partition -DriveLetter {letter} | Get-Disk"
        " | Select-Object FriendlyName, SerialNumber, HealthStatus"
    )
    rows = ask_powershell(question, log_dir)
    return from_get_disk(rows[0]) if rows else DiskHealth(problem="no answer")


def from_get_disk(row: Mapping[str, Any]) -> DiskHealth:
    """Read a row of Windows' ``Get-Disk``: healthy (0), a warning (1) or failing (2), as a number
    or a word by the version of PowerShell.
    """
    state = row.get("HealthStatus")
    passed = _WINDOWS_STATES.get(state) if isinstance(state, int | str) else None
    return DiskHealth(
        passed=passed,
        serial=str(row.get("SerialNumber") or "").strip(),
        model=str(row.get("FriendlyName") or "").strip(),
        problem="" if passed is not None else "not told",
    )
