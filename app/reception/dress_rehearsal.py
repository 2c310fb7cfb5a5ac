"""The dress rehearsal (tổng duyệt) of a session: its course, read out of the log of preparation.

A run begins, each step of the run-of-show is found in order or in need of mending, and it ends
once every step was gone through. One that is broken off was not held.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from app.model.preparation import EntryKind, PreparationEntry
from app.model.reception import Session


class DressState(StrEnum):
    """Where a dress rehearsal stands."""

    NONE = "none"
    RUNNING = "running"
    HELD = "held"
    STOPPED = "stopped"


class StepState(StrEnum):
    """What was found of a step."""

    OPEN = "open"
    OK = "ok"
    MEND = "mend"


@dataclass(frozen=True, slots=True)
class DressStep:
    """One step of the run-of-show as it was gone through."""

    position: int
    title: str
    planned_s: int = 0
    state: StepState = StepState.OPEN
    note: str = ""
    at: str = ""
    points: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Mend:
    """What is to be mended, by whom, until when (ISO 8601 date). ``step`` -1: of no one step."""

    what: str
    who: str
    until: str
    step: int = -1


@dataclass(frozen=True, slots=True)
class DressRun:
    """One run. ``people`` took part; ``file`` and ``sha256`` are those of its record."""

    number: int = 0
    state: DressState = DressState.NONE
    started_at: str = ""
    started_by: str = ""
    ended_at: str = ""
    ended_by: str = ""
    reason: str = ""
    people: tuple[str, ...] = ()
    steps: tuple[DressStep, ...] = ()
    general: tuple[Mend, ...] = ()
    mends: Mapping[int, Mend] = field(default_factory=dict)
    file: str = ""
    sha256: str = ""

    @property
    def present(self) -> int | None:
        """Position of the first step that was not gone through; None once all were."""
        return next((step.position for step in self.steps if step.state is StepState.OPEN), None)

    @property
    def to_mend(self) -> list[Mend]:
        """All that is to be mended: of the steps in their order, then the rest."""
        of_steps = [
            self.mends[step.position]
            for step in self.steps
            if step.state is StepState.MEND and step.position in self.mends
        ]
        return [*of_steps, *self.general]


def dress_runs(entries: Iterable[PreparationEntry]) -> list[DressRun]:
    """The dress rehearsals of a session in their order, read out of its log."""
    runs: list[DressRun] = []
    for entry in entries:
        if entry.kind is EntryKind.DRESS_STARTED:
            runs.append(_begun(len(runs) + 1, entry))
        elif entry.kind.startswith("dress.") and runs:
            runs[-1] = _gone_on(runs[-1], entry)
    return runs


def run_topic(run: DressRun) -> dict[str, Any]:
    """A run as it is announced and recorded."""
    return {
        "number": run.number,
        "state": str(run.state),
        "started_at": run.started_at,
        "started_by": run.started_by,
        "ended_at": run.ended_at,
        "ended_by": run.ended_by,
        "reason": run.reason,
        "people": list(run.people),
        "present": run.present,
        "steps": [_step_json(step) for step in run.steps],
        "mend": [_mend_json(mend) for mend in run.to_mend],
        "file": run.file,
        "sha256": run.sha256,
    }


def run_record(
    session: Session, run: DressRun, points: Sequence[Mapping[str, Any]]
) -> tuple[bytes, str]:
    """The record of a run that was held, as UTF-8 JSON, and its SHA-256."""
    record = {
        "kind": "dress_rehearsal",
        "session": session.id,
        "title": session.title,
        "starts_at": session.starts_at,
        "points": [{name: point.get(name) for name in ("name", "present")} for point in points],
        **run_topic(run),
    }
    for name in ("file", "sha256", "present"):
        record.pop(name)
    data = json.dumps(record, ensure_ascii=False, indent=2, sort_keys=True).encode()
    return data, hashlib.sha256(data).hexdigest()


def _begun(number: int, entry: PreparationEntry) -> DressRun:
    steps = tuple(
        DressStep(int(step["position"]), str(step["title"]), int(step["planned_s"]))
        for step in entry.details["steps"]
    )
    return DressRun(
        number=number,
        state=DressState.RUNNING,
        started_at=entry.noted_at,
        started_by=entry.person,
        people=tuple(entry.details["people"]),
        steps=steps,
    )


def _gone_on(run: DressRun, entry: PreparationEntry) -> DressRun:
    details = entry.details
    if entry.kind is EntryKind.DRESS_STEP:
        return _with_step(run, int(entry.subject), entry)
    if entry.kind is EntryKind.DRESS_MEND:
        mend = Mend(str(details["what"]), str(details["who"]), str(details["until"]))
        return replace(run, general=(*run.general, mend))
    held = entry.kind is EntryKind.DRESS_FINISHED
    return replace(
        run,
        state=DressState.HELD if held else DressState.STOPPED,
        ended_at=entry.noted_at,
        ended_by=entry.person,
        reason=str(details.get("reason", "")),
        file=str(details.get("file", "")),
        sha256=str(details.get("sha256", "")),
    )


def _with_step(run: DressRun, position: int, entry: PreparationEntry) -> DressRun:
    details = entry.details
    state, note = StepState(details["state"]), str(details["note"])
    points = tuple(details["points"])
    steps = tuple(
        replace(step, state=state, note=note, at=entry.noted_at, points=points)
        if step.position == position
        else step
        for step in run.steps
    )
    mends = {place: mend for place, mend in run.mends.items() if place != position}
    if state is StepState.MEND:
        mends[position] = Mend(note, str(details["who"]), str(details["until"]), position)
    return replace(run, steps=steps, mends=mends)


def _step_json(step: DressStep) -> dict[str, Any]:
    return {
        "position": step.position,
        "title": step.title,
        "planned_s": step.planned_s,
        "state": str(step.state),
        "note": step.note,
        "at": step.at,
        "points": list(step.points),
    }


def _mend_json(mend: Mend) -> dict[str, Any]:
    return {"what": mend.what, "who": mend.who, "until": mend.until, "step": mend.step}
