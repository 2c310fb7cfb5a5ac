"""The desk of the room's display: which window drives it, what is asked of it, what it shows."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.screens_desk import ScreensDesk
from app.model.alarms import Severity
from app.model.clock import wall_now
from app.model.errors import BadUsageError
from app.model.screens import RoomFault, RoomMode, RoomState, Showing
from app.model.text import T, Text

log = logging.getLogger(__name__)

SIGN_S = 8.0
"""A window reports once a second; one that has not for so long is gone, or very busy: it keeps the
screen until another window is there to take it."""
LOOK_S = 1.0
ROOM_DISPLAY = "room_display.lost"


class RoomDisplayDesk:
    """Keeps the topic ``room_display``. Event-loop thread.

    One window drives the display: the one that holds the lease of the meeting if it reports,
    else the one that does already, else the next that reports. ``note`` hears of each change of
    what truly stands there, for the record: the recording notice has to be shown.
    """

    def __init__(
        self,
        board: Board,
        screens: ScreensDesk,
        alarms: AlarmDesk,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._board = board
        self._screens = screens
        self._alarms = alarms
        self._clock = clock
        self._signs: dict[str, float] = {}
        self._driver = ""
        self._mode = RoomMode.AUTO
        self._state = RoomState.OFF
        self._fault = RoomFault.NONE
        self._showing = Showing.NOTHING
        self._noted = Showing.NOTHING
        self._since = wall_now()
        self._was_shown = False
        self.note: Callable[[Showing], None] = lambda _showing: None
        screens.on_change = self.look
        self.look()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"room_display.mode": self.mode, "room_display.report": self.report}

    async def mode(self, mode: str) -> None:
        """What the room's screen is to show from now on."""
        if mode not in set(RoomMode):
            raise BadUsageError(
                T("screens", "The room's screen cannot show “{mode}”.")(mode=str(mode)[:40])
            )
        self._mode = RoomMode(mode)
        self._announce()

    async def report(
        self, window: str, showing: str, state: str, screen: str = "", fault: str = ""
    ) -> bool:
        """A window says what truly stands on the room's screen; True where it drives it.

        A window that does not drive it reports all the same, so that it is there to take over.
        """
        known = state in set(RoomState) and showing in set(Showing) and fault in set(RoomFault)
        if not window or not known:
            raise BadUsageError(T("screens", "The report of the room's screen cannot be read."))
        self._signs[window] = self._clock()
        self._choose_driver()
        if window != self._driver:
            self._announce()
            return False
        chosen = self._screens.room_screen
        if screen != chosen:  # a report from before another screen was chosen
            return True
        self._become(RoomState(state), Showing(showing), RoomFault(fault))
        return True

    def look(self) -> None:
        """Notice a window that gives no sign any more, and another choice of screen."""
        self._choose_driver()
        if self._driver not in self._signs or not self._screens.room_screen:
            self._become(RoomState.OFF, Showing.NOTHING, RoomFault.NONE)
        else:
            self._announce()
        self._judge()

    def _choose_driver(self) -> None:
        now_s = self._clock()
        self._signs = {name: at for name, at in self._signs.items() if now_s - at <= SIGN_S}
        lease = (self._board.get("conference") or {}).get("lease") or {}
        holder = str(lease.get("window") or "")
        if holder in self._signs:
            self._driver = holder
        elif self._driver not in self._signs and self._signs:
            self._driver = max(self._signs, key=lambda name: self._signs[name])

    def _become(self, state: RoomState, showing: Showing, fault: RoomFault) -> None:
        now = (state, showing, fault)
        if now != (self._state, self._showing, self._fault):
            log.info("the room's screen: %s, shows %s %s", state, showing or "nothing", fault)
            if showing not in {Showing.NOTHING, self._noted}:
                self._noted = showing
                self.note(showing)
            self._state, self._showing, self._fault = now
            self._since = wall_now()
        self._was_shown = self._was_shown or state is RoomState.SHOWN
        self._announce()
        self._judge()

    def _judge(self) -> None:
        """A screen that was chosen and is needed must be there."""
        in_use = self._was_shown or self._board.get("session") is not None
        bad = self._state in {RoomState.LOST, RoomState.WRONG}
        if not bad or not in_use:
            self._alarms.settle(ROOM_DISPLAY)
            return
        what, action = _WORDS[self._fault]
        self._alarms.raise_alarm(
            ROOM_DISPLAY,
            Severity.CAUTION,
            what(name=self._screens.name_of(self._screens.room_screen)),
            T(
                "screens",
                "Citizens and officials see nothing of the other points. The recording goes on.",
            ),
            action,
        )

    def _announce(self) -> None:
        screen = self._screens.room_screen
        self._board.set(
            "room_display",
            {
                "screen": screen,
                "name": self._screens.name_of(screen) if screen else "",
                "window": self._driver,
                "state": str(self._state),
                "fault": str(self._fault),
                "mode": str(self._mode),
                "showing": str(self._showing),
                "since": self._since,
            },
        )


_WORDS: dict[RoomFault, tuple[Text, Text]] = {
    RoomFault.NONE: (
        T("screens", "The room's screen “{name}” is gone."),
        T("screens", "Check its cable and its power; the picture comes back by itself."),
    ),
    RoomFault.MIRRORED: (
        T("screens", "The room's screen “{name}” shows the same as another screen."),
        T("screens", "Set the screens of the computer to “extend”, not to “duplicate”."),
    ),
    RoomFault.OPERATOR: (
        T("screens", "The control room stands on the room's screen “{name}”."),
        T("screens", "Move this window to the operator's own screen."),
    ),
}
