"""What a recording is to be: where, from what, how."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.media import AudioFormat, VideoFormat
from app.model.recording import CopyRole
from app.recording.encoder import EncoderSettings
from app.recording.segmenter import SEGMENT_S

HOME = "DiemCau"
PRACTICE_PREFIX = "CHAY-THU-"
TRIAL_HOME = "kiem-thu"


@dataclass(frozen=True, slots=True)
class RecordingPlan:
    """One recording of one source. ``primary`` and ``external`` are the chosen disks' folders.

    ``devices`` names what is recorded (``camera``, ``microphone``: hardware identity and name) for
    the manifest; a ``trial`` stands apart from the sessions, under ``kiem-thu``.
    """

    session: str
    primary: Path
    external: Path
    title: str = ""
    practice: bool = False
    source: str = "room"
    video: VideoFormat = field(default_factory=VideoFormat)
    audio: AudioFormat = field(default_factory=AudioFormat)
    encoder: EncoderSettings = field(default_factory=EncoderSettings)
    segment_s: float = SEGMENT_S
    ntp_offset_s: float | None = None
    devices: Mapping[str, str] = field(default_factory=dict)
    trial: bool = False

    def settings_json(self) -> dict[str, Any]:
        """Settings as the manifest keeps them."""
        return {
            "width": self.video.width,
            "height": self.video.height,
            "fps": self.video.fps,
            "sample_rate": self.audio.rate,
            "channels": self.audio.channels,
            "video_codec": "h264",
            "audio_codec": "aac",
            "video_bit_rate": self.encoder.video_bit_rate,
            "audio_bit_rate": self.encoder.audio_bit_rate,
            "preset": self.encoder.preset,
            "segment_s": self.segment_s,
        }


def copy_folder(disk: Path, plan: RecordingPlan, at: datetime, number: int = 1) -> Path:
    """``DISK/DiemCau/YYYY/[CHAY-THU-]YYYYMMDD-HHMM-SESSION``; made by the writer, not here.

    A trial stands in ``DISK/DiemCau/kiem-thu``. ``number`` tells apart what would be alike.
    """
    name = f"{at:%Y%m%d-%H%M}-" + re.sub(r"[^\w.-]+", "-", plan.session)
    name += f"-{number}" if number > 1 else ""
    if plan.trial:
        return disk / HOME / TRIAL_HOME / name
    return disk / HOME / f"{at:%Y}" / (PRACTICE_PREFIX + name if plan.practice else name)


def free_folders(plan: RecordingPlan, at: datetime) -> dict[CopyRole, Path]:
    """Folders of both copies, alike on both disks and existing on neither."""
    disks = {CopyRole.PRIMARY: plan.primary, CopyRole.EXTERNAL: plan.external}
    number = 1
    while True:
        folders = {role: copy_folder(disk, plan, at, number) for role, disk in disks.items()}
        if not any(folder.exists() for folder in folders.values()):
            return folders
        number += 1
