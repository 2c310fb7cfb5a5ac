"""The desks of the room that those of the meeting need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from app.engine.alarm_desk import AlarmDesk
from app.engine.job_desk import JobDesk
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk


@dataclass(frozen=True, slots=True)
class MeetingNeighbours:
    """The desks of the room; ``recording`` says whether something is being recorded."""

    setup: SetupDesk
    sessions: SessionDesk
    alarms: AlarmDesk
    jobs: JobDesk
    recording: Callable[[], bool]
