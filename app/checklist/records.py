"""A run as others see it: the ``test`` topic of the window, and the record in the evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from app.checklist.contract import Facts, Item
from app.checklist.evidence import EvidenceFolder
from app.checklist.gates import later_gates
from app.checklist.measurement import source_of, threshold_of
from app.checklist.summary import RunSummary, is_open, standing_of
from app.model.checklist import Evidence, ItemResult, Phase, Timing
from app.model.text import T, Text
from app.settings.profile import Profile

RECORD_FORMAT = 1


@dataclass(frozen=True, slots=True)
class RunHead:
    """What a run is about. ``practice`` runs are marked so in every record.

    ``revision`` is that of the checklist and its figures; ``timing`` how its beginning stood to
    the time that it has.
    """

    run_id: str
    phase: Phase
    session: str
    practice: bool
    started_at: str
    revision: str = ""
    timing: str = Timing.IN_TIME.value
    begun_by: str = ""

    def folder(self, evidence_root: Path) -> Path:
        """Where the evidence of the run is kept."""
        return evidence_root / (self.session or "no-session") / self.run_id


def is_simulated(device: str) -> bool:
    """True where the device that an item measured is a simulator, by its SPEC."""
    return device == "sim" or device.startswith("sim:")


def topic_item(item: Item, result: ItemResult, profile: Profile, phase: Phase) -> dict[str, Any]:
    """One item of the ``test`` topic: what it is, and how it stands."""
    question = item.question
    return {
        "id": item.id,
        "group": item.group,
        "title": item.title.to_json(),
        "why": item.why.to_json(),
        "how": str(item.how),
        "question": _json(question.text) if question else None,
        "answers": [
            {"id": option.id, "label": option.label.to_json(), "good": option.good}
            for option in (question.answers if question else ())
        ],
        "causes": [cause.to_json() for cause in item.causes],
        "instruction": _json(item.instruction),
        "blocking": phase in item.blocking or result.blocks,
        "critical": item.critical,
        "live": str(item.live),
        "open": is_open(item, result, phase),
        "standing": standing_of(item, result),
        "two_persons": item.needs_two,
        "can_stop": item.can_stop,
        "later_gates": [str(gate) for gate in later_gates(item, phase)],
        "origin": str(item.main_leaf(profile).origin),
        **_standing(result),
        "facts": dict(result.facts),
        "threshold": threshold_of(item, profile).to_json(),
        "source": source_of(item, profile),
    }


def run_topic(
    head: RunHead,
    profile: Profile,
    pairs: Sequence[tuple[Item, ItemResult]],
    summary: RunSummary,
    notes: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """The value of the ``test`` topic."""
    return {
        "revision": head.revision,
        "timing": summary.timing,
        "late_reason": summary.late_reason,
        "operators": operators(head, notes, summary.finished_at),
        "run_id": head.run_id,
        "phase": str(head.phase),
        "session": head.session,
        "practice": head.practice,
        "profile": profile.id,
        "state": "finished" if summary.finished_at else "running",
        "started_at": head.started_at,
        "finished_at": summary.finished_at,
        "summary": summary.to_json(),
        "items": [topic_item(item, result, profile, head.phase) for item, result in pairs],
    }


def result_record(
    head: RunHead,
    profile: Profile,
    pairs: Sequence[tuple[Item, ItemResult]],
    summary: RunSummary,
    notes: Sequence[Mapping[str, Any]] = (),
) -> dict[str, Any]:
    """The whole run as it is kept: with the figures that ruled and the facts that were found."""
    return {
        "format": RECORD_FORMAT,
        **asdict(head),
        "phase": str(head.phase),
        "profile": {
            "id": profile.id,
            "title": profile.title,
            "revision": profile.revision,
            "sha256": profile.fingerprint,
        },
        "summary": summary.to_json(),
        "operators": operators(head, notes, summary.finished_at),
        "items": [
            {
                "id": item.id,
                "title": item.title.to_json(),
                "how": str(item.how),
                **_standing(result),
                "threshold": threshold_of(item, profile).to_json(),
                "source": source_of(item, profile),
                "facts": dict(result.facts),
                "figures": {
                    name: leaf.to_json()
                    for name, leaf in sorted(item.thresholds(profile).leaves.items())
                },
            }
            for item, result in pairs
        ],
    }


HAND_OVER, LATE = "hand_over", "late"
"""Kinds of the notes of a run."""


def operators(
    head: RunHead, notes: Sequence[Mapping[str, Any]], finished_at: str
) -> list[dict[str, Any]]:
    """Who worked on the run from when until when, in order, with the note of each hand-over."""
    found = [{"person": head.begun_by, "from": head.started_at, "until": "", "note": ""}]
    for note in notes:
        if note["kind"] == HAND_OVER:
            found[-1]["until"] = note["at"]
            found.append(
                {"person": note["to"], "from": note["at"], "until": "", "note": note["note"]}
            )
    found[-1]["until"] = finished_at
    return found


def keep_take(
    folder: Path, head: RunHead, item: Item, *, number: int, facts: Facts, measured_at: str
) -> tuple[Evidence, ...]:
    """Put a measurement's files and its plain facts into the run's evidence."""
    stem, kept = f"{item.id}-{number:02d}", EvidenceFolder(folder)
    record = {
        "item": item.id,
        "run_id": head.run_id,
        "practice": head.practice,
        "measured_at": measured_at,
        "device": facts.device,
        "simulated": is_simulated(facts.device),
        "facts": dict(facts.values),
        "not_tested": _json(facts.not_tested),
    }
    figures = kept.write(f"{stem}.json", record, T("checklist", "The measured figures"))
    return (*kept.keep(stem, facts.files), figures)


def _standing(result: ItemResult) -> dict[str, Any]:
    return {
        "state": str(result.state),
        "value": _json(result.value),
        "explanation": _json(result.explanation),
        "device": result.device,
        "simulated": is_simulated(result.device),
        "measured_at": result.measured_at,
        "acknowledged_by": result.acknowledged_by,
        "acknowledged_at": result.acknowledged_at,
        "answer": result.answer,
        "waiver_reason": result.waiver_reason,
        "waived_by": result.waived_by,
        "waived_with": result.waived_with,
        "waived_until": result.waived_until,
        "deferred_to": result.deferred_to,
        "deferred_by": result.deferred_by,
        "deferral_reason": result.deferral_reason,
        "shown_at": result.shown_at,
        "evidence": [
            {"file": kept.file, "sha256": kept.sha256, "caption": kept.caption.to_json()}
            for kept in result.evidence
        ],
    }


def _json(text: Text | None) -> dict[str, Any] | None:
    return text.to_json() if text is not None else None
