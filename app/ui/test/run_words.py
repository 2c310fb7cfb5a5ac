"""What a run amounts to, in words: its verdict and its counts."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from app.system.i18n import tr

COUNTS: tuple[tuple[str, str], ...] = (
    ("pass", "passed"),
    ("caution", "cautions"),
    ("fail", "failed"),
    ("could_not_test", "could_not_test"),
    ("waived", "waived"),
    ("deferred", "deferred"),
    ("stale", "stale"),
    ("not_applicable", "not_applicable"),
)
"""State of the table -> the name of its count in a summary."""


def verdict_of(summary: Mapping[str, Any]) -> tuple[str, str]:
    """State and word of a whole run: what is open speaks first; the words ``""`` are the table's.

    Failed, waived and untested items are never merged into a good word.
    """
    open_count = int(summary.get("open") or 0)
    state = str(summary.get("state") or "not_done")
    if open_count:
        return (
            state if state in {"fail", "could_not_test", "stale"} else "caution",
            tr("test page", "{count} items open").format(count=open_count),
        )
    for name, count in reversed(COUNTS[1:5]):
        if name != "waived" and summary.get(count):
            state = name
    if summary.get("timing", "in_time") != "in_time" and not summary.get("late_reason"):
        return "caution", tr("test page", "out of its time")
    if state == "waived" or (state == "pass" and summary.get("waived")):
        return "waived", ""
    return state, ""


def counts_words(summary: Mapping[str, Any]) -> str:
    """All counts that are not zero, on one line."""
    parts = []
    for state, name in COUNTS:
        count = int(summary.get(name) or 0)
        if count:
            parts.append(_count_words(state).format(count=count))
    return " · ".join(parts)


def _count_words(state: str) -> str:
    return {
        "pass": tr("test page", "{count} passed"),
        "caution": tr("test page", "{count} need attention"),
        "fail": tr("test page", "{count} failed"),
        "could_not_test": tr("test page", "{count} could not be tested"),
        "waived": tr("test page", "{count} accepted with a reason"),
        "deferred": tr("test page", "{count} put off"),
        "stale": tr("test page", "{count} to be checked again"),
        "not_applicable": tr("test page", "{count} do not apply"),
    }[state]


def timing_words(run: Mapping[str, Any]) -> str:
    """How a run out of its time stands, with the reason where one was given; else empty."""
    words = {
        "early": tr("test page", "Begun before its time."),
        "late": tr("test page", "Held after its time."),
        "clock": tr("test page", "The computer's clock was set back; no time counts as in time."),
    }.get(str(run.get("timing") or ""), "")
    if not words:
        return ""
    reason = str(run.get("late_reason") or "")
    shut = tr("test page", "The gate stays shut until a reason is given.")
    given = tr("test page", "Reason: “{reason}”").format(reason=reason)
    return f"{words} {given if reason else shut}"
