"""The machine as the checklist sees it: the open devices, the chosen disks, the line, the clock."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Sequence
from pathlib import Path

from app.checklist.instruments import Heard, StoragePlace, Trial
from app.checklist.picture import device_name
from app.devices.camera.still import save_still
from app.devices.clock_check.offset import ClockFacts, clock_facts
from app.devices.microphone.sample import analyse_wav, record_sample, write_wav
from app.devices.network.observation import NetworkFacts, network_facts
from app.devices.power.supply import PowerFacts, power_facts
from app.devices.speaker.host import SpeakerHost
from app.devices.storage.speed import WriteSpeed, measure_write_speed
from app.devices.storage.volumes import volume_of
from app.engine.device_desk import DeviceDesk
from app.engine.ground import Ground
from app.engine.instrument_ground import InstrumentGround
from app.engine.readings_course import EngineCourseReadings
from app.engine.readings_hall import EngineHallReadings
from app.engine.readings_line import EngineLineReadings
from app.engine.readings_machine import EngineMachineReadings
from app.engine.recording_plan import encoder_settings
from app.engine.setup_desk import SetupDesk
from app.engine.trial import trial_recording
from app.model.devices import (
    CameraStatus,
    DeviceState,
    MicrophoneStatus,
    SpeakerStatus,
    VolumeInfo,
)
from app.model.errors import DeviceError
from app.model.reception import Session
from app.model.recording import CopyRole
from app.model.text import T
from app.settings.host import host_in

READY_S = 8.0
SAMPLE_EVERY_S = 0.2
PICTURE_ITEM = "VI4"

_numbers = itertools.count(1)


class RoomInstruments:
    """Implements ``app.checklist.instruments.Instruments`` on the engine's desks."""

    def __init__(
        self,
        ground: Ground,
        devices: DeviceDesk,
        setup: SetupDesk,
        session: Session,
    ) -> None:
        self._ground = ground
        self._devices = devices
        self._setup = setup
        self._session = session
        on = InstrumentGround(ground, devices, setup, session)
        self.line = EngineLineReadings(on)
        self.hall = EngineHallReadings(on)
        self.machine = EngineMachineReadings(on)
        self.course = EngineCourseReadings(on)

    async def camera_status(self) -> CameraStatus:
        """The chosen camera, given a moment to come up."""
        camera = self._devices.camera
        if camera is None:
            return CameraStatus()
        return await asyncio.to_thread(camera.wait_ready, READY_S)

    async def watch_camera(self, seconds: float) -> Sequence[CameraStatus]:
        """Status samples of the open camera, oldest first."""
        samples = [await self.camera_status()]
        loop = asyncio.get_running_loop()
        until = loop.time() + seconds
        while loop.time() < until and self._devices.camera is not None:
            await asyncio.sleep(SAMPLE_EVERY_S)
            samples.append(self._devices.camera.status)
        return samples

    async def save_still(self) -> Path | None:
        """The present picture as a JPEG file."""
        camera = self._devices.camera
        if camera is None or camera.status.state is not DeviceState.LIVE:
            return None
        out = self._new_file("still", ".jpg")
        await asyncio.to_thread(save_still, camera.ring_path, out, self._ground.paths.logs)
        return out

    async def last_good_sharpness(self, spec: str) -> float | None:
        """Sharpness in this camera's last good run."""
        camera = self._devices.camera
        name = camera.status.name if camera is not None else ""
        result = await self._ground.thread.run(
            self._ground.store.tests.last_good, PICTURE_ITEM, device_name(spec, name)
        )
        value = result.facts.get("sharpness") if result is not None else None
        return float(value) if value is not None else None

    async def microphone_status(self) -> MicrophoneStatus:
        """The chosen microphone, given a moment to come up."""
        microphone = self._devices.microphone
        if microphone is None:
            return MicrophoneStatus()
        try:
            return await asyncio.to_thread(microphone.wait_ready, READY_S)
        except DeviceError:
            return microphone.status

    async def listen(self, seconds: float) -> Heard:
        """Record the microphone to a file and measure it."""
        microphone = self._devices.microphone
        if microphone is None:
            raise DeviceError(T("devices", "No microphone has been chosen."))
        await asyncio.to_thread(microphone.wait_ready, READY_S)
        try:
            sample = await asyncio.to_thread(record_sample, microphone, seconds)
        except DeviceError:
            if microphone.status.state is not DeviceState.LIVE:
                raise
            return Heard(None, {"buffers_missing_s": seconds})
        path = self._new_file("sound", ".wav")
        await asyncio.to_thread(write_wav, sample, path)
        analysis = await asyncio.to_thread(analyse_wav, path, self._ground.paths.logs)
        return Heard(path, {"buffers_missing_s": 0.0, **analysis})

    async def speaker_status(self) -> SpeakerStatus:
        """The chosen speaker, given a moment to come up."""
        speaker = self._devices.speaker
        if speaker is None:
            return SpeakerStatus()
        try:
            return await asyncio.to_thread(speaker.wait_ready, READY_S)
        except DeviceError:
            return speaker.status

    async def play_pips(self) -> None:
        """Play the test tone to its end."""
        speaker = self._devices.speaker
        if speaker is None:
            raise DeviceError(T("devices", "No speaker has been chosen."))
        await asyncio.to_thread(_play, speaker)

    async def storage(self, role: CopyRole) -> StoragePlace | None:
        """The folder chosen for a copy and the volume it lies on."""
        folder = self._folder(role)
        if folder is None:
            return None
        return StoragePlace(
            role,
            folder,
            await asyncio.to_thread(_volume_there, folder),
            float(self._session.planned_minutes),
            encoder_settings(self._setup.settings).bytes_per_s * 8,
        )

    async def write_speed(self, role: CopyRole, size_bytes: int) -> WriteSpeed:
        """Write a probe file into the folder of ``role``."""
        folder = self._folder(role)
        if folder is None:
            raise DeviceError(T("devices", "No folder has been chosen for this copy."))
        return await asyncio.to_thread(measure_write_speed, folder, size_bytes)

    async def trial_recording(self, seconds: float) -> Trial:
        """Record, close, read back and decode, the way a session does."""
        return await trial_recording(
            self._ground, self._devices, self._setup, self._session, seconds
        )

    async def platform_host(self) -> str:
        """The server of the online meeting that a person typed, else that of the chosen link."""
        setup = self._setup.current
        return setup.platform_host or host_in(setup.conference_address)

    async def network(self, host: str | None, deadline_s: float) -> NetworkFacts:
        """Links, route and name lookup."""
        return await asyncio.to_thread(network_facts, host, deadline_s, self._ground.paths.logs)

    async def clock(self, server: str | None) -> ClockFacts:
        """Offset of the wall clock."""
        return await asyncio.to_thread(clock_facts, server, self._ground.paths.logs)

    async def power(self) -> PowerFacts:
        """Mains and battery."""
        return await asyncio.to_thread(power_facts)

    def _folder(self, role: CopyRole) -> Path | None:
        setup = self._setup.current
        return setup.primary_folder if role is CopyRole.PRIMARY else setup.external_folder

    def _new_file(self, stem: str, suffix: str) -> Path:
        folder = self._ground.paths.run / "measuring"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{self._session.id}-{stem}-{next(_numbers)}{suffix}"


def _play(speaker: SpeakerHost) -> None:
    speaker.wait_ready(READY_S)
    speaker.play_tone("tone")
    speaker.wait_played()


def _volume_there(folder: Path) -> VolumeInfo | None:
    return volume_of(folder) if folder.exists() else None
