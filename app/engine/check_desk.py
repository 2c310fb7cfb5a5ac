"""The desk of checks: reads the whole archive back when it is due, tells of damage, mends it."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.archive.repair import Known, repair
from app.engine.alarm_desk import AlarmDesk
from app.engine.check_alarms import tell_of_damage, tell_of_due
from app.engine.check_rows import alarming, held_facts, same_part, told, with_connection
from app.engine.check_work import (
    KIND,
    PROGRAM,
    CheckWork,
    ReadBack,
    due_at,
    read_back_of,
)
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.long_work_desk import LongWork, Point
from app.engine.medium_there import MediumThere
from app.engine.setup_desk import SetupDesk
from app.engine.stored_copies import StoredCopies
from app.engine.wanted_media import disc_label, wanted_media
from app.model.clock import wall_now
from app.model.custody import HeldCopy
from app.model.errors import AppError, BadUsageError
from app.model.jobs import Progress
from app.model.reception import LEAST_REASON
from app.model.text import T, Text
from app.store.archive_checks import Holding, HoldingCheck, Place

log = logging.getLogger(__name__)

REPAIR = "archive_repair"
FIRST_LOOK_S = 30.0
LOOK_EVERY_S = 3600.0
RUNS_SHOWN = 20
ELSEWHERE = ("stored", "disc")
"""Kinds of holdings that no folder of this computer stands for."""

TITLES = {
    "all": T("checks", "Reading back the whole archive"),
    "due": T("checks", "Reading back what is due in the archive"),
    "session": T("checks", "Reading back all copies of a session"),
    "paths": T("checks", "Reading back copies"),
}


class CheckDesk:
    """Keeps the topic ``archive_checks``. Event-loop thread; reading is long work.

    ``changed()`` is called whenever something else may be known of the copies of a session.
    """

    def __init__(
        self,
        ground: Ground,
        setup: SetupDesk,
        alarms: AlarmDesk,
        long_work: LongWork,
        stored: StoredCopies | None = None,
        *,
        there: MediumThere | None = None,
    ) -> None:
        self._ground = ground
        self._checks = ground.store.archive_checks
        self._setup = setup
        self._alarms = alarms
        self._long_work = long_work
        self._looking: asyncio.Task[None] | None = None
        self._refreshing: asyncio.Task[None] | None = None
        self._tell_again = False
        self._work = CheckWork(ground, stored, there)
        self._work.on_bad = self._bad_found
        self.changed: Callable[[], None] = lambda: None
        long_work.register(KIND, _title, self._work.run, ended=self._ended)
        long_work.register(REPAIR, _repair_title, self._repair, ended=self._ended)
        ground.board.set("archive_checks", None)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "archive.check": self.check,
            "archive.checks": self.summary,
            "archive.check_every": self.check_every,
            "archive.holdings": self.holdings,
            "archive.repair": self.repair,
        }

    def start(self) -> None:
        """Look soon, and again every hour, whether something is due."""
        self._looking = asyncio.create_task(self._look_again_and_again())

    async def close(self) -> None:
        """Look no more."""
        if self._looking is not None:
            self._looking.cancel()
            with suppress(asyncio.CancelledError):
                await self._looking

    async def check(
        self,
        scope: str = "due",
        session: str = "",
        paths: Sequence[str] = (),
        person: str = "",
        media: Sequence[str] = (),
    ) -> dict[str, Any]:
        """Begin to read back what is due, ``all``, a ``session`` or the ``paths``, of them only
        what lies on ``media`` where some are named; returns the job. A check of the whole archive
        that is under way already is returned instead.
        """
        if scope not in TITLES or (scope == "session") != bool(session and not paths):
            raise BadUsageError(T("checks", "It was not said what is to be read back."))
        under_way = self._long_work.under_way(KIND)
        if scope in ("due", "all") and under_way:
            return {"job": under_way[0]}
        who = person.strip() or self._who
        asked: dict[str, Any] = {"scope": scope, "session": session, "paths": list(paths)}
        asked |= {"media": list(media), "every_days": self._every_days, "person": who}
        return {"job": await self._long_work.begin(KIND, asked, who, session)}

    async def check_returned(self, copies: Sequence[HeldCopy], person: str) -> dict[str, Any]:
        """Begin to read back copies that came back; returns the job."""
        paths, media = ([one.path for one in copies], sorted({one.medium for one in copies}))
        return await self.check("paths", paths=paths, person=person, media=media)

    async def summary(self) -> dict[str, Any]:
        """How the archive stands: what is due, what is damaged, the newest runs."""
        due = await self._ground.thread.run(self._due)
        return await self._summarised(due, await self._here(due))

    async def _summarised(self, due: Sequence[Holding], here: list[Holding]) -> dict[str, Any]:
        """Announce it; ``here`` is what of the ``due`` can be reached. Looking at disks took its
        time: what was found meanwhile counts.
        """
        found = await self._ground.thread.run(self._read_back)
        summary = await self._ground.thread.run(self._summary, found)
        summary["bad"] = await asyncio.to_thread(with_connection, summary["bad"], self._glance())
        away = await self._ground.thread.run(self._away, due, here)
        instead = await asyncio.to_thread(self._instead, away)
        every_days, store = self._every_days, self._ground.store
        summary["wanted"] = await self._ground.thread.run(
            wanted_media, store, away, found.at, every_days, instead
        )
        self._ground.board.set("archive_checks", summary)
        return summary

    async def check_every(self, days: int, person: str = "") -> dict[str, Any]:
        """Set after how many days everything is read back again; 0: only on a person's word."""
        await self._setup.keep(check_every_days=days)
        who, details = person.strip() or self._who, {"days": days}
        audit = self._ground.store.audit
        await self._ground.thread.run(audit.append, who, "archive.check_every", "", details)
        return await self.summary()

    async def holdings(self, session: str) -> list[dict[str, Any]]:
        """What the archive holds of a session, each with its newest check; what was noted as lost
        is there with the state ``lost``. See :func:`~app.engine.check_rows.held_facts`.
        """
        rows = await self._ground.thread.run(self._rows, session)
        return await asyncio.to_thread(with_connection, rows, self._glance())

    async def repair(self, path: str, person: str, reason: str) -> dict[str, Any]:
        """Begin to mend a damaged copy from another one on a person's word; returns the job."""
        person, reason = person.strip(), " ".join(reason.split())
        if not person or len(reason) < LEAST_REASON:
            raise BadUsageError(
                T("checks", "Mending a copy needs the name of a person and a reason."),
                meaning=T("checks", "Nothing was changed."),
                action=T("checks", "Write the reason in at least {letters} letters.")(
                    letters=LEAST_REASON
                ),
            )
        found = await self._ground.thread.run(self._checks.holdings_at, path)
        found = [one for one in found if one.kind not in ELSEWHERE]
        if not found:
            raise BadUsageError(T("checks", "The archive knows of no copy in this folder."))
        held = await asyncio.to_thread(self._one_there, found)
        args = {"path": path, "medium": held.medium, "person": person, "reason": reason}
        return {"job": await self._long_work.begin(REPAIR, args, person, held.session)}

    @property
    def _every_days(self) -> int:
        return self._setup.settings.check_every_days

    @property
    def _who(self) -> str:
        return self._setup.current.operator or PROGRAM

    async def _look_again_and_again(self) -> None:
        await asyncio.sleep(FIRST_LOOK_S)
        while True:
            try:
                await self._look()
            except AppError as error:
                log.warning("what is due cannot be looked up: %s", type(error).__name__)
            await asyncio.sleep(LOOK_EVERY_S)

    async def _look(self) -> None:
        """Begin what is due and can be reached; tell of what cannot."""
        due = await self._ground.thread.run(self._due)
        here = await self._here(due)
        if here and not self._long_work.under_way(KIND):
            await self.check("due", person=PROGRAM)
        summary = await self._summarised(due, here)
        tell_of_damage(self._alarms, summary["bad"])
        tell_of_due(self._alarms, summary["wanted"], self._every_days)

    async def _here(self, due: Sequence[Holding]) -> list[Holding]:
        """What of the due can be looked at now, without a person. Disks are touched on a thread."""
        return await asyncio.to_thread(lambda: list(filter(self._glance().reached, due)))

    def _away(self, due: Sequence[Holding], here: list[Holding]) -> list[Holding]:
        """What of the due a person has to bring. A store whose last check could not reach it is
        asked again, and wanted as long.
        """
        away, there = self._checks.last_away(), {one.place for one in here}
        return [
            one
            for one in due
            if one.place not in there or (one.kind == "stored" and one.place in away)
        ]

    def _instead(self, away: list[Holding]) -> dict[Place, Text]:
        """Where another disk is connected at the place of one: which. Touches disks."""
        glance = self._glance()
        looked = ((one.place, glance.standing(one)) for one in away)
        return {
            place: standing.problem
            for place, standing in looked
            if standing.instead is not None and standing.problem is not None
        }

    def _glance(self) -> CheckWork:
        return self._work.at_a_glance()

    def _one_there(self, found: list[Holding]) -> Holding:
        """The one whose disk is connected, of those that lie at one path of several disks."""
        for one in found:
            if self._work.there.look(one.medium, one.path, one.seal).there:
                return one
        self._work.there.need(found[0].medium, found[0].path, found[0].seal)
        return found[0]

    def _read_back(self, session: str = "") -> ReadBack:
        return read_back_of(self._checks, wall_now(), self._every_days, session)

    def _due(self) -> Sequence[Holding]:
        return self._read_back().due

    def _summary(self, found: ReadBack) -> dict[str, Any]:
        days = self._every_days
        next_due = min((due_at(one, found.at, days) for one in found.holdings), default=None)
        held = {one.place: one for one in found.holdings}
        bad = [one for one in found.newest.values() if one.place in held and alarming(one)]
        return {
            "every_days": days,
            "holdings": len(found.holdings),
            "bytes": sum(one.bytes for one in found.holdings),
            "due": len(found.due),
            "due_bytes": sum(one.bytes for one in found.due),
            "next_due_at": next_due.isoformat() if next_due is not None and days else None,
            "bad": [(held[one.place], self._bad_row(one, held[one.place])) for one in bad],
            "runs": [
                {
                    "id": run.id,
                    "scope": run.scope,
                    "person": run.person,
                    "begun_at": run.begun_at,
                    "ended_at": run.ended_at,
                    "outcome": run.outcome,
                }
                for run in self._checks.runs(RUNS_SHOWN)
            ],
        }

    def _bad_row(self, check: HoldingCheck, one: Holding) -> dict[str, Any]:
        name = disc_label(self._ground.store, one) or one.path
        return {**told(check), "session": one.session, "path": one.path, "name": name}

    def _rows(self, session: str) -> list[tuple[Holding, dict[str, Any]]]:
        found, lost = self._read_back(session), self._checks.lost(session)
        custody = self._ground.store.custody.of_session(session)
        rows = []
        for one in (*found.holdings, *lost):
            check = found.newest.get(one.place)
            wanted = bool(self._every_days) and one not in lost
            due = due_at(one, found.at, self._every_days).isoformat() if wanted else None
            row = {
                "session": one.session,
                "kind": one.kind,
                "path": one.path,
                "name": disc_label(self._ground.store, one) or one.path,
                "bytes": one.bytes,
                "read_back_at": found.at.get(one.place, ""),
                "due_at": due,
                **(told(check) if check is not None else {"state": ""}),
                **held_facts(one, custody),
            }
            rows.append((one, row))
        return rows

    def _bad_found(self, _check: HoldingCheck) -> None:
        self._ground.loop.call_soon_threadsafe(self.refresh)

    def _ended(self, _job: dict[str, Any]) -> None:
        self.refresh()

    def refresh(self) -> None:
        """Tell soon how the archive stands: copies were checked, mended, or noted as lost."""
        self._tell_again = True
        if self._refreshing is None or self._refreshing.done():
            self._refreshing = asyncio.create_task(self._tell())

    async def _tell(self) -> None:
        """Once for all that was found meanwhile: a disk may have thousands of damaged copies."""
        with suppress(AppError, RuntimeError):  # the engine ends: the next one tells
            while self._tell_again:
                self._tell_again = False
                self.changed()
                tell_of_damage(self._alarms, (await self.summary())["bad"])

    def _repair(
        self, args: dict[str, Any], _point: Point, progress: Progress, _save: object
    ) -> dict[str, Any]:
        wait, store = self._ground.thread.wait, self._ground.store
        found = wait(self._checks.holdings_at, args["path"])
        medium = args.get("medium", found[0].medium)
        named = [one for one in found if one.medium == medium]
        held = (named or [one for one in found if not medium])[0]  # it was not known when asked
        folder = self._work.there.need(held.medium, held.path, held.seal)
        others = [
            (one, self._work.there.look(one.medium, one.path, one.seal))
            for one in wait(self._checks.holdings, held.session)
            if one.place != held.place and one.kind not in ELSEWHERE and same_part(one, held)
        ]
        there = [(one, Path(at.at)) for one, at in others if at.there]
        known = [Known(at, one.seal) for one, at in there if at != folder]
        report = repair(Known(folder, held.seal), known, progress)
        details = {**report.to_json(), "reason": args["reason"]}
        wait(store.audit.append, args["person"], "holding.repaired", held.session, details)
        whole = self._work.once(held, args["person"], progress)
        return {**report.to_json(), "session": held.session, "whole": whole}


def _title(args: dict[str, Any]) -> Text:
    return TITLES[str(args["scope"])]


def _repair_title(_args: dict[str, Any]) -> Text:
    return T("checks", "Mending a damaged copy")
