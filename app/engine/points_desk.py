"""The desk of the points: who of the session's list is in the call, and since when."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, replace
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.roll_call import present_points, strangers
from app.engine.session_desk import SessionDesk
from app.model.alarms import Severity
from app.model.clock import wall_now
from app.model.conference import CallPoint, PointVisit
from app.model.errors import BadUsageError
from app.model.reception import PointRole, Session
from app.model.text import T

log = logging.getLogger(__name__)

PAGE = "page"
WARN_S, SUSPEND_S = "conference.point_warn_s", "conference.point_suspend_s"
STRANGER = "conference.stranger"
LONGEST_NAME = 120
MOST_POINTS = 500


class PointsDesk:
    """Keeps the topic ``points`` of the open session. Event-loop thread; ``clock`` in seconds."""

    def __init__(self, ground: Ground, sessions: SessionDesk, alarms: AlarmDesk) -> None:
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._sessions = sessions
        self._alarms = alarms
        self._figures = ground.figures
        self.clock: Callable[[], float] = ground.loop.time
        self._points: list[CallPoint] = []
        self._lost_s: dict[int, float] = {}
        self._raised: set[str] = set()
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"points.set": self.set, "points.mark": self.mark}

    async def opened(self, session: Session | None) -> None:
        """Another session is open: its list counts."""
        self._lost_s.clear()
        self._settle_all()
        await self._load(session)

    async def set(self, points: list[dict[str, Any]]) -> list[dict[str, Any]]:
        """Write down the points of the open session; those on both lists keep what is known."""
        session = self._session()
        listed = [_point(row) for row in points[:MOST_POINTS]]
        names = [point.name for point in listed]
        if len(set(names)) < len(names) or not all(names):
            raise BadUsageError(
                T("conference", "Each point needs a name of its own."),
                action=T("conference", "Correct the list of points."),
            )
        await self._thread.run(self._store.call_points.replace, session.id, listed)
        await self._load(session)
        return list(self._board.get("points"))

    @property
    def names(self) -> list[str]:
        """The names on the list."""
        return [point.name for point in self._points]

    async def set_where_none(self, names: Iterable[str]) -> None:
        """Write down points by their names alone where the session has none yet."""
        if not self._points:
            await self.set([{"name": name} for name in dict.fromkeys(names)])

    async def mark(
        self,
        id: int,  # noqa: A002  (the command's own word)
        present: bool,
        person: str = "",
    ) -> None:
        """The roll call: a person says whether a point is there."""
        if not any(point.id == id for point in self._points):
            raise BadUsageError(T("conference", "There is no point with this number."))
        who = person or self._sessions.who
        await self._change({id: bool(present)}, who)

    async def page_says(self, names: Iterable[str], own: str) -> None:
        """The meeting's page shows these names; ``own`` is ours."""
        shown = [str(name)[:LONGEST_NAME] for name in names][:MOST_POINTS]
        here = present_points(self._points, shown)
        changes = {
            point.id: point.id in here
            for point in self._points
            if point.id is not None and point.present is not (point.id in here)
        }
        if changes:
            await self._change(changes, PAGE)
        self._tell_strangers(strangers(self._points, shown, own))

    def look(self, watching: bool) -> None:
        """Once a second: tell of required points that went and did not come back.

        Out of the meeting nobody is missed and nobody is a stranger.
        """
        now_s = self.clock()
        if not watching:
            self._settle(STRANGER)
        for point in self._points:
            key = f"conference.point.{point.id}"
            since_s = self._lost_s.get(point.id or 0)
            if since_s is None or not watching or not point.required:
                self._settle(key)
            elif now_s - since_s >= self._figures.number(SUSPEND_S):
                self._raise_suspension(key, point)
            elif now_s - since_s >= self._figures.number(WARN_S):
                self._raise_warning(key, point)

    async def _change(self, changes: dict[int, bool], told_by: str) -> None:
        at = wall_now("milliseconds")
        for place, point in enumerate(self._points):
            if point.id is None or point.id not in changes:
                continue
            present = changes[point.id]
            if point.present and not present and point.required:
                self._lost_s[point.id] = self.clock()
            elif present:
                self._lost_s.pop(point.id, None)
            self._points[place] = replace(point, present=present, since=at, told_by=told_by)
            visit = PointVisit(point.name, present, at, told_by)
            self._thread.post(self._store.call_points.note, point.id, visit)
        self._announce()

    def _tell_strangers(self, names: Sequence[str]) -> None:
        if not names:
            self._settle(STRANGER)
            return
        self._raised.add(STRANGER)
        self._alarms.raise_alarm(
            STRANGER,
            Severity.CAUTION,
            T("conference", "Somebody is in the meeting who is not on the list: {names}.")(
                names=", ".join(names[:5])
            ),
            T("conference", "What is said in the room can be heard by them."),
            T("conference", "Ask who it is; let the administrator of the main point remove them."),
        )

    def _raise_warning(self, key: str, point: CallPoint) -> None:
        self._raised.add(key)
        self._alarms.raise_alarm(
            key,
            Severity.CAUTION,
            T("conference", "“{point}” is no longer in the meeting.")(point=point.name),
            T("conference", "This point must take part in the session."),
            T("conference", "Call its technical officer by telephone."),
        )

    def _raise_suspension(self, key: str, point: CallPoint) -> None:
        self._raised.add(key)
        self._alarms.raise_alarm(
            key,
            Severity.ALARM,
            T("conference", "“{point}” has been missing for {minutes} minutes.")(
                point=point.name, minutes=round(self._figures.number(SUSPEND_S) / 60, 1)
            ),
            T("conference", "The session goes on without a point that must take part."),
            T("conference", "Propose to the chair to suspend the session until it is back."),
        )

    def _settle(self, key: str) -> None:
        if key in self._raised:
            self._raised.discard(key)
            self._alarms.settle(key)

    def _settle_all(self) -> None:
        for key in list(self._raised):
            self._settle(key)

    async def _load(self, session: Session | None) -> None:
        of_session = self._store.call_points.of_session
        self._points = await self._thread.run(of_session, session.id) if session else []
        listed = {f"conference.point.{point.id}" for point in self._points}
        for key in self._raised - listed - {STRANGER}:
            self._settle(key)
        self._announce()

    def _session(self) -> Session:
        session = self._sessions.current
        if session is None:
            raise BadUsageError(
                T("conference", "No session is open, so there is no list of points."),
                action=T("conference", "Open the session first."),
            )
        return session

    def _announce(self) -> None:
        self._board.set("points", [asdict(point) for point in self._points])


def _point(row: dict[str, Any]) -> CallPoint:
    role = str(row.get("role") or PointRole.DELEGATE)
    if role not in set(PointRole):
        raise BadUsageError(T("conference", "There is no role “{role}”.")(role=role))
    name = " ".join(str(row.get("name") or "").split())[:LONGEST_NAME]
    return CallPoint(None, name, role, required=bool(row.get("required", True)))
