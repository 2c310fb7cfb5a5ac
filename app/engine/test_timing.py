"""How a moment stands to the time that a test of a session has."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from app.model.checklist import Phase, Timing
from app.model.reception import Session
from app.settings.profile import Profile
from app.settings.test_rules import test_rules


def timing_of(
    session: Session, phase: Phase, profile: Profile, set_back: Callable[[], bool], now: datetime
) -> Timing:
    """In time, too early or too late; with a clock that was set back nothing is in time.

    A practice and a session that was not planned have no time that could be missed.
    """
    if session.practice or session.unscheduled:
        return Timing.IN_TIME
    if set_back():
        return Timing.CLOCK
    rule = test_rules(profile).get(phase)
    if rule is None:
        return Timing.IN_TIME
    return rule.timing(datetime.fromisoformat(session.starts_at), now)
