"""The session as it is planned and held: papers, people, points, the call, the platform."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from app.settings.profile import Profile


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
    title: str = ""


@dataclass(frozen=True, slots=True)
class DossierSeen:
    """The dossiers that the session hears, as they were opened just now; no name that is kept
    confidential is in it.

    ``cases``: their shown titles. ``papers``: of each document ``{case, title, paper, state,
    pages, unchanged, files: [{sha256, bytes}]}``; ``state`` is a document's, ``unchanged`` whether
    the originals still have their first hashes. ``missing``: papers of the list that are not there,
    with their case. ``listing``: the same as a file, None where there is no case.
    """

    cases: Sequence[str] = ()
    papers: Sequence[Mapping[str, Any]] = ()
    missing: Sequence[str] = ()
    listing: Path | None = None


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

    async def dossier(self, profile: Profile) -> DossierSeen:
        """The dossiers of the session, each document opened and read back from the disk."""
