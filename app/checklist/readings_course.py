"""The session as it is planned and held: papers, people, points, the call, the platform."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol


@dataclass(frozen=True, slots=True)
class MilestoneSeen:
    """What is noted of a milestone of the preparation; times ISO 8601, empty where none is.

    ``state`` is one of :class:`app.model.preparation.MilestoneState`.
    """

    state: str
    due: str = ""
    done_at: str = ""
    person: str = ""
    document: str = ""
    late_reason: str = ""


@dataclass(frozen=True, slots=True)
class PlanSeen:
    """The session as it is planned. ``steps`` counts those of the run-of-show."""

    scenario: str
    role: str
    chair: str = ""
    operator: str = ""
    steps: int = 0
    open_requests: Sequence[str] = ()
    people: Sequence[Mapping[str, str]] = field(default=())


class CourseReadings(Protocol):
    """What items may ask of it; every method may raise an ``AppError``."""

    async def milestone(self, milestone_id: str) -> MilestoneSeen:
        """What is noted of a milestone of this session; ``KeyError`` where there is none."""

    async def invitation(self) -> Mapping[str, bool] | None:
        """Of each of the eight items of the invitation whether it is there; None: none was read."""

    async def plan(self) -> PlanSeen:
        """The session as it is planned, with the known people ``{name, role, phone}``."""

    async def notice_shown_at(self) -> str:
        """When the room's screen last showed that the session is recorded; empty: never."""
