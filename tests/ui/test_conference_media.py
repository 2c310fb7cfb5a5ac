"""The room's picture and sound in the meeting's page: what the far end of a call really gets."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from app.devices.camera.frame_number import read_frame_number
from app.ipc.sound_ring import SoundRingReader
from app.model.devices import AudioBlock
from app.ui.conference.practice_room import practice_address
from tests.helpers.media_page import LONG_MS, MediaPage, RoomCamera, media_page, served

NAME = "Cấp xã - UBND phường Thạch Khôi - Điểm cầu"
FAR_BEEP_HZ = 1000
RECEIVED = "practiceRoom.received.numbers"
CAMERA = "navigator.mediaDevices.getUserMedia({ video: true })"


@pytest.fixture
def room(qtbot: QtBot) -> Iterator[MediaPage]:
    with media_page(qtbot) as made:
        yield made


def join(room: MediaPage) -> None:
    room.load(practice_address(NAME, width=320, height=180))
    room.wait_for("practiceRoom.state", lambda state: state == "joined")


def shown_number(room: MediaPage) -> int | None:
    """The number burnt into the far end's picture, as the view shows it."""
    grey = room.view.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    rows = np.frombuffer(grey.constBits(), np.uint8).reshape(grey.height(), grey.bytesPerLine())
    luma = np.ascontiguousarray(rows[:, : grey.width()])
    return read_frame_number(luma, grey.width(), grey.height())


def strength(blocks: list[AudioBlock], frequency: float) -> float:
    """Share of the sound's energy at a frequency, 0-1."""
    samples = np.frombuffer(b"".join(block.samples for block in blocks), "<i2").astype(float)
    power = np.abs(np.fft.rfft(samples)) ** 2
    places = np.fft.rfftfreq(len(samples), 1 / 48_000)
    return float(power[abs(places - frequency) < 30].sum() / power.sum())


def heard_at_the_far_end(qtbot: QtBot, room: MediaPage, seconds: float) -> list[AudioBlock]:
    """The newest sound of the others, as the engine reads it."""
    qtbot.waitUntil(lambda: bool(room.far_rings), timeout=LONG_MS)
    heard: list[AudioBlock] = []
    far = SoundRingReader.open(room.far_rings[-1])

    def enough() -> bool:
        heard.extend(far.read_new())
        return sum(len(block.samples) for block in heard) > seconds * 2 * 48_000

    try:
        qtbot.waitUntil(enough, timeout=LONG_MS)
    finally:
        far.close()
    return heard


def test_both_ends_of_the_practice_room_see_and_hear_each_other(
    qtbot: QtBot, room: MediaPage
) -> None:
    join(room)
    numbers = room.wait_for(RECEIVED, lambda found: len(found) >= 15)
    read = [number for number in numbers if number is not None]
    assert len(read) >= len(numbers) - 1
    assert read == sorted(set(read))
    assert read[-1] <= room.camera.written
    first = shown_number(room)
    qtbot.waitUntil(lambda: shown_number(room) not in {None, first}, timeout=LONG_MS)
    room.wait_for("practiceRoom.received.beeps", lambda beeps: beeps >= 2)
    heard = heard_at_the_far_end(qtbot, room, 3.0)
    assert strength(heard, FAR_BEEP_HZ) > 0.3
    assert room.media.figures()["far_lost"] == 0
    qtbot.waitUntil(lambda: bool(room.reports) and room.reports[-1]["own"] == 1, timeout=LONG_MS)
    assert room.reports[-1]["foreign"] == 0
    assert room.value("practiceRoom.points()")[0] == NAME


def test_what_the_call_sees_is_chosen_without_touching_the_ring(room: MediaPage) -> None:
    join(room)
    room.wait_for(RECEIVED, lambda found: len(found) >= 3)
    room.follow(camera={"mode": "frozen", "source": "room"})
    room.wait_for(f"{RECEIVED}.slice(-4)", lambda last: len(set(last)) == 1 and last[0] is not None)
    room.follow(camera={"mode": "blank", "source": "room"})
    room.wait_for("practiceRoom.received.brightness", lambda mean: mean < 20)
    room.follow(camera={"mode": "slate", "source": "room"})
    room.wait_for("practiceRoom.received.brightness", lambda mean: mean > 25)
    assert room.value("practiceRoom.received.number") is None
    second = RoomCamera("test-room2", first=500_000)
    try:
        room.cameras = {"camera2": second.status}
        room.follow(camera={"mode": "live", "source": "room2"})
        room.wait_for("practiceRoom.received.number", lambda number: (number or 0) >= 500_000)
        before = room.camera.written
        room.follow()
        room.wait_for("practiceRoom.received.number", lambda number: before <= (number or 0) < 9000)
    finally:
        second.end()


