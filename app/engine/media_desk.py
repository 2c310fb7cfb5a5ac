"""The desk of media: registered disks, what lies on them, loans, checks that are due, removal."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

from app.devices.storage.removal import Removed, remove_safely
from app.devices.storage.volumes import list_volumes
from app.engine.commands import Handler
from app.engine.custody_book import CustodyBook
from app.engine.custody_desk import need_reason
from app.engine.ground import Ground
from app.engine.media_rows import medium_row
from app.engine.session_desk import SessionDesk
from app.engine.setup_desk import SetupDesk
from app.model.clock import wall_now
from app.model.custody import CopyState, HeldCopy, Loan, Medium, plain
from app.model.devices import VolumeInfo
from app.model.errors import BadUsageError
from app.model.text import T

_TO_READ = (CopyState.KEPT, CopyState.DAMAGED, CopyState.MISSING, CopyState.LOST)


class MediaDesk:
    """Keeps the topic ``media``. Event-loop thread; disks are touched on others."""

    def __init__(
        self,
        ground: Ground,
        sessions: SessionDesk,
        setup: SetupDesk,
        book: CustodyBook,
        remove: Callable[[Path, Path], Removed] = remove_safely,
        *,
        volumes: Callable[[], list[VolumeInfo]] = list_volumes,
    ) -> None:
        self._ground = ground
        self._custody = ground.store.custody
        self._sessions = sessions
        self._setup = setup
        self._book = book
        self._remove = remove
        self._volumes = volumes
        self._refreshing: asyncio.Task[None] | None = None
        self._seen: dict[tuple[str, str], str] = {}
        self.came_back: Callable[[Sequence[HeldCopy], str], Awaitable[Any]] = _nobody_checks
        ground.board.set("media", [])

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "media.show": self.show,
            "medium.contents": self.contents,
            "medium.register": self.register,
            "medium.lend": self.lend,
            "medium.return": self.give_back,
            "medium.remove": self.remove,
        }

    def start(self) -> None:
        """Announce the media that are known."""
        self.refresh()

    async def close(self) -> None:
        """Nothing is left open."""
        if self._refreshing is not None:
            await asyncio.wait([self._refreshing])

    def refresh(self) -> None:
        """Announce the media soon."""
        self._refreshing = asyncio.create_task(self._announce())

    async def show(self) -> list[dict[str, Any]]:
        """All media as the topic has them, after a look at what is connected now."""
        await asyncio.to_thread(self._look)
        await self._announce()
        shown: list[dict[str, Any]] = self._ground.board.get("media")
        return shown

    async def contents(self, medium: str) -> list[dict[str, Any]]:
        """What lies on a medium, with the titles of the sessions, newest first."""
        return await self._ground.thread.run(self._contents, medium)

    async def register(
        self, label: str, medium: str = "", path: str = "", place: str = "", person: str = ""
    ) -> list[dict[str, Any]]:
        """Enter a disk by the number of its hardware, with the label on it and where it is kept;
        one that is known (``medium``) is changed. ``path`` is a folder on one that is connected.
        """
        if not label.strip() or not (medium or path):
            raise BadUsageError(
                T("disks", "A disk is registered with the label that stands on it."),
                action=T("disks", "Stick a label on the disk and enter what it says."),
            )
        who = person.strip() or self._sessions.who
        if path:
            seen = await asyncio.to_thread(self._book.see, Path(path))
            medium = seen.id if seen is not None else ""
        await self._ground.thread.run(self._register, medium, label.strip(), place.strip(), who)
        return await self.show()

    async def lend(
        self, medium: str, borrower: str, purpose: str, due: str, person: str = ""
    ) -> list[dict[str, Any]]:
        """Note that a medium is lent to somebody until the day ``due`` (ISO 8601)."""
        need_reason(purpose)
        if not borrower.strip() or _day(due) is None:
            raise BadUsageError(T("disks", "A loan needs who borrows it and until which day."))
        who = person.strip() or self._sessions.who
        loan = Loan(None, medium, wall_now(), who, borrower.strip(), purpose.strip(), due)
        await self._ground.thread.run(self._lend, loan)
        await self._announce()
        shown: list[dict[str, Any]] = self._ground.board.get("media")
        return shown

    async def give_back(
        self, medium: str, condition: str, person: str = ""
    ) -> list[dict[str, Any]]:
        """Note that a lent medium is back and in which condition; ``came_back`` hears, with who
        said so, which copies lie on it: they are read back.
        """
        who = person.strip() or self._sessions.who
        await self._ground.thread.run(self._give_back, medium, condition.strip(), who)
        shown = await self.show()
        copies = await self._ground.thread.run(self._custody.copies_on, medium)
        if here := [one for one in copies if one.state in _TO_READ]:
            await self.came_back(here, who)
        return shown

    async def remove(self, medium: str, person: str = "") -> dict[str, Any]:
        """Let go of a connected disk, so that it can be pulled out."""
        if self._sessions.recording():
            raise BadUsageError(
                T("disks", "A recording is running; no disk is taken out now."),
                meaning=T("disks", "The recording goes on."),
            )
        who = person.strip() or self._sessions.who
        known = await self._ground.thread.run(self._known, medium)
        place = await asyncio.to_thread(self._book.there.need, known.id, known.path)
        removed = await asyncio.to_thread(self._remove, place, self._ground.paths.logs)
        await self._ground.thread.run(
            self._note, who, "medium.removed", known, {"off": removed.off}
        )
        await self.show()
        return {"removed": True, "off": removed.off}

    def _look(self) -> None:
        self._seen = {}
        self._connected()

    def _connected(self) -> set[str]:
        """The media that are connected now, by id. A place says nothing: two disks may stand there
        in turn; whose file system was not there before is asked who it is.
        """
        seen: dict[tuple[str, str], str] = {}
        for volume in self._volumes():
            key = (volume.path, volume.id)
            if key in self._seen:
                seen[key] = self._seen[key]
            elif (medium := self._book.see(Path(volume.path))) is not None:
                seen[key] = medium.id
        self._seen = seen
        return set(seen.values())

    async def _announce(self) -> None:
        connected = await asyncio.to_thread(self._connected)
        rows = await self._ground.thread.run(self._rows, connected)
        self._ground.board.set("media", rows)

    def _rows(self, connected: set[str]) -> list[dict[str, Any]]:
        copies: dict[str, list[HeldCopy]] = {}
        for copy in self._custody.copies():
            copies.setdefault(copy.medium, []).append(copy)
        loans = {loan.medium: loan for loan in self._custody.loans()}
        every_days = self._setup.settings.check_every_days
        return [
            medium_row(one, copies.get(one.id, []), loans.get(one.id), every_days, connected)
            for one in self._custody.media()
        ]

    def _contents(self, medium: str) -> list[dict[str, Any]]:
        return [
            {**plain(copy), "title": self._sessions.get(copy.session).title, "counts": copy.counts}
            for copy in reversed(self._custody.copies_on(medium))
        ]

    def _register(self, medium: str, label: str, place: str, who: str) -> None:
        known = self._known(medium)
        changed = replace(
            known,
            label=label,
            place=place,
            registered_at=known.registered_at or wall_now(),
            registered_by=known.registered_by or who,
        )
        with self._ground.store.transaction():
            self._custody.put_medium(changed)
            details = {"label": label, "place": place, "serial": known.serial}
            self._note(who, "medium.registered", changed, details)

    def _lend(self, loan: Loan) -> None:
        known = self._known(loan.medium)
        if any(one.medium == loan.medium for one in self._custody.loans()):
            raise BadUsageError(T("disks", "“{disk}” is lent already.")(disk=known.name))
        if any(one.state is CopyState.GIVEN for one in self._custody.copies_on(known.id)):
            raise BadUsageError(
                T("disks", "“{disk}” was handed over with what lies on it.")(disk=known.name),
                action=T("disks", "Note its return first, on the sheet of the handover."),
            )
        details = {"borrower": loan.borrower, "due": loan.due}
        with self._ground.store.transaction():
            self._custody.lend(loan)
            self._note(loan.lent_by, "medium.lent", known, details, loan.purpose)

    def _give_back(self, medium: str, condition: str, who: str) -> None:
        known = self._known(medium)
        loan = next((one for one in self._custody.loans() if one.medium == medium), None)
        if loan is None:
            raise BadUsageError(T("disks", "“{disk}” is not lent.")(disk=known.name))
        back = replace(loan, returned_at=wall_now(), returned_to=who, condition=condition)
        details = {"borrower": loan.borrower, "condition": condition}
        with self._ground.store.transaction():
            self._custody.give_back(back)
            self._note(who, "medium.returned", known, details)

    def _note(
        self, who: str, action: str, medium: Medium, details: dict[str, Any], why: str = ""
    ) -> None:
        """One event of the medium, and one of each session that lies on it."""
        with self._ground.store.transaction():
            self._custody.note(who, action, medium=medium.id, why=why, details=details)
            for session in {one.session for one in self._custody.copies_on(medium.id)}:
                self._custody.note(who, action, session, medium=medium.id, why=why, details=details)
            self._ground.store.audit.append(who, action, medium.id, {**details, "why": why})

    def _known(self, medium: str) -> Medium:
        found = self._custody.medium(medium)
        if found is None:
            raise BadUsageError(
                T("disks", "This disk is not known."),
                action=T("disks", "Connect it, then choose it from the list."),
            )
        return found


async def _nobody_checks(_copies: Sequence[HeldCopy], _person: str) -> None:
    """Stands in until the desk of checks is there."""


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
