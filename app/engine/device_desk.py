"""The desk of camera, microphone and speaker: opens what is chosen, announces what it does."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from functools import partial
from pathlib import Path

from app.devices.camera.feed import CameraFeed
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.speaker.host import SpeakerHost
from app.engine.board import Board
from app.engine.call_inputs import CallInputs
from app.engine.commands import Handler
from app.engine.device_facts import no_device, status_json
from app.engine.seats import Seats
from app.engine.setup import ROOM, ROOM2, Setup
from app.model.devices import (
    CameraStatus,
    DeviceState,
    SpeakerStatus,
    parse_spec,
)
from app.model.media import VideoFormat
from app.model.text import T

SOURCE_TOPICS = {ROOM: "camera", ROOM2: "camera2"}
"""The topic of each source's camera; its alarms begin with the same word."""
OpenDevice = CameraFeed | MicrophoneFeed | SpeakerHost


class DeviceDesk:
    """Owns the open devices. Methods belong to the event loop's thread; opening returns at once.

    ``cameras`` are by source (``room``, ``room2``); ``seats`` owns the microphones; ``call`` is
    what the meeting gives.
    """

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop, log_dir: Path) -> None:
        self._board = board
        self._loop = loop
        self._log_dir = log_dir
        self.cameras: dict[str, CameraFeed] = {}
        self.seats = Seats(board, log_dir, self._later)
        self.speaker: SpeakerHost | None = None
        self.call = CallInputs()
        self.usual: tuple[str, str] = ("", "")
        self._open = Setup()
        self._one_at_a_time = asyncio.Lock()
        self._announce_closed()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return self.seats.commands()

    @property
    def camera(self) -> CameraFeed | None:
        """The room's first camera."""
        return self.cameras.get(ROOM)

    @property
    def microphones(self) -> dict[str, MicrophoneFeed]:
        """The open microphones by role, the room's first."""
        return self.seats.microphones

    @property
    def microphone(self) -> MicrophoneFeed | None:
        """The room's own microphone."""
        return self.microphones.get(ROOM)

    def note_usual(self, names: tuple[str, str]) -> None:
        """What the system calls its usual microphone and speaker; never used, only watched."""
        self.usual = names

    def every(self, seconds: float, look: Callable[[], None]) -> None:
        """Call ``look`` on the event loop again and again for as long as the loop runs."""

        def again() -> None:
            self._loop.call_later(seconds, again)  # first: one look that fails ends no watch
            look()

        self._loop.call_soon_threadsafe(again)

    @property
    def log_dir(self) -> Path:
        """Where helpers of the devices leave their logs."""
        return self._log_dir

    async def open(self, setup: Setup) -> None:
        """Open what ``setup`` names, leaving alone what is open already and unchanged."""
        async with self._one_at_a_time:
            await self._open_all(setup)

    async def _open_all(self, setup: Setup) -> None:
        before, self._open = self._open, setup
        for source in SOURCE_TOPICS:
            chosen = setup.cameras.get(source)
            if chosen != before.cameras.get(source) or source not in self.cameras:
                await self._open_camera(source, chosen)
        await self.seats.open(setup)
        if setup.speaker != before.speaker or self.speaker is None:
            await self._open_speaker(setup)

    async def close(self) -> None:
        """Close all devices."""
        async with self._one_at_a_time:
            devices: list[OpenDevice] = [*self.cameras.values(), *self.microphones.values()]
            devices += [self.speaker] if self.speaker is not None else []
            await asyncio.gather(*(asyncio.to_thread(device.stop) for device in devices))
            self.cameras, self.speaker = {}, None
            self.seats.forget()
            self._open = Setup()
            self._announce_closed()

    @property
    def sources_live(self) -> bool:
        """True when all chosen cameras and microphones deliver, and the room has one of each."""
        feeds: list[OpenDevice] = [*self.cameras.values(), *self.microphones.values()]
        live = all(feed.status.state is DeviceState.LIVE for feed in feeds)
        return live and self.camera is not None and self.microphone is not None

    async def ready_sources(self, timeout_s: float) -> tuple[CameraFeed, MicrophoneFeed]:
        """The room's camera and microphone once all chosen ones were given time to deliver.

        :class:`DeviceError` says which of the two does not; the second camera and further
        microphones stop nothing (see :class:`~app.engine.source_watch.SourceWatch`).
        """
        if self.camera is None:
            raise no_device(T("devices", "No camera has been chosen."))
        if self.microphone is None:
            raise no_device(T("devices", "No microphone has been chosen."))
        own, others = (self.camera, self.microphone), self._others()
        waiting = [asyncio.to_thread(feed.wait_ready, timeout_s) for feed in others]
        camera, microphone, _ = await asyncio.gather(
            asyncio.to_thread(own[0].wait_ready, timeout_s),
            asyncio.to_thread(own[1].wait_ready, timeout_s),
            asyncio.gather(*waiting, return_exceptions=True),
        )
        for found in (camera, microphone):
            if found.state is not DeviceState.LIVE:
                what = T("devices", "“{name}” gives no signal.")(name=found.name or found.spec)
                raise no_device(found.problem or what)
        return own

    def _others(self) -> list[CameraFeed | MicrophoneFeed]:
        feeds: list[tuple[str, CameraFeed | MicrophoneFeed]] = [
            *self.cameras.items(),
            *self.microphones.items(),
        ]
        return [feed for name, feed in feeds if name != ROOM]

    async def _open_camera(self, source: str, chosen: tuple[str, VideoFormat] | None) -> None:
        before = self.cameras.pop(source, None)
        if before is not None:
            await asyncio.to_thread(before.stop)
        if chosen is None:
            self._board.set(SOURCE_TOPICS[source], status_json(CameraStatus()))
            return
        spec, video = chosen
        self.cameras[source] = camera = CameraFeed(
            parse_spec(spec),
            video,
            log_dir=self._log_dir,
            role="camera" if source == ROOM else f"camera:{source}",
            on_status=partial(self._later, self._camera_changed, source),
        )
        camera.start()

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
            on_status=partial(self._later, self._speaker_changed),
        )
        self.speaker.start()

    def _later(self, function: Callable[..., None], *values: object) -> None:
        try:
            self._loop.call_soon_threadsafe(function, *values)
        except RuntimeError:  # the loop has ended while a helper was still speaking
            return

    def _camera_changed(self, source: str, status: CameraStatus) -> None:
        if source in self.cameras:
            self._board.set(SOURCE_TOPICS[source], status_json(status))

    def _speaker_changed(self, status: SpeakerStatus) -> None:
        if self.speaker is not None:
            self._board.set("speaker", status_json(status))

    def _announce_closed(self) -> None:
        for topic in SOURCE_TOPICS.values():
            self._board.set(topic, status_json(CameraStatus()))
        self.seats.announce()
        self._board.set("speaker", status_json(SpeakerStatus()))
