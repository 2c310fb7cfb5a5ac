"""After an engine died in a recording: what is told of it, and the parts before are closed."""

from __future__ import annotations

import asyncio
import concurrent.futures
import logging
from collections.abc import Awaitable, Callable

from app.engine.alarm_desk import AlarmDesk
from app.engine.ground import Ground
from app.engine.resumption import Resumed
from app.engine.running_take import session_of
from app.engine.session_desk import SessionDesk
from app.model.alarms import Severity
from app.model.errors import AppError
from app.model.reception import Session
from app.model.recording import Marker
from app.model.text import T, Text

log = logging.getLogger(__name__)

LATER_S = 5.0
"""The parts before are closed this much later: the recording has the machine to itself first."""
RESTARTED = "recording.restarted"


def tell_restarted(alarms: AlarmDesk, resumed: Resumed) -> None:
    """Tell that the recorder was started again, and how much is missing; over at once."""
    alarms.raise_alarm(
        RESTARTED,
        Severity.ALARM,
        T("recorder", "The recorder had stopped and was started again by itself."),
        _missing(resumed, resumed.missing_s),
        T("recorder", "Nothing needs to be done. Let who speaks repeat the last sentence."),
    )
    alarms.settle(RESTARTED)


def correct_restarted(alarms: AlarmDesk, resumed: Resumed, missing_s: float | None) -> None:
    """The part before has been closed: say how much is really missing, where that is known."""
    if missing_s is not None:
        alarms.correct(RESTARTED, _missing(resumed, round(missing_s, 1)))


def _missing(resumed: Resumed, missing_s: float) -> Text:
    return T("recorder", "The recording goes on as part {part}; about {seconds} s are missing.")(
        part=resumed.note.part, seconds=missing_s
    )


async def reopen(
    resumed: Resumed, ground: Ground, sessions: SessionDesk, since: str
) -> tuple[Session, list[Marker]]:
    """The session of a recording that goes on, open again, and its markers.

    The recording runs already: a database that refuses is told of and ends nothing.
    """
    try:
        session = await sessions.take_over(resumed.plan.session, resumed.before.setup)
        markers = await ground.thread.run(ground.store.markers.of_session, session.id)
    except AppError as error:
        log.exception("the recording goes on, but its session cannot be read")
        ground.thread.on_failure(error)
        return session_of(resumed.plan, since), []
    return session, markers


class OldParts:
    """The closing of the parts before, in the background. Event-loop thread."""

    def __init__(self) -> None:
        self._wanted = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._done: concurrent.futures.Future[None] | None = None

    def close(self, work: Callable[[], Awaitable[None]]) -> None:
        """Begin with ``work`` after a while, or as soon as :meth:`now` is called."""
        self._done = concurrent.futures.Future()
        self._task = asyncio.create_task(self._run(work, self._done))

    def now(self) -> concurrent.futures.Future[None] | None:
        """What is done once the parts are closed, which is hurried up; None without any."""
        self._wanted.set()
        return self._done

    async def finish(self) -> None:
        """Hurry up and wait for the end."""
        self._wanted.set()
        if self._task is not None:
            await asyncio.wait([self._task])

    async def _run(
        self, work: Callable[[], Awaitable[None]], done: concurrent.futures.Future[None]
    ) -> None:
        try:
            async with asyncio.timeout(LATER_S):
                await self._wanted.wait()
        except TimeoutError:
            log.info("closing the parts before")
        try:
            await work()
        except Exception:  # edge: what cannot be closed now is closed at the next start
            log.exception("the parts before cannot be closed")
        finally:
            done.set_result(None)
