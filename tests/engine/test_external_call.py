"""Calls in programs outside of ours, real ones: Chromium in a window of its own, a softphone.

Their windows and their sound go through the recorder and are decoded.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import av
import numpy as np
import psutil
import pytest

from app.conference.external import ExternalCall
from app.conference.external_program import users_of
from app.conference.external_status import ExternalState, ExternalStatus, SoundPath
from app.devices.camera.feed import CameraFeed
from app.devices.camera.frame_number import read_frame_number
from app.devices.camera.window_list import ask_to_close, list_windows
from app.devices.microphone.feed import MicrophoneFeed
from app.model.conference import PlatformKind, PlatformProfile
from app.model.devices import DeviceState, parse_spec
from app.model.media import AudioFormat, VideoFormat
from app.recording.encoder import EncoderSettings
from app.recording.inputs import SourceInputs
from app.recording.plan import RecordingPlan, SourcePlan, TrackPlan
from app.recording.recorder import SessionRecorder
from tests.helpers import softphone
from tests.helpers.number_page import NumberPage, number_page
from tests.helpers.pulse import SPEECH_MICROPHONE, PulseServer, private_pulse
from tests.helpers.recording_rig import wait_until
from tests.helpers.x_display import HELPER, ROOT, minimise, x_display

# Browsers and telephones want all of a small machine for a moment; our helpers may wait for them.
pytestmark = pytest.mark.allow_log("hangs and is ended", "has said nothing", "ended without")

VIDEO = VideoFormat(640, 360, 25)
LATE_S = 60.0
TOLD_S = 3.0
SECRET = b"mat-khau-4711"


@pytest.fixture(scope="module", autouse=True)
def pulse() -> Iterator[PulseServer]:
    with x_display("1400x900"), private_pulse() as server:
        yield server


@pytest.fixture(scope="module")
def page() -> Iterator[NumberPage]:
    with number_page() as served:
        yield served


@dataclass
class Room:
    """A call and what it said."""

    call: ExternalCall
    heard: list[ExternalStatus] = field(default_factory=list)

    @property
    def now(self) -> ExternalStatus:
        return self.call.status

    def wait(self, true: Callable[[ExternalStatus], bool], limit_s: float = LATE_S) -> float:
        return wait_until(lambda: true(self.now), limit_s)


@contextmanager
def joined(
    home: Path, profile: PlatformProfile, address: str, *, keep: bool = False
) -> Iterator[Room]:
    heard: list[ExternalStatus] = []
    call = ExternalCall(
        *(profile, address),
        log_dir=home / "logs",
        speaker="conf_out",
        microphone=SPEECH_MICROPHONE,
        on_change=heard.append,
    )
    call.start()
    try:
        yield Room(call, heard)
    finally:
        if not keep:
            call.stop()


def web(page: NumberPage, **more: object) -> PlatformProfile:
    return PlatformProfile("web", "Phòng họp", PlatformKind.BROWSER, **more)  # type: ignore[arg-type]


# --- what is recorded


@contextmanager
def recorded(call: ExternalCall, root: Path) -> Iterator[tuple[CameraFeed, MicrophoneFeed]]:
    """The call's window and sound, live in the engine's own feeds."""
    camera = CameraFeed(parse_spec(call.camera_spec), VIDEO, log_dir=root, on_status=lambda _: None)
    sound = MicrophoneFeed(
        *("far", parse_spec(call.sound_spec), AudioFormat()),
        log_dir=root,
        on_status=lambda _: None,
        on_level=lambda _: None,
    )
    camera.start()
    sound.start()
    try:
        assert camera.wait_ready(LATE_S).state is DeviceState.LIVE, camera.status
        wait_until(lambda: sound.status.state is DeviceState.LIVE, LATE_S)
        yield camera, sound
    finally:
        camera.stop()
        sound.stop()


def record(call: ExternalCall, root: Path, seconds: float) -> Path:
    """Record the call's window and sound; returns the first segment."""
    with recorded(call, root) as (camera, sound):
        inputs = SourceInputs(lambda: Path(camera.ring_path), {"far": sound})
        recorder = SessionRecorder(
            log_dir=root / "logs",
            inputs=lambda _source: inputs,
            on_status=lambda _: None,
            on_alarm=lambda _: None,
        )
        source = SourcePlan(
            *("conference", "", VIDEO, AudioFormat(), (TrackPlan("far"),)),
            encoder=EncoderSettings(video_bit_rate=1_500_000),
        )
        for disk in ("primary", "external"):
            (root / disk).mkdir()
        recorder.start(RecordingPlan("s1", root / "primary", root / "external", sources=(source,)))
        wait_until(lambda: recorder.status.seconds > seconds, LATE_S)
        recorder.stop()
    return next((root / "primary").rglob("*.mp4"))


