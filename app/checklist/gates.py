"""The gates of a session: one a phase, open only when nothing of it is open any more.

A gate passes at no open item, or when all that is left was put off to a later gate, which then
asks for it. A run outside its time passes only with the reason for it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from app.checklist.contract import Item
from app.checklist.summary import RunSummary, is_open
from app.model.checklist import ItemResult, ItemState, Phase, Timing
from app.model.text import T, Text

GATES = (
    Phase.T_MINUS_1D,
    Phase.T_MINUS_2H,
    Phase.JUST_BEFORE,
    Phase.DURING,
    Phase.AFTER,
)
"""The phases with a gate, in time; that of ``during`` stands before the session is closed."""

BEFORE_START = GATES[:3]

GATE_NAMES = {
    Phase.T_MINUS_1D: T("gate", "the test 01 day before"),
    Phase.T_MINUS_2H: T("gate", "the test 02 hours before"),
    Phase.JUST_BEFORE: T("gate", "the check just before the start"),
    Phase.DURING: T("gate", "the check before the session is closed"),
    Phase.AFTER: T("gate", "the check after the session"),
}


def later_gates(item: Item, phase: Phase) -> list[Phase]:
    """The gates to which an item of a run of ``phase`` may be put off.

    What keeps the start shut is put off to no gate behind the start: only a waiver opens it then.
    """
    if phase not in GATES:
        return []
    guards_start = phase in BEFORE_START and (item.needs_two or phase in item.blocking)
    gates = BEFORE_START if guards_start else GATES
    return [gate for gate in gates[GATES.index(phase) + 1 :] if gate in item.phases]


@dataclass(frozen=True, slots=True)
class GateState:
    """How a gate stands. ``held`` is true once its run was finished; ``begun`` once it began.

    ``two_persons`` is true where what is open touches recording, second disk or clock; ``points``
    names the other points that have to be ready for this gate, and are not.
    """

    phase: Phase
    summary: RunSummary | None = None
    finished_at: str = ""
    open_items: tuple[str, ...] = ()
    deferred: tuple[tuple[str, str], ...] = ()
    two_persons: bool = False
    points: tuple[str, ...] = ()

    @property
    def begun(self) -> bool:
        """True where there is a run."""
        return self.summary is not None

    @property
    def held(self) -> bool:
        """True where the newest run is finished."""
        return bool(self.finished_at)

    @property
    def untimely(self) -> bool:
        """True where the run was out of its time and nobody said why."""
        summary = self.summary
        return summary is not None and summary.timing != Timing.IN_TIME and not summary.late_reason

    @property
    def passed(self) -> bool:
        """True where the gate is open: nothing left, or only what was put off."""
        return self.held and not (self.open_items or self.points or self.untimely)

    def state(self) -> str:
        """Its key in the table of states."""
        if self.summary is None:
            return "not_done"
        if not self.held:
            return "running"
        if not self.passed:
            bad = self.summary.state in {ItemState.FAIL, ItemState.COULD_NOT_TEST, ItemState.STALE}
            return str(self.summary.state) if bad else "caution"
        return "deferred" if self.deferred else "pass"

    def to_json(self) -> dict[str, Any]:
        """One entry of the topic ``gates``."""
        return {
            "phase": str(self.phase),
            "state": self.state(),
            "passed": self.passed,
            "held": self.held,
            "finished_at": self.finished_at,
            "open": len(self.open_items),
            "open_items": list(self.open_items),
            "deferred": [{"item": item, "gate": gate} for item, gate in self.deferred],
            "timing": self.summary.timing if self.summary else "",
            "late_reason": self.summary.late_reason if self.summary else "",
            "untimely": self.untimely,
            "two_persons": self.two_persons,
            "points": list(self.points),
        }

    def missing(self) -> list[Text]:
        """What keeps it shut, in words."""
        name = GATE_NAMES[self.phase]
        if not self.held:
            return [T("checklist", "{test} was not held")(test=name)]
        found: list[Text] = []
        if self.open_items:
            found.append(
                T("checklist", "{test} left {count} items open")(
                    test=name, count=len(self.open_items)
                )
            )
        if self.untimely:
            found.append(T("checklist", "{test} was out of its time, without a reason")(test=name))
        if self.points:
            found.append(
                T("checklist", "points that are not ready: {points}")(points=", ".join(self.points))
            )
        return found


def gate_of(
    phase: Phase,
    pairs: Sequence[tuple[Item, ItemResult]],
    summary: RunSummary,
    finished_at: str,
) -> GateState:
    """The gate of a phase from the newest run of it; ``pairs`` as they stand now."""
    opened = tuple(item.id for item, result in pairs if is_open(item, result, phase))
    put_off = tuple(
        (item.id, result.deferred_to)
        for item, result in pairs
        if result.state is ItemState.DEFERRED
    )
    asks = [item for item, _ in pairs if not finished_at or item.id in opened]
    two = any(item.needs_two for item in asks)
    return GateState(phase, summary, finished_at, opened, put_off, two)
