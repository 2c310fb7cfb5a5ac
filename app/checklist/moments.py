"""The wall clock of a run, and how its records write a moment."""

from __future__ import annotations

from datetime import datetime


def wall_clock() -> datetime:
    """Now, in the zone of this machine."""
    return datetime.now().astimezone()


def stamp(moment: datetime) -> str:
    """A moment as every record of a run has it: ISO 8601 with milliseconds and offset."""
    return moment.isoformat(timespec="milliseconds")
