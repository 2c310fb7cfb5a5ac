"""The lists of microphones and speakers that the system itself gives."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.devices.sound_presence import find_device, sound_presence
from app.model.devices import DeviceKind
from tests.helpers.pulse import SINKS, SPEECH_MICROPHONE, PulseServer, private_pulse


@pytest.fixture(scope="module")
def pulse() -> Iterator[PulseServer]:
    with private_pulse() as server:
        yield server


def test_devices_are_listed_by_identity(pulse: PulseServer) -> None:
    present = sound_presence()
    assert [device.id for device in present.microphones] == [SPEECH_MICROPHONE]
    assert [device.id for device in present.speakers] == list(SINKS)
    assert [device.name for device in present.microphones] == ["Micro"]
    assert {device.kind for device in present.speakers} == {DeviceKind.SPEAKER}
    assert present.reason is None


def test_monitors_are_listed_only_where_asked(pulse: PulseServer) -> None:
    with_monitors = {device.id for device in sound_presence(monitors=True).microphones}
    assert with_monitors == {SPEECH_MICROPHONE, *(f"{sink}.monitor" for sink in SINKS)}
    assert find_device(DeviceKind.MICROPHONE, "room_spk.monitor") is not None
    assert find_device(DeviceKind.SPEAKER, "room_spk.monitor") is None


def test_coming_and_going_is_seen_at_once(pulse: PulseServer) -> None:
    assert find_device(DeviceKind.SPEAKER, "tv") is None
    module = pulse.load_sink("tv")
    assert find_device(DeviceKind.SPEAKER, "tv") is not None
    pulse.unload(module)
    assert find_device(DeviceKind.SPEAKER, "tv") is None


def test_listing_is_quick(pulse: PulseServer) -> None:
    took_s = []
    for _ in range(10):
        started_s = time.monotonic()
        sound_presence()
        took_s.append(time.monotonic() - started_s)
    assert sorted(took_s)[5] < 0.1


def test_without_a_server_the_reason_is_given_and_none_is_started(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PULSE_RUNTIME_PATH", str(tmp_path))
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    present = sound_presence()
    assert (present.microphones, present.speakers) == ((), ())
    assert present.reason is not None
    assert list(tmp_path.glob("**/native")) == []
