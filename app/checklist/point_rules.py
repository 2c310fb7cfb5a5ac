"""What a point is asked only where the rules in force have it so: recording, citizens.

Pure: rules, the point's role and whether something was recorded there, to an answer.
"""

from __future__ import annotations

from enum import StrEnum

from app.model.reception import PointRole
from app.model.text import T, Text
from app.settings.profile import Profile

RECORDS = "recording.delegate"
CITIZENS_AT = "citizens.at"
HARD_LEAST = "bandwidth.hard_min"
HARD_LEAST_ABROAD = "bandwidth.hard_min_international"


class AskedWhere(StrEnum):
    """Of which points an item is asked, beyond its roles."""

    EVERYWHERE = "everywhere"
    RECORDED = "recorded"
    """A central point always records; another one where its rules say so, or once it does."""
    CITIZENS = "citizens"
    """Only where citizens sit."""


def why_not_asked(
    where: AskedWhere, role: PointRole, profile: Profile, *, recorded: bool
) -> Text | None:
    """Why a point is not asked; None where it is. ``recorded``: it has a recording of the session,
    or makes one now.
    """
    if where is AskedWhere.CITIZENS and role not in citizens_at(profile):
        return T("checks", "By the rules in force no citizens sit at this point.")()
    if where is AskedWhere.RECORDED and not (recorded or records(role, profile)):
        return T("checks", "By the rules in force this point need not record, and it does not.")()
    return None


def records(role: PointRole, profile: Profile) -> bool:
    """Whether a point has to record; a central one has to by every profile."""
    return role is PointRole.CENTRAL or profile.leaf(RECORDS).value is True


def citizens_at(profile: Profile) -> tuple[str, ...]:
    """The roles of the points at which citizens sit."""
    return tuple(map(str, profile.leaf(CITIZENS_AT).value or (PointRole.CENTRAL,)))
