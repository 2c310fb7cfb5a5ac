"""The desk of disposal: copies are deleted only when they may be, and only by two persons.

A copy is moved to a visible folder beside it when a second person agrees, and deleted from there
on one more word. Before each of these two words the copies that stay are read back, unless they
were since the word before: what is deleted must stay whole in two other copies on different media.
"""

from __future__ import annotations

import asyncio
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from app.engine import disposal_moves as moves
from app.engine.check_work import CheckWork
from app.engine.commands import Handler
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import need_reason
from app.engine.disposal_rules import (
    chosen,
    need_day,
    need_others,
    need_read,
    read_since,
    staying,
)
from app.engine.ground import Ground
from app.engine.job_desk import JobDesk
from app.engine.medium_there import Standing
from app.engine.stored_copies import StoredCopies
from app.model.clock import wall_now
from app.model.custody import CopyState, Disposal, DisposalState, HeldCopy, plain
from app.model.errors import BadUsageError
from app.model.jobs import Progress
from app.model.text import T
from app.store.archive_checks import Holding
from app.store.disposals import Disposals

CHECK = "disposal_check"
ASKED, AGREED = "disposal.asked", "disposal.agreed"


class DisposalDesk:
    """Asks, agrees, withdraws, deletes. Event-loop thread; disks are touched on others."""

    def __init__(
        self,
        ground: Ground,
        book: CustodyBook,
        jobs: JobDesk,
        stored: StoredCopies | None = None,
        *,
        recording: Callable[[], bool] = lambda: False,
    ) -> None:
        self._ground = ground
        self._book = book
        self._jobs = jobs
        self._recording = recording
        self._orders = Disposals(ground.store.connection)
        self.checks = CheckWork(ground, stored, book.there)
        self.changed: Callable[[], None] = lambda: None

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "disposal.show": self.show,
            "disposal.ask": self.ask,
            "disposal.agree": self.agree,
            "disposal.withdraw": self.withdraw,
            "disposal.delete": self.delete,
        }

    def start(self) -> None:
        """Nothing goes on by itself here."""

    async def close(self) -> None:
        """Nothing is held here."""

    async def show(self, session: str) -> list[dict[str, Any]]:
        """The orders of a session, oldest first."""
        orders = await self._ground.thread.run(self._orders.of_session, session)
        return [plain(order) for order in orders]

    async def ask(
        self, session: str, copies: list[int], reason: str, person: str
    ) -> list[dict[str, Any]]:
        """One person asks that copies be disposed of; nothing is touched yet."""
        need_reason(reason)
        who = _person(person)
        async with self._book.one_act_at_a_time:
            await asyncio.to_thread(self._book.bring_up_to_date, session)
            await self._ground.thread.run(self._ask, session, copies, reason.strip(), who)
        return await self.show(session)

    async def agree(self, order: int, person: str) -> list[dict[str, Any]]:
        """Another person agrees: the copies that stay are read back, then those of the order are
        moved to a visible folder on their own disk. What an earlier try has moved stays there.
        """
        who = _person(person)
        asked = await self._ground.thread.run(self._get, order, DisposalState.ASKED)
        if _same(asked.asked_by, who):
            raise BadUsageError(
                T("custody", "The person who asked cannot be the one who agrees."),
                action=T("custody", "Have a second person read the order and agree."),
            )
        await self._read_what_stays(asked, ASKED, asked.asked_at)
        async with self._book.one_act_at_a_time:
            asked = await self._ground.thread.run(self._get, order, DisposalState.ASKED)
            copies, present = await self._need_word(asked, ASKED, asked.asked_at)
            folders = tuple(str(moves.waiting_place(copy)) for copy in present)
            begun = replace(asked, moved=folders)
            await self._ground.thread.run(self._orders.keep, begun)
            await asyncio.to_thread(moves.set_aside, present)
            agreed = replace(
                begun, state=DisposalState.SET_ASIDE, agreed_by=who, agreed_at=wall_now()
            )
            await self._note(agreed, copies, AGREED, who, CopyState.SET_ASIDE)
        return await self.show(asked.session)

    async def withdraw(self, order: int, person: str) -> list[dict[str, Any]]:
        """Give an order up; what was set aside goes back to where it lay, and counts once it was
        read back.
        """
        who = _person(person)
        async with self._book.one_act_at_a_time:
            known = await self._ground.thread.run(
                self._get, order, DisposalState.ASKED, DisposalState.SET_ASIDE
            )
            copies = await self._ground.thread.run(self._copies, known.copies)
            await asyncio.to_thread(self._bring_back, known, copies)
            ended = replace(known, state=DisposalState.WITHDRAWN, ended_at=wall_now(), ended_by=who)
            state = CopyState.KEPT if known.state is DisposalState.SET_ASIDE else None
            await self._note(ended, copies, "disposal.withdrawn", who, state)
        return await self.show(known.session)

    async def delete(self, order: int, person: str) -> list[dict[str, Any]]:
        """Delete what waits by the order of two persons; one of them says so once more. The copies
        that stay are read back first, unless they were since the second person agreed.
        """
        who = _person(person)
        known = await self._ground.thread.run(self._get, order, DisposalState.SET_ASIDE)
        if not (_same(who, known.asked_by) or _same(who, known.agreed_by)):
            raise BadUsageError(
                T("custody", "Only one of the two persons of the order can have it done.")
            )
        await self._read_what_stays(known, AGREED, known.agreed_at)
        async with self._book.one_act_at_a_time:
            known = await self._ground.thread.run(self._get, order, DisposalState.SET_ASIDE)
            copies, present = await self._need_word(known, AGREED, known.agreed_at)
            await asyncio.to_thread(moves.need_waiting, present)
            await asyncio.to_thread(moves.delete, present)
            ended = replace(known, state=DisposalState.DONE, ended_at=wall_now(), ended_by=who)
            await self._note(ended, copies, "disposal.done", who, CopyState.DISPOSED)
        return await self.show(known.session)

    async def _read_what_stays(self, order: Disposal, word: str, at: str) -> None:
        """Read back, as a job, those copies that stay and were not since the ``word`` before, where
        their disk is connected now.
        """
        await asyncio.to_thread(self._book.bring_up_to_date, order.session)
        wanted = await self._ground.thread.run(self._to_read, order, word, at)
        wanted = await asyncio.to_thread(lambda: list(filter(self.checks.reached, wanted)))
        if not wanted:
            return

        def read(progress: Progress) -> dict[str, Any]:
            whole = [self.checks.once(one, order.asked_by, progress) for one in wanted]
            return {"session": order.session, "read": len(whole), "whole": sum(whole)}

        title = T("custody", "Reading back the copies that stay")()
        await self._jobs.start(CHECK, title, read, session=order.session, held=self._recording)

    def _to_read(self, order: Disposal, word: str, at: str) -> list[Holding]:
        store = self._ground.store
        custody = store.custody.of_session(order.session)
        going = chosen(custody, order.copies)
        need_others(custody, going)
        fresh = read_since(store, custody, going, word, at)
        stale = [copy for copy in staying(custody, going) if copy not in fresh]
        places = {(copy.medium, copy.path) for copy in stale}
        return [one for one in store.archive_checks.holdings(order.session) if one.place in places]

    async def _need_word(
        self, order: Disposal, word: str, at: str
    ) -> tuple[list[HeldCopy], list[HeldCopy]]:
        """The copies of an order, where they may go now and lie on the disk that is connected: as
        they are noted, and with the places where they lie now.
        """
        await asyncio.to_thread(self._book.bring_up_to_date, order.session)
        copies = await self._ground.thread.run(self._may_go, order, word, at)
        return copies, await asyncio.to_thread(lambda: list(map(self._present, copies)))

    def _may_go(self, order: Disposal, word: str, at: str) -> list[HeldCopy]:
        store = self._ground.store
        custody = store.custody.of_session(order.session)
        going = chosen(custody, order.copies)
        need_day(custody.retention)
        need_others(custody, going)
        need_read(custody, going, read_since(store, custody, going, word, at))
        return going

    def _bring_back(self, order: Disposal, copies: list[HeldCopy]) -> None:
        """Where moving was never begun a disk may be away; what lies on one that is there is looked
        at all the same.
        """
        looked = [(one, self._look(one)) for one in copies]
        here = [one for one, standing in looked if order.moved or standing.there]
        moves.put_back([self._present(one, begun=bool(order.moved)) for one in here])

    async def _note(
        self,
        order: Disposal,
        copies: list[HeldCopy],
        action: str,
        who: str,
        state: CopyState | None,
    ) -> None:
        def write() -> None:
            store, details = self._ground.store, plain(order)
            with store.transaction():
                self._orders.keep(order)
                for copy in copies:
                    if state is CopyState.KEPT:
                        store.custody.came_back(copy)
                    elif state is not None:
                        store.custody.set_state(copy, state)
                    store.custody.note(who, action, copy=copy, why=order.reason, details=details)
                store.audit.append(who, action, order.session, details)

        await self._ground.thread.run(write)
        self.changed()

    def _ask(self, session: str, numbers: list[int], reason: str, who: str) -> None:
        store = self._ground.store
        custody = store.custody.of_session(session)
        copies = chosen(custody, numbers)
        need_day(custody.retention)
        need_others(custody, copies)
        order = Disposal(
            None, session, tuple(one.id or 0 for one in copies), reason, who, wall_now()
        )
        with store.transaction():
            added = self._orders.add(order)
            for copy in copies:
                store.custody.note(who, "disposal.asked", copy=copy, why=reason)
            store.audit.append(who, "disposal.asked", session, plain(added))

    def _get(self, number: int, *states: DisposalState) -> Disposal:
        order = self._orders.get(number)
        if order is None or order.state not in states:
            raise BadUsageError(T("custody", "This order cannot take that step now."))
        return order

    def _copies(self, numbers: tuple[int, ...] | list[int]) -> list[HeldCopy]:
        found = [self._ground.store.custody.copy(number) for number in numbers]
        return [copy for copy in found if copy is not None]

    def _look(self, copy: HeldCopy) -> Standing:
        return self._book.there.look(copy.medium, copy.path, copy.seal)

    def _present(self, copy: HeldCopy, *, begun: bool = True) -> HeldCopy:
        """A copy with the place where it lies now. Raises :class:`StorageError` where another disk
        stands there, or, once an order is ``begun``, where its disk came back at another place and
        the copy is not certain by its seal: nothing of that may be moved or deleted. Touches disks.
        """
        place = self._book.there.need(copy.medium, copy.path, copy.seal)
        present = replace(copy, path=str(place))
        if begun and present.path != copy.path:
            moves.need_certain(present)
        return present


def _person(name: str) -> str:
    words = " ".join(unicodedata.normalize("NFC", name).split())
    if not words:
        raise BadUsageError(T("custody", "The order needs the name of the person."))
    return words


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
