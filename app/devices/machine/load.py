"""How busy the computer is: processor over some seconds, free memory, the hottest sensor."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Protocol

import psutil

from app.devices.machine.powershell import ask_powershell

_WMI_HEAT = (
    "Get-CimInstance -Namespace root/wmi -ClassName MSAcpi_ThermalZoneTemperature"
    " | Select-Object InstanceName, CurrentTemperature"
)
_KELVIN = 273.15
_LIKELY_C = (1.0, 130.0)
"""A sensor that says less or more is not connected to anything."""


@dataclass(frozen=True, slots=True)
class Heat:
    """The hottest sensor: its name, degrees Celsius, and its own limit (None: it has none)."""

    name: str
    celsius: float
    limit_c: float | None = None


@dataclass(frozen=True, slots=True)
class LoadFacts:
    """``cpu_percent`` is of all processors together, over ``seconds``; ``heat`` None: no sensor."""

    cpu_percent: float
    seconds: float
    free_bytes: int
    total_bytes: int
    heat: Heat | None = None


class Sensor(Protocol):
    """One sensor as psutil gives it."""

    @property
    def label(self) -> str:
        """Its name, empty where it has none."""

    @property
    def current(self) -> float:
        """Degrees Celsius."""

    @property
    def high(self) -> float | None:
        """Its own limit."""


def load_facts(seconds: float, log_dir: Path) -> LoadFacts:
    """Measure now; blocks for ``seconds``."""
    cpu_percent = psutil.cpu_percent(interval=seconds)
    memory = psutil.virtual_memory()
    return LoadFacts(
        cpu_percent, seconds, int(memory.available), int(memory.total), _heat_now(log_dir)
    )


def _heat_now(log_dir: Path) -> Heat | None:
    if sys.platform == "win32":
        rows = ask_powershell(_WMI_HEAT, log_dir)
        return hottest_zone(rows or [])
    try:
        return hottest(psutil.sensors_temperatures())
    except (OSError, AttributeError, ValueError):
        return None


def hottest(sensors: Mapping[str, Sequence[Sensor]]) -> Heat | None:
    """The hottest of psutil's sensors; those that say what cannot be are left out."""
    return _highest(
        Heat(f"{chip} {one.label}".strip(), float(one.current), _limit(one.high))
        for chip, found in sensors.items()
        for one in found
    )


def hottest_zone(rows: Iterable[Mapping[str, Any]]) -> Heat | None:
    """The hottest of Windows' thermal zones, which are told in tenths of a kelvin."""
    return _highest(
        Heat(str(row["InstanceName"]), round(row["CurrentTemperature"] / 10 - _KELVIN, 1))
        for row in rows
        if isinstance(row.get("CurrentTemperature"), int | float)
    )


def _limit(high: float | None) -> float | None:
    return float(high) if high and high <= _LIKELY_C[1] else None


def _highest(found: Iterable[Heat]) -> Heat | None:
    low_c, high_c = _LIKELY_C
    likely = [heat for heat in found if low_c <= heat.celsius <= high_c]
    return max(likely, key=lambda heat: heat.celsius, default=None)
