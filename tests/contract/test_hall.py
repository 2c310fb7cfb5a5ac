"""The chirp through a real loop of PortAudio and PulseAudio, and a flash with its beep."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from app.devices.camera.feed import CameraFeed
from app.devices.clap.host import ClapPlaces, watch_clap
from app.devices.microphone.feed import MicrophoneFeed
from app.devices.speaker.host import SpeakerHost
from app.engine.hall_echo import hear_chirp
from app.model.devices import parse_spec
from app.model.media import AudioFormat, VideoFormat
from tests.helpers.pulse import private_pulse

PATIENCE_S = 30.0
AIR_DB = 24
AIR_MS = 100


@pytest.fixture
def open_devices() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def microphone(stack: ExitStack, spec: str, logs: Path) -> MicrophoneFeed:
    feed = MicrophoneFeed(
        "room",
        parse_spec(spec),
        AudioFormat(),
        log_dir=logs,
        on_status=lambda _status: None,
        on_level=lambda _level: None,
    )
    stack.callback(feed.stop)
    feed.start()
    feed.wait_ready(PATIENCE_S)
    return feed


@pytest.mark.allow_log("has said nothing for", "hangs and is ended", "ended without being asked")
def test_chirp_goes_out_and_comes_back(open_devices: ExitStack, tmp_path: Path) -> None:
    pulse = open_devices.enter_context(private_pulse(sinks=("room_spk", "air")))
    pulse.control(
        "load-module",
        "module-loopback",
        "source=room_spk.monitor",
        "sink=air",
        f"latency_msec={AIR_MS}",
    )
    [air] = pulse.control("list", "short", "sink-inputs").splitlines()
    pulse.control("set-sink-input-volume", air.split()[0], f"-{AIR_DB}dB")
    speaker = SpeakerHost(parse_spec("room_spk"), tmp_path, lambda _status: None)
    open_devices.callback(speaker.stop)
    speaker.start()
    speaker.wait_ready(PATIENCE_S)
    feed = microphone(open_devices, "air.monitor", tmp_path)
    figures = hear_chirp(speaker, feed, tmp_path / "echo.wav", tmp_path)
    assert figures["found"]
    assert figures["return_db"] == pytest.approx(AIR_DB, abs=1.0)
    assert AIR_MS / 2 < figures["delay_ms"] < 1000
    assert (tmp_path / "echo.wav").stat().st_size > 100_000


@pytest.mark.allow_log("has said nothing for", "hangs and is ended", "ended without being asked")
def test_flash_and_beep_are_in_step(open_devices: ExitStack, tmp_path: Path) -> None:
    camera = CameraFeed(
        parse_spec("sim:flash"),
        VideoFormat(640, 360, 25),
        log_dir=tmp_path,
        on_status=lambda _status: None,
    )
    open_devices.callback(camera.stop)
    camera.start()
    feed = microphone(open_devices, "sim:beep", tmp_path)
    camera.wait_ready(PATIENCE_S)
    places = ClapPlaces(tmp_path / "clap.wav", tmp_path / "clap.mp4")
    figures = watch_clap(camera.ring_path, feed, 3.0, places, tmp_path)
    assert figures["offset_ms"] == pytest.approx(0, abs=45)
    assert len(figures["pairs"]) >= 2
    assert len(figures["sound"]) == len(figures["motion"]) == 75
    assert places.film.stat().st_size > 5000
