"""One contract over the simulator, the file driver, a real RTSP camera and a real window."""

from __future__ import annotations

import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import imageio_ffmpeg
import numpy as np
import pytest

from app.devices.camera.contract import (
    CameraDriver,
    CameraLostError,
    Picture,
    PixelLayout,
    make_driver,
)
from app.devices.camera.conversion import to_i420
from app.devices.camera.feed import CameraFeed
from app.devices.camera.frame_number import read_frame_number
from app.devices.camera.still import save_still
from app.ipc.ring import FrameRingReader
from app.model.devices import CameraStatus, DeviceState, parse_spec
from app.model.errors import DeviceError
from app.model.media import VideoFormat
from app.system.i18n import render
from tests.helpers.rtsp_server import RtspCamera, rtsp_camera
from tests.helpers.x_display import OtherProgram, number_window, x_display

SESSION = VideoFormat(640, 360, 25)
CLIP_FRAMES = 30
PATIENCE_S = 30.0


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An MP4 of 30 numbered pictures, as H.264 at 1.5 Mb/s makes them."""
    path = tmp_path_factory.mktemp("clip") / "numbered.mp4"
    size = f"{SESSION.width}x{SESSION.height}"
    encoder = subprocess.Popen(
        [
            *(imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-f", "rawvideo"),
            *("-pix_fmt", "yuv420p", "-s", size, "-r", "25", "-i", "pipe:0"),
            *("-c:v", "libx264", "-preset", "veryfast", "-b:v", "1500k", str(path)),
        ],
        stdin=subprocess.PIPE,
    )
    assert encoder.stdin is not None
    driver = make_driver(parse_spec("sim"), SESSION)
    driver.open()
    for _ in range(CLIP_FRAMES):
        encoder.stdin.write(driver.read().pixels.tobytes())
    encoder.stdin.close()
    assert encoder.wait() == 0
    return path


@pytest.fixture(scope="module")
def rtsp() -> Iterator[RtspCamera]:
    with rtsp_camera(width=SESSION.width, height=SESSION.height, fps=SESSION.fps) as camera:
        yield camera


@pytest.fixture(scope="module")
def window() -> Iterator[OtherProgram]:
    with x_display("800x600"), number_window() as program:
        yield program


@pytest.fixture(params=["sim", "file", "rtsp", "window"])
def spec(request: pytest.FixtureRequest) -> str:
    """The SPEC of a camera that works."""
    if request.param == "file":
        return f"file:{request.getfixturevalue('clip')}"
    if request.param == "rtsp":
        camera: RtspCamera = request.getfixturevalue("rtsp")
        return camera.address
    if request.param == "window":
        program: OtherProgram = request.getfixturevalue("window")
        return f"window:{program.pid}"
    return "sim"


def driver_of(spec: str, video: VideoFormat = SESSION) -> CameraDriver:
    return make_driver(parse_spec(spec), video)


@contextmanager
def running(
    spec: str, log_dir: Path, video: VideoFormat = SESSION
) -> Iterator[tuple[CameraFeed, list[CameraStatus]]]:
    heard: list[CameraStatus] = []
    feed = CameraFeed(parse_spec(spec), video, log_dir=log_dir, on_status=heard.append)
    feed.start()
    try:
        yield feed, heard
    finally:
        feed.stop()


def wait_until(true: Callable[[], bool], timeout_s: float = PATIENCE_S) -> None:
    deadline = time.monotonic() + timeout_s
    turn = threading.Event()
    while not true():
        assert time.monotonic() < deadline, "it did not happen in time"
        turn.wait(0.02)


def number_in(picture: Picture) -> int | None:
    frame = to_i420(picture, SESSION)
    return read_frame_number(frame, SESSION.width, SESSION.height)


# --- every driver


def test_a_driver_says_its_size_and_gives_pictures_in_order(spec: str) -> None:
    driver = driver_of(spec)
    source = driver.open()
    pictures = [driver.read() for _ in range(12)]
    driver.close()
    assert (source.width, source.height) == (SESSION.width, SESSION.height)
    assert source.fps == pytest.approx(25.0)
    times = [picture.captured_ns for picture in pictures]
    assert times == sorted(set(times)), "each picture is later than the one before"
    assert abs(times[-1] - time.monotonic_ns()) < 1e9, "the times stand on the one clock"
    for picture in pictures:
        rows = 360 if picture.layout is PixelLayout.BGR else 540
        assert picture.pixels.shape[:2] == (rows, 640)
        assert picture.pixels.dtype == np.uint8
    first, last = (to_i420(picture, SESSION) for picture in (pictures[0], pictures[-1]))
    assert (first != last).any(), "the picture moves"


def test_a_driver_can_be_opened_again_after_closing(spec: str) -> None:
    driver = driver_of(spec)
    driver.close()
    for _ in range(2):
        driver.open()
        assert driver.read().pixels.size
        driver.close()
        driver.close()


def test_a_feed_goes_live_and_fills_the_ring_at_the_cameras_rate(spec: str, tmp_path: Path) -> None:
    with running(spec, tmp_path) as (feed, heard):
        status = feed.wait_ready(PATIENCE_S)
        assert status.state is DeviceState.LIVE, status.problem
        assert status.opened_in_s is not None
        assert status.opened_in_s < 5
        reader = FrameRingReader.open(feed.ring_path)
        begun = reader.newest_sequence
        wait_until(lambda: reader.newest_sequence >= begun + 75)
        newest = reader.latest()
        assert newest is not None
        assert len(newest.data) == SESSION.frame_bytes
        wait_until(lambda: abs(feed.status.measured_fps - 25) < 1)
        status = feed.status
        assert (status.native_width, status.native_height) == (640, 360)
        assert status.nominal_fps == pytest.approx(25.0)
        assert status.sharpness is not None
        assert status.sharpness > 1
        assert status.luma_max is not None
        assert status.luma_max > 100
        assert status.frozen_s < 1
        assert status.problem is None
        reader.close()
    assert feed.status.state is DeviceState.OFF
    assert not Path(feed.ring_path).exists()
    assert heard[0].state is DeviceState.OPENING
    assert heard[-1].state is DeviceState.OFF


# --- the life of a helper


def test_a_killed_helper_is_back_within_a_second_and_the_same_ring_goes_on(
    tmp_path: Path,
) -> None:
    with running("sim", tmp_path) as (feed, heard):
        feed.wait_ready(PATIENCE_S)
        reader = FrameRingReader.open(feed.ring_path)
        wait_until(lambda: reader.newest_sequence > 10)
        first = feed.helper_pid
        assert first is not None
        os.kill(first, signal.SIGKILL)
        killed = time.monotonic()
        wait_until(lambda: feed.helper_pid not in {None, first})
        assert time.monotonic() - killed < 1
        before = reader.newest_sequence
        wait_until(lambda: reader.newest_sequence > before + 10)
        assert feed.wait_state(DeviceState.LIVE, PATIENCE_S).state is DeviceState.LIVE
        assert DeviceState.LOST in {status.state for status in heard}
        reader.close()


def test_a_helper_that_hangs_is_replaced(
    tmp_path: Path, allow_log: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    allow_log("hangs and is ended")
    monkeypatch.setattr("app.devices.camera.feed.HANGING_S", 2.0)
    with running("sim", tmp_path) as (feed, _):
        feed.wait_ready(PATIENCE_S)
        first = feed.helper_pid
        assert first is not None
        os.kill(first, signal.SIGSTOP)
        wait_until(lambda: feed.helper_pid not in {None, first})
        assert feed.wait_state(DeviceState.LIVE, PATIENCE_S).state is DeviceState.LIVE


def test_a_helper_ends_with_its_parent_and_takes_the_ring_along(tmp_path: Path) -> None:
    ring = tmp_path / f"diemcau-{os.getpid()}-orphan.ring"
    command = [sys.executable, "-m", "app.devices.camera.child", "--spec", "sim"]
    command += ["--width", "640", "--height", "360", "--fps", "25", "--ring", str(ring)]
    helper = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    assert helper.stdin is not None
    assert helper.stdout is not None
    assert helper.stdout.readline()
    assert ring.exists()
    helper.stdin.close()
    assert helper.wait(10) == 0
    helper.stdout.close()
    assert not ring.exists()


@pytest.mark.allow_log("hangs and is ended")
def test_a_helper_that_hangs_is_told_within_three_seconds_and_back_when_it_goes_on(
    tmp_path: Path,
) -> None:
    with running("sim", tmp_path) as (feed, _):
        assert feed.wait_ready(PATIENCE_S).state is DeviceState.LIVE
        pid = feed.helper_pid
        assert pid is not None
        os.kill(pid, signal.SIGSTOP)
        assert feed.wait_state(DeviceState.LOST, 3.0).state is DeviceState.LOST
        os.kill(pid, signal.SIGCONT)
        assert feed.wait_state(DeviceState.LIVE, PATIENCE_S).state is DeviceState.LIVE


def test_the_address_is_not_in_the_list_of_processes(tmp_path: Path) -> None:
    secret = "rtsp://operator:secret@127.0.0.1:9/room"
    with running(secret, tmp_path) as (feed, _):
        status = feed.wait_ready(PATIENCE_S)
        pid = feed.helper_pid
        assert b"secret" not in Path(f"/proc/{pid}/cmdline").read_bytes()
        assert status.problem is not None
        assert "secret" not in render(status.problem) + status.name


# --- bad input


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("file:/nowhere/clip.mp4", "does not exist"),
        ("usb:dead:beef:0", "is not connected"),
        ("/dev/video0", "is not connected"),
        ("sim:nonsense", "no camera simulator"),
        ("rtsp://127.0.0.1:9/room", "does not answer"),
        ("window:no such title", "cannot be seen"),
    ],
)
def test_what_cannot_be_opened_says_why_and_what_to_do(
    name: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    with pytest.raises(DeviceError, match=words) as caught:
        driver_of(name).open()
    assert caught.value.action is not None


def test_a_file_that_is_no_video_is_a_clear_error(tmp_path: Path) -> None:
    bad = tmp_path / "letter.mp4"
    bad.write_bytes(b"this is a letter, not a film" * 100)
    with running(f"file:{bad}", tmp_path) as (feed, _):
        status = feed.wait_ready(PATIENCE_S)
        assert status.state is DeviceState.FAILED
        assert status.problem is not None
        assert "is not a video that can be played" in str(status.problem)


def test_an_address_that_says_nothing_is_an_error_within_six_seconds() -> None:
    with socket.create_server(("127.0.0.1", 0)) as silent:
        driver = driver_of(f"rtsp://127.0.0.1:{silent.getsockname()[1]}/room")
        begun = time.monotonic()
        with pytest.raises(DeviceError, match="does not answer"):
            driver.open()
        assert time.monotonic() - begun < 6


# --- lost and found


def test_a_network_camera_that_went_away_comes_back_as_itself(tmp_path: Path) -> None:
    with (
        rtsp_camera(width=640, height=360) as camera,
        running(camera.address, tmp_path) as (
            feed,
            _,
        ),
    ):
        assert feed.wait_ready(PATIENCE_S).state is DeviceState.LIVE
        helper = feed.helper_pid
        camera.switch_off()
        off = time.monotonic()
        lost = feed.wait_state(DeviceState.LOST, PATIENCE_S)
        assert lost.state is DeviceState.LOST
        assert time.monotonic() - off < 3
        assert lost.problem is not None
        camera.switch_on()
        assert feed.wait_state(DeviceState.LIVE, PATIENCE_S).state is DeviceState.LIVE
        assert feed.helper_pid == helper, "the helper stays, only the camera is opened again"
        reader = FrameRingReader.open(feed.ring_path)
        before = reader.newest_sequence
        wait_until(lambda: reader.newest_sequence > before)
        reader.close()


def test_a_simulator_that_was_gone_is_back(tmp_path: Path) -> None:
    with running("sim:gone@0.5+1", tmp_path) as (feed, _):
        feed.wait_ready(PATIENCE_S)
        assert feed.wait_state(DeviceState.LOST, PATIENCE_S).problem is not None
        assert feed.wait_state(DeviceState.LIVE, PATIENCE_S).state is DeviceState.LIVE


def test_a_lost_simulator_stays_lost() -> None:
    driver = driver_of("sim:lost@0.3")
    driver.open()
    with pytest.raises(CameraLostError):
        for _ in range(100):
            driver.read()
    driver.close()
    with pytest.raises(CameraLostError):
        driver.open()


# --- simulator and file


def test_the_simulator_numbers_every_instant_of_the_clock() -> None:
    driver = driver_of("sim")
    driver.open()
    pictures = [driver.read() for _ in range(30)]
    numbers = [number_in(picture) for picture in pictures]
    expected = [picture.captured_ns * 25 // 1_000_000_000 % 2**24 for picture in pictures]
    assert numbers == expected
    steps = {b.captured_ns - a.captured_ns for a, b in pairwise(pictures)}
    assert steps == {40_000_000}


def test_the_flash_comes_with_each_whole_second() -> None:
    driver = driver_of("sim:flash")
    driver.open()
    seen = [(driver.read()) for _ in range(52)]
    bright = [p.captured_ns for p in seen if p.pixels[:360].mean() > 200]
    whole = [p.captured_ns for p in seen if p.captured_ns % 1_000_000_000 == 0]
    assert len(whole) >= 2
    assert bright == whole


def test_a_file_plays_for_ever_at_its_own_rate_and_its_numbers_survive_h264(clip: Path) -> None:
    driver = driver_of(f"file:{clip}")
    driver.open()
    pictures = [driver.read() for _ in range(2 * CLIP_FRAMES)]
    driver.close()
    numbers = [number_in(picture) for picture in pictures]
    assert None not in numbers
    assert numbers[:CLIP_FRAMES] == list(range(numbers[0] or 0, (numbers[0] or 0) + CLIP_FRAMES))
    assert numbers[CLIP_FRAMES:] == numbers[:CLIP_FRAMES]
    played_s = (pictures[-1].captured_ns - pictures[0].captured_ns) / 1e9
    assert played_s == pytest.approx((2 * CLIP_FRAMES - 1) / 25, abs=0.6)


@pytest.mark.parametrize(
    ("variant", "holds"),
    [
        ("sim", lambda s: 80 <= s.luma_mean <= 180 and s.sharpness > 50 and s.frozen_s < 1),
        ("sim:black", lambda s: s.luma_mean <= 16 and s.black_s >= 1),
        ("sim:frozen", lambda s: s.frozen_s >= 1 and s.black_s == 0),
        ("sim:frozen@1", lambda s: s.identical_s >= 0.2 and s.luma_mean >= 80),
        ("sim:black@0.5+0.5", lambda s: s.black_s == 0 and s.identical_s < 1),
        ("sim:size@0.5", lambda s: (s.native_width, s.native_height) == (320, 180)),
        ("sim:dark", lambda s: 16 < s.luma_mean < 40 and s.black_s == 0 and s.frozen_s < 1),
        ("sim:blurred", lambda s: s.sharpness < 10 and 80 <= s.luma_mean <= 180),
    ],
)
def test_each_fault_shows_in_what_is_measured(
    variant: str, holds: Callable[[CameraStatus], bool], tmp_path: Path
) -> None:
    with running(variant, tmp_path) as (feed, _):
        assert feed.wait_ready(PATIENCE_S).state is DeviceState.LIVE
        wait_until(lambda: feed.status.frames > 35)
        assert holds(feed.status), feed.status


def test_another_shape_of_picture_gets_bars_and_they_do_not_count_as_dark(tmp_path: Path) -> None:
    pixels = np.full((144, 176, 3), 200, np.uint8)
    frame = to_i420(Picture(pixels, PixelLayout.BGR, 0), SESSION)
    assert frame.shape == (540, 640)
    luma = frame[:360]
    assert (luma[:, :90] == 16).all()
    assert (luma[:, 110:530] > 180).all()
    assert (luma[:, 550:] == 16).all()
    assert (frame[360:] == 128).mean() > 0.9


# --- evidence


def test_a_still_is_the_picture_of_the_ring(tmp_path: Path) -> None:
    import cv2

    out = tmp_path / "evidence.jpg"
    with running("sim", tmp_path) as (feed, _):
        assert feed.wait_ready(PATIENCE_S).state is DeviceState.LIVE
        save_still(feed.ring_path, out, tmp_path)
    picture = cv2.imread(str(out))
    assert picture is not None
    assert number_in(Picture(np.asarray(picture, np.uint8), PixelLayout.BGR, 0)) is not None
    assert [path.name for path in tmp_path.glob("*.part")] == []


def test_a_still_without_a_picture_is_a_clear_error(tmp_path: Path) -> None:
    with pytest.raises(DeviceError, match="no camera picture"):
        save_still(str(tmp_path / "none.ring"), tmp_path / "out.jpg", tmp_path)
    assert not (tmp_path / "out.jpg").exists()


def test_the_engines_side_loads_neither_opencv_nor_numpy() -> None:
    code = (
        "import sys, app.devices.camera.feed, app.devices.camera.presence,"
        "app.devices.camera.still, app.ipc.ring;"
        "print([m for m in ('cv2', 'numpy', 'PySide6', 'av') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
