"""The desk of losses: a person notes that copies which are missing are gone for good."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.engine.commands import Handler
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import need_reason
from app.engine.disposal_moves import waiting_place
from app.engine.ground import Ground
from app.engine.loss_rules import (
    HELD,
    LOST,
    disk_is_there,
    is_there,
    last_of,
    named,
    need_missing,
    need_not_last,
)
from app.model.custody import CopyState, HeldCopy, MediumKind
from app.model.errors import BadUsageError
from app.model.recorded import copies_of_all
from app.model.text import T
from app.system.looking import is_folder

_FOLDERS = frozenset({MediumKind.DISK, MediumKind.EXTERNAL, MediumKind.SHARE})


class LossDesk:
    """Notes losses. Event-loop thread; disks are looked at on others. ``changed`` hears of each."""

    def __init__(self, ground: Ground, book: CustodyBook) -> None:
        self._ground = ground
        self._book = book
        self.changed: Callable[[], None] = lambda: None

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"custody.lost": self.lose}

    def start(self) -> None:
        """Nothing goes on by itself here."""

    async def close(self) -> None:
        """Nothing is held here."""

    async def lose(
        self,
        copies: Sequence[int] | int,
        person: str,
        reason: str,
        *,
        last: bool = False,
        disk_gone: bool = False,
        session: str = "",
    ) -> dict[str, Any]:
        """Note that ``copies`` (numbers, or one) are lost, all or none: they stay in custody, are
        not looked for and count no more. Each must be missing, and not be there after all; with
        ``disk_gone`` (the disk is broken or was lost) also one of which nobody could find that, if
        its disk is not connected. A ``session`` says that all are of it. The last copy of a part
        only with ``last``.

        Answers the ``copies``, and of each of their ``sessions`` by id whether it may be called
        ``archived`` and how many verified copies there are of all of it (``apart``).
        """
        need_reason(reason)
        who, why = " ".join(person.split()), " ".join(reason.split())
        if not who:
            raise BadUsageError(T("custody", "A loss needs the name of the person who notes it."))
        asked = [copies] if isinstance(copies, int) else copies
        numbers = tuple(dict.fromkeys(int(one) for one in asked))
        run = self._ground.thread.run
        async with self._book.one_act_at_a_time:
            found = await run(named, self._ground.store, numbers, session)
            for concerned in dict.fromkeys(copy.session for copy in found):
                await asyncio.to_thread(self._book.bring_up_to_date, concerned)
            found = await run(self._judged, numbers, session, disk_gone)
            await asyncio.to_thread(self._need_gone, found)
            left = await run(self._note, found, (who, why), last, disk_gone)
        self.changed()
        return {"copies": list(numbers), "sessions": left}

    def _judged(self, numbers: Sequence[int], session: str, disk_gone: bool) -> list[HeldCopy]:
        found = named(self._ground.store, numbers, session)
        for copy in found:
            custody = self._ground.store.custody.of_session(copy.session)
            need_missing(copy, custody, disk_gone=disk_gone)
        return found

    def _need_gone(self, copies: Sequence[HeldCopy]) -> None:
        """Look once more; one that was moved to where it waits to be deleted is there as well."""
        for copy in copies:
            standing = self._book.there.look(copy.medium, copy.path, copy.seal)
            custody = self._ground.thread.wait(self._ground.store.custody.of_session, copy.session)
            kind = custody.media[copy.medium].kind
            if standing.there and copy.state in HELD and kind is not MediumKind.DISC:
                raise disk_is_there(copy, custody)
            if not standing.there or kind not in _FOLDERS:
                continue
            at = replace(copy, path=standing.at)
            for place in (Path(at.path), waiting_place(at)):
                if is_folder(place):
                    raise is_there(copy, custody, str(place))

    def _note(
        self, copies: Sequence[HeldCopy], said: tuple[str, str], last: bool, disk_gone: bool
    ) -> dict[str, dict[str, Any]]:
        store, (who, why) = self._ground.store, said
        sessions: dict[str, list[HeldCopy]] = {}
        for copy in copies:
            sessions.setdefault(copy.session, []).append(copy)
        left = {}
        with store.transaction():
            for session, going in sessions.items():
                parts = last_of(store.custody.of_session(session), going)
                if not last:
                    need_not_last(parts)
                for copy in going:
                    store.custody.set_state(copy, CopyState.LOST)
                    store.custody.note(
                        who, LOST, copy=copy, why=why, details=_place(copy, disk_gone)
                    )
                found = store.custody.of_session(session)
                apart = copies_of_all(found.copies, found.media, found.recorded)
                left[session] = {"archived": found.archived, "apart": apart}
                told = {
                    "why": why,
                    "copies": [_facts(one) for one in going],
                    "disk_gone": disk_gone,
                    "last_of": [part.name for part in parts],
                    "verified_copies_left": apart,
                }
                store.audit.append(who, LOST, session, told)
        return left


def _place(copy: HeldCopy, disk_gone: bool) -> dict[str, Any]:
    return {"path": copy.path, **({"disk_gone": True} if disk_gone else {})}


def _facts(copy: HeldCopy) -> dict[str, Any]:
    return {
        "copy": copy.id,
        "form": str(copy.form),
        "medium": copy.medium,
        "path": copy.path,
        "seal": copy.seal,
    }
