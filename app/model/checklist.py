"""The words of a pre-session test: phases, states, thresholds, results."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from app.model.text import T, Text


class Phase(StrEnum):
    """When an item is checked; values are those of the command line where it knows them."""

    PREPARATION = "prep"
    T_MINUS_1D = "1d"
    T_MINUS_2H = "2h"
    JUST_BEFORE = "jb"
    DURING = "during"
    AFTER = "after"


class ItemState(StrEnum):
    """State of one item in a test run (quality bar C1; names as the command line gives them)."""

    NOT_DONE = "not_done"
    RUNNING = "running"
    PASS = "pass"
    CAUTION = "caution"
    FAIL = "fail"
    COULD_NOT_TEST = "could_not_test"
    NOT_APPLICABLE = "not_applicable"
    WAIVED = "waived"
    STALE = "stale"


STATE_WORDS = {
    ItemState.PASS: T("state", "Passed"),
    ItemState.CAUTION: T("state", "Needs attention"),
    ItemState.FAIL: T("state", "Failed"),
    ItemState.COULD_NOT_TEST: T("state", "Could not test"),
    ItemState.WAIVED: T("state", "Waived (with reason)"),
    ItemState.STALE: T("state", "Test again"),
    ItemState.NOT_DONE: T("state", "Not done"),
    ItemState.RUNNING: T("state", "Testing"),
    ItemState.NOT_APPLICABLE: T("state", "Not applicable"),
}
"""The word of each state, for windows, commands and papers alike."""


class How(StrEnum):
    """Who settles an item: a machine, a machine with a person, or a person."""

    SENSED = "A"
    MEASURED = "M"
    MANUAL = "H"
    SENSED_AND_CONFIRMED = "A+H"
    SENSED_AND_MEASURED = "A+M"


class Origin(StrEnum):
    """Where a figure comes from."""

    STATED = "stated"
    INHERITED = "inherited"
    INFERRED = "inferred"
    DESIGN = "design"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A figure with its unit, its source and its origin. ``value`` is None where none is set."""

    value: Any
    unit: str = ""
    source: str = ""
    quote: str = ""
    origin: Origin = Origin.DESIGN

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol and the record."""
        return {
            "value": self.value,
            "unit": self.unit,
            "source": self.source,
            "quote": self.quote,
            "origin": str(self.origin),
        }


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rule of an item says of the facts: pure, no clock, no device."""

    state: ItemState
    value: Text
    explanation: Text | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file kept as proof: path relative to the run's folder, its SHA-256, what it shows."""

    file: str
    sha256: str
    caption: Text


@dataclass(frozen=True, slots=True)
class ItemResult:
    """One item of one run: what was measured, against what, and who stood by it.

    ``acknowledged_by`` is empty where a machine alone sensed it (a command), which opens no gate.
    """

    item: str
    state: ItemState
    value: Text | None = None
    threshold: Text | None = None
    source: str = ""
    explanation: Text | None = None
    facts: Mapping[str, Any] = field(default_factory=dict)
    device: str = ""
    evidence: tuple[Evidence, ...] = ()
    measured_at: str = ""
    acknowledged_by: str = ""
    acknowledged_at: str = ""
    answer: str = ""
    waiver_reason: str = ""
    waived_by: str = ""


@dataclass(frozen=True, slots=True)
class PreSessionTest:
    """One run of a pre-session test (kiểm thử); times are ISO 8601, empty while it runs."""

    id: int
    session: str
    phase: Phase
    started_at: str
    finished_at: str = ""
    finished_by: str = ""
