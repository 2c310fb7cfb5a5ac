"""The framing of the scene: the camera's picture with a box around what moved in it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.system.i18n import tr
from app.ui.bridge import Bridge
from app.ui.test.course import Item
from app.ui.theme.fonts import font
from app.ui.theme.style import tokens_of
from app.ui.theme.tokens import RADIUS_SMALL, SIZE_SMALL, Tone, space
from app.ui.widgets.label import Card, Label, Role
from app.ui.widgets.video_preview import VideoPreview

WIDE, HIGH = 16, 9


class FramedPreview(VideoPreview):
    """A preview with the box of the last measurement, in shares of the picture."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.subject: tuple[float, ...] = ()
        self._shape = (WIDE, HIGH)

    def show_subject(self, box: object) -> None:
        """Left, top, width and height of what moved, in shares; anything else shows no box."""
        parts = list(box) if isinstance(box, list | tuple) else []
        self.subject = tuple(float(part) for part in parts) if len(parts) == 4 else ()
        self.update()

    def show_camera(self, status: Mapping[str, Any]) -> None:
        """Keep the shape of the picture too."""
        width, height = int(status.get("native_width") or 0), int(status.get("native_height") or 0)
        self._shape = (width, height) if width and height else (WIDE, HIGH)
        super().show_camera(status)

    def box(self) -> QRectF:
        """The box in pixels of this widget; empty where there is none."""
        if not self.subject:
            return QRectF()
        scale = min(self.width() / self._shape[0], self.height() / self._shape[1])
        width, height = self._shape[0] * scale, self._shape[1] * scale
        left, top = (self.width() - width) / 2, (self.height() - height) / 2
        x, y, wide, high = self.subject
        return QRectF(left + x * width, top + y * height, wide * width, high * height)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Draw the picture, then the box."""
        super().paintEvent(event)
        place = self.box()
        if place.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens_of(self).ink[Tone.GOOD]), 2, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, RADIUS_SMALL, RADIUS_SMALL)
        painter.setFont(font(SIZE_SMALL))
        percent = round(100 * self.subject[3])
        words = tr("test page", "moved: {percent}% of the height").format(percent=percent)
        if painter.fontMetrics().horizontalAdvance(words) > place.width() - space(4):
            words = f"{percent}%"
        painter.drawText(place.adjusted(space(2), space(1), 0, 0), words)


class FramingView(Card):
    """The picture, and how the camera may be turned where it can."""

    def __init__(self, bridge: Bridge, item: Item) -> None:
        super().__init__()
        self.picture = FramedPreview(tr("test page", "Room camera"))
        self.picture.setMinimumSize(space(40), space(23))
        self.hint = Label("", Role.SMALL, wrap=True)
        self._bridge = bridge
        self.body.addWidget(self.picture, 1)
        self.body.addWidget(self.hint)
        bridge.topic_changed.connect(self._topic_changed)
        for topic in ("camera", "camera_control"):
            self._topic_changed(topic)
        self.show_item(item)

    def show_item(self, item: Item) -> None:
        """Show the box of the newest measurement."""
        self.picture.show_subject((item.get("facts") or {}).get("subject"))

    def _topic_changed(self, topic: str) -> None:
        value = self._bridge.state.mapping(topic) if topic in {"camera", "camera_control"} else {}
        if topic == "camera":
            self.picture.show_camera(value)
        elif topic == "camera_control":
            self.hint.setText(
                tr(
                    "test page",
                    "This camera turns by itself: use the camera panel, or a stored view.",
                )
                if value.get("available")
                else ""
            )
            self.hint.setVisible(bool(value.get("available")))
