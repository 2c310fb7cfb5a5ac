"""What items may ask of the machine. The engine implements it; tests have one in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

from app.checklist.readings_course import CourseReadings
from app.checklist.readings_hall import HallReadings
from app.checklist.readings_line import LineReadings
from app.checklist.readings_machine import MachineReadings
from app.devices.clock_check.offset import ClockFacts
from app.devices.network.observation import NetworkFacts
from app.devices.power.supply import PowerFacts
from app.devices.storage.speed import WriteSpeed
from app.model.devices import CameraStatus, MicrophoneStatus, SpeakerStatus, VolumeInfo
from app.model.recording import CopyRole
from app.model.text import Text


@dataclass(frozen=True, slots=True)
class Heard:
    """A sample of sound as a WAV file, and what it measures.

    ``analysis`` has the fields of :mod:`app.devices.microphone.analyse`; of these the checklist
    reads ``speech_dbfs`` (None: no speech), ``noise_dbfs``, ``peak_dbfs``, ``clipped_share``,
    ``zero_share`` (0 to 1), ``hum``, and ``buffers_missing_s``: seconds for which no sound arrived
    (absent: none). ``path`` is None where the sound never became a sample.
    """

    path: Path | None
    analysis: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class StoragePlace:
    """A chosen folder, the volume it lies on (None: not there) and what is planned for it."""

    role: CopyRole
    path: Path
    volume: VolumeInfo | None
    planned_minutes: float
    bitrate_bits_s: float


@dataclass(frozen=True, slots=True)
class TrialCopy:
    """One copy of a trial recording, read back and decoded from the disk."""

    role: CopyRole
    volume: str
    bytes: int
    sha256: str
    frames: int
    seconds: float
    has_picture: bool
    has_sound: bool
    decode_errors: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class TrialTrack:
    """One sound track of a trial recording; the level is None where it holds nothing."""

    name: str
    rms_dbfs: float | None


@dataclass(frozen=True, slots=True)
class TrialSource:
    """One camera's recording in a trial, as the first copy holds it.

    ``live`` is false where the camera did not deliver: its recording then holds a slate.
    """

    name: str
    seconds: float
    luma_mean: float | None
    live: bool = True
    tracks: Sequence[TrialTrack] = ()


@dataclass(frozen=True, slots=True)
class Trial:
    """A trial recording. ``sound_rms_dbfs`` and ``luma_mean`` are of the decoded first copy: of
    its first sound track and its first camera; ``sources`` has each by itself.

    ``clip`` is a file that the runner may take as evidence; ``problem`` says what went wrong.
    ``meeting_left_out``: a meeting is chosen and this room was not in it, so its sound is missing.
    """

    wanted_s: float
    copies: Sequence[TrialCopy] = field(default=())
    sound_rms_dbfs: float | None = None
    luma_mean: float | None = None
    clip: Path | None = None
    problem: Text | None = None
    sources: Sequence[TrialSource] = ()
    meeting_left_out: bool = False


class Instruments(Protocol):
    """The machine as the checklist sees it. Every method may raise an ``AppError``."""

    @property
    def line(self) -> LineReadings:
        """The line to the meeting."""

    @property
    def hall(self) -> HallReadings:
        """Sound and picture of the room."""

    @property
    def machine(self) -> MachineReadings:
        """The computer itself."""

    @property
    def course(self) -> CourseReadings:
        """The session as it is planned and held."""

    async def camera_status(self) -> CameraStatus:
        """The chosen camera now; state ``off`` with an empty ``spec`` where none is chosen."""

    async def watch_camera(self, seconds: float) -> Sequence[CameraStatus]:
        """Status samples of the open camera over ``seconds``, oldest first (about 5 a second)."""

    async def save_still(self) -> Path | None:
        """The present picture as an image file; None where there is none."""

    async def last_good_sharpness(self, spec: str) -> float | None:
        """Fact ``sharpness`` of the last VI4 that passed with the camera ``spec``; None: first run.

        Results name the camera as ``app.checklist.picture.device_name`` does.
        """

    async def microphone_status(self) -> MicrophoneStatus:
        """The chosen microphone now; empty ``spec`` where none is chosen."""

    async def listen(self, seconds: float) -> Heard:
        """Record ``seconds`` of the microphone to a file and analyse it.

        Sound that stops coming is no error but a finding: no path, ``buffers_missing_s`` set.
        """

    async def speaker_status(self) -> SpeakerStatus:
        """The chosen speaker now; empty ``spec`` where none is chosen."""

    async def play_pips(self) -> None:
        """Play the test tone and return once it has been played."""

    async def storage(self, role: CopyRole) -> StoragePlace | None:
        """The folder chosen for a copy; None where none is chosen."""

    async def write_speed(self, role: CopyRole, size_bytes: int) -> WriteSpeed:
        """Write a probe file of ``size_bytes`` into the folder of ``role``."""

    async def trial_recording(self, seconds: float) -> Trial:
        """Record ``seconds`` to both disks the way a session does, close, read back, decode."""

    async def platform_host(self) -> str:
        """The meeting platform's host as the room keeps it; empty where none is given."""

    async def network(self, host: str | None, deadline_s: float) -> NetworkFacts:
        """Links, default route, and the lookup of ``host`` within ``deadline_s``."""

    async def clock(self, server: str | None) -> ClockFacts:
        """Offset of the wall clock; ``server`` None: from the system alone, nothing is sent."""

    async def power(self) -> PowerFacts:
        """Mains and battery."""
