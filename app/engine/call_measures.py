"""The call measured: figures once a second, judged in plain words, kept on the timeline."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Mapping
from typing import Any

from app.conference.outside_verdict import (
    OutsideLimits,
    OutsideSigns,
    judge_outside,
    measures_of_outside,
)
from app.conference.verdict import LONGEST_HISTORY, CallLimits, call_limits, judge, shown_limits
from app.engine.call_rows import RowMaker, measures_of
from app.engine.ground import Ground
from app.engine.session_desk import SessionDesk
from app.model.clock import wall_now
from app.model.conference import CallFigures, CallRow, Verdict, VerdictState, figures_from_json
from app.model.errors import BadUsageError
from app.model.reception import Session
from app.model.text import T
from app.recording.recorder import SessionRecorder
from app.settings.profile import Profile

log = logging.getLogger(__name__)

STALE_S = 3.0
"""Figures older than this say nothing of the call any more."""


class CallMeasures:
    """Keeps the topics ``call`` and ``call_limits``. Event-loop thread.

    ``on_verdict`` hears every judgement, None where nothing is known of the call.
    """

    def __init__(self, ground: Ground, sessions: SessionDesk, recorder: SessionRecorder) -> None:
        self._board = ground.board
        self._store = ground.store
        self._thread = ground.thread
        self._loop = ground.loop
        self._sessions = sessions
        self._recorder = recorder
        self._figures = ground.figures
        self._history: deque[CallFigures] = deque(maxlen=LONGEST_HISTORY)
        self._rows = RowMaker()
        self._of = ""
        self._told_s = 0.0
        self.on_verdict: Callable[[Verdict | None], None] = lambda _verdict: None
        self._far_dbfs: float | None = None
        self._follow(self._figures.profile)
        self._announce(None, None)

    def _follow(self, profile: Profile) -> None:
        """Judge by these figures from now on, and have windows draw by them."""
        self._by = profile
        self._limits: CallLimits = call_limits(profile)
        self._outside = OutsideLimits(
            self._figures.number("conference.frozen_s"),
            self._figures.number("conference.silent_s"),
            self._limits.silent_bps,
        )
        self._board.set("call_limits", shown_limits(profile))

    def _follow_session(self) -> None:
        if self._figures.profile is not self._by:
            self._follow(self._figures.profile)

    def take(self, figures: Mapping[str, Any]) -> None:
        """A second of figures as the window sends them; raises :class:`BadUsageError`."""
        try:
            taken = figures_from_json(figures)
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise BadUsageError(
                T("conference", "These figures of a call make no sense: {reason}.")(
                    reason=str(error)[:80]
                )
            ) from error
        self._told_s = self._loop.time()
        self._history.append(taken)
        self._follow_session()
        verdict = judge(tuple(self._history), self._limits)
        self._announce(taken, verdict)
        self._keep(taken.at, measures_of(taken), taken.to_json(), verdict)
        self.on_verdict(verdict)

    def take_outside(self, signs: OutsideSigns, far_dbfs: float | None) -> None:
        """A second of a call outside of our windows, of which nobody gives figures."""
        at = wall_now("milliseconds")
        self._told_s = self._loop.time()
        self._follow_session()
        verdict = judge_outside(signs, self._outside)
        measures = measures_of_outside(signs, far_dbfs)
        self._tell(at, None, measures, verdict)
        self._keep(at, measures, {"at": at, "outside": measures}, verdict)
        self.on_verdict(verdict)

    def look(self, in_call: bool, far_dbfs: float | None) -> None:
        """Twice a second: what is old is told no longer; ``far_dbfs`` is the others' loudness."""
        self._far_dbfs = far_dbfs
        if in_call and not self._told_s:
            self._announce(None, None)
        if self._told_s and (not in_call or self._loop.time() - self._told_s > STALE_S):
            self.end()

    async def opened(self, _session: Session | None) -> None:
        """Another session is open: what was measured belongs to the one before."""
        self._write(self._rows.finish())
        self._of = ""

    def end(self) -> None:
        """The call is over, or nothing is said of it any more."""
        self._told_s = 0.0
        self._history.clear()
        self._write(self._rows.finish())
        self._announce(None, None)
        self.on_verdict(None)

    def _keep(
        self, at: str, measures: dict[str, float], noted: dict[str, Any], verdict: Verdict
    ) -> None:
        timeline = self._recorder.timeline
        at_s = round(timeline.seconds(), 1) if timeline else None
        judged = (str(verdict.state), verdict.key)
        self._of = self._sessions.current.id if self._sessions.current else ""
        self._write(self._rows.add(measures, judged, at, at_s))
        if timeline is not None:
            self._recorder.note_call({"at_s": at_s, **noted})

    def _write(self, row: CallRow | None) -> None:
        if row is not None and self._of:
            self._thread.post(self._store.call_figures.add, self._of, row)

    def _announce(self, figures: CallFigures | None, verdict: Verdict | None) -> None:
        measures = measures_of(figures) if figures else {}
        self._tell(figures.at if figures else "", figures, measures, verdict)

    def _tell(
        self,
        at: str,
        figures: CallFigures | None,
        measures: dict[str, float],
        verdict: Verdict | None,
    ) -> None:
        none: dict[str, Any] = {
            "state": str(VerdictState.UNKNOWN),
            "words": None,
            "advice": [],
            "key": "",
        }
        self._board.set(
            "call",
            {
                "at": at,
                "figures": figures.to_json() if figures else None,
                "measures": measures,
                "verdict": verdict.to_json() if verdict else none,
                "far_dbfs": self._far_dbfs,
            },
        )
