"""Widgets that show what comes in: the sound meter and the preview of a camera."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from pytestqt.qtbot import QtBot

from app.ipc.ring import FrameRingWriter
from app.model.clock import NS_PER_S, now_ns
from app.model.devices import MicrophoneLevel
from app.model.media import VideoFormat
from app.ui.theme.tokens import DARK, Tone
from app.ui.widgets.frame_scaler import FrameScaler
from app.ui.widgets.sound_meter import SoundMeter, Zone, share_of, zone_of
from app.ui.widgets.video_preview import VideoPreview
from tests.helpers import fake_engine as fake
from tests.ui.test_widgets import colours


def level(rms: float, **more: object) -> MicrophoneLevel:
    return MicrophoneLevel(**fake.level(rms, **more))


@pytest.mark.parametrize(
    ("rms", "peak", "zone"),
    [
        (-75, -70, Zone.SILENT),
        (-45, -35, Zone.QUIET),
        (-30, -22, Zone.SPEECH),
        (-12, -6, Zone.SPEECH),
        (-11.9, -6, Zone.LOUD),
        (-20, -3, Zone.LOUD),
    ],
)
def test_zones_follow_item_au2(rms: float, peak: float, zone: Zone) -> None:
    assert zone_of(rms, peak) is zone


def test_bar_runs_from_minus_sixty_to_full_scale() -> None:
    assert [share_of(v) for v in (-120, -60, -30, 0, 3)] == [0, 0, 0.5, 1, 1]


def test_meter_says_silence_dead_signal_and_clipping(qtbot: QtBot) -> None:
    meter = SoundMeter("Micro phòng")
    qtbot.addWidget(meter)
    said = {meter.words()}
    assert meter.tone() is Tone.UNKNOWN
    meter.show_level(level(-18))
    assert "−18 dB" in meter.words()
    assert meter.tone() is Tone.QUIET
    said.add(meter.words())
    meter.show_level(level(-62, silent_s=12.4))
    assert "12" in meter.words()
    said.add(meter.words())
    meter.show_level(level(-120, silent_s=4.0, exact_zero=True))
    assert meter.tone() is Tone.FAIL
    said.add(meter.words())
    meter.show_level(level(-5, clipped=True))
    meter.show_level(level(-20))
    assert meter.tone() is Tone.CAUTION, "the clip is latched beyond the level that clipped"
    said.add(meter.words())
    meter.show_problem("mất kết nối")
    assert meter.words() == "mất kết nối"
    assert len(said) == 5


def test_an_old_level_is_not_shown_as_a_present_one(qtbot: QtBot) -> None:
    meter = SoundMeter("Micro phòng")
    qtbot.addWidget(meter)
    meter.show_level(level(-18), at_ns=now_ns() - 2 * NS_PER_S)
    assert meter.level is None
    assert "18" not in meter.words()


def test_meter_paints_more_when_it_is_louder(qtbot: QtBot) -> None:
    meter = SoundMeter("Micro phòng")
    qtbot.addWidget(meter)
    meter.resize(300, meter.sizeHint().height())
    lit = []
    for rms in (-50.0, -20.0):
        meter.show_level(level(rms))
        image = meter.grab().toImage()
        y = 24 + meter.bar_height // 2
        good = (DARK.ink[Tone.GOOD], DARK.ink[Tone.QUIET])
        row = [image.pixelColor(x, y).name() for x in range(300)]
        lit.append(sum(colour in good for colour in row))
    assert lit[1] > 2 * lit[0] > 0


def test_picture_keeps_its_shape_and_its_colour() -> None:
    width, height = 64, 36
    frame = bytes([120]) * (width * height) + bytes([90]) * (576) + bytes([200]) * (576)
    image = FrameScaler().picture(frame, width, height, QSize(32, 32))
    assert (image.width(), image.height()) == (32, 18)
    colour = image.pixelColor(5, 5)
    assert colour.red() > colour.green() > 60


def test_preview_shows_each_frame_and_says_when_they_stop(qtbot: QtBot, tmp_path: Path) -> None:
    video = VideoFormat(64, 36, 25)
    writer = FrameRingWriter.create(tmp_path / "diemcau-1-room.ring", video)
    preview = VideoPreview("Phòng")
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    preview.show()
    preview.show_ring(str(writer.path))
    for shown in range(1, 6):
        writer.write(bytes([40 * shown]) * video.frame_bytes, now_ns())
        qtbot.waitUntil(lambda n=shown: preview.shown_frames == n, timeout=3000)
    assert preview.notice() == ""
    writer.write(bytes(video.frame_bytes), now_ns() - 3 * NS_PER_S)
    qtbot.waitUntil(lambda: preview.signal_lost, timeout=3000)
    assert str(datetime.now().year) in preview.notice()
    writer.write(bytes(video.frame_bytes), now_ns())
    qtbot.waitUntil(lambda: preview.notice() == "", timeout=3000)
    writer.close()


def test_preview_without_a_ring_says_so_and_hidden_lets_go(qtbot: QtBot, tmp_path: Path) -> None:
    preview = VideoPreview()
    qtbot.addWidget(preview)
    none = preview.notice()
    preview.show_ring(str(tmp_path / "missing.ring"))
    preview.show()
    preview.poll()
    assert preview.notice() not in {"", none}
    preview.show_lost(datetime.now().astimezone())
    assert str(datetime.now().year) in preview.notice()
    preview.hide()
    assert preview.shown_frames == 0


def test_a_camera_that_was_let_go_of_is_not_lost_and_its_last_picture_goes(
    qtbot: QtBot, tmp_path: Path
) -> None:
    video = VideoFormat(64, 36, 25)
    preview = VideoPreview()
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    none, empty = preview.notice(), colours(preview)
    writer = FrameRingWriter.create(tmp_path / "diemcau-1-room.ring", video)
    preview.show()
    preview.show_ring(str(writer.path))
    writer.write(bytes([120]) * video.frame_bytes, now_ns())
    qtbot.waitUntil(lambda: preview.shown_frames == 1, timeout=3000)
    preview.show_ring("")
    assert preview.notice() == none
    assert colours(preview) == empty, "the picture of before is gone"
    preview.show_ring(str(writer.path))
    writer.write(bytes([120]) * video.frame_bytes, now_ns() - 3 * NS_PER_S)
    qtbot.waitUntil(lambda: str(datetime.now().year) in preview.notice(), timeout=3000)
    writer.close()
    qtbot.waitUntil(lambda: str(datetime.now().year) not in preview.notice(), timeout=3000)
