"""The desk of camera, microphone and speaker: opens what is chosen, announces what it does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.devices.camera.feed import CameraFeed
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.speaker.host import SpeakerHost
from app.engine.board import Board
from app.engine.setup import Setup
from app.model.devices import (
    AudioBlock,
    CameraStatus,
    DeviceState,
    MicrophoneLevel,
    MicrophoneStatus,
    SpeakerStatus,
    parse_spec,
)
from app.model.errors import DeviceError
from app.model.media import AudioFormat
from app.model.text import T, Text

ROOM = "room"


class DeviceDesk:
    """Owns the open devices. Methods belong to the event loop's thread; opening returns at once."""

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop, log_dir: Path) -> None:
        self._board = board
        self._loop = loop
        self._log_dir = log_dir
        self.camera: CameraFeed | None = None
        self.microphone: MicrophoneFeed | None = None
        self.speaker: SpeakerHost | None = None
        self.on_camera: Callable[[CameraStatus], None] = lambda _status: None
        self.on_microphone: Callable[[MicrophoneStatus], None] = lambda _status: None
        self.on_level: Callable[[MicrophoneLevel], None] = lambda _level: None
        self._open = Setup()
        self._one_at_a_time = asyncio.Lock()
        self._announce_closed()

    async def open(self, setup: Setup) -> None:
        """Open what ``setup`` names, leaving alone what is open already and unchanged."""
        async with self._one_at_a_time:
            await self._open_all(setup)

    async def _open_all(self, setup: Setup) -> None:
        before, self._open = self._open, setup
        picture_changed = setup.video != before.video or setup.camera != before.camera
        if picture_changed or self.camera is None:
            await self._open_camera(setup)
        if setup.microphone != before.microphone or self.microphone is None:
            await self._open_microphone(setup)
        if setup.speaker != before.speaker or self.speaker is None:
            await self._open_speaker(setup)

    async def close(self) -> None:
        """Close all devices."""
        async with self._one_at_a_time:
            await asyncio.gather(
                *(
                    asyncio.to_thread(device.stop)
                    for device in (self.camera, self.microphone, self.speaker)
                    if device is not None
                )
            )
            self.camera = self.microphone = self.speaker = None
            self._open = Setup()
            self._announce_closed()

    @property
    def sources_live(self) -> bool:
        """True when camera and microphone both deliver."""
        return (
            self.camera is not None
            and self.camera.status.state is DeviceState.LIVE
            and self.microphone is not None
            and self.microphone.status.state is DeviceState.LIVE
        )

    async def ready_sources(self, timeout_s: float) -> tuple[CameraFeed, MicrophoneFeed]:
        """Camera and microphone once both deliver; :class:`DeviceError` says which does not."""
        if self.camera is None:
            raise no_device(T("devices", "No camera has been chosen."))
        if self.microphone is None:
            raise no_device(T("devices", "No microphone has been chosen."))
        camera, microphone = await asyncio.gather(
            asyncio.to_thread(self.camera.wait_ready, timeout_s),
            asyncio.to_thread(self.microphone.wait_ready, timeout_s),
        )
        for status in (camera, microphone):
            if status.state is not DeviceState.LIVE:
                what = T("devices", "“{name}” gives no signal.")(name=status.name or status.spec)
                raise no_device(status.problem or what)
        return self.camera, self.microphone

    async def _open_camera(self, setup: Setup) -> None:
        if self.camera is not None:
            await asyncio.to_thread(self.camera.stop)
            self.camera = None
        if not setup.camera:
            self._board.set("camera", status_json(CameraStatus()))
            return
        self.camera = CameraFeed(
            parse_spec(setup.camera),
            setup.video,
            log_dir=self._log_dir,
            on_status=lambda status: self._later(self._camera_changed, status),
        )
        self.camera.start()

    async def _open_microphone(self, setup: Setup) -> None:
        if self.microphone is not None:
            await asyncio.to_thread(self.microphone.stop)
            self.microphone = None
        if not setup.microphone:
            self._board.set("microphones", [status_json(MicrophoneStatus(role=ROOM))])
            return
        self.microphone = MicrophoneFeed(
            ROOM,
            parse_spec(setup.microphone),
            AudioFormat(),
            log_dir=self._log_dir,
            on_status=lambda status: self._later(self._microphone_changed, status),
            on_level=lambda level: self._later(self._level_changed, level),
        )
        self.microphone.start()

    async def _open_speaker(self, setup: Setup) -> None:
        if self.speaker is not None:
            await asyncio.to_thread(self.speaker.stop)
            self.speaker = None
        if not setup.speaker:
            self._board.set("speaker", status_json(SpeakerStatus()))
            return
        self.speaker = SpeakerHost(
            parse_spec(setup.speaker),
            log_dir=self._log_dir,
            on_status=lambda status: self._later(self._speaker_changed, status),
        )
        self.speaker.start()

    def _later(self, function: Callable[[Any], None], value: object) -> None:
        try:
            self._loop.call_soon_threadsafe(function, value)
        except RuntimeError:  # the loop has ended while a helper was still speaking
            return

    def _camera_changed(self, status: CameraStatus) -> None:
        if self.camera is not None:
            self._board.set("camera", status_json(status))
            self.on_camera(status)

    def _microphone_changed(self, status: MicrophoneStatus) -> None:
        if self.microphone is not None:
            self._board.set("microphones", [status_json(status)])
            self.on_microphone(status)

    def _speaker_changed(self, status: SpeakerStatus) -> None:
        if self.speaker is not None:
            self._board.set("speaker", status_json(status))

    def _level_changed(self, level: MicrophoneLevel) -> None:
        self._board.tell_levels({"microphones": [asdict(level)]})
        self.on_level(level)

    def _announce_closed(self) -> None:
        self._board.set("camera", status_json(CameraStatus()))
        self._board.set("microphones", [status_json(MicrophoneStatus(role=ROOM))])
        self._board.set("speaker", status_json(SpeakerStatus()))


class RoomSound:
    """The room's microphone for the recorder, whichever feed serves it at the moment."""

    def __init__(self, devices: DeviceDesk) -> None:
        self._devices = devices

    def subscribe(self, callback: Callable[[AudioBlock], None]) -> Callable[[], None]:
        """Have every block handed to ``callback``; returns the way to stop."""
        microphone = self._devices.microphone
        return microphone.subscribe(callback) if microphone is not None else _nothing_to_leave


def _nothing_to_leave() -> None:
    """There was nothing to leave."""


def no_device(what: Text) -> DeviceError:
    """The error of a device that must deliver and does not."""
    return DeviceError(
        what,
        meaning=T("devices", "Without it the session can be neither tested nor recorded."),
        action=T("devices", "Check the cable and the power, or choose another device."),
    )


def status_json(status: CameraStatus | MicrophoneStatus | SpeakerStatus) -> dict[str, Any]:
    """A device's status as its topic shows it."""
    facts = {key: value for key, value in asdict(status).items() if key != "problem"}
    facts["state"] = str(status.state)
    facts["problem"] = status.problem.to_json() if status.problem else None
    return facts
