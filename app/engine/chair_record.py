"""The record of the chair's screen: entries on the recording's timeline, and the audit log."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Mapping
from contextlib import suppress
from typing import Any, Protocol

from app.dossier.confidentiality import hide_names, names_of
from app.engine.ground import Ground
from app.model.errors import AppError
from app.model.text import T, Text
from app.system.i18n import render

log = logging.getLogger(__name__)

KIND = "dossier"
TOOK = T("chair screen", "Shown to the chair: {title}, page {page}")
BLACKENED = T("chair screen", "The chair's screen was made black")
FROZEN = T("chair screen", "The picture on the chair's screen was held still")
LIVE = T("chair screen", "The chair's screen shows the dossier again")
LOST = T("chair screen", "The chair's screen went away")


class Recordings(Protocol):
    """What is needed of the desk of recordings."""

    @property
    def active(self) -> object:
        """True where something is recorded."""

    def mark(self, text: str, kind: str) -> Awaitable[Any]:
        """Put words of a kind on the timeline."""


class ChairRecord:
    """Notes what happened, in the order in which it did. Event-loop thread."""

    def __init__(self, ground: Ground, recordings: Recordings) -> None:
        self._ground = ground
        self._recordings = recordings
        self._last: asyncio.Task[None] | None = None

    def entry(self, words: Text) -> None:
        """Put words on the timeline soon, where something is recorded; nothing waits for it."""
        if self._recordings.active:
            self._last = asyncio.create_task(self._note(render(words), KIND, self._last))

    async def mark(self, text: str) -> None:
        """The chair marks the recording; raises where nothing is recorded."""
        await self._recordings.mark(text, "marker")

    def audit(self, person: str, action: str, session: str, details: Mapping[str, Any]) -> None:
        """Keep in the audit log who did what; without the names of confidential cases."""
        with suppress(RuntimeError):  # the store's thread has ended: the log file has it
            self._ground.thread.post(self._append, person, action, session, dict(details))

    def _append(self, person: str, action: str, session: str, details: dict[str, Any]) -> None:
        store = self._ground.store
        if "reason" in details:
            names = names_of(store.dossiers.of_session(session))
            details["reason"] = hide_names(details["reason"], names)
        store.audit.append(person, action, session, details)

    async def settled(self) -> None:
        """Until what was noted so far is on the timeline."""
        if self._last is not None:
            await asyncio.wait([self._last])

    async def _note(self, words: str, kind: str, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        try:
            await self._recordings.mark(words, kind)
        except AppError as error:
            log.warning("not on the timeline: %s", error)
