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
    DEFERRED = "deferred"
    WAIVED = "waived"
    STALE = "stale"


class Standing(StrEnum):
    """How an item stands with people beside it: what a machine sensed is one thing, what a person
    stands by another. Every other standing has the name of the item's state.
    """

    SENSED = "sensed"
    ACKNOWLEDGED = "acknowledged"
    CONFIRMED = "confirmed"


STANDING_WORDS = {
    Standing.SENSED: T("state", "Sensed, not seen yet"),
    Standing.ACKNOWLEDGED: T("state", "Passed, seen"),
    Standing.CONFIRMED: T("state", "Confirmed by a person"),
}
"""The words of the standings of an item that passed."""


class Timing(StrEnum):
    """How the beginning (or the end) of a run stands to the window that it has."""

    IN_TIME = "in_time"
    EARLY = "early"
    LATE = "late"
    CLOCK = "clock"
    """The computer's clock was set back: no time that it gives counts as in time."""


STATE_WORDS = {
    ItemState.PASS: T("state", "Passed"),
    ItemState.CAUTION: T("state", "Needs attention"),
    ItemState.FAIL: T("state", "Failed"),
    ItemState.COULD_NOT_TEST: T("state", "Could not test"),
    ItemState.WAIVED: T("state", "Waived (with reason)"),
    ItemState.DEFERRED: T("state", "Put off"),
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
    """A figure with its unit, its source and its origin. ``value`` is None where none is set.

    ``document`` and ``article`` say where ``quote`` stands; ``source`` is both in words. What a
    later layer may do with a stated figure says ``tighter``: ``more``, ``less`` (only in that
    direction), ``kept`` (nothing else) or empty (anything). ``binds`` names the role of the points
    for which alone the rule was written. ``title`` is what the figure is called.
    """

    value: Any
    unit: str = ""
    source: str = ""
    quote: str = ""
    origin: Origin = Origin.DESIGN
    document: str = ""
    article: str = ""
    tighter: str = ""
    binds: str = ""
    title: str = ""

    def to_json(self) -> dict[str, Any]:
        """Return a plain dictionary for the protocol and the record."""
        return {
            "value": list(self.value) if isinstance(self.value, tuple) else self.value,
            "unit": self.unit,
            "source": self.source,
            "quote": self.quote,
            "origin": str(self.origin),
            "document": self.document,
            "article": self.article,
        }


@dataclass(frozen=True, slots=True)
class Judgement:
    """What the rule of an item says of the facts: pure, no clock, no device.

    ``blocks``: it shuts the gate of its phase, although the item by itself does not.
    """

    state: ItemState
    value: Text
    explanation: Text | None = None
    blocks: bool = False


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
    ``bound`` says on which devices it was measured (name of the touch -> identity), so that it is
    known when one of them is another. ``waived_until`` and ``shown_at`` are ISO 8601; a waiver
    without an end is one of a record before there were ends. ``deferred_to`` is the phase whose
    gate asks for the item again. ``blocks`` as of :class:`Judgement`.
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
    waived_with: str = ""
    waived_until: str = ""
    deferred_to: str = ""
    deferred_by: str = ""
    deferral_reason: str = ""
    shown_at: str = ""
    bound: Mapping[str, str] = field(default_factory=dict)
    blocks: bool = False


@dataclass(frozen=True, slots=True)
class PreSessionTest:
    """One run of a pre-session test (kiểm thử); times are ISO 8601, empty while it runs."""

    id: int
    session: str
    phase: Phase
    started_at: str
    finished_at: str = ""
    finished_by: str = ""
