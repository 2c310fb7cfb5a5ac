"""Alarms of the call: told while their cause lasts, and what each means and asks for."""

from __future__ import annotations

from collections.abc import Callable

from app.conference.outside_verdict import TOLD_ELSEWHERE
from app.engine.alarm_desk import AlarmDesk
from app.engine.call_keeper import CallKeeper
from app.engine.cause_alarms import CauseAlarms
from app.engine.figures_in_force import FiguresInForce
from app.model.alarms import Severity
from app.model.conference import CallState, PlatformKind, Verdict, VerdictState
from app.model.text import T, Text

SILENT_DBFS = -90.0
LOST, FROZEN, NO_PICTURE, SILENT, QUALITY = (
    f"conference.{cause}" for cause in ("lost", "frozen", "no_picture", "silent", "quality")
)
_AWAY = (CallState.RECONNECTING, CallState.LOST, CallState.FAILED)


class CallAlarms(CauseAlarms):
    """Looks twice a second and stops nothing. Event-loop thread; ``clock`` gives seconds.

    After how long a picture stands still and a far end is silent say the figures that hold.
    """

    def __init__(
        self,
        keeper: CallKeeper,
        alarms: AlarmDesk,
        clock: Callable[[], float],
        figures: FiguresInForce | None = None,
    ) -> None:
        super().__init__(alarms)
        self._keeper = keeper
        self._clock = clock
        self._figures = figures or FiguresInForce()
        self._sounded_s = clock()
        self.verdict: Verdict | None = None

    def judged(self, verdict: Verdict | None) -> None:
        """The call was judged anew; None: nothing is known of it."""
        self.verdict = verdict

    def look(self, far_dbfs: float | None) -> None:
        """See what is wrong now; ``far_dbfs`` is the loudest sound of the others since before."""
        self._look_at_course()
        self._look_at_picture()
        self._look_at_sound(far_dbfs)
        self._look_at_quality()

    def _look_at_course(self) -> None:
        course = self._keeper.course
        if not (course.reached and course.state in _AWAY):
            self.settle(LOST)
            return
        self.tell(
            LOST,
            Severity.ALARM,
            T("conference", "The connection to the meeting is lost."),
            T("conference", "The other points neither see nor hear this room; recording goes on."),
            T("conference", "The program joins again by itself. Call the main point by telephone.")
            if course.wanted
            else T("conference", "Press “Connect” to join again. Call the main point."),
        )

    def _look_at_picture(self) -> None:
        facts, course = self._keeper.facts, self._keeper.course
        picture = facts.picture
        still_s = float(picture["frozen_s"]) if picture and self._keeper.in_call else 0.0
        if still_s >= self._figures.number("conference.frozen_s"):
            self.tell(
                FROZEN,
                Severity.ALARM,
                T("conference", "The picture of the meeting stands still."),
                T("conference", "The record of the meeting shows a still picture meanwhile."),
                T(
                    "conference",
                    "Ask the main point whether it sees us; else leave and join again.",
                ),
            )
        else:
            self.settle(FROZEN)
        failed = course.state is CallState.FAILED
        reason = (course.advice or {}).get("reason") if course.wanted or failed else None
        if not reason:
            self.settle(NO_PICTURE)
            return
        self.tell(
            NO_PICTURE,
            Severity.ALARM,
            Text.from_json(reason),
            T("conference", "The pictures of this meeting cannot be shown here."),
            T("conference", "Press “Open in the browser”: the same room opens there."),
        )

    def _look_at_sound(self, far_dbfs: float | None) -> None:
        now_s = self._clock()
        sounding = far_dbfs is not None and far_dbfs > SILENT_DBFS
        if not self._keeper.in_call or sounding or not self._hears():
            self._sounded_s = now_s
        if now_s - self._sounded_s < self._figures.number("conference.silent_s"):
            self.settle(SILENT)
            return
        self.tell(
            SILENT,
            Severity.CAUTION,
            T("conference", "Nothing has been heard from the meeting for a while."),
            T("conference", "The other points may be muted, or their sound does not reach us."),
            T("conference", "Ask the main point to speak; look at the row of mutes."),
        )

    def _hears(self) -> bool:
        """True where the sound of the others is to come at all."""
        keeper, setup = self._keeper, self._keeper.choice.setup
        if keeper.kind is PlatformKind.EMBEDDED:
            return bool(keeper.facts.far_ring)
        return bool(setup.call_sound or setup.call_speaker)

    def _look_at_quality(self) -> None:
        verdict = self.verdict
        bad = verdict is not None and verdict.state is VerdictState.BAD
        if verdict is None or not bad or verdict.key in TOLD_ELSEWHERE or not self._keeper.in_call:
            self.settle(QUALITY)
            return
        first = verdict.advice[0] if verdict.advice else None
        self.tell(
            QUALITY,
            Severity.CAUTION,
            verdict.words,
            T("conference", "Speech may be lost at the other points, or theirs here."),
            first or T("conference", "Watch the graphs; change the line if it does not pass."),
        )
