"""The desk of optical discs: sets planned from packages, images, burning, labels."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.archive.discs.burner import Burner, burner
from app.archive.discs.capacity import KINDS, capacity_bytes
from app.archive.discs.plan import SetPlan
from app.archive.discs.recovery import need_recovery
from app.archive.paper_work import write_paper
from app.engine.commands import Handler
from app.engine.disc_book import DiscBook
from app.engine.disc_fit import DiscFit
from app.engine.disc_plans import (
    add_set,
    label_order,
    need_disc,
    need_place,
    package_at_hand,
    packages_known,
    seal_of,
    set_rows,
    stem_for,
    told,
)
from app.engine.disc_readings import DiscReadings
from app.engine.disc_work import DiscWorks
from app.engine.ground import Ground
from app.engine.long_work_desk import LongWork
from app.engine.medium_there import MediumThere
from app.engine.session_desk import SessionDesk
from app.model.clock import wall_now
from app.model.discs import Disc, DiscSet
from app.model.errors import BadUsageError
from app.model.text import T
from app.settings.values import Settings

LABEL_STEM = "NHAN-DIA"
KINDS_OF_WORK = (
    "disc_fit",
    "disc_images",
    "disc_burn",
    "disc_check",
    "disc_inspect",
    "disc_rescue",
    "disc_copy",
)


class DiscDesk:
    """Plans, writes and burns sets of discs. Event-loop thread; long work goes to threads."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        long_work: LongWork,
        make_burner: Callable[[Path], Burner] = burner,
        least_kbps: Callable[[], int] = lambda: Settings().disc_least_kbps,
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._long_work = long_work
        self._make_burner = make_burner
        self._least_kbps = least_kbps
        self._book = DiscBook(ground)
        self._works = DiscWorks(ground, self._book, self._burner)
        fit = DiscFit(ground)
        self.readings = DiscReadings(ground, long_work, self._burner, self._need_quiet, self._who)
        for kind, words, run in (
            ("disc_images", T("discs", "Images of discs"), self._works.images),
            ("disc_burn", T("discs", "Burning a disc"), self._works.burn),
            ("disc_check", T("discs", "Reading a disc back"), self._works.check),
            ("disc_fit", T("discs", "Encoding the picture anew to fit onto one disc"), fit.run),
        ):
            long_work.register(kind, lambda _args, words=words: words(), run)  # type: ignore[misc]

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "disc.drives": self.drives,
            "disc.probe": self.probe,
            "disc.plan": self.plan,
            "disc.begin": self.begin,
            "disc.sets": self.sets,
            "disc.images": self.images,
            "disc.burn": self.burn,
            "disc.check": self.check,
            "disc.fit": self.fit,
            "disc.fitted": self.fitted,
            "disc.label": self.label,
            **self.readings.commands(),
        }

    def start(self) -> None:
        """Unfinished work goes on by itself: it is long work."""

    async def close(self) -> None:
        """Nothing is held here."""

    async def drives(self) -> dict[str, Any]:
        """The drives of this computer, and bytes of a blank of each kind."""
        found = await self._ground.loop.run_in_executor(None, lambda: self._burner().drives())
        return {"drives": [drive.to_json() for drive in found], "capacities": KINDS}

    async def probe(self, device: str) -> dict[str, Any]:
        """What lies in a drive: ``state``, ``kind`` and ``bytes`` that the blank holds."""
        asked = self._ground.loop.run_in_executor(None, lambda: self._burner().probe(device))
        return (await asked).to_json()

    async def plan(
        self, session: str, capacity: str, package: str = "", recovery_percent: int = 0
    ) -> dict[str, Any]:
        """How a package would be divided among discs; nothing is written."""
        made = await self._draft(session, capacity, package, recovery_percent, "")
        stem = await self._ground.thread.run(stem_for, self._ground.store, made)
        return {**asdict(made), **told(await self._plan_of(made), made, stem)}

    async def begin(
        self,
        session: str,
        capacity: str,
        package: str = "",
        recovery_percent: int = 0,
        person: str = "",
    ) -> dict[str, Any]:
        """Keep a set for a package; answers as :meth:`sets` shows it."""
        made = await self._draft(session, capacity, package, recovery_percent, person)
        plan = await self._plan_of(made)
        discs = await self._ground.thread.run(add_set, self._ground.store, made, plan)
        left_out = [file.name for file in plan.left_out]
        shown = [disc.to_json() for disc in discs]
        return {**asdict(made), "discs": shown, "left_out": left_out}

    async def fit(
        self,
        session: str,
        capacity: str,
        package: str = "",
        recovery_percent: int = 0,
        person: str = "",
    ) -> dict[str, Any]:
        """Begin to encode the picture of a package anew, so that all of it fits onto one disc; the
        job's result names the new ``package``, of which a set is planned and burnt like any other.
        The originals are not touched, and are not in it.
        """
        self._need_quiet()
        made = await self._draft(session, capacity, package, recovery_percent, person)
        args = {
            "session": session,
            "package": made.package,
            "seal": made.package_seal,
            "capacity": made.capacity,
            "recovery_percent": recovery_percent,
            "least_bit_rate": 1000 * self._least_kbps(),
            "person": made.made_by,
        }
        return {"job": await self._begin("disc_fit", args, made)}

    async def fitted(
        self, session: str, capacity: str = "", recovery_percent: int = 0
    ) -> list[dict[str, Any]]:
        """The packages of a session whose picture was encoded anew, newest first, with their
        ``path``, ``source``, ``bit_rate``, ``bytes``; only those at hand that were made for such
        discs where a ``capacity`` is named.
        """
        size = capacity_bytes(capacity) if capacity else 0
        rows = await self._ground.thread.run(self._ground.store.discs.fitted, session)
        return [
            asdict(one)
            for one in rows[::-1]
            if not size
            or (
                ((one.capacity, one.recovery_percent) == (size, recovery_percent))
                and Path(one.path).is_dir()
            )
        ]

    async def sets(self, session: str) -> list[dict[str, Any]]:
        """The sets of a session, newest first, each with its ``discs``."""
        return await self._ground.thread.run(set_rows, self._ground.store, session)

    async def images(
        self,
        set_id: str,
        paths: list[str],
        numbers: list[int] | None = None,
        person: str = "",
    ) -> dict[str, Any]:
        """Begin to write images to ``paths``, one for each of ``numbers`` (none: of all discs)."""
        made, discs = await self._known(set_id)
        wanted = numbers or [disc.number for disc in discs]
        for number in wanted:
            need_disc(discs, number)
        if len(wanted) != len(paths):
            raise BadUsageError(
                T("discs", "The set has {count} discs: so many files must be named.")(
                    count=len(wanted)
                )
            )
        args = {"set": set_id, "numbers": wanted, "paths": paths, "person": self._who(person)}
        return {"job": await self._begin("disc_images", args, made)}

    async def burn(self, set_id: str, number: int, device: str, person: str = "") -> dict[str, Any]:
        """Begin to burn one disc of a set in a drive, and to read it back."""
        return await self._with_disc("disc_burn", set_id, number, device, person)

    async def check(
        self, set_id: str, number: int, device: str, person: str = ""
    ) -> dict[str, Any]:
        """Begin to read back a disc of a set that lies in a drive."""
        _made, discs = await self._known(set_id)
        if not need_disc(discs, number).seal:
            raise BadUsageError(T("discs", "This disc was not made yet."))
        return await self._with_disc("disc_check", set_id, number, device, person)

    async def label(self, set_id: str, person: str = "") -> dict[str, Any]:
        """Write labels and sleeves of the discs that were made; answers ``path``."""
        made, discs = await self._known(set_id)
        source = await self._ground.loop.run_in_executor(
            None, lambda: self._works.work_of(made).source
        )
        order, folder = label_order(made, discs, source), self._book.folder_of(made.id)
        papers = await self._ground.loop.run_in_executor(
            None, lambda: write_paper(order, folder, LABEL_STEM, self._ground.paths.logs)
        )
        path = folder / papers.files[0].file
        details = {"file": str(path), "sha256": papers.files[0].sha256}
        audit = self._ground.store.audit
        await self._ground.thread.run(
            audit.append, self._who(person), "disc.labels", made.session, details
        )
        return {"path": str(path)}

    async def _with_disc(
        self, kind: str, set_id: str, number: int, device: str, person: str
    ) -> dict[str, Any]:
        made, discs = await self._known(set_id)
        need_disc(discs, number)
        args: dict[str, Any] = {"set": set_id, "number": number, "device": need_place(device)}
        return {"job": await self._begin(kind, {**args, "person": self._who(person)}, made)}

    async def _begin(self, kind: str, args: dict[str, Any], made: DiscSet) -> str:
        self._need_quiet()
        return await self._long_work.begin(kind, args, args["person"], made.session)

    def _need_quiet(self) -> None:
        if any(map(self._long_work.under_way, KINDS_OF_WORK)):
            raise BadUsageError(
                T("discs", "Another work on discs is under way."),
                action=T("discs", "Wait until it is done, or stop it first."),
            )

    async def _draft(
        self, session: str, capacity: str, package: str, recovery_percent: int, person: str
    ) -> DiscSet:
        size = capacity_bytes(capacity)
        need_recovery(recovery_percent)
        known = await self._ground.thread.run(packages_known, self._ground.store, session, package)
        found = await asyncio.to_thread(package_at_hand, MediumThere(self._ground), known)
        return DiscSet(
            uuid.uuid4().hex[:8],
            session,
            found.path,
            seal_of(found),
            size,
            recovery_percent,
            wall_now(),
            self._who(person),
        )

    async def _plan_of(self, made: DiscSet) -> SetPlan:
        return await self._ground.loop.run_in_executor(
            None, lambda: self._works.work_of(made).plan()
        )

    async def _known(self, set_id: str) -> tuple[DiscSet, list[Disc]]:
        made = await self._ground.thread.run(self._ground.store.discs.get, set_id)
        if made is None:
            raise BadUsageError(T("discs", "There is no such set of discs."))
        return made, await self._ground.thread.run(self._ground.store.discs.of_set, set_id)

    def _burner(self) -> Burner:
        return self._make_burner(self._ground.paths.logs)

    def _who(self, person: str) -> str:
        return person.strip() or self._sessions.who
