"""What a run amounts to: counts, what is still open, and whether it was ticked too quickly."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from typing import Any

from app.checklist.contract import Item
from app.checklist.findings import worst
from app.model.checklist import How, ItemResult, ItemState, Phase, Standing, Timing

HASTY_S = 30.0
"""All acknowledgements of a run within this time are flagged (quality bar C7)."""
_HASTY_FROM = 4
_UNSETTLED = frozenset({ItemState.NOT_DONE, ItemState.RUNNING, ItemState.STALE})
_SETTLED = frozenset({ItemState.WAIVED, ItemState.DEFERRED, ItemState.NOT_APPLICABLE})
_SHUT = frozenset({ItemState.FAIL, ItemState.COULD_NOT_TEST})


@dataclass(frozen=True, slots=True)
class RunSummary:
    """Counts by state. ``open`` counts what keeps the gate of the phase shut.

    ``state`` is that of the worst item. ``hasty`` is true where all of several acknowledgements
    came within ``HASTY_S``. ``timing`` says how the run stood to the time that it has, and
    ``late_reason`` why it was out of it. ``result_sha256`` is that of ``result.json``, empty while
    running.
    """

    phase: Phase
    state: ItemState
    passed: int
    cautions: int
    failed: int
    could_not_test: int
    not_applicable: int
    waived: int
    open: int
    deferred: int = 0
    stale: int = 0
    timing: str = Timing.IN_TIME.value
    late_reason: str = ""
    hasty: bool = False
    finished_at: str = ""
    finished_by: str = ""
    result_sha256: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol and the record."""
        return {**asdict(self), "phase": str(self.phase), "state": str(self.state)}


def is_open(item: Item, result: ItemResult, phase: Phase) -> bool:
    """Whether an item keeps the gate shut.

    It does while it was not measured, while it fails or could not be tested and blocks this phase
    (by itself, or by the rules in force), while its question is unanswered, and while it is
    critical and nobody acknowledged it. What was waived or put off to a later gate does not.
    """
    if result.state in _SETTLED:
        return False
    blocks = phase in item.blocking or result.blocks
    if result.state in _UNSETTLED or (result.state in _SHUT and blocks):
        return True
    unanswered = item.question is not None and not result.answer
    return unanswered or (item.critical and not result.acknowledged_by)


def standing_of(item: Item, result: ItemResult) -> str:
    """How an item stands with people beside it, by its key in the table of states."""
    if result.state is not ItemState.PASS:
        return str(result.state)
    if not result.acknowledged_by:
        return str(Standing.SENSED)
    by_a_person = bool(result.answer) or item.how is How.MANUAL
    return str(Standing.CONFIRMED if by_a_person else Standing.ACKNOWLEDGED)


def summarise(phase: Phase, pairs: Sequence[tuple[Item, ItemResult]]) -> RunSummary:
    """Count the results of a run."""
    states = [result.state for _, result in pairs]
    return RunSummary(
        phase=phase,
        state=worst(states),
        passed=states.count(ItemState.PASS),
        cautions=states.count(ItemState.CAUTION),
        failed=states.count(ItemState.FAIL),
        could_not_test=states.count(ItemState.COULD_NOT_TEST),
        not_applicable=states.count(ItemState.NOT_APPLICABLE),
        waived=states.count(ItemState.WAIVED),
        open=sum(is_open(item, result, phase) for item, result in pairs),
        deferred=states.count(ItemState.DEFERRED),
        stale=states.count(ItemState.STALE),
        hasty=_hasty([r.acknowledged_at for _, r in pairs if r.acknowledged_at]),
    )


def _hasty(moments: Sequence[str]) -> bool:
    if len(moments) < _HASTY_FROM:
        return False
    times = [datetime.fromisoformat(moment) for moment in moments]
    return (max(times) - min(times)).total_seconds() < HASTY_S
