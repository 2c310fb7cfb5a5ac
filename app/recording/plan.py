"""What a recording is to be: where, from what, how."""

from __future__ import annotations

import re
import threading
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from app.model.clock import Timeline
from app.model.media import AudioFormat, VideoFormat
from app.model.recording import CopyRole
from app.recording.encoder import EncoderSettings
from app.recording.medium_return import KnownDisk
from app.recording.segmenter import MAX_FILE_BYTES, SEGMENT_S
from app.recording.status import Interruption

HOME = "DiemCau"
PRACTICE_PREFIX = "CHAY-THU-"
TRIAL_HOME = "kiem-thu"
ANSWER_S = 1.0


@dataclass(frozen=True, slots=True)
class TrackPlan:
    """One sound track: its role among the inputs (``room``, ``chair``) and its name for people."""

    role: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SourcePlan:
    """One picture with its sound tracks, encoded by a process of its own.

    ``id`` is the folder of its segments; ``devices`` names what is recorded (``camera``,
    ``microphone``: hardware identity and name) for the manifest.
    """

    id: str = "room"
    name: str = ""
    video: VideoFormat = field(default_factory=VideoFormat)
    audio: AudioFormat = field(default_factory=AudioFormat)
    tracks: tuple[TrackPlan, ...] = (TrackPlan("room"),)
    encoder: EncoderSettings = field(default_factory=EncoderSettings)
    devices: Mapping[str, str] = field(default_factory=dict)

    @property
    def bytes_per_s(self) -> float:
        """What a second of this source takes on a disk."""
        return self.encoder.bytes_for(len(self.tracks))

    def settings_json(self, segment_s: float) -> dict[str, Any]:
        """Settings as journal and manifest keep them."""
        return {
            "width": self.video.width,
            "height": self.video.height,
            "fps": self.video.fps,
            "sample_rate": self.audio.rate,
            "channels": self.audio.channels,
            "video_codec": "h264",
            "encoder": self.encoder.codec,
            "audio_codec": "aac",
            "video_bit_rate": self.encoder.video_bit_rate,
            "audio_bit_rate": self.encoder.audio_bit_rate,
            "preset": self.encoder.preset,
            "segment_s": segment_s,
        }


@dataclass(frozen=True, slots=True)
class Continuation:
    """What a recording goes on from after its engine died: another part on the same timeline.

    An ordered ``interruption`` that was under way goes on too.
    ``part`` counts from 2. ``folder`` is the name of the first part's folder; ``after`` says by
    source where the part before ended on the timeline, in seconds. ``disks`` are those on which
    the recording lies already: one that is away is waited for while the other is written to.
    """

    timeline: Timeline
    part: int
    folder: str
    after: Mapping[str, float] = field(default_factory=dict)
    disks: Mapping[CopyRole, KnownDisk] = field(default_factory=dict)
    interruption: Interruption | None = None


@dataclass(frozen=True, slots=True)
class RecordingPlan:
    """One recording of one or several sources. ``primary`` and ``external`` are the chosen disks'
    folders.

    A segment is at most ``segment_s`` long and ``max_file_bytes`` large; a ``trial`` stands apart
    from the sessions, under ``kiem-thu``.
    """

    session: str
    primary: Path
    external: Path
    title: str = ""
    practice: bool = False
    sources: tuple[SourcePlan, ...] = (SourcePlan(),)
    segment_s: float = SEGMENT_S
    max_file_bytes: int = MAX_FILE_BYTES
    ntp_offset_s: float | None = None
    trial: bool = False
    continues: Continuation | None = None

    @property
    def part(self) -> int:
        """1 for the first part of a recording."""
        return self.continues.part if self.continues else 1

    @property
    def bytes_per_s(self) -> float:
        """What a second of all sources takes on a disk."""
        return sum(source.bytes_per_s for source in self.sources)


def copy_folder(disk: Path, plan: RecordingPlan, at: datetime, number: int = 1) -> Path:
    """``DISK/DiemCau/YYYY/[CHAY-THU-]YYYYMMDD-HHMM-SESSION``; made by the writer, not here.

    A trial stands in ``DISK/DiemCau/kiem-thu``. A further part of a recording has the first one's
    name with ``-p2`` and so on. ``number`` tells apart what would be alike.
    """
    if plan.continues is not None:
        at = plan.continues.timeline.wall_origin
        name = f"{plan.continues.folder}-p{plan.continues.part}"
    else:
        name = f"{at:%Y%m%d-%H%M}-" + re.sub(r"[^\w.-]+", "-", plan.session)
        name = PRACTICE_PREFIX + name if plan.practice and not plan.trial else name
    name += f"-{number}" if number > 1 else ""
    return disk / HOME / (TRIAL_HOME if plan.trial else f"{at:%Y}") / name


def free_folders(plan: RecordingPlan, at: datetime) -> dict[CopyRole, Path]:
    """Folders of both copies, alike on both disks and existing on neither.

    A disk that does not answer holds none of that name, as far as can be known.
    """
    disks = {CopyRole.PRIMARY: plan.primary, CopyRole.EXTERNAL: plan.external}
    number = 1
    while True:
        folders = {role: copy_folder(disk, plan, at, number) for role, disk in disks.items()}
        if not any(_is_there(folder) for folder in folders.values()):
            return folders
        number += 1


def _is_there(folder: Path) -> bool:
    found: list[bool] = []

    def look() -> None:
        with suppress(OSError):  # a disk that fails has nothing to show
            found.append(folder.exists())

    looking = threading.Thread(target=look, name="looks-at-disk", daemon=True)
    looking.start()
    looking.join(ANSWER_S)
    return any(found)
