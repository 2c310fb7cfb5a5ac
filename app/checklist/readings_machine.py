"""The computer itself: load, memory, heat, updates, supply, disks, safety, the recorder."""

from __future__ import annotations

from typing import Protocol


class MachineReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""
