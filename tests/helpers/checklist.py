"""A machine in memory for tests of the checklist: all is well unless a test says otherwise."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from app.checklist.instruments import Heard, StoragePlace, Trial, TrialCopy
from app.checklist.records import RunHead
from app.checklist.summary import RunSummary
from app.devices.clock_check.offset import ClockFacts, ClockSource
from app.devices.network.link import LinkFacts, Route
from app.devices.network.lookup import Lookup, is_local
from app.devices.network.observation import NetworkFacts
from app.devices.power.supply import PowerFacts
from app.devices.storage.speed import WriteSpeed
from app.model.checklist import ItemResult
from app.model.devices import (
    CameraStatus,
    DeviceState,
    MicrophoneStatus,
    SpeakerStatus,
    VolumeInfo,
    VolumeKind,
)
from app.model.errors import AppError
from app.model.recording import CopyRole
from app.settings.profile import Profile
from tests.helpers.readings_course import FakeCourseReadings
from tests.helpers.readings_hall import FakeHallReadings
from tests.helpers.readings_line import FakeLineReadings
from tests.helpers.readings_machine import FakeMachineReadings

GOOD_SOUND = {
    "speech_dbfs": -20.0,
    "noise_dbfs": -62.0,
    "peak_dbfs": -8.0,
    "clipped_share": 0.0,
    "zero_share": 0.0,
    "buffers_missing_s": 0.0,
}


def volume(name: str, **changes: Any) -> VolumeInfo:
    """A healthy disk of 1 TB with half of it free."""
    info = VolumeInfo(
        id=f"uuid:{name}",
        name=name,
        path=f"/media/{name}",
        kind=VolumeKind.FIXED,
        file_system="ext4",
        free_bytes=500_000_000_000,
        total_bytes=1_000_000_000_000,
        serial=f"SN-{name}",
        writable=True,
    )
    return replace(info, **changes)


def place(role: CopyRole, **changes: Any) -> StoragePlace:
    """A folder on a healthy disk, for two hours at 1.7 Mbit/s."""
    disk = volume(str(role), **changes)
    return StoragePlace(role, Path(disk.path), disk, 120, 1_700_000)


def trial_copy(role: CopyRole, **changes: Any) -> TrialCopy:
    """A whole copy of five seconds."""
    copy = TrialCopy(role, f"uuid:{role}", 1_000_000, "ab" * 32, 125, 5.0, True, True)
    return replace(copy, **changes)


@dataclass
class FakeInstruments:
    """Implements ``Instruments``; each attribute is what the machine answers.

    ``broken`` names methods that raise the given error; ``asked`` lists what was called.
    """

    folder: Path
    camera: CameraStatus = field(
        default_factory=lambda: CameraStatus(
            state=DeviceState.LIVE,
            spec="sim",
            name="Simulated camera",
            native_width=1280,
            native_height=720,
            nominal_fps=25.0,
            measured_fps=25.0,
            luma_mean=120.0,
            luma_max=240.0,
            sharpness=300.0,
            opened_in_s=0.8,
        )
    )
    watched: Sequence[CameraStatus] | None = None
    reference: float | None = 310.0
    microphone: MicrophoneStatus = field(
        default_factory=lambda: MicrophoneStatus(
            state=DeviceState.LIVE, spec="alsa:desk", name="Desk", muted=False
        )
    )
    heard: dict[str, Any] = field(default_factory=lambda: dict(GOOD_SOUND))
    speaker: SpeakerStatus = field(
        default_factory=lambda: SpeakerStatus(
            state=DeviceState.LIVE, spec="sim", name="sim", muted=False, volume_percent=60.0
        )
    )
    places: dict[CopyRole, StoragePlace | None] = field(
        default_factory=lambda: {role: place(role) for role in CopyRole}
    )
    speed_mb_s: float = 120.0
    trial: Trial = field(
        default_factory=lambda: Trial(
            5.0,
            [trial_copy(role) for role in CopyRole],
            sound_rms_dbfs=-22.0,
            luma_mean=118.0,
        )
    )
    links: LinkFacts = field(
        default_factory=lambda: LinkFacts(("eth0",), Route("eth0", "192.0.2.1"))
    )
    platform: str = ""
    addresses: tuple[str, ...] = ("127.0.0.1",)
    clock_answer: ClockFacts = field(
        default_factory=lambda: ClockFacts(ClockSource.SYSTEM, 0.004, 0.05)
    )
    supply: PowerFacts = field(default_factory=lambda: PowerFacts(True, True, 97.0, 40.0))
    line: FakeLineReadings = field(default_factory=FakeLineReadings)
    hall: FakeHallReadings = field(default_factory=FakeHallReadings)
    machine: FakeMachineReadings = field(default_factory=FakeMachineReadings)
    course: FakeCourseReadings = field(default_factory=FakeCourseReadings)
    broken: dict[str, Exception] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def _ask(self, name: str) -> None:
        self.asked.append(name)
        if name in self.broken:
            raise self.broken[name]

    def _file(self, name: str, data: bytes) -> Path:
        self.folder.mkdir(parents=True, exist_ok=True)
        path = self.folder / name
        path.write_bytes(data)
        return path

    async def camera_status(self) -> CameraStatus:
        self._ask("camera_status")
        return self.camera

    async def watch_camera(self, seconds: float) -> Sequence[CameraStatus]:
        self._ask("watch_camera")
        return self.watched if self.watched is not None else [self.camera] * 5

    async def save_still(self) -> Path | None:
        self._ask("save_still")
        return self._file(f"still-{len(self.asked)}.jpg", b"picture")

    async def last_good_sharpness(self, spec: str) -> float | None:
        self._ask("last_good_sharpness")
        return self.reference

    async def microphone_status(self) -> MicrophoneStatus:
        self._ask("microphone_status")
        return self.microphone

    async def listen(self, seconds: float) -> Heard:
        self._ask("listen")
        return Heard(self._file(f"sample-{len(self.asked)}.wav", b"RIFF"), self.heard)

    async def speaker_status(self) -> SpeakerStatus:
        self._ask("speaker_status")
        return self.speaker

    async def play_pips(self) -> None:
        self._ask("play_pips")

    async def storage(self, role: CopyRole) -> StoragePlace | None:
        self._ask("storage")
        return self.places[role]

    async def write_speed(self, role: CopyRole, size_bytes: int) -> WriteSpeed:
        self._ask("write_speed")
        return WriteSpeed(size_bytes, size_bytes / 1e6 / self.speed_mb_s, self.speed_mb_s)

    async def trial_recording(self, seconds: float) -> Trial:
        self._ask("trial_recording")
        clip = self._file(f"trial-{len(self.asked)}.mp4", b"clip")
        return replace(self.trial, wanted_s=seconds, clip=clip)

    async def platform_host(self) -> str:
        self._ask("platform_host")
        return self.platform

    async def network(self, host: str | None, deadline_s: float) -> NetworkFacts:
        self._ask("network")
        if not host:
            return NetworkFacts(self.links, None)
        error = "" if self.addresses else "not found"
        return NetworkFacts(self.links, Lookup(host, self.addresses, 0.01, error), is_local(host))

    async def clock(self, server: str | None) -> ClockFacts:
        self._ask("clock")
        return self.clock_answer

    async def power(self) -> PowerFacts:
        self._ask("power")
        return self.supply


@dataclass
class RememberingSink:
    """A ``ResultSink`` that keeps all it was told."""

    started: list[tuple[RunHead, str]] = field(default_factory=list)
    resumed: list[tuple[RunHead, str]] = field(default_factory=list)
    changed: list[ItemResult] = field(default_factory=list)
    finished: list[tuple[str, RunSummary]] = field(default_factory=list)
    noted: list[dict[str, Any]] = field(default_factory=list)

    def run_started(self, head: RunHead, profile: Profile) -> None:
        self.started.append((head, profile.id))

    def run_resumed(self, head: RunHead, profile: Profile) -> None:
        self.resumed.append((head, profile.id))

    def result_changed(self, run_id: str, result: ItemResult) -> None:
        self.changed.append(result)

    def run_noted(self, run_id: str, kind: str, at: str, note: Mapping[str, Any]) -> None:
        self.noted.append({**note, "kind": kind, "at": at})

    def run_finished(self, run_id: str, summary: RunSummary) -> None:
        self.finished.append((run_id, summary))


def plain(value: object) -> object:
    """``value`` after a way through JSON; raises ``TypeError`` for what JSON cannot hold."""
    return json.loads(json.dumps(value))


class RefusingError(AppError):
    """An instrument that does not work."""
