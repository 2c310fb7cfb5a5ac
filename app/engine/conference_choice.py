"""Which meeting the room joins: platform, road, address, room and the name under which."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from app.conference.addresses import Address, allowed_origins, read_address
from app.conference.deep_links import display_name, room_address
from app.conference.platforms import SITE_FOLDER, load_platforms, platform
from app.engine.call_secrets import CallSecrets
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.engine.setup import Setup, setup_from
from app.engine.setup_desk import SetupDesk
from app.model.conference import PlatformKind, PlatformProfile
from app.model.errors import AppError, BadUsageError
from app.model.reception import PointRole
from app.model.text import T, Text
from app.system.i18n import render

POINT_ROLES = {
    PointRole.CENTRAL: T("conference", "Central point"),
    PointRole.DELEGATE: T("conference", "Delegate point"),
}
"""How the role of a point stands in the name that the others see."""


NEED_CAPTURE = (PlatformKind.ENDPOINT, PlatformKind.BY_HAND)
"""Roads whose picture is seen only through a capture device that somebody chose."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """What is to be joined: the profile, the road, and the words for the door. Never shown whole.

    ``address`` and ``password`` may be secret; :class:`ConferenceChoice` says what may be told.
    """

    profile: PlatformProfile
    kind: PlatformKind
    address: str = field(repr=False)
    room: str = field(repr=False)
    display_name: str
    user: str = ""
    password: str = field(default="", repr=False)
    host: str = ""
    origins: tuple[str, ...] = ()


class ConferenceChoice:
    """Keeps the topic ``platforms`` and knows the chosen meeting. Event-loop thread."""

    def __init__(self, ground: Ground, setup: SetupDesk, sessions: SessionDesk) -> None:
        self._board = ground.board
        self._site = ground.paths.root / SITE_FOLDER
        self._setup = setup
        self._sessions = sessions
        self.secrets = CallSecrets()
        self.platforms: tuple[PlatformProfile, ...] = ()
        self.road: PlatformKind | None = None
        self.on_change: Callable[[], None] = lambda: None
        self.busy: Callable[[], bool] = lambda: False
        self._board.set("platforms", [])

    def commands(self) -> dict[str, Handler]:
        """The commands of the choice."""
        return {"conference.choose": self.choose}

    async def load(self) -> None:
        """Read the platforms and announce them."""
        self.platforms = await asyncio.to_thread(load_platforms, site=self._site)
        self._board.set("platforms", [platform_json(profile) for profile in self.platforms])
        await self.follow()

    @property
    def setup(self) -> Setup:
        """The room's choice as it is now."""
        return self._setup.current

    def take_up(self, chosen: Setup) -> None:
        """Go on with the choice of a call that an engine left, unless another is made already."""
        if self._setup.current == setup_from(self._setup.settings):
            self._setup.take_over(chosen)

    @property
    def profile(self) -> PlatformProfile | None:
        """The chosen platform; None where none is, or one that is not known any more."""
        chosen = self.setup.conference_platform
        return next((one for one in self.platforms if one.id == chosen), None)

    @property
    def meeting(self) -> Meeting | None:
        """The chosen meeting in full; None where no platform is chosen."""
        profile, setup = self.profile, self.setup
        if profile is None:
            return None
        kind = PlatformKind(setup.conference_kind) if setup.conference_kind else profile.kind
        link, link_read = self._link(profile)
        return Meeting(
            profile=profile,
            kind=self.road or kind,
            address=link,
            room=setup.conference_room,
            display_name=setup.conference_display_name or self._display_name(profile),
            user=setup.conference_user,
            password=self.secrets.password,
            host=link_read.host if link_read else "",
            origins=allowed_origins(profile, link_read),
        )

    def _link(self, profile: PlatformProfile) -> tuple[str, Address | None]:
        """The address of the room and its parts; none where the road needs none."""
        given = self.setup.conference_address
        try:
            link = room_address(profile, given, self.setup.conference_room)
            return link, read_address(link) if link else None
        except AppError:  # not enough is known yet: joining says so
            return given, None

    def recorded(self) -> dict[str, str] | None:
        """What the record names of the meeting, where its picture can be had; else None.

        A page and a program show theirs on this machine; of a device it needs a capture device.
        """
        meeting = self.meeting
        if meeting is None:
            return None
        if meeting.kind in NEED_CAPTURE and not self.setup.call_camera:
            return None
        return {"platform": meeting.profile.name, "road": str(meeting.kind)}

    async def choose(
        self,
        platform: str,
        *,
        kind: str | None = None,
        address: str | None = None,
        room: str | None = None,
        display_name: str | None = None,
        user: str | None = None,
        password: str | None = None,
        keep: bool = True,
    ) -> dict[str, Any]:
        """Choose the meeting of this room from now on, or with ``keep`` false for now.

        What is not named stays as it is while the platform stays the same. An empty ``platform``
        chooses none, an empty ``password`` forgets the one that was kept. Raises
        :class:`BadUsageError` for a road that the platform does not go,
        :class:`~app.conference.platforms.PlatformError` for an unknown platform.
        """
        self._check(platform, kind or "")
        same, setup = platform == self.setup.conference_platform, self.setup

        def chosen(given: str | None, before: str) -> str:
            return given if given is not None else before if same else ""

        link = read_address(address).whole if address else address
        door: dict[str, Any] = {
            "conference_platform": platform,
            "conference_kind": chosen(kind, setup.conference_kind),
            "conference_address": chosen(link, setup.conference_address),
            "conference_room": chosen(room, setup.conference_room),
        }
        if self.busy() and any(getattr(setup, name) != value for name, value in door.items()):
            raise in_another_meeting()
        answer = await self._setup.choose(
            keep=keep,
            conference_display_name=chosen(display_name, setup.conference_display_name),
            conference_user=chosen(user, setup.conference_user),
            **door,
        )
        if password is not None and platform:
            await self.secrets.keep(self.setup, password, keep=keep)
        await self.follow()
        return answer

    async def follow(self) -> None:
        """Another meeting is chosen perhaps: know its password, and tell the topic."""
        await self.secrets.follow(self.setup, self.on_change)
        self.on_change()

    def _check(self, chosen: str, kind: str) -> None:
        if not chosen:
            return
        profile = platform(chosen, self.platforms)
        if kind and kind not in [str(one) for one in profile.kinds]:
            raise road_not_known(profile, kind)

    def _display_name(self, profile: PlatformProfile) -> str:
        session, setup = self._sessions.current, self.setup
        role = session.point_role if session else PointRole(self._setup.settings.point_role)
        name = (session.point_name if session else "") or self._setup.settings.point_name
        return display_name(profile, setup.point_level, name, render(POINT_ROLES[role]))


