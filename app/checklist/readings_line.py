"""The line to the meeting: speed, delay, losses, other traffic, the host and its certificate."""

from __future__ import annotations

from typing import Protocol


class LineReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""
