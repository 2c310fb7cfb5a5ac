"""How a call runs: what a person wants, what the window or the program says, what follows.

Pure: every event makes a new :class:`Course`. Whoever drives the call only reports; what a person
ordered decides.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from app.model.conference import CallState

OVER = (CallState.IDLE, CallState.LEFT, CallState.FAILED)
"""States in which nobody is in the call and nobody wants to be."""

Words = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Report:
    """What the window or the program says of the call. ``problem`` and ``advice`` are JSON.

    ``order`` is the number of the order that it answers; None: the present one.
    """

    state: CallState
    problem: Words | None = None
    advice: Words | None = None
    attempts: int | None = None
    next_try_s: float | None = None
    order: int | None = None


@dataclass(frozen=True, slots=True)
class Course:
    """Where the call stands. ``order`` counts the orders to join and to leave.

    ``reached`` is true once the call was joined under the present order; ``since`` is when the
    state last changed (ISO 8601).
    """

    state: CallState = CallState.IDLE
    wanted: bool = False
    order: int = 0
    reached: bool = False
    since: str = ""
    attempts: int = 0
    next_try_s: float | None = None
    problem: Words | None = None
    advice: Words | None = None

    def join(self, at: str) -> Course:
        """A person wants to be in the call. One that is in it stays in it."""
        if self.wanted and self.state is CallState.IN_CALL:
            return self
        return Course(CallState.JOINING, wanted=True, order=self.order + 1, since=at)

    def leave(self, at: str) -> Course:
        """A person wants to be out of it; also of one that failed, which is missed no more."""
        if not self.wanted and self.state is not CallState.FAILED:
            return self
        return Course(CallState.LEFT, order=self.order + 1, since=at)

    def reported(self, report: Report, at: str) -> Course:
        """Whoever drives the call says where it stands; an answer to an older order is void."""
        if not self.wanted or report.order not in {None, self.order}:
            return self
        if report.state in {CallState.LEFT, CallState.IDLE}:
            return replace(self._moved(CallState.LEFT, at), wanted=False, problem=report.problem)
        if report.state is CallState.FAILED:
            moved = self._moved(CallState.FAILED, at)
            advice = report.advice or self.advice
            return replace(moved, wanted=False, problem=report.problem, advice=advice)
        return self._under_way(report, at)

    def undriven(self, at: str) -> Course:
        """Nobody drives the call any more: the window or the program has gone."""
        if not self.wanted:
            return self
        state = CallState.RECONNECTING if self.reached else CallState.JOINING
        return self._moved(state, at)

    def _under_way(self, report: Report, at: str) -> Course:
        state = self._seen(report.state)
        trying = state in {CallState.JOINING, CallState.RECONNECTING}
        again = report.state in {CallState.JOINING, CallState.RECONNECTING} and (
            self.state is not state or report.problem is not None
        )
        attempts = self.attempts + again if report.attempts is None else report.attempts
        moved = self._moved(state, at)
        return replace(
            moved,
            reached=self.reached or state is CallState.IN_CALL,
            attempts=0 if state is CallState.IN_CALL else attempts,
            next_try_s=report.next_try_s if trying else None,
            problem=report.problem,
            advice=report.advice,
        )

    def _seen(self, said: CallState) -> CallState:
        """A call that was joined once is joined again by reconnecting, and not the other way."""
        if self.reached and said is CallState.JOINING:
            return CallState.RECONNECTING
        if not self.reached and said is CallState.RECONNECTING:
            return CallState.JOINING
        return said

    def _moved(self, state: CallState, at: str) -> Course:
        return self if state is self.state else replace(self, state=state, since=at)
