"""Where the session stands on its course: the state of each step of the rail, pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

from app.system import figures
from app.system.i18n import tr
from app.ui.connect.call_words import rail_state as call_state
from app.ui.dossier.words import rail_state as dossier_state
from app.ui.preparation_board.words import rail_state as milestones_state

RAIL_TOPICS = frozenset(
    {
        "session",
        "recording",
        "test_summaries",
        "closing",
        "conference",
        "preparation",
        "readiness",
        "dossiers",
    }
)
"""What the states of the rail are made from."""

RECORDED = frozenset({"closed", "archived"})
"""States of a session that was recorded."""

CUT_OFF_ALARM = "recording.recovered"
"""The engine's alarm of a recording that ended without being stopped."""

_SAME_SESSION = timedelta(days=1)


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
    if not summary or not summary.get("finished_at") or summary.get("open"):
        return False
    return summary.get("timing", "in_time") == "in_time" or bool(summary.get("late_reason"))


def both_runs(first: str, second: str) -> str:
    """State of the whole of testing from its two runs: good only when both are."""
    for state in ("running", "fail", "could_not_test", "stale", "caution"):
        if state in {first, second}:
            return state
    if first == second == "pass":
        return "pass"
    return "not_done"


def points_state(readiness: Mapping[str, Any]) -> str:
    """State of the board of points: good only when every point that has to take part is ready."""
    required = int(readiness.get("required") or 0)
    if not required:
        return "not_done"
    return "pass" if readiness.get("ready") == required else "caution"


def cut_off(topics: Mapping[str, Any]) -> bool:
    """True when the open session's recording ended by a crash and nothing was recorded since.

    The alarm names no session: one that began more than a day before or after it is not meant.
    """
    session = topics.get("session") or {}
    ended = [topics.get("closing") or {}]
    ended += [job for job in topics.get("jobs") or [] if job.get("kind") == "close"]
    recorded_since = any(one.get("session") == session.get("id") for one in ended)
    if session.get("state") != "closed" or recorded_since:
        return False
    alarms = topics.get("alarms") or []
    told = next((alarm for alarm in alarms if alarm.get("key") == CUT_OFF_ALARM), None)
    if told is None:
        return False
    at = figures.parse_time(str(told.get("since") or ""))
    starts_at = figures.parse_time(str(session.get("starts_at") or ""))
    return at is None or starts_at is None or abs(at - starts_at) < _SAME_SESSION


def rail_steps(topics: Mapping[str, Any]) -> list[Step]:
    """The steps of the rail for these topics."""
    session = topics.get("session") or {}
    summaries = topics.get("test_summaries") or {}
    recording = topics.get("recording") or {}
    closing = topics.get("closing") or {}
    stage = session.get("state", "")
    day, hours = run_state(summaries.get("1d")), run_state(summaries.get("2h"))
    recorded = stage in RECORDED
    running = recording.get("state") in {"recording", "starting", "stopping", "recovering"}
    recording_state = "recording" if running else "pass" if recorded else "not_done"
    closed = recorded and closing.get("session") == session.get("id")
    handed_over = stage == "archived" or bool(session.get("packages"))
    whole = closing.get("verified", True) and not closing.get("problem")
    closing_state = ("pass" if whole else "fail") if closed else "not_done"
    milestones = milestones_state(topics.get("preparation"))
    return [
        Step("session", "", 1, tr("rail", "Preparation"), "pass" if session else "not_done"),
        Step("milestones", "", 0, tr("rail", "Milestones"), milestones),
        Step("test", "", 2, tr("rail", "Tests"), both_runs(day, hours)),
        Step("test", "1d", 0, tr("rail", "1 day before"), day),
        Step("test", "2h", 0, tr("rail", "2 hours before"), hours),
        Step("test", "jb", 0, tr("rail", "Just before"), run_state(summaries.get("jb"))),
        Step("points", "", 0, tr("rail", "Points"), points_state(topics.get("readiness") or {})),
        Step("dossier", "", 0, tr("rail", "Dossier"), dossier_state(topics.get("dossiers") or {})),
        Step("connect", "", 3, tr("rail", "Connect"), call_state(topics.get("conference") or {})),
        Step("recording", "", 4, tr("rail", "Recording"), recording_state),
        Step("closing", "", 5, tr("rail", "Closing"), closing_state),
        Step("test", "after", 0, tr("rail", "Afterwards"), run_state(summaries.get("after"))),
        Step("archive", "", 6, tr("rail", "Archive"), "pass" if handed_over else "not_done"),
    ]
