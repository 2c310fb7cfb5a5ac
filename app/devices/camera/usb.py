"""Cameras on this machine, opened by hardware identity through OpenCV."""

from __future__ import annotations

import os
import sys

import numpy as np

from app.devices.camera.contract import (
    CameraDriver,
    CameraLostError,
    Picture,
    PixelLayout,
    SourceFormat,
)
from app.devices.camera.identity import CameraNode, find_linux_camera, windows_identity
from app.devices.camera.opencv import cv2
from app.model.clock import now_ns
from app.model.errors import DeviceError
from app.model.media import VideoFormat
from app.model.text import T

# So many pictures in a row may be damaged on the cable before the camera counts as lost.
BAD_PICTURES = 5

if sys.platform == "win32":
    import cv2_enumerate_cameras

    def find_camera(identity: str) -> CameraNode | None:
        """The camera of that identity; its node is the index that it has at this moment."""
        for camera in cv2_enumerate_cameras.enumerate_cameras(cv2.CAP_MSMF):
            if camera.path and windows_identity(camera.path) == identity:
                return CameraNode(identity, camera.name, str(camera.index))
        return None

    def _capture(node: str) -> cv2.VideoCapture:
        return cv2.VideoCapture(int(node), cv2.CAP_MSMF)

else:

    def find_camera(identity: str) -> CameraNode | None:
        """The camera of that identity; its node is the device file that it has at this moment."""
        return find_linux_camera(identity)

    def _capture(node: str) -> cv2.VideoCapture:
        if not os.access(node, os.R_OK | os.W_OK):
            raise DeviceError(
                T("camera", "This user may not open the camera {node}.")(node=node),
                action=T("camera", "Add the user to the group “video” and sign in again."),
            )
        return cv2.VideoCapture(node, cv2.CAP_V4L2)


class UsbCamera(CameraDriver):
    """``detail`` is the identity; the camera's own name is known once it was opened."""

    def __init__(self, detail: str, wanted: VideoFormat) -> None:
        super().__init__(detail, wanted)
        self._capture: cv2.VideoCapture | None = None
        self._name = detail

    @property
    def name(self) -> str:
        """The name that the camera gives itself, or its identity before it was opened."""
        return self._name

    def open(self) -> SourceFormat:
        """Find the camera wherever it is plugged in now, and ask it for the session's format."""
        camera = find_camera(self.detail)
        if camera is None:
            raise DeviceError(
                T("camera", "The camera “{id}” is not connected.")(id=self.detail),
                action=T(
                    "camera",
                    "Plug it in, or choose another camera. The list of devices shows what is "
                    "connected.",
                ),
            )
        self._name = camera.name
        capture = _capture(camera.node)
        if not capture.isOpened():
            capture.release()
            raise self._busy()
        capture.set(cv2.CAP_PROP_FOURCC, cv2.VideoWriter.fourcc(*"MJPG"))
        capture.set(cv2.CAP_PROP_FRAME_WIDTH, self.wanted.width)
        capture.set(cv2.CAP_PROP_FRAME_HEIGHT, self.wanted.height)
        capture.set(cv2.CAP_PROP_FPS, self.wanted.fps)
        self._capture = capture
        if not capture.grab():
            self.close()
            raise self._busy()
        return SourceFormat(
            int(capture.get(cv2.CAP_PROP_FRAME_WIDTH)),
            int(capture.get(cv2.CAP_PROP_FRAME_HEIGHT)),
            float(capture.get(cv2.CAP_PROP_FPS)),
        )

    def read(self) -> Picture:
        """The next picture, stamped when it arrived."""
        for _ in range(BAD_PICTURES):
            if self._capture is None or not self._capture.grab():
                break
            captured_ns = now_ns()
            good, pixels = self._capture.retrieve()
            if good:
                return Picture(np.asarray(pixels, np.uint8), PixelLayout.BGR, captured_ns)
        raise self._lost()

    def close(self) -> None:
        """Let go of the camera."""
        if self._capture is not None:
            self._capture.release()
            self._capture = None

    def _busy(self) -> DeviceError:
        return DeviceError(
            T("camera", "The camera “{name}” is used by another program or does not answer.")(
                name=self._name
            ),
            action=T(
                "camera",
                "Close other programs that show the camera's picture, or pull its plug and put it "
                "back.",
            ),
        )

    def _lost(self) -> CameraLostError:
        return CameraLostError(
            T("camera", "The camera “{name}” was lost.")(name=self._name),
            action=T(
                "camera", "Check its cable. When it is plugged in again it goes on by itself."
            ),
        )
