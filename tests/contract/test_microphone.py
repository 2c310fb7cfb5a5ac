"""One contract over the simulated, the file and the real microphone (PortAudio on PulseAudio)."""

from __future__ import annotations

import math
import os
import queue
import signal
import subprocess
import sys
import threading
import time
import wave
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

import psutil
import pytest

from app.devices.microphone.feed import BLOCKS_PER_LEVEL, MicrophoneFeed
from app.devices.microphone.sample import SoundSample, analyse_wav, record_sample, write_wav
from app.devices.sound_presence import sound_presence
from app.devices.speaker.host import SpeakerHost
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import (
    AudioBlock,
    DeviceState,
    MicrophoneHealth,
    MicrophoneLevel,
    MicrophoneStatus,
    parse_spec,
)
from app.model.errors import DeviceError
from app.model.media import AudioFormat
from app.system.processes import running_children
from tests.helpers.pulse import SPEECH_MICROPHONE, PulseServer, private_pulse

PATIENCE_S = 30.0
BLOCK_MS = 20.0
RATE = 48_000


class Listener:
    """What a feed told, in order, with waiting."""

    def __init__(self) -> None:
        self.states: queue.Queue[MicrophoneStatus] = queue.Queue()
        self.levels: queue.Queue[MicrophoneLevel] = queue.Queue()

    def status(self, state: DeviceState) -> MicrophoneStatus:
        """The next status of this state."""
        while (status := self.states.get(timeout=PATIENCE_S)).state is not state:
            pass
        return status

    def level(self, fits: Callable[[MicrophoneLevel], bool]) -> MicrophoneLevel:
        """The next level that fits."""
        while not fits(level := self.levels.get(timeout=PATIENCE_S)):
            pass
        return level


@contextmanager
def open_feed(
    spec: str, log_dir: Path, audio: AudioFormat | None = None
) -> Iterator[tuple[MicrophoneFeed, Listener]]:
    listener = Listener()
    feed = MicrophoneFeed(
        "room",
        parse_spec(spec),
        audio or AudioFormat(),
        log_dir=log_dir,
        on_status=listener.states.put,
        on_level=listener.levels.put,
    )
    feed.start()
    try:
        yield feed, listener
    finally:
        feed.stop()


def take_blocks(feed: MicrophoneFeed, count: int) -> list[tuple[AudioBlock, int]]:
    """The next blocks, each with the time at which it came."""
    came: queue.Queue[tuple[AudioBlock, int]] = queue.Queue()
    unsubscribe = feed.subscribe(lambda block: came.put((block, now_ns())))
    blocks = [came.get(timeout=PATIENCE_S) for _ in range(count)]
    unsubscribe()
    return blocks


def measure(sample: SoundSample, folder: Path) -> dict[str, float]:
    write_wav(sample, folder / "sample.wav")
    return analyse_wav(folder / "sample.wav", folder)


def write_sine(path: Path, level_dbfs: float, *, seconds: int = 4, hz: float = 440.0) -> None:
    """A sine whose RMS (not peak) has the level."""
    amplitude = 32768 * math.sqrt(2) * 10 ** (level_dbfs / 20)
    samples = array("h")
    for n in range(seconds * RATE):
        value = amplitude * math.sin(2 * math.pi * hz * n / RATE)
        samples.append(max(-32768, min(32767, round(value))))
    with wave.open(str(path), "wb") as output:
        output.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
        output.writeframes(samples.tobytes())


@pytest.fixture(scope="module")
def pulse() -> Iterator[PulseServer]:
    with private_pulse(speech=True) as server:
        yield server


@pytest.fixture(scope="module")
def sine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sine") / "sine.wav"
    write_sine(path, -20.0)
    return path


@pytest.fixture(params=["sim", "file", "pulse", "monitor"])
def spec(request: pytest.FixtureRequest) -> str:
    """The SPEC of a microphone that works and hears something."""
    if request.param == "file":
        return f"file:{request.getfixturevalue('sine')}"
    if request.param == "sim":
        return "sim"
    request.getfixturevalue("pulse")
    return SPEECH_MICROPHONE if request.param == "pulse" else "speech.monitor"


