"""Recognise in an invitation what is needed to join, and say which of its eight items it lacks.

Nothing of an invitation is run, opened or followed; the password is in the object alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from app.conference.addresses import Address, AddressError, read_address, shown
from app.conference.deep_links import room_of
from app.conference.findings import caution, failed
from app.conference.invitation_fields import contacts_in, field_in, title_in
from app.conference.invitation_items import InvitationItem, items_in, items_words
from app.conference.invitation_links import FoundLink, joined_links, meeting_links
from app.conference.invitation_paper import Paper, clean, unreadable
from app.conference.invitation_points import points_in
from app.conference.invitation_schedule import Schedule, schedule_in
from app.conference.invitation_times import VIETNAM
from app.model.conference import Finding, Invitation, PlatformProfile
from app.model.text import T

OTHER_WEB = "other_web"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was recognised. ``items`` says of each of the eight items whether it is there."""

    invitation: Invitation
    findings: tuple[Finding, ...]
    items: Mapping[InvitationItem, bool] = field(default_factory=dict)


def read_invitation(
    given: str | Paper, platforms: Sequence[PlatformProfile], today: date | None = None
) -> Reading:
    """Recognise an invitation that was pasted or read from a file.

    ``today`` settles days without a year. Raises
    :class:`~app.conference.invitation_paper.InvitationError` where there are no words at all.
    """
    paper = given if isinstance(given, Paper) else Paper(given)
    text = joined_links(clean(paper.text))
    if not any(sign.isalnum() for sign in text):
        raise unreadable(T("invitation", "There are no words in the invitation."))
    links = meeting_links(f"{text}\n{paper.address}", platforms)
    schedule = schedule_in(text, today or datetime.now(VIETNAM).date())
    invitation = _invitation(paper, text, links, schedule, platforms)
    items = items_in(text, invitation)
    findings = (*_link_findings(paper, links), *_wanting(invitation), *items_words(items))
    return Reading(invitation, findings, items)


def _invitation(
    paper: Paper,
    text: str,
    links: Sequence[FoundLink],
    schedule: Schedule,
    platforms: Sequence[PlatformProfile],
) -> Invitation:
    link = links[0].address if links else None
    profile = _platform(text, links, platforms)
    room = (room_of(profile, link.whole) if profile and link else "") or field_in(text, "room")
    password = field_in(text, "password")
    return Invitation(
        title=title_in(text) or paper.title,
        platform=profile.id if profile else "",
        address=link.whole if link else "",
        room=room,
        user=field_in(text, "user"),
        password=password,
        starts_at=paper.starts_at or schedule.starts_at,
        test_at=schedule.test_at,
        rehearsal_at=schedule.rehearsal_at,
        expires_at=schedule.expires_at,
        points=points_in(text),
        contacts=contacts_in(text, password),
    )


def _platform(
    text: str, links: Sequence[FoundLink], platforms: Sequence[PlatformProfile]
) -> PlatformProfile | None:
    """By the link, else by the name that the text says, else any web room for a web link."""
    by_id = {profile.id: profile for profile in platforms}
    if links and links[0].platform:
        return by_id[links[0].platform]
    for profile in platforms:
        said = profile.settings.get("said_as", "")
        if said and re.search(said, text, re.IGNORECASE):
            return profile
    return by_id.get(OTHER_WEB) if links and links[0].address.is_web else None


def _link_findings(paper: Paper, links: Sequence[FoundLink]) -> Iterator[Finding]:
    for link in paper.links:
        other = _other_host(link.shown, link.target)
        if other is not None:
            yield failed(
                "link_differs",
                T("invitation", "A link shows “{shown}” but leads to {host}.")(
                    shown=shown(link.shown)[:120], host=other
                ),
                T("invitation", "Do not open it. Ask the sender by telephone which one is right."),
            )
    likely = [found for found in links if found.score == links[0].score]
    if len(likely) > 1:
        yield caution(
            "several_links",
            T(
                "invitation",
                "{count} links may lead to the meeting; the first of them was taken.",
            )(count=len(likely)),
            T("invitation", "Compare the link with the invitation before joining."),
        )


def _other_host(words: str, target: str) -> str | None:
    """The host that the target leads to, where the shown words are a link to another one."""
    first = words.strip().split(" ")[0] if words.strip() else ""
    if not re.match(r"(?i)(?:[a-z][a-z0-9+.-]*://|www\.|[\w-]+(?:\.[\w-]+)+/)", first):
        return None
    try:
        seen, real = read_address(first), read_address(target)
    except AddressError:
        return None
    return real.host if _bare(seen) != _bare(real) else None


def _bare(address: Address) -> str:
    return address.host.removeprefix("www.")


def _wanting(invitation: Invitation) -> Iterator[Finding]:
    if not invitation.address and not invitation.room:
        yield failed(
            "address",
            T("invitation", "No link and no room was found in the invitation."),
            T("invitation", "Ask the main point for the link, or type it in by hand."),
        )
    if not invitation.starts_at:
        yield caution(
            "starts_at",
            T("invitation", "The time of the session was not recognised."),
            T("invitation", "Read the invitation and type the time in by hand."),
        )
