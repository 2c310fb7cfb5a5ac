"""Where the machine's electricity comes from, and how long the battery lasts.

An uninterruptible power supply is seen only where it announces itself to the system as a battery;
one that does not is unknown, not absent.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

import psutil

_PERCENT_FULL = 100.0


@dataclass(frozen=True, slots=True)
class PowerFacts:
    """Each field is None where the system does not tell. ``minutes`` is what the battery lasts.

    ``has_battery`` is false where no battery (nor a supply that shows itself as one) is reported.
    """

    has_battery: bool
    on_mains: bool | None = None
    battery_percent: float | None = None
    minutes: float | None = None


class Battery(Protocol):
    """What psutil reports of a battery: percent, seconds left (negative: none known), plug."""

    percent: float
    secsleft: int
    power_plugged: bool | None


def power_facts() -> PowerFacts:
    """Ask the system now; never raises (a system without the question reports nothing)."""
    ask = getattr(psutil, "sensors_battery", None)
    try:
        battery: Battery | None = ask() if ask is not None else None
    except (OSError, ValueError, RuntimeError):
        battery = None
    return from_battery(battery)


def from_battery(battery: Battery | None) -> PowerFacts:
    """Read psutil's answer; its negative seconds (unlimited, unknown) become None."""
    if battery is None:
        return PowerFacts(has_battery=False)
    seconds = int(battery.secsleft)
    return PowerFacts(
        has_battery=True,
        on_mains=battery.power_plugged,
        battery_percent=min(_PERCENT_FULL, float(battery.percent)),
        minutes=seconds / 60 if seconds >= 0 else None,
    )
