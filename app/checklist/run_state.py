"""What a run holds, and how a change of it is kept and told."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from app.checklist.contract import Facts, Item
from app.checklist.instruments import Instruments
from app.checklist.measurement import Take
from app.checklist.moments import wall_clock
from app.checklist.records import LATE, RunHead, run_topic
from app.checklist.sink import ResultSink
from app.checklist.summary import RunSummary, summarise
from app.model.checklist import ItemResult, ItemState, Timing
from app.model.errors import ChecklistError
from app.model.text import T
from app.settings.profile import Profile

_NEVER_MEASURED = frozenset({ItemState.NOT_DONE, ItemState.RUNNING})


def _nothing_known() -> Mapping[str, str]:
    return {}


@dataclass
class RunState:
    """A run under way. Raises :class:`ChecklistError` for whatever the rules forbid.

    ``present`` gives the identities of what items depend on (see :mod:`app.checklist.touches`);
    ``timing_now`` says how a moment stands to the time that the run has.
    """

    head: RunHead
    items: Sequence[Item]
    profile: Profile
    instruments: Instruments
    folder: Path
    sink: ResultSink
    on_change: Callable[[], None] = lambda: None
    now: Callable[[], datetime] = wall_clock
    present: Callable[[], Mapping[str, str]] = _nothing_known
    timing_now: Callable[[datetime], Timing] = lambda _now: Timing.IN_TIME
    waiver_end: datetime | None = None
    summary: RunSummary | None = None
    notes: list[dict[str, Any]] = field(default_factory=list)
    _results: dict[str, ItemResult] = field(default_factory=dict)
    _takes: dict[str, Take] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)
    _taking: tuple[str, asyncio.Task[Facts]] | None = None
    _left_off: bool = False

    @property
    def results(self) -> list[ItemResult]:
        """The results so far, in the order of the items."""
        return [self._results[item.id] for item in self.items]

    @property
    def finished(self) -> bool:
        """True once the run is closed."""
        return self.summary is not None

    @property
    def measuring(self) -> bool:
        """True while an item is measured."""
        return self._one_at_a_time.locked()

    @property
    def timing(self) -> Timing:
        """How the run stands to its time: as it began, or late where it goes on too long."""
        begun = Timing(self.head.timing)
        if begun is not Timing.IN_TIME:
            return begun
        now = self.timing_now(self.now())
        return now if now in {Timing.LATE, Timing.CLOCK} else begun

    @property
    def late_reason(self) -> str:
        """The last reason given for a run out of its time; empty while there is none."""
        reasons = [str(note["reason"]) for note in self.notes if note["kind"] == LATE]
        return reasons[-1] if reasons else ""

    def current_summary(self) -> RunSummary:
        """Counts as they stand now."""
        if self.summary is not None:
            return self.summary
        counted = summarise(self.head.phase, self._pairs())
        return replace(counted, timing=str(self.timing), late_reason=self.late_reason)

    def to_topic(self) -> dict[str, Any]:
        """The value of the ``test`` topic."""
        return run_topic(self.head, self.profile, self._pairs(), self.current_summary(), self.notes)

    def _pairs(self) -> list[tuple[Item, ItemResult]]:
        return [(item, self._results[item.id]) for item in self.items]

    def _item(self, item_id: str) -> Item:
        for item in self.items:
            if item.id == item_id:
                return item
        raise ChecklistError(
            T("checklist", "The item {item} is not part of this test.")(item=item_id)
        )

    def _measured_result(self, item_id: str) -> tuple[Item, ItemResult]:
        self._refuse_if_finished()
        item, result = self._item(item_id), self._results[item_id]
        if item_id not in self._takes or result.state in _NEVER_MEASURED:
            raise ChecklistError(
                T("checklist", "{item} has no value yet; it has to be measured first.")(
                    item=item_id
                )
            )
        if result.state is ItemState.STALE:
            raise ChecklistError(
                T("checklist", "{item} has to be checked again first.")(item=item_id)
            )
        return item, result

    def _refuse_if_finished(self) -> None:
        if self.summary is not None:
            raise ChecklistError(
                T("checklist", "This test is closed; its result is not changed any more."),
                action=T("checklist", "Begin a new test."),
            )

    def _set(self, result: ItemResult, *, keep: bool = True) -> ItemResult:
        self._results[result.item] = result
        if keep:
            self.sink.result_changed(self.head.run_id, result)
        self.on_change()
        return result
