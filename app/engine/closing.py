"""After the stop: both copies are read back from their disks, compared, and decoded to the end."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.model.errors import AppError
from app.model.jobs import Progress
from app.model.recording import CopyCheck, CopyRecord, RecordingRecord
from app.recording.copy_check import examine_copy
from app.recording.recovery import RecoveredCopy

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class ClosingReport:
    """What the copies of one recording hold; ``record`` has the level of the sound filled in."""

    record: RecordingRecord
    checks: tuple[CopyCheck, ...]

    @property
    def verified(self) -> bool:
        """True only when two copies were closed and both verify."""
        return len(self.checks) == 2 and all(check.verified for check in self.checks)

    def to_json(self, session: str) -> dict[str, Any]:
        """The value of the ``closing`` topic."""
        return {
            "session": session,
            "recordings": [self.record.to_json()],
            "checks": [{**asdict(check), "verified": check.verified} for check in self.checks],
            "verified": self.verified,
        }


def check_copies(record: RecordingRecord, log_dir: Path, progress: Progress) -> ClosingReport:
    """Read back and decode every copy that was closed; blocks, counts bytes on ``progress``.

    Each byte counts twice: once for the hash, once for decoding. A copy that cannot be examined at
    all is reported as nothing read.
    """
    closed = [copy for copy in record.copies if copy.sha256]
    progress.expect(2 * sum(copy.bytes for copy in closed))
    checks = []
    level: float | None = None
    for copy in closed:
        part = _part_of(progress)
        try:
            check, figures = examine_copy(
                Path(copy.path), copy.role, log_dir=log_dir, progress=part
            )
        except AppError as error:
            log.warning("the copy in %s cannot be examined: %s", copy.path, error)
            check = CopyCheck(copy.role, copy.path, len(record.segments), 0, 0)
        else:
            level = figures.audio_rms_dbfs if level is None else level
        checks.append(check)
    return ClosingReport(replace(record, audio_rms_dbfs=level), tuple(checks))


def _part_of(whole: Progress) -> Progress:
    """The progress of one copy, counted on to that of all of them."""
    base = whole.done
    return Progress(lambda done, _total: whole.advance(base + done - whole.done))


def recovered_record(source: str, copies: Sequence[RecoveredCopy]) -> RecordingRecord:
    """The record of a recording that was closed after the fact; the longer copy speaks for it."""
    longest = max(copies, key=lambda copy: copy.seconds, default=None)
    segments = longest.segments if longest is not None else ()
    return RecordingRecord(
        source=source,
        segments=segments,
        copies=tuple(
            CopyRecord(
                volume=str(copy.folder.parents[2]),
                path=str(copy.folder),
                sha256=copy.manifest_sha256,
                bytes=sum(segment.bytes for segment in copy.segments),
                role=copy.role,
            )
            for copy in copies
        ),
        seconds=longest.seconds if longest is not None else 0.0,
        frames=sum(segment.frames for segment in segments),
        frames_dropped=0,
        frames_duplicated=0,
        audio_rms_dbfs=None,
    )
