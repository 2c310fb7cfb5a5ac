"""Network cameras: rtsp:// and http:// addresses through OpenCV's FFmpeg backend."""

from __future__ import annotations

import os

import numpy as np

from app.devices.camera.contract import (
    CameraDriver,
    CameraLostError,
    Picture,
    PixelLayout,
    SourceFormat,
)
from app.devices.camera.opencv import cv2
from app.devices.camera.pace import Pace
from app.model.clock import now_ns
from app.model.devices import masked
from app.model.errors import DeviceError
from app.model.media import VideoFormat
from app.model.text import T

OPEN_TIMEOUT_S = 4.0
READ_TIMEOUT_S = 3.0
# TCP: on a busy switch UDP packets are lost, and a torn picture is worth less than a late one.
# "fflags;nobuffer" is left out: it loses pictures at the start, of a short file all of them.
_OPTIONS_NAME = "OPENCV_FFMPEG_CAPTURE_OPTIONS"
_OPTIONS = "rtsp_transport;tcp|flags;low_delay|analyzeduration;1000000"


class NetworkCamera(CameraDriver):
    """``detail`` is the whole address."""

    def __init__(self, detail: str, wanted: VideoFormat) -> None:
        super().__init__(detail, wanted)
        self._capture: cv2.VideoCapture | None = None
        self._pace: Pace | None = None

    @property
    def name(self) -> str:
        """The address without credentials."""
        return masked(self.detail)

    def open(self) -> SourceFormat:
        """Connect; an address that does not answer is an error after ``OPEN_TIMEOUT_S``."""
        capture = self._connected()
        if not capture.isOpened():
            capture.release()
            raise DeviceError(
                T("camera", "The camera at {address} does not answer.")(address=self.name),
                action=T(
                    "camera",
                    "Check that the camera has power and network, and that address, user name and "
                    "password are right.",
                ),
            )
        self._capture = capture
        fps = float(capture.get(cv2.CAP_PROP_FPS))
        if capture.get(cv2.CAP_PROP_FRAME_COUNT) > 0 and fps > 0:
            # A file on a server, which would come as fast as the network lets it.
            self._pace = Pace(fps)
        width = int(capture.get(cv2.CAP_PROP_FRAME_WIDTH))
        height = int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT))
        return SourceFormat(width, height, fps if 0 < fps <= 240 else 0.0)

    def read(self) -> Picture:
        """The next picture, stamped when it arrived; lost after ``READ_TIMEOUT_S`` without one."""
        if self._capture is None or not self._capture.grab():
            raise self._lost()
        captured_ns = self._pace.next_ns() if self._pace else now_ns()
        good, pixels = self._capture.retrieve()
        if not good:
            raise self._lost()
        return Picture(np.asarray(pixels, np.uint8), PixelLayout.BGR, captured_ns)

    def close(self) -> None:
        """Disconnect."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None
        self._pace = None

    def _connected(self) -> cv2.VideoCapture:
        # OpenCV takes FFmpeg's options from the environment alone, for every source it opens.
        os.environ[_OPTIONS_NAME] = _OPTIONS
        try:
            return cv2.VideoCapture(
                self.detail,
                cv2.CAP_FFMPEG,
                [
                    *(cv2.CAP_PROP_OPEN_TIMEOUT_MSEC, int(OPEN_TIMEOUT_S * 1000)),
                    *(cv2.CAP_PROP_READ_TIMEOUT_MSEC, int(READ_TIMEOUT_S * 1000)),
                    *(cv2.CAP_PROP_N_THREADS, 1),
                ],
            )
        finally:
            del os.environ[_OPTIONS_NAME]

    def _lost(self) -> CameraLostError:
        return CameraLostError(
            T("camera", "The camera at {address} sends no more pictures.")(address=self.name),
            action=T(
                "camera", "Check its power and network cable. It is connected again by itself."
            ),
        )