def test_muted_here_is_silence_there_and_the_pages_own_switch_is_told(
    qtbot: QtBot, room: MediaPage
) -> None:
    join(room)
    room.wait_for("practiceRoom.received.beeps", lambda beeps: beeps >= 1)
    room.follow(muted=True)
    room.wait_for("practiceRoom.received.level", lambda level: level < 0.001)
    beeps = room.value("practiceRoom.received.beeps")
    room.wait_for("practiceRoom.received.frames", lambda frames: frames > 30)
    assert room.value("practiceRoom.received.beeps") <= beeps + 1
    room.follow()
    room.wait_for("practiceRoom.received.beeps", lambda now: now >= beeps + 2)
    assert not room.reports[-1]["page_muted"]
    room.value("practiceRoom.mute()")
    qtbot.waitUntil(lambda: (room.media.page_facts() or {}).get("muted") is True, timeout=LONG_MS)


FRAMES = "<iframe srcdoc='x'></iframe><iframe src=/plain></iframe>"
WRAPPED = """<script>
const theirs = navigator.mediaDevices.getUserMedia;
navigator.mediaDevices.getUserMedia = function (wish) {
  self.wrapped = true;
  return theirs.call(this, wish);
};
MediaDevices.prototype.getUserMedia = () => Promise.reject(new Error("broken"));
</script>"""
OLD = "new Promise((done, failed) => navigator.webkitGetUserMedia({ video: true }, done, failed))"


def read_of(room: MediaPage, stream: str, count: int = 3) -> dict[str, Any]:
    """What a page reads off the track that an expression of its own gives."""
    first = f"const stream = await {stream}; self.track = stream.getVideoTracks()[0];"
    seen = room.answer(f"{{ {first} return await readTrack(self.track, {count}); }}")
    assert isinstance(seen, dict), seen
    return seen


def test_frames_old_functions_and_wrapped_ones_get_the_rooms_picture(room: MediaPage) -> None:
    with served(plain="", frames=FRAMES, wrapped=WRAPPED) as port:
        origin = f"http://127.0.0.1:{port}"
        room.follow(origin)
        for page, stream in (
            ("plain", OLD),
            ("wrapped", CAMERA),
            ("frames", f"frames[0].{CAMERA}"),
            ("frames", f"frames[1].{CAMERA}"),
        ):
            room.load(f"{origin}/{page}")
            before = room.camera.written
            numbers = read_of(room, stream)["numbers"]
            assert before - 5 <= numbers[0] < numbers[1] < numbers[2] < before + 1000, (
                page,
                stream,
            )
            assert room.value("Boolean(self.wrapped)") == (page == "wrapped")


def test_a_track_has_the_size_and_rate_that_the_page_wants(room: MediaPage) -> None:
    with served(plain="") as port:
        origin = f"http://127.0.0.1:{port}"
        room.follow(origin)
        room.load(f"{origin}/plain")
        wish = "{ video: { width: 320, height: { ideal: 180 }, frameRate: { max: 5 } } }"
        seen = read_of(room, f"navigator.mediaDevices.getUserMedia({wish})", 8)
        assert seen["sizes"][-1] == [320, 180]
        assert None not in seen["numbers"]
        rate = 1e6 * 5 / (seen["times"][-1] - seen["times"][-6])
        assert rate == pytest.approx(5, abs=1.5)
        assert room.value("track.getSettings()")["width"] == 320
        room.answer("{ await track.applyConstraints({ width: 640, height: 360 }); }")
        sizes = room.answer("{ return (await readTrack(track, 12)).sizes; }")
        assert sizes[-1] == [640, 360]
        room.follow(origin, camera={"mode": "live", "source": "room", "quality": "low"})
        lowered = room.answer("{ return await readTrack(track, 20); }")
        assert lowered["sizes"][-1] == [320, 180]
        assert 1e6 * 8 / (lowered["times"][-1] - lowered["times"][-9]) == pytest.approx(8, abs=2)
        room.follow(origin)
        sizes = room.answer("{ return (await readTrack(track, 12)).sizes; }")
        assert sizes[-1] == [640, 360]
        listed = room.answer("{ return await navigator.mediaDevices.enumerateDevices(); }")
        cameras = [device for device in listed if device["kind"] == "videoinput"]
        assert [device["label"] for device in cameras] == [room.media.camera_name()]
        assert room.value("track.label") == room.media.camera_name()


