"""The desk of excerpts: a stretch of a recording handed on, with its purpose and on whose word."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from app.archive.excerpt import nothing_there
from app.archive.play.planning import Take
from app.engine.commands import Handler
from app.engine.custody_book import CustodyBook
from app.engine.excerpt_work import KIND, ExcerptWork
from app.engine.ground import Ground
from app.engine.long_work_desk import LongWork
from app.engine.player_desk import takes_of_session
from app.engine.session_desk import SessionDesk
from app.model.errors import BadUsageError
from app.model.reception import LEAST_REASON
from app.model.text import T, Text

LEAST_S = 0.04


class ExcerptDesk:
    """Makes excerpts; each is long work. Event-loop thread, but for the work itself."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        work: LongWork,
        book: CustodyBook | None = None,
    ) -> None:
        self._ground = ground
        self._work = work
        self._making = ExcerptWork(ground, sessions, work, book)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"excerpt.make": self.make}

    def start(self) -> None:
        """An excerpt that was broken off is begun anew by itself: it is long work."""

    async def close(self) -> None:
        """Nothing is held here."""

    async def make(
        self,
        session: str,
        *,
        start_s: float,
        end_s: float,
        to: str,
        purpose: str = "",
        authority: str = "",
        person: str = "",
        sources: list[str] | None = None,
        exact: bool = False,
        together: bool = False,
        sealed_too: bool = False,
        take: int = 1,
    ) -> dict[str, Any]:
        """Begin to make an excerpt of the ``take``-th recording in the folder ``to``; returns the
        job.

        Nothing is made without purpose, authority and person. A sealed stretch goes in only where
        ``sealed_too`` says so and the person has the duty.
        """
        words = [" ".join(text.split()) for text in (purpose, authority, person)]
        _require_words(*words)
        found = await asyncio.to_thread(takes_of_session, self._ground, session)
        if not 1 <= take <= len(found):
            raise nothing_there()
        taken = found[take - 1]
        names = _known(tuple(sources or (source.id for source in taken.plan.sources)), taken)
        args = {
            "session": session,
            "origin": taken.origin,
            "span": _span(start_s, end_s),
            "sources": names,
            "exact": exact,
            "together": together and len(names) > 1,
            "sealed_too": sealed_too,
            "to": to,
            **dict(zip(("purpose", "authority", "person"), words, strict=True)),
        }
        order = await asyncio.to_thread(self._making.ordered, args, taken)
        self._ground.paths.make_practice_folders(Path(to))
        job = await self._work.begin(KIND, {**args, "title": order.title}, words[2], session)
        return {"job": job}


def _span(start_s: float, end_s: float) -> list[float]:
    span = [max(0.0, float(start_s)), float(end_s)]
    if not span[1] - span[0] >= LEAST_S:
        raise BadUsageError(
            T("player", "The end of the excerpt must lie after its beginning."),
            meaning=T("player", "No excerpt was made."),
        )
    return span


def _require_words(purpose: str, authority: str, person: str) -> None:
    wanting: list[Text] = []
    if len(purpose) < LEAST_REASON:
        wanting.append(
            T("player", "The purpose of the excerpt is needed, at least {least} letters.")
        )
    if len(authority) < LEAST_REASON:
        wanting.append(
            T(
                "player",
                "The decision or request that allows it is needed, at least {least} letters.",
            )
        )
    if not person:
        wanting.append(T("player", "The name of who answers for the excerpt is needed."))
    if wanting:
        raise BadUsageError(
            wanting[0](least=LEAST_REASON), meaning=T("player", "No excerpt was made.")
        )


def _known(names: tuple[str, ...], take: Take) -> list[str]:
    known = {source.id for source in take.plan.sources}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise BadUsageError(
            T("player", "This recording has no source “{name}”.")(name=", ".join(unknown)),
            meaning=T("player", "No excerpt was made."),
        )
    return list(names)
