"""The trial recording of item RC3, put into the words of the checklist."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Collection, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.checklist.instruments import Trial, TrialCopy, TrialSource, TrialTrack
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.recording_plan import plan_for
from app.engine.setup_desk import SetupDesk
from app.engine.source_inputs import source_inputs
from app.model.checklist_prompts import HALL, Prompt, prompt_json
from app.model.conference import CONFERENCE, CallState
from app.model.devices import DeviceState
from app.model.reception import Session
from app.recording.copy_check import CopyFigures
from app.recording.trial import TrialResult, record_trial

SOURCES_READY_S = 8.0


async def trial_recording(
    ground: Ground, devices: DeviceDesk, setup: SetupDesk, session: Session, seconds: float
) -> Trial:
    """Record all chosen cameras and microphones for ``seconds`` to both disks, read back, decode.

    The meeting is recorded too while this room is in it: its picture and the sound of the other
    points. Raises what the recorder raises, and where the room's own camera or microphone is
    missing.
    """
    await devices.ready_sources(SOURCES_READY_S)
    plan = plan_for(session, ground, setup, devices)
    in_call = (ground.board.get("conference") or {}).get("state") == CallState.IN_CALL
    taken = {*devices.cameras, *([CONFERENCE] if in_call else [])}
    wanted = any(source.id == CONFERENCE for source in plan.sources)
    plan = replace(plan, sources=tuple(one for one in plan.sources if one.id in taken))

    def recorded() -> None:
        told = prompt_json(Prompt.READ_BACK, 0)
        ground.loop.call_soon_threadsafe(ground.board.set, HALL, told)

    try:
        result = await asyncio.to_thread(
            record_trial,
            plan,
            seconds=seconds,
            log_dir=ground.paths.logs,
            inputs=partial(source_inputs, devices, devices.call),
            on_recorded=recorded,
        )
    finally:
        ground.board.set(HALL, None)
    clip = await asyncio.to_thread(_clip_copy, result, ground.paths.run)
    live = {
        source
        for source, camera in devices.cameras.items()
        if camera.status.state is DeviceState.LIVE
    }
    if devices.call.ring_path() is not None:
        live.add(CONFERENCE)
    names = {source.id: source.name for source in plan.sources}
    trial = trial_of(result, seconds, clip, names=names, live=live)
    return replace(trial, meeting_left_out=wanted and not in_call)


def trial_of(
    result: TrialResult,
    seconds: float,
    clip: Path | None,
    *,
    names: Mapping[str, str],
    live: Collection[str],
) -> Trial:
    """The trial as the checklist judges it; a copy that was lost is not among ``copies``.

    ``names`` of the sources are for people; ``live`` are those whose camera delivers.
    """
    first = next(iter(result.figures.values()), None)
    sources = _sources(first, names, live) if first is not None else ()
    return Trial(
        wanted_s=seconds,
        copies=tuple(
            TrialCopy(
                role=copy.role,
                volume=copy.volume,
                bytes=copy.bytes,
                sha256=copy.sha256,
                frames=result.checks[copy.role].decoded_frames,
                seconds=result.checks[copy.role].decoded_seconds,
                has_picture="video" in result.figures[copy.role].tracks,
                has_sound="audio" in result.figures[copy.role].tracks,
                decode_errors=result.checks[copy.role].decode_errors,
            )
            for copy in result.record.copies
            if copy.role in result.checks
        ),
        sound_rms_dbfs=first.audio_rms_dbfs if first is not None else None,
        luma_mean=sources[0].luma_mean if sources else None,
        clip=clip,
        sources=sources,
    )


def _sources(
    figures: CopyFigures, names: Mapping[str, str], live: Collection[str]
) -> tuple[TrialSource, ...]:
    return tuple(
        TrialSource(
            name=names.get(source.id, source.id),
            seconds=source.seconds,
            luma_mean=source.luma_mean,
            live=source.id in live,
            tracks=tuple(
                TrialTrack(track.name or track.role, track.rms_dbfs) for track in source.tracks
            ),
        )
        for source in figures.sources
    )


def _clip_copy(result: TrialResult, folder: Path) -> Path | None:
    """A copy of the first segment for the evidence; the trial's own files stay where they are."""
    if result.clip is None or not result.clip[0].exists():
        return None
    made = folder / "measuring" / f"trial-{result.clip[1][:12]}.mp4"
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(result.clip[0], made)
    return made
