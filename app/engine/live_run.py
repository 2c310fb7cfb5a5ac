"""The run of a session that is being recorded: measured again and again, by the machine alone.

Unlike a test that people hold it writes down a result only where its state changed; in between it
keeps one line a measurement in ``series.jsonl`` of its evidence folder.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from app.checklist.contract import Facts, Item
from app.checklist.evidence import RESULT, EvidenceFolder, sha256_of
from app.checklist.instruments import Instruments
from app.checklist.measurement import fresh_result, take_facts
from app.checklist.moments import stamp, wall_clock
from app.checklist.records import RunHead, result_record, run_topic
from app.checklist.sink import ResultSink
from app.checklist.summary import summarise
from app.model.checklist import Evidence, ItemResult, ItemState
from app.model.errors import ChecklistError
from app.model.text import T
from app.settings.profile import Profile

log = logging.getLogger(__name__)

SERIES = "series.jsonl"
MEASURE_S = 30.0
EVENTS_SHOWN = 50


class LiveRun:
    """One run; ``results`` are the newest, ``events`` each change of a state. Event-loop thread."""

    def __init__(
        self,
        head: RunHead,
        items: Sequence[Item],
        profile: Profile,
        instruments: Instruments,
        *,
        folder: Path,
        sink: ResultSink,
    ) -> None:
        self.head = head
        self.items = items
        self.profile = profile
        self._instruments = instruments
        self._folder = folder
        self._sink = sink
        self.results = {item.id: ItemResult(item.id, ItemState.NOT_DONE) for item in items}
        self.events: list[dict[str, Any]] = []
        self.finished = False
        sink.run_started(head, profile)

    async def measure(self, item: Item) -> ItemResult:
        """Measure one item; one that takes too long could not be tested this time."""
        try:
            taking = take_facts(item, self._instruments, self.profile)
            facts = await asyncio.wait_for(taking, MEASURE_S)
        except TimeoutError:
            facts = Facts(not_tested=T("checklist", "It took too long to measure."))
        except Exception as error:  # edge: one item that breaks must not end the others
            log.exception("%s broke while measured", item.id)
            facts = Facts(
                not_tested=T("checklist", "The system refused: {reason}")(reason=str(error))
            )
        before = self.results[item.id]
        result = _vouched(fresh_result(item, facts, self.profile, (), stamp(wall_clock())))
        if self.finished:
            return before
        self.results[item.id] = result
        await asyncio.to_thread(self._note, result, facts)
        if (result.state, result.explanation) != (before.state, before.explanation):
            self._changed(before, result)
        return result

    def _changed(self, before: ItemResult, result: ItemResult) -> None:
        self._sink.result_changed(self.head.run_id, result)
        self.events.append(
            {
                "at": result.measured_at,
                "item": result.item,
                "before": str(before.state),
                "state": str(result.state),
                "value": result.value.to_json() if result.value else None,
                "explanation": result.explanation.to_json() if result.explanation else None,
            }
        )

    def _note(self, result: ItemResult, facts: Facts) -> None:
        """One line of the series; a disk that refuses costs the line and nothing else."""
        line = {
            "at": result.measured_at,
            "item": result.item,
            "state": str(result.state),
            "facts": dict(facts.values),
        }
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            with (self._folder / SERIES).open("a", encoding="utf-8") as file:
                file.write(json.dumps(line, ensure_ascii=False) + "\n")
        except OSError as error:
            log.warning("a line of the running session cannot be kept: %s", error)

    def finish(self) -> None:
        """Close the run with its record; blocks. A disk that refuses is told of in the log."""
        self.finished = True
        pairs = [(item, self._with_series(self.results[item.id])) for item in self.items]
        summary = replace(summarise(self.head.phase, pairs), finished_at=stamp(wall_clock()))
        record = result_record(self.head, self.profile, pairs, summary) | {"events": self.events}
        try:
            sealed = EvidenceFolder(self._folder).write(
                RESULT, record, T("checklist", "Result of the run")
            )
            summary = replace(summary, result_sha256=sealed.sha256)
        except ChecklistError:
            log.exception("the record of the running session cannot be written")
        self._sink.run_finished(self.head.run_id, summary)

    def _with_series(self, result: ItemResult) -> ItemResult:
        path = self._folder / SERIES
        if not path.exists():
            return result
        caption = T("checklist", "All measurements while recording")
        return replace(result, evidence=(Evidence(SERIES, sha256_of(path), caption),))

    def to_topic(self) -> dict[str, Any]:
        """The value of the topic ``live_checks``: as ``test``, with the newest ``events``."""
        pairs = [(item, self.results[item.id]) for item in self.items]
        summary = summarise(self.head.phase, pairs)
        topic = run_topic(self.head, self.profile, pairs, summary)
        return {**topic, "events": self.events[-EVENTS_SHOWN:]}


def _vouched(result: ItemResult) -> ItemResult:
    """A result that rests on what a person said a moment ago stands under that person's name."""
    person = str(result.facts.get("person") or "")
    if not person or result.state is not ItemState.PASS:
        return result
    return replace(
        result, acknowledged_by=person, acknowledged_at=str(result.facts.get("since") or "")
    )
