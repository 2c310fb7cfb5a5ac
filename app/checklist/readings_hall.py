"""Sound and picture of the room beyond the plain samples: echo, chirp, clap, framing, screens."""

from __future__ import annotations

from typing import Protocol


class HallReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""
