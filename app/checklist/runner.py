"""One run of a pre-session test: measure, acknowledge, answer, waive, finish.

A run begins empty: nothing is taken over from an earlier one, but a run that was interrupted goes
on where it stood. What a machine alone sensed stays
unacknowledged, which opens no gate. Every change goes to the sink at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.checklist.contract import Item
from app.checklist.evidence import RESULT, EvidenceFolder
from app.checklist.instruments import Instruments
from app.checklist.measurement import Take, carried_over, fresh_result, judge, take_facts
from app.checklist.moments import stamp, wall_clock
from app.checklist.records import RunHead, keep_take, result_record, run_topic
from app.checklist.resumption import kept_results, sealed_summary, take_numbers
from app.checklist.sink import ResultSink
from app.checklist.summary import RunSummary, summarise
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.errors import ChecklistError
from app.model.reception import LEAST_REASON
from app.model.text import T
from app.settings.profile import Profile

_NEVER_MEASURED = frozenset({ItemState.NOT_DONE, ItemState.RUNNING})


@dataclass
class CheckRun:
    """A run under way. Raises :class:`ChecklistError` for whatever the rules forbid."""

    head: RunHead
    items: Sequence[Item]
    profile: Profile
    instruments: Instruments
    folder: Path
    sink: ResultSink
    on_change: Callable[[], None] = lambda: None
    now: Callable[[], datetime] = wall_clock
    summary: RunSummary | None = None
    _results: dict[str, ItemResult] = field(default_factory=dict)
    _takes: dict[str, Take] = field(default_factory=dict)
    _numbers: dict[str, int] = field(default_factory=dict)
    _one_at_a_time: asyncio.Lock = field(default_factory=asyncio.Lock)

    @classmethod
    def begin(
        cls,
        run_id: str,
        phase: Phase,
        session: str,
        *,
        items: Sequence[Item],
        profile: Profile,
        instruments: Instruments,
        evidence_root: Path,
        sink: ResultSink,
        on_change: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = wall_clock,
    ) -> CheckRun:
        """Begin a run; its evidence goes to ``<evidence_root>/<session>/<run_id>``."""
        head = RunHead(run_id, phase, session, profile.practice, stamp(now()))
        folder = head.folder(evidence_root)
        run = cls(head, items, profile, instruments, folder, sink, on_change, now)
        run._results = {item.id: ItemResult(item.id, ItemState.NOT_DONE) for item in items}
        sink.run_started(head, profile)
        return run

    @classmethod
    def resume(
        cls,
        head: RunHead,
        results: Mapping[str, ItemResult],
        *,
        items: Sequence[Item],
        profile: Profile,
        instruments: Instruments,
        evidence_root: Path,
        sink: ResultSink,
        on_change: Callable[[], None] = lambda: None,
        now: Callable[[], datetime] = wall_clock,
    ) -> CheckRun:
        """Go on with this very run after an interruption; ``results`` are the newest kept of it.

        An item without its evidence is not done any more. A run whose ``result.json`` was written
        comes back finished, which its sink may not have been told.
        """
        folder = head.folder(evidence_root)
        run = cls(head, items, profile, instruments, folder, sink, on_change, now)
        run.summary, run._numbers = sealed_summary(folder), take_numbers(folder)
        run._results, run._takes = kept_results(folder, items, results, profile)
        if run.summary is not None:
            sink.run_finished(head.run_id, run.summary)
            return run
        sink.run_resumed(head, profile)
        for kept in results.values():
            if kept != run._results.get(kept.item, kept):
                sink.result_changed(head.run_id, run._results[kept.item])
        return run

    @property
    def results(self) -> list[ItemResult]:
        """The results so far, in the order of the items."""
        return [self._results[item.id] for item in self.items]

    @property
    def finished(self) -> bool:
        """True once the run is closed."""
        return self.summary is not None

    async def measure_all(self) -> None:
        """Measure every item in order, once."""
        for item in self.items:
            await self.measure(item.id)

    async def measure(self, item_id: str) -> ItemResult:
        """Measure one item, again where it was measured before; one measurement at a time.

        A person's answer must be given anew. An acknowledgement or waiver stays only where the new
        state is not worse than the one it was given for.
        """
        item = self._item(item_id)
        async with self._one_at_a_time:
            self._refuse_if_finished()
            before = self._results[item_id]
            self._set(replace(before, state=ItemState.RUNNING), keep=False)
            try:
                facts = await take_facts(item, self.instruments, self.profile)
                number = self._numbers[item_id] = self._numbers.get(item_id, 0) + 1
                evidence = await asyncio.to_thread(
                    partial(keep_take, number=number, facts=facts, measured_at=stamp(self.now())),
                    self.folder,
                    self.head,
                    item,
                )
            except BaseException:
                self._set(before, keep=False)
                raise
            fresh = fresh_result(item, facts, self.profile, evidence, stamp(self.now()))
            carried = carried_over(item, self._takes.get(item_id), before, fresh)
            self._takes[item_id] = Take(facts, fresh.state)
            self._set(carried)
        return self._results[item_id]

    def acknowledge(self, item_id: str, person: str) -> ItemResult:
        """A person has seen the value and stands by it."""
        item, result = self._measured_result(item_id)
        if item.question is not None and not result.answer:
            raise ChecklistError(
                T("checklist", "{item} asks a question that has to be answered first.")(
                    item=item_id
                )
            )
        return self._set(
            replace(result, acknowledged_by=_named(person), acknowledged_at=stamp(self.now()))
        )

    def answer(
        self,
        item_id: str,
        answer: str,
        person: str,
        note: str = "",
        details: Mapping[str, Any] | None = None,
    ) -> ItemResult:
        """A person answers the item's question, which acknowledges it too.

        ``details`` are plain values that come with the answer (a table, a document's number).

        A bad answer fails the item. A good one is handed to the item's rule, which may let it
        settle what no device can tell, but never overrules what was measured.
        """
        item, result = self._measured_result(item_id)
        options = item.question.answers if item.question is not None else ()
        chosen = next((option for option in options if option.id == answer), None)
        if chosen is None:
            raise ChecklistError(
                T("checklist", "{item} has no answer “{answer}”.")(item=item_id, answer=answer)
            )
        said = {"answer": answer, "note": note.strip(), "details": dict(details or {})}
        facts = self._takes[item_id].facts
        judged = judge(item, facts, said, self.profile)
        state, explanation = judged.state, judged.explanation
        if not chosen.good:
            state = ItemState.FAIL
            explanation = T("checklist", "The answer was “{answer}”.")(answer=chosen.label)
        return self._set(
            replace(
                result,
                state=state,
                explanation=explanation,
                facts={**facts.values, **said},
                answer=answer,
                acknowledged_by=_named(person),
                acknowledged_at=stamp(self.now()),
                waiver_reason="",
                waived_by="",
            )
        )

    def waive(self, item_id: str, reason: str, person: str) -> ItemResult:
        """A person accepts that an item is not met, or not tested, and says why."""
        self._refuse_if_finished()
        self._item(item_id)
        result = self._results[item_id]
        if result.state in {ItemState.PASS, ItemState.RUNNING}:
            raise ChecklistError(
                T("checklist", "{item} has nothing that could be waived.")(item=item_id)
            )
        if len(reason.strip()) < LEAST_REASON:
            raise ChecklistError(
                T("checklist", "A waiver needs a reason of at least {count} characters.")(
                    count=LEAST_REASON
                )
            )
        return self._set(
            replace(
                result,
                state=ItemState.WAIVED,
                waiver_reason=reason.strip(),
                waived_by=_named(person),
            )
        )

    def finish(self, person: str = "") -> RunSummary:
        """Close the run and write its immutable ``result.json``.

        ``person`` is empty where a command ran it. Open items do not hinder closing; the summary
        counts them. Raises :class:`ChecklistError` where the result is
        there already or cannot be written.
        """
        self._refuse_if_finished()
        if self._one_at_a_time.locked():
            raise ChecklistError(T("checklist", "An item is still being measured."))
        counted = replace(
            self.current_summary(), finished_at=stamp(self.now()), finished_by=person.strip()
        )
        record = result_record(self.head, self.profile, self._pairs(), counted)
        sealed = EvidenceFolder(self.folder).write(
            RESULT, record, T("checklist", "Result of the run")
        )
        self.summary = replace(counted, result_sha256=sealed.sha256)
        self.sink.run_finished(self.head.run_id, self.summary)
        self.on_change()
        return self.summary

    def current_summary(self) -> RunSummary:
        """Counts as they stand now."""
        return self.summary or summarise(self.head.phase, self._pairs())

    def to_topic(self) -> dict[str, Any]:
        """The value of the ``test`` topic."""
        return run_topic(self.head, self.profile, self._pairs(), self.current_summary())

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


def _named(person: str) -> str:
    if not person.strip():
        raise ChecklistError(T("checklist", "The name of the person is missing."))
    return person.strip()
