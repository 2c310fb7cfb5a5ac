"""Interruptions of the call on the session's timeline: when it broke, when it was back."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable
from typing import Any, Protocol

from app.engine.conference_course import Course
from app.model.conference import CallState
from app.model.errors import AppError
from app.model.text import T, Text
from app.system.i18n import render

log = logging.getLogger(__name__)

AWAY = frozenset({CallState.RECONNECTING, CallState.LOST, CallState.FAILED})
BROKEN = T("conference", "Connection to the meeting lost")
BACK = T("conference", "Back in the meeting")


class Recordings(Protocol):
    """What is needed of the desk of recordings."""

    @property
    def active(self) -> object:
        """True where something is recorded."""

    def mark(self, text: str, kind: str) -> Awaitable[Any]:
        """Put words of a kind on the timeline."""


def mark_words(before: Course, now: Course, *, away: bool) -> Text | None:
    """What is noted of a change; ``away``: the last note said that the call broke."""
    if now.state in AWAY and before.reached and not away:
        return BROKEN
    return BACK if now.state is CallState.IN_CALL and away else None


class CallMarks:
    """Notes each change once, where a session is being recorded. Event-loop thread."""

    def __init__(self, recordings: Recordings, loop: asyncio.AbstractEventLoop) -> None:
        self._recordings, self._loop = recordings, loop
        self._away = False
        self._noting: set[asyncio.Task[None]] = set()

    def course_changed(self, before: Course, now: Course) -> None:
        """The call stands in another way."""
        words = mark_words(before, now, away=self._away)
        if not now.wanted:
            self._away = False
        if words is None:
            return
        self._away = words is BROKEN
        if self._recordings.active:
            task = self._loop.create_task(self._note(words))
            self._noting.add(task)
            task.add_done_callback(self._noting.discard)

    async def _note(self, words: Text) -> None:
        try:
            await self._recordings.mark(render(words), "incident")
        except AppError as error:
            log.warning("not on the timeline: %s", error)