def platform_json(profile: PlatformProfile) -> dict[str, Any]:
    """A profile as the topic ``platforms`` shows it."""
    return {
        "id": profile.id,
        "name": profile.name,
        "kind": str(profile.kind),
        "kinds": [str(kind) for kind in profile.kinds],
        "address": profile.address,
        "allowed_hosts": list(profile.allowed_hosts),
        "display_name": profile.display_name,
        "codecs": list(profile.codecs),
        "test_room": profile.test_room,
        "contacts": list(profile.contacts),
        "recording_steps": _json(profile.recording_steps),
        "notes": _json(profile.notes),
        "hooks": list(profile.hooks),
        "room_pattern": profile.room_pattern,
    }


def road_not_known(profile: PlatformProfile, kind: str) -> BadUsageError:
    """The error of a way into the meeting that a platform does not have."""
    return BadUsageError(
        T("conference", "“{platform}” cannot be joined in this way: {kind}.")(
            platform=profile.name, kind=kind
        ),
        action=T("conference", "Choose one of: {known}.")(known=", ".join(profile.kinds)),
    )


def in_another_meeting() -> BadUsageError:
    """The error of choosing another meeting in the middle of one."""
    return BadUsageError(
        T("conference", "Another meeting cannot be chosen in the middle of one."),
        meaning=T("conference", "The meeting under way goes on."),
        action=T("conference", "Leave the meeting first."),
    )


def _json(text: Text | None) -> dict[str, Any] | None:
    return text.to_json() if text is not None else None
