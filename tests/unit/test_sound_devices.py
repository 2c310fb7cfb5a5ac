"""The parts of sound that need no device: stream, time stamps, lists as systems give them."""

from __future__ import annotations

import io
import random
import subprocess
import sys
from itertools import pairwise
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.devices import sound_alsa
from app.devices.microphone import feed
from app.devices.microphone.stream import (
    BlockLevel,
    BlockMessage,
    BrokenStreamError,
    StatusMessage,
    encode_block,
    encode_status,
    read_messages,
)
from app.devices.microphone.timing import DelayLockedLoop
from app.devices.sound_errors import device_error_from_json, lost_device
from app.devices.sound_helper import OPENING_PATIENCE_S, HelperCalls
from app.devices.sound_portaudio import (
    REOPENING_S,
    StreamPlace,
    alsa_index,
    pulse_index,
    wasapi_index,
)
from app.devices.sound_windows import endpoints
from app.model.devices import DeviceKind, DeviceState, parse_spec
from app.model.errors import DeviceError
from app.model.media import AudioFormat

BLOCK = BlockMessage(123_456_789, bytes(1920), BlockLevel(-20.5, -10.0, -9.5, True, 0.5, False))
BLOCK_NS = 20_000_000


class Dribble(io.RawIOBase):
    """A pipe that gives a few bytes at a time."""

    def __init__(self, data: bytes):
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, target: bytearray) -> int:  # type: ignore[override]
        part = self._data.read(min(7, len(target)))
        target[: len(part)] = part
        return len(part)


def test_messages_pass_through_a_pipe() -> None:
    data = encode_status({"state": "live", "name": "Micrô"}) + encode_block(BLOCK)
    messages = list(read_messages(Dribble(data)))  # type: ignore[arg-type]
    assert messages == [StatusMessage({"state": "live", "name": "Micrô"}), BLOCK]


def test_message_cut_short_is_left_out() -> None:
    data = encode_block(BLOCK) + encode_block(BLOCK)[:-1]
    assert list(read_messages(io.BytesIO(data))) == [BLOCK]


@pytest.mark.parametrize(
    "data", [b"ALSA lib pcm.c: hello", b"DCM?\x04\0\0\0abcd", b"DCMB\0\0\0\x7f"]
)
def test_foreign_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(BrokenStreamError):
        list(read_messages(io.BytesIO(data)))


def stamps_of(ended_ns: list[float]) -> list[int]:
    loop = DelayLockedLoop(48_000, 960)
    return [loop.stamp(round(at_ns)) for at_ns in ended_ns]


def test_jitter_is_taken_out_and_nothing_drifts() -> None:
    chance = random.Random(3)
    true_ns = [n * BLOCK_NS for n in range(30_000)]
    stamps = stamps_of([at + BLOCK_NS + chance.gauss(0, 4e6) for at in true_ns])
    settled = stamps[500:]
    assert max(abs(b - a - BLOCK_NS) for a, b in pairwise(stamps)) < 2e6
    assert max(abs(s - t) for s, t in zip(settled, true_ns[500:], strict=True)) < 3e6


def test_clock_of_a_device_that_runs_fast_is_followed() -> None:
    period_ns = BLOCK_NS * (1 - 200e-6)
    true_ns = [n * period_ns for n in range(30_000)]
    stamps = stamps_of([at + BLOCK_NS for at in true_ns])
    assert abs(stamps[-1] - true_ns[-1]) < 1e6


def test_one_stall_moves_nothing_and_lost_sound_is_a_jump() -> None:
    ended = [float((n + 1) * BLOCK_NS) for n in range(200)]
    stalled = [max(at, 105 * BLOCK_NS) if n < 105 and n >= 90 else at for n, at in enumerate(ended)]
    calm = stamps_of(stalled)
    assert max(abs(s - n * BLOCK_NS) for n, s in enumerate(calm)) < 12e6
    lost_ns = 500_000_000
    jumped = stamps_of([at if n < 100 else at + lost_ns for n, at in enumerate(ended)])
    assert abs(jumped[-1] - (199 * BLOCK_NS + lost_ns)) < 5e6


def test_error_passes_through_json() -> None:
    error = lost_device("Micrô")
    read = device_error_from_json(error.to_json())
    assert read is not None
    assert read.texts() == error.texts()
    assert device_error_from_json(None) is None


@pytest.fixture
def asound(tmp_path: Path) -> Path:
    """/proc/asound of a machine whose USB microphone is the second card."""
    (tmp_path / "card0").mkdir()
    (tmp_path / "card1").mkdir()
    (tmp_path / "card0" / "id").write_text("PCH\n")
    (tmp_path / "card1" / "id").write_text("Device\n")
    (tmp_path / "pcm").write_text(
        "00-00: ALC892 Analog : ALC892 Analog : playback 1 : capture 1\n"
        "00-03: HDMI 0 : HDMI 0 : playback 1\n"
        "01-00: USB Audio : USB Audio : capture 1\n"
    )
    return tmp_path


def test_cards_without_a_server(asound: Path) -> None:
    microphones = sound_alsa.list_devices(DeviceKind.MICROPHONE, asound)
    speakers = sound_alsa.list_devices(DeviceKind.SPEAKER, asound)
    assert [device.id for device in microphones] == ["alsa:PCH,0", "alsa:Device,0"]
    assert [device.id for device in speakers] == ["alsa:PCH,0", "alsa:PCH,3"]
    assert microphones[1].name == "Device: USB Audio"
    assert sound_alsa.hardware_name("alsa:Device,0", asound) == "hw:1,0"
    with pytest.raises(DeviceError, match="Gone"):
        sound_alsa.hardware_name("alsa:Gone,0", asound)
    assert sound_alsa.list_devices(DeviceKind.SPEAKER, asound / "nowhere") == []


