"""Makes pictures that fit a widget out of planar I420 frames, in buffers that are used again.

The planes are scaled before they are coloured (half the work of the other way round), and nothing
is allocated from frame to frame: fresh pages for each picture cost more than all the arithmetic.
"""

from __future__ import annotations

import os
from typing import Any

import cv2
import numpy as np
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

# OpenCV's wheel points Qt at plugins of its own; the windows must not follow.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)


class FrameScaler:
    """Keeps the buffers of one preview. The picture it returns holds until the next one."""

    def __init__(self) -> None:
        self._size = (0, 0)
        self._planes: Any = None
        self._colours: Any = None

    def picture(self, data: bytes, width: int, height: int, fit: QSize) -> QImage:
        """An RGB picture of a planar I420 frame, as large as ``fit`` pixels allow."""
        scale = min(fit.width() / width, fit.height() / height)
        out_width = max(2, int(width * scale) // 2 * 2)
        out_height = max(2, int(height * scale) // 2 * 2)
        self._make_room(out_width, out_height)
        whole = np.frombuffer(data, np.uint8)
        luma = width * height
        self._scale(whole[:luma].reshape(height, width), 0, (out_width, out_height))
        half = (out_width // 2, out_height // 2)
        start = out_width * out_height
        for plane in whole[luma:].reshape(2, height // 2, width // 2):
            self._scale(plane, start, half)
            start += half[0] * half[1]
        cv2.cvtColor(self._planes, cv2.COLOR_YUV2BGRA_I420, dst=self._colours)
        return QImage(
            self._colours.data, out_width, out_height, out_width * 4, QImage.Format.Format_RGB32
        )

    def _make_room(self, width: int, height: int) -> None:
        if self._size != (width, height):
            self._size = (width, height)
            self._planes = np.empty((height * 3 // 2, width), np.uint8)
            self._colours = np.empty((height, width, 4), np.uint8)

    def _scale(self, plane: Any, start: int, size: tuple[int, int]) -> None:
        """Scale one plane into its place in the buffer of planes."""
        count = size[0] * size[1]
        target = self._planes.reshape(-1)[start : start + count].reshape(size[1], size[0])
        if plane.shape == target.shape:
            target[:] = plane
        else:
            cv2.resize(plane, size, dst=target, interpolation=cv2.INTER_LINEAR)
