"""A stand-in for pyvirtualcam: what is sent to the camera goes into a frame ring.

The path of the ring is in ``DIEMCAU_FAKE_CAMERA``; without it there is no device, as on a computer
where none is installed.
"""

from __future__ import annotations

import os
from enum import Enum
from pathlib import Path

import numpy as np

from app.ipc.ring import FrameRingWriter
from app.model.clock import now_ns
from app.model.media import VideoFormat


class PixelFormat(Enum):
    I420 = "I420"


class Camera:
    """The part of pyvirtualcam's camera that is used."""

    device = "Fake virtual camera"

    def __init__(self, width: int, height: int, fps: float, *, fmt: PixelFormat) -> None:
        path = os.environ.get("DIEMCAU_FAKE_CAMERA")
        if path is None or fmt is not PixelFormat.I420:
            raise RuntimeError("'fake' backend: no device")
        self._ring = FrameRingWriter.create(Path(path), VideoFormat(width, height, int(fps)))

    def send(self, frame: np.ndarray) -> None:
        self._ring.write(np.ascontiguousarray(frame), now_ns())

    def close(self) -> None:
        self._ring.close()
