"""Where the session stands on its course: the state of each step of the rail, pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.system.i18n import tr


@dataclass(frozen=True, slots=True)
class Step:
    """One entry of the rail. ``number`` 0 marks a sub-step; ``state`` is a key of the table."""

    page_id: str
    argument: str
    number: int
    title: str
    state: str


def run_state(summary: Mapping[str, Any] | None) -> str:
    """State of one test run from its summary in ``test_summaries``."""
    if not summary:
        return "not_done"
    if not summary.get("finished_at"):
        return "running"
    return str(summary.get("state", "not_done"))


def run_settled(summary: Mapping[str, Any] | None) -> bool:
    """True when a run was finished and leaves nothing open: its gate is met."""
    return bool(summary and summary.get("finished_at") and not summary.get("open"))


def both_runs(first: str, second: str) -> str:
    """State of the whole of testing from its two runs: good only when both are."""
    for state in ("running", "fail", "could_not_test", "stale", "caution"):
        if state in {first, second}:
            return state
    if first == second == "pass":
        return "pass"
    return "not_done"


def rail_steps(topics: Mapping[str, Any]) -> list[Step]:
    """The steps of the rail for these topics."""
    session = topics.get("session") or {}
    summaries = topics.get("test_summaries") or {}
    recording = topics.get("recording") or {}
    closing = topics.get("closing") or {}
    stage = session.get("state", "")
    day, hours = run_state(summaries.get("1d")), run_state(summaries.get("2h"))
    recorded = stage in {"closed", "archived"}
    running = recording.get("state") in {"recording", "starting", "stopping", "recovering"}
    recording_state = "recording" if running else "pass" if recorded else "not_done"
    closed = recorded and closing.get("session") == session.get("id")
    handed_over = stage == "archived" or bool(session.get("packages"))
    whole = closing.get("verified", True) and not closing.get("problem")
    closing_state = ("pass" if whole else "fail") if closed else "not_done"
    return [
        Step("session", "", 1, tr("rail", "Preparation"), "pass" if session else "not_done"),
        Step("test", "", 2, tr("rail", "Tests"), both_runs(day, hours)),
        Step("test", "1d", 0, tr("rail", "1 day before"), day),
        Step("test", "2h", 0, tr("rail", "2 hours before"), hours),
        Step("recording", "", 3, tr("rail", "Recording"), recording_state),
        Step("closing", "", 4, tr("rail", "Closing"), closing_state),
        Step("archive", "", 5, tr("rail", "Archive"), "pass" if handed_over else "not_done"),
    ]
