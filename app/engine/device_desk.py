"""The desk of camera, microphone and speaker: opens what is chosen, announces what it does."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

from app.devices.camera.feed import CameraFeed
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.speaker.host import SpeakerHost
from app.engine.board import Board
from app.engine.commands import Handler
from app.engine.device_facts import no_device, status_json
from app.engine.setup import ROOM, ROOM2, Setup
from app.engine.sound_router import SoundRouter
from app.model.devices import (
    CameraStatus,
    DeviceState,
    MicrophoneChoice,
    MicrophoneLevel,
    MicrophoneStatus,
    SpeakerStatus,
    parse_spec,
)
from app.model.errors import BadUsageError, DeviceError
from app.model.media import AudioFormat, VideoFormat
from app.model.text import T

log = logging.getLogger(__name__)

SOURCE_TOPICS = {ROOM: "camera", ROOM2: "camera2"}
"""The topic of each source's camera; its alarms begin with the same word."""
LEVELS_EVERY_S = 0.055
OpenDevice = CameraFeed | MicrophoneFeed | SpeakerHost


class DeviceDesk:
    """Owns the open devices. Methods belong to the event loop's thread; opening returns at once.

    ``cameras`` are by source (``room``, ``room2``), ``microphones`` by role, the room's first.
    """

    def __init__(self, board: Board, loop: asyncio.AbstractEventLoop, log_dir: Path) -> None:
        self._board = board
        self._loop = loop
        self._log_dir = log_dir
        self.cameras: dict[str, CameraFeed] = {}
        self.microphones: dict[str, MicrophoneFeed] = {}
        self.speaker: SpeakerHost | None = None
        self.choices: dict[str, MicrophoneChoice] = {}
        self.served_by: dict[str, str] = {}
        self.usual: tuple[str, str] = ("", "")
        self.sound = SoundRouter(partial(self._later, self._switched))
        self._told_levels_s = 0.0
        self._open = Setup()
        self._one_at_a_time = asyncio.Lock()
        self._announce_closed()

    def commands(self) -> dict[str, Handler]:
        """The commands of this desk."""
        return {"microphone.reset_clip": self.reset_clip, "microphone.stand_in": self.stand_in}

    @property
    def camera(self) -> CameraFeed | None:
        """The room's first camera."""
        return self.cameras.get(ROOM)

    @property
    def microphone(self) -> MicrophoneFeed | None:
        """The room's own microphone."""
        return self.microphones.get(ROOM)

    def title(self, role: str) -> str:
        """What people call the seat of a microphone: its name, its role, or the device's name."""
        choice = self.choices.get(role)
        if choice is not None and choice.name:
            return choice.name
        feed = self.microphones.get(role)
        return feed.status.name if feed is not None and role == ROOM else role

    def note_usual(self, names: tuple[str, str]) -> None:
        """What the system calls its usual microphone and speaker; never used, only watched."""
        self.usual = names

    def every(self, seconds: float, look: Callable[[], None]) -> None:
        """Call ``look`` on the event loop again and again for as long as the loop runs."""

        def again() -> None:
            look()
            self._loop.call_later(seconds, again)

        self._loop.call_soon_threadsafe(again)

    async def reset_clip(self, role: str = ROOM) -> None:
        """Release the clip latch of a microphone's meter."""
        self._feed(role).reset_clip()

    async def stand_in(self, role: str = ROOM, on: bool = True) -> None:
        """Serve the track of ``role`` by its stand-in although its own microphone delivers.

        ``on`` false gives it back. Raises :class:`DeviceError` where nobody stands in for it.
        """
        self._feed(role)
        if on and not self.sound.stand_ins(role):
            raise DeviceError(
                T("devices", "No microphone stands in for “{name}”.")(name=role),
                action=T("devices", "Name one in the list of microphones before the session."),
            )
        self.sound.relieve(role, on)

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
        await self._open_microphones(setup)
        if setup.speaker != before.speaker or self.speaker is None:
            await self._open_speaker(setup)

    async def close(self) -> None:
        """Close all devices."""
        async with self._one_at_a_time:
            devices: list[OpenDevice] = [*self.cameras.values(), *self.microphones.values()]
            devices += [self.speaker] if self.speaker is not None else []
            await asyncio.gather(*(asyncio.to_thread(device.stop) for device in devices))
            self.cameras, self.microphones, self.speaker = {}, {}, None
            self.choices = {}
            self.sound.adopt({}, {})
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

    async def _open_microphones(self, setup: Setup) -> None:
        wanted = {one.role: one for one in setup.microphones}
        gone = [
            role
            for role in self.microphones
            if role not in wanted or wanted[role].spec != self.choices[role].spec
        ]
        feeds = [self.microphones.pop(role) for role in gone]
        await asyncio.gather(*(asyncio.to_thread(feed.stop) for feed in feeds))
        kept = self.microphones
        self.choices = wanted
        self.microphones = {role: kept.get(role) or self._new_microphone(role) for role in wanted}
        for role in wanted.keys() - kept.keys():
            self.microphones[role].start()
        self.sound.adopt(self.microphones, self.choices)
        self.served_by = {role: role for role in wanted}
        self._announce_microphones()

    def _new_microphone(self, role: str) -> MicrophoneFeed:
        return MicrophoneFeed(
            role,
            parse_spec(self.choices[role].spec),
            AudioFormat(),
            log_dir=self._log_dir,
            on_status=partial(self._later, self._microphone_changed),
            on_level=partial(self._later, self._level_changed),
        )

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

    def _microphone_changed(self, status: MicrophoneStatus) -> None:
        if status.role in self.microphones:
            self._announce_microphones()

    def _speaker_changed(self, status: SpeakerStatus) -> None:
        if self.speaker is not None:
            self._board.set("speaker", status_json(status))

    def _level_changed(self, level: MicrophoneLevel) -> None:
        now_s = self._loop.time()
        if level.role in self.microphones and now_s - self._told_levels_s >= LEVELS_EVERY_S:
            self._told_levels_s = now_s
            levels = [asdict(feed.level) for feed in self.microphones.values()]
            self._board.tell_levels({"microphones": levels})

    def _announce_microphones(self) -> None:
        facts = [self._microphone_facts(role) for role in self.microphones]
        self._board.set("microphones", facts or [status_json(MicrophoneStatus(role=ROOM))])

    def _microphone_facts(self, role: str) -> dict[str, Any]:
        choice = self.choices[role]
        return {
            **status_json(self.microphones[role].status),
            "title": choice.name,
            "stands_in_for": choice.stands_in_for,
            "served_by": self.served_by.get(role, role),
        }

    def _announce_closed(self) -> None:
        for topic in SOURCE_TOPICS.values():
            self._board.set(topic, status_json(CameraStatus()))
        self._announce_microphones()
        self._board.set("speaker", status_json(SpeakerStatus()))

    def _switched(self, role: str, serving: str) -> None:
        if self.served_by.get(role, serving) != serving:
            log.warning("the track of %s is served by the microphone of %s", role, serving)
            self.served_by[role] = serving
            self._announce_microphones()

    def _feed(self, role: str) -> MicrophoneFeed:
        feed = self.microphones.get(role)
        if feed is None:
            raise BadUsageError(T("devices", "There is no microphone “{name}”.")(name=role))
        return feed
