"""What persons do to a run: look, acknowledge, answer, waive, put off, hand over."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from app.checklist.gates import GATE_NAMES, later_gates
from app.checklist.measurement import judge
from app.checklist.moments import stamp
from app.checklist.records import HAND_OVER, LATE
from app.checklist.run_state import RunState
from app.model.checklist import ItemResult, ItemState, Phase
from app.model.errors import ChecklistError
from app.model.reception import LEAST_REASON
from app.model.text import T

_NOTHING_TO_WAIVE = frozenset({ItemState.PASS, ItemState.RUNNING, ItemState.NOT_APPLICABLE})
_NOTHING_TO_DEFER = _NOTHING_TO_WAIVE | {ItemState.WAIVED}


class StoodBy(RunState):
    """A run with what persons may do to it; every word of a person has a name."""

    def shown(self, item_id: str) -> ItemResult:
        """Value and evidence of an item were on a person's screen; only then may it be ticked."""
        _, result = self._measured_result(item_id)
        return self._set(replace(result, shown_at=stamp(self.now())))

    def require_shown(self, item_id: str) -> None:
        """Raise :class:`ChecklistError` where nobody can have seen what is to be acknowledged."""
        _, result = self._measured_result(item_id)
        if not result.shown_at:
            raise ChecklistError(
                T("checklist", "The value of {item} was not shown yet.")(item=item_id),
                meaning=T("checklist", "What nobody saw cannot be confirmed."),
                action=T("checklist", "Look at the item in the window, then confirm it."),
            )

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
            replace(result, acknowledged_by=named(person), acknowledged_at=stamp(self.now()))
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
                unwaived(result),
                state=state,
                value=judged.value if chosen.good else result.value,
                explanation=explanation,
                facts={**facts.values, **said},
                answer=answer,
                acknowledged_by=named(person),
                acknowledged_at=stamp(self.now()),
                blocks=judged.blocks,
            )
        )

    def waive(
        self, item_id: str, reason: str, person: str, *, second_person: str = "", until: str = ""
    ) -> ItemResult:
        """A person accepts that an item is not met, or not tested, and says why and until when.

        Recording, second disk and clock take two persons. ``until`` is ISO 8601; without one the
        acceptance ends with the day of the session.
        """
        self._refuse_if_finished()
        item = self._item(item_id)
        result = self._results[item_id]
        if result.state in _NOTHING_TO_WAIVE:
            raise ChecklistError(
                T("checklist", "{item} has nothing that could be waived.")(item=item_id)
            )
        reason, first, second = reasoned(reason), named(person), second_person.strip()
        if item.needs_two and same_person(first, second):
            raise ChecklistError(
                T("checklist", "{item} is accepted by two different persons only.")(item=item_id),
                meaning=T("checklist", "It concerns the recording, the second disk or the clock."),
                action=T("checklist", "Have a second person give the name."),
            )
        return self._set(
            replace(
                result,
                state=ItemState.WAIVED,
                waiver_reason=reason,
                waived_by=first,
                waived_with=second if item.needs_two else "",
                waived_until=stamp(self._end_of_waiver(until)),
            )
        )

    def defer(self, item_id: str, gate: str, reason: str, person: str) -> ItemResult:
        """A person puts an item off to a later gate, which will ask for it."""
        self._refuse_if_finished()
        item = self._item(item_id)
        result = self._results[item_id]
        if result.state in _NOTHING_TO_DEFER:
            raise ChecklistError(
                T("checklist", "{item} has nothing that could be put off.")(item=item_id)
            )
        if gate not in {str(later) for later in later_gates(item, self.head.phase)}:
            raise ChecklistError(
                T("checklist", "{item} cannot be put off to {gate}.")(
                    item=item_id, gate=GATE_NAMES.get(_phase(gate), gate)
                ),
                meaning=T("checklist", "An item is put off only to a later check that asks it."),
            )
        return self._set(
            replace(
                unwaived(result),
                state=ItemState.DEFERRED,
                deferred_to=gate,
                deferred_by=named(person),
                deferral_reason=reasoned(reason),
                acknowledged_by="",
                acknowledged_at="",
            )
        )

    def give_late_reason(self, reason: str, person: str) -> None:
        """A person says why the run is out of its time."""
        self._refuse_if_finished()
        self._note(LATE, {"reason": reasoned(reason), "person": named(person)})

    def hand_over(self, person: str, note: str = "") -> None:
        """Another person goes on with the run; who worked when stands in the record."""
        self._refuse_if_finished()
        before = self.operator
        if same_person(before, named(person)):
            raise ChecklistError(
                T("checklist", "{person} has the test already.")(person=named(person))
            )
        self._note(HAND_OVER, {"from": before, "to": named(person), "note": note.strip()})

    @property
    def operator(self) -> str:
        """Who has the run now."""
        taken = [str(note["to"]) for note in self.notes if note["kind"] == HAND_OVER]
        return taken[-1] if taken else self.head.begun_by

    def _note(self, kind: str, note: Mapping[str, Any]) -> None:
        at = stamp(self.now())
        self.notes.append({**note, "kind": kind, "at": at})
        self.sink.run_noted(self.head.run_id, kind, at, note)
        self.on_change()

    def _end_of_waiver(self, until: str) -> datetime:
        now = self.now()
        if not until:
            return max(self.waiver_end or end_of_day(now), end_of_day(now))
        try:
            end = datetime.fromisoformat(until).astimezone()
        except ValueError as error:
            raise ChecklistError(
                T("checklist", "“{text}” is no date and time.")(text=until)
            ) from error
        if end <= now:
            raise ChecklistError(T("checklist", "The end of the acceptance has passed already."))
        return end


def unwaived(result: ItemResult) -> ItemResult:
    """The same without a waiver or a deferral."""
    return replace(
        result,
        waiver_reason="",
        waived_by="",
        waived_with="",
        waived_until="",
        deferred_to="",
        deferred_by="",
        deferral_reason="",
    )


def named(person: str) -> str:
    """A name as it is kept; raises :class:`ChecklistError` for none."""
    if not person.strip():
        raise ChecklistError(T("checklist", "The name of the person is missing."))
    return person.strip()


def reasoned(reason: str) -> str:
    """A reason as it is kept; raises :class:`ChecklistError` where it is too short."""
    if len(reason.strip()) < LEAST_REASON:
        raise ChecklistError(
            T("checklist", "A waiver needs a reason of at least {count} characters.")(
                count=LEAST_REASON
            )
        )
    return reason.strip()


def same_person(one: str, other: str) -> bool:
    """True where two names are one, however they are written, or one is missing."""
    plain = [
        " ".join(unicodedata.normalize("NFC", name).casefold().split()) for name in (one, other)
    ]
    return not all(plain) or plain[0] == plain[1]


def end_of_day(moment: datetime) -> datetime:
    """Midnight after a moment."""
    return moment.replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)


def _phase(text: str) -> Phase:
    return Phase(text) if text in {str(phase) for phase in Phase} else Phase.PREPARATION
