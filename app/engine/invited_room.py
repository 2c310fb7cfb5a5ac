"""The meeting of the invitation that was read last: the topic ``invitation``, and the comparison.

Rooms and links may be secrets: the topic holds marks (hashes) of them, which tell whether two are
the same and nothing else.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any

from app.checklist.readings_line import InvitedRoom
from app.conference.addresses import shown, shown_room
from app.conference.deep_links import room_of
from app.engine.setup import Setup
from app.model.conference import Invitation, PlatformProfile


def invited_topic(invitation: Invitation) -> dict[str, Any]:
    """What the topic says: platform, address and room as they may be shown, and their marks."""
    return {
        "platform": invitation.platform,
        "address": shown(invitation.address),
        "room": shown_room(invitation.room),
        "room_mark": mark_of(invitation.room),
        "address_mark": mark_of(invitation.address),
        "starts_at": invitation.starts_at,
        "points": list(invitation.points),
    }


def mark_of(secret: str) -> str:
    """SHA-256 of what is not to be shown; empty for nothing."""
    return hashlib.sha256(secret.encode()).hexdigest() if secret else ""


def compared_room(
    topic: Mapping[str, Any] | None, setup: Setup, profile: PlatformProfile | None
) -> InvitedRoom:
    """The room of the invitation against the room's choice; by room, else by the whole link."""
    link = setup.conference_address
    room = setup.conference_room or (room_of(profile, link) if profile and link else "")
    chosen = shown_room(room) or shown(link)
    if not topic:
        return InvitedRoom(chosen=chosen)
    invited = str(topic["room"] or topic["address"])
    if topic["room_mark"]:
        same = topic["room_mark"] == mark_of(room)
    elif topic["address_mark"]:
        same = topic["address_mark"] == mark_of(link)
    else:
        return InvitedRoom(invited, chosen)
    other = str(topic["platform"]) not in {"", "other_web", setup.conference_platform}
    return InvitedRoom(invited, chosen, same and not other)
