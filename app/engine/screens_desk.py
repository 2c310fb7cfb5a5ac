"""The desk of screens: what the windows see, and which screen has which role."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import Any

from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.setup_desk import SetupDesk
from app.model.errors import BadUsageError, DeviceError
from app.model.text import T, Text

log = logging.getLogger(__name__)

OPERATOR, ROOM, CHAIR = "operator", "room", "chair"
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
        self.on_change: list[Callable[[], None]] = []
        self._announce()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "screens.seen": self.seen,
            "room_display.choose": self.choose,
            "chair.choose": self.choose_chair,
            "chair.swap": self.swap,
        }

    @property
    def room_screen(self) -> str:
        """Identity of the screen that was chosen for the room; empty for none."""
        return self._setup.current.room_screen

    @property
    def chair_screen(self) -> str:
        """Identity of the screen that was chosen for the chair; empty for none."""
        return self._setup.current.chair_screen

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
        self.setup_changed()

    async def choose(self, screen: str) -> None:
        """Bind the room's display to a screen that is there, or to none; kept for good."""
        self._check(screen, self.chair_screen, T("screens", "This is the chair's screen."))
        await self._setup.choose(room_screen=screen)
        self.setup_changed()

    async def choose_chair(self, screen: str) -> None:
        """Bind the chair's display to a screen that is there, or to none; kept for good.

        What stood there before is gone: the screen is black until something is taken.
        """
        self._check(screen, self.room_screen, T("screens", "This is the room's screen."))
        await self._setup.choose(chair_screen=screen)
        self.setup_changed()

    async def swap(self) -> None:
        """The screens of the room and of the chair were taken for each other: exchange them."""
        room, chair = self.room_screen, self.chair_screen
        if not room or not chair:
            raise DeviceError(
                T("screens", "Only two screens that are both chosen can be exchanged."),
                action=T("screens", "Choose a screen for the room and one for the chair."),
            )
        await self._setup.choose(room_screen=chair, chair_screen=room)
        self.setup_changed()

    def _check(self, screen: str, other: str, others_words: Text) -> None:
        """Raise where a screen cannot take one more role."""
        known = {one["id"]: one for one in self._screens}
        if screen and screen not in known:
            raise DeviceError(
                T("screens", "The screen “{name}” is not connected.")(name=screen[:80]),
                action=T("screens", "Connect it, wait until it is listed, then choose it."),
            )
        if screen and screen == self._operator:
            raise DeviceError(
                T("screens", "The operator works on this screen."),
                meaning=T("screens", "What is shown there would cover the control room."),
                action=T("screens", "Choose another screen, or move this window to another one."),
            )
        if screen and screen == other:
            raise DeviceError(
                others_words,
                meaning=T("screens", "Citizens would see the dossier of the case."),
                action=T("screens", "Choose another screen, or free this one first."),
            )
        if screen and known[screen]["mirrored"]:
            raise DeviceError(
                T("screens", "This screen shows the same as another one."),
                meaning=T("screens", "What is shown on it would be seen on the other one too."),
                action=T("screens", "Set the screens of the computer to “extend”."),
            )

    def setup_changed(self) -> None:
        """Other screens are there, or another one may have been chosen."""
        self._announce()
        for tell in self.on_change:
            tell()

    def _announce(self) -> None:
        roles = {self.chair_screen: CHAIR, self.room_screen: ROOM, self._operator: OPERATOR}
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
    screen["mirrored"] = one.get("mirrored") is True
    return screen


def _unreadable() -> BadUsageError:
    return BadUsageError(T("screens", "The list of screens cannot be read."))
