"""The desk of gates: what each check of the open session leaves open, as it counts now."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from app.checklist.catalogue import items_for
from app.checklist.contract import Item
from app.checklist.gates import BEFORE_START, GATES, GateState, gate_of
from app.checklist.point_rules import AskedWhere, why_not_asked
from app.checklist.records import LATE
from app.checklist.staleness import as_it_stands
from app.checklist.summary import RunSummary, summarise
from app.engine.ground import Ground
from app.engine.test_clock import TrustedClock
from app.engine.test_surroundings import Surroundings
from app.model.checklist import ItemResult, ItemState, Phase, PreSessionTest
from app.model.reception import Session
from app.model.text import Text

POINTS_ASKED = "readiness.asked_before_start"
"""Whether the rules ask a central point to have all other points ready before the start."""
TIMING = "timing"
"""Kind of the note that says how a run stood to its time."""

Asked = Callable[[Phase], Sequence[tuple[Item, Text | None, bool]]]
"""The items of a phase: why this point is not asked, whether it is by what its rules say of it."""


@dataclass(frozen=True, slots=True)
class OpenForStart:
    """What stands between a session and its start, and whether two persons must answer for it."""

    items: list[Text] = field(default_factory=list)
    two_persons: bool = False

    def joined(self, *, items: list[Text], two_persons: bool) -> OpenForStart:
        """Return this with what else was found."""
        return OpenForStart([*self.items, *items], self.two_persons or two_persons)


class GateDesk:
    """Keeps the topics ``gates`` and ``test_summaries`` of the open session."""

    def __init__(self, ground: Ground, around: Surroundings, clock: TrustedClock) -> None:
        self._ground = ground
        self._around = around
        self._clock = clock
        ground.board.set("test_summaries", {})
        ground.board.set("gates", [])

    async def load(self, session: Session | None) -> None:
        """Announce the gates of a session anew."""
        states = await self.states(session) if session is not None else {}
        board = self._ground.board
        board.set("gates", [state.to_json() for state in states.values()])
        board.set(
            "test_summaries",
            {
                str(phase): {**state.summary.to_json(), "finished_at": state.finished_at}
                for phase, state in states.items()
                if state.summary is not None
            },
        )

    async def states(self, session: Session) -> Mapping[Phase, GateState]:
        """How the gates of a session stand now, in time."""
        now, present = self._clock.now(), self._around.identities()
        states = await self._ground.thread.run(self._read, session, present, now)
        if self._ground.figures.profile.leaf(POINTS_ASKED).value:
            before = states[Phase.JUST_BEFORE]
            states[Phase.JUST_BEFORE] = replace(before, points=self._around.points_not_ready())
        return states

    async def open_for_start(self, session: Session) -> OpenForStart:
        """What the checks before the start leave open."""
        states = await self.states(session)
        shut = [states[phase] for phase in BEFORE_START if not states[phase].passed]
        found = [text for state in shut for text in state.missing()]
        return OpenForStart(found, any(state.two_persons for state in shut))

    def _read(
        self, session: Session, present: Mapping[str, str], now: datetime
    ) -> dict[Phase, GateState]:
        """On the store's thread."""
        found: dict[Phase, GateState] = {}
        asked = self._asked(session)
        for phase in GATES:
            row = self._ground.store.tests.newest(session.id, phase)
            two = any(item.needs_two for item, why, _ in asked(phase) if why is None)
            found[phase] = GateState(phase, two_persons=two)
            if row is not None:
                found[phase] = self._gate(row, asked(phase), present, now)
        return found

    def _asked(self, session: Session) -> Asked:
        """What this point is asked by the rules in force, and because something was recorded."""
        recorded = bool(self._ground.store.recordings.of_session(session.id))
        role, profile = session.point_role, self._ground.figures.profile

        def one(item: Item) -> tuple[Item, Text | None, bool]:
            where = item.asked_where
            by_rule = why_not_asked(where, role, profile, recorded=False)
            why = why_not_asked(where, role, profile, recorded=recorded)
            return item, why, where is not AskedWhere.EVERYWHERE and by_rule is None

        return lambda phase: [one(item) for item in items_for(phase, role)]

    def _gate(
        self,
        row: PreSessionTest,
        asked: Sequence[tuple[Item, Text | None, bool]],
        present: Mapping[str, str],
        now: datetime,
    ) -> GateState:
        """What was left out while the rules did not ask for it, of another role, is to be done."""
        results = self._ground.store.tests.results(row.id)
        pairs = []
        for item, why, ruled in asked:
            kept = results.get(item.id, ItemResult(item.id, ItemState.NOT_DONE))
            if why is not None:
                kept = ItemResult(item.id, ItemState.NOT_APPLICABLE, explanation=why)
            elif kept.state is ItemState.NOT_APPLICABLE and ruled:
                kept = ItemResult(item.id, ItemState.NOT_DONE)
            pairs.append((item, as_it_stands(kept, present, now)))
        summary = self._told(summarise(row.phase, pairs), row)
        return gate_of(row.phase, pairs, summary, row.finished_at)

    def _told(self, summary: RunSummary, row: PreSessionTest) -> RunSummary:
        """The summary with what the notes of the run say of its time."""
        for note in self._ground.store.tests.notes(row.id):
            if note["kind"] == TIMING:
                summary = replace(summary, timing=str(note["timing"]))
            elif note["kind"] == LATE:
                summary = replace(summary, late_reason=str(note["reason"]))
        return replace(summary, finished_at=row.finished_at, finished_by=row.finished_by)
