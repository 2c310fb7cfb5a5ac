"""The desk of disposal: copies are deleted only when they may be, and only by two persons.

A copy is moved to a visible folder beside it when a second person agrees, and deleted from there
on one more word. The last two verified copies on different media are never deleted by the program.
"""

from __future__ import annotations

import asyncio
import os
import shutil
import stat
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.engine.commands import Handler
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import need_reason
from app.engine.ground import Ground
from app.model.clock import wall_now
from app.model.custody import (
    ENOUGH_COPIES,
    CopyState,
    Disposal,
    DisposalState,
    HeldCopy,
    apart,
    plain,
)
from app.model.errors import ArchiveError, BadUsageError, StorageError
from app.model.text import T, Text
from app.store.disposals import Disposals

WAITING_FOLDER = "CHO-TIEU-HUY"
_NOT_OURS = (CopyState.GIVEN, CopyState.DISPOSED)


class DisposalDesk:
    """Asks, agrees, withdraws, deletes. Event-loop thread; disks are touched on others."""

    def __init__(self, ground: Ground, book: CustodyBook) -> None:
        self._ground = ground
        self._book = book
        self._orders = Disposals(ground.store.connection)
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
        """Another person agrees: the copies are moved to a visible folder on their own disk."""
        who = _person(person)
        async with self._book.one_act_at_a_time:
            asked = await self._ground.thread.run(self._get, order, DisposalState.ASKED)
            if _same(asked.asked_by, who):
                raise BadUsageError(
                    T("custody", "The person who asked cannot be the one who agrees."),
                    action=T("custody", "Have a second person read the order and agree."),
                )
            await asyncio.to_thread(self._book.bring_up_to_date, asked.session)
            copies = await self._ground.thread.run(self._need_right, asked.session, asked.copies)
            await asyncio.to_thread(self._need_there, copies)
            moved = await asyncio.to_thread(_set_aside, copies)
            agreed = replace(
                asked,
                state=DisposalState.SET_ASIDE,
                agreed_by=who,
                agreed_at=wall_now(),
                moved=moved,
            )
            await self._note(agreed, copies, "disposal.agreed", who, CopyState.SET_ASIDE)
        return await self.show(asked.session)

    async def withdraw(self, order: int, person: str) -> list[dict[str, Any]]:
        """Give an order up; what was set aside goes back to where it lay."""
        who = _person(person)
        async with self._book.one_act_at_a_time:
            known = await self._ground.thread.run(
                self._get, order, DisposalState.ASKED, DisposalState.SET_ASIDE
            )
            copies = await self._ground.thread.run(self._copies, known.copies)
            if known.moved:
                await asyncio.to_thread(self._need_there, copies)
                await asyncio.to_thread(_put_back, copies, known.moved)
            ended = replace(known, state=DisposalState.WITHDRAWN, ended_at=wall_now(), ended_by=who)
            state = CopyState.KEPT if known.moved else None
            await self._note(ended, copies, "disposal.withdrawn", who, state)
        return await self.show(known.session)

    async def delete(self, order: int, person: str) -> list[dict[str, Any]]:
        """Delete what waits by the order of two persons; one of them says so once more."""
        who = _person(person)
        async with self._book.one_act_at_a_time:
            known = await self._ground.thread.run(self._get, order, DisposalState.SET_ASIDE)
            if not (_same(who, known.asked_by) or _same(who, known.agreed_by)):
                raise BadUsageError(
                    T("custody", "Only one of the two persons of the order can have it done.")
                )
            copies = await self._ground.thread.run(self._need_right, known.session, known.copies)
            await asyncio.to_thread(self._need_there, copies)
            await asyncio.to_thread(_delete, known.moved)
            ended = replace(known, state=DisposalState.DONE, ended_at=wall_now(), ended_by=who)
            await self._note(ended, copies, "disposal.done", who, CopyState.DISPOSED)
        return await self.show(known.session)

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
                    kept = store.custody.set_state(copy, state) if state is not None else copy
                    store.custody.note(who, action, copy=kept, why=order.reason, details=details)
                store.audit.append(who, action, order.session, details)

        await self._ground.thread.run(write)
        self.changed()

    def _ask(self, session: str, numbers: list[int], reason: str, who: str) -> None:
        copies = self._need_right(session, numbers)
        order = Disposal(None, session, tuple(numbers), reason, who, wall_now())
        store = self._ground.store
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

    def _need_there(self, copies: list[HeldCopy]) -> None:
        """Raise :class:`StorageError` where another disk stands at the place of a copy: nothing of
        that one may be moved or deleted. Touches disks.
        """
        for copy in copies:
            self._book.there.need(copy.medium, copy.path)

    def _need_right(self, session: str, numbers: tuple[int, ...] | list[int]) -> list[HeldCopy]:
        """The copies, where the law of the archive lets them go; else :class:`ArchiveError`."""
        custody = self._ground.store.custody.of_session(session)
        copies = [copy for copy in custody.copies if copy.id in numbers]
        if not copies or len(copies) != len(numbers):
            raise BadUsageError(T("custody", "Choose the copies that are to be disposed of."))
        if any(copy.state in _NOT_OURS for copy in copies):
            raise _refused(T("custody", "A copy is kept by somebody else, or is gone already.")())
        kept = custody.retention
        if kept is None:
            raise _refused(T("custody", "No archivist has set how long this session is kept.")())
        if not kept.until:
            raise _refused(T("custody", "This session is kept for ever.")())
        if kept.until >= date.today().isoformat():
            day = date.fromisoformat(kept.until)
            words = T("custody", "This session is kept until {day}.")
            raise _refused(words(day=f"{day:%d/%m/%Y}"))
        others = [copy for copy in custody.copies if copy.id not in numbers]
        if len(apart(others, custody.media)) < ENOUGH_COPIES:
            raise _refused(
                T(
                    "custody",
                    "Besides them there are not two verified copies on different media.",
                )()
            )
        return copies


