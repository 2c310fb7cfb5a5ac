"""The engine's end of the examiner: have one copy read back and decoded in a process of its own."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.model.errors import RecordingError, error_from_json
from app.model.jobs import Progress
from app.model.recording import CopyCheck, CopyRole
from app.model.text import T
from app.system.child_answers import Lines, answers_of, listen_to
from app.system.processes import python_command, start_child

SILENT_DBFS = -70.0
"""A track below this all the way holds nothing that anybody said."""


@dataclass(frozen=True, slots=True)
class TrackFigures:
    """What decoding one sound track measured; None where it holds nothing."""

    role: str
    name: str
    rms_dbfs: float | None
    channels: int

    @property
    def silent(self) -> bool:
        """True when nothing is to be heard on it."""
        return self.rms_dbfs is None or self.rms_dbfs < SILENT_DBFS


@dataclass(frozen=True, slots=True)
class SourceFigures:
    """What decoding one source measured; luma is 0-255."""

    id: str
    frames: int
    seconds: float
    black_share: float | None
    luma_mean: float | None
    tracks: tuple[TrackFigures, ...]


@dataclass(frozen=True, slots=True)
class CopyFigures:
    """What decoding measured: kinds of tracks found, level of the first source's first sound
    track, share of black pictures (0-1), mean luma (0-255), and all of it by source.
    """

    tracks: tuple[str, ...]
    audio_rms_dbfs: float | None
    black_share: float | None
    luma_mean: float | None
    manifest_sha256: str
    sources: tuple[SourceFigures, ...] = ()

    @property
    def silent_tracks(self) -> tuple[str, ...]:
        """Names of the sound tracks on which nothing is to be heard."""
        tracks = (track for source in self.sources for track in source.tracks)
        return tuple(track.name or track.role for track in tracks if track.silent)


def examine_copy(
    folder: Path, role: CopyRole, *, log_dir: Path, progress: Progress | None = None
) -> tuple[CopyCheck, CopyFigures]:
    """Read a closed copy back from its medium and decode it to its end. Blocks; run in a thread.

    ``progress`` counts bytes, each once for hashing and once for decoding; cancelling it ends the
    examiner and raises ``JobCancelledError``. Raises the examiner's own error where the copy
    has no sound manifest, :class:`RecordingError` where the examiner ended without an answer.
    """
    child = start_child(
        f"examiner:{role}",
        python_command("app.recording.examine", str(folder)),
        log_dir=log_dir,
        patient=True,
        stdin=True,
        stdout=True,
    )
    lines = listen_to(child)
    try:
        answer = _last_answer(lines, progress or Progress())
    finally:
        child.stop()
    if answer is None:
        raise RecordingError(
            T("recorder", "The copy in {path} could not be examined.")(path=str(folder)),
            meaning=T("recorder", "It is not known whether this copy is sound."),
            action=T("recorder", "Check the disk's connection and verify again."),
        )
    if "error" in answer:
        raise error_from_json(answer["error"])
    return _check_of(answer, role), _figures_of(answer)


def _last_answer(lines: Lines, progress: Progress) -> dict[str, Any] | None:
    """The examiner's findings; a cancel is heard also while a dead medium holds the examiner."""
    for answer in answers_of(lines, progress):
        if "done" not in answer:
            return answer
        if progress.total != answer["total"]:
            progress.expect(answer["total"])
        progress.advance(answer["done"] - progress.done)
    return None


def _check_of(answer: dict[str, Any], role: CopyRole) -> CopyCheck:
    return CopyCheck(
        role=role,
        path=answer["path"],
        expected=answer["expected"],
        read=answer["read"],
        matched=answer["matched"],
        missing=tuple(answer["missing"]),
        extra=tuple(answer["extra"]),
        changed=tuple(answer["changed"]),
        decoded_frames=answer["decoded_frames"],
        decoded_seconds=answer["decoded_seconds"],
        decode_errors=tuple(answer["decode_errors"]),
    )


def _figures_of(answer: dict[str, Any]) -> CopyFigures:
    return CopyFigures(
        tracks=tuple(answer["tracks"]),
        audio_rms_dbfs=answer["audio_rms_dbfs"],
        black_share=answer["black_share"],
        luma_mean=answer["luma_mean"],
        manifest_sha256=answer["manifest_sha256"],
        sources=tuple(_source_of(row) for row in answer["sources"]),
    )


def _source_of(row: dict[str, Any]) -> SourceFigures:
    tracks = tuple(TrackFigures(**track) for track in row["tracks"])
    return SourceFigures(**{**row, "tracks": tracks})
