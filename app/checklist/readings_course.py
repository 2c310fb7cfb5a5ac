"""The session as it is planned and held: papers, people, points, the call, the platform."""

from __future__ import annotations

from typing import Protocol


class CourseReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""
