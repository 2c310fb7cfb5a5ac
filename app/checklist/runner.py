"""One run of a pre-session test: measure, keep what was found, and close it.

A run begins empty: nothing is taken over from an earlier one, but a run that was interrupted goes
on where it stood. What a machine alone sensed stays
unacknowledged, which opens no gate. Every change goes to the sink at once.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from app.checklist.contract import Facts, Item
from app.checklist.evidence import RESULT, EvidenceFolder
from app.checklist.instruments import Instruments
from app.checklist.measurement import Take, carried_over, does_not_apply, fresh_result, take_facts
from app.checklist.moments import stamp
from app.checklist.records import RunHead, keep_take, result_record
from app.checklist.resumption import kept_results, sealed_summary, take_numbers
from app.checklist.sink import ResultSink
from app.checklist.staleness import as_it_stands, no_longer
from app.checklist.stood_by import StoodBy
from app.checklist.summary import RunSummary
from app.checklist.touches import bound_to
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.errors import ChecklistError
from app.model.text import T, Text
from app.settings.profile import Profile

LEFT_OFF = T("checklist", "The measurement was stopped before its end.")()
_GOOD = frozenset({ItemState.PASS, ItemState.CAUTION})


class CheckRun(StoodBy):
    """A run under way. ``more`` of :meth:`begin` and :meth:`resume` are the fields of a
    :class:`~app.checklist.run_state.RunState` that have a default.
    """

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
        revision: str = "",
        begun_by: str = "",
        **more: Any,
    ) -> CheckRun:
        """Begin a run; its evidence goes to ``<evidence_root>/<session>/<run_id>``."""
        head = RunHead(run_id, phase, session, profile.practice, "", revision, begun_by=begun_by)
        run = cls(head, items, profile, instruments, head.folder(evidence_root), sink, **more)
        now = run.now()
        run.head = replace(head, started_at=stamp(now), timing=str(run.timing_now(now)))
        run._results = {item.id: ItemResult(item.id, ItemState.NOT_DONE) for item in items}
        sink.run_started(run.head, profile)
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
        **more: Any,
    ) -> CheckRun:
        """Go on with this very run after an interruption; ``results`` are the newest kept of it.

        An item without its evidence is not done any more. A run whose ``result.json`` was written
        comes back finished, which its sink may not have been told.
        """
        folder = head.folder(evidence_root)
        run = cls(head, items, profile, instruments, folder, sink, **more)
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

    async def sort_out(self) -> None:
        """Say at once of each item that does not apply here why it does not."""
        for item in self.items:
            if self._results[item.id].state is ItemState.NOT_DONE:
                why = await does_not_apply(item, self.instruments, self.profile)
                if why is not None:
                    self._set(self._inapplicable(item, why))

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
                self._set(await self._measured(item, before))
            except BaseException:
                self._set(before, keep=False)
                raise
        return self._results[item_id]

    async def _measured(self, item: Item, before: ItemResult) -> ItemResult:
        why = await does_not_apply(item, self.instruments, self.profile)
        if why is not None:
            return self._inapplicable(item, why)
        bound = bound_to(item.depends_on, self.present())
        facts = await self._take_facts(item)
        number = self._numbers[item.id] = self._numbers.get(item.id, 0) + 1
        evidence = await asyncio.to_thread(
            partial(keep_take, number=number, facts=facts, measured_at=stamp(self.now())),
            self.folder,
            self.head,
            item,
        )
        fresh = replace(
            fresh_result(item, facts, self.profile, evidence, stamp(self.now())), bound=bound
        )
        carried = carried_over(item, self._takes.get(item.id), before, fresh)
        self._takes[item.id] = Take(facts, fresh.state)
        return carried

    async def _take_facts(self, item: Item) -> Facts:
        """Measure; what a person has left off could not be tested."""
        task = asyncio.ensure_future(take_facts(item, self.instruments, self.profile))
        self._taking, self._left_off = (item.id, task), False
        try:
            return await task
        except asyncio.CancelledError:
            if self._left_off:
                return Facts(not_tested=LEFT_OFF)
            task.cancel()
            raise
        finally:
            self._taking = None

    def leave_off(self, item_id: str) -> None:
        """Have the measurement of an item that may be stopped end; another one is not touched."""
        if self._taking is not None and self._taking[0] == item_id and self._item(item_id).can_stop:
            self._left_off = True
            self._taking[1].cancel()

    def freshen(self) -> None:
        """Have what does not count any more be checked again: other devices, ended waivers."""
        if self.finished or self.measuring:
            return
        present, now = self.present(), self.now()
        for item in self.items:
            kept = self._results[item.id]
            standing = as_it_stands(kept, present, now)
            if standing is not kept:
                self._set(standing)

    def degrade(self, troubles: Mapping[str, Text]) -> dict[str, Text]:
        """What is watched got bad: good items that rest on it are open again.

        Returns why, by item, for those that a person had stood by: they have to alarm.
        """
        reverted: dict[str, Text] = {}
        if self.finished or self.measuring:
            return reverted
        for item in self.items:
            kept = self._results[item.id]
            bad = sorted(item.watched & troubles.keys())
            if bad and kept.state in _GOOD:
                if kept.acknowledged_by:
                    reverted[item.id] = troubles[bad[0]]
                self._set(no_longer(kept, troubles[bad[0]]))
        return reverted

    def finish(self, person: str = "") -> RunSummary:
        """Close the run and write its immutable ``result.json``.

        ``person`` is empty where a command ran it. Open items do not hinder closing; the summary
        counts them. Raises :class:`ChecklistError` where the result is
        there already or cannot be written.
        """
        self._refuse_if_finished()
        if self.measuring:
            raise ChecklistError(T("checklist", "An item is still being measured."))
        self.freshen()
        counted = replace(
            self.current_summary(), finished_at=stamp(self.now()), finished_by=person.strip()
        )
        record = result_record(self.head, self.profile, self._pairs(), counted, self.notes)
        sealed = EvidenceFolder(self.folder).write(
            RESULT, record, T("checklist", "Result of the run")
        )
        self.summary = replace(counted, result_sha256=sealed.sha256)
        self.sink.run_finished(self.head.run_id, self.summary)
        self.on_change()
        return self.summary

    def _inapplicable(self, item: Item, why: Text) -> ItemResult:
        return ItemResult(
            item.id,
            ItemState.NOT_APPLICABLE,
            explanation=why,
            measured_at=stamp(self.now()),
        )
