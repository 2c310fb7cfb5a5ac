"""The two mandated tests in words: their names, the rule behind them, the time they have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from app.model.checklist import Phase
from app.settings.test_rules import TestRule, rule_from
from app.system import figures
from app.system.i18n import tr

FIRST, SECOND = str(Phase.T_MINUS_1D), str(Phase.T_MINUS_2H)
JUST_BEFORE, AFTER = str(Phase.JUST_BEFORE), str(Phase.AFTER)


def name_of(phase: str) -> str:
    """The name of a check: ``Kiểm thử trước 01 ngày``, ``Kiểm thử trước 02 giờ``, ..."""
    names = {
        SECOND: tr("test page", "Test 02 hours before"),
        JUST_BEFORE: tr("test page", "Check just before the start"),
        str(Phase.DURING): tr("test page", "Check before the session is closed"),
        AFTER: tr("test page", "Check after the session"),
    }
    return names.get(phase) or tr("test page", "Test 01 day before")


def begin_words(phase: str) -> str:
    """The words of the button that begins the test."""
    if phase in {JUST_BEFORE, AFTER}:
        return tr("test page", "Begin the check")
    if phase == SECOND:
        return tr("test page", "Begin the test 02 hours before")
    return tr("test page", "Begin the test 01 day before")


def rule_of(phase: str, windows: Mapping[str, Any]) -> TestRule | None:
    """The rule that gives the test its time; None for a check that has none.

    ``windows`` are those of the topic ``profile``: what the open session pinned, once it did.
    """
    return rule_from(windows, Phase(phase))


@dataclass(frozen=True, slots=True)
class TimeGate:
    """When the test is to be held, how now stands to it (state key and word), and what follows."""

    window: str
    state: str
    word: str
    remark: str


def time_gate(
    phase: str, rule: TestRule | None, starts_at: datetime | None, now: datetime
) -> TimeGate:
    """How ``now`` stands to the time that the test of a session has by its ``rule``."""
    if starts_at is None:
        unknown = tr("test page", "The session has no starting time yet.")
        return TimeGate(unknown, "unknown", "", "")
    if rule is None:
        free = tr("test page", "As soon as the session is over, on the same day")
        return TimeGate(free, "unknown", "", "")
    begins, ends = rule.window(starts_at)
    if phase == FIRST:
        day = figures.date(begins)
        window = tr("test page", "In the course of {day}, the day before the session").format(
            day=f"{figures.weekday(begins)} {day}"
        )
    else:  # hours as this computer shows them; the day above is the session's own
        begins, ends = begins.astimezone(), ends.astimezone()
        window = tr("test page", "From {begin} to {end} on {day}").format(
            begin=figures.clock_time(begins), end=figures.clock_time(ends), day=figures.date(ends)
        )
    if now < begins:
        return TimeGate(
            window,
            "caution",
            tr("test page", "Too early"),
            tr("test page", "The test can be held now, but it is not the one the rule demands."),
        )
    if now >= ends:
        return TimeGate(
            window,
            "caution",
            tr("test page", "The time has passed"),
            tr("test page", "Hold it all the same: the record shows when it was held."),
        )
    left = figures.span((ends - now).total_seconds())
    return TimeGate(
        window,
        "pass",
        tr("test page", "In time"),
        tr("test page", "{span} are left to finish it.").format(span=left),
    )


def session_words(title: str, starts_at: datetime | None) -> str:
    """Which session is tested, for the line above the title."""
    if starts_at is None:
        return title
    return tr("test page", "Session at {moment}").format(moment=figures.moment_in_words(starts_at))


def ago_words(moment: datetime, now: datetime) -> str:
    """When something was: the time, with its date unless it was today."""
    if moment.date() == now.date():
        return tr("test page", "today at {time}").format(time=figures.clock_time(moment))
    if moment.date() == (now - timedelta(days=1)).date():
        return tr("test page", "yesterday at {time}").format(time=figures.clock_time(moment))
    return tr("test page", "at {time} on {day}").format(
        time=figures.clock_time(moment), day=figures.date(moment)
    )
