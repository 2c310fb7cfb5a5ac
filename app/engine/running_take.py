"""A recording that was begun: what the closing needs to know of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.model.reception import Session, SessionState
from app.model.recording import CopyRole, Gap, KeptRecording, RecordingRecord
from app.recording.journal import ENGINE
from app.recording.plan import RecordingPlan
from app.recording.recovery import RecoveredCopy


@dataclass(frozen=True, slots=True)
class RunningTake:
    """The part that runs. ``numbers`` are those of the database by source, none where it refused;
    ``earlier`` are the folders of the parts before, whose engines died.
    """

    session: Session
    started_at: str
    disks: Mapping[CopyRole, Path]
    folders: Mapping[CopyRole, Path]
    sources: tuple[str, ...]
    person: str
    details: dict[str, Any]
    earlier: tuple[Mapping[CopyRole, Path], ...] = ()
    numbers: Mapping[str, int] = field(default_factory=dict)

    @property
    def part(self) -> int:
        """Which part of the recording this is, from 1."""
        return len(self.earlier) + 1

    @property
    def alarm_keys(self) -> list[str]:
        """Keys of the recorder's alarms, which are over with the recording."""
        kinds = ("copy", "slow", "space", "unverified")
        disks = [f"recording.{kind}.{role}" for kind in kinds for role in CopyRole]
        return [*disks, *(f"recording.encoder.{source}" for source in self.sources)]

    def end_of_part_before(self, recovered: Iterable[RecoveredCopy]) -> dict[str, float]:
        """Where each source of the part before really ended on the timeline, in seconds, as the
        copies say that were closed now; the longer one speaks.
        """
        last = set(self.earlier[-1].values()) if self.earlier else set()
        ends: dict[str, float] = {}
        for copy in recovered:
            for segment in copy.segments if copy.folder in last else ():
                source = segment.file.partition("/")[0]
                ends[source] = max(ends.get(source, 0.0), segment.start_s + segment.seconds)
        return ends

    def parts_before(self, kept: Iterable[KeptRecording]) -> list[KeptRecording]:
        """Those of a session's recordings that are earlier parts of this one."""
        folders = {str(folder) for part in self.earlier for folder in part.values()}
        return [
            one
            for one in kept
            if any(copy.path in folders for copy in one.record.copies)
            and one.id not in self.numbers.values()
        ]


def begun(
    session: Session,
    plan: RecordingPlan,
    folders: Mapping[CopyRole, Path],
    *,
    since: str,
    person: str,
    earlier: tuple[Mapping[CopyRole, Path], ...] = (),
    **details: Any,
) -> RunningTake:
    """A part that has just begun; ``details`` go into the audit log."""
    return RunningTake(
        session=session,
        started_at=since,
        disks={CopyRole.PRIMARY: plan.primary, CopyRole.EXTERNAL: plan.external},
        folders=folders,
        sources=tuple(source.id for source in plan.sources),
        person=person,
        details={"copies": {str(role): str(folder) for role, folder in folders.items()}, **details},
        earlier=earlier,
    )


def session_of(plan: RecordingPlan, started_at: str) -> Session:
    """The session of a recording as far as its plan knows it, where the database knows nothing."""
    return Session(
        plan.session,
        plan.title,
        started_at,
        practice=plan.practice,
        unscheduled=not plan.practice,
        state=SessionState.RECORDING,
    )


def with_true_gaps(records: Sequence[RecordingRecord]) -> list[RecordingRecord]:
    """Records of parts in their order, the gap before each as the segments on the disks show it.

    While recording it was noted from how far the dead engine was known to have come.
    """
    ends: dict[str, float] = {}
    found = []
    for record in records:
        begin_s = min((segment.start_s for segment in record.segments), default=None)
        end_s = ends.get(record.source)
        if begin_s is not None and end_s is not None:
            gap = Gap(end_s, round(begin_s - end_s, 6), ENGINE)
            others = tuple(one for one in record.gaps if one.cause != ENGINE)
            record = replace(record, gaps=(gap, *others))  # noqa: PLW2901
        if record.segments:
            last = max(record.segments, key=lambda segment: segment.start_s)
            ends[record.source] = round(last.start_s + last.seconds, 6)
        found.append(record)
    return found
