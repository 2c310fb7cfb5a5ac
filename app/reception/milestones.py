"""The milestones of a session's preparation: which there are, and by when each has to be done.

Their figures are leaves of the profile under ``milestones``; those of the tests are the tests' own
(``app.settings.test_rules``). A figure in days counts by the
calendar, for a letter bears a date and no hour: "5 days before" is kept until that day ends. Hours
and minutes count to the minute.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from app.model.checklist import Leaf, Phase
from app.model.preparation import MilestoneState
from app.model.reception import PointRole, Session, SessionState
from app.model.text import T, Text
from app.settings.profile import Profile
from app.settings.test_rules import TestRule, test_rules

SECTION = "milestones"
WORKING = "working"
DAY = "day"
_UNITS = {"hour": timedelta(hours=1), "min": timedelta(minutes=1)}
HELD = frozenset({SessionState.RECORDING, SessionState.CLOSED, SessionState.ARCHIVED})


@dataclass(frozen=True, slots=True)
class Milestone:
    """One milestone. ``received`` is its name at a delegate point, where it is only confirmed.

    ``phase``: a finished test of this phase marks it by itself. ``document``: a number of a paper
    or a note has to stand with it. ``leaves_open``: it can still be done once the session is over.
    """

    id: str
    title: Text
    does: Text
    received: Text | None = None
    phase: Phase | None = None
    document: bool = False
    leaves_open: bool = False


MILESTONES = (
    Milestone(
        "points",
        T("preparation board", "Points chosen"),
        T("preparation board", "Choose the central point and the delegate points."),
        T("preparation board", "The central point has chosen the points"),
    ),
    Milestone(
        "report",
        T("preparation board", "Plan, run of show and dossier reported"),
        T("preparation board", "Send plan, run of show and dossier to the leader for a decision."),
        T("preparation board", "The central point has reported plan and dossier"),
        document=True,
    ),
    Milestone(
        "answer",
        T("preparation board", "Decision of the leader received"),
        T("preparation board", "Note the answer: its number, its date, what was decided."),
        T("preparation board", "The central point has the leader's decision"),
        document=True,
    ),
    Milestone(
        "approval",
        T("preparation board", "Consent of the Inspector General"),
        T("preparation board", "Note the number and the date of the paper that gives consent."),
        T("preparation board", "The central point has the Inspector General's consent"),
        document=True,
    ),
    Milestone(
        "invitation",
        T("preparation board", "Invitation sent"),
        T("preparation board", "Send the invitation with all of its eight items to every point."),
        T("preparation board", "Invitation received"),
    ),
    Milestone(
        "notice",
        T("preparation board", "Citizen and agencies notified"),
        T("preparation board", "Tell the citizen and the agencies time and place."),
        T("preparation board", "The central point has notified citizen and agencies"),
    ),
    Milestone(
        "technical",
        T("preparation board", "Technical plan and technical requests"),
        T("preparation board", "Agree on the technical plan; every request has its answer."),
    ),
    Milestone(
        "test_1d",
        T("preparation board", "Test 01 day before"),
        T("preparation board", "Carry out the test on the page Tests and close it."),
        phase=Phase.T_MINUS_1D,
    ),
    Milestone(
        "dress",
        T("preparation board", "Dress rehearsal"),
        T("preparation board", "Go through the run of show once with all points."),
    ),
    Milestone(
        "test_2h",
        T("preparation board", "Test 02 hours before"),
        T("preparation board", "Carry out the test on the page Tests and close it."),
        phase=Phase.T_MINUS_2H,
    ),
    Milestone(
        "technician",
        T("preparation board", "Technical officer in the room"),
        T("preparation board", "The technical officer is there and stays until the end."),
    ),
    Milestone(
        "just_before",
        T("preparation board", "Check just before the start"),
        T("preparation board", "People, recording notice, line and sound, one last time."),
        phase=Phase.JUST_BEFORE,
    ),
    Milestone(
        "session",
        T("preparation board", "Session begun and recorded"),
        T("preparation board", "Start the recording, then the chair opens the session."),
    ),
    Milestone(
        "after",
        T("preparation board", "Closing work of the session"),
        T("preparation board", "Copies verified, minutes signed, recording handed over."),
        phase=Phase.AFTER,
        leaves_open=True,
    ),
)
"""All of them, in the order in which they are done."""

BY_ID = {milestone.id: milestone for milestone in MILESTONES}


def applies(milestone: Milestone, session: Session, profile: Profile) -> bool:
    """False where the profile asks for it in other scenarios alone, and in a practice."""
    if session.practice:
        return False
    only = profile.section(f"{SECTION}.{milestone.id}").get("scenarios")
    return only is None or str(session.scenario) in str(only.value or "").replace(",", " ").split()


def figure_of(milestone: Milestone, profile: Profile) -> Leaf:
    """How long before the start it has to be done, with unit and source."""
    rule = rule_of(milestone, profile)
    return rule.lead if rule is not None else profile.leaf(f"{SECTION}.{milestone.id}.before")


def rule_of(milestone: Milestone, profile: Profile) -> TestRule | None:
    """The rule of the test that marks it; None where no test with a time does."""
    return test_rules(profile).get(milestone.phase) if milestone.phase else None


def due_at(starts_at: datetime, before: Leaf, day_kind: str = "calendar") -> datetime | None:
    """The last moment that is in time (the moment after it is late); None where no figure is set.

    ``before`` is in ``day``, ``hour`` or ``min``. With ``day_kind`` "working" Saturdays and Sundays
    are passed over; public holidays are not known to the program. Raises ``ValueError`` for a unit
    that is none of these.
    """
    if before.value is None:
        return None
    if before.unit == DAY:
        day = starts_at.date()
        left = int(before.value)
        while left:
            day -= timedelta(days=1)
            left -= day_kind != WORKING or day.isoweekday() <= 5
        return datetime.combine(day, time(23, 59), starts_at.tzinfo)
    if before.unit not in _UNITS:
        raise ValueError(f"unit {before.unit}")
    return starts_at - float(before.value) * _UNITS[before.unit]


def due_of(milestone: Milestone, session: Session, profile: Profile) -> datetime | None:
    """By when a milestone of this session has to be done."""
    day_kind = str(profile.leaf(f"{SECTION}.day_kind").value)
    return due_at(start_of(session), figure_of(milestone, profile), day_kind)


def start_of(session: Session) -> datetime:
    """When the session starts, by the clock that it was planned by.

    The days of milestones and of the tests are counted by that clock, whatever zone this computer
    is in now.
    """
    moment = datetime.fromisoformat(session.starts_at)
    return moment if moment.tzinfo is not None else moment.astimezone()


def soon_of(before: Leaf, profile: Profile) -> timedelta:
    """How long ahead of its due moment a milestone of this unit is near."""
    leaf = profile.leaf(f"{SECTION}.soon.{before.unit}")
    return float(leaf.value or 0) * (_UNITS.get(leaf.unit) or timedelta(days=1))


def is_over(session: Session, now: datetime) -> bool:
    """True once the session is or was held, or the time planned for it has gone by."""
    starts_at = datetime.fromisoformat(session.starts_at)
    return session.state in HELD or now >= starts_at + timedelta(minutes=session.planned_minutes)


def is_late(due: datetime | None, moment: datetime | None) -> bool:
    """True where ``moment`` lies after the minute of ``due``."""
    return due is not None and moment is not None and moment >= due + timedelta(minutes=1)


def state_of(
    due: datetime | None,
    done_at: datetime | None,
    now: datetime,
    soon: timedelta,
    *,
    over: bool = False,
) -> MilestoneState:
    """Where a milestone stands. What was not done by the end of the session was missed."""
    if done_at is not None:
        return MilestoneState.DONE_LATE if is_late(due, done_at) else MilestoneState.DONE
    if over:
        return MilestoneState.MISSED
    if due is None:
        return MilestoneState.NOT_DUE
    if is_late(due, now):
        return MilestoneState.LATE
    return MilestoneState.DUE_SOON if now >= due - soon else MilestoneState.NOT_DUE


def title_of(milestone: Milestone, role: PointRole) -> Text:
    """Its name at a point of this role."""
    if role is PointRole.DELEGATE and milestone.received is not None:
        return milestone.received
    return milestone.title


def is_confirmed_only(milestone: Milestone, role: PointRole) -> bool:
    """True at a delegate point for what is the central point's duty."""
    return role is PointRole.DELEGATE and milestone.received is not None
