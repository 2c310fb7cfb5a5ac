"""What an item offers a person: the next step, the other answers, the small tools."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from app.system.i18n import told_words, tr
from app.ui.page import Action
from app.ui.test.action_bar import Choice
from app.ui.test.course import UNMEASURED, Item, Step, deferrable, in_trouble, waivable

ENTER, AGAIN, PLAY, WAIVE, DEFER, STOP = "Enter", "R", "P", "C", "D", "S"
_OTHER_KEYS = ("K", "L", "M")


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the page can do with an item; ``answer`` takes the answer's id."""

    answer: Callable[[str], None]
    confirm: Callable[[], None]
    measure: Callable[[], None]
    go_on: Callable[[], None]
    waive: Callable[[], None]
    defer: Callable[[], None]
    play: Callable[[], None]
    stop: Callable[[], None]
    back: Callable[[], None]


@dataclass(frozen=True, slots=True)
class Offer:
    """A sentence, the primary action with its key, answers beside it, tools and waiver below."""

    prompt: str = ""
    primary: Action | None = None
    primary_key: str = ENTER
    answers: tuple[Choice, ...] = ()
    tools: tuple[Choice, ...] = ()
    waive: Choice | None = None


def offer_of(
    item: Item, step: Step, wishes: Wishes, *, ready: bool, finished: bool, now: str = ""
) -> Offer:
    """The offer of ``item``; while not ``ready`` nothing can be confirmed (quality bar C7).

    ``now``: what the measurement does at the moment, in the place of what people have to do.
    """
    if finished:
        return Offer(primary=Action(tr("test page", "Back to the result"), wishes.back))
    tools = _tools(item, step, wishes)
    waive = _waive(item, step, wishes)
    if step in {Step.WAIT, Step.MEASURE}:
        offer = _measuring(item, wishes, tools, waive, waiting=step is Step.WAIT)
        return replace(offer, prompt=now) if now and step is Step.WAIT else offer
    if step is Step.ANSWER:
        return _question(item, wishes, tools, waive, ready=ready)
    if step is Step.REPAIR:
        return _repair(item, wishes, tools, waive, ready=ready)
    if step is Step.CONFIRM:
        prompt = tr("test page", "Look at the value above, then confirm that you saw it.")
        if in_trouble(item):
            prompt = ""
        confirm = Action(
            tr("test page", "Confirm, go on"),
            wishes.confirm,
            enabled=ready,
            reason="" if ready else tr("test page", "Look at the value first."),
        )
        return Offer(prompt, confirm, tools=tools, waive=waive)
    go_on = Action(tr("test page", "Go on"), wishes.go_on)
    return Offer(tr("test page", "This item is settled."), go_on, tools=tools, waive=waive)


def _measuring(
    item: Item, wishes: Wishes, tools: tuple[Choice, ...], waive: Choice | None, *, waiting: bool
) -> Offer:
    if waiting:
        prompt = told_words(item.get("instruction")) or tr(
            "test page", "Being measured; please wait."
        )
        shown = Action(tr("test page", "Being measured…"), wishes.measure, enabled=False)
    else:
        prompt = tr("test page", "This item has no value yet.")
        shown = Action(tr("test page", "Measure"), wishes.measure)
    return Offer(prompt, shown, tools=tools, waive=waive)


def _question(
    item: Item, wishes: Wishes, tools: tuple[Choice, ...], waive: Choice | None, *, ready: bool
) -> Offer:
    options = sorted(item.get("answers") or [], key=lambda option: not option.get("good"))
    best, *others = options
    return Offer(
        told_words(item.get("question")),
        Action(told_words(best["label"]), lambda: wishes.answer(best["id"]), enabled=ready),
        answers=tuple(
            Choice(
                told_words(option["label"]), key, _answering(wishes, option["id"]), enabled=ready
            )
            for option, key in zip(others, _OTHER_KEYS, strict=False)
        ),
        tools=tools,
        waive=waive,
    )


def _repair(
    item: Item, wishes: Wishes, tools: tuple[Choice, ...], waive: Choice | None, *, ready: bool
) -> Offer:
    """A bad result: put it right and measure again, or leave it as it is."""
    leave = wishes.go_on if item.get("acknowledged_by") else wishes.confirm
    return Offer(
        "",
        Action(tr("test page", "Measure again"), wishes.measure),
        AGAIN,
        answers=(
            Choice(tr("test page", "Leave it so, go on"), _OTHER_KEYS[0], leave, enabled=ready),
        ),
        tools=tuple(tool for tool in tools if tool.key != AGAIN),
        waive=waive,
    )


def _tools(item: Item, step: Step, wishes: Wishes) -> tuple[Choice, ...]:
    found = []
    if step is Step.WAIT and item.get("can_stop"):
        found.append(Choice(tr("test page", "Stop measuring"), STOP, wishes.stop))
    if step not in {Step.WAIT, Step.MEASURE}:
        found.append(Choice(tr("test page", "Measure again"), AGAIN, wishes.measure))
    if item.get("live") == "speaker" and step is not Step.WAIT:
        found.append(Choice(tr("test page", "Play again"), PLAY, wishes.play))
    if step is not Step.WAIT and deferrable(item):
        found.append(Choice(tr("test page", "Put off…"), DEFER, wishes.defer))
    return tuple(found)


def _waive(item: Item, step: Step, wishes: Wishes) -> Choice | None:
    if step is Step.WAIT or not waivable(item):
        return None
    untested = item.get("state") in UNMEASURED | {"could_not_test"}
    text = (
        tr("test page", "Go without the test, give a reason…")
        if untested
        else tr("test page", "Accept, give a reason…")
    )
    return Choice(text, WAIVE, wishes.waive)


def _answering(wishes: Wishes, answer_id: str) -> Callable[[], None]:
    return lambda: wishes.answer(answer_id)
