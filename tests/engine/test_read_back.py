"""A real engine reads back what it records: every source and track, over an engine's death too."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.practice import Practice

LIMIT_S = 90.0
CHAIR = {"role": "chair", "name": "Micro chủ trì", "spec": "sim:voice2"}


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Practice]:
    opened = Practice(tmp_path)
    try:
        cameras: dict[str, Any] = {"camera": "sim", "width": 320, "height": 180, "camera2": "sim"}
        second: dict[str, Any] = {"width2": 320, "height2": 180, "microphone": "sim"}
        opened.open("Practice", **cameras, **second, more_microphones=[CHAIR])
        yield opened
    finally:
        opened.close()


def verified(topics: Mapping[str, Any]) -> bool:
    recording = topics.get("recording", {})
    return recording.get("state") == "recording" and all(
        volume.get("verified_state") == "ok" for volume in recording["volumes"]
    )


def test_two_sources_and_two_tracks_are_verified_heard_and_verified_again_in_the_next_part(
    room: Practice,
) -> None:
    room.start()
    room.wait_until(verified, LIMIT_S)
    status = room.client.ask("record.status")
    assert [source["id"] for source in status["sources"]] == ["room", "room2"]
    for volume in status["volumes"]:
        assert volume["verified_state"] == "ok"
        assert status["since"] <= volume["verified_until"]
    told = room.client.ask("listen.start", copy="external", source="room", track="chair")
    assert told["track"] == "chair"
    room.wait_until(
        lambda now: now["listening"] and now["listening"]["rms_dbfs"] is not None, LIMIT_S
    )
    room.client.ask("listen.stop")
    assert room.topics["listening"] is None
    os.kill(room.roles()["engine"], signal.SIGKILL)
    room.wait_until(lambda now: now.get("recording", {}).get("part") == 2, LIMIT_S)
    room.wait_until(verified, LIMIT_S)
    assert all(folder.name.endswith("-p2") for folder in room.folders().values())
    assert not [a for a in room.topics["alarms"] if a["key"].startswith("recording.unverified")]
