"""The still picture that the far end sees while the room's own picture is withheld or missing."""

from __future__ import annotations

import cv2
import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter

from app.ui.theme.fonts import font

_GROUND, _LINE, _INK, _QUIET = "#10202c", "#b08d3c", "#f3f6f8", "#a9b8c4"


def slate_picture(title: str, words: str, width: int, height: int) -> bytes:
    """Draw both lines, the first one large, on a calm ground; returns I420 of that size."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(_GROUND))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    room = QRectF(width * 0.1, height * 0.2, width * 0.8, height * 0.27)
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignBottom)
    flags |= int(Qt.TextFlag.TextWordWrap)
    painter.setFont(font(max(13, height // 15), QFont.Weight.DemiBold))
    painter.setPen(QColor(_INK))
    painter.drawText(room, flags, title)
    painter.fillRect(QRectF(width * 0.42, height * 0.515, width * 0.16, 3), QColor(_LINE))
    painter.setFont(font(max(13, height // 24)))
    painter.setPen(QColor(_QUIET))
    below = QRectF(width * 0.1, height * 0.56, width * 0.8, height * 0.3)
    flags = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
    painter.drawText(below, flags | int(Qt.TextFlag.TextWordWrap), words)
    painter.end()
    return i420_of(image)


def i420_of(image: QImage) -> bytes:
    """The I420 planes of a picture of even size."""
    shown = image.convertToFormat(QImage.Format.Format_RGB32)
    stride = shown.bytesPerLine() // 4
    pixels = np.frombuffer(shown.constBits(), np.uint8).reshape(shown.height(), stride, 4)
    colours = np.ascontiguousarray(pixels[:, : shown.width()])
    return bytes(cv2.cvtColor(colours, cv2.COLOR_BGRA2YUV_I420).tobytes())
