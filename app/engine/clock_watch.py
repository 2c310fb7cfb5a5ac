"""Notices a clock that was set while the program ran, and a computer that slept."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from app.engine.alarm_desk import AlarmDesk
from app.model.alarms import Severity
from app.model.clock import NS_PER_S
from app.model.text import T
from app.system.sleep_clock import awake_ns, with_sleep_ns

log = logging.getLogger(__name__)

LOOK_S = 0.5
JUMP_S = 2.0
"""A difference between two clocks that neither a slow look nor a clock that is slewed makes."""
CLOCK_JUMP = "clock.jump"
POWER_SLEEP = "power.sleep"


@dataclass(frozen=True, slots=True)
class Clocks:
    """Three clocks at one instant, in seconds: the one that is set, and two that nobody sets."""

    wall_s: float
    awake_s: float
    with_sleep_s: float


def read_clocks() -> Clocks:
    """The clocks now."""
    return Clocks(time.time(), awake_ns() / NS_PER_S, with_sleep_ns() / NS_PER_S)


@dataclass(frozen=True, slots=True)
class Step:
    """What happened between two looks: seconds by which the clock was set, seconds of sleep."""

    jumped_s: float
    slept_s: float


def step_between(before: Clocks, now: Clocks) -> Step:
    """Compare two looks; figures below ``JUMP_S`` count as nothing."""
    passed_s = now.with_sleep_s - before.with_sleep_s
    jumped_s = (now.wall_s - before.wall_s) - passed_s
    slept_s = passed_s - (now.awake_s - before.awake_s)
    return Step(jumped_s if abs(jumped_s) > JUMP_S else 0.0, slept_s if slept_s > JUMP_S else 0.0)


class ClockWatch:
    """Raises ``clock.jump`` and ``power.sleep``. Event-loop thread."""

    def __init__(self, alarms: AlarmDesk, read: Callable[[], Clocks] = read_clocks) -> None:
        self._alarms = alarms
        self._read = read
        self._last = read()
        self._task: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to look."""
        self._last = self._read()
        self._task = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        """End the looking."""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(LOOK_S)
            self.look()

    def look(self) -> None:
        """Compare the clocks with those of the last look."""
        before, self._last = self._last, self._read()
        step = step_between(before, self._last)
        if step.slept_s:
            self._tell_sleep(step.slept_s, before.wall_s)
        if step.jumped_s:
            self._tell_jump(step.jumped_s)

    def _tell_jump(self, seconds: float) -> None:
        log.warning("the clock was set by %+.1f s", seconds)
        sentence = (
            T("clock", "The computer's clock was put forward by {seconds} s.")
            if seconds > 0
            else T("clock", "The computer's clock was put back by {seconds} s.")
        )
        self._alarms.raise_alarm(
            CLOCK_JUMP,
            Severity.CAUTION,
            sentence(seconds=f"{abs(seconds):.0f}"),
            T("clock", "The recording and its times run on evenly; only the time of day differs."),
            T("clock", "Check the time of day on the computer after the session."),
        )
        self._alarms.settle(CLOCK_JUMP)

    def _tell_sleep(self, seconds: float, since_s: float) -> None:
        since = datetime.fromtimestamp(since_s).astimezone()
        log.warning("the computer slept for %.1f s from %s", seconds, since.isoformat())
        self._alarms.raise_alarm(
            POWER_SLEEP,
            Severity.ALARM,
            T("clock", "The computer was asleep for {seconds} s from {time}.")(
                seconds=f"{seconds:.0f}", time=f"{since:%H:%M:%S}"
            ),
            T("clock", "Nothing was recorded in that time."),
            T("clock", "Leave the lid open and switch off sleep in the power settings."),
        )
        self._alarms.settle(POWER_SLEEP)
