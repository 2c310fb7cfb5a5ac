"""The room's picture for programs outside of ours: what the other side of the device gets."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pytest

from app.conference.virtual_camera import VirtualCamera, VirtualCameraStatus
from app.devices.camera.frame_number import read_frame_number
from app.ipc.ring import FrameRingReader
from app.model.conference import CameraMode
from app.model.devices import DeviceState
from tests.helpers.recording_rig import SMALL, NumberedCamera, wait_until

FAKE = "tests.helpers.fake_virtual_camera"
LATE_S = 60.0


@contextmanager
def feeding(log_dir: Path, backend: str) -> Iterator[VirtualCamera]:
    heard: list[VirtualCameraStatus] = []
    camera = VirtualCamera(SMALL, log_dir=log_dir, on_change=heard.append, backend=backend)
    camera.start()
    try:
        yield camera
    finally:
        camera.stop()
    assert heard[-1].state is DeviceState.OFF


def test_the_other_program_gets_the_room_or_what_is_ordered_instead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / f"diemcau-{os.getpid()}-fake.ring"
    monkeypatch.setenv("DIEMCAU_FAKE_CAMERA", str(out))
    room = NumberedCamera("virtual-source")
    with feeding(tmp_path, FAKE) as camera:
        camera.show(CameraMode.LIVE, str(room.path))
        wait_until(lambda: camera.status.state is DeviceState.LIVE, LATE_S)
        assert camera.status.device == "Fake virtual camera"
        shown = FrameRingReader.open(out)

        def luma() -> np.ndarray:
            frame = shown.latest()
            assert frame is not None
            return np.frombuffer(frame.data, np.uint8)[: SMALL.width * SMALL.height]

        def number() -> int | None:
            return read_frame_number(luma(), SMALL.width, SMALL.height)

        wait_until(lambda: (number() or 0) > 0, LATE_S)
        begun = number() or 0
        wait_until(lambda: (number() or 0) > begun + 10, LATE_S)
        camera.show(CameraMode.FROZEN, str(room.path))
        wait_until(lambda: camera.status.mode is CameraMode.FROZEN, LATE_S)
        _pass_pictures(shown, 5)
        still = number()
        _pass_pictures(shown, 15)
        assert number() == still, "frozen"
        camera.show(CameraMode.BLANK, str(room.path))
        wait_until(lambda: bool((luma() == 16).all()), LATE_S)
        camera.show(CameraMode.SLATE, str(room.path))
        wait_until(lambda: luma().std() > 5 and number() is None, LATE_S)
        camera.show(CameraMode.LIVE, str(room.path))
        wait_until(lambda: (number() or 0) > begun + 15, LATE_S)
        shown.close()
    room.close()


def _pass_pictures(shown: FrameRingReader, count: int) -> None:
    end = shown.newest_sequence + count
    wait_until(lambda: shown.newest_sequence >= end, LATE_S)


def test_where_no_virtual_camera_is_installed_it_is_said_what_to_install(tmp_path: Path) -> None:
    for backend, words in ((FAKE, "v4l2loopback-dkms"), ("no_such_module", "is not installed")):
        with feeding(tmp_path, backend) as camera:
            wait_until(lambda camera=camera: camera.status.problem is not None, LATE_S)
            assert camera.status.state is DeviceState.FAILED
            assert words in str(camera.status.problem)


def test_a_helper_that_dies_is_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    out = tmp_path / f"diemcau-{os.getpid()}-fake.ring"
    monkeypatch.setenv("DIEMCAU_FAKE_CAMERA", str(out))
    with feeding(tmp_path, FAKE) as camera:
        wait_until(lambda: camera.status.state is DeviceState.LIVE, LATE_S)
        assert camera._child is not None
        os.kill(camera._child.pid, signal.SIGKILL)
        wait_until(lambda: camera.status.state is DeviceState.LOST, LATE_S)
        wait_until(lambda: camera.status.state is DeviceState.LIVE, LATE_S)
    assert not out.exists()