def test_sound_comes_in_regular_blocks_with_a_level(spec: str, tmp_path: Path) -> None:
    with open_feed(spec, tmp_path) as (feed, listener):
        status = feed.wait_ready(PATIENCE_S)
        blocks = take_blocks(feed, 150)
        level = listener.level(lambda level: level.rms_dbfs > -40)
    assert (status.state, status.spec, status.rate, status.channels) == (
        DeviceState.LIVE,
        spec,
        RATE,
        1,
    )
    assert status.name
    assert {len(block.samples) for block, _ in blocks} == {1920}
    steps_ms = [
        (after.first_sample_ns - before.first_sample_ns) / 1e6
        for (before, _), (after, _) in pairwise(blocks)
    ]
    assert max(abs(step - BLOCK_MS) for step in steps_ms) < 2.0
    assert all(block.first_sample_ns < came_ns for block, came_ns in blocks)
    assert level.role == "room"
    assert not level.exact_zero
    # A level spans several blocks; the sound that made it loud lies within them.
    assert level.silent_s < BLOCKS_PER_LEVEL * BLOCK_MS / 1000
    assert level.peak_dbfs <= level.peak_hold_dbfs <= 0.0
    assert feed.status.state is DeviceState.OFF


@pytest.mark.parametrize("wanted", ["sim", "file", "pulse"])
def test_two_channels_where_asked(
    wanted: str, sine: Path, pulse: PulseServer, tmp_path: Path
) -> None:
    spec = {"sim": "sim", "file": f"file:{sine}", "pulse": SPEECH_MICROPHONE}[wanted]
    with open_feed(spec, tmp_path, AudioFormat(RATE, 2)) as (feed, _):
        feed.wait_ready(PATIENCE_S)
        [(block, _)] = take_blocks(feed, 1)
    assert (block.channels, len(block.samples)) == (2, 3840)