def _set_aside(copies: list[HeldCopy]) -> tuple[str, ...]:
    """Move folders, all or none, to the folder in which they wait on their own disk."""
    moved: list[str] = []
    try:
        for copy in copies:
            source = Path(copy.path)
            target = source.parent / WAITING_FOLDER / source.name
            target.parent.mkdir(exist_ok=True)
            if target.exists():
                raise FileExistsError(str(target))
            source.rename(target)
            moved.append(str(target))
    except OSError as error:
        _put_back(copies[: len(moved)], tuple(moved))
        raise _cannot(error) from error
    return tuple(moved)


def _put_back(copies: list[HeldCopy], moved: tuple[str, ...]) -> None:
    for copy, folder in zip(copies, moved, strict=True):
        try:
            if Path(copy.path).exists():
                raise FileExistsError(copy.path)
            Path(folder).rename(copy.path)
        except OSError as error:
            raise _cannot(error) from error


def _delete(moved: tuple[str, ...]) -> None:
    """Delete folders that wait; nothing else can be named here."""
    for name in moved:
        folder = Path(name)
        if folder.parent.name != WAITING_FOLDER:
            raise BadUsageError(T("custody", "This folder does not wait to be disposed of."))
        try:
            if folder.exists():
                _make_writable(folder)
                shutil.rmtree(folder)
        except OSError as error:
            raise _cannot(error) from error


def _make_writable(folder: Path) -> None:
    """Windows refuses to delete a file that is read-only."""
    for root, _, files in os.walk(folder):
        for file in files:
            path = Path(root) / file
            if not path.is_symlink():
                path.chmod(stat.S_IRUSR | stat.S_IWUSR)


def _person(name: str) -> str:
    words = " ".join(unicodedata.normalize("NFC", name).split())
    if not words:
        raise BadUsageError(T("custody", "The order needs the name of the person."))
    return words


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()


def _refused(why: Text) -> ArchiveError:
    return ArchiveError(
        why,
        meaning=T("custody", "Nothing is deleted."),
        action=T("custody", "Keep the copies, or put right what is missing first."),
    )


def _cannot(error: OSError) -> StorageError:
    return StorageError(
        T("custody", "The disk refuses: {reason}")(reason=error.strerror or str(error)),
        meaning=T("custody", "Nothing was deleted that was not named in the order."),
        action=T("custody", "Connect the disk, then try again."),
    )
