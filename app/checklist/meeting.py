"""The meeting's host for the items that ask it something."""

from __future__ import annotations

from dataclasses import replace

from app.checklist.contract import Thresholds
from app.checklist.instruments import Instruments
from app.checklist.readings_line import MeetingPlace
from app.devices.network.lookup import is_local
from app.model.text import T
from app.settings.profile import Profile

MEETING = "meeting"
NO_HOST = T(
    "checks", "No meeting is chosen: read the invitation or choose the platform under “Connect”."
)


async def meeting_place(instruments: Instruments, profile: Profile) -> MeetingPlace:
    """The host of the chosen meeting; else that of the profile (practice), else the typed one."""
    place = await instruments.line.place()
    if place.source == MEETING:
        return place
    host = Thresholds.of("NT1", profile).value("host") or await instruments.platform_host()
    return replace(place, host=host, local=bool(host) and is_local(host))
