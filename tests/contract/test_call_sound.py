"""The sound of a program outside of ours, on a real sound server: led to its device, and heard."""

from __future__ import annotations

import math
import sys
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from app.conference.external_sound import lead_sound, monitor_spec
from app.conference.external_status import SoundPath
from app.devices.microphone.loopback import LoopbackMicrophone, is_loudspeaker
from app.devices.sound_windows import loopbacks
from app.model.devices import DeviceInfo, DeviceKind
from app.model.errors import DeviceError
from app.model.media import AudioFormat
from tests.helpers.pulse import PulseServer, private_pulse
from tests.helpers.recording_rig import wait_until

RATE, TONE_HZ = 48_000, 1000


@pytest.fixture(scope="module")
def pulse() -> Iterator[PulseServer]:
    with private_pulse() as server:
        yield server


@pytest.fixture(autouse=True)
def _program_has_a_name(monkeypatch: pytest.MonkeyPatch) -> None:
    """SoundCard reads the program's name, which a process of pytest-xdist does not have."""
    monkeypatch.setattr(sys, "argv", ["tests"])


@pytest.fixture
def tone(tmp_path: Path) -> Path:
    path = tmp_path / "tone.wav"
    period = [round(9000 * math.sin(2 * math.pi * TONE_HZ * n / RATE)) for n in range(RATE)]
    with wave.open(str(path), "wb") as out:
        out.setparams((1, 2, RATE, 0, "NONE", "not compressed"))
        out.writeframes(array("h", period).tobytes() * 60)
    return path


def test_a_program_that_plays_elsewhere_is_moved_to_the_calls_device_and_heard_there(
    pulse: PulseServer, tone: Path
) -> None:
    player = pulse.play(tone, "room_spk")
    wait_until(lambda: bool(pulse.control("list", "short", "sink-inputs")))
    assert lead_sound({1}, "conf_out") is SoundPath.QUIET, "other programs are left alone"
    assert lead_sound({player.pid}, "conf_out") is SoundPath.RIGHT
    assert lead_sound({player.pid}, "sim") is SoundPath.UNKNOWN
    assert lead_sound({player.pid}, "no_such_sink") is SoundPath.UNKNOWN
    heard = _spectrum(monitor_spec("conf_out"))
    assert heard == pytest.approx(TONE_HZ, abs=15)
    player.terminate()


def _spectrum(identity: str) -> float:
    microphone = LoopbackMicrophone(identity, AudioFormat())
    microphone.open()
    try:
        assert microphone.name == "Monitor of conf_out"
        quiet = 0  # the server holds back the first sound of a stream
        while not any(microphone.read(5.0).samples):
            quiet += 1
            assert quiet < 250, "nothing is heard"
        blocks = [microphone.read(5.0) for _ in range(50)]
        assert microphone.check().muted is None
    finally:
        microphone.close()
    assert {len(block.samples) for block in blocks} == {1920}
    times = [block.ended_ns for block in blocks]
    assert times == sorted(times)
    sound = np.frombuffer(b"".join(block.samples for block in blocks[5:]), "<i2").astype(float)
    strength = np.abs(np.fft.rfft(sound * np.hanning(len(sound))))
    return float(np.argmax(strength) * RATE / len(sound))


def test_a_loudspeaker_that_is_not_there_is_said_to_be_missing(pulse: PulseServer) -> None:
    with pytest.raises(DeviceError, match="is not connected"):
        LoopbackMicrophone("no_such.monitor", AudioFormat()).open()


def test_windows_loudspeakers_are_told_from_microphones_by_their_id() -> None:
    speaker = DeviceInfo("{0.0.0.00000000}.{af12}", "Loa", DeviceKind.SPEAKER)
    assert is_loudspeaker(speaker.id)
    assert not is_loudspeaker("{0.0.1.00000000}.{af12}")
    assert not is_loudspeaker("conf_out.monitor")
    assert loopbacks([speaker]) == [DeviceInfo(speaker.id, "Monitor of Loa", DeviceKind.MICROPHONE)]
