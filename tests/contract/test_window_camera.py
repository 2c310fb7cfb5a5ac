"""Windows of other programs and screens as cameras, on a real X server with a window manager."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import imageio_ffmpeg
import pytest

from app.devices.camera.contract import CameraDriver, CameraLostError, make_driver
from app.devices.camera.conversion import to_i420
from app.devices.camera.frame_number import read_frame_number
from app.devices.camera.window_choice import WindowWish, choose_window, write_note
from app.devices.camera.window_list import (
    WindowInfo,
    ask_to_close,
    list_screens,
    list_windows,
)
from app.devices.camera.window_presence import list_window_cameras
from app.devices.camera.window_windows import RawWindow, connector, program_window
from app.devices.camera.window_windows_source import FfmpegSource, capture_command
from app.model.devices import SpecKind, parse_spec
from app.model.errors import BadUsageError, DeviceError
from app.model.media import VideoFormat
from tests.helpers.x_display import OtherProgram, number_window, wait_for_window, x_display

VIDEO = VideoFormat(640, 360, 25)
TITLE = "Phòng họp số 7"
LATE_S = 40.0


@pytest.fixture(scope="module", autouse=True)
def display() -> Iterator[str]:
    with x_display("1400x800") as name:
        yield name


@pytest.fixture
def program() -> Iterator[OtherProgram]:
    with number_window(TITLE) as other:
        yield other


def opened(spec: str) -> CameraDriver:
    driver = make_driver(parse_spec(spec), VIDEO)
    driver.open()
    return driver


def numbers(driver: CameraDriver, count: int) -> list[int]:
    """The burnt-in numbers of ``count`` pictures that carry one."""
    found: list[int] = []
    deadline = time.monotonic() + LATE_S
    while time.monotonic() < deadline:
        number = read_frame_number(to_i420(driver.read(), VIDEO), VIDEO.width, VIDEO.height)
        if number is not None:
            found.append(number)
        if len(found) == count:
            return found
    raise AssertionError(f"only {found}")


def until_lost(driver: CameraDriver) -> CameraLostError:
    deadline = time.monotonic() + LATE_S
    with pytest.raises(CameraLostError) as lost:
        while time.monotonic() < deadline:
            driver.read()
    driver.close()
    return lost.value


# --- which window


def test_a_window_is_found_by_process_by_title_and_by_note(
    program: OtherProgram, tmp_path: Path
) -> None:
    note = tmp_path / "call.json"
    write_note(note, os.getpid(), "phòng HỌP")  # the program is a child of this process
    for spec in (f"window:{program.pid}", f"window:{TITLE}", "window:số 7", f"window:@{note}"):
        driver = opened(spec)
        assert len(numbers(driver, 3)) == 3
        assert driver.name == TITLE
        driver.close()
    write_note(note, 0)
    with pytest.raises(DeviceError, match="No window of “call” is open"):
        opened(f"window:@{note}")


def test_windows_and_screens_are_listed_by_the_spec_that_opens_them(
    program: OtherProgram,
) -> None:
    listed = {device.id: device for device in list_window_cameras()}
    assert listed[f"window:{TITLE}"].name == TITLE
    (screen,) = list_screens()
    assert f"screen:{screen.connector}" in listed


def test_the_largest_shown_window_of_a_program_is_meant() -> None:
    main = WindowInfo(1, "Họp", 10, 0, 0, 1280, 720)
    chat = WindowInfo(2, "Trò chuyện", 11, 0, 0, 300, 700)
    hidden = WindowInfo(3, "Danh bạ", 10, 0, 0, 1920, 1080, shown=False)
    bubble = WindowInfo(4, "Họp", 10, 0, 0, 9000, 20)
    other = WindowInfo(5, "Họp kín", 99, 0, 0, 4000, 4000)
    windows = [hidden, chat, main, bubble, other]

    def family(pid: int) -> frozenset[int]:
        return frozenset({pid, 11})

    assert choose_window(windows, WindowWish(10), family) == main
    assert choose_window([hidden, chat], WindowWish(10), family) == chat
    assert choose_window([hidden], WindowWish(10), family) == hidden
    assert choose_window(windows, WindowWish(10, "chuyện"), family) == chat
    assert choose_window(windows, WindowWish(title="Họp"), family) == main
    assert choose_window(windows, WindowWish(77), lambda _: frozenset()) is None


def test_specs_of_windows_and_screens_are_read_and_written_alike() -> None:
    for text, kind in (("window:12", SpecKind.WINDOW), ("screen:HDMI-1", SpecKind.SCREEN)):
        spec = parse_spec(text)
        assert spec.kind is kind
        assert str(spec) == text
    with pytest.raises(BadUsageError):
        parse_spec("window:")


# --- what happens to a window


def test_a_covered_window_shows_itself_and_never_what_covers_it(program: OtherProgram) -> None:
    driver = opened(f"window:{program.pid}")
    with number_window("Hồ sơ mật", first=100_000) as cover:
        place = next(w for w in list_windows() if w.id == program.window)
        cover.tell(f"move {place.left} {place.top}")
        wait_for_window(lambda w: w.id == cover.window and abs(w.left - place.left) < 30)
        assert numbers(driver, 10)[-1] < 100_000, "its own numbers, not those of the one above"
    driver.close()


def test_a_window_is_followed_when_it_changes_its_size(program: OtherProgram) -> None:
    driver = opened(f"window:{program.pid}")
    program.tell("size 800 450")
    deadline = time.monotonic() + LATE_S
    while driver.read().size != (800, 450):
        assert time.monotonic() < deadline
    assert len(numbers(driver, 3)) == 3
    driver.close()


def test_a_minimised_window_is_told_and_comes_back(program: OtherProgram) -> None:
    driver = opened(f"window:{program.pid}")
    program.tell("minimise")
    wait_for_window(lambda window: window.id == program.window and not window.shown)
    begun = time.monotonic()
    assert "is minimised" in str(until_lost(driver))
    assert time.monotonic() - begun < 3
    with pytest.raises(DeviceError, match="is minimised"):
        driver.open()
    program.tell("restore")
    wait_for_window(lambda window: window.id == program.window and window.shown)
    driver.open()
    assert len(numbers(driver, 3)) == 3
    driver.close()


def test_a_closed_window_is_told(program: OtherProgram) -> None:
    driver = opened(f"window:{program.pid}")
    ask_to_close(next(w for w in list_windows() if w.id == program.window))
    assert "was closed" in str(until_lost(driver))
    with pytest.raises(DeviceError, match="No window"):
        driver.open()


# --- our own windows


@pytest.fixture
def own(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    """A window of a process that runs one of the program's modules, as far as anybody can tell."""
    code = Path(__file__).parents[1] / "helpers" / "number_window.py"
    package = tmp_path / "app"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "__main__.py").write_text(
        f"import sys, runpy; sys.path[0] = {str(code.parents[2])!r}\n"
        "for name in [n for n in sys.modules if n == 'app' or n.startswith('app.')]:\n"
        "    del sys.modules[name]\n"
        f"runpy.run_path({str(code)!r}, run_name='__main__')\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-m", "app", "--title", "Hồ sơ của chủ trì"],
        cwd=tmp_path,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    number = int(process.stdout.readline())
    wait_for_window(lambda window: window.id == number and window.shown)
    yield process
    process.stdin.close()
    process.wait(10)
    process.stdout.close()


