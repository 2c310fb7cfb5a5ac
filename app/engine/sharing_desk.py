"""The desk of sharing: what is shown to the others, and what only by a person's order."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from app.engine.call_keeper import CallKeeper
from app.engine.commands import Handler
from app.engine.ground import Ground
from app.engine.screens_desk import CHAIR
from app.engine.session_desk import SessionDesk
from app.model.errors import BadUsageError
from app.model.reception import LEAST_REASON
from app.model.text import T
from app.recording.copies import JOURNAL

SCREEN = "screen"
_ORDER = ("reason", "person")


class SharingDesk:
    """Shares into the call. Event-loop thread.

    A window or a document of this program's own goes out by order alone: with the name of who
    ordered it and why, and both in the audit log before anything is shown.
    """

    def __init__(self, ground: Ground, keeper: CallKeeper, sessions: SessionDesk) -> None:
        self._ground = ground
        self._keeper = keeper
        self._sessions = sessions

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "conference.share": self.share,
            "conference.share_ordered": self.share_ordered,
            "conference.stop_sharing": self.stop,
        }

    async def share(self, what: dict[str, Any]) -> None:
        """Share a window or a document; the window with the lease does it.

        A page of what was ordered may be turned. Raises :class:`BadUsageError` for a document of
        the dossier.
        """
        plain = {name: value for name, value in what.items() if name not in _ORDER}
        self._refuse_chair(plain)
        now = self._keeper.facts.sharing or {}
        if now.get("reason") and _same(now, plain):
            self._show({**plain, **{name: now[name] for name in _ORDER}})
            return
        if await asyncio.to_thread(self._is_dossier, str(plain.get("file") or "")):
            raise BadUsageError(
                T("sharing", "This document belongs to the dossier of the session."),
                meaning=T("sharing", "Nothing is shared, so that the dossier stays in this room."),
                action=T("sharing", "Press “By order…” and say who ordered it and why."),
            )
        self._show(plain)

    async def share_ordered(self, what: dict[str, Any], person: str, reason: str) -> None:
        """Share what is this program's own, since ``person`` ordered it for ``reason``."""
        self._refuse_chair(what)
        person, reason = person.strip(), reason.strip()
        if not person or len(reason) < LEAST_REASON:
            raise BadUsageError(
                T("sharing", "An order needs the name of who gave it, and a reason."),
                meaning=T("sharing", "Nothing is shared, so that the dossier stays in this room."),
                action=T("sharing", "Write down both."),
            )
        session = self._sessions.current
        details = {**what, "reason": reason}
        await self._ground.thread.run(
            self._ground.store.audit.append,
            person,
            "conference.shared_by_order",
            session.id if session else "",
            details,
        )
        self._show({**what, "reason": reason, "person": person})

    async def stop(self) -> None:
        """Share nothing any more."""
        self._keeper.facts.sharing = None
        self._keeper.announce()

    def _refuse_chair(self, what: dict[str, Any]) -> None:
        """The chair's screen is shared by nobody's order: single documents can be."""
        screens = self._ground.board.get("screens") or []
        chair = {str(one["connector"]) for one in screens if one.get("role") == CHAIR}
        if what.get("kind") == SCREEN and str(what.get("id") or "") in chair:
            raise BadUsageError(
                T("sharing", "This is the chair's screen."),
                meaning=T("sharing", "Nothing is shared, so that the dossier stays in this room."),
                action=T("sharing", "Share the one document instead, by order."),
            )

    def _show(self, what: dict[str, Any]) -> None:
        self._keeper.facts.sharing = what
        self._keeper.announce()

    def _is_dossier(self, file: str) -> bool:
        """True for a file in the data folder, or beside the journal of a recording."""
        if not file:
            return False
        place = Path(file).resolve()
        own = place.is_relative_to(self._ground.paths.root.resolve())
        return own or any((folder / JOURNAL).is_file() for folder in place.parents)


def _same(shared: dict[str, Any], wanted: dict[str, Any]) -> bool:
    """True where both are the same thing, but perhaps another page of it."""
    names = (shared.keys() | wanted.keys()) - {"page", *_ORDER}
    return all(shared.get(name) == wanted.get(name) for name in names)
