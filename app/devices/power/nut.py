"""An uninterruptible power supply that Network UPS Tools looks after, through its ``upsc``."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.devices.machine.command import ask_program

_ONLINE, _ON_BATTERY, _LOW = "OL", "OB", "LB"


@dataclass(frozen=True, slots=True)
class UpsFacts:
    """What a supply says of itself; each figure is None where it does not tell.

    ``status`` are its own words (``OL``: on mains, ``OB``: on battery, ``LB``: low, ``RB``: the
    battery is to be replaced).
    """

    name: str
    model: str = ""
    on_mains: bool | None = None
    low: bool = False
    replace_battery: bool = False
    battery_percent: float | None = None
    minutes: float | None = None
    load_percent: float | None = None
    status: str = ""


def ups_facts(log_dir: Path, server: str = "localhost") -> UpsFacts | None:
    """Ask the first supply that the server knows; None where there is none. Never raises."""
    listed = ask_program("upsc", ["upsc", "-l", server], log_dir=log_dir)
    names = listed.text.split() if listed is not None and listed.status == 0 else []
    if not names:
        return None
    said = ask_program("upsc", ["upsc", f"{names[0]}@{server}"], log_dir=log_dir)
    if said is None or said.status != 0:
        return UpsFacts(names[0])
    return from_upsc(names[0], said.text)


def from_upsc(name: str, text: str) -> UpsFacts:
    """Read the lines ``key: value`` of ``upsc``."""
    pairs = (line.partition(":") for line in text.splitlines())
    told = {key.strip(): value.strip() for key, _, value in pairs}
    status = told.get("ups.status", "")
    words = status.split()
    mains = True if _ONLINE in words else False if _ON_BATTERY in words else None
    seconds = _number(told.get("battery.runtime"))
    return UpsFacts(
        name=name,
        model=told.get("ups.model") or told.get("device.model", ""),
        on_mains=mains,
        low=_LOW in words,
        replace_battery="RB" in words,
        battery_percent=_number(told.get("battery.charge")),
        minutes=seconds / 60 if seconds is not None else None,
        load_percent=_number(told.get("ups.load")),
        status=status,
    )


def _number(text: str | None) -> float | None:
    try:
        return float(text) if text else None
    except ValueError:
        return None
