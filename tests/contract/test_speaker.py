"""One contract over the simulated and the real loudspeaker (PortAudio on PulseAudio)."""

from __future__ import annotations

import math
import os
import queue
import signal
import wave
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from app.devices.sound_volume import VolumeState, read_volume, set_volume
from app.devices.speaker.host import SpeakerHost
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import DeviceKind, DeviceState, SpeakerStatus, parse_spec
from app.model.errors import DeviceError
from tests.helpers.pulse import PulseServer, private_pulse

PATIENCE_S = 30.0


class Statuses:
    """What a host told, in order, with waiting."""

    def __init__(self) -> None:
        self.told: queue.Queue[SpeakerStatus] = queue.Queue()

    def wait(self, fits: Callable[[SpeakerStatus], bool]) -> SpeakerStatus:
        """The next status that fits."""
        while not fits(status := self.told.get(timeout=PATIENCE_S)):
            pass
        return status

    def state(self, state: DeviceState) -> SpeakerStatus:
        """The next status of this state."""
        return self.wait(lambda status: status.state is state)


@contextmanager
def open_host(spec: str, log_dir: Path) -> Iterator[tuple[SpeakerHost, Statuses]]:
    statuses = Statuses()
    host = SpeakerHost(parse_spec(spec), log_dir, statuses.told.put)
    host.start()
    try:
        yield host, statuses
    finally:
        host.stop()


@pytest.fixture(scope="module")
def pulse() -> Iterator[PulseServer]:
    with private_pulse() as server:
        yield server


@pytest.fixture(params=["sim", "room_spk"])
def spec(request: pytest.FixtureRequest) -> str:
    """The SPEC of a loudspeaker that works."""
    if request.param != "sim":
        request.getfixturevalue("pulse")
    return str(request.param)


@pytest.fixture(scope="module")
def half_second(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("wav") / "half.wav"
    samples = array("h", (round(3000 * math.sin(n / 10)) for n in range(11_025)))
    with wave.open(str(path), "wb") as output:
        output.setparams((1, 2, 22_050, 0, "NONE", "not compressed"))
        output.writeframes(samples.tobytes())
    return path


def test_sounds_take_the_time_they_last(spec: str, half_second: Path, tmp_path: Path) -> None:
    with open_host(spec, tmp_path) as (host, _):
        status = host.wait_ready(PATIENCE_S)
        took_s = []
        for play in (
            lambda: host.play_tone("tone"),
            lambda: host.play_tone("chirp"),
            lambda: host.play_file(half_second),
        ):
            started_ns = now_ns()
            play()
            host.wait_played(PATIENCE_S)
            took_s.append((now_ns() - started_ns) / NS_PER_S)
    assert (status.state, status.spec, status.muted) == (DeviceState.LIVE, spec, False)
    assert status.name
    assert status.volume_percent is not None
    for took, length in zip(took_s, (1.35, 1.0, 0.5), strict=True):
        assert length - 0.1 < took < length + 5
    assert host.status.state is DeviceState.OFF


def test_file_without_sound_is_told_and_the_speaker_goes_on(spec: str, tmp_path: Path) -> None:
    with open_host(spec, tmp_path) as (host, _):
        host.wait_ready(PATIENCE_S)
        host.play_file(Path(__file__))
        with pytest.raises(DeviceError, match=r"test_speaker\.py"):
            host.wait_played(PATIENCE_S)
        host.play_tone("chirp")
        host.wait_played(PATIENCE_S)
        assert host.status.state is DeviceState.LIVE


def test_helper_that_is_killed_comes_back(
    spec: str, tmp_path: Path, allow_log: Callable[[str], None]
) -> None:
    allow_log("helper speaker ended")
    with open_host(spec, tmp_path) as (host, statuses):
        host.wait_ready(PATIENCE_S)
        first_pid = host.pid
        assert first_pid is not None
        os.kill(first_pid, signal.SIGKILL)
        lost = statuses.state(DeviceState.LOST)
        statuses.state(DeviceState.LIVE)
        host.play_tone("chirp")
        host.wait_played(PATIENCE_S)
        assert host.pid != first_pid
    assert lost.problem is not None


@pytest.mark.parametrize("wrong", ["no-such-sink", "sim:loud", "file:/a.wav", "alsa:NoCard,0"])
def test_unusable_spec_is_a_clear_error(wrong: str, pulse: PulseServer, tmp_path: Path) -> None:
    with open_host(wrong, tmp_path) as (host, statuses):
        with pytest.raises(DeviceError, match=wrong) as raised:
            host.wait_ready(PATIENCE_S)
        with pytest.raises(DeviceError):
            host.play_tone("tone")
        status = statuses.state(DeviceState.FAILED)
    assert raised.value.action is not None
    assert status.problem == raised.value.what


def test_unplugged_speaker_is_lost_and_back_by_identity(pulse: PulseServer, tmp_path: Path) -> None:
    module = pulse.load_sink("tv")
    with open_host("tv", tmp_path) as (host, statuses):
        host.wait_ready(PATIENCE_S)
        pulse.unload(module)
        lost = statuses.state(DeviceState.LOST)
        with pytest.raises(DeviceError):
            host.play_tone("tone")
        module = pulse.load_sink("tv")
        statuses.state(DeviceState.LIVE)
        host.play_tone("chirp")
        host.wait_played(PATIENCE_S)
    pulse.unload(module)
    assert lost.problem is not None


def test_mute_and_volume_are_told_and_set(pulse: PulseServer, tmp_path: Path) -> None:
    with open_host("conf_out", tmp_path) as (host, statuses):
        host.wait_ready(PATIENCE_S)
        set_to = set_volume(DeviceKind.SPEAKER, "conf_out", percent=35, muted=True)
        told = statuses.wait(lambda status: bool(status.muted) and status.volume_percent == 35.0)
        back = set_volume(DeviceKind.SPEAKER, "conf_out", percent=100, muted=False)
        statuses.wait(lambda status: not status.muted and status.volume_percent == 100.0)
    assert set_to == VolumeState(True, 35.0)
    assert told.state is DeviceState.LIVE
    assert back == VolumeState(False, 100.0)
    assert read_volume(DeviceKind.MICROPHONE, "conf_out.monitor").muted is False
    with pytest.raises(DeviceError, match="no-such-sink"):
        set_volume(DeviceKind.SPEAKER, "no-such-sink", muted=False)


def test_muted_simulator_says_so(tmp_path: Path) -> None:
    with open_host("sim:muted", tmp_path) as (host, _):
        status = host.wait_ready(PATIENCE_S)
    assert status.muted is True
