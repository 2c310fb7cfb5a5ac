"""The session as it is planned and held: papers, people, points, the call, the platform.

In memory, for tests: all is well unless one says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.checklist.readings_course import DossierSeen, MilestoneSeen, PlanSeen
from app.model.preparation import MilestoneState
from app.settings.profile import Profile

ITEMS = ("session", "guidance", "login", "test_time", "rehearsal_time", "session_time", "points")
DONE = MilestoneSeen(
    str(MilestoneState.DONE),
    due="2026-11-19T23:59:00+07:00",
    done_at="2026-11-18T09:00:00+07:00",
    person="Trần Văn Bình",
    document="12/KH-UBND",
)
PLAN = PlanSeen(
    scenario="D6",
    role="central_point",
    chair="Nguyễn Thị Hạnh",
    operator="Trần Văn Bình",
    steps=9,
    people=({"name": "Lê Văn Cường", "role": "VNPT", "phone": "0912 345 678"},),
)

NO_DOSSIER = DossierSeen()


@dataclass
class FakeCourseReadings:
    """Implements ``app.checklist.readings_course.CourseReadings``."""

    milestones: dict[str, MilestoneSeen] = field(default_factory=dict)
    items: Mapping[str, bool] | None = field(
        default_factory=lambda: dict.fromkeys((*ITEMS, "request"), True)
    )
    planned: PlanSeen = PLAN
    notice_at: str = "2026-11-24T13:50:00+07:00"
    dossiers: DossierSeen = NO_DOSSIER

    async def milestone(self, milestone_id: str) -> MilestoneSeen:
        return self.milestones.get(milestone_id, DONE)

    async def invitation(self) -> Mapping[str, bool] | None:
        return self.items

    async def plan(self) -> PlanSeen:
        return self.planned

    async def notice_shown_at(self) -> str:
        return self.notice_at

    async def dossier(self, profile: Profile) -> DossierSeen:
        return self.dossiers
