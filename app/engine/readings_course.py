"""The session as it is planned and held: papers, people, points, the call, the platform."""

from __future__ import annotations

from app.engine.instrument_ground import InstrumentGround


class EngineCourseReadings:
    """Implements ``app.checklist.readings_course.CourseReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