@pytest.mark.parametrize("wanted", ["sim", "file", "pulse"])
def test_helper_that_is_killed_comes_back(
    wanted: str,
    sine: Path,
    pulse: PulseServer,
    tmp_path: Path,
    allow_log: Callable[[str], None],
) -> None:
    allow_log("helper microphone:room ended")
    spec = {"sim": "sim", "file": f"file:{sine}", "pulse": SPEECH_MICROPHONE}[wanted]
    with open_feed(spec, tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        first_pid = feed.pid
        assert first_pid is not None
        os.kill(first_pid, signal.SIGKILL)
        lost = listener.status(DeviceState.LOST)
        listener.status(DeviceState.LIVE)
        blocks = take_blocks(feed, 3)
        assert feed.pid != first_pid
    assert lost.problem is not None
    assert len(blocks) == 3


@pytest.mark.parametrize(
    ("wrong", "word"),
    [
        ("usb-that-is-not-there", "usb-that-is-not-there"),
        ("alsa:NoCard,0", "alsa:NoCard,0"),
        ("sim:nothing", "sim:nothing"),
        ("file:/nowhere/at/all.wav", "/nowhere/at/all.wav"),
        (f"file:{__file__}", "test_microphone.py"),
        ("rtsp://127.0.0.1/x", "rtsp://127.0.0.1/x"),
    ],
)
def test_unusable_spec_is_a_clear_error(
    wrong: str, word: str, pulse: PulseServer, tmp_path: Path
) -> None:
    with open_feed(wrong, tmp_path) as (feed, listener):
        with pytest.raises(DeviceError, match=word) as raised:
            feed.wait_ready(PATIENCE_S)
        status = listener.status(DeviceState.FAILED)
        with pytest.raises(DeviceError, match=word):
            record_sample(feed, 1.0)
    assert raised.value.action is not None
    assert status.problem == raised.value.what


def test_without_a_sound_server_no_other_device_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/no-server")
    with open_feed(SPEECH_MICROPHONE, tmp_path) as (feed, _), pytest.raises(DeviceError) as raised:
        feed.wait_ready(PATIENCE_S)
    assert SPEECH_MICROPHONE in str(raised.value)


def test_a_killed_helper_leaves_less_than_a_second_of_silence(
    tmp_path: Path, allow_log: Callable[[str], None]
) -> None:
    """From the last sample before the kill to the first one after it: a spare takes over."""
    allow_log("helper microphone:room ended")
    gaps_s: list[float] = []
    with open_feed("sim", tmp_path) as (feed, listener):
        for _ in range(3):
            listener.status(DeviceState.LIVE)
            wait_for_spare("microphone:room")
            before = take_blocks(feed, 60)
            assert feed.pid is not None
            os.kill(feed.pid, signal.SIGKILL)
            listener.status(DeviceState.LOST)
            after = take_blocks(feed, 1)
            gaps_s.append((after[0][0].first_sample_ns - before[-1][0].first_sample_ns) / NS_PER_S)
    assert sorted(gaps_s)[1] < 1.0, gaps_s
    assert not [child for child in running_children() if "microphone" in child.role]


def wait_for_spare(role: str) -> None:
    """Until a second helper stands by."""
    deadline_s, pause = time.monotonic() + PATIENCE_S, threading.Event()
    while not any(child.role == f"spare:{role}" for child in running_children()):
        assert time.monotonic() < deadline_s
        pause.wait(0.05)


def test_a_helper_that_hangs_is_found_and_replaced(
    tmp_path: Path, allow_log: Callable[[str], None]
) -> None:
    allow_log("helper microphone:room")
    with open_feed("sim", tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        hanging = feed.pid
        assert hanging is not None
        os.kill(hanging, signal.SIGSTOP)
        stopped_s = time.monotonic()
        listener.status(DeviceState.LOST)
        found_s = time.monotonic() - stopped_s
        listener.status(DeviceState.LIVE)
        lost_s = time.monotonic() - stopped_s - found_s
        assert feed.pid != hanging
    assert found_s < 2.5
    assert lost_s > 0.25, "long enough to be seen by whoever looks four times a second"


@pytest.mark.parametrize(
    ("spec", "channels", "holds"),
    [
        ("sim", 2, lambda h: h.voiceless_s < 1 and h.same_channels_s == 0 and h.hum_s == 0),
        ("sim:same", 2, lambda h: h.same_channels_s > 1),
        ("sim:silent", 1, lambda h: h.zero_s > 1 and h.voiceless_s >= h.zero_s),
        ("sim:hum", 1, lambda h: h.hum_s > 1 and h.noise_s == 0),
        ("sim:hiss", 1, lambda h: h.noise_s > 1 and h.hum_s == 0),
        ("sim:clip", 1, lambda h: h.clipped_ago_s is not None and h.noise_s == 0),
        ("sim:silent@0.5+1", 1, lambda h: h.zero_s == 0 and 0 < h.voiceless_s < 0.3),
    ],
)
def test_each_fault_shows_in_the_health_of_the_sound(
    spec: str, channels: int, holds: Callable[[MicrophoneHealth], bool], tmp_path: Path
) -> None:
    with open_feed(spec, tmp_path, AudioFormat(RATE, channels)) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        for _ in range(300):
            listener.level(lambda _level: True)
            if holds(feed.health):
                break
        assert holds(feed.health), feed.health


def test_simulator_is_lost_and_back(tmp_path: Path) -> None:
    with open_feed("sim:lost@1+1", tmp_path) as (feed, listener):
        listener.status(DeviceState.LIVE)
        lost = listener.status(DeviceState.LOST)
        assert feed.level.rms_dbfs == -120.0
        listener.status(DeviceState.LIVE)
    assert lost.problem is not None


def test_another_usual_device_is_seen_and_never_followed(
    pulse: PulseServer, tmp_path: Path
) -> None:
    module = pulse.load_sink("hall")
    pulse.control("set-default-source", "room_spk.monitor")
    with open_feed(SPEECH_MICROPHONE, tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        assert sound_presence().usual[0] == "room_spk.monitor"
        heard: list[AudioBlock] = []
        unsubscribe = feed.subscribe(heard.append)
        pulse.control("set-default-source", "hall.monitor")
        assert sound_presence().usual[0] == "hall.monitor"
        level = listener.level(lambda level: len(heard) > 100 and level.rms_dbfs > -40)
        unsubscribe()
        assert feed.status.state is DeviceState.LIVE
    pulse.unload(module)
    steps = {b.first_sample_ns - a.first_sample_ns for a, b in pairwise(heard)}
    assert max(steps) < 2 * BLOCK_MS * 1e6
    assert not level.exact_zero


def test_unplugged_microphone_is_lost_and_back_by_identity(
    pulse: PulseServer, tmp_path: Path
) -> None:
    module = pulse.load_sink("desk")
    with open_feed("desk.monitor", tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        pulse.unload(module)
        unplugged_s = time.monotonic()
        lost = listener.status(DeviceState.LOST)
        detected_s = time.monotonic() - unplugged_s
        heard: list[AudioBlock] = []
        unsubscribe = feed.subscribe(heard.append)
        time_up = queue.Queue[None]()
        with pytest.raises(queue.Empty):
            time_up.get(timeout=1.5)
        unsubscribe()
        module = pulse.load_sink("desk")
        plugged_s = time.monotonic()
        listener.status(DeviceState.LIVE)
        blocks = take_blocks(feed, 5)
        back_s = time.monotonic() - plugged_s
    pulse.unload(module)
    assert lost.problem is not None
    assert detected_s < 3.0
    assert back_s < 10.0
    assert heard == [], "sound of another device was taken for that of the lost one"
    assert len(blocks) == 5


def test_mute_and_volume_of_the_device_are_told(pulse: PulseServer, tmp_path: Path) -> None:
    with open_feed("conf_out.monitor", tmp_path) as (feed, listener):
        first = feed.wait_ready(PATIENCE_S)
        pulse.control("set-source-mute", "conf_out.monitor", "1")
        pulse.control("set-source-volume", "conf_out.monitor", "40%")
        while not (status := listener.status(DeviceState.LIVE)).muted:
            pass
        while status.volume_percent != 40.0:
            status = listener.status(DeviceState.LIVE)
        pulse.control("set-source-mute", "conf_out.monitor", "0")
        pulse.control("set-source-volume", "conf_out.monitor", "100%")
    assert (first.muted, first.volume_percent) == (False, 100.0)
    assert status.muted


@pytest.mark.slow
def test_time_stamps_stay_on_the_monotonic_clock(pulse: PulseServer, tmp_path: Path) -> None:
    """Ten seconds of a real stream: no drift, no jitter, though the blocks come when they will."""
    with open_feed("room_spk.monitor", tmp_path) as (feed, _):
        feed.wait_ready(PATIENCE_S)
        blocks = take_blocks(feed, 550)[50:]
    stamps_ms = [block.first_sample_ns / 1e6 for block, _ in blocks]
    steps_ms = [after - before for before, after in pairwise(stamps_ms)]
    lags_ms = sorted(came / 1e6 - s for (_, came), s in zip(blocks[:100], stamps_ms, strict=False))
    end_lags_ms = sorted(
        came / 1e6 - s for (_, came), s in zip(blocks[-100:], stamps_ms[-100:], strict=True)
    )
    assert max(abs(step - BLOCK_MS) for step in steps_ms) < 2.0
    assert abs(stamps_ms[-1] - stamps_ms[0] - BLOCK_MS * (len(stamps_ms) - 1)) < 5.0
    assert abs(end_lags_ms[25] - lags_ms[25]) < 5.0


def test_beep_begins_at_each_whole_second(tmp_path: Path) -> None:
    with open_feed("sim:beep", tmp_path) as (feed, _):
        sample = record_sample(feed, 2.5)
    samples = array("h", sample.pcm)
    starts_ns = [
        sample.first_sample_ns + n * NS_PER_S // RATE
        for n in range(1000, len(samples))
        if samples[n] and not any(samples[n - 1000 : n])
    ]
    assert len(starts_ns) >= 2
    for start_ns in starts_ns:
        from_second_ms = (start_ns / 1e6 + 500) % 1000 - 500
        assert 0 <= from_second_ms < 0.1


@pytest.mark.parametrize("level_dbfs", [-12.0, -20.0, -45.0])
def test_level_of_a_known_signal(level_dbfs: float, tmp_path: Path) -> None:
    write_sine(tmp_path / "known.wav", level_dbfs)
    with open_feed(f"file:{tmp_path}/known.wav", tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        sample = record_sample(feed, 1.0)
        level = listener.level(lambda level: level.peak_hold_dbfs > -100)
        level = feed.level
    figures = measure(sample, tmp_path)
    assert level.rms_dbfs == pytest.approx(level_dbfs, abs=0.5)
    assert level.peak_dbfs == pytest.approx(level_dbfs + 3.01, abs=0.5)
    assert not level.clipped
    assert figures["speech_dbfs"] == pytest.approx(level_dbfs, abs=0.5)
    assert figures["peak_dbfs"] == pytest.approx(level_dbfs + 3.01, abs=0.5)
    assert figures["dominant_hz"] == pytest.approx(440.0, abs=0.5)
    assert figures["clipped_share"] == 0


def test_level_through_the_sound_server(pulse: PulseServer, sine: Path, tmp_path: Path) -> None:
    with open_feed("conf_out.monitor", tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        pulse.play(sine, "conf_out")
        level = listener.level(lambda level: abs(level.rms_dbfs + 20.0) < 0.5)
    assert level.peak_dbfs == pytest.approx(-17.0, abs=0.5)


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("sim", {"speech_dbfs": -20.0, "noise_dbfs": -62.0, "clipped_share": 0.0}),
        ("sim:noise", {"speech_dbfs": -20.0, "noise_dbfs": -35.0}),
        ("sim:hum", {"hum_dbfs": -35.0, "hum": True}),
        ("sim:silent", {"zero_share": 1.0, "speech_dbfs": None, "noise_dbfs": -120.0}),
    ],
)
def test_simulators_are_what_they_say(
    spec: str, expected: dict[str, float | None], tmp_path: Path
) -> None:
    with open_feed(spec, tmp_path) as (feed, _):
        figures = measure(record_sample(feed, 3.0), tmp_path)
    for key, value in expected.items():
        assert figures[key] == (value if value is None else pytest.approx(value, abs=1.0)), key


def test_clipping_is_latched_until_it_is_reset(tmp_path: Path) -> None:
    with open_feed("sim:clip", tmp_path) as (feed, listener):
        listener.level(lambda level: level.clipped)
        listener.level(lambda level: level.silent_s > 0 or level.peak_dbfs < -20)
        assert feed.level.clipped
        feed.reset_clip()
        released = listener.level(lambda level: not level.clipped)
        figures = measure(record_sample(feed, 3.0), tmp_path)
    assert not released.clipped
    assert figures["clipped_share"] > 0.01
    assert figures["peak_dbfs"] == 0.0


def test_silence_is_counted_and_exact_zeros_are_told(tmp_path: Path) -> None:
    with open_feed("sim:silent", tmp_path) as (feed, listener):
        feed.wait_ready(PATIENCE_S)
        level = listener.level(lambda level: level.silent_s >= 1.0)
    assert level.exact_zero
    assert level.rms_dbfs == -120.0


def test_tone_from_the_speaker_is_heard_by_the_microphone(
    pulse: PulseServer, tmp_path: Path
) -> None:
    host = SpeakerHost(parse_spec("room_spk"), tmp_path, lambda _: None)
    with open_feed("room_spk.monitor", tmp_path) as (feed, listener):
        host.start()
        try:
            host.wait_ready(PATIENCE_S)
            feed.wait_ready(PATIENCE_S)
            host.play_tone("tone")
            listener.level(lambda level: level.peak_dbfs > -30)
            figures = measure(record_sample(feed, 1.0), tmp_path)
        finally:
            host.stop()
    assert figures["dominant_hz"] == pytest.approx(1000.0, abs=2.0)
    assert figures["peak_dbfs"] == pytest.approx(-18.0, abs=0.5)


def test_speech_is_at_a_speaking_level(pulse: PulseServer, tmp_path: Path) -> None:
    with open_feed(SPEECH_MICROPHONE, tmp_path) as (feed, _):
        figures = measure(record_sample(feed, 5.0), tmp_path)
    assert -30 < figures["speech_dbfs"] < -12
    assert figures["peak_dbfs"] < -3
    assert figures["noise_dbfs"] < -50


def test_helper_ends_with_its_engine(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; "
        "from app.devices.microphone.feed import MicrophoneFeed; "
        "from app.model.devices import parse_spec; from app.model.media import AudioFormat; "
        "feed = MicrophoneFeed('room', parse_spec('sim'), AudioFormat(), log_dir=Path(sys.argv[1]),"
        " on_status=lambda s: None, on_level=lambda l: None); "
        "feed.start(); feed.wait_ready(); print(feed.pid, flush=True); sys.stdin.read()"
    )
    engine = subprocess.Popen(
        [sys.executable, "-c", code, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    )
    with engine:
        assert engine.stdout is not None
        helper = psutil.Process(int(engine.stdout.readline()))
        engine.kill()
    gone, alive = psutil.wait_procs([helper], timeout=PATIENCE_S)
    assert [process.pid for process in gone] == [helper.pid]
    assert alive == []


def test_engine_side_needs_no_numpy() -> None:
    code = (
        "import sys, app.devices.microphone.sample, app.devices.speaker.host, "
        "app.devices.sound_presence, app.devices.sound_volume; "
        "print([m for m in ('numpy', 'cv2', 'sounddevice', 'av') if m in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == "[]"
