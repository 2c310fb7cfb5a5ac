"""The alarms of a source's encoder, worded. None of them stops anything."""

from __future__ import annotations

from app.model.alarms import Alarm, Severity
from app.model.clock import wall_now
from app.model.text import T
from app.recording.plan import SourcePlan


def encoder_alarm(source: SourcePlan, *, active: bool, count: int) -> Alarm:
    """The encoder ended by itself; over as soon as the next one gives pictures."""
    return Alarm(
        key=f"recording.encoder.{source.id}",
        severity=Severity.ALARM,
        what=T("recorder", "The encoder of “{source}” stopped unexpectedly and was started again.")(
            source=source.name or source.id
        ),
        meaning=T(
            "recorder", "Nothing is missing: the new encoder begins where the old one ended."
        ),
        action=T("recorder", "Nothing to do; tell the technical officer if it happens again."),
        since=wall_now(),
        count=count,
        active=active,
    )


def no_encoder_alarm(source: SourcePlan, *, alone: bool) -> Alarm:
    """The encoder ended and no other one can be started; ``alone``: no other source is left."""
    return Alarm(
        key=f"recording.encoder.{source.id}",
        severity=Severity.ALARM,
        what=T("recorder", "The encoder of “{source}” cannot be started.")(
            source=source.name or source.id
        ),
        meaning=T("recorder", "NOTHING is being recorded any more.")
        if alone
        else T("recorder", "This picture is not being recorded any more; the others are."),
        action=T("recorder", "Stop the recording and start a new one."),
        since=wall_now(),
    )