def test_what_the_others_say_is_heard_under_a_strict_policy(qtbot: QtBot, room: MediaPage) -> None:
    calls = """{
      const [ours, theirs] = [new RTCPeerConnection(), new RTCPeerConnection()];
      theirs.simulatedFarEnd = true;
      ours.onicecandidate = (told) => theirs.addIceCandidate(told.candidate);
      theirs.onicecandidate = (told) => ours.addIceCandidate(told.candidate);
      const context = new AudioContext({ sinkId: { type: "none" } });
      const tone = new OscillatorNode(context, { frequency: 1000 });
      const out = context.createMediaStreamDestination();
      tone.connect(out);
      tone.start();
      theirs.addTrack(out.stream.getTracks()[0]);
      await theirs.setLocalDescription();
      await ours.setRemoteDescription(theirs.localDescription);
      await ours.setLocalDescription();
      await theirs.setRemoteDescription(ours.localDescription);
      self.kept = [ours, theirs, context, tone];
    }"""
    with served(plain="") as port:
        origin = f"http://127.0.0.1:{port}"
        room.follow(origin, platform="other-web")
        room.load(f"{origin}/plain")
        assert room.answer(calls) is None
        assert strength(heard_at_the_far_end(qtbot, room, 1.0), FAR_BEEP_HZ) > 0.9
    assert room.media.figures()["far_lost"] == 0


def test_nobody_else_gets_anything(qtbot: QtBot, room: MediaPage) -> None:
    fetched = "{{ return (await fetch('{address}', {{ mode: 'cors' }})).status; }}"
    with served(plain="") as port:
        room.follow(f"http://127.0.0.1:{port}")
        room.load(f"http://localhost:{port}/plain")
        asked = "{ await navigator.mediaDevices.getUserMedia({ video: true, audio: true }); }"
        assert room.answer(asked) == "NotAllowedError"
        known = f"{room.media.access.base}camera"
        assert room.answer(fetched.format(address=known)) == 403
        room.load(f"http://127.0.0.1:{port}/plain")
        guessed = known.replace(room.media.access.token, "0" * len(room.media.access.token))
        assert room.answer(fetched.format(address=guessed)) == 403
        assert room.answer(fetched.format(address=known)) == 200
    assert room.media.access.refused >= 3
    assert room.media.access.token not in room.value("document.documentElement.outerHTML")


def test_a_picture_that_is_not_ours_is_told(qtbot: QtBot, room: MediaPage) -> None:
    with served(plain="<canvas id=other></canvas>") as port:
        origin = f"http://127.0.0.1:{port}"
        room.follow(origin)
        room.load(f"{origin}/plain")
        room.answer(
            f"{{ self.call = new RTCPeerConnection(); self.mine = await {CAMERA};"
            "call.addTrack(mine.getVideoTracks()[0]);"
            "const drawn = document.getElementById('other').captureStream(5);"
            "call.addTrack(drawn.getVideoTracks()[0]);"
            "const out = new AudioContext().createMediaStreamDestination();"
            "call.addTrack(out.stream.getTracks()[0]); }"
        )
        qtbot.waitUntil(
            lambda: bool(room.reports) and room.reports[-1]["foreign"] == 1, timeout=LONG_MS
        )
        facts = room.media.page_facts() or {}
    assert (facts["own"], facts["foreign"], facts["foreign_sound"]) == (1, 1, 1)
    assert facts["microphone_missed"] is False, "no microphone of the computer is in use"
    assert room.reports[-1]["frames"] > 0
