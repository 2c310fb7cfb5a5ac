"""The words of the preparation of a session: milestones, their states, what is noted of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class MilestoneState(StrEnum):
    """Where a milestone stands; ``not_applicable`` in a practice and where no rule asks for it."""

    NOT_DUE = "not_due"
    DUE_SOON = "due_soon"
    LATE = "late"
    DONE = "done"
    DONE_LATE = "done_late"
    MISSED = "missed"
    NOT_APPLICABLE = "not_applicable"


SETTLED = frozenset({MilestoneState.DONE, MilestoneState.DONE_LATE, MilestoneState.NOT_APPLICABLE})
"""States in which nothing of a milestone is left to do."""


class EntryKind(StrEnum):
    """What a row of the log of preparation says."""

    MARK = "mark"
    REASON = "reason"
    UNMARK = "unmark"
    INVITATION = "invitation"
    REQUESTS = "requests"
    TOLD = "told"
    DRESS_STARTED = "dress.started"
    DRESS_STEP = "dress.step"
    DRESS_MEND = "dress.mend"
    DRESS_FINISHED = "dress.finished"
    DRESS_STOPPED = "dress.stopped"


@dataclass(frozen=True, slots=True)
class PreparationEntry:
    """One row: written once, never changed; what counts is read out of all of them in order.

    ``subject`` is the milestone or the step it is about, ``noted_at`` ISO 8601 with offset,
    ``details`` plain values by kind.
    """

    session: str
    kind: EntryKind
    subject: str
    noted_at: str
    person: str
    details: Mapping[str, Any] = field(default_factory=dict)
