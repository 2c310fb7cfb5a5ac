"""What is measured of the pictures: rate, light, sharpness, and for how long nothing changed."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np

from app.devices.camera.contract import Pixels
from app.devices.camera.opencv import cv2
from app.model.clock import NS_PER_S

SHARPNESS_WIDTH = 640
RATE_WINDOW_S = 2.0
# Mean luma (of 0-255) up to which a picture counts as black, as item VI4 has it.
BLACK_LUMA = 16.0
# Mean difference of sampled luma below which the picture has not moved; sensor noise is above it.
STILL_DIFFERENCE = 0.1
_SAMPLE_STEP = 4
_VIDEO_BLACK, _VIDEO_RANGE = 16.0, 219.0


@dataclass(frozen=True, slots=True)
class PictureFacts:
    """Figures of one picture and the spans that end with it; luma is of 0-255."""

    luma_mean: float
    luma_max: float
    sharpness: float
    frozen_s: float
    identical_s: float
    black_s: float


def _full_range(luma: float) -> float:
    """Video luma of 16-235 as 0-255."""
    return min(255.0, max(0.0, (luma - _VIDEO_BLACK) * 255.0 / _VIDEO_RANGE))


def sharpness(luma: Pixels) -> float:
    """Variance of the Laplacian of a luma plane scaled to ``SHARPNESS_WIDTH`` pixels."""
    height, width = luma.shape
    if width != SHARPNESS_WIDTH:
        size = (SHARPNESS_WIDTH, max(1, round(height * SHARPNESS_WIDTH / width)))
        luma = np.asarray(cv2.resize(luma, size, interpolation=cv2.INTER_AREA), np.uint8)
    _, deviation = cv2.meanStdDev(cv2.Laplacian(luma, cv2.CV_16S))
    return float(deviation[0][0]) ** 2


class PictureWatch:
    """Looks at a picture now and then and remembers since when it stands still or is black."""

    def __init__(self) -> None:
        self._reference: np.ndarray[tuple[int, ...], np.dtype[np.uint8]] | None = None
        self._newest: np.ndarray[tuple[int, ...], np.dtype[np.uint8]] | None = None
        self._moved_ns = 0
        self._changed_ns = 0
        self._bright_ns = 0

    def look(self, luma: Pixels, captured_ns: int) -> PictureFacts:
        """Measure one luma plane of shape (height, width)."""
        sample = np.ascontiguousarray(luma[::_SAMPLE_STEP, ::_SAMPLE_STEP])
        mean, peak = _full_range(float(sample.mean())), _full_range(float(sample.max()))
        first = self._reference is None
        if first or self._has_moved(sample):
            self._reference, self._moved_ns = sample, captured_ns
        if self._newest is None or not np.array_equal(self._newest, sample):
            self._newest, self._changed_ns = sample, captured_ns
        if first or mean > BLACK_LUMA:
            self._bright_ns = captured_ns
        return PictureFacts(
            luma_mean=mean,
            luma_max=peak,
            sharpness=sharpness(luma),
            frozen_s=(captured_ns - self._moved_ns) / NS_PER_S,
            identical_s=(captured_ns - self._changed_ns) / NS_PER_S,
            black_s=(captured_ns - self._bright_ns) / NS_PER_S,
        )

    def _has_moved(self, sample: Pixels) -> bool:
        if self._reference is None or self._reference.shape != sample.shape:
            return True
        return float(cv2.absdiff(self._reference, sample).mean()) >= STILL_DIFFERENCE


class RateMeter:
    """Pictures a second over the last ``RATE_WINDOW_S``; a stall brings it down at once."""

    def __init__(self) -> None:
        self._times_ns: deque[int] = deque()

    def count(self, captured_ns: int) -> None:
        """Note one picture."""
        self._times_ns.append(captured_ns)
        self._forget(captured_ns)

    def fps(self, now_ns: int) -> float:
        """The rate as of now: intervals over the time that they took."""
        self._forget(now_ns)
        if len(self._times_ns) < 2:
            return 0.0
        intervals = len(self._times_ns) - 1
        span_ns = self._times_ns[-1] - self._times_ns[0]
        waited_ns = now_ns - self._times_ns[-1]
        # A wait longer than two intervals is part of the measurement, a shorter one is ordinary.
        if span_ns and waited_ns > 2 * span_ns / intervals:
            span_ns += waited_ns
        return intervals * NS_PER_S / span_ns if span_ns else 0.0

    def _forget(self, now_ns: int) -> None:
        while self._times_ns and now_ns - self._times_ns[0] > RATE_WINDOW_S * NS_PER_S:
            self._times_ns.popleft()
