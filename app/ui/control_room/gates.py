"""What stands between now and recording, as the start page sums it up; pure.

The engine alone decides; this only tells the operator beforehand what it will say.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from app.system.i18n import tr
from app.ui.control_room.rail_state import run_state

REASON_LENGTH = 10
"""A waiver's reason has at least this many characters."""


@dataclass(frozen=True, slots=True)
class Gate:
    """One condition: its words, its state in the table, the page that deals with it."""

    title: str
    state: str
    page_id: str
    argument: str = ""

    @property
    def met(self) -> bool:
        """True when it stands in no one's way."""
        return self.state in {"pass", "caution", "waived", "not_applicable"}


def gates(topics: Mapping[str, Any]) -> list[Gate]:
    """The conditions for starting to record, in the order of the session's course."""
    setup = topics.get("setup") or {}
    summaries = topics.get("test_summaries") or {}
    session = topics.get("session")
    microphones = topics.get("microphones") or [{}]
    return [
        Gate(tr("gate", "Session opened"), "pass" if session else "not_done", "session"),
        Gate(tr("gate", "Test 1 day before"), run_state(summaries.get("1d")), "test", "1d"),
        Gate(tr("gate", "Test 2 hours before"), run_state(summaries.get("2h")), "test", "2h"),
        Gate(tr("gate", "Camera gives a picture"), _device(topics.get("camera")), "session"),
        Gate(tr("gate", "Microphone gives sound"), _device(microphones[0]), "session"),
        Gate(tr("gate", "Two disks chosen"), _disks(setup), "session"),
    ]


def needs_waiver(topics: Mapping[str, Any]) -> bool:
    """True when a person must give a reason before recording; a practice needs none."""
    session = topics.get("session") or {}
    return not session.get("practice") and any(not gate.met for gate in gates(topics))


def _device(status: Mapping[str, Any] | None) -> str:
    state = (status or {}).get("state", "off")
    if state == "live":
        return "pass"
    return {"opening": "running", "lost": "fail", "failed": "fail"}.get(str(state), "not_done")


def _disks(setup: Mapping[str, Any]) -> str:
    return "pass" if setup.get("primary") and setup.get("external") else "not_done"
