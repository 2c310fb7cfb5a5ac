"""The desk of excerpts: a stretch of a recording handed on, with its purpose and on whose word."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from app.archive.cutting import touches
from app.archive.excerpt import make_excerpt, nothing_there
from app.archive.excerpt_papers import ExcerptOrder
from app.archive.play.planning import Take
from app.engine.commands import Handler
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.player_desk import takes_of_session
from app.engine.session_desk import SessionDesk
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import Progress
from app.model.reception import LEAST_REASON, Session
from app.model.text import T, Text
from app.reception.sealing import AFTERWARDS, Sealing

LEAST_S = 0.04


class ExcerptDesk:
    """Makes excerpts; each is a job. Event-loop thread, but for the work itself."""

    def __init__(self, ground: Ground, sessions: SessionDesk, jobs: JobDesk) -> None:
        self._ground = ground
        self._sessions = sessions
        self._jobs = jobs
        self._sealing = Sealing(ground.store)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"excerpt.make": self.make}

    def start(self) -> None:
        """An excerpt that was broken off has left nothing behind; it is asked for again."""

    async def close(self) -> None:
        """Jobs end with the job desk."""

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
        """Begin to make an excerpt in the folder ``to``; returns the job.

        Nothing is made without purpose, authority and person. A sealed stretch goes in only where
        ``sealed_too`` says so and the person has the duty.
        """
        span = _span(start_s, end_s)
        words = [" ".join(text.split()) for text in (purpose, authority, person)]
        _require_words(*words)
        found = await asyncio.to_thread(takes_of_session, self._ground, session)
        if not 1 <= take <= len(found):
            raise nothing_there()
        taken = found[take - 1]
        held = await self._ground.thread.run(self._allowed, session, taken, span, words, sealed_too)
        names = tuple(sources or (source.id for source in taken.plan.sources))
        title, sealed = held
        order = ExcerptOrder(
            session,
            title,
            taken,
            (span[0], min(span[1], taken.plan.seconds)),
            _known(names, taken),
            exact=exact,
            together=together and len(names) > 1,
            purpose=words[0],
            authority=words[1],
            person=words[2],
            sealed_too=sealed,
        )
        folder = Path(to)
        self._ground.paths.make_practice_folders(folder)
        job = self._jobs.start(
            "excerpt",
            T("player", "Excerpt of “{title}”")(title=title),
            lambda progress: self._make(order, folder, progress),
            session=session,
        )
        return {"job": self._jobs.id_of(job)}

    def _allowed(
        self, session: str, take: Take, span: tuple[float, float], words: list[str], sealed: bool
    ) -> tuple[str, bool]:
        """On the store's thread: the title as it may be told, whether sealed parts go in."""
        held: Session = self._sessions.get(session)
        discretion = Discretion(self._ground.store, session)
        discretion.need_release(words[1], words[2])
        if not touches(span, take.plan.sealed):
            return discretion.hide(held.title), False
        if not sealed:
            raise ArchiveError(
                T("player", "A part of this stretch is sealed."),
                meaning=T("player", "No excerpt was made."),
                action=T(
                    "player",
                    "Choose a stretch beside it, or have a person with the duty take it in.",
                ),
            )
        self._sealing.require(held, words[2], AFTERWARDS)
        return discretion.hide(held.title), True

    def _make(self, order: ExcerptOrder, to: Path, progress: Progress) -> dict[str, Any]:
        report = make_excerpt(order, to, self._ground.paths.logs, progress)
        result = {**report.to_json(), "session": order.session}
        self._ground.thread.wait(self._note, order, result)
        return result

    def _note(self, order: ExcerptOrder, result: dict[str, Any]) -> None:
        details = {
            "purpose": order.purpose,
            "authority": order.authority,
            "person": order.person,
            "asked": list(order.span),
            "exact": order.exact or order.together,
            "sealed_contained": order.sealed_too,
            "path": result["path"],
            "films": result["films"],
        }
        store = self._ground.store
        with store.transaction():
            store.audit.append(order.person, "excerpt.made", order.session, details)
            store.custody.note(
                order.person,
                "excerpt.made",
                order.session,
                why=f"{order.purpose} ({order.authority})",
                details={key: details[key] for key in ("asked", "exact", "path", "films")},
            )


def _span(start_s: float, end_s: float) -> tuple[float, float]:
    span = (max(0.0, float(start_s)), float(end_s))
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


def _known(names: tuple[str, ...], take: Take) -> tuple[str, ...]:
    known = {source.id for source in take.plan.sources}
    unknown = [name for name in names if name not in known]
    if unknown or not names:
        raise BadUsageError(
            T("player", "This recording has no source “{name}”.")(name=", ".join(unknown)),
            meaning=T("player", "No excerpt was made."),
        )
    return names
