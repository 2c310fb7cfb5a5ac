"""Where the meeting is held: the host of the chosen platform and its link, else what was typed."""

from __future__ import annotations

from pathlib import Path

from app.checklist.readings_line import MeetingPlace
from app.conference.addresses import PRACTICE_SCHEME, Address, read_address
from app.conference.deep_links import room_address
from app.conference.platforms import SITE_FOLDER, load_platforms
from app.devices.network.lookup import is_local
from app.engine.setup import Setup
from app.model.conference import PlatformProfile
from app.model.errors import AppError
from app.settings.host import host_in


def chosen_platform(setup: Setup, data_root: Path) -> PlatformProfile | None:
    """The profile of the chosen platform; None where none is chosen or it is not known any more."""
    known = load_platforms(site=data_root / SITE_FOLDER)
    return next((one for one in known if one.id == setup.conference_platform), None)


def meeting_address(setup: Setup, platform: PlatformProfile | None) -> Address | None:
    """The link of the room; None where the road needs none, or too little is known yet."""
    if platform is None:
        return None
    try:
        link = room_address(platform, setup.conference_address, setup.conference_room)
        return read_address(link) if link else None
    except AppError:  # joining says what is missing
        return None


def meeting_place(setup: Setup, platform: PlatformProfile | None) -> MeetingPlace:
    """The place of the meeting; pure."""
    address = meeting_address(setup, platform)
    identity, name = (platform.id, platform.name) if platform else ("", "")
    if address is not None and address.scheme == PRACTICE_SCHEME:
        return MeetingPlace("localhost", None, False, "meeting", identity, name, local=True)
    if address is not None:
        secure, local = address.scheme != "http", is_local(address.host)
        return MeetingPlace(address.host, address.port, secure, "meeting", identity, name, local)
    typed = setup.platform_host or host_in(setup.conference_address)
    source = "typed" if typed else ""
    return MeetingPlace(typed, None, True, source, identity, name, local=is_local(typed))
