"""What is said of a take: the state of the moment, the manifest and the records at its end."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from app.model.clock import NS_PER_S, now_ns
from app.model.recording import CopyRecord, CopyRole, CopyState, RecordingRecord, RecordState
from app.recording.copies import MANIFEST
from app.recording.guard import closing_reserve, full_at
from app.recording.manifest import SourceEntry, TrackEntry, manifest_bytes
from app.recording.status import RecorderStatus, SourceStatus, TrackStatus, VolumeStatus
from app.recording.writer_link import CopyStatus

if TYPE_CHECKING:
    from app.recording.source_take import SourceTake
    from app.recording.take import Take

CAMERA_LOST_S = 2.0
SOUND_LOST_S = 1.0
ENCODER_SILENT_S = 3.0


def closing_manifest(take: Take) -> bytes:
    """The manifest as both copies will hold it."""
    plan = take.plan
    return manifest_bytes(
        head={
            "session": plan.session,
            "title": plan.title,
            "practice": plan.practice,
            "part": plan.part,
            "timeline": take.timeline.to_json(),
            "started_at": take.timeline.wall(0.0).isoformat(),
            "ended_at": datetime.now().astimezone().isoformat(),
            "seconds": _end_s(take),
            "sources": [_entry(take, source).to_json() for source in take.sources],
            "copies": [
                {"role": str(s.role), "path": str(s.folder), "state": str(s.state)}
                for s in take.copies.statuses()
            ],
            "recovered": None,
        },
        segments=[row for source in take.sources for row in source.segmenter.segments],
        files=take.copies.sums(),
        gaps=take.journal.gaps,
        markers=take.journal.markers,
    )


def _end_s(take: Take) -> float:
    return max((source.segmenter.end_s or 0.0 for source in take.sources), default=0.0)


def _entry(take: Take, source: SourceTake) -> SourceEntry:
    pacer = source.feeder.pacer
    return SourceEntry(
        id=source.plan.id,
        name=source.plan.name,
        seconds=round(sum(s.seconds for s in source.segmenter.segments), 6),
        frames=source.segmenter.frames,
        frames_dropped=pacer.dropped if pacer else 0,
        frames_duplicated=pacer.duplicated if pacer else 0,
        encoder_restarts=source.restarts,
        tracks=tuple(TrackEntry(track.role, track.name) for track in source.plan.tracks),
        devices=dict(source.plan.devices),
        settings=replace(source.plan, encoder=source.encoder).settings_json(take.plan.segment_s),
    )


def closing_records(take: Take, whole: dict[CopyRole, bool]) -> list[RecordingRecord]:
    """The records of a closed take, one a source; ``whole`` says which copies reached their medium.

    A copy that did not has no hash of a manifest.
    """
    manifest = take.copies.sum_of(MANIFEST).sha256
    copies = tuple(
        CopyRecord(
            volume=str(_disk(take, status.role)),
            path=str(status.folder),
            sha256=manifest if whole[status.role] else "",
            bytes=status.durable_bytes,
            role=status.role,
        )
        for status in take.copies.statuses()
    )
    return [_record(take, source, copies) for source in take.sources]


def _record(take: Take, source: SourceTake, copies: tuple[CopyRecord, ...]) -> RecordingRecord:
    entry = _entry(take, source)
    return RecordingRecord(
        source=entry.id,
        segments=tuple(source.segmenter.segments),
        copies=copies,
        seconds=entry.seconds,
        frames=entry.frames,
        frames_dropped=entry.frames_dropped or 0,
        frames_duplicated=entry.frames_duplicated or 0,
        audio_rms_dbfs=None,
        gaps=tuple(gap for gap in take.journal.gaps if gap.source in ("", entry.id)),
        clock_s=_clock_s(take, source),
    )


def _clock_s(take: Take, source: SourceTake) -> float | None:
    """Seconds by the session's clock from the source's first picture to the stop."""
    stop_ns, segments = source.feeder.stop_ns, source.segmenter.segments
    if stop_ns is None or not segments:
        return None
    return round(take.timeline.seconds(stop_ns) - segments[0].start_s, 3)


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
        seconds=round(_end_s(take), 3),
        practice=take.plan.practice,
        sources=tuple(_source(source) for source in take.sources),
        volumes=tuple(_volume(take, status) for status in take.copies.statuses()),
        problem=take.problem,
        part=take.plan.part,
        interruption=take.interruption,
    )


def _true_state(take: Take) -> RecordState:
    """State of a take that was begun and not stopped: FAILED when no disk or no encoder is left."""
    working = [source for source in take.sources if not source.encoded.is_set()]
    if take.copies.all_lost or not working:
        return RecordState.FAILED
    if not _on_disk(take):
        return RecordState.STARTING
    down = any(
        source.encoder_down or source.run is None or source.run.silent_s > ENCODER_SILENT_S
        for source in working
    )
    return RecordState.RECOVERING if down else RecordState.RECORDING


def _on_disk(take: Take) -> bool:
    """True once an encoder gave pictures and a disk has made something of the take durable."""
    return any(source.segmenter.frames > 0 for source in take.sources) and any(
        status.durable_bytes > 0 for status in take.copies.statuses()
    )


def _source(source: SourceTake) -> SourceStatus:
    pacer = source.feeder.pacer
    alive = source.run is not None and source.run.alive
    fps = 0.0
    if len(source.recent) > 1:
        (since, before), (until, after) = source.recent[0], source.recent[-1]
        fps = round((after - before) / (until - since), 2) if until > since else 0.0
    lost = source.feeder.camera_silent_s > CAMERA_LOST_S
    return SourceStatus(
        id=source.plan.id,
        state="lost" if lost else "live" if alive else "down",
        fps=fps,
        frames=source.segmenter.frames,
        frames_dropped=pacer.dropped if pacer else 0,
        frames_duplicated=pacer.duplicated if pacer else 0,
        encoder_alive=alive,
        name=source.plan.name,
        seconds=round(source.segmenter.end_s or 0.0, 3),
        encoder=source.encoder.codec,
        encoder_restarts=source.restarts,
        tracks=_tracks(source),
    )


def _tracks(source: SourceTake) -> tuple[TrackStatus, ...]:
    now = now_ns()
    rows = []
    for track, line in zip(source.plan.tracks, source.feeder.lines, strict=True):
        heard = now - line.heard_ns < SOUND_LOST_S * NS_PER_S
        state = "live" if heard else "silent" if line.connected else "none"
        rows.append(TrackStatus(track.role, track.name, state))
    return tuple(rows)


def _volume(take: Take, status: CopyStatus) -> VolumeStatus:
    now = datetime.now().astimezone()
    full = minutes = None
    if status.free_bytes is not None and status.state is not CopyState.LOST:
        rate = status.rate_bytes_s or take.plan.bytes_per_s
        full = full_at(now, status.free_bytes, rate)
        spare = status.free_bytes - closing_reserve(status.total_bytes or 0, rate)
        minutes = round(max(0, spare) / rate / 60, 1)
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
        minutes_left=minutes,
    )
