"""How a call is joined, kept and got back: what was seen, what follows. Pure; times in seconds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from app.model.conference import CallFigures, CallState
from app.model.errors import AppError
from app.ui.conference.faults import LoadFault, line_error, load_error, page_ended

LOAD_S = 20.0
BROKEN_S = 5.0
"""So long a transport may be cut before the page is loaded anew: pages mend short cuts alone."""
STEADY_S = 30.0
"""A call that stood so long begins with the shortest pause again."""
_CUT = frozenset({"disconnected", "failed"})
PAUSES_S = (1.0, 2.0, 5.0, 10.0, 20.0, 30.0)


@dataclass(frozen=True, slots=True)
class Standing:
    """What is reported of the call."""

    state: CallState
    problem: AppError | None = None
    attempts: int = 0
    next_try_s: float | None = None

    def to_json(self) -> dict[str, Any]:
        """For the engine."""
        return {
            "state": self.state.value,
            "problem": self.problem.to_json() if self.problem else None,
            "attempts": self.attempts,
            "next_try_s": self.next_try_s,
        }


class Course:
    """One call on its way. ``tick`` says when the page must be loaded anew."""

    def __init__(self, host: str, now_s: float) -> None:
        self.host = host
        self.state = CallState.JOINING
        self.problem: AppError | None = None
        self.attempts = 0
        self.reached = False
        self._tries = 0
        self._load_by_s: float | None = now_s + LOAD_S
        self._again_at_s: float | None = None
        self._broken_s: float | None = None
        self._joined_s: float | None = None

    def standing(self, now_s: float) -> Standing:
        """Where the call stands now."""
        again = self._again_at_s
        left = None if again is None else round(max(0.0, again - now_s), 1)
        return Standing(self.state, self.problem, self.attempts, left)

    @property
    def over(self) -> bool:
        """True where nothing more happens by itself."""
        return self.state is CallState.FAILED

    def opening(self, now_s: float) -> None:
        """The page is loaded, for the first time or again because a person gave an answer."""
        self._load_by_s = now_s + LOAD_S
        self.problem = None

    @property
    def loading(self) -> bool:
        """True while the page is awaited."""
        return self._load_by_s is not None

    def loaded(self) -> None:
        """The page is there; whether it lets us in is seen by its connections."""
        asked, self._load_by_s = self._load_by_s is not None, None
        if asked and not self.over and self._again_at_s is None:
            self.state, self.problem = CallState.WAITING, None

    def load_failed(self, fault: LoadFault, now_s: float, *, code: int = 0) -> None:
        """The page did not come, or its process ended."""
        self._load_by_s = None
        if self.over or self._again_at_s is not None:
            return
        self.problem = load_error(fault, self.host, code=code, seconds=LOAD_S)
        if fault.final and not self.reached:
            self.state = CallState.FAILED
            return
        self._again(now_s)

    def door_asks(self, problem: AppError) -> None:
        """The server wants a name and a password: a person must answer."""
        self._load_by_s = self._again_at_s = None
        self.state, self.problem = CallState.WAITING, problem

    def figures(self, figures: CallFigures, now_s: float) -> None:
        """What the connections say, once a second."""
        if self.over or self._again_at_s is not None:
            return
        states = {connection.state for connection in figures.connections}
        if "connected" in states:
            self._connected(now_s)
        elif self.reached and self.state is CallState.WAITING:
            # It was taken for ended while its figures were missing, and is cut all the same.
            if states & _CUT and self._broken_s is None:
                self._broken_s = now_s
        elif self.state is not CallState.IN_CALL:
            return
        elif states & {*_CUT, "connecting"}:
            self._broken_s = now_s if self._broken_s is None else self._broken_s
        elif self._broken_s is None and states <= {"closed"}:
            self.state, self.problem = CallState.WAITING, page_ended()

    def _connected(self, now_s: float) -> None:
        self._broken_s = self._load_by_s = None
        if self.state is not CallState.IN_CALL:
            self.state, self.problem, self.reached = CallState.IN_CALL, None, True
            self._joined_s = now_s
            self.attempts = 0
        elif self._joined_s is not None and now_s - self._joined_s > STEADY_S:
            self._tries = 0

    def tick(self, now_s: float) -> bool:
        """True, once, when the page is to be loaded anew."""
        if self._load_by_s is not None and now_s > self._load_by_s:
            self.load_failed(LoadFault.SILENT, now_s)
        if self._broken_s is not None and now_s - self._broken_s > BROKEN_S:
            self.problem = line_error()
            self._again(now_s)
        if self._again_at_s is None or now_s < self._again_at_s:
            return False
        self._again_at_s = None
        self._load_by_s = now_s + LOAD_S
        return True

    def _again(self, now_s: float) -> None:
        self.state = CallState.RECONNECTING if self.reached else CallState.JOINING
        self._broken_s = None
        self._again_at_s = now_s + PAUSES_S[min(self._tries, len(PAUSES_S) - 1)]
        self._tries += 1
        self.attempts += 1