@dataclass
class Film:
    """A decoded segment: numbers read in its pictures, brightness, the tone of its sound."""

    numbers: list[int | None]
    luma: np.ndarray
    chroma_spread: float
    tone_hz: float
    rms: float


def decoded(path: Path) -> Film:
    numbers: list[int | None] = []
    frame = np.zeros((VIDEO.height * 3 // 2, VIDEO.width), np.uint8)
    samples = []
    with av.open(str(path)) as film:
        for packet in film.demux():
            for one in packet.decode():
                if isinstance(one, av.VideoFrame):
                    frame = one.to_ndarray(format="yuv420p")
                    numbers.append(read_frame_number(frame, VIDEO.width, VIDEO.height))
                elif isinstance(one, av.AudioFrame):
                    samples.append(one.to_ndarray()[0])
    sound = np.concatenate(samples).astype(np.float64)[-96_000:]
    strength = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    tone = float(np.argmax(strength) * 48_000 / len(sound))
    spread = float(frame[VIDEO.height :].std())
    return Film(numbers, frame[: VIDEO.height], spread, tone, float(np.sqrt((sound**2).mean())))


# --- Chromium in a window of its own


def test_a_browser_joins_and_its_window_and_sound_are_recorded(
    page: NumberPage, tmp_path: Path, pulse: PulseServer
) -> None:
    link = f"{page.origin}/room?pwd={SECRET.decode()}#config.prejoin=false"
    with joined(tmp_path, web(page), link) as room:
        room.wait(lambda s: "#config.prejoin=false" in s.title)
        assert room.now.title == "granted #config.prejoin=false", "only this origin is granted"
        room.wait(lambda s: s.sound is SoundPath.RIGHT and s.cpu_percent is not None)
        for pid in {room.now.pid, *(c.pid for c in psutil.Process(room.now.pid).children(True))}:
            assert SECRET not in Path(f"/proc/{pid}/cmdline").read_bytes()
        assert "speech_mic" in _sources_in_use(pulse)
        assert room.now.traffic.tcp_in_bps is not None
        film = decoded(record(room.call, tmp_path / "film", 4))
        ports = [c for c in psutil.Process(room.now.pid).net_connections() if c.status == "LISTEN"]
        assert ports == [], "no debugging port is open"
    assert {s.title for s in room.heard} <= {"", "Phòng họp", "granted #config.prejoin=false"}
    read = [number for number in film.numbers if number is not None]
    assert len(read) > 0.8 * len(film.numbers)
    assert read == sorted(read)
    assert len(set(read)) > 10, "the picture moves"
    assert film.tone_hz == pytest.approx(1000, abs=10)
    assert film.rms > 0.05
    assert room.now.state is ExternalState.OFF
    assert users_of(tmp_path / "external" / "browser") == []
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert [path for path in files if SECRET in path.read_bytes()] == [], "the link is forgotten"


def _sources_in_use(pulse: PulseServer) -> str:
    outputs = pulse.control("list", "short", "source-outputs").split("\n")
    used = {line.split("\t")[1] for line in outputs if line}
    sources = pulse.control("list", "short", "sources").split("\n")
    return " ".join(line for line in sources if line.split("\t")[0] in used)


def test_a_browser_that_dies_is_back_by_itself_and_the_same_camera_goes_on(
    page: NumberPage, tmp_path: Path
) -> None:
    with joined(tmp_path, web(page), f"{page.origin}/room") as room:
        room.wait(lambda s: s.window_seen)
        camera = CameraFeed(
            parse_spec(room.call.camera_spec), VIDEO, log_dir=tmp_path, on_status=lambda _: None
        )
        camera.start()
        assert camera.wait_ready(LATE_S).state is DeviceState.LIVE
        first = room.now.pid
        os.kill(first, signal.SIGKILL)
        took_s = room.wait(lambda s: s.state is ExternalState.RESTARTING)
        assert took_s < TOLD_S
        assert camera.wait_state(DeviceState.LOST, TOLD_S).state is DeviceState.LOST
        room.wait(lambda s: s.window_seen)
        assert room.now.restarts == 1
        assert room.now.pid != first
        assert camera.wait_state(DeviceState.LIVE, LATE_S).state is DeviceState.LIVE
        camera.stop()


def test_another_origin_is_refused_and_an_engine_that_comes_after_keeps_the_program(
    page: NumberPage, tmp_path: Path
) -> None:
    with joined(tmp_path, web(page), f"{page.origin}/room", keep=True) as before:
        before.wait(lambda s: s.title.startswith("granted"))
        before.call._stopping.set()  # the engine dies: nobody ends the browser
    with joined(tmp_path, web(page), f"{page.origin}/room") as after:
        after.wait(lambda s: s.window_seen)
        assert after.now.pid == before.now.pid
        assert after.now.restarts == 0
    with joined(tmp_path, web(page), f"{page.origin}/away") as other:
        other.wait(lambda s: s.title.startswith("NotAllowedError"))
    assert f"localhost:{page.port}" in page.hosts


# --- a telephone program


def test_a_telephone_program_calls_and_its_window_and_sound_are_recorded(tmp_path: Path) -> None:
    phone = PlatformProfile(
        "phone", "Điện thoại", PlatformKind.PROGRAM, program=softphone.command(tmp_path / "near")
    )
    with softphone.far_end(tmp_path / "far") as address, joined(tmp_path, phone, address) as room:
        room.wait(lambda s: s.title.endswith("640 x 360"))
        room.wait(lambda s: s.sound is SoundPath.RIGHT and bool(s.traffic.udp_sockets))
        film = decoded(record(room.call, tmp_path / "film", 3))
        process = psutil.Process(room.now.pid)
    assert film.chroma_spread > 40, "red, green and blue bars"
    left, middle, right = (film.luma[100, x] for x in (100, 320, 540))
    assert middle > left > right, "as bright as green, red and blue are"
    assert film.tone_hz == pytest.approx(softphone.TONE_HZ, abs=10)
    assert room.now.state is ExternalState.OFF
    assert not process.is_running()


# --- any program: what is told of its window, and programs that the system finds

WINDOW = (sys.executable, str(HELPER), "--alone", "--size", "320x180")


@pytest.fixture
def on_path(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


def test_a_minimised_and_a_closed_window_are_told_within_three_seconds(
    tmp_path: Path, on_path: None
) -> None:
    profile = PlatformProfile(
        "other", "Khác", PlatformKind.PROGRAM, program=(*WINDOW, "--title", "Họp {link}")
    )
    with joined(tmp_path, profile, "số 9") as room:
        room.wait(lambda s: s.window_seen and s.title == "Họp số 9")
        window = next(w for w in list_windows() if w.title == "Họp số 9")
        minimise(window.id)
        assert room.wait(lambda s: s.minimised and not s.window_seen) < TOLD_S
        assert "is minimised" in str(room.now.problem)
        assert room.call.show_window()
        assert room.wait(lambda s: s.window_seen and not s.minimised) < TOLD_S
        ask_to_close(window)
        assert room.wait(lambda s: s.state is ExternalState.RESTARTING) < TOLD_S
        room.wait(lambda s: s.window_seen)
        assert room.now.restarts == 1
        assert room.now.problem is None
        os.kill(room.now.pid, signal.SIGSTOP)  # one that hangs is ended all the same
        hanging = psutil.Process(room.now.pid)
    assert not hanging.is_running()


def test_a_program_that_the_system_opens_by_link_is_found_by_its_window(
    tmp_path: Path, on_path: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener = tmp_path / "xdg-open"
    opener.write_text(f'#!/bin/sh\nexec {" ".join(WINDOW)} --title "$1"\n')
    opener.chmod(0o700)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    profile = PlatformProfile("link", "GoMeet", PlatformKind.PROGRAM)
    with joined(tmp_path, profile, "gomeetv3://phong-9") as room:
        room.wait(lambda s: s.window_seen)
        assert room.now.title == "gomeetv3://phong-9"
        assert "handed to the system" in str(room.now.advice)
        process = psutil.Process(room.now.pid)
        process.kill()
        assert room.wait(lambda s: s.state is ExternalState.FAILED) < TOLD_S
        assert "is not started again" in str(room.now.problem)
