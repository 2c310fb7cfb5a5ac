"""From whatever a camera gives to the session's I420 frames: scaled only if it has to be."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from app.devices.camera.contract import Picture, PixelLayout, Pixels
from app.devices.camera.opencv import cv2
from app.model.media import VideoFormat

_LUMA_BLACK, _NEUTRAL = 16, 128


@dataclass(frozen=True, slots=True)
class PictureArea:
    """The part of a frame that holds the picture, in pixels of luma; all even."""

    top: int
    left: int
    width: int
    height: int


def picture_area(width: int, height: int, video: VideoFormat) -> PictureArea:
    """Where a source of this size comes to stand in a frame of the session."""
    scale = min(video.width / width, video.height / height)
    inner_width = min(video.width, max(2, round(width * scale) & ~1))
    inner_height = min(video.height, max(2, round(height * scale) & ~1))
    top, left = (video.height - inner_height) // 4 * 2, (video.width - inner_width) // 4 * 2
    return PictureArea(top, left, inner_width, inner_height)


def to_i420(picture: Picture, video: VideoFormat) -> Pixels:
    """Return the picture as I420 of shape (height * 3 / 2, width) in the session's size.

    A picture of other proportions keeps them and gets black bars.
    """
    planes = picture.pixels
    if picture.layout is PixelLayout.BGR:
        # I420 knows only even sizes: an odd last row or column is left out.
        even = planes[: planes.shape[0] & ~1, : planes.shape[1] & ~1]
        planes = np.asarray(cv2.cvtColor(even, cv2.COLOR_BGR2YUV_I420), np.uint8)
    if planes.shape == (video.height * 3 // 2, video.width):
        return np.ascontiguousarray(planes)
    return _letterbox(planes, video)


def _letterbox(planes: Pixels, video: VideoFormat) -> Pixels:
    """Scale the three planes, which is half the work of scaling BGR, into the middle."""
    area = picture_area(planes.shape[1], planes.shape[0] * 2 // 3, video)
    method = cv2.INTER_AREA if area.width < planes.shape[1] else cv2.INTER_LINEAR
    frame = np.empty((video.height * 3 // 2, video.width), np.uint8)
    bars = (area.width, area.height) != (video.width, video.height)
    for index, (source, target) in enumerate(zip(_planes(planes), _planes(frame), strict=True)):
        half = 1 if index == 0 else 2
        if bars:
            target[:] = _LUMA_BLACK if index == 0 else _NEUTRAL
        rows = slice(area.top // half, (area.top + area.height) // half)
        columns = slice(area.left // half, (area.left + area.width) // half)
        size = (area.width // half, area.height // half)
        target[rows, columns] = cv2.resize(source, size, interpolation=method)
    return frame


def _planes(frame: Pixels) -> tuple[Pixels, Pixels, Pixels]:
    """Y, U and V of an I420 frame as views of shapes (h, w), (h/2, w/2), (h/2, w/2)."""
    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    chroma = frame[height:].reshape(2, height // 2, width // 2)
    return frame[:height], chroma[0], chroma[1]
