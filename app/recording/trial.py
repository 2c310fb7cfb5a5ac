"""The trial recording of item RC3: a few seconds to both disks by the very path of a session."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.model.recording import CopyCheck, CopyRole, RecordingRecord
from app.recording.copy_check import CopyFigures, examine_copy
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan
from app.recording.recorder import SessionRecorder


@dataclass(frozen=True, slots=True)
class TrialResult:
    """What a trial recording showed, ``records`` one a source. The files stay where they are,
    under ``kiem-thu``.
    """

    records: tuple[RecordingRecord, ...]
    folders: dict[CopyRole, Path]
    checks: dict[CopyRole, CopyCheck]
    figures: dict[CopyRole, CopyFigures]

    @property
    def record(self) -> RecordingRecord:
        """The record of the first source."""
        return self.records[0]

    @property
    def plays_back(self) -> bool:
        """True when both copies were read back, match their first hashes and decode."""
        return len(self.checks) == len(CopyRole) and all(c.verified for c in self.checks.values())

    @property
    def equal_hashes(self) -> bool:
        """True when both copies hold the same manifest, and so the same bytes."""
        manifests = {figures.manifest_sha256 for figures in self.figures.values()}
        return len(self.figures) == len(CopyRole) and len(manifests) == 1

    @property
    def clip(self) -> tuple[Path, str] | None:
        """The first segment on the main disk and its SHA-256, for the evidence."""
        if not self.record.segments:
            return None
        segment = self.record.segments[0]
        return self.folders[CopyRole.PRIMARY] / segment.file, segment.sha256


def record_trial(
    plan: RecordingPlan,
    *,
    seconds: float,
    log_dir: Path,
    inputs: Callable[[str], SourceInputs],
    cancelled: threading.Event | None = None,
    on_recorded: Callable[[], None] | None = None,
) -> TrialResult:
    """Record ``seconds`` to both disks, then read both copies back. Blocks; run in a thread.

    ``on_recorded`` is called once nobody need speak any more. Setting ``cancelled`` cuts the
    recording short; what there is, is still read back. Raises the errors of
    :meth:`SessionRecorder.start` and of the examiner.
    """
    recorder = SessionRecorder(log_dir=log_dir, inputs=inputs)
    folders = recorder.start(replace(plan, trial=True))
    (cancelled or threading.Event()).wait(seconds)
    if on_recorded is not None:
        on_recorded()
    records = tuple(recorder.stop())
    checks: dict[CopyRole, CopyCheck] = {}
    figures: dict[CopyRole, CopyFigures] = {}
    for copy in records[0].copies:
        if copy.sha256:
            checks[copy.role], figures[copy.role] = examine_copy(
                folders[copy.role], copy.role, log_dir=log_dir
            )
    return TrialResult(records, folders, checks, figures)
