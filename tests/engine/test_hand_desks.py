"""The camera in hand, volumes, screens and the room's display, as the engine keeps them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any, cast

import pytest

from app.devices.sound_layers import Chosen, Side, layers_of
from app.devices.sound_volume import VolumeState
from app.engine.alarm_desk import AlarmDesk
from app.engine.board import Board
from app.engine.control_desk import CAMERA_CONTROL, RENEWAL_S, ControlDesk
from app.engine.device_desk import DeviceDesk
from app.engine.driving_window import SIGN_S
from app.engine.room_display_desk import ROOM_DISPLAY, RoomDisplayDesk
from app.engine.screens_desk import ScreensDesk
from app.engine.setup_desk import SetupDesk
from app.engine.sound_desk import SoundDesk
from app.model.errors import AppError, BadUsageError, DeviceError
from app.settings.file import read_settings
from app.settings.values import Settings
from app.system.paths import DataPaths
from tests.helpers.pulse import SPEECH_MICROPHONE, private_pulse
from tests.helpers.visca_camera import UdpCamera, ViscaCamera

PATIENCE_S = 20.0
NO_MICROPHONE = cast(DeviceDesk, SimpleNamespace(microphone=None))


class Rig:
    """A board with the desks around it; ``served`` is the camera at the other end of the line."""

    def __init__(self, paths: DataPaths, **chosen: Any) -> None:
        self.board = Board()
        self.alarms = AlarmDesk(self.board)
        self.setup = SetupDesk(self.board, paths, Settings().changed(**chosen))
        self.paths = paths
        self.clock_s = 0.0

    def control(self) -> ControlDesk:
        loop = asyncio.get_running_loop()
        return ControlDesk(self.board, self.paths, self.alarms, lambda: self.setup.current, loop)

    def room(self) -> tuple[ScreensDesk, RoomDisplayDesk]:
        screens = ScreensDesk(self.board, self.setup)
        return screens, RoomDisplayDesk(self.board, screens, self.alarms, lambda: self.clock_s)

    def alarm(self, key: str) -> dict[str, Any] | None:
        found = [one for one in self.board.get("alarms") if one["key"] == key and one["active"]]
        return found[0] if found else None

    async def until(self, true: Callable[[], bool]) -> None:
        changed = asyncio.Event()
        before = self.board.on_message
        self.board.on_message = lambda _message: changed.set()
        async with asyncio.timeout(PATIENCE_S):
            while not true():
                await changed.wait()
                changed.clear()
        self.board.on_message = before


async def heard(camera: ViscaCamera, true: Callable[[], bool]) -> None:
    assert await asyncio.to_thread(camera.wait_for, true, PATIENCE_S)


def test_a_movement_that_nobody_renews_ends_by_itself(data_paths: DataPaths) -> None:
    """A window that dies while it holds the key leaves no camera turning."""
    served = UdpCamera(ViscaCamera()).start()
    camera = served.camera

    async def scene() -> None:
        rig = Rig(data_paths, camera_control=served.spec)
        desk = rig.control()
        desk.setup_changed()
        await rig.until(lambda: rig.board.get("camera_control")["available"])
        assert rig.board.get("camera_control")["can"] == ["pan", "tilt", "zoom", "presets"]
        for _ in range(2):
            await desk.move(pan=0.5, zoom=-1.0)
        renewed_s = time.monotonic()
        await heard(camera, lambda: camera.moving[0] > 0 and camera.moving[2] < 0)
        await heard(camera, lambda: camera.moving == (0, 0, 0))
        assert time.monotonic() - renewed_s >= RENEWAL_S * 0.9
        await desk.move(tilt=1.0)
        await heard(camera, lambda: camera.moving[1] > 0)
        await desk.move()
        await heard(camera, lambda: camera.moving == (0, 0, 0))
        await desk.move(pan=1.0)
        await heard(camera, lambda: camera.moving[0] > 0)
        await desk.close()
        assert camera.moving == (0, 0, 0), "closing the engine stops the camera"

    try:
        asyncio.run(scene())
    finally:
        served.stop()


def test_views_are_kept_with_their_names_over_a_restart(data_paths: DataPaths) -> None:
    served = UdpCamera(ViscaCamera()).start()

    async def scene() -> None:
        rig = Rig(data_paths, camera_control=served.spec)
        desk = rig.control()
        await desk.follow()
        await desk.preset(2, save=True, name=" Bàn   công dân ")
        assert rig.board.get("camera_control")["presets"] == [{"number": 2, "name": "Bàn công dân"}]
        with pytest.raises(BadUsageError):
            await desk.preset(99)
        with pytest.raises(BadUsageError):
            await desk.move(pan=2)
        await desk.close()
        again = rig.control()
        await again.follow()
        assert rig.board.get("camera_control")["presets"][0]["name"] == "Bàn công dân"
        await again.move(pan=1.0)
        await again.preset(2)
        assert served.camera.seen[-1] == b"\x81\x01\x04\x3f\x02\x02\xff"
        assert served.camera.moving == (0, 0, 0), "a movement under way ends first"
        await again.close()

    try:
        asyncio.run(scene())
    finally:
        served.stop()


def test_a_camera_that_falls_silent_is_told_and_found_again(data_paths: DataPaths) -> None:
    served = UdpCamera(ViscaCamera()).start()

    async def scene() -> None:
        rig = Rig(data_paths, camera_control=served.spec)
        desk = rig.control()
        await desk.follow()
        await rig.until(lambda: rig.board.get("camera_control")["available"])
        served.silent = True
        await desk.move(pan=1.0)
        await rig.until(lambda: rig.alarm(CAMERA_CONTROL) is not None)
        told = rig.board.get("camera_control")
        assert not told["available"]
        assert told["problem"]["what"]["source"] == "The camera at {name} does not answer."
        served.silent = False
        await rig.until(lambda: rig.alarm(CAMERA_CONTROL) is None)
        assert rig.board.get("camera_control")["available"]
        await desk.close()

    try:
        asyncio.run(scene())
    finally:
        served.stop()


def test_without_a_camera_to_move_the_words_say_what_to_do(data_paths: DataPaths) -> None:
    async def scene() -> None:
        rig = Rig(data_paths)
        desk = rig.control()
        await desk.follow()
        told = rig.board.get("camera_control")
        assert (told["available"], told["kind"], told["problem"]) == (False, "", None)
        with pytest.raises(DeviceError):
            await desk.move(pan=1.0)
        rig.setup.current = rig.setup.current.changed({"camera_control": "visca:nonsense"})
        await desk.follow()
        with pytest.raises(BadUsageError, match="nonsense"):
            await desk.move(pan=1.0)
        await desk.close()

    asyncio.run(scene())


def rows(board: Board, side: str) -> dict[str, dict[str, Any]]:
    return {one["layer"]: one for one in board.get("sound_layers") if one["side"] == side}


def test_one_press_switches_on_what_is_ours_and_names_the_rest(data_paths: DataPaths) -> None:
    with private_pulse() as pulse:

        async def scene() -> None:
            rig = Rig(data_paths, microphone=SPEECH_MICROPHONE, speaker="room_spk")
            rig.board.set("conference", {"muted": True, "page_muted": True})
            desk = SoundDesk(rig.board, rig.setup, NO_MICROPHONE)

            async def unmuted() -> None:
                rig.board.set("conference", {"muted": False, "page_muted": True})

            desk.unmute_call = unmuted
            assert await desk.volume("speaker", percent=2) == {"muted": False, "percent": 2.0}
            await desk.volume("microphone", muted=True)
            assert "Mute: yes" in pulse.control("get-source-mute", SPEECH_MICROPHONE)
            desk.tell(await asyncio.to_thread(desk.look))
            assert rows(rig.board, "microphone")["system"]["muted"]
            assert rows(rig.board, "speaker")["system"]["muted"], "turned down to nothing"
            assert rows(rig.board, "microphone")["hardware"]["muted"] is None
            answer = await desk.unmute()
            opened = {(one["side"], one["layer"]) for one in answer["opened"]}
            assert opened == {
                ("microphone", "system"),
                ("microphone", "program"),
                ("speaker", "system"),
            }
            left = {(one["side"], one["layer"]): one for one in answer["left"]}
            assert left["microphone", "page"]["muted"]
            assert "press" in left["microphone", "page"]["hint"]["source"]
            assert "Mute: no" in pulse.control("get-source-mute", SPEECH_MICROPHONE)
            assert "60%" in pulse.control("get-sink-volume", "room_spk")
            for wrong in ({"device": "camera"}, {"device": "speaker", "percent": 101}):
                with pytest.raises(BadUsageError):
                    await desk.volume(**wrong)

        asyncio.run(scene())


def test_a_simulator_and_a_device_that_is_away_have_their_rows_too(data_paths: DataPaths) -> None:
    async def scene() -> None:
        rig = Rig(data_paths, microphone="sim", speaker="no-such-device")
        desk = SoundDesk(rig.board, rig.setup, NO_MICROPHONE)
        await desk.volume("microphone", percent=30, muted=True)
        assert rows(rig.board, "microphone")["system"]["percent"] == 30
        desk.tell(await asyncio.to_thread(desk.look))
        assert rows(rig.board, "speaker")["system"]["muted"] is None
        with pytest.raises(AppError):
            await desk.volume("speaker", percent=30)
        await desk.unmute()
        assert rows(rig.board, "microphone")["system"]["muted"] is False

    asyncio.run(scene())


def test_a_microphone_without_the_least_noise_was_switched_off_by_its_own_key() -> None:
    chosen, mixer = Chosen(Side.MICROPHONE, "m", "Micro"), VolumeState(False, 70.0)
    dead = layers_of(chosen, mixer, program=False, page=None, zero_s=5.0)[0]
    assert dead.muted
    assert not dead.owned
    assert layers_of(chosen, mixer, program=False, page=None, zero_s=1.0)[0].muted is None
    off = VolumeState(True, 70.0)
    assert layers_of(chosen, off, program=False, page=None, zero_s=5.0)[0].muted is None


def screen(identity: str, *, primary: bool = False) -> dict[str, Any]:
    size = {"width": 1920, "height": 1080}
    return {"id": identity, "name": identity, "connector": "", "primary": primary, **size}


def report(state: str = "shown", showing: str = "slate", fault: str = "") -> dict[str, Any]:
    return {"state": state, "showing": showing, "fault": fault, "screen": "tv"}


def test_the_rooms_screen_is_bound_by_identity_and_kept(data_paths: DataPaths) -> None:
    async def scene() -> None:
        rig = Rig(data_paths)
        screens, room = rig.room()
        await screens.seen("a", [screen("desk", primary=True), screen("tv")], operator="desk")
        with pytest.raises(DeviceError, match="not connected"):
            await screens.choose("beamer")
        with pytest.raises(DeviceError, match="operator"):
            await screens.choose("desk")
        await screens.choose("tv")
        assert read_settings(data_paths.settings).room_screen == "tv"
        roles = {one["id"]: one["role"] for one in rig.board.get("screens")}
        assert roles == {"desk": "operator", "tv": "room"}
        await screens.seen("a", [screen("desk", primary=True)], operator="desk")
        assert read_settings(data_paths.settings).room_screen == "tv", "nothing is rewritten"
        with pytest.raises(BadUsageError):
            await screens.seen("a", [{"id": 5}])
        with pytest.raises(BadUsageError):
            await room.mode("dossier")

    asyncio.run(scene())


def test_one_window_drives_the_display_and_the_next_takes_over(data_paths: DataPaths) -> None:
    async def scene() -> None:
        rig = Rig(data_paths, room_screen="tv")
        _screens, room = rig.room()
        assert await room.report("a", **report())
        assert not await room.report("b", **report(state="off", showing=""))
        told = rig.board.get("room_display")
        assert (told["state"], told["showing"], told["window"]) == ("shown", "slate", "a")
        rig.board.set("conference", {"lease": {"window": "b"}})
        assert await room.report("b", **report()), "the window with the meeting has the screen"
        assert not await room.report("a", **report())
        rig.clock_s = SIGN_S + 1
        room.look()
        told = rig.board.get("room_display")
        assert (told["state"], told["window"]) == ("off", "b"), "busy or gone: nobody else is there"
        assert await room.report("a", **report()), "the next that reports takes it"
        with pytest.raises(BadUsageError):
            await room.report("a", state="shown", showing="dossier")

    asyncio.run(scene())


def test_a_lost_or_mirrored_screen_is_an_alarm_and_its_return_ends_it(
    data_paths: DataPaths,
) -> None:
    async def scene() -> None:
        rig = Rig(data_paths, room_screen="tv")
        _screens, room = rig.room()
        noted: list[str] = []
        room.note = lambda showing: noted.append(str(showing))
        for shown in ("notice", "", "notice"):
            await room.report("a", **report(showing=shown))
        assert noted == ["notice"], "the record knows when the room was told"
        rig = Rig(data_paths, room_screen="tv")
        _screens, room = rig.room()
        await room.report("a", **report("lost", ""))
        assert rig.alarm(ROOM_DISPLAY) is None, "nobody needs it yet"
        await room.report("a", **report())
        await room.report("a", **report("lost", ""))
        assert rig.alarm(ROOM_DISPLAY) is not None
        await room.report("a", **report("wrong", "", "mirrored"))
        told = rig.alarm(ROOM_DISPLAY)
        assert told is not None
        assert "extend" in told["action"]["source"]
        await room.report("a", **report())
        assert rig.alarm(ROOM_DISPLAY) is None

    asyncio.run(scene())
