"""From whatever a camera gives to the session's I420 frames: scaled only if it has to be."""

from __future__ import annotations

import numpy as np

from app.devices.camera.contract import Picture, PixelLayout, Pixels
from app.devices.camera.opencv import cv2
from app.model.media import VideoFormat

_LUMA_BLACK, _NEUTRAL = 16, 128


def to_i420(picture: Picture, video: VideoFormat) -> Pixels:
    """Return the picture as I420 of shape (height * 3 / 2, width) in the session's size.

    Another shape of picture keeps its proportions and gets black bars.
    """
    pixels = picture.pixels
    if picture.layout is PixelLayout.I420:
        if pixels.shape == (video.height * 3 // 2, video.width):
            return pixels
        pixels = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_YUV2BGR_I420), np.uint8)
    height, width = pixels.shape[:2]
    if (width, height) == (video.width, video.height):
        return np.asarray(cv2.cvtColor(pixels, cv2.COLOR_BGR2YUV_I420), np.uint8)
    return _letterbox(pixels, video)


def _letterbox(pixels: Pixels, video: VideoFormat) -> Pixels:
    height, width = pixels.shape[:2]
    scale = min(video.width / width, video.height / height)
    inner_width = min(video.width, max(2, round(width * scale) & ~1))
    inner_height = min(video.height, max(2, round(height * scale) & ~1))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    inner = cv2.resize(pixels, (inner_width, inner_height), interpolation=method)
    planes = np.asarray(cv2.cvtColor(inner, cv2.COLOR_BGR2YUV_I420), np.uint8)
    if (inner_width, inner_height) == (video.width, video.height):
        return planes
    frame = np.empty((video.height * 3 // 2, video.width), np.uint8)
    frame[: video.height] = _LUMA_BLACK
    frame[video.height :] = _NEUTRAL
    top, left = (video.height - inner_height) // 4 * 2, (video.width - inner_width) // 4 * 2
    frame[top : top + inner_height, left : left + inner_width] = planes[:inner_height]
    for plane in (0, 1):
        _place_chroma(frame, planes, plane, (top // 2, left // 2), (inner_height, inner_width))
    return frame


def _place_chroma(
    frame: Pixels, planes: Pixels, plane: int, at: tuple[int, int], inner: tuple[int, int]
) -> None:
    """Put one quarter plane of the inner picture into that of the frame."""
    height, width = frame.shape[0] * 2 // 3, frame.shape[1]
    inner_height, inner_width = inner
    top, left = at
    half, inner_half = (height // 2, width // 2), (inner_height // 2, inner_width // 2)
    whole = frame[height:].reshape(2, *half)[plane]
    part = planes[inner_height:].reshape(2, *inner_half)[plane]
    whole[top : top + inner_half[0], left : left + inner_half[1]] = part
