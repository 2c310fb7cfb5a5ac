"""The sound on the disks is compared with what the meters heard of it."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import pytest

from app.model.devices import MicrophoneLevel
from tests.engine.test_confidence import Room, in_loop, recording
from tests.helpers.written_copy import encoded


@pytest.fixture(scope="module")
def silent(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    return encoded(tmp_path_factory.mktemp("media") / "silent.mp4", 60, tone="volume=0")


def speak(room: Room) -> None:
    """The meter hears somebody."""
    level = MicrophoneLevel("room", -20.0, -10.0, -10.0, False, 0.0, False)
    room.board.tell_levels({"microphones": [asdict(level)]})


@in_loop
async def test_a_silent_track_is_told_when_the_meter_hears_sound(
    tmp_path: Path, silent: bytes
) -> None:
    async with recording(tmp_path, silent) as room:
        assert room.alarm("primary") is None

        def told() -> bool:
            speak(room)
            return room.alarm("primary") is not None

        await room.until(told)
        alarm = room.alarm("primary")
        assert alarm is not None
        assert "silent" in alarm["what"]["source"]


@in_loop
async def test_an_ordered_interruption_is_silent_on_the_disk_and_rings_nothing(
    tmp_path: Path, silent: bytes
) -> None:
    async with recording(tmp_path, silent) as room:
        room.interruption = {"reason": "Trao đổi riêng", "person": "Ông Bưởi", "since": ""}
        room.announce()
        seen: set[str] = set()

        def read_again() -> bool:
            speak(room)
            assert room.alarm("primary") is None
            seen.add(room.volume("primary")["verified_until"])
            return len(seen) > 4

        await room.until(read_again)