def test_our_own_windows_are_never_captured(own: subprocess.Popen[str]) -> None:
    with pytest.raises(DeviceError, match="is a window of this program"):
        opened("window:Hồ sơ của chủ trì")
    with pytest.raises(DeviceError, match="A window of this program stands on"):
        opened(f"screen:{list_screens()[0].connector}")


def test_a_screen_gives_its_picture_until_one_of_our_windows_comes_onto_it(
    program: OtherProgram, request: pytest.FixtureRequest
) -> None:
    (screen,) = list_screens()
    driver = opened(f"screen:{screen.connector}")
    assert driver.read().size == (1400, 800)
    request.getfixturevalue("own")
    assert "A window of this program" in str(until_lost(driver))
    with pytest.raises(DeviceError, match="There is no screen at “HDMI-9”"):
        opened("screen:HDMI-9")


# --- Windows, by what was recorded and without its window system


def test_what_counts_as_a_programs_window_on_windows() -> None:
    shown = RawWindow(66, "GoMeet", 5, True, False, False, 0x100, 0, (10, 20, 1290, 740))
    assert program_window(shown) == WindowInfo(66, "GoMeet", 5, 10, 20, 1280, 720)

    def with_(**changed: object) -> WindowInfo | None:
        fields = {name: getattr(shown, name) for name in RawWindow.__slots__}
        return program_window(RawWindow(**{**fields, **changed}))

    minimised = with_(iconic=True, frame=(-32000, -32000, -31840, -31972))
    assert minimised is not None
    assert not minimised.shown
    away = with_(cloaked=2)
    assert away is not None
    assert not away.shown
    assert with_(cloaked=1) is None
    assert with_(visible=False) is None
    assert with_(title="") is None
    assert with_(extended_style=0x80) is None
    assert with_(owned=True) is None
    assert with_(owned=True, extended_style=0x40000) is not None
    assert connector(r"\\.\DISPLAY2") == "DISPLAY2"


def test_ffmpegs_picture_repeats_while_nothing_changes_and_ends_with_the_window() -> None:
    command = capture_command("hwnd=66", VIDEO)
    assert any("gfxcapture=hwnd=66:max_framerate=25:width=640:height=360" in w for w in command)
    still = "color=c=gray:s=640x360:r=1/2,trim=end_frame=3,format=yuv420p"
    command = [
        *(imageio_ffmpeg.get_ffmpeg_exe(), "-v", "error", "-nostdin", "-re"),
        *("-f", "lavfi", "-i", still, "-f", "rawvideo", "pipe:1"),
    ]
    source = FfmpegSource(command, VIDEO, "GoMeet", lambda: None)
    times = []
    deadline = time.monotonic() + LATE_S
    with pytest.raises(CameraLostError, match="“GoMeet” was closed"):
        while time.monotonic() < deadline:
            picture = source.read()
            times.append(picture.captured_ns)
            assert picture.size == (640, 360)
    source.close()
    assert len(times) > 25, "far more than the three pictures that came"
    assert times == sorted(set(times))


@pytest.mark.allow_log("did not end: terminate")
def test_a_window_that_gives_no_picture_is_a_clear_error() -> None:
    source = FfmpegSource([sys.executable, "-c", ""], VIDEO, "GoMeet", lambda: None)
    with pytest.raises(DeviceError, match="gives no picture of the window “GoMeet”"):
        source.read()
    source.close()
