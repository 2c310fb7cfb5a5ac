"""Alarms of a disk that fills: at 60, 15 and 5 minutes before it is nearly full."""

from __future__ import annotations

from app.model.alarms import Alarm, Severity
from app.model.clock import wall_now
from app.model.recording import CopyRole, CopyState
from app.model.text import T
from app.recording.alarms import DISKS
from app.recording.copy_status import CopyStatus

STEPS_MIN = (60, 15, 5)
CLEAR_FACTOR = 1.25
"""An alarm is over only when there is clearly more time again."""


class SpaceWatch:
    """Follows one disk; tells each step once: the step before is over then, so that the next one
    is heard anew.
    """

    def __init__(self, role: CopyRole) -> None:
        self._role = role
        self._step: int | None = None

    def look(self, status: CopyStatus) -> list[Alarm]:
        """The alarms that a status gives rise to, mostly none."""
        left = status.minutes_left
        if left is None or status.state in {CopyState.LOST, CopyState.FULL}:
            return []
        reached = min((step for step in STEPS_MIN if left <= step), default=None)
        if reached is not None and (self._step is None or reached < self._step):
            before, self._step = self._step, reached
            over = [] if before is None else [self._alarm(left, before, active=False)]
            return [*over, self._alarm(left, reached)]
        if self._step is not None and left > self._step * CLEAR_FACTOR:
            before, self._step = self._step, reached
            return [self._alarm(left, before, active=False)] if reached is None else []
        return []

    def _alarm(self, left: float, step: int, *, active: bool = True) -> Alarm:
        disk = DISKS[self._role]
        return Alarm(
            key=f"recording.space.{self._role}",
            severity=Severity.CAUTION if step == STEPS_MIN[0] else Severity.ALARM,
            what=T("recorder", "The {disk} has room for about {minutes} more minutes.")(
                disk=disk, minutes=int(left)
            ),
            meaning=T("recorder", "This copy ends in order when the disk is nearly full."),
            action=T("recorder", "Free some space on the {disk}; do not stop the recording.")(
                disk=disk
            ),
            since=wall_now(),
            active=active,
        )
