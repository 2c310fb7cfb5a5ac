"""Sessions, people, points and the course of a session (glossary of the domain study)."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

LEAST_REASON = 10
"""Characters that a reason has at least: of a waiver, a seal, an interruption, an authority."""


class Scenario(StrEnum):
    """Connection scenarios D1 to D7: who chairs and which point is central."""

    D1 = "D1"
    D2 = "D2"
    D3 = "D3"
    D4 = "D4"
    D5 = "D5"
    D6 = "D6"
    D7 = "D7"


class PointRole(StrEnum):
    """What a bridge point is in a session."""

    CENTRAL = "central_point"
    DELEGATE = "delegate_point"


class SessionState(StrEnum):
    """Where a session stands on its way from planning to the archive."""

    PLANNED = "planned"
    TESTING = "testing"
    READY = "ready"
    RECORDING = "recording"
    CLOSED = "closed"
    ARCHIVED = "archived"


@dataclass(frozen=True, slots=True)
class Person:
    """A person who takes part or operates. No sign-in: a name that stands in the record."""

    id: int | None
    name: str
    role: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class BridgePoint:
    """A bridge point (điểm cầu): an authority's room that joins sessions."""

    id: int | None
    name: str
    level: str = ""
    address: str = ""
    phone: str = ""


PRACTICE_MARK = "CHẠY THỬ - "
"""Stands before the title of a practice in all that leaves the program."""


def marked_title(title: str, *, practice: bool) -> str:
    """A session's title as what leaves the program bears it."""
    return f"{PRACTICE_MARK}{title}" if practice else title


@dataclass(frozen=True, slots=True)
class RunOfShowStep:
    """One step of the run-of-show with its planned length; times are ISO 8601 or empty."""

    id: int | None
    position: int
    title: str
    planned_s: int = 0
    started_at: str = ""
    ended_at: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """A reception session (buổi tiếp). ``starts_at`` is ISO 8601 with offset.

    ``practice`` sessions carry the word CHẠY THỬ everywhere; ``unscheduled`` ones were begun by
    pressing record and their gates are logged as not held.
    """

    id: str
    title: str
    starts_at: str
    scenario: Scenario = Scenario.D6
    point_role: PointRole = PointRole.CENTRAL
    point_id: int | None = None
    point_name: str = ""
    chair: str = ""
    operator: str = ""
    citizens: int | None = None
    planned_minutes: int = 120
    practice: bool = False
    unscheduled: bool = False
    state: SessionState = SessionState.PLANNED
    steps: tuple[RunOfShowStep, ...] = field(default=())
