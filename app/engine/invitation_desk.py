"""The desk before the door: an invitation is read and compared, the server looked at."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.conference.addresses import read_address, shown, shown_room
from app.conference.comparison import Expected, check_address, compare
from app.conference.invitation import read_invitation
from app.conference.invitation_reader import read_file
from app.conference.preflight import Preflight, preflight_limits
from app.engine.commands import Handler
from app.engine.conference_choice import ConferenceChoice
from app.engine.ground import Ground
from app.engine.invited_room import invited_topic
from app.engine.points_desk import PointsDesk
from app.engine.session_desk import SessionDesk
from app.model.conference import Finding, Invitation, PlatformProfile
from app.model.errors import BadUsageError
from app.model.text import T

HIDDEN = ("password", "address", "room")


class InvitationDesk:
    """Keeps the invitation that was read last, with its password, until it is used."""

    def __init__(
        self, ground: Ground, choice: ConferenceChoice, sessions: SessionDesk, points: PointsDesk
    ) -> None:
        self._paths = ground.paths
        self._figures = ground.figures
        self._board = ground.board
        self._choice = choice
        self._sessions = sessions
        self._points = points
        self._read: Invitation | None = None
        self.on_items: Callable[[Mapping[str, bool]], None] = lambda _items: None

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "conference.check": self.check,
            "conference.read_invitation": self.read,
            "conference.use_invitation": self.use,
        }

    async def check(self) -> dict[str, Any]:
        """Look at the chosen meeting's server before joining; takes some seconds."""
        meeting = self._choice.meeting
        if meeting is None:
            raise BadUsageError(
                T("conference", "No meeting platform has been chosen."),
                action=T("conference", "Choose one on the page “Connect” first."),
            )
        if not meeting.address:
            return {"findings": []}
        address = read_address(meeting.address)
        limits = preflight_limits(self._figures.profile)
        look = Preflight(address, meeting.profile, limits, self._paths.logs)
        findings = (*check_address(address, meeting.profile), *await look.findings())
        return {"findings": [finding.to_json() for finding in findings]}

    async def read(self, text: str = "", file: str = "") -> dict[str, Any]:
        """Recognise an invitation that was pasted, or read from a file, and compare it."""
        given = text
        if file:
            paper = await asyncio.to_thread(read_file, Path(file), self._paths.logs)
            reading = await asyncio.to_thread(read_invitation, paper, self._choice.platforms)
        else:
            reading = await asyncio.to_thread(read_invitation, given, self._choice.platforms)
        self._read = reading.invitation
        self._board.set("invitation", invited_topic(reading.invitation))
        self.on_items({str(item): there for item, there in reading.items.items()})
        findings = (*reading.findings, *self._compared(reading.invitation))
        return {
            "found": invitation_json(reading.invitation),
            "findings": [finding.to_json() for finding in findings],
        }

    async def use(self, keep: bool = True) -> dict[str, Any]:
        """Choose the meeting of the last invitation, and its points where there are none yet."""
        found = self._read
        if found is None or not found.platform:
            raise BadUsageError(
                T("conference", "No invitation with a meeting has been read."),
                action=T("conference", "Paste the invitation or open its file first."),
            )
        chosen = await self._choice.choose(
            found.platform,
            address=found.address,
            room=found.room,
            user=found.user,
            password=found.password,
            keep=keep,
        )
        self._read = replace(found, password="")
        if found.points and self._sessions.current is not None:
            await self._points.set_where_none(found.points)
        return chosen

    def _compared(self, invitation: Invitation) -> tuple[Finding, ...]:
        profile = self._profile(invitation)
        if profile is None:
            return ()
        setup = self._choice.setup
        expected = Expected(
            session=self._sessions.current,
            points=tuple(self._points.names),
            room=setup.conference_room,
            platform=setup.conference_platform,
        )
        return compare(invitation, profile, expected, datetime.now().astimezone())

    def _profile(self, invitation: Invitation) -> PlatformProfile | None:
        known = {profile.id: profile for profile in self._choice.platforms}
        return known.get(invitation.platform) or self._choice.profile


def invitation_json(invitation: Invitation) -> dict[str, Any]:
    """What was recognised as it may be shown: that there is a password, never which."""
    told = {name: value for name, value in asdict(invitation).items() if name not in HIDDEN}
    return {
        **told,
        "address": shown(invitation.address),
        "room": shown_room(invitation.room),
        "has_password": bool(invitation.password),
    }
