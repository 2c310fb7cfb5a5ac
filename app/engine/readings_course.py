"""The session as it is planned and held: papers, people, points, the call, the platform."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from app.checklist.readings_course import DossierSeen, MilestoneSeen, PlanSeen
from app.dossier.reading import Reading
from app.engine.dossier_rows import Folders
from app.engine.hand_desks import NOTICE_SHOWN
from app.engine.instrument_ground import InstrumentGround
from app.engine.preparation_desk import usual_profile
from app.engine.readings_dossier import Look, dossier_seen
from app.model.clock import now_ns
from app.model.dossier import DocumentState
from app.model.reception import Session
from app.reception.preparation import PreparationBook, milestone_of
from app.reception.preparation_overview import milestone_row
from app.settings.profile import Profile


class EngineCourseReadings:
    """Implements ``app.checklist.readings_course.CourseReadings`` on the engine's desks."""

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground
        self._book = PreparationBook(ground.ground.store, usual_profile)

    async def milestone(self, milestone_id: str) -> MilestoneSeen:
        """A milestone as the desk of preparation announces it, else as the log has it."""
        row = self._announced(milestone_id)
        if row is None:
            row = await self._on.ground.thread.run(self._row, milestone_id)
        return MilestoneSeen(
            state=row["state"],
            due=row["due"],
            done_at=row["done_at"],
            person=row["done_by"],
            document=row["document"],
            late_reason=row["late_reason"],
        )

    async def invitation(self) -> Mapping[str, bool] | None:
        """The items of the invitation that was read last for the session."""
        return await self._on.ground.thread.run(lambda: self._book.of(self._session()).invitation)

    async def plan(self) -> PlanSeen:
        """The session as it stands now, not as it stood when the test began."""
        return await self._on.ground.thread.run(self._plan)

    async def notice_shown_at(self) -> str:
        """What the audit log says of the room's screen."""
        ground = self._on.ground
        found = await ground.thread.run(
            ground.store.audit.last_of, NOTICE_SHOWN, self._on.session.id
        )
        return found.at if found is not None else ""

    async def dossier(self, profile: Profile) -> DossierSeen:
        """The session's dossiers, opened by a reader child of this look's own."""
        ground = self._on.ground
        dossiers = await ground.thread.run(self._dossiers)
        folder = ground.paths.run / "measuring"
        folder.mkdir(parents=True, exist_ok=True)
        listing = folder / f"{self._on.session.id}-dossier-{now_ns()}.json"
        reading = Reading(ground.paths.logs)
        look = Look(ground.paths.root, reading, self._unlocked())
        try:
            return await asyncio.to_thread(dossier_seen, dossiers, profile, look, listing)
        finally:
            await asyncio.to_thread(reading.close)

    def _unlocked(self) -> frozenset[str]:
        """The locked documents that the desk of dossiers has opened with their password."""
        shown = self._on.ground.board.get("dossiers") or {}
        return frozenset(
            document["id"]
            for case in shown.get("cases") or ()
            for document in case["documents"]
            if document["locked"] and document["state"] == DocumentState.READY
        )

    def _dossiers(self) -> list[Folders]:
        store = self._on.ground.store.dossiers
        cases = store.of_session(self._on.session.id)
        return [(case, store.documents(case.id)) for case in cases]

    def _announced(self, milestone_id: str) -> dict[str, Any] | None:
        shown = self._on.ground.board.get("preparation") or {}
        if shown.get("session") != self._on.session.id:
            return None
        rows = shown.get("milestones") or []
        return next((row for row in rows if row["id"] == milestone_id), None)

    def _plan(self) -> PlanSeen:
        session = self._session()
        people = self._on.ground.store.people.all()
        return PlanSeen(
            scenario=str(session.scenario),
            role=str(session.point_role),
            chair=session.chair,
            operator=session.operator,
            steps=len(session.steps),
            open_requests=self._book.of(session).open_requests,
            people=[
                {"name": person.name, "role": person.role, "phone": person.phone}
                for person in people
            ],
            title=session.title,
        )

    def _row(self, milestone_id: str) -> dict[str, Any]:
        session = self._session()
        return milestone_row(
            milestone_of(milestone_id),
            session,
            self._book.of(session),
            usual_profile(session),
            datetime.now().astimezone(),
        )

    def _session(self) -> Session:
        """The session as the database has it; on the store's thread."""
        return self._on.ground.store.sessions.get(self._on.session.id)
