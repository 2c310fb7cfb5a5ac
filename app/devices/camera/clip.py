"""A film file that stands in for a camera: played for ever at its own rate."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.devices.camera.contract import (
    CameraDriver,
    CameraLostError,
    Picture,
    PixelLayout,
    Pixels,
    SourceFormat,
)
from app.devices.camera.opencv import cv2
from app.devices.camera.pace import Pace
from app.model.errors import DeviceError
from app.model.media import VideoFormat
from app.model.text import T

HIGHEST_FPS = 240.0


class ClipCamera(CameraDriver):
    """``file:PATH``: ``detail`` is the path."""

    def __init__(self, detail: str, wanted: VideoFormat) -> None:
        super().__init__(detail, wanted)
        self._capture: cv2.VideoCapture | None = None
        self._pace: Pace | None = None
        self._first: Pixels | None = None

    @property
    def name(self) -> str:
        """The file's name."""
        return Path(self.detail).name

    def open(self) -> SourceFormat:
        """Open the file; raises :class:`DeviceError` when it is missing or holds no picture."""
        path = Path(self.detail)
        if not path.is_file():
            raise DeviceError(
                T("camera", "The video file “{path}” does not exist.")(path=self.detail),
                action=T("camera", "Check the path, or choose another camera."),
            )
        self._first = self._reopened()
        if self._first is None or self._capture is None:
            self.close()
            raise DeviceError(
                T("camera", "The file “{path}” is not a video that can be played.")(
                    path=self.detail
                ),
                action=T("camera", "Choose an MP4 or MKV file that plays in a video player."),
            )
        fps = float(self._capture.get(cv2.CAP_PROP_FPS))
        if not 0 < fps <= HIGHEST_FPS:
            fps = float(self.wanted.fps)
        self._pace = Pace(fps)
        width = int(self._capture.get(cv2.CAP_PROP_FRAME_WIDTH))
        height = int(self._capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
        return SourceFormat(width, height, fps)

    def read(self) -> Picture:
        """The next picture when it is due; after the last one comes the first again."""
        assert self._pace is not None
        pixels, self._first = self._first, None
        if pixels is None:
            pixels = self._next()
        if pixels is None:
            pixels = self._reopened()
        if pixels is None:
            raise CameraLostError(
                T("camera", "The video file “{path}” can no longer be read.")(path=self.detail),
                action=T("camera", "Check the disk that holds it, or choose another camera."),
            )
        return Picture(pixels, PixelLayout.BGR, self._pace.next_ns())

    def close(self) -> None:
        """Close the file."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _next(self) -> Pixels | None:
        if self._capture is None:
            return None
        good, pixels = self._capture.read()
        return np.asarray(pixels, np.uint8) if good else None

    def _reopened(self) -> Pixels | None:
        """Open the file from its beginning; returns the first picture."""
        self.close()
        self._capture = cv2.VideoCapture(self.detail, cv2.CAP_FFMPEG, [cv2.CAP_PROP_N_THREADS, 1])
        return self._next()
