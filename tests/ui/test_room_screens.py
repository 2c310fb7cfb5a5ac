"""The room's display on several screens of a real X server: bound to one, never on another."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.ipc.ring import FrameRingWriter
from app.model.clock import NS_PER_S, now_ns
from app.model.media import VideoFormat
from tests.helpers.room_screens_process import (
    NAME,
    OPERATOR,
    RoomScreens,
    monitor,
    room_screens,
    unplug,
)
from tests.helpers.x_display import x_display

CONSOLE, PROJECTOR = ":::console", ":::projector"
CONSOLE_AREA, PROJECTOR_AREA = [0, 0, 640, 480], [640, 0, 480, 360]
PLUG = "480/200x360/150+640+0"
HIDDEN_S, BACK_S = 0.2, 2.0
CYCLES = 30


@pytest.fixture
def screens() -> Iterator[RoomScreens]:
    """An operator's screen and a projector; the room's display shows a slate on the projector."""
    with x_display("1120x480"):
        monitor("console", "640/200x480/150+0+0", "screen", primary=True)
        monitor("projector", PLUG)
        with room_screens() as made:
            made.topic("room_display", asked())
            made.until(state="shown", showing="slate")
            yield made


def asked(screen: str = PROJECTOR, **more: Any) -> dict[str, Any]:
    return {"screen": screen, "window": NAME, "mode": "auto", "state": "off", **more}


def on_console(screens: RoomScreens) -> set[str]:
    """The colours on the operator's screen: one alone where nothing but that window is there."""
    return set(screens.ask("colours", area=CONSOLE_AREA)["colours"])


def test_it_covers_its_own_screen_and_no_other(screens: RoomScreens) -> None:
    assert screens.ask("facts")["window"] == PROJECTOR_AREA
    assert on_console(screens) == {OPERATOR}
    assert OPERATOR not in screens.ask("colours", area=PROJECTOR_AREA)["colours"]
    commands = screens.ask("commands")["commands"]
    told = [args for name, args in commands if name == "screens.seen"]
    assert [one["id"] for one in told[-1]["screens"]] == [CONSOLE, PROJECTOR]
    assert told[-1]["operator"] == CONSOLE
    assert not [name for name, _ in commands if name == "room_display.choose"], "nothing rewritten"


def test_thirty_times_pulled_out_and_back(screens: RoomScreens) -> None:
    """Gone with its screen, back with it, and never for one picture anywhere else."""
    hidden_s, back_s = [], []
    for _ in range(CYCLES):
        unplug("projector")
        gone = screens.until(state="lost")
        assert gone["windows"] == []
        hidden_s.append((gone["at_ns"] - gone["removed_ns"]) / NS_PER_S)
        assert on_console(screens) == {OPERATOR}
        began_ns = now_ns()
        monitor("projector", PLUG)
        back = screens.until(state="shown", showing="slate")
        back_s.append((back["at_ns"] - began_ns) / NS_PER_S)
        assert back["windows"] == [PROJECTOR_AREA]
        assert on_console(screens) == {OPERATOR}
    print(json.dumps({"hidden_s": max(hidden_s), "back_s": max(back_s)}))  # noqa: T201
    assert max(hidden_s) < HIDDEN_S
    assert max(back_s) < BACK_S


def test_neither_another_screen_nor_another_primary_is_taken_for_its_own(
    screens: RoomScreens,
) -> None:
    unplug("projector")
    screens.until(state="lost")
    monitor("television", PLUG)
    screens.ask("facts")
    assert screens.ask("facts")["windows"] == [], "a strange screen in the same place"
    unplug("television")
    unplug("console")
    monitor("projector", PLUG, "screen", primary=True)
    monitor("console", "640/200x480/150+0+0")
    screens.cover("console")
    screens.until(state="shown")
    assert screens.ask("facts")["window"] == PROJECTOR_AREA


def test_mirrored_screens_and_the_operators_own_are_refused(screens: RoomScreens) -> None:
    unplug("projector")
    screens.until(state="lost")
    monitor("projector", "640/200x480/150+0+0")
    assert screens.until(state="wrong")["fault"] == "mirrored"
    assert on_console(screens) == {OPERATOR}
    unplug("projector")
    monitor("projector", PLUG)
    screens.until(state="shown")
    screens.cover("projector")
    assert screens.until(state="wrong")["fault"] == "operator"
    assert screens.ask("facts")["windows"] == []


def test_the_call_stands_on_it_sharp_and_in_its_own_shape(
    screens: RoomScreens, tmp_path: Path
) -> None:
    """Frames of the ring fill the screen's height or width; black beside them, lost when none."""
    video = VideoFormat(320, 180, 25)
    ring = FrameRingWriter.create(tmp_path / "call.ring", video)
    white = bytes((235,)) * (320 * 180) + bytes((128,)) * (320 * 90)
    call = {"state": "in_call", "platform": "practice", "picture": {"ring": str(ring.path)}}
    try:
        ring.write(white, now_ns())
        screens.topic("conference", call)
        screens.until(showing="call")
        found = screens.ask("colours", area=PROJECTOR_AREA)["colours"]
        assert set(found) == {"#000000", "#ffffff"}
        assert found["#ffffff"] == pytest.approx(120 * 90 * 270 / 360, rel=0.03)
        screens.until(showing="lost")
        ring.write(white, now_ns())
        screens.until(showing="call")
        screens.topic("room_display", asked(mode="black"))
        screens.until(showing="black")
        assert set(screens.ask("colours", area=PROJECTOR_AREA)["colours"]) == {"#000000"}
        screens.topic("room_display", {**asked(mode="black"), "window": ""})
        assert screens.ask("facts")["windows"] == [PROJECTOR_AREA], "a new engine, no window yet"
        screens.topic("room_display", {**asked(), "window": "another"})
        assert screens.until(state="off")["windows"] == []
    finally:
        ring.close()
