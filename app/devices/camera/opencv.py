"""OpenCV as this program uses it: one thread, quiet, and without its Qt in the environment."""

from __future__ import annotations

import os

os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")
# A camera that was pulled out must be noticed in seconds, not after OpenCV's ten.
os.environ.setdefault("OPENCV_VIDEOIO_V4L_SELECT_TIMEOUT", "2")

import cv2

# The wheel points Qt at its own plugins, which would break a window started from here.
for _name in ("QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_FONTDIR"):
    os.environ.pop(_name, None)

# The pictures are small and several processes share the machine: threads cost more than they give.
cv2.setNumThreads(1)

__all__ = ["cv2"]
