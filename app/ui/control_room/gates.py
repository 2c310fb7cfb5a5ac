"""What stands between now and recording, as the start page sums it up; pure.

The engine alone decides; this only tells the operator beforehand what it will say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.system.i18n import tr
from app.ui.control_room.rail_state import run_settled, run_state


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition: its words, its state in the table, whether it stands in no one's way."""

    title: str
    state: str
    met: bool


def gates(topics: Mapping[str, Any]) -> list[Gate]:
    """The conditions for starting to record, in the order of the session's course."""
    setup = topics.get("setup") or {}
    summaries = topics.get("test_summaries") or {}
    session = topics.get("session")
    microphones = topics.get("microphones") or [{}]
    day, hours, before = (summaries.get(phase) for phase in ("1d", "2h", "jb"))
    return [
        _gate(tr("gate", "Session opened"), "pass" if session else "not_done"),
        Gate(tr("gate", "Test 1 day before"), run_state(day), run_settled(day)),
        Gate(tr("gate", "Test 2 hours before"), run_state(hours), run_settled(hours)),
        Gate(tr("gate", "Check just before"), run_state(before), run_settled(before)),
        _gate(tr("gate", "Camera gives a picture"), _device(topics.get("camera"))),
        _gate(tr("gate", "Microphone gives sound"), _device(microphones[0])),
        _gate(tr("gate", "Two disks chosen"), _disks(setup)),
    ]


def needs_waiver(topics: Mapping[str, Any]) -> bool:
    """True when a person must give a reason before recording.

    A practice needs none, and neither does an unscheduled recording without a session: its gates
    are logged as not held.
    """
    session = topics.get("session")
    if not session or session.get("practice"):
        return False
    return any(not gate.met for gate in gates(topics))


def needs_two(topics: Mapping[str, Any]) -> bool:
    """True where what the engine's gates leave open before the start takes two persons to waive."""
    before = {"1d", "2h", "jb"}
    return needs_waiver(topics) and any(
        gate.get("two_persons") and not gate.get("passed")
        for gate in topics.get("gates") or []
        if gate.get("phase") in before
    )


def _gate(title: str, state: str) -> Gate:
    return Gate(title, state, state == "pass")


def _device(status: Mapping[str, Any] | None) -> str:
    state = (status or {}).get("state", "off")
    if state == "live":
        return "pass"
    return {"opening": "running", "lost": "fail", "failed": "fail"}.get(str(state), "not_done")


def _disks(setup: Mapping[str, Any]) -> str:
    return "pass" if setup.get("primary") and setup.get("external") else "not_done"
