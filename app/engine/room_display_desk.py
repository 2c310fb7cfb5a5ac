"""The desk of the room's display: which window drives it, what is asked of it, what it shows."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.driving_window import DrivingWindow
from app.engine.screens_desk import ScreensDesk
from app.model.alarms import Severity
from app.model.clock import wall_now
from app.model.errors import BadUsageError
from app.model.screens import RoomFault, RoomMode, RoomState, Showing
from app.model.text import T, Text

log = logging.getLogger(__name__)

LOOK_S = 1.0
ROOM_DISPLAY = "room_display.lost"


class RoomDisplayDesk:
    """Keeps the topic ``room_display``. Event-loop thread.

    ``note`` hears of each change of what truly stands there, for the record: the recording notice
    has to be shown.
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
        self._driver = DrivingWindow(board, clock)
        self._mode = RoomMode.AUTO
        self._state = RoomState.OFF
        self._fault = RoomFault.NONE
        self._showing = Showing.NOTHING
        self._noted = Showing.NOTHING
        self._since = wall_now()
        self._was_shown = False
        self.note: Callable[[Showing], None] = lambda _showing: None
        screens.on_change.append(self.look)
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
        if not self._driver.sign(window):
            self._announce()
            return False
        chosen = self._screens.room_screen
        if screen != chosen:  # a report from before another screen was chosen
            return True
        self._become(RoomState(state), Showing(showing), RoomFault(fault))
        return True

    def window_gone(self, window: str) -> None:
        """The connection of a window has ended."""
        self._driver.gone(window)
        self.look()

    def look(self) -> None:
        """Notice a window that gives no sign any more, and another choice of screen."""
        self._driver.choose()
        if not self._driver.alive or not self._screens.room_screen:
            self._become(RoomState.OFF, Showing.NOTHING, RoomFault.NONE)
        else:
            self._announce()
        self._judge()

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
                "window": self._driver.name,
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
