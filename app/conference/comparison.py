"""Compare an invitation with the open session and the platform: faults are told before joining."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from app.conference.addresses import (
    Address,
    AddressError,
    allowed_hosts,
    is_allowed,
    read_address,
    shown_room,
)
from app.conference.deep_links import room_of
from app.conference.findings import caution, failed, passed
from app.conference.invitation_items import listed
from app.conference.invitation_times import VIETNAM
from app.model.checklist import ItemState
from app.model.conference import Finding, Invitation, PlatformProfile
from app.model.reception import Session
from app.model.text import T, Text

_MOST_NAMED = 5
_ASK = T("comparison", "Ask the main point before joining.")


@dataclass(frozen=True, slots=True)
class Expected:
    """What the room expects: the open session, its points, the room that is chosen already."""

    session: Session | None = None
    points: tuple[str, ...] = ()
    room: str = ""
    platform: str = ""


def compare(
    invitation: Invitation, profile: PlatformProfile, expected: Expected, now: datetime
) -> tuple[Finding, ...]:
    """All findings, the worst first; pure. ``now`` has a zone."""
    address = _address(invitation.address)
    found = [
        *_door(address, profile),
        *_rooms(invitation, profile, expected),
        *_expiry(invitation, expected, now),
        *_times(invitation, expected, now),
        *_points(invitation, expected),
    ]
    order = (ItemState.FAIL, ItemState.CAUTION, ItemState.COULD_NOT_TEST, ItemState.PASS)
    return tuple(sorted(found, key=lambda finding: order.index(finding.state)))


def check_address(address: Address, profile: PlatformProfile) -> tuple[Finding, ...]:
    """What is to be said of a link alone: its host, its protection, disguises."""
    return tuple(_door(address, profile))


def _address(link: str) -> Address | None:
    try:
        return read_address(link)
    except AddressError:
        return None


def _door(address: Address | None, profile: PlatformProfile) -> Iterator[Finding]:
    if address is None:
        return
    if address.person:
        yield failed(
            "disguised",
            T("comparison", "The link pretends: in truth it leads to {host}.")(host=address.host),
            _ASK,
        )
    if address.is_web and not is_allowed(address.host, allowed_hosts(profile, address)):
        yield failed(
            "host",
            T("comparison", "The host {host} is not one of those of {platform}.")(
                host=address.host, platform=profile.name
            ),
            T("comparison", "Ask the main point; if it is right, choose another platform for it."),
        )
    elif address.is_web:
        yield passed("host", T("comparison", "The host {host} is allowed.")(host=address.host))
    if not address.is_secret_kept:
        yield failed(
            "http",
            T("comparison", "The link is not protected (http instead of https)."),
            T("comparison", "Ask for the https link: others could read the password."),
        )


def _rooms(
    invitation: Invitation, profile: PlatformProfile, expected: Expected
) -> Iterator[Finding]:
    if expected.platform and invitation.platform not in {"", "other_web", expected.platform}:
        yield failed(
            "platform",
            T("comparison", "The invitation is for another platform than the chosen one."),
            T("comparison", "Take over the platform of the invitation, or choose it anew."),
        )
    in_link = room_of(profile, invitation.address)
    others = [room for room in (in_link, expected.room) if room and room != invitation.room]
    if invitation.room and others:
        yield failed(
            "room",
            T("comparison", "Wrong room: the invitation says {invited}, chosen is {chosen}.")(
                invited=shown_room(invitation.room), chosen=shown_room(others[0])
            ),
            T("comparison", "Take the invitation over, or ask the main point which room holds."),
        )
    elif invitation.room and expected.room:
        yield passed(
            "room",
            T("comparison", "The room is that of the invitation: {room}.")(
                room=shown_room(invitation.room)
            ),
        )


def _expiry(invitation: Invitation, expected: Expected, now: datetime) -> Iterator[Finding]:
    until = _moment(invitation.expires_at)
    if until is None:
        return
    start = _moment(expected.session.starts_at) if expected.session else None
    minutes = expected.session.planned_minutes if expected.session else 0
    if until <= now:
        yield failed(
            "expired",
            T("comparison", "The link expired at {time}.")(time=_said(until)),
            T("comparison", "Ask the main point for a new link."),
        )
    elif start is not None and until < start + timedelta(minutes=minutes):
        yield caution(
            "expired",
            T("comparison", "The link expires at {time}, before the session is over.")(
                time=_said(until)
            ),
            T("comparison", "Ask the main point for a link that lasts longer."),
        )


def _times(invitation: Invitation, expected: Expected, now: datetime) -> Iterator[Finding]:
    invited = _moment(invitation.starts_at)
    planned = _moment(expected.session.starts_at) if expected.session else None
    if invited is None:
        return
    if planned is None:
        if invited < now - timedelta(hours=12):
            yield caution(
                "time",
                T("comparison", "The session of this invitation was at {time}.")(
                    time=_said(invited)
                ),
                T("comparison", "Look for the newest invitation."),
            )
        return
    if abs(invited - planned) < timedelta(minutes=1):
        yield passed(
            "time", T("comparison", "The time is that of the session: {time}.")(time=_said(invited))
        )
        return
    same_day = invited.astimezone(VIETNAM).date() == planned.astimezone(VIETNAM).date()
    yield Finding(
        ItemState.CAUTION if same_day else ItemState.FAIL,
        T("comparison", "The invitation says {invited}, the session {planned}.")(
            invited=_said(invited), planned=_said(planned)
        ),
        T("comparison", "Settle with the main point which time holds, then correct the session."),
        "time",
    )


def _points(invitation: Invitation, expected: Expected) -> Iterator[Finding]:
    if not invitation.points:
        return
    own = expected.session.point_name if expected.session is not None else ""
    if own and not _in(own, invitation.points):
        yield caution(
            "own_point",
            T("comparison", "Our own point {point} is not on the list of the invitation.")(
                point=own
            ),
            T("comparison", "Ask the main point to put it on the list."),
        )
    if expected.points:
        yield from _other_points(invitation.points, expected.points)


def _other_points(invited: Sequence[str], listed_here: Sequence[str]) -> Iterator[Finding]:
    missing = [point for point in listed_here if not _in(point, invited)]
    further = [point for point in invited if not _in(point, listed_here)]
    if missing:
        yield caution(
            "points_missing",
            T("comparison", "Not on the list of the invitation: {points}.")(points=_named(missing)),
            T("comparison", "Ask the main point whether they are invited."),
        )
    if further:
        yield caution(
            "points_further",
            T("comparison", "Not on the list of the session: {points}.")(points=_named(further)),
            T("comparison", "Add them to the points of the session."),
        )


def _named(points: Sequence[str]) -> Text:
    words = [Text("", "{name}", {"name": point}) for point in points[:_MOST_NAMED]]
    if len(points) > _MOST_NAMED:
        words.append(T("comparison", "and {count} more")(count=len(points) - _MOST_NAMED))
    return listed(words)


def _in(point: str, points: Sequence[str]) -> bool:
    own = plain_name(point)
    return any(own == other or own in other or other in own for other in map(plain_name, points))


def plain_name(point: str) -> str:
    """A point's name without what people write in many ways: case, signs, “UBND”, “điểm cầu”."""
    words = unicodedata.normalize("NFC", point).casefold()
    words = re.sub(r"ủy ban nhân dân|uỷ ban nhân dân|u\.?b\.?n\.?d", "ubnd", words)
    words = re.sub(r"điểm cầu|\bubnd\b|trụ sở|\btp\.?\b|thành phố", " ", words)
    return " ".join(re.findall(r"\w+", words)) or words


def _moment(value: str) -> datetime | None:
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else moment.replace(tzinfo=VIETNAM)


def _said(moment: datetime) -> str:
    return moment.astimezone(VIETNAM).strftime("%H:%M %d/%m/%Y")
