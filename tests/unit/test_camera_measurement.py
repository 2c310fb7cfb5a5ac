"""Figures of the picture and the burnt-in number, on pictures whose truth is known."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.devices.camera.frame_number import MODULUS, burn_frame_number, read_frame_number
from app.devices.camera.statistics import PictureWatch, RateMeter, sharpness
from app.devices.camera.status_line import decode, encode
from app.model.devices import CameraStatus, DeviceState
from app.model.text import T

S = 1_000_000_000


def grey(luma: int) -> np.ndarray[tuple[int, ...], np.dtype[np.uint8]]:
    return np.full((90, 160), luma, np.uint8)


@given(st.integers(0, MODULUS - 1))
def test_any_number_is_read_back(number: int) -> None:
    luma = grey(120)
    burn_frame_number(luma, number)
    assert read_frame_number(luma.tobytes(), 160, 90) == number


def test_a_picture_without_a_number_reads_as_none() -> None:
    random = np.random.default_rng(1)
    assert read_frame_number(grey(16), 160, 90) is None
    assert read_frame_number(grey(128), 160, 90) is None
    noise = random.integers(0, 256, (90, 160), dtype=np.uint8)
    assert read_frame_number(noise, 160, 90) is None


def test_one_flipped_cell_is_noticed() -> None:
    luma = grey(120)
    burn_frame_number(luma, 123_456)
    luma[:5, 40:45] = 251 - luma[:5, 40:45]
    assert read_frame_number(luma, 160, 90) is None


def test_luma_is_told_of_0_to_255() -> None:
    watch = PictureWatch()
    assert watch.look(grey(16), 0).luma_mean == 0
    assert watch.look(grey(235), 0).luma_mean == 255
    assert watch.look(grey(126), 0).luma_mean == pytest.approx(128, abs=1)


def test_frozen_and_black_are_counted_from_the_last_good_picture() -> None:
    watch = PictureWatch()
    moving = [watch.look(grey(60 + n), n * S) for n in range(3)]
    assert [facts.frozen_s for facts in moving] == [0, 0, 0]
    assert watch.look(grey(62), 5 * S).frozen_s == 3
    assert watch.look(grey(16), 6 * S).black_s == 1
    assert watch.look(grey(17), 8 * S).black_s == 3
    assert watch.look(grey(17), 9 * S).identical_s == 1
    back = watch.look(grey(100), 9 * S)
    assert (back.frozen_s, back.black_s) == (0, 0)


def test_sensor_noise_on_a_still_scene_is_not_frozen() -> None:
    random = np.random.default_rng(2)
    watch = PictureWatch()
    for n in range(5):
        noisy = (100 + random.normal(0, 0.8, (360, 640))).round().astype(np.uint8)
        assert watch.look(noisy, n * S).frozen_s == 0


def test_sharpness_falls_when_the_picture_is_blurred() -> None:
    sharp = np.zeros((360, 640), np.uint8)
    sharp[::8] = 200
    blurred = np.asarray(sharp.reshape(45, 8, 640).mean(axis=1).repeat(8, axis=0), np.uint8)
    assert sharpness(sharp) > 100 * max(1.0, sharpness(blurred))


def test_the_rate_is_that_of_the_times_and_falls_when_pictures_stay_away() -> None:
    meter = RateMeter()
    for n in range(51):
        meter.count(n * S // 25)
    assert meter.fps(2 * S) == pytest.approx(25.0)
    assert meter.fps(3 * S) < 15
    assert meter.fps(5 * S) == 0


def test_a_status_travels_whole() -> None:
    status = CameraStatus(
        state=DeviceState.LOST,
        spec="sim",
        frames=3,
        luma_mean=1.5,
        problem=T("camera", "{what} {action}")(what=T("camera", "A"), action=T("camera", "B")),
    )
    assert decode(encode(status)) == status
    assert encode(status).count(b"\n") == 1
    with pytest.raises(ValueError, match="not a status"):
        decode(b"[]")
