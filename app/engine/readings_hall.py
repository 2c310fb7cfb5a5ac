"""Sound and picture of the room beyond the plain samples: echo, chirp, clap, framing, screens."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from app.checklist.picture import device_name
from app.checklist.readings_hall import (
    ChairGrab,
    ClapSeen,
    EchoHeard,
    EndpointSeen,
    MicrophoneSeat,
    Screens,
    Turn,
    TurnHeard,
)
from app.devices.camera.feed import CameraFeed
from app.devices.clap.host import ClapPlaces, watch_clap
from app.devices.measurement import child_figures
from app.devices.microphone.feed import MicrophoneFeed
from app.engine.chair_probe import grab_of_chair
from app.engine.hall_echo import LISTEN_S, hear_chirp
from app.engine.hall_endpoint import uses_endpoint, watch_endpoint
from app.engine.hall_screens import screens_of
from app.engine.hall_turns import hear_turn
from app.engine.instrument_ground import InstrumentGround
from app.model.checklist_prompts import HALL, Prompt, prompt_json
from app.model.devices import DeviceState
from app.model.errors import DeviceError
from app.model.text import T
from app.system.processes import python_command

READY_S = 8.0

_numbers = itertools.count(1)


class EngineHallReadings:
    """Implements ``app.checklist.readings_hall.HallReadings`` on the engine's desks.

    While people in the room have something to do the topic ``hall`` says what, and to whom.
    """

    def __init__(self, ground: InstrumentGround) -> None:
        self._on = ground

    async def seats(self) -> Sequence[MicrophoneSeat]:
        """The chosen microphones, the room's first."""
        seats = self._on.devices.seats
        return [self._seat(role, feed, seats.title(role)) for role, feed in self._feeds.items()]

    async def turn(self, turn: Turn) -> TurnHeard:
        """Tell whose turn it is, then listen to all microphones."""
        feed = self._feeds.get(turn.seat.role)
        if feed is None:
            raise DeviceError(T("devices", "No microphone has been chosen."))
        try:
            if turn.lead_s > 0:
                self._prompt(Prompt.READY, turn, turn.lead_s)
                await asyncio.sleep(turn.lead_s)
            self._prompt(Prompt.SPEAK, turn, turn.seconds)
            return await hear_turn(self._feeds, turn, self._new_file, self._on.ground.paths.logs)
        finally:
            self._silent()

    async def play_back(self, path: Path, turn: Turn) -> bool:
        """Play a recorded turn on the room's speaker to its end."""
        speaker = self._on.devices.speaker
        if speaker is None or speaker.status.state is not DeviceState.LIVE:
            return False
        try:
            self._prompt(Prompt.LISTEN, turn, turn.seconds)
            speaker.play_file(path)
            await asyncio.to_thread(speaker.wait_played)
        except DeviceError:
            return False
        finally:
            self._silent()
        return True

    async def echo(self) -> EchoHeard | None:
        """Play the chirp and find it in the room's microphone."""
        speaker, microphone = self._on.devices.speaker, self._on.devices.microphone
        if speaker is None or microphone is None:
            return None
        await asyncio.to_thread(speaker.wait_ready, READY_S)
        await asyncio.to_thread(microphone.wait_ready, READY_S)
        path = self._new_file("echo", ".wav")
        logs = self._on.ground.paths.logs
        self._prompt(Prompt.QUIET, None, LISTEN_S)
        try:
            figures = await asyncio.to_thread(hear_chirp, speaker, microphone, path, logs)
        finally:
            self._silent()
        return EchoHeard(
            path,
            figures,
            device_name(speaker.status.spec, speaker.status.name),
            device_name(microphone.status.spec, microphone.status.name),
        )

    async def clap(self, seconds: float) -> ClapSeen | None:
        """Watch and listen while a person claps."""
        camera, microphone = self._on.devices.camera, self._on.devices.microphone
        if camera is None or microphone is None:
            return None
        await asyncio.to_thread(microphone.wait_ready, READY_S)
        await self._live(camera)
        places = ClapPlaces(self._new_file("clap", ".wav"), self._new_file("clap", ".mp4"))
        logs = self._on.ground.paths.logs
        try:
            self._prompt(Prompt.CLAP, None, seconds)
            figures = await asyncio.to_thread(
                watch_clap, camera.ring_path, microphone, seconds, places, logs
            )
        finally:
            self._silent()
            await asyncio.to_thread(places.wav.unlink, missing_ok=True)
        return ClapSeen(
            places.film if places.film.exists() else None,
            figures,
            device_name(camera.status.spec, camera.status.name),
            device_name(microphone.status.spec, microphone.status.name),
        )

    async def scene(self, seconds: float) -> Mapping[str, Any]:
        """What stands in the room camera's picture."""
        camera = self._on.devices.camera
        if camera is None:
            raise DeviceError(T("devices", "No camera has been chosen."))
        await self._live(camera)
        command = python_command(
            "app.devices.camera.scene", f"--ring={camera.ring_path}", f"--seconds={seconds}"
        )
        return await asyncio.to_thread(
            child_figures,
            "scene",
            command,
            log_dir=self._on.ground.paths.logs,
            refusal=_no_picture(),
        )

    async def movements(self) -> Sequence[str]:
        """What the camera in hand can do."""
        control = self._on.ground.board.get("camera_control") or {}
        return [str(one) for one in control.get("can", [])] if control.get("available") else []

    async def screens(self) -> Screens:
        """The screens of this computer and their roles."""
        return screens_of(self._on.ground.board.get)

    async def grab_chair(self) -> ChairGrab | None:
        """The test grab, made by the window that drives the chair's screen."""
        return await grab_of_chair(self._on.ground.board, self._on.ground.paths)

    async def uses_endpoint(self) -> bool:
        """True where the meeting comes over a conference device or decoder."""
        return uses_endpoint(self._on)

    async def endpoint(self, seconds: float) -> EndpointSeen | None:
        """Watch what a conference device delivers."""
        return await watch_endpoint(self._on, seconds, self._new_file)

    @property
    def _feeds(self) -> Mapping[str, MicrophoneFeed]:
        return self._on.devices.microphones

    def _seat(self, role: str, feed: MicrophoneFeed, title: str) -> MicrophoneSeat:
        status = feed.status
        live = status.state is DeviceState.LIVE
        return MicrophoneSeat(role, title or role, status.spec, status.name, live)

    async def _live(self, camera: CameraFeed) -> None:
        status = await asyncio.to_thread(camera.wait_ready, READY_S)
        if status.state is not DeviceState.LIVE:
            raise _no_picture()

    def _prompt(self, prompt: Prompt, turn: Turn | None, seconds: float) -> None:
        who = turn.seat.title if turn else ""
        role = turn.seat.role if turn else ""
        number, of = (turn.number, turn.of) if turn else (1, 1)
        self._on.ground.board.set(
            HALL, prompt_json(prompt, seconds, role=role, title=who, number=number, of=of)
        )

    def _silent(self) -> None:
        self._on.ground.board.set(HALL, None)

    def _new_file(self, stem: str, suffix: str) -> Path:
        folder = self._on.ground.paths.run / "measuring"
        folder.mkdir(parents=True, exist_ok=True)
        return folder / f"{self._on.session.id}-{stem}-h{next(_numbers)}{suffix}"


def _no_picture() -> DeviceError:
    return DeviceError(
        T("camera", "There is no camera picture to measure."),
        action=T("camera", "Check that the camera shows a picture, then try again."),
    )
