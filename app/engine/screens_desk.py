"""The desk of screens: what the windows see, and which screen has which role."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.setup_desk import SetupDesk
from app.model.errors import BadUsageError, DeviceError
from app.model.text import T

log = logging.getLogger(__name__)

OPERATOR, ROOM = "operator", "room"
_FIELDS: dict[str, type] = {
    "id": str,
    "name": str,
    "connector": str,
    "width": int,
    "height": int,
    "primary": bool,
}
MOST_SCREENS = 16


class ScreensDesk:
    """Keeps the topic ``screens``. Event-loop thread.

    Screens are known by identity (maker, model, serial number, connector). Windows report what
    they see whenever it changes; the newest report counts.
    """

    def __init__(self, board: Board, setup: SetupDesk) -> None:
        self._board = board
        self._setup = setup
        self._screens: list[dict[str, Any]] = []
        self._operator = ""
        self.on_change: Callable[[], None] = lambda: None
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"screens.seen": self.seen, "room_display.choose": self.choose}

    @property
    def room_screen(self) -> str:
        """Identity of the screen that was chosen for the room; empty for none."""
        return self._setup.current.room_screen

    def name_of(self, identity: str) -> str:
        """What people call a screen; of one that was never seen what its identity says."""
        for screen in self._screens:
            if screen["id"] == identity:
                return str(screen["name"])
        return " ".join(part for part in identity.split(":") if part)

    async def seen(self, window: str, screens: list[dict[str, Any]], operator: str = "") -> None:
        """A window tells which screens it sees; ``operator`` is the one it stands on itself."""
        if not isinstance(screens, list) or len(screens) > MOST_SCREENS:
            raise _unreadable()
        self._screens = [_read(one) for one in screens]
        self._operator = str(operator)
        self._announce()
        self.on_change()

    async def choose(self, screen: str) -> None:
        """Bind the room's display to a screen that is there, or to none; kept for good."""
        if screen and screen not in {one["id"] for one in self._screens}:
            raise DeviceError(
                T("screens", "The screen “{name}” is not connected.")(name=screen[:80]),
                action=T("screens", "Connect it, wait until it is listed, then choose it."),
            )
        if screen and screen == self._operator:
            raise DeviceError(
                T("screens", "The operator works on this screen."),
                meaning=T("screens", "The room's picture would cover the control room."),
                action=T("screens", "Choose another screen, or move this window to another one."),
            )
        await self._setup.choose(room_screen=screen)
        self.setup_changed()

    def setup_changed(self) -> None:
        """Another screen may have been chosen."""
        self._announce()
        self.on_change()

    def _announce(self) -> None:
        chosen = self.room_screen
        roles = {self._operator: OPERATOR, chosen: ROOM}
        self._board.set(
            "screens",
            [{**one, "role": roles.get(one["id"], "")} for one in self._screens],
        )


def _read(one: object) -> dict[str, Any]:
    if not isinstance(one, dict):
        raise _unreadable()
    screen = {name: one.get(name) for name in _FIELDS}
    if any(not isinstance(screen[name], kind) for name, kind in _FIELDS.items()):
        raise _unreadable()
    return screen


def _unreadable() -> BadUsageError:
    return BadUsageError(T("screens", "The list of screens cannot be read."))
