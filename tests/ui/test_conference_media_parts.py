"""The pieces of the way into the page: fitting, rates, what gives way, times of posted sound."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.devices.camera.frame_number import burn_frame_number, read_frame_number
from app.ipc.ring import FrameRingWriter, ring_path
from app.ipc.sound_ring import SoundRingReader
from app.model.clock import NS_PER_S, now_ns
from app.model.conference import CameraMode
from app.model.media import VideoFormat
from app.ui.conference.media import ConferenceMedia
from app.ui.conference.media_camera import CameraPicture
from app.ui.conference.media_choices import MicrophoneWay
from app.ui.conference.media_frame import CallFrame, blank_picture, fitted
from app.ui.conference.media_slate import slate_picture
from app.ui.conference.media_stream import IN_FLIGHT, LOW, FrameStream
from app.ui.conference.sound_blocks import PostedTime
from app.ui.conference.sound_far import RATE, FarRing

VIDEO = VideoFormat(320, 180, 25)


def numbered(number: int, width: int = 320, height: int = 180) -> bytes:
    planes = np.full((height * 3 // 2, width), 120, np.uint8)
    burn_frame_number(planes[:height], number)
    return planes.tobytes()


def frame(sequence: int, captured_s: float = 0.0) -> CallFrame:
    return CallFrame(sequence, round(captured_s * NS_PER_S), 320, 180, numbered(sequence))


@pytest.fixture
def ring() -> Iterator[FrameRingWriter]:
    made = FrameRingWriter.create(ring_path("test-parts"), VIDEO)
    yield made
    made.close()


@pytest.mark.parametrize("size", [(640, 360), (160, 90), (320, 240)])
def test_a_picture_is_fitted_whole(size: tuple[int, int]) -> None:
    made = fitted(frame(77), *size)
    assert (made.width, made.height, len(made.data)) == (*size, size[0] * size[1] * 3 // 2)
    luma = np.frombuffer(made.data, np.uint8)[: size[0] * size[1]].reshape(size[1], size[0])
    picture = luma[30:210] if size == (320, 240) else luma
    read = read_frame_number(np.ascontiguousarray(picture), picture.shape[1], picture.shape[0])
    assert read == 77
    assert (luma[:29] == 16).all() == (size == (320, 240))


@pytest.mark.parametrize(("behind_s", "read"), [(0.0, 8 - IN_FLIGHT), (1.0, 7)])
def test_a_slow_page_gets_the_newest_and_what_gave_way_is_counted(
    qtbot: QtBot, behind_s: float, read: int
) -> None:
    owner = QObject()
    stream = FrameStream(None, 0, owner)
    for sequence in range(1, 8):
        stream.offer(frame(sequence, now_ns() / NS_PER_S - behind_s))
    assert stream.skipped == 7 - IN_FLIGHT
    head = stream.next_piece()[:32]
    assert int.from_bytes(head[16:24], "little") == read
    assert int.from_bytes(head[12:16], "little") == read - 1
    assert stream.skipped == read - 1


def test_a_rate_that_is_asked_for_is_kept_on_the_mean(qtbot: QtBot) -> None:
    owner = QObject()
    stream = FrameStream((160, 90), 15, owner)
    for sequence in range(100):
        stream.offer(frame(sequence, 5 + sequence / 25))
        stream.next_piece()
    assert stream.sent == pytest.approx(60, abs=1)
    assert stream.skipped == 0


@pytest.mark.parametrize(
    ("asked", "low"), [(None, (320, 180)), ((640, 480), (240, 180)), ((160, 90), (160, 90))]
)
def test_a_lowered_picture_is_small_and_seldom_and_comes_back(
    qtbot: QtBot, asked: tuple[int, int] | None, low: tuple[int, int]
) -> None:
    owner = QObject()
    stream = FrameStream(asked, 0, owner)
    sizes: list[tuple[int, int]] = []
    for lowered in (False, True, False):
        stream.lower(lowered)
        before = stream.sent
        for sequence in range(100):
            stream.offer(frame(sequence, 5 + 4 * len(sizes) + sequence / 25))
            if head := stream.next_piece()[:32]:
                size = (int.from_bytes(head[4:8], "little"), int.from_bytes(head[8:12], "little"))
        sizes.append(size)
        wanted = 4 * LOW.fps if lowered else 100
        assert stream.sent - before == pytest.approx(wanted, abs=4)
    assert sizes == [asked or (320, 180), low, asked or (320, 180)]


def test_what_is_shown_follows_the_choice_and_a_ring_that_went(
    ring: FrameRingWriter, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [10 * NS_PER_S]
    monkeypatch.setattr("app.ui.conference.media_camera.now_ns", lambda: now[0])
    camera = CameraPicture(lambda mode, width, height: bytes([60]) * (width * height * 3 // 2))
    camera.show(CameraMode.LIVE, str(ring.path))

    def next_luma() -> list[int]:
        now[0] += NS_PER_S // 4
        return [made.data[-1 - 320 * 90] for made in camera.new_frames()]

    ring.write(numbered(1), now[0])
    assert len(next_luma()) == 1
    for number in range(2, 8):
        ring.write(numbered(number), now[0])
    assert len(next_luma()) == 3
    assert camera.passed_over == 3
    camera.show(CameraMode.FROZEN, str(ring.path))
    ring.write(numbered(8), now[0])
    frozen = [made for _ in range(3) for made in [next_luma()] if made]
    assert len(frozen) == 3
    camera.show(CameraMode.SLATE, str(ring.path))
    assert next_luma() == [60]
    camera.show(CameraMode.LIVE, str(ring.path))
    now[0] += 3 * NS_PER_S
    camera.show(CameraMode.LIVE, "/dev/shm/no-such.ring")
    now[0] += 3 * NS_PER_S
    assert next_luma() == [60]
    camera.close()


def test_the_slate_and_the_blank_picture_are_whole_frames(qtbot: QtBot) -> None:
    slate = slate_picture("UBND phường Thạch Khôi", "Hình từ phòng họp đang tạm dừng", 640, 360)
    assert len(slate) == len(blank_picture(640, 360)) == 640 * 360 * 3 // 2
    luma = np.frombuffer(slate, np.uint8)[: 640 * 360]
    assert luma.max() > 180
    assert 20 < luma.mean() < 90


def test_posted_sound_stands_where_it_was_heard_however_late_it_came() -> None:
    clock = PostedTime(RATE)
    batch, times = 4800, []
    for number, late_ms in enumerate([40, 9, 6, 80, 5, 6, 90, 7] * 30):
        arrived = (number + 1) * NS_PER_S // 10 + late_ms * 1_000_000
        times.append(clock.first_sample_ns(number * batch, batch, arrived))
    steps = np.diff(times) / 1e6
    assert abs(steps - 100).max() <= 0.6
    assert times[-1] / 1e6 == pytest.approx((len(times) - 1) * 100 + 5, abs=3)


def test_the_far_ring_counts_what_never_came(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [10 * NS_PER_S]
    monkeypatch.setattr("app.ui.conference.sound_far.now_ns", lambda: now[0])
    told: list[str] = []
    far = FarRing(told.append)
    far.take("a", 0, RATE, bytes(1920))
    reader = SoundRingReader.open(told[0])
    far.take("a", 960, RATE, bytes(1920))
    far.take("a", 960, RATE, bytes(1920))
    far.take("a", 2400, RATE, bytes(1920))
    assert (far.written, far.lost) == (2880, 480)
    far.take("b", 0, RATE, bytes(1920))
    assert far.written == 2880
    now[0] += 2 * NS_PER_S
    far.take("b", 0, RATE, bytes(1920))
    assert (far.written, far.lost) == (3840, 480)
    assert sum(len(block.samples) for block in reader.read_new()) == 3 * 1920
    reader.close()
    far.close()
    far.take("b", 960, RATE, bytes(1920))
    assert len(set(told)) == 2
    far.close()


@pytest.mark.parametrize(
    ("platform", "microphone", "sound_out", "way"),
    [
        ("practice", "alsa_mic", "/r", MicrophoneWay.RING),
        ("jitsi", "alsa_mic", "/r", MicrophoneWay.NATIVE),
        ("jitsi", "sim:beep", "/r", MicrophoneWay.RING),
        ("practice", "", "", MicrophoneWay.NONE),
    ],
)
def test_the_sound_takes_the_way_that_there_is(
    qtbot: QtBot, platform: str, microphone: str, sound_out: str, way: MicrophoneWay
) -> None:
    media = ConferenceMedia()
    conference = {"platform": platform, "sound_out": sound_out, "muted": True}
    setup = {"microphone": microphone, "speaker": "room_spk", "call_speaker": "conf_out"}
    found = {"microphones": [{"id": "alsa_mic", "name": "USB Micro"}]}
    media.follow({"conference": conference, "setup": setup, "devices": found})
    assert media.choices.way is way
    assert media.choices.muted
    assert media.choices.speaker is not None
    assert media.choices.speaker.labels == ("conf_out",)
    known = ("USB Micro", "alsa_mic") if microphone == "alsa_mic" else ()
    assert media.choices.microphone.labels == known
    media.end()
