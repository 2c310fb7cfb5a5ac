"""The desk of the audit log: shows it, checks it, has its head kept outside of this machine."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime
from typing import Any

from app.archive.audit_proof import prove_audit
from app.archive.time_stamp import ROOTS, ask, stamped_words
from app.engine.commands import Handler
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.head_outside import HeadOutside
from app.engine.setup_desk import SetupDesk
from app.model.errors import AppError
from app.store.audit_stamps import AuditStamp

log = logging.getLogger(__name__)

FIRST_S = 20.0
EVERY_S = 3600.0
AGAIN_S = 600.0
MOST_ENTRIES = 200
OF_DOSSIERS = ("case.", "document.", "dossier.")
"""What is done with cases is told without its details: they name people."""


class AuditDesk:
    """Keeps the topic ``audit``. Every hour the head of the log goes beside the copies on all
    disks that are there, and to the time stamp server where one is chosen; while none answers, it
    is asked again every ten minutes.
    """

    def __init__(self, ground: Ground, setup: SetupDesk) -> None:
        self._ground = ground
        self._store = ground.store
        self._outside = HeadOutside(ground)
        self._setup = setup
        self._anchored = 0
        self._problem: dict[str, Any] | None = None
        self._keeping: asyncio.Task[None] | None = None
        ground.board.set("audit", None)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "audit.entries": self.entries,
            "audit.verify": self.verify,
            "audit.keep": self.keep,
            "audit.stamp_address": self.stamp_address,
        }

    def start(self) -> None:
        """Begin to keep the head outside."""
        self._keeping = asyncio.create_task(self._keep_again_and_again())

    async def close(self) -> None:
        """Leave off."""
        if self._keeping is not None:
            self._keeping.cancel()
            with suppress(asyncio.CancelledError):
                await self._keeping

    async def entries(self, before: int = 0, limit: int = 100, text: str = "") -> dict[str, Any]:
        """The newest entries, those ``before`` a counter, those that hold ``text``."""
        rows = await self._ground.thread.run(
            self._entries, before, min(max(1, limit), MOST_ENTRIES), text.strip()
        )
        return {"rows": rows, **await self._told()}

    async def verify(self) -> dict[str, Any]:
        """Check the whole log against itself, its anchors and its time stamps."""
        places = await self._ground.thread.run(self._store.recordings.anchor_places)
        roots = self._ground.paths.root / ROOTS
        database = self._ground.paths.database
        now = self._outside.places.now
        proof = await asyncio.to_thread(prove_audit, database, places, roots=roots, locate=now)
        return proof.to_json()

    async def keep(self) -> dict[str, Any]:
        """Have the head kept outside now."""
        await self._keep()
        return await self._told()

    async def stamp_address(self, address: str, person: str = "") -> dict[str, Any]:
        """Choose the time stamp server; empty: none. Raises ``SettingsError``."""
        await self._setup.keep(time_stamp_address=address.strip())
        who = person.strip() or self._setup.current.operator or "program"
        audit, details = self._store.audit, {"address": address.strip()}
        await self._ground.thread.run(audit.append, who, "audit.stamp_address", "", details)
        return await self.keep()

    def _entries(self, before: int, limit: int, text: str) -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        hiders: dict[str, Callable[[Any], Any]] = {"": _as_it_is}
        for entry in self._store.audit.page(before, limit, text):
            if entry.subject not in hiders:
                hiders[entry.subject] = Discretion(self._store, entry.subject).hide
            details = {} if entry.action.startswith(OF_DOSSIERS) else json.loads(entry.details)
            rows.append(
                {
                    "counter": entry.counter,
                    "at": entry.at,
                    "who": entry.who,
                    "action": entry.action,
                    "subject": entry.subject,
                    "details": hiders[entry.subject](details),
                    "sha256": entry.sha256,
                }
            )
        return rows

    async def _keep_again_and_again(self) -> None:
        await asyncio.sleep(FIRST_S)
        while True:
            with suppress(RuntimeError):
                await self._keep()
            await asyncio.sleep(AGAIN_S if self._problem is not None else EVERY_S)

    async def _keep(self) -> None:
        """Put the head beside the copies and have it stamped, where it moved since."""
        counter, sha256 = await self._ground.thread.run(self._store.audit.head)
        if counter != self._anchored:
            folders = await self._ground.thread.run(self._store.recordings.anchor_folders)
            await asyncio.to_thread(self._outside.leave, folders)
            counter, sha256 = await self._ground.thread.run(self._store.audit.head)
            self._anchored = counter
        address = self._setup.settings.time_stamp_address
        newest = await self._ground.thread.run(self._store.audit_stamps.newest)
        self._problem = None
        if address and counter and (newest is None or newest.counter < counter):
            await self._stamp(address, counter, sha256)
        await self._told()

    async def _stamp(self, address: str, counter: int, sha256: str) -> None:
        try:
            token, at = await asyncio.to_thread(ask, address, stamped_words(counter, sha256))
            stamp = AuditStamp(counter, sha256, at.isoformat(), address, token)
            await self._ground.thread.run(self._store.audit_stamps.add, stamp)
        except AppError as error:
            log.info("no time stamp: %s", error.what.source)
            self._problem = error.to_json()

    async def _told(self) -> dict[str, Any]:
        counter, sha256 = await self._ground.thread.run(self._store.audit.head)
        newest = await self._ground.thread.run(self._store.audit_stamps.newest)
        told = {
            "counter": counter,
            "sha256": sha256,
            "address": self._setup.settings.time_stamp_address,
            "stamped": newest.counter if newest else 0,
            "stamped_at": newest.stamped_at if newest else "",
            "problem": self._problem,
            "looked_at": datetime.now().astimezone().isoformat(timespec="seconds"),
        }
        self._ground.board.set("audit", told)
        return told


def _as_it_is(details: Any) -> Any:
    return details
