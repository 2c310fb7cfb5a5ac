"""When no test may be begun, in words."""

from __future__ import annotations

from datetime import datetime, timedelta

from app.checklist.gates import BEFORE_START
from app.checklist.runner import CheckRun
from app.model.checklist import Phase
from app.model.errors import ChecklistError
from app.model.reception import Session
from app.model.text import T


def may_begin(
    phase: Phase,
    session: Session | None,
    *,
    recording: bool,
    under_way: CheckRun | None,
    now: datetime,
) -> None:
    """Raise :class:`ChecklistError` where a run of ``phase`` may not be begun now."""
    if session is None:
        raise no_session()
    may_measure(phase, recording=recording)
    if under_way is not None and not under_way.finished:
        raise _one_at_a_time(under_way)
    if phase in BEFORE_START and _over(session, now):
        raise _session_over()


def may_measure(phase: Phase, *, recording: bool) -> None:
    """Raise :class:`ChecklistError` where measuring would take from a recording what it needs."""
    if recording and phase is not Phase.DURING:
        raise _while_recording()


def no_session() -> ChecklistError:
    """The error of a test, or of its sound, without a session."""
    return ChecklistError(
        T("checklist", "No session is open to be tested."),
        action=T("checklist", "Open the session first."),
    )


def no_run() -> ChecklistError:
    """The error of a word about a test where there is none."""
    return ChecklistError(
        T("checklist", "No test is under way."),
        action=T("checklist", "Begin the test first."),
    )


def phase_named(text: str) -> Phase:
    """The phase of a name; raises :class:`ChecklistError` for one that is none."""
    try:
        return Phase(text)
    except ValueError as error:
        raise ChecklistError(
            T("checklist", "There is no test named “{phase}”.")(phase=text)
        ) from error


def _over(session: Session, now: datetime) -> bool:
    """True where the planned end of a session has passed; a practice is never over."""
    if session.practice or session.unscheduled:
        return False
    begins = datetime.fromisoformat(session.starts_at)
    return begins + timedelta(minutes=session.planned_minutes) < now


def _session_over() -> ChecklistError:
    return ChecklistError(
        T("checklist", "The time of this session is over; it cannot be tested any more."),
        meaning=T("checklist", "A test belongs before the session. What was held stays kept."),
        action=T("checklist", "Correct the starting time, or make a session for another day."),
    )


def _one_at_a_time(run: CheckRun) -> ChecklistError:
    return ChecklistError(
        T("checklist", "Another test of this session is under way."),
        meaning=T("checklist", "{person} began it; one test is held at a time.")(
            person=run.operator or "–"
        ),
        action=T("checklist", "Finish it, or have it handed over to you."),
    )


def _while_recording() -> ChecklistError:
    return ChecklistError(
        T("checklist", "A recording is running; no test can be begun."),
        meaning=T(
            "checklist",
            "The recording goes on; a test would use its camera, its sound and the network.",
        ),
        action=T("checklist", "End the recording first, then begin the test."),
    )
