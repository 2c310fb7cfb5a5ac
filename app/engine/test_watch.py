"""Looks again and again whether a test still stands: devices, waivers that end, the clock."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

from app.engine.alarm_desk import AlarmDesk
from app.engine.test_clock import TrustedClock
from app.engine.test_surroundings import Surroundings
from app.model.alarms import Severity
from app.model.text import T, Text

log = logging.getLogger(__name__)

LOOK_S = 1.0
CLOCK_ALARM = "test.clock"
WORSE_ALARM = "test.worse"

Look = Callable[[Mapping[str, Text]], Mapping[str, Text]]


class TestWatch:
    """Asks the desk of tests each second. ``look`` gets what is bad now and returns what it took
    back; ``changed`` is called where devices or points are others than at the last look.
    """

    __test__ = False

    def __init__(
        self,
        alarms: AlarmDesk,
        around: Surroundings,
        clock: TrustedClock,
        look: Look,
        changed: Callable[[], Awaitable[None]],
    ) -> None:
        self._alarms = alarms
        self._around = around
        self._clock = clock
        self._look = look
        self._changed = changed
        self._known: tuple[Mapping[str, str], tuple[str, ...]] = ({}, ())
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        self._task = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """End the looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            try:
                await self.look()
            except Exception:  # edge: one look that fails must not end the watching
                log.exception("the tests could not be looked at again")

    async def look(self) -> None:
        """One look."""
        self._tell_clock()
        for item, why in self._look(self._around.troubles()).items():
            self._tell_worse(item, why)
        present = (self._around.identities(), self._around.points_not_ready())
        if present != self._known:
            self._known = present
            await self._changed()
        await asyncio.to_thread(self._clock.keep)

    def _tell_clock(self) -> None:
        if not self._clock.set_back():
            self._alarms.settle(CLOCK_ALARM)
            return
        self._alarms.raise_alarm(
            CLOCK_ALARM,
            Severity.ALARM,
            T("checklist", "The computer's clock was set back."),
            T("checklist", "No test counts as held in time while it shows a time that has been."),
            T("checklist", "Set the computer's time right in its system settings."),
        )

    def _tell_worse(self, item: str, why: Text) -> None:
        key = f"{WORSE_ALARM}.{item}"
        self._alarms.raise_alarm(
            key,
            Severity.ALARM,
            T("checklist", "{item} got worse after it was confirmed: {why}")(item=item, why=why),
            T("checklist", "The confirmation does not count any more; the item is open again."),
            T("checklist", "Put it right, then check the item again."),
        )
        self._alarms.settle(key)
