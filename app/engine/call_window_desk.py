"""The desk of the window that shows the meeting: its lease, and what it reports."""

from __future__ import annotations

import logging
import time
from pathlib import Path
from typing import Any

from app.conference.deep_links import joining_address
from app.engine.call_keeper import CallKeeper
from app.engine.call_measures import CallMeasures
from app.engine.commands import Handler
from app.engine.conference_course import Report
from app.engine.conference_lease import Lease
from app.engine.points_desk import PointsDesk
from app.model.clock import wall_now
from app.model.conference import CallState, PlatformKind
from app.model.errors import BadUsageError
from app.model.text import T

log = logging.getLogger(__name__)


class CallWindowDesk:
    """Takes what the window with the lease says; it reports and decides nothing."""

    def __init__(self, keeper: CallKeeper, measures: CallMeasures, points: PointsDesk) -> None:
        self._keeper = keeper
        self._measures = measures
        self._points = points
        self._lease = Lease(time.monotonic)
        keeper.lease_holder = lambda: self._lease.holder

    def commands(self) -> dict[str, Handler]:
        """The commands of the window."""
        return {
            "conference.lease": self.lease,
            "conference.release": self.release,
            "conference.target": self.target,
            "conference.report": self.report,
            "conference.media": self.media,
            "conference.frames": self.frames,
            "conference.figures": self.figures,
            "conference.page_points": self.page_points,
        }

    async def lease(self, window: str) -> bool:
        """A window wants to show the meeting; False where another one does."""
        taken = self._lease.take(window)
        self._keeper.announce()
        return taken

    async def release(self, window: str) -> None:
        """The window will not show the meeting any more."""
        if self._lease.give_back(window):
            self._undriven()

    async def target(self, window: str) -> dict[str, Any]:
        """What is to be joined, whole and with its password: for the window with the lease."""
        self._need_lease(window)
        await self._keeper.choice.secrets.answered()
        meeting = self._keeper.meeting
        if meeting is None:
            raise BadUsageError(T("conference", "No meeting platform has been chosen."))
        link = joining_address(meeting.profile, meeting.address, meeting.display_name)
        return {
            "platform": meeting.profile.id,
            "kind": str(meeting.kind),
            "address": link,
            "room": meeting.room,
            "display_name": meeting.display_name,
            "user": meeting.user,
            "password": meeting.password,
            "allowed_hosts": list(meeting.profile.allowed_hosts),
            "origins": list(meeting.origins),
            "hooks": list(meeting.profile.hooks),
            "settings": dict(meeting.profile.settings),
            "order": self._keeper.course.order,
        }

    async def report(
        self,
        window: str,
        state: str,
        *,
        problem: dict[str, Any] | None = None,
        advice: dict[str, Any] | None = None,
        host: str = "",
        title: str = "",
        attempts: int | None = None,
        next_try_s: float | None = None,
        order: int | None = None,
    ) -> None:
        """The window says where the call stands."""
        self._need_lease(window)
        if state not in set(CallState):
            raise BadUsageError(T("conference", "A call is never “{state}”.")(state=state))
        facts = self._keeper.facts
        facts.host, facts.title = host or facts.host, title or facts.title
        told = Report(CallState(state), problem, advice, attempts, next_try_s, order)
        if self._keeper.kind is PlatformKind.EMBEDDED:
            self._keeper.become(self._keeper.course.reported(told, wall_now()))

    async def media(
        self,
        window: str,
        ring: str,
        *,
        width: int = 0,
        height: int = 0,
        fps: int = 0,
        sound_ring: str = "",
    ) -> None:
        """The window says where it puts the pictures and the sound of the call.

        Of a call that is shown outside of our windows it says nothing: a window that leaves for
        one tells so when that one is recorded already.
        """
        self._need_lease(window)
        if self._keeper.kind is not PlatformKind.EMBEDDED:
            return
        facts, call = self._keeper.facts, self._keeper.call
        size = {"width": int(width), "height": int(height), "fps": int(fps)}
        facts.picture = {"ring": ring, **size, "frozen_s": 0.0, "shown": 0} if ring else None
        call.show(Path(ring) if ring else None)
        if sound_ring != facts.far_ring:
            facts.far_ring = sound_ring
            call.far.from_ring(Path(sound_ring) if sound_ring else None)
        self._keeper.announce()

    async def frames(
        self, window: str, shown: int, moved_s: float, *, page: dict[str, Any] | None = None
    ) -> None:
        """Once a second: pictures shown so far, and seconds since one was another.

        ``page``: what our script in the page sees, as the topic shows it.
        """
        self._need_lease(window)
        if self._keeper.kind is not PlatformKind.EMBEDDED:
            return
        facts = self._keeper.facts
        facts.page = dict(page) if page else None
        if facts.picture is not None:
            moved = {"shown": int(shown), "frozen_s": round(float(moved_s), 1)}
            facts.picture = {**facts.picture, **moved}
            self._keeper.announce()

    async def figures(self, window: str, figures: dict[str, Any]) -> None:
        """Once a second: what the page's connections did, as :class:`CallFigures` has it."""
        self._need_lease(window)
        if self._keeper.in_call:
            self._measures.take(figures)

    async def page_points(self, window: str, names: list[str]) -> None:
        """The page shows who is in the meeting."""
        self._need_lease(window)
        meeting = self._keeper.meeting
        if self._keeper.in_call and meeting is not None:
            await self._points.page_says(names, meeting.display_name)

    def client_gone(self) -> None:
        """A window or a command has left the engine: perhaps the one with the lease."""
        self._lease.doubt()

    def look(self) -> None:
        """See whether the window still lives."""
        if self._lease.expire():
            log.warning("the window that showed the meeting gives no sign of life")
            self._undriven()

    def _undriven(self) -> None:
        keeper = self._keeper
        if keeper.kind is PlatformKind.EMBEDDED:
            keeper.call.show(None)
            keeper.call.far.from_ring(None)
            keeper.facts.picture, keeper.facts.far_ring = None, ""
            keeper.become(keeper.course.undriven(wall_now()))
        keeper.announce()

    def _need_lease(self, window: str) -> None:
        if not self._lease.sign(window):
            raise BadUsageError(
                T("conference", "Another window shows the meeting."),
                action=T("conference", "Ask for the meeting again."),
            )
