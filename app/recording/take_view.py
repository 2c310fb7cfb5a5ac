"""What is said of a take: the state of the moment, the manifest and the record at its end."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.recording import CopyRecord, CopyRole, CopyState, RecordingRecord, RecordState
from app.recording.copies import MANIFEST
from app.recording.guard import full_at
from app.recording.manifest import manifest_bytes
from app.recording.status import RecorderStatus, SourceStatus, VolumeStatus
from app.recording.writer_link import CopyStatus

if TYPE_CHECKING:
    from app.recording.take import Take

CAMERA_LOST_S = 2.0
ENCODER_SILENT_S = 3.0


def closing_manifest(take: Take) -> bytes:
    """The manifest as both copies will hold it."""
    plan = take.plan
    pacer = take.feeder.pacer
    return manifest_bytes(
        head={
            "session": plan.session,
            "title": plan.title,
            "source": plan.source,
            "practice": plan.practice,
            "timeline": take.timeline.to_json(),
            "started_at": take.timeline.wall(0.0).isoformat(),
            "ended_at": datetime.now().astimezone().isoformat(),
            "seconds": take.segmenter.end_s or 0.0,
            "frames": take.segmenter.frames,
            "frames_dropped": pacer.dropped if pacer else 0,
            "frames_duplicated": pacer.duplicated if pacer else 0,
            "encoder_restarts": take.restarts,
            "devices": dict(plan.devices),
            "settings": plan.settings_json(),
            "copies": [
                {"role": str(s.role), "path": str(s.folder), "state": str(s.state)}
                for s in take.copies.statuses()
            ],
            "recovered": None,
        },
        segments=take.segmenter.segments,
        files=take.copies.sums(),
        gaps=take.journal.gaps,
        markers=take.journal.markers,
    )


def closing_record(take: Take, whole: dict[CopyRole, bool]) -> RecordingRecord:
    """The record of a closed take; ``whole`` says which copies reached their medium.

    A copy that did not has no hash of a manifest.
    """
    manifest = take.copies.sum_of(MANIFEST).sha256
    pacer = take.feeder.pacer
    return RecordingRecord(
        source=take.plan.source,
        segments=tuple(take.segmenter.segments),
        copies=tuple(
            CopyRecord(
                volume=str(_disk(take, status.role)),
                path=str(status.folder),
                sha256=manifest if whole[status.role] else "",
                bytes=status.durable_bytes,
                role=status.role,
            )
            for status in take.copies.statuses()
        ),
        seconds=round(sum(s.seconds for s in take.segmenter.segments), 6),
        frames=take.segmenter.frames,
        frames_dropped=pacer.dropped if pacer else 0,
        frames_duplicated=pacer.duplicated if pacer else 0,
        audio_rms_dbfs=None,
        gaps=tuple(take.journal.gaps),
    )


def _disk(take: Take, role: CopyRole) -> Path:
    return take.plan.primary if role is CopyRole.PRIMARY else take.plan.external


def take_status(take: Take, state: RecordState) -> RecorderStatus:
    """What the window shows: RECORDING only while pictures reach a disk."""
    if state is RecordState.RECORDING:
        state = _true_state(take)
    origin = take.timeline.wall(0.0).isoformat(timespec="milliseconds")
    return RecorderStatus(
        state=state,
        session=take.plan.session,
        since=origin,
        origin_wall=origin,
        seconds=round(take.segmenter.end_s or 0.0, 3),
        practice=take.plan.practice,
        sources=(_source(take),),
        volumes=tuple(_volume(take, status) for status in take.copies.statuses()),
        problem=take.problem,
    )


def _true_state(take: Take) -> RecordState:
    """State of a take that was begun and not stopped: FAILED when no disk or no encoder is left."""
    if take.copies.all_lost or take.encoded.is_set():
        return RecordState.FAILED
    if not _on_disk(take):
        return RecordState.STARTING
    run = take.run
    silent = run is None or time.monotonic() - run.fresh_at > ENCODER_SILENT_S
    return RecordState.RECOVERING if take.encoder_down or silent else RecordState.RECORDING


def _on_disk(take: Take) -> bool:
    """True once the encoder gave pictures and a disk has made something of the take durable."""
    return take.segmenter.frames > 0 and any(
        status.durable_bytes > 0 for status in take.copies.statuses()
    )


def _source(take: Take) -> SourceStatus:
    pacer = take.feeder.pacer
    alive = take.run is not None and take.run.alive
    fps = 0.0
    if len(take.recent) > 1:
        (since, before), (until, after) = take.recent[0], take.recent[-1]
        fps = round((after - before) / (until - since), 2) if until > since else 0.0
    lost = take.feeder.camera_silent_s > CAMERA_LOST_S
    return SourceStatus(
        id=take.plan.source,
        state="lost" if lost else "live" if alive else "down",
        fps=fps,
        frames=take.segmenter.frames,
        frames_dropped=pacer.dropped if pacer else 0,
        frames_duplicated=pacer.duplicated if pacer else 0,
        encoder_alive=alive,
    )


def _volume(take: Take, status: CopyStatus) -> VolumeStatus:
    now = datetime.now().astimezone()
    full = None
    if status.free_bytes is not None and status.state is not CopyState.LOST:
        rate = status.rate_bytes_s or take.plan.encoder.bytes_per_s
        full = full_at(now, status.free_bytes, rate)
    return VolumeStatus(
        role=status.role,
        volume=str(_disk(take, status.role)),
        path=str(status.folder),
        state=status.state,
        free_bytes=status.free_bytes,
        total_bytes=status.total_bytes,
        full_at=full.isoformat(timespec="seconds") if full else None,
        verified_until=None,
        bytes_written=status.durable_bytes,
        behind_bytes=status.behind_bytes,
        rate_bytes_s=round(status.rate_bytes_s, 1),
    )
