"""The desk of custody: what is kept where, how long, copies to other disks, the word “archived”."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

from app.engine.commands import Handler
from app.engine.copy_rules import copies_to_read, copy_target, need_ours
from app.engine.custody_book import CustodyBook
from app.engine.disk_copy_work import DiskCopyWork
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.long_work_desk import LongWork
from app.engine.present_copies import with_places
from app.engine.session_desk import SessionDesk
from app.model.clock import wall_now
from app.model.custody import (
    BROUGHT_IN,
    ENOUGH_COPIES,
    Retention,
    plain,
)
from app.model.errors import ArchiveError, BadUsageError
from app.model.reception import LEAST_REASON, SessionState
from app.model.recorded import copies_of_all, holders, too_few
from app.model.text import T

log = logging.getLogger(__name__)

COPY = "disk_copy"
FIRST_LOOK_S = 20.0
"""A restarted engine records first; what is new of the copies is taken over after that."""
MOST_YEARS = 500


class CustodyDesk:
    """Answers for the copies of sessions. Event-loop thread; disks are touched on others."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        jobs: JobDesk,
        long_work: LongWork,
        book: CustodyBook | None = None,
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._long_work = long_work
        self.book = book or CustodyBook(ground)
        self.changed: Callable[[], None] = lambda: None
        self._tasks: set[asyncio.Task[None]] = set()
        copying = DiskCopyWork(ground, self.book)
        long_work.register(
            COPY,
            lambda args: T("custody", "Copy to the disk “{disk}”")(disk=args["disk"]),
            copying.run,
            ended=lambda _job: self.changed(),
            given_up=copying.given_up,
        )
        jobs.on_end.append(self._job_ended)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "custody.show": self.show,
            "custody.copy": self.copy,
            "custody.archive": self.archive,
            "retention.set": self.set_retention,
        }

    def start(self) -> None:
        """Take over, a little later, what was recorded and checked before this program knew."""
        self._look(delay_s=FIRST_LOOK_S)

    async def close(self) -> None:
        """Leave off; what was not taken over is found again after the next start."""
        for task in self._tasks:
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks)

    async def show(self, session: str) -> dict[str, Any]:
        """Copies with their media, events, retention, and whether the session may be called
        archived: ``parts`` counts of each part the verified copies on media that are certainly
        different, ``apart`` says how many there are of all that was recorded. Of each copy ``at``
        says where it lies now.
        """
        await asyncio.to_thread(self.book.bring_up_to_date, session)
        shown = await self._ground.thread.run(self._show, session)
        await asyncio.to_thread(with_places, self.book.there, shown["copies"])
        return shown

    async def copy(
        self, session: str, to: str, reason: str, package: str = "", person: str = ""
    ) -> dict[str, Any]:
        """Begin to copy the recordings of a session, and what was brought in beside them, or its
        ``package``, to a folder of another disk; returns the job.
        """
        need_reason(reason)
        who = person.strip() or self._sessions.who
        await asyncio.to_thread(self.book.bring_up_to_date, session)
        known = await self._ground.thread.run(self._ground.store.custody.copies, [session])
        beside = await self._ground.thread.run(self._ground.store.brought_in.of_session, session)
        now = {one.seal for one in beside}
        known = [one for one in known if one.form not in BROUGHT_IN or one.seal in now]
        there = self.book.there
        sources = await asyncio.to_thread(copies_to_read, known, package, there)
        medium = await asyncio.to_thread(copy_target, sources, Path(to), self.book.see)
        await self._ground.thread.run(need_ours, medium, self._ground.store.custody)
        args = {
            "session": session,
            "sources": [
                {
                    "path": one.path,
                    "seal": one.seal,
                    "form": str(one.form),
                    "medium": one.medium,
                }
                for one in sources
            ],
            "to": to,
            "disk": medium.name,
            "medium": medium.id,
            "reason": reason,
            "person": who,
        }
        return {"job": await self._long_work.begin(COPY, args, who, session)}

    async def archive(self, session: str, person: str = "") -> dict[str, Any]:
        """Call a session archived; refused without two verified copies on different media."""
        who = person.strip() or self._sessions.who
        await asyncio.to_thread(self.book.bring_up_to_date, session)
        await self._ground.thread.run(self._need_two_copies, session)
        await self._ground.thread.run(self._note_archived, session, who)
        await self._sessions.become(SessionState.ARCHIVED, session)
        return await self.show(session)

    async def set_retention(
        self, session: str, from_year: int, basis: str, years: int | None = None, person: str = ""
    ) -> dict[str, Any]:
        """Set how long a session is kept; ``years`` of None is for ever. There is no default."""
        who = person.strip()
        words = " ".join(basis.split())
        if years is not None and not 1 <= years <= MOST_YEARS:
            raise BadUsageError(T("custody", "The number of years must be 1 or more."))
        if not who or len(words) < LEAST_REASON:
            raise BadUsageError(
                T("custody", "The retention period needs a document and an archivist."),
                action=T("custody", "Name the document that sets the period, and who enters it."),
            )
        kept = Retention(None, session, years, from_year, words, wall_now(), who)
        await self._ground.thread.run(self._set_retention, kept)
        self.changed()
        return await self.show(session)

    def _show(self, session: str) -> dict[str, Any]:
        found = self._ground.store.custody.of_session(session)
        today = date.today().isoformat()
        kept = found.retention
        known = (found.copies, found.media, found.recorded)
        return {
            "session": session,
            "copies": [
                {
                    **plain(one),
                    "whole": found.recorded.is_whole(one),
                    "counts": one.counts and found.recorded.is_whole(one),
                    "medium_name": found.media[one.medium].name,
                    "told_apart": found.media[one.medium].told_apart,
                }
                for one in found.copies
            ],
            "media": [
                {**plain(one), "name": one.name, "told_apart": one.told_apart}
                for one in found.media.values()
            ],
            "events": [plain(one) for one in found.events],
            "retention": {**plain(kept), "until": kept.until} if kept else None,
            "over": bool(kept and kept.until and kept.until < today),
            "parts": [
                {"name": part.name, "copies": len(holders(part, *known))}
                for part in found.recorded.parts
            ],
            "apart": copies_of_all(*known),
            "archived": found.archived,
            "state": str(self._sessions.get(session).state),
        }

    def _need_two_copies(self, session: str) -> None:
        found = self._ground.store.custody.of_session(session)
        if found.archived:
            return
        known = (found.copies, found.media, found.recorded)
        lacking = [part.name for part in too_few(found.recorded.parts, *known)]
        raise ArchiveError(
            T(
                "custody",
                "Of what was recorded, {parts}, only {count} of {needed} whole, verified copies lie"
                " on media of their own.",
            )(
                parts=", ".join(lacking) or "–",
                count=copies_of_all(*known),
                needed=ENOUGH_COPIES,
            ),
            meaning=T("custody", "The session may not be called archived yet."),
            action=T("custody", "Copy it to another registered disk, or check the copies."),
        )

    def _note_archived(self, session: str, who: str) -> None:
        store = self._ground.store
        found = store.custody.of_session(session)
        known = (found.copies, found.media, found.recorded)
        each = [copy.medium for part in found.recorded.parts for copy in holders(part, *known)]
        media = list(dict.fromkeys(each))
        with store.transaction():
            store.custody.note(who, "session.archived", session, details={"media": media})
            store.audit.append(who, "session.archived", session, {"media": media})

    def _set_retention(self, kept: Retention) -> None:
        store, details = self._ground.store, plain(kept)
        with store.transaction():
            store.custody.set_retention(kept)
            store.custody.note(
                kept.set_by, "retention.set", kept.session, why=kept.basis, details=details
            )
            store.audit.append(kept.set_by, "retention.set", kept.session, details)

    def _job_ended(self, job: dict[str, Any]) -> None:
        if job.get("session") and job["state"] == "done":
            self._look(str(job["session"]))

    def _look(self, session: str = "", delay_s: float = 0.0) -> None:
        task = asyncio.create_task(self._take_over(session, delay_s))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _take_over(self, session: str, delay_s: float) -> None:
        await asyncio.sleep(delay_s)
        try:
            await asyncio.to_thread(self.book.bring_up_to_date, session)
        except Exception:  # edge: a task of its own; it is tried again with the next job
            log.exception("custody could not be brought up to date")
        else:
            self.changed()


def need_reason(reason: str) -> None:
    """Raise :class:`BadUsageError` where nobody could learn from it why something was done."""
    if len(" ".join(reason.split())) < LEAST_REASON:
        raise BadUsageError(
            T("custody", "The reason must have at least {count} characters.")(count=LEAST_REASON)
        )
