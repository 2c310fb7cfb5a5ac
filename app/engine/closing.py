"""After the stop: both copies are read back from their disks, compared, and decoded to the end."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from app.model.errors import AppError
from app.model.jobs import Progress
from app.model.recording import CopyCheck, CopyRecord, RecordingRecord
from app.recording.copy_check import examine_copy
from app.recording.manifest import read_manifest
from app.recording.recovery import RecoveredCopy

log = logging.getLogger(__name__)

BOTH = 2
TAIL_S = 5.0
"""Copies that a power cut ended together may differ by so much at their ends."""


@dataclass(frozen=True, slots=True)
class ClosingReport:
    """What the copies of a recording hold, all its sources and parts.

    ``records`` have the level of the sound filled in where it is known.
    """

    records: tuple[RecordingRecord, ...]
    checks: tuple[CopyCheck, ...]

    @property
    def verified(self) -> bool:
        """True only when two copies of every part were closed and all of them verify."""
        parts = {tuple(copy.path for copy in record.copies) for record in self.records}
        whole = len(self.checks) == BOTH * len(parts) > 0
        return whole and all(check.verified for check in self.checks)

    def to_json(self, session: str) -> dict[str, Any]:
        """The value of the ``closing`` topic."""
        return {
            "session": session,
            "recordings": [record.to_json() for record in self.records],
            "checks": [{**asdict(check), "verified": check.verified} for check in self.checks],
            "verified": self.verified,
        }


def check_copies(
    records: Sequence[RecordingRecord], log_dir: Path, progress: Progress
) -> ClosingReport:
    """Read back and decode every copy that was closed; blocks, counts bytes on ``progress``.

    Sources that were recorded together lie in the same folders, which are read once. Each byte
    counts twice: once for the hash, once for decoding. A copy that cannot be examined at all is
    reported as nothing read.
    """
    closed = _closed_copies(records)
    progress.expect(2 * sum(copy.bytes for copy in closed.values()))
    checks = []
    levels: dict[str, float | None] = {}
    for path, copy in closed.items():
        try:
            check, figures = examine_copy(
                Path(path), copy.role, log_dir=log_dir, progress=_part_of(progress)
            )
            check = _with_wanting(check, records)
        except AppError as error:
            log.warning("the copy in %s cannot be examined: %s", path, error)
            check = CopyCheck(copy.role, path, _segments_in(records, path), 0, 0)
        else:
            levels[path] = figures.audio_rms_dbfs
        checks.append(check)
    return ClosingReport(tuple(_with_level(record, levels) for record in records), tuple(checks))


def _with_wanting(check: CopyCheck, records: Iterable[RecordingRecord]) -> CopyCheck:
    """A copy whose disk was lost is closed with a list of what it holds: files of the recording
    that it does not hold, or not to their end, are missing in it all the same.
    """
    held = {segment.file: segment.seconds for segment in read_manifest(Path(check.path)).segments}
    own = [record for record in records if check.path in {copy.path for copy in record.copies}]
    wanting = {
        segment.file
        for record in own
        for segment in record.segments
        if segment.file not in held or segment.seconds - held[segment.file] > TAIL_S
    }
    return replace(check, missing=tuple(sorted(wanting.union(check.missing))))


def _closed_copies(records: Iterable[RecordingRecord]) -> dict[str, CopyRecord]:
    copies: dict[str, CopyRecord] = {}
    for record in records:
        for copy in record.copies:
            if copy.sha256:
                copies.setdefault(copy.path, copy)
    return copies


def _segments_in(records: Iterable[RecordingRecord], path: str) -> int:
    own = [record for record in records if path in {copy.path for copy in record.copies}]
    return sum(len(record.segments) for record in own)


def _with_level(record: RecordingRecord, levels: dict[str, float | None]) -> RecordingRecord:
    known = [levels[copy.path] for copy in record.copies if levels.get(copy.path) is not None]
    return replace(record, audio_rms_dbfs=known[0] if known else record.audio_rms_dbfs)


def _part_of(whole: Progress) -> Progress:
    """The progress of one copy, counted on to that of all of them."""
    base = whole.done
    return Progress(lambda done, _total: whole.advance(base + done - whole.done))


def recovered_record(source: str, copies: Sequence[RecoveredCopy]) -> RecordingRecord:
    """The record of a source that was closed after the fact; the longer copy speaks for it."""
    longest = max(copies, key=lambda copy: copy.seconds, default=None)
    found = longest.segments if longest is not None else ()
    segments = tuple(one for one in found if one.file.startswith(f"{source}/"))
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
        seconds=round(sum(segment.seconds for segment in segments), 6),
        frames=sum(segment.frames for segment in segments),
        frames_dropped=0,
        frames_duplicated=0,
        audio_rms_dbfs=None,
    )
