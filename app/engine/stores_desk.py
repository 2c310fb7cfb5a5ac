"""The desk of stores away from this machine: described, tried, sent packages to, read back from."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import Any

from app.archive.stores.place import StoreKind, StorePlace, place_from_json
from app.archive.stores.work import StoreOrder, StoreWork
from app.engine.commands import Handler
from app.engine.dossier_names import Discretion
from app.engine.ground import Ground
from app.engine.long_work_desk import LongWork
from app.engine.medium_there import MediumThere
from app.engine.present_copies import package_place
from app.engine.session_desk import SessionDesk
from app.engine.store_notes import StoreNotes
from app.engine.store_orders import (
    account_of,
    need_reason,
    no_package,
    no_secret,
    not_matching,
    package_args,
    read_until,
)
from app.model.clock import wall_now
from app.model.errors import BadUsageError
from app.model.jobs import Progress
from app.model.packages import Package
from app.model.text import T, Text
from app.settings.secrets import KeptIn, Secrets
from app.store.archive_stores import KeptStore
from app.system.looking import is_folder

log = logging.getLogger(__name__)

SEND, CHECK, FETCH = "store.send", "store.check", "store.fetch"
TITLES: Mapping[str, Text] = {
    SEND: T("stores", "Package to the store “{store}”"),
    CHECK: T("stores", "Checking the package in the store “{store}”"),
    FETCH: T("stores", "Fetching the package from the store “{store}”"),
}
TRY_PATIENCE_S = 0.0


class StoresDesk:
    """Keeps the topic ``stores``. Event-loop thread; the work at a store is long work."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        long_work: LongWork,
        secrets: Secrets | None = None,
    ) -> None:
        self._ground = ground
        self._sessions = sessions
        self._long_work = long_work
        self._secrets = secrets or Secrets()
        self._notes = StoreNotes(ground)
        self._refreshing: asyncio.Task[None] | None = None
        ground.board.set("stores", [])
        for kind, title in TITLES.items():
            long_work.register(kind, _titled(title), partial(self._run, kind), ended=self._ended)

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "store.save": self.save,
            "store.remove": self.remove,
            "store.try": self.try_out,
            "store.copies": self.copies,
            "store.package": self.package,
            SEND: self.send,
            CHECK: self.check,
            FETCH: self.fetch,
        }

    def start(self) -> None:
        """Announce the stores that are known."""
        self._refreshing = asyncio.create_task(self._announce())

    async def close(self) -> None:
        """Nothing is left open: what is under way is long work."""
        if self._refreshing is not None:
            await asyncio.wait([self._refreshing])

    async def save(
        self, store: Mapping[str, Any], secret: str = "", person: str = ""
    ) -> dict[str, str]:
        """Keep a store's description, and its secret key in the system's own store of passwords.

        An empty ``secret`` leaves the known one. Returns where it lies now: ``secret_in``.
        """
        place = place_from_json(store)
        kept_in = KeptIn.NOWHERE
        if secret and place.kind == StoreKind.S3:
            kept_in = await asyncio.to_thread(self._secrets.put, account_of(place), secret)
        await self._ground.thread.run(self._keep, place, person or self._sessions.who, True)
        await self._announce()
        return {"secret_in": str(kept_in)}

    async def remove(self, store: str, person: str = "") -> None:
        """Put a store out of use and forget its key; what lies there stays there."""
        place = await self._ground.thread.run(self._place, store)
        await asyncio.to_thread(self._secrets.forget, account_of(place))
        await self._ground.thread.run(self._keep, place, person or self._sessions.who, False)
        await self._announce()

    async def try_out(self, store: str) -> dict[str, Any]:
        """Ask a store now whether it answers and takes files; nothing stays there."""
        place = await self._ground.thread.run(self._place, store)
        secret = await asyncio.to_thread(self._secret_of, place)
        order = StoreOrder("try", place, secret, patience_s=TRY_PATIENCE_S)
        work = StoreWork(order, self._ground.paths.logs, Progress())
        return await asyncio.to_thread(work.run)

    async def copies(self, session: str) -> list[dict[str, Any]]:
        """What lies of a session in stores, oldest first; ``store`` is the name to ask there by,
        empty where that store is out of use; ``package`` the folder it was sent from.
        """
        return await self._ground.thread.run(self._notes.copies, session)

    async def package(self, session: str) -> dict[str, Any] | None:
        """What would be sent of a session: the newest verified package that is at hand, or where
        none is the newest; None without one. ``at`` is where it lies now.
        """
        made = await self._verified(session)
        if not made:
            return None
        found, place, at_hand = await asyncio.to_thread(self._at_hand, made)
        about = {"path": found.path, "made_at": found.made_at, "bytes": found.bytes}
        return {**about, "at": str(place), "at_hand": at_hand}

    async def send(
        self,
        session: str,
        store: str,
        reason: str,
        *,
        package: str = "",
        until: str = "",
        release: str = "",
        person: str = "",
    ) -> dict[str, Any]:
        """Begin to send a session's package; returns the job.

        ``package`` is its folder, the newest one that is at hand where empty. ``until`` asks the
        store to lock it up to that day (ISO 8601). A session that heard a confidential case goes
        only on the decision ``release``. ``reason`` stands in the log and in the custody.
        """
        who = person or self._sessions.who
        need_reason(reason)
        place = await self._ground.thread.run(self._place, store)
        until = read_until(place, until)
        discretion = await self._ground.thread.run(Discretion, self._ground.store, session)
        discretion.need_release(release, who)
        found, at_hand = await self._package(session, package)
        if not at_hand:
            raise no_package()
        args = {**package_args(found), "store": store, "reason": reason, "until": until}
        args |= {"release": release, "person": who}
        return {"job": await self._long_work.begin(SEND, args, who, session)}

    async def check(
        self, session: str, store: str, *, package: str = "", person: str = ""
    ) -> dict[str, Any]:
        """Begin to read a package in a store again, all of it; returns the job."""
        who = person or self._sessions.who
        await self._ground.thread.run(self._place, store)
        found, _ = await self._package(session, package)
        args = {**package_args(found), "store": store, "person": who, "reason": ""}
        return {"job": await self._long_work.begin(CHECK, args, who, session)}

    async def fetch(
        self, session: str, store: str, to: str, reason: str, *, package: str = "", person: str = ""
    ) -> dict[str, Any]:
        """Begin to fetch a package back into a new folder under ``to``; returns the job."""
        who = person or self._sessions.who
        need_reason(reason)
        await self._ground.thread.run(self._place, store)
        found, _ = await self._package(session, package)
        args = {**package_args(found), "store": store, "person": who, "reason": reason}
        args["to"] = str(Path(to) / Path(found.path).name)
        return {"job": await self._long_work.begin(FETCH, args, who, session)}

    def _run(
        self,
        kind: str,
        args: dict[str, Any],
        point: dict[str, Any],
        progress: Progress,
        save: Callable[[dict[str, Any]], None],
    ) -> dict[str, Any]:
        """On a thread of its own; may be called again for the same work."""
        place = self._ground.thread.wait(self._place, str(args["store"]))
        order = self._order(kind, place, args)
        known = dict(point)

        def waiting(cut: bool) -> None:
            words = T("stores", "The store does not answer; it is tried again.")
            progress.say(words if cut else None)

        def keep(reached: dict[str, Any]) -> None:
            known.update(reached)
            save(reached)

        found = StoreWork(order, self._ground.paths.logs, progress, keep, waiting).run(point)
        if not found["verified"]:
            bad = {*found["changed"], *found["missing"]}
            save({**known, "sent": [one for one in known.get("sent", []) if one not in bad]})
        result = {**found, "store": place.name, "session": args["session"]}
        self._ground.thread.wait(self._notes.note, kind, args, place, result)
        if not found["verified"]:
            raise not_matching(found)
        return result

    def _order(self, kind: str, place: StorePlace, args: Mapping[str, Any]) -> StoreOrder:
        until = str(args.get("until", ""))
        return StoreOrder(
            kind.removeprefix("store."),
            place,
            self._secret_of(place),
            str(args["name"]),
            str(args.get("to") or self._folder(args)),
            str(args["seal"]),
            {"mode": place.lock_mode, "until": until} if until else None,
        )

    def _folder(self, args: Mapping[str, Any]) -> Path:
        about = (str(args["session"]), str(args["folder"]), str(args["seal"]))
        return package_place(MediumThere(self._ground), *about)

    def _ended(self, _job: dict[str, Any]) -> None:
        self._sessions.refresh()

    def _secret_of(self, place: StorePlace) -> str:
        if place.kind != StoreKind.S3:
            return ""
        secret = self._secrets.get(account_of(place))
        if not secret:
            raise no_secret(place)
        return secret

    def _place(self, name: str) -> StorePlace:
        """On the store's thread; raises :class:`BadUsageError` for one that is not in use."""
        kept = self._ground.store.archive_stores.get(name)
        if kept is None or not kept.in_use:
            raise BadUsageError(
                T("stores", "There is no store named “{name}”.")(name=name),
                action=T("stores", "Describe it first under “Stores”."),
            )
        return place_from_json(kept.place)

    def _keep(self, place: StorePlace, person: str, in_use: bool) -> None:
        kept = KeptStore(place.name, place.kind, place.to_json(), wall_now(), person, in_use)
        action = "store.described" if in_use else "store.put_out_of_use"
        with self._ground.store.transaction():
            self._ground.store.archive_stores.put(kept)
            self._ground.store.audit.append(person, action, place.name, place.to_json())

    async def _verified(self, session: str) -> list[Package]:
        made = await self._ground.thread.run(self._ground.store.packages.of_session, session)
        return [one for one in made if one.verified]

    async def _package(self, session: str, path: str) -> tuple[Package, bool]:
        """The newest verified package of a session that is at hand, or the one that was named; and
        whether it is at hand.
        """
        made = await self._verified(session)
        named = [one for one in made if not path or one.path == path]
        if not named:
            raise no_package()
        found, _, at_hand = await asyncio.to_thread(self._at_hand, named)
        return found, at_hand

    def _at_hand(self, packages: Sequence[Package]) -> tuple[Package, Path, bool]:
        """The newest of packages that is at hand, else the newest; where it lies now, and whether
        it is at hand. Blocks; touches disks.
        """
        there = MediumThere(self._ground)
        looked: list[tuple[Package, Path, bool]] = []
        for one in reversed(packages):
            place = package_place(there, one.session, one.path, one.sha256)
            looked.append((one, place, is_folder(place)))
            if looked[-1][-1]:
                return looked[-1]
        return looked[0]

    async def _announce(self) -> None:
        kept = await self._ground.thread.run(self._ground.store.archive_stores.all)
        rows = [
            {
                **place_from_json(one.place).to_json(),
                "address": place_from_json(one.place).address,
                "changed_at": one.changed_at,
                "changed_by": one.changed_by,
            }
            for one in kept
            if one.in_use
        ]
        self._ground.board.set("stores", rows)


def _titled(title: Text) -> Callable[[dict[str, Any]], Text]:
    return lambda args: title(store=str(args["store"]))
