"""The milestones of a session as a calendar file (RFC 5545)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event

from app.model.reception import Session
from app.reception.appointments import Appointment

PRODUCT = "-//Diem Cau//Online citizen reception//VI"
EVENT_LENGTH = timedelta(minutes=15)


def calendar_of(
    session: Session, appointments: Sequence[Appointment], place: str, now: datetime
) -> bytes:
    """A calendar of the session itself and of one event a milestone, each with its reminders.

    ``place`` stands with the session. Times are UTC, so that no calendar has to know our zone.
    """
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("method", "PUBLISH")
    starts_at = datetime.fromisoformat(session.starts_at).astimezone(UTC)
    length = timedelta(minutes=session.planned_minutes)
    held = Appointment("start", session.title, "", starts_at, (timedelta(minutes=60),))
    session_event = _event(session, held, starts_at, starts_at + length, now)
    if place:
        session_event.add("location", place)
    calendar.add_component(session_event)
    for appointment in appointments:
        due = appointment.due.astimezone(UTC)
        begins = due - EVENT_LENGTH
        calendar.add_component(_event(session, appointment, begins, due, now))
    return bytes(calendar.to_ical())


def _event(
    session: Session, appointment: Appointment, begins: datetime, ends: datetime, now: datetime
) -> Event:
    event = Event()
    event.add("uid", f"{session.id}-{appointment.id}@diemcau")
    event.add("dtstamp", now.astimezone(UTC))
    event.add("dtstart", begins)
    event.add("dtend", ends)
    event.add("summary", appointment.title)
    if appointment.words:
        event.add("description", appointment.words)
    for ahead in appointment.ahead:
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", appointment.title)
        alarm.add("trigger", -ahead)
        event.add_component(alarm)
    return event
