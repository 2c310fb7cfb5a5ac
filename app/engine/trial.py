"""The trial recording of item RC3, put into the words of the checklist."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

from app.checklist.instruments import Trial, TrialCopy
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.recording_plan import plan_for
from app.engine.setup_desk import SetupDesk
from app.model.reception import Session
from app.recording.inputs import SourceInputs
from app.recording.trial import TrialResult, record_trial

SOURCES_READY_S = 8.0


async def trial_recording(
    ground: Ground, devices: DeviceDesk, setup: SetupDesk, session: Session, seconds: float
) -> Trial:
    """Record ``seconds`` to both disks, read back and decode; raises what the recorder raises."""
    camera, microphone = await devices.ready_sources(SOURCES_READY_S)
    inputs = SourceInputs(lambda: Path(camera.ring_path), {"room": microphone})
    plan = plan_for(session, ground, setup, devices)
    result = await asyncio.to_thread(
        record_trial,
        plan,
        seconds=seconds,
        log_dir=ground.paths.logs,
        inputs=lambda _source: inputs,
    )
    return trial_of(result, seconds, await asyncio.to_thread(_clip_copy, result, ground.paths.run))


def trial_of(result: TrialResult, seconds: float, clip: Path | None) -> Trial:
    """The trial as the checklist judges it; a copy that was lost is not among ``copies``."""
    first = next(iter(result.figures.values()), None)
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
        luma_mean=first.luma_mean if first is not None else None,
        clip=clip,
    )


def _clip_copy(result: TrialResult, folder: Path) -> Path | None:
    """A copy of the first segment for the evidence; the trial's own files stay where they are."""
    if result.clip is None or not result.clip[0].exists():
        return None
    made = folder / "measuring" / f"trial-{result.clip[1][:12]}.mp4"
    made.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(result.clip[0], made)
    return made