def test_a_card_is_the_same_under_another_number_and_no_other_card_is_taken(
    asound: Path,
) -> None:
    (asound / "card0" / "id").write_text("Device\n")
    (asound / "card1" / "id").write_text("PCH\n")
    assert sound_alsa.hardware_name("alsa:Device,0", asound) == "hw:0,0"
    listed = [device("PCH: Analog (hw:1,0)", 2), device("USB: Audio (hw:0,0)", 1)]
    assert alsa_index(listed, DeviceKind.MICROPHONE, "hw:0,0", "alsa:Device,0") == 1
    (asound / "card0" / "id").write_text("Device_1\n")
    with pytest.raises(DeviceError):
        sound_alsa.hardware_name("alsa:Device,0", asound)


def device(name: str, inputs: int = 0, outputs: int = 0, hostapi: int = 0) -> dict[str, object]:
    return {
        "name": name,
        "max_input_channels": inputs,
        "max_output_channels": outputs,
        "hostapi": hostapi,
    }


def test_portaudio_devices_are_found_by_name_never_by_place() -> None:
    listed = [device("USB: Audio (hw:1,0)", 1), device("pulse", 32, 32), device("default", 32, 32)]
    assert pulse_index(listed, "x") == 1
    assert alsa_index(listed, DeviceKind.MICROPHONE, "hw:1,0", "x") == 0
    with pytest.raises(DeviceError):
        alsa_index(listed, DeviceKind.SPEAKER, "hw:1,0", "x")
    with pytest.raises(DeviceError):
        pulse_index(listed[:1], "x")


def test_wasapi_device_is_the_one_of_the_name() -> None:
    hosts = [{"name": "MME"}, {"name": "Windows WASAPI"}]
    name = "Micrô (USB Audio Device)"
    listed = [device(name, 2), device(name, 2, hostapi=1), device("Loa", 0, 2, hostapi=1)]
    assert wasapi_index(listed, hosts, DeviceKind.MICROPHONE, name) == 1
    with pytest.raises(DeviceError, match="not connected"):
        wasapi_index(listed, hosts, DeviceKind.SPEAKER, name)
    assert wasapi_index(listed[::-1], hosts, DeviceKind.MICROPHONE, name) == 1
    with pytest.raises(DeviceError, match="not connected"):
        wasapi_index(listed, hosts, DeviceKind.MICROPHONE, "2- " + name)
    with pytest.raises(DeviceError, match="both"):
        wasapi_index([*listed, listed[1]], hosts, DeviceKind.MICROPHONE, name)


def test_windows_endpoints_are_told_apart_by_their_ids() -> None:
    def endpoint(identity: str, name: str, state: str = "Active") -> SimpleNamespace:
        return SimpleNamespace(id=identity, FriendlyName=name, state=SimpleNamespace(name=state))

    listed = [
        endpoint("{0.0.0.00000000}.{aaaa}", "Loa (Realtek)"),
        endpoint("{0.0.1.00000000}.{bbbb}", "Micrô (USB)"),
        endpoint("{0.0.1.00000000}.{cccc}", "Micrô cũ", state="Unplugged"),
        None,
    ]
    microphones = endpoints(listed, DeviceKind.MICROPHONE)
    assert [(d.id, d.name) for d in microphones] == [("{0.0.1.00000000}.{bbbb}", "Micrô (USB)")]
    assert [d.name for d in endpoints(listed, DeviceKind.SPEAKER)] == ["Loa (Realtek)"]


def test_without_libpulse_there_is_simply_no_server() -> None:
    code = (
        "import sys; sys.modules['pulsectl'] = None; "
        "import app.devices.sound_portaudio; "
        "from app.devices.sound_presence import sound_presence; "
        "print(sound_presence().speakers)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    assert done.stdout.strip() == str(tuple(sound_alsa.list_devices(DeviceKind.SPEAKER)))


def test_a_stream_that_is_made_anew_is_not_lost_but_one_elsewhere_is() -> None:
    now_s = [100.0]
    place = StreamPlace(lambda: now_s[0])
    assert place.is_right([3], 3)
    now_s[0] += REOPENING_S
    assert place.is_right([], 3), "after an underrun there is none for a moment"
    assert not place.is_right([4], 3)
    assert not place.is_right([3, 4], 3)
    now_s[0] += REOPENING_S + 0.1
    assert not place.is_right([], 3)
    assert place.is_right([3], 3)


def test_what_follows_a_hanging_helper_has_time_to_open_the_device(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[HelperCalls] = []

    def no_process(*parts: object, **_more: object) -> SimpleNamespace:
        given.extend(part for part in parts if isinstance(part, HelperCalls))
        return SimpleNamespace()

    monkeypatch.setattr(feed, "SoundHelper", no_process)
    states: list[DeviceState] = []
    feed.MicrophoneFeed(
        "room",
        parse_spec("sim"),
        AudioFormat(),
        log_dir=tmp_path,
        on_status=lambda status: states.append(status.state),
        on_level=lambda _level: None,
    )
    calls = given[0]
    assert calls.patience_s() == OPENING_PATIENCE_S
    live = encode_status({"state": "live", "name": "Jabra", "error": None})
    calls.read(io.BytesIO(live), lambda: None)
    assert calls.patience_s() == feed.LIVE_PATIENCE_S < OPENING_PATIENCE_S
    calls.silent()
    assert calls.patience_s() == feed.LIVE_PATIENCE_S, "told of at once, killed soon"
    calls.died()
    assert calls.patience_s() == OPENING_PATIENCE_S
    assert states[0] is DeviceState.LIVE and set(states[1:]) == {DeviceState.LOST}
