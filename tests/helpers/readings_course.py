"""The session as it is planned and held: papers, people, points, the call, the platform.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass
class FakeCourseReadings:
    """Implements ``app.checklist.readings_course.CourseReadings``."""
