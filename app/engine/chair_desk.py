"""The desk of the chair's screen: what is taken, black, held still; how the screen truly fares."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.chair_alarms import judge_protection, judge_screen
from app.engine.chair_course import ChairCourse, Taken
from app.engine.chair_dossier import ChairScreenError, showable, still_showable
from app.engine.chair_record import BLACKENED, FROZEN, LIVE, LOST, TOOK, ChairRecord
from app.engine.chair_requests import ChairRequests
from app.engine.commands import Handler
from app.engine.driving_window import DrivingWindow
from app.engine.screens_desk import ScreensDesk
from app.model.clock import wall_now
from app.model.dossier import ChairFault, ChairState
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T

SHOWINGS = frozenset({"", "black", "page", "media", "wait"})
PROTECTIONS = frozenset({"on", "off", "none"})
IN_SIGHT = frozenset({ChairState.SHOWN, ChairState.WINDOWED})
HANDS = frozenset({"chair", "operator"})


class ChairDesk:
    """Keeps the topic ``chair``. Event-loop thread.

    Nothing reaches the screen but by ``take``. Whenever the screen, the window that drives it or
    the session becomes another, it is black, and only a new take shows anything again.
    """

    def __init__(
        self,
        board: Board,
        screens: ScreensDesk,
        alarms: AlarmDesk,
        record: ChairRecord,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._board = board
        self._screens = screens
        self._alarms = alarms
        self._record = record
        self._driver = DrivingWindow(board, clock)
        self._course = ChairCourse(clock)
        self._requests = ChairRequests()
        self._place: tuple[str, bool, str] = ("", False, "")
        self._windowed = False
        self._state, self._fault = ChairState.OFF, ChairFault.NONE
        self._showing, self._protection = "", "none"
        self._session = ""
        self._view = 0
        self._since = wall_now()
        self._was_shown = False
        self.person: Callable[[], str] = lambda: ""
        self.blacken_room: Callable[[], Awaitable[None]] | None = None
        screens.on_change.append(self.look)
        self.look()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {
            "chair.windowed": self.windowed,
            "chair.take": self.take,
            "chair.turn": self.turn,
            "chair.follow": self.follow,
            "chair.black": self.black,
            "chair.freeze": self.freeze,
            "chair.live": self.live,
            "chair.blacken_all": self.blacken_all,
            "chair.ask": self.ask,
            "chair.answered": self.answered,
            "chair.mark": self.mark,
            "chair.report": self.report,
        }

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: nothing of the one before stays on the screen."""
        self.look()

    async def windowed(self, on: bool) -> None:
        """Show the view in a plainly marked window, where there is no second screen."""
        self._windowed = bool(on)
        self.look()

    async def take(
        self, case: str, document: str, page: int = 1, *, person: str = "", reason: str = ""
    ) -> None:
        """Put a page on the chair's screen; what stands there already stays as it is.

        Raises :class:`ChairScreenError` where it may not be shown, or the screen is not there.
        """
        if self._state not in IN_SIGHT:
            raise ChairScreenError(
                T("chair screen", "The chair's screen is not there."),
                meaning=T("chair screen", "Nothing was shown, on no other screen either."),
                action=T("chair screen", "Choose it, or check its cable; then take again."),
            )
        _case, row = showable(self._board.get("dossiers") or {}, case, document, reason)
        pages = int(row.get("pages") or 0)
        page = min(_page(page), pages) if pages else _page(page)
        who = person.strip() or self.person()
        if self._course.take(Taken(case, document, page, who, wall_now()), pages):
            self._changed()
            self._note_take(row, page, who, reason)

    async def turn(self, page: int, by: str) -> None:
        """Turn to a page of what is taken; two presses within the guard are one."""
        if by not in HANDS:
            raise BadUsageError(T("chair screen", "It is not known who turns the page."))
        if self._course.turn(_page(page), by):
            self._announce()

    async def follow(self, on: bool) -> None:
        """Whether the chair's page goes along with the operator's."""
        self._course.follow = bool(on)
        self._announce()

    async def black(self) -> None:
        """Black from now on."""
        if self._course.black():
            self._changed()
            self._record.entry(BLACKENED())
            self._audit("chair.black", {})

    async def freeze(self) -> None:
        """Hold the picture that stands there."""
        if self._course.freeze():
            self._changed()
            self._record.entry(FROZEN())
            self._audit("chair.freeze", {})

    async def live(self) -> None:
        """Show what was taken again."""
        taken = self._course.taken
        if self._state in IN_SIGHT and taken is not None and self._course.live():
            self._changed()
            self._record.entry(LIVE())
            self._audit("chair.live", {"case": taken.case, "document": taken.document})

    async def blacken_all(self) -> None:
        """Black on the chair's screen and on the room's, at once."""
        await self.black()
        if self.blacken_room is not None:
            await self.blacken_room()

    async def ask(self, kind: str) -> None:
        """The chair asks the operator for something."""
        if self._requests.ask(kind):
            self._announce()

    async def answered(self, id: str) -> None:  # noqa: A002
        """What the chair asked for has been done."""
        if self._requests.answered(id):
            self._announce()

    async def mark(self, text: str = "") -> None:
        """The chair marks the recording; raises where nothing is recorded."""
        await self._record.mark(text)

    async def report(
        self,
        window: str,
        state: str,
        showing: str,
        *,
        screen: str = "",
        fault: str = "",
        protection: str = "none",
        view: int = 0,
    ) -> bool:
        """A window says what truly stands on the chair's screen; True where it drives it.

        ``view`` counts the views that it opened: a new one is black, though the screen was only
        away for the blink of an eye.
        """
        known = (
            state in set(ChairState)
            and fault in set(ChairFault)
            and showing in SHOWINGS
            and protection in PROTECTIONS
        )
        if not window or not known:
            raise BadUsageError(
                T("chair screen", "The report of the chair's screen is unreadable.")
            )
        drives = self._driver.sign(window)
        self.look()
        if not drives or screen != self._screens.chair_screen:
            return drives
        if view != self._view:
            self._view = view
            self._lose_hold()
        self._become(ChairState(state), ChairFault(fault), showing, protection)
        return True

    def window_gone(self, window: str) -> None:
        """The connection of a window has ended: another one may drive at once, black."""
        self._driver.gone(window)
        self.look()

    def look(self) -> None:
        """Notice another window, another screen, another session, and what was withdrawn."""
        self._driver.choose()
        place = (self._screens.chair_screen, self._windowed, self._driver.name)
        session = str((self._board.get("session") or {}).get("id") or "")
        if place != self._place or session != self._session:
            self._lose_hold()
        if session != self._session:
            self._requests.clear()
        self._place, self._session = place, session
        if not self._driver.alive or not (place[0] or place[1]):
            self._become(ChairState.OFF, ChairFault.NONE, "", "none")
        taken = self._course.taken
        dossiers = self._board.get("dossiers") or {}
        if taken is not None and not still_showable(dossiers, taken.case, taken.document):
            self._lose_hold()
        self._announce()
        self._judge()

    def _become(self, state: ChairState, fault: ChairFault, showing: str, protection: str) -> None:
        """The screen fares in another way: one that went away comes back black."""
        if state is not self._state:
            lost = self._state in IN_SIGHT and state not in IN_SIGHT
            if lost and self._course.taken is not None:
                self._record.entry(LOST())
            self._lose_hold()
            self._since = wall_now()
        self._state, self._fault = state, fault
        self._showing, self._protection = showing, protection
        self._was_shown = self._was_shown or state in IN_SIGHT
        self._announce()
        self._judge()

    def _lose_hold(self) -> None:
        """Black until something is taken anew."""
        if self._course.forget():
            self._since = wall_now()

    def _note_take(self, row: Mapping[str, Any], page: int, who: str, reason: str) -> None:
        taken = self._course.taken
        assert taken is not None
        title = str(row.get("shown_title") or "")
        self._record.entry(TOOK(title=title, page=page))
        details = {"case": taken.case, "document": taken.document, "page": page}
        if reason.strip():
            details["reason"] = " ".join(reason.split())
        self._record.audit(who, "chair.taken", self._session, details)

    def _audit(self, action: str, details: Mapping[str, Any]) -> None:
        self._record.audit(self.person(), action, self._session, details)

    def _changed(self) -> None:
        self._since = wall_now()
        self._announce()

    def _judge(self) -> None:
        screen = self._screens.chair_screen
        name = self._screens.name_of(screen) if screen else ""
        needed = self._was_shown or self._board.get("session") is not None
        judge_screen(self._alarms, self._state, self._fault, name, needed=needed)
        judge_protection(self._alarms, self._protection, shown=self._state in IN_SIGHT)

    def _announce(self) -> None:
        screen = self._screens.chair_screen
        self._board.set(
            "chair",
            {
                "screen": screen,
                "screen_name": self._screens.name_of(screen) if screen else "",
                "window": self._driver.name,
                "state": str(self._state),
                "fault": str(self._fault),
                "showing": self._showing,
                "protection": self._protection,
                "windowed": self._windowed,
                "requests": self._requests.shown(),
                "since": self._since,
                **self._course.shown(),
            },
        )


def _page(page: object) -> int:
    if isinstance(page, bool) or not isinstance(page, int) or page < 1:
        raise BadUsageError(T("chair screen", "Pages are numbered from 1."))
    return page
