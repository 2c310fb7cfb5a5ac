"""The desk of the player: what of a session is played, its waves, sealed parts opened by role."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.archive.child_work import carry_out
from app.archive.play.plan import PlayPlan, plan_from_json
from app.archive.play.planning import Take, takes_of
from app.engine.archive_desk import copies_to_take
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.long_work_desk import LongWork
from app.engine.medium_there import MediumThere
from app.engine.present_copies import present_copies
from app.engine.session_desk import SessionDesk
from app.engine.sidecars import sidecar_seals
from app.model.errors import ArchiveError, BadUsageError
from app.model.jobs import SHARE, Progress
from app.model.reception import LEAST_REASON
from app.model.recording import Seal
from app.model.text import T
from app.reception.sealing import AFTERWARDS, Sealing
from app.system.whole_file import put_in_place

WAVES = "waves"
WAVES_FORMAT = "diemcau-waves"
WAVES_VERSION = 1


class PlayerDesk:
    """Tells windows what they may play. Event-loop thread; the files are read by their children."""

    def __init__(self, ground: Ground, sessions: SessionDesk, work: LongWork) -> None:
        self._ground = ground
        self._sessions = sessions
        self._work = work
        self._sealing = Sealing(ground.store)
        work.register(
            WAVES, lambda _args: T("player", "Sound picture of a recording"), self._make_waves
        )

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "player.open": self.open,
            "player.unseal": self.unseal,
            "player.waves": self.waves,
        }

    def start(self) -> None:
        """Nothing is left over from before."""

    async def close(self) -> None:
        """Nothing to leave off."""

    async def open(self, session: str, take: int = 1) -> dict[str, Any]:
        """What is played of the ``take``-th recording of a session: the plan without its sealed
        stretches, gaps, marks without words, where its waves lie (empty while nobody made them),
        and all ``recordings`` of the session.
        """
        takes = await self._takes(session)
        return self._told(takes, take, one_of(takes, take).plan)

    async def unseal(
        self, session: str, person: str = "", reason: str = "", take: int = 1
    ) -> dict[str, Any]:
        """The same with the sealed stretches open: for a person with the duty, with a reason.

        It is in the audit log before anything is shown.
        """
        takes = await self._takes(session)
        found = one_of(takes, take)
        why = " ".join(reason.split())
        if len(why) < LEAST_REASON:
            raise BadUsageError(
                T("player", "A reason of at least {least} characters is needed.")(
                    least=LEAST_REASON
                ),
                meaning=T("player", "The sealed parts stay shut."),
            )
        await self._ground.thread.run(self._note_opening, session, person, why, found)
        return self._told(takes, take, replace(found.plan, sealed=()))

    async def waves(self, session: str, take: int = 1) -> dict[str, Any]:
        """Where the waves of a recording lie; where nobody made them, a job is begun that does."""
        found = one_of(await self._takes(session), take)
        path = self._waves_path(found)
        if path.exists():
            return {"path": str(path), "job": ""}
        args = {"session": session, "plan": found.plan.to_json(), "path": str(path)}
        under_way = self._work.under_way(WAVES)
        if under_way:
            return {"path": "", "job": under_way[0]}
        job = await self._work.begin(WAVES, args, self._sessions.who, session)
        return {"path": "", "job": job}

    async def _takes(self, session: str) -> list[Take]:
        return await asyncio.to_thread(takes_of_session, self._ground, session)

    def _told(self, takes: list[Take], number: int, plan: PlayPlan) -> dict[str, Any]:
        found = takes[number - 1]
        path = self._waves_path(found)
        return {
            "take": number,
            "recordings": [
                {"take": place, "origin": one.origin, "seconds": one.plan.seconds}
                for place, one in enumerate(takes, 1)
            ],
            "origin": found.origin,
            "plan": plan.to_json(),
            "sealed": [list(span) for span in found.plan.sealed],
            "gaps": [list(span) for span in found.gaps],
            "markers": [{"at_s": marker.at_s, "kind": marker.kind} for marker in found.markers],
            "absent": list(found.absent),
            "waves": str(path) if path.exists() else "",
        }

    def _note_opening(self, session: str, person: str, why: str, found: Take) -> None:
        self._sealing.require(self._sessions.get(session), person, AFTERWARDS)
        details = {"reason": why, "sealed": [list(span) for span in found.plan.sealed]}
        with self._ground.store.transaction():
            self._ground.store.audit.append(person.strip(), "seal.viewed", session, details)
            self._ground.store.custody.note(person.strip(), "seal.viewed", session, why=why)

    def _waves_path(self, found: Take) -> Path:
        return self._ground.paths.root / "archive" / WAVES / f"{found.key}.json"

    def _make_waves(
        self, args: dict[str, Any], _point: dict[str, Any], progress: Progress, _save: Any
    ) -> dict[str, Any]:
        plan, path = plan_from_json(args["plan"]), Path(args["path"])
        progress.expect(round(plan.seconds * len(plan.sources)), SHARE)
        order = plan.to_json()
        answer = carry_out("app.archive.play.wave_child", order, self._ground.paths.logs, progress)
        values = {"format": WAVES_FORMAT, "version": WAVES_VERSION, "per_s": 10, **answer}
        path.parent.mkdir(parents=True, exist_ok=True)
        put_in_place(path, (json.dumps(values) + "\n").encode())
        return {"path": str(path), "session": args["session"]}


def takes_of_session(ground: Ground, session: str) -> list[Take]:
    """The closed recordings of a session as they can be read now, none where there are none.

    Blocks; not on the store's thread. Raises :class:`ArchiveError` where no copy can be reached.
    """
    recordings, seals = ground.thread.wait(_kept, ground, session)
    if not recordings:
        return []
    present = present_copies(MediumThere(ground), session, recordings)
    known = {seal.id for seal in seals}
    all_seals = [*seals, *(s for s in sidecar_seals(present.recordings) if s.id not in known)]
    folders, _wanted = copies_to_take(present.recordings, present.away)
    return takes_of(folders, [seal for seal in all_seals if not seal.lifted_at])


def one_of(takes: Sequence[Take], number: int) -> Take:
    """A recording by its number, from 1; raises :class:`ArchiveError` for no such one."""
    if not 1 <= number <= len(takes):
        raise ArchiveError(
            T("player", "This session has no recording that can be played."),
            meaning=T("player", "Nothing was recorded, or it is still being recorded."),
        )
    return takes[number - 1]


def _kept(ground: Ground, session: str) -> tuple[list[Any], list[Seal]]:
    store = ground.store
    closed = [one for one in store.recordings.of_session(session) if one.ended_at]
    return closed, store.seals.of_session(session)
