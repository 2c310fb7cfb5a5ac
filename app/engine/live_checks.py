"""The desk of the running session: while something is recorded, the items of that phase are
measured by themselves, written down, and told of where nobody else tells of it.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any

from app.checklist.catalogue import items_for
from app.checklist.contract import Item
from app.checklist.instruments import Instruments
from app.checklist.records import RunHead
from app.engine.alarm_desk import AlarmDesk
from app.engine.ground import Ground
from app.engine.live_run import LiveRun
from app.engine.test_sink import StoredRun
from app.model.alarms import Severity
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.clock import wall_now
from app.model.reception import Session
from app.model.recording import RecordState
from app.model.text import T, Text
from app.settings.profile import Profile

log = logging.getLogger(__name__)

LOOK_S = 1.0
CHEAP = ("LV1", "LV2", "LV3", "LV4", "LV5", "NT1", "RC1", "RC2", "PW1")
"""Items of this phase that take nothing from the recording; all others need people or devices."""
TOLD_BY = {
    "LV1": ("recording.",),
    "LV2": ("microphone.", "conference.", "sound."),
    "LV3": ("conference.",),
    "LV5": ("conference.recording",),
    "NT1": ("conference.",),
}
"""Beginnings of the alarms that tell of the same already."""
LINE, DISKS = "NT1", ("RC1", "RC2")
_RUNS = frozenset({RecordState.RECORDING, RecordState.RECOVERING})

Figures = Callable[[Session], Awaitable[Profile]]
Readings = Callable[[Session], Instruments]


class LiveChecks:
    """Keeps the topic ``live_checks``; ``None`` while nothing is recorded. Event-loop thread.

    ``session`` hands out the open session, ``figures`` its profile, ``readings`` its instruments;
    ``who`` stands in the audit log for what no person did.
    """

    def __init__(
        self,
        ground: Ground,
        alarms: AlarmDesk,
        session: Callable[[], Session | None],
        figures: Figures,
        readings: Readings,
        *,
        who: str,
        look_s: float = LOOK_S,
    ) -> None:
        self._look_s = look_s
        self._ground = ground
        self._alarms = alarms
        self._session = session
        self._figures = figures
        self._readings = readings
        self._who = who
        self._course: asyncio.Task[None] | None = None
        self._raised: set[str] = set()
        ground.board.set("live_checks", None)

    def look(self) -> None:
        """Begin a run as a recording begins; it ends with it."""
        if self._recorded() and (self._course is None or self._course.done()):
            self._course = self._ground.loop.create_task(self._go())

    async def close(self) -> None:
        """The engine ends; the recording has been ended before."""
        if self._course is not None:
            self._course.cancel()
            with suppress(asyncio.CancelledError):
                await self._course

    def _recorded(self) -> Session | None:
        """The open session, if it is the one that is being recorded."""
        recording = self._ground.board.get("recording") or {}
        session = self._session()
        if session is None or recording.get("state") not in _RUNS:
            return None
        return session if recording.get("session") == session.id else None

    async def _go(self) -> None:
        session = self._recorded()
        if session is None:
            return
        try:
            run = await self._begin(session)
        except Exception:  # edge: what is written beside a recording must never disturb it
            log.exception("the checks of the running session cannot begin")
            await asyncio.sleep(self._look_s * 60)
            return
        broken = False
        try:
            await self._measure_while_recording(run, session)
        except Exception:  # edge: it must never disturb the recording
            log.exception("the checks of the running session broke off")
            broken = True
        finally:
            for key in list(self._raised):
                self._settle(key)
            await asyncio.to_thread(run.finish)
            self._ground.board.set("live_checks", None)
        if broken:  # what broke one run off may break the next: not one a second
            await asyncio.sleep(self._look_s * 60)

    async def _begin(self, session: Session) -> LiveRun:
        tests = self._ground.store.tests
        begun_at = wall_now("milliseconds")
        await self._ground.thread.run(self._close_earlier, session.id, begun_at)
        row = await self._ground.thread.run(tests.begin, session.id, Phase.DURING, begun_at)
        profile = await self._figures(session)
        head = RunHead(f"{row.phase}-{row.id}", row.phase, session.id, profile.practice, begun_at)
        items = [one for one in items_for(row.phase, session.point_role) if one.id in CHEAP]
        return LiveRun(
            head,
            items,
            profile,
            self._readings(session),
            folder=head.folder(self._ground.paths.evidence),
            sink=StoredRun(self._ground, row, lambda: self._who),
        )

    def _close_earlier(self, session: str, at: str) -> None:
        """On the store's thread: runs of this phase that a sudden end left open are over."""
        tests = self._ground.store.tests
        for row in tests.of_session(session):
            if row.phase is Phase.DURING and not row.finished_at:
                tests.finish(row, at, self._who)

    async def _measure_while_recording(self, run: LiveRun, session: Session) -> None:
        due_s = {item.id: 0.0 for item in run.items}
        clock = self._ground.loop.time
        line = self._line()
        while self._is_still(session):
            for item in run.items:
                line = self._line_due(line, due_s)
                if clock() >= due_s[item.id] and self._is_still(session):
                    due_s[item.id] = clock() + every_s(item, run.profile)
                    self._tell(item, await run.measure(item))
                    self._ground.board.set("live_checks", run.to_topic())
            await asyncio.sleep(self._look_s)

    def _line(self) -> str:
        return str((self._ground.board.get("network") or {}).get("state", ""))

    def _line_due(self, before: str, due_s: dict[str, float]) -> str:
        """A line that came or went is measured at once; returns how it is now."""
        now = self._line()
        if now != before and LINE in due_s:
            due_s[LINE] = 0.0
        return now

    def _is_still(self, session: Session) -> bool:
        recorded = self._recorded()
        return recorded is not None and recorded.id == session.id

    def _tell(self, item: Item, result: ItemResult) -> None:
        """Raise an alarm for a failure that nobody else tells of."""
        key = f"live.{item.id}"
        if result.state is not ItemState.FAIL or self._told_already(item.id):
            self._settle(key)
            return
        self._raised.add(key)
        self._alarms.raise_alarm(
            key,
            Severity.ALARM,
            T("live checks", "{item}: {what}")(item=item.title, what=_what(result)),
            item.why,
            item.causes[0],
        )

    def _told_already(self, item: str) -> bool:
        meeting = self._ground.board.get("conference") or {}
        if item in DISKS or (item == LINE and not meeting.get("platform")):
            return True  # the recorder watches its disks; without a meeting nobody needs the line
        alarms: list[dict[str, Any]] = self._ground.board.get("alarms") or []
        begins = TOLD_BY.get(item, ())
        return any(one["active"] and str(one["key"]).startswith(begins) for one in alarms)

    def _settle(self, key: str) -> None:
        if key in self._raised:
            self._raised.discard(key)
            self._alarms.settle(key)


def every_s(item: Item, profile: Profile) -> float:
    """How often an item is measured: by its own figure, else by that of all others."""
    own = item.thresholds(profile).leaves.get("every_s")
    leaf = own or profile.leaf("live.others_every_s")
    return float(leaf.value)


def _what(result: ItemResult) -> Text:
    return result.explanation or result.value or T("live checks", "not in order")
