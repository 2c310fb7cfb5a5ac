"""The engine's readings of the hall on simulated devices, and what people are asked meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from app.checklist.readings_hall import Turn
from app.devices.camera.feed import CameraFeed
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.speaker.host import SpeakerHost
from app.engine.readings_hall import EngineHallReadings
from app.engine.setup import Setup
from app.model.checklist_prompts import HALL
from app.model.devices import parse_spec
from app.model.errors import DeviceError
from app.model.media import AudioFormat, VideoFormat

PATIENCE_S = 30.0
SEATS = {"room": "sim", "chair": "sim:voice2"}


class Board(dict[str, Any]):
    """Topics in memory; ``asked`` are the prompts that were told, in order."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[str] = []

    def set(self, topic: str, value: Any) -> None:
        self[topic] = value
        if topic == HALL:
            self.asked.append(value["prompt"] if value else "")


class Hall:
    """The readings over a board and whatever devices a test opens."""

    def __init__(self, folder: Path, setup: Setup) -> None:
        self.folder, self.board = folder, Board()
        self.devices = SimpleNamespace(
            camera=None,
            speaker=None,
            microphones={},
            microphone=None,
            seats=SimpleNamespace(title=lambda role: f"Seat {role}"),
        )
        on: Any = SimpleNamespace(
            ground=SimpleNamespace(
                board=self.board, paths=SimpleNamespace(logs=folder, run=folder / "run")
            ),
            devices=self.devices,
            setup=SimpleNamespace(current=setup),
            session=SimpleNamespace(id="s"),
        )
        self.readings = EngineHallReadings(on)

    def open(self, stack: ExitStack) -> None:
        """Open the simulated devices of a room with two seats."""
        for role, spec in SEATS.items():
            feed = MicrophoneFeed(
                role,
                parse_spec(spec),
                AudioFormat(),
                log_dir=self.folder,
                on_status=lambda _status: None,
                on_level=lambda _level: None,
            )
            stack.callback(feed.stop)
            feed.start()
            feed.wait_ready(PATIENCE_S)
            self.devices.microphones[role] = feed
        speaker = SpeakerHost(parse_spec("sim"), self.folder, lambda _status: None)
        camera = CameraFeed(
            parse_spec("sim"),
            VideoFormat(640, 360, 25),
            log_dir=self.folder,
            on_status=lambda _status: None,
        )
        for device in (speaker, camera):
            stack.callback(device.stop)
            device.start()
            device.wait_ready(PATIENCE_S)
        self.devices.speaker, self.devices.camera = speaker, camera


@pytest.fixture
def hall(tmp_path: Path) -> Iterator[Hall]:
    hall = Hall(tmp_path, Setup())
    with ExitStack() as stack:
        hall.open(stack)
        yield hall


@pytest.mark.allow_log("has said nothing for", "hangs and is ended", "ended without being asked")
def test_turn_is_called_heard_and_played_back_and_the_scene_is_seen(hall: Hall) -> None:
    async def take() -> None:
        seats = await hall.readings.seats()
        assert [(seat.title, seat.live) for seat in seats] == [
            ("Seat room", True),
            ("Seat chair", True),
        ]
        turn = Turn(seats[1], 2, 2, 0.01, 1.5)
        heard = await hall.readings.turn(turn)
        assert heard.path is not None
        assert heard.analysis["speech_dbfs"] == pytest.approx(-20, abs=3)
        assert set(heard.speech_dbfs) == {"room", "chair"}
        assert await hall.readings.play_back(heard.path, turn)
        assert hall.board.asked == ["ready", "speak", "", "listen", ""]
        assert len(list(heard.path.parent.iterdir())) == 1
        scene = await hall.readings.scene(1.0)
        assert scene["pictures"] >= 2
        assert 80 < scene["luma_mean"] < 180

    asyncio.run(take())


def test_devices_that_are_missing_are_told(tmp_path: Path) -> None:
    async def take() -> None:
        hall = Hall(tmp_path, Setup(conference_kind="endpoint")).readings
        assert await hall.echo() is None
        assert await hall.clap(1.0) is None
        assert await hall.movements() == []
        assert not (await hall.screens()).known
        with pytest.raises(DeviceError):
            await hall.scene(0.0)
        assert await hall.uses_endpoint()
        with pytest.raises(DeviceError):
            await hall.endpoint(1.0)
        assert await Hall(tmp_path, Setup()).readings.endpoint(1.0) is None

    asyncio.run(take())


def test_screens_and_movements_are_read_from_the_topics(tmp_path: Path) -> None:
    hall = Hall(tmp_path, Setup())
    hall.board["screens"] = [
        {"id": "A", "name": "Laptop", "role": "operator"},
        {"id": "B", "name": "TV", "role": "room"},
    ]
    hall.board["room_display"] = {"screen": "B", "name": "TV", "state": "shown", "fault": ""}
    hall.board["chair"] = {"screen": "C", "screen_name": "Pad", "state": "shown", "fault": ""}
    hall.board["conference"] = {"sharing": {"kind": "document"}}
    hall.board["camera_control"] = {"available": True, "can": ["pan", "zoom"]}
    screens = asyncio.run(hall.readings.screens())
    assert (screens.operator, screens.room, screens.room_state) == ("A", "B", "shown")
    assert (screens.known, screens.shared) == (True, "document")
    assert (screens.chair, screens.chair_name, screens.chair_state) == ("C", "Pad", "shown")
    assert asyncio.run(hall.readings.movements()) == ["pan", "zoom"]
