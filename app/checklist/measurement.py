"""One measurement of one item: instruments, facts, and a result that no person stood by yet."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace

from app.checklist.contract import Facts, Item, NoFigureError, Values
from app.checklist.findings import badness
from app.checklist.instruments import Instruments
from app.checklist.point_rules import AskedWhere, why_not_asked
from app.model.checklist import Evidence, ItemResult, ItemState, Judgement
from app.model.errors import AppError
from app.model.text import T, Text
from app.settings.profile import Profile

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Take:
    """The latest measurement of an item: its facts, and the state that they gave."""

    facts: Facts
    state: ItemState


async def take_facts(item: Item, instruments: Instruments, profile: Profile) -> Facts:
    """Measure; an instrument that refuses means that the item could not be tested."""
    try:
        return await item.measure(instruments, profile)
    except AppError as error:
        log.info("%s could not be tested: %s", item.id, error)
        return Facts(not_tested=error.what)
    except OSError as error:
        log.exception("%s could not be tested", item.id)
        return Facts(not_tested=T("checklist", "The system refused: {reason}")(reason=str(error)))
    except NoFigureError as error:
        return Facts(not_tested=_no_figure(error))


async def does_not_apply(item: Item, instruments: Instruments, profile: Profile) -> Text | None:
    """Why the item does not apply here; one that cannot tell does apply, and is measured."""
    try:
        return await _not_asked(item, instruments, profile) or await item.applies(
            instruments, profile
        )
    except (AppError, OSError) as error:
        log.info("%s cannot tell whether it applies: %s", item.id, error)
        return None


async def _not_asked(item: Item, instruments: Instruments, profile: Profile) -> Text | None:
    """Why this point is not asked, by its role and the rules in force."""
    where, role = item.asked_where, instruments.line.role
    if where is AskedWhere.EVERYWHERE:
        return None
    why = why_not_asked(where, role, profile, recorded=False)
    if why is None or where is not AskedWhere.RECORDED:
        return why
    recorded = bool((await instruments.machine.kept()).recordings)
    return why_not_asked(where, role, profile, recorded=recorded)


def judge(item: Item, facts: Facts, answer: Values, profile: Profile) -> Judgement:
    """Apply the item's rule to facts and to what a person answered (empty: nothing yet)."""
    if facts.not_tested is not None:
        return Judgement(
            ItemState.COULD_NOT_TEST,
            T("checklist", "not measured"),
            facts.not_tested,
            item.shuts_unknown(profile),
        )
    try:
        return item.judge({**facts.values, **answer}, item.thresholds(profile))
    except NoFigureError as error:
        return Judgement(ItemState.COULD_NOT_TEST, T("checklist", "measured"), _no_figure(error))


def threshold_of(item: Item, profile: Profile) -> Text:
    """The rule in words; a figure that is not set is said to be so, never shown as zero."""
    try:
        return item.threshold_text(profile)
    except NoFigureError as error:
        return _no_figure(error)


def source_of(item: Item, profile: Profile) -> str:
    """Where the item's main figure comes from."""
    return item.main_leaf(profile).source


def fresh_result(
    item: Item, facts: Facts, profile: Profile, evidence: tuple[Evidence, ...], measured_at: str
) -> ItemResult:
    """The result of a measurement alone."""
    judgement = judge(item, facts, {}, profile)
    return ItemResult(
        item=item.id,
        state=judgement.state,
        value=judgement.value,
        threshold=threshold_of(item, profile),
        source=source_of(item, profile),
        explanation=judgement.explanation,
        facts=dict(facts.values),
        device=facts.device,
        evidence=evidence,
        measured_at=measured_at,
        blocks=judgement.blocks,
    )


def carried_over(
    item: Item, earlier: Take | None, before: ItemResult, fresh: ItemResult
) -> ItemResult:
    """Lay the person's earlier word over a new measurement, where it still holds."""
    if earlier is None or badness(fresh.state) > badness(earlier.state):
        return fresh
    if before.state is ItemState.WAIVED and fresh.state is not ItemState.PASS:
        return replace(
            fresh,
            state=ItemState.WAIVED,
            waiver_reason=before.waiver_reason,
            waived_by=before.waived_by,
            waived_with=before.waived_with,
            waived_until=before.waived_until,
        )
    if item.question is not None:
        return fresh
    return replace(
        fresh,
        acknowledged_by=before.acknowledged_by,
        acknowledged_at=before.acknowledged_at,
        shown_at=before.shown_at if before.acknowledged_by else "",
    )


def _no_figure(error: NoFigureError) -> Text:
    return T("checklist", "The regulations set no figure for this yet ({key}).")(key=error.key)
